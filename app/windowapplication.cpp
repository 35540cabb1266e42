#include "app/windowapplication.h"

#include "app/exitcode.h"
#include "app/opensession.h"
#include "app/translations.h"
#include "ui/base/fonts.h"
#include "ui/base/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A new database shows what has been published, not an empty window: ordinary imports, which
/// can be looked into and taken back like any other.
Result<> importPublishedFigures(Session& session, const Plan& plan)
{
    const QDir folder(u":/data/statistics"_s);
    for (const QString& file : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const auto knowledge = session.importKnowledge(plan);
        if (!knowledge)
            return Unexpected{knowledge.error()};
        const auto batch = previewFile(folder.filePath(file), *knowledge, ImportOptions{});
        if (!batch)
            return Unexpected{batch.error()};
        if (auto applied = session.applyImport(*batch); !applied)
            return Unexpected{applied.error()};
    }
    return {};
}

ExitCode fail(const Error& error, QTextStream& err)
{
    err << error.message << Qt::endl;
    return ExitCode::Failed;
}

/// Saves what the window shows once it has been laid out.
void saveScreenshotSoon(MainWindow& window, const QString& path)
{
    QTimer::singleShot(300, &window, [&window, path] {
        const bool saved = window.grab().save(path);
        QApplication::exit(static_cast<int>(saved ? ExitCode::Done : ExitCode::Failed));
    });
}

/// One life of the window in one language. Returns the language of the next, or nothing when
/// the program is to end with `exitCode`.
QString showWindow(Session& session, const Plan& plan, int year, const CommandLine& line,
    const QString& language, int& exitCode)
{
    const Translations translations(language);
    MainWindow window(session, plan, year, language == u"en"_s ? u"en"_s : u"zh-CN"_s);
    QString next;
    QObject::connect(
        &window, &MainWindow::languageRequested, &window, [&next](const QString& wanted) {
            next = wanted;
            QApplication::quit();
        });
    window.show();
    if (line.has(u"screenshot"_s))
        saveScreenshotSoon(window, line.value(u"screenshot"_s));
    exitCode = QApplication::exec();
    return next;
}

} // namespace

int runWindow(const CommandLine& line, const QString& person, QTextStream& err)
{
    QApplication::setFont(applicationFont());
    applyTheme(platformAppearance());
    auto session = openSession(line, person);
    if (!session)
        return static_cast<int>(fail(session.error(), err));
    const auto plan = (*session)->plan();
    if (!plan)
        return static_cast<int>(fail(plan.error(), err));
    if ((*session)->isNew() && !line.isPractice)
        if (auto imported = importPublishedFigures(**session, *plan); !imported)
            return static_cast<int>(fail(imported.error(), err));
    const auto year = (*session)->latestDataYear(*plan);
    if (!year)
        return static_cast<int>(fail(year.error(), err));
    int exitCode = 0;
    QString language = line.language;
    while (!language.isEmpty())
        language = showWindow(**session, *plan, *year, line, language, exitCode);
    return exitCode;
}

} // namespace lantu
