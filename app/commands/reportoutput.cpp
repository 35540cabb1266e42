#include "app/commands/reportoutput.h"

#include "ui/reports/reportwriter.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DrawCommands)
};

} // namespace

QString reportLanguage(const CommandLine& line)
{
    return line.language == u"en"_s ? u"en"_s : u"zh-CN"_s;
}

ExitCode writeReport(const CommandOutput& context, const Report& report, const QString& path)
{
    const auto written = writePdf(report, path);
    if (!written)
        return context.fail(written.error());
    context.out << path << Qt::endl;
    if (written->unextractable.isEmpty())
        return ExitCode::Done;
    context.err << Messages::tr("These characters print, but cannot be searched in the PDF: %1.")
                       .arg(written->unextractable.join(u' '))
                << Qt::endl;
    return ExitCode::NeedsPerson;
}

} // namespace lantu
