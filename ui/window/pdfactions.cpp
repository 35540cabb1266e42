#include "ui/window/pdfactions.h"

#include "core/report/annualreport.h"
#include "core/report/warningslips.h"
#include "ui/base/messagebar.h"
#include "ui/reports/reportwriter.h"
#include "ui/window/plancontext.h"

#include <QDate>
#include <QFileDialog>
#include <QStandardPaths>

namespace lantu {

using namespace Qt::StringLiterals;

PdfActions::PdfActions(
    PlanContext& context, MessageBar& messages, const QString& languageTag, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_messages(messages)
    , m_languageTag(languageTag)
    , m_window(window)
{ }

void PdfActions::askForPdf(
    const QString& title, const QString& name, void (PdfActions::*write)(const QString& path))
{
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_context.session().isPractice() ? tr("Practice data %1").arg(name) : name);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void PdfActions::askForReport()
{
    askForPdf(tr("Year's summary as PDF"),
        tr("%1 %2 progress.pdf").arg(m_context.plan().shortTitle).arg(m_context.year()),
        &PdfActions::writeReport);
}

void PdfActions::askForWarningSlips()
{
    askForPdf(tr("Warning slips as PDF"),
        tr("%1 %2 warning slips.pdf").arg(m_context.plan().shortTitle).arg(m_context.year()),
        &PdfActions::writeWarningSlips);
}

void PdfActions::writeReport(const QString& path)
{
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    if (!inputs || !rules) {
        m_messages.showError(inputs ? rules.error() : inputs.error());
        return;
    }
    AnnualReportInput input{m_context.plan(), m_context.year(), m_context.basis(), *inputs, {},
        QDate::currentDate(), m_languageTag, *rules, m_context.session().isPractice()};
    const auto findings = m_context.findings();
    const auto promises =
        m_context.session().commitmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    for (const Error* error :
        {findings ? nullptr : &findings.error(), promises ? nullptr : &promises.error()})
        if (error) {
            m_messages.showError(*error);
            return;
        }
    input.findings = *findings;
    input.commitments = *promises;
    for (const AssessmentInput& one : *inputs)
        input.assessments << assess(one, *rules);
    writePages(annualReport(input), path);
}

void PdfActions::writeWarningSlips(const QString& path)
{
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    if (!inputs || !rules) {
        m_messages.showError(inputs ? rules.error() : inputs.error());
        return;
    }
    writePages(warningSlips({evaluate(m_context.plan(), m_context.year(), m_context.basis(),
                                 *inputs, *rules),
                   QDate::currentDate(), m_languageTag, m_context.session().isPractice()}),
        path);
}

void PdfActions::writePages(const Report& report, const QString& path)
{
    const auto written = writePdf(report, path);
    if (!written) {
        m_messages.showError(written.error());
        return;
    }
    // Both at once: a path may hold a place marker of its own.
    m_messages.showNote(tr("%1 was written: %2 pages.").arg(path, QString::number(written->pages)));
}

} // namespace lantu
