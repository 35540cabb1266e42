#include "tests/ui/tst_sessionfixture.h"
#include "ui/base/palette.h"
#include "ui/base/theme.h"
#include "ui/charts/indicatorchartview.h"
#include "ui/data/datapage.h"
#include "ui/data/entrydialog.h"
#include "ui/findings/findingspage.h"
#include "ui/indicators/indicatorspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plan/planpage.h"
#include "ui/projects/projectspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/pdfactions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void indicator_isShownInThePlan_atFirstSight();
    void window_atFirst_showsTheOverview();
    void practice_everyPage_saysSo();
    void navigation_clicked_showsThePage();
    void navigation_byKeys_showsThePage();
    void findings_leadToIndicatorsAndProjects_andBack();
    void indicator_askedForInTheOverview_isShown();
    void files_opened_areShownOnTheDataPage();
    void files_chosenInTheDialog_areOpened();
    void year_chosen_isThatOfTheReport();
    void report_written_isAPdfAndTold();
    void report_unwritablePath_isAnErrorAndLeavesNothing();
    void report_pathWithPlaceMarker_isToldAsItIs();
    void report_asked_offersANameAndWritesIt();
    void report_cancelled_writesNothing();
    void entry_byKey_isOfTheIndicatorLookedAt_data();
    void entry_byKey_isOfTheIndicatorLookedAt();
    void entry_fromTheDataPage_choosesNone();
    void entry_taken_isToldAndListed();
    void language_chosen_isRequested_data();
    void language_chosen_isRequested();
    void appearance_chosen_isApplied();

private:
    [[nodiscard]] QAction* action(const QString& text) const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString visiblePage() const;
    [[nodiscard]] QPushButton* entry(const QString& title) const;
    static QFileDialog* openDialog();

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestMainWindow::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_window = std::make_unique<MainWindow>(m_fixture->session(), m_fixture->plan(), 2024, u"en"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QAction* TestMainWindow::action(const QString& text) const
{
    for (QAction* one : m_window->findChildren<QAction*>())
        if (one->text().remove(u'&') == text)
            return one;
    return nullptr;
}

QString TestMainWindow::message() const
{
    return m_window->findChild<MessageBar*>()->text();
}

QString TestMainWindow::visiblePage() const
{
    QStringList pages;
    if (m_window->findChild<OverviewPage*>()->isVisible())
        pages << u"overview"_s;
    if (m_window->findChild<IndicatorsPage*>()->isVisible())
        pages << u"indicators"_s;
    if (m_window->findChild<DataPage*>()->isVisible())
        pages << u"data"_s;
    return pages.join(u'+');
}

QPushButton* TestMainWindow::entry(const QString& title) const
{
    for (QPushButton* button : m_window->findChild<Navigation*>()->findChildren<QPushButton*>())
        if (button->text() == title)
            return button;
    return nullptr;
}

/// The file dialog that is open; null where none comes up.
QFileDialog* TestMainWindow::openDialog()
{
    QFileDialog* dialog = nullptr;
    (void)QTest::qWaitFor([&dialog] {
        dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        return dialog != nullptr;
    });
    return dialog;
}

void TestMainWindow::window_atFirst_showsTheOverview()
{
    QCOMPARE(m_window->windowTitle(), u"路桥区“十四五”规划 — Lantu"_s);
    QCOMPARE(visiblePage(), u"overview"_s);
    QVERIFY(entry(u"Overview"_s)->isChecked());
    QVERIFY(message().isEmpty());
}

void TestMainWindow::practice_everyPage_saysSo()
{
    QVERIFY(!m_window->findChild<QLabel*>(u"practiceBand"_s));
    const auto session = Session::open(
        u":memory:"_s, u"王工"_s, QDateTime::currentDateTimeUtc, DatabasePurpose::Practice);
    QVERIFY(session);
    MainWindow window(**session, m_fixture->plan(), 2024, u"en"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.windowTitle(), u"Practice data: 路桥区“十四五”规划 — Lantu"_s);
    const auto* band = window.findChild<QLabel*>(u"practiceBand"_s);
    QVERIFY(band->text().startsWith(u"Practice data"_s));
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), Qt::AltModifier);
        QVERIFY(band->isVisible());
        QVERIFY(band->height() > 10);
    }
    window.pdfs().askForReport();
    QFileDialog* dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().first().contains(u"Practice data"_s),
        qPrintable(dialog->selectedFiles().first()));
    dialog->reject();
}

void TestMainWindow::navigation_clicked_showsThePage()
{
    QTest::mouseClick(entry(u"Data"_s), Qt::LeftButton);
    QCOMPARE(visiblePage(), u"data"_s);
    QVERIFY(entry(u"Data"_s)->isChecked());
    QVERIFY(!entry(u"Indicators"_s)->isChecked());
    QTest::mouseClick(entry(u"Indicators"_s), Qt::LeftButton);
    QCOMPARE(visiblePage(), u"indicators"_s);
    // The chosen entry stays chosen when it is clicked again.
    QTest::mouseClick(entry(u"Indicators"_s), Qt::LeftButton);
    QVERIFY(entry(u"Indicators"_s)->isChecked());
}

void TestMainWindow::navigation_byKeys_showsThePage()
{
    for (const QString& page : {u"Data"_s, u"Indicators"_s}) {
        const QKeyCombination key = entry(page)->shortcut()[0];
        QTest::keyClick(m_window.get(), key.key(), key.keyboardModifiers());
        QTRY_COMPARE(visiblePage(), page.toLower());
        QVERIFY(entry(page)->isChecked());
    }
}

void TestMainWindow::findings_leadToIndicatorsAndProjects_andBack()
{
    Q_EMIT m_window->findChild<IndicatorsPage*>()->findingRequested(u"lq14-f-098"_s);
    auto* findings = m_window->findChild<FindingsPage*>();
    QVERIFY(findings->isVisible());
    QVERIFY(findings->findChild<QTextBrowser*>()->toHtml().contains(u"project:lq14-p-316"));
    Q_EMIT findings->projectRequested(u"lq14-p-316"_s);
    auto* projects = m_window->findChild<ProjectsPage*>();
    QVERIFY(projects->isVisible());
    Q_EMIT projects->findingRequested(u"lq14-f-058"_s);
    QVERIFY(findings->isVisible());
    Q_EMIT findings->indicatorRequested(u"lq14-t2-04"_s);
    QCOMPARE(m_window->findChild<IndicatorsPage*>()->selectedId(), u"lq14-t2-04"_s);
    QVERIFY(entry(u"Indicators"_s)->isChecked());
}

void TestMainWindow::indicator_askedForInTheOverview_isShown()
{
    Q_EMIT m_window->findChild<OverviewPage*>()->indicatorRequested(u"lq14-t2-31"_s);
    QCOMPARE(visiblePage(), u"indicators"_s);
    QCOMPARE(m_window->findChild<IndicatorsPage*>()->selectedId(), u"lq14-t2-31"_s);
}

void TestMainWindow::files_opened_areShownOnTheDataPage()
{
    m_window->openFiles({m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s})});
    QCOMPARE(visiblePage(), u"data"_s);
    QVERIFY(entry(u"Data"_s)->isChecked());
    const auto* summary = m_window->findChild<QLabel*>(u"importSummary"_s);
    QTRY_VERIFY(summary->text().startsWith(u"林业.csv: 1 of 1"));
}

void TestMainWindow::files_chosenInTheDialog_areOpened()
{
    const QString file = m_fixture->csvFile(u"forest.csv", {u"森林覆盖率,2023,15.6,%"_s});
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QFileDialog* dialog = openDialog();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    const auto* summary = m_window->findChild<QLabel*>(u"importSummary"_s);
    QTRY_VERIFY(summary->text().startsWith(u"forest.csv: 1 of 1"));
    QCOMPARE(visiblePage(), u"data"_s);
}

void TestMainWindow::year_chosen_isThatOfTheReport()
{
    auto* years = m_window->findChild<QComboBox*>(u"yearChoice"_s);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Home);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"reportButton"_s), Qt::LeftButton);
    QFileDialog* dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->text(),
        u"路桥区“十四五”规划 2021 progress.pdf"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::report_written_isAPdfAndTold()
{
    const QString path = m_fixture->path(u"进展.pdf");
    m_window->pdfs().writeReport(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("%PDF-1."));
    static const QRegularExpression told(u"^(.*) was written: ([1-9]\\d*) pages\\.$"_s);
    const auto found = told.match(message());
    QVERIFY2(found.hasMatch(), qPrintable(message()));
    QCOMPARE(found.captured(1), path);
}

void TestMainWindow::report_unwritablePath_isAnErrorAndLeavesNothing()
{
    const QString path = m_fixture->path(u"没有的文件夹/进展.pdf");
    QTest::ignoreMessage(QtWarningMsg, qPrintable(path));
    m_window->pdfs().writeReport(path);
    QVERIFY2(message().startsWith(u"Cannot write “"), qPrintable(message()));
    QVERIFY(message().contains(u"进展.pdf"));
    QVERIFY(!QFile::exists(path));
    // A folder is no file either.
    const QString folder = m_fixture->path(u".");
    QTest::ignoreMessage(QtWarningMsg, qPrintable(folder));
    m_window->pdfs().writeReport(folder);
    QVERIFY2(message().startsWith(u"Cannot write “"), qPrintable(message()));
}

void TestMainWindow::report_pathWithPlaceMarker_isToldAsItIs()
{
    const QString path = m_fixture->path(u"完成率%1与%2.pdf");
    m_window->pdfs().writeReport(path);
    QVERIFY2(message().startsWith(path + u" was written: "_s), qPrintable(message()));
}

void TestMainWindow::report_asked_offersANameAndWritesIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QFileDialog* dialog = openDialog();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"路桥区“十四五”规划 2024 progress.pdf"_s);
    // The ending need not be typed.
    name->setText(m_fixture->path(u"summary"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(message().startsWith(m_fixture->path(u"summary.pdf")));
    QVERIFY(QFile::exists(m_fixture->path(u"summary.pdf")));
}

void TestMainWindow::report_cancelled_writesNothing()
{
    m_window->pdfs().askForReport();
    QFileDialog* dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(message().isEmpty());
}

void TestMainWindow::entry_byKey_isOfTheIndicatorLookedAt_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+E") << Qt::KeyboardModifiers(Qt::ControlModifier);
    // A text field on X11 keeps Ctrl+E to itself.
    QTest::newRow("Ctrl+Shift+E") << (Qt::ControlModifier | Qt::ShiftModifier);
}

void TestMainWindow::entry_byKey_isOfTheIndicatorLookedAt()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTest::mouseClick(entry(u"Indicators"_s), Qt::LeftButton);
    m_window->findChild<IndicatorsPage*>()->select(u"lq14-t2-08"_s);
    QTest::keyClick(m_window.get(), Qt::Key_E, modifiers);
    auto* dialog = m_window->findChild<EntryDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
    QCOMPARE(dialog->findChild<QComboBox*>(u"entryIndicator"_s)->currentData().toString(),
        u"lq14-t2-08"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(u"entryYear"_s)->currentData().toInt(), 2024);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<EntryDialog*>());
}

void TestMainWindow::entry_fromTheDataPage_choosesNone()
{
    QTest::mouseClick(entry(u"Data"_s), Qt::LeftButton);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"enterValue"_s), Qt::LeftButton);
    auto* dialog = m_window->findChild<EntryDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox*>(u"entryIndicator"_s)->currentIndex(), -1);
}

void TestMainWindow::entry_taken_isToldAndListed()
{
    ManualEntry typed = blankEntry(u"lq14-t2-08"_s, 2024);
    typed.number = u"69.9"_s;
    typed.unit = Unit::parse(u"%");
    typed.document = u"公报%1"_s;
    typed.date = u"2025"_s;
    typed.page = u"1"_s;
    m_window->enterValue(typed);
    auto* dialog = m_window->findChild<EntryDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"takeEntry"_s), Qt::LeftButton);
    QVERIFY2(message().contains(u"entered as b20260302-002"), qPrintable(message()));
    const auto* batches = m_window->findChild<QTableView*>(u"batches"_s);
    QCOMPARE(batches->model()->index(0, 1).data().toString(), u"公报%1 · entered by hand"_s);
}

void TestMainWindow::language_chosen_isRequested_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"简体中文"_s << u"zh_CN"_s;
    QTest::newRow("English") << u"English"_s << u"en"_s;
}

void TestMainWindow::language_chosen_isRequested()
{
    QFETCH(QString, entry);
    QFETCH(QString, language);
    const QSignalSpy requested(m_window.get(), &MainWindow::languageRequested);
    QVERIFY(action(entry));
    action(entry)->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), language);
}

void TestMainWindow::appearance_chosen_isApplied()
{
    const auto behind = [](QWidget* widget) {
        return widget->grab().toImage().pixelColor(widget->width() / 2, widget->height() - 4);
    };
    for (const bool isDark : {true, false, true, false}) {
        action(isDark ? u"Dark"_s : u"Light"_s)->trigger();
        QCOMPARE(platformAppearance(), isDark ? Appearance::Dark : Appearance::Light);
        const Palette colours = isDark ? Palette::dark() : Palette::light();
        QCOMPARE(behind(m_window->findChild<Navigation*>()), colours.band);
        QCOMPARE(behind(m_window->centralWidget()), colours.background);
        QCOMPARE(m_window->findChild<IndicatorChartView*>()->backgroundBrush().color(),
            colours.background);
    }
}

void TestMainWindow::indicator_isShownInThePlan_atFirstSight()
{
    // The plan page is made and laid out only now.
    QTest::mouseClick(entry(u"Indicators"_s), Qt::LeftButton);
    auto* page = m_window->findChild<IndicatorsPage*>();
    page->select(u"lq14-t2-31"_s);
    Q_EMIT m_window->findChild<QTextBrowser*>(u"planRow"_s)
        ->anchorClicked(QUrl(u"plan:lq14-t2-31"_s));
    QVERIFY(m_window->findChild<PlanPage*>()->isVisible());
    const auto* text = m_window->findChild<QTextBrowser*>(u"planText"_s);
    const QTextCursor marked = text->extraSelections().value(0).cursor;
    QCOMPARE(marked.selectedText(), u"森林覆盖率(%)"_s);
    QTRY_VERIFY(text->viewport()->rect().contains(text->cursorRect(marked)));
    QTest::qWait(50); // what is still to be laid out does not take it out of sight again
    QVERIFY(text->viewport()->rect().contains(text->cursorRect(marked)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
