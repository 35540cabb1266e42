#pragma once

#include <QObject>

class QWidget;

namespace lantu {

class MessageBar;
class PlanContext;
struct Report;

/// What the window prints as PDF of the year and basis it shows.
class PdfActions final : public QObject
{
    Q_OBJECT

public:
    /// `languageTag` is that of reports: `zh-CN` or `en`. Questions stand over `window`.
    PdfActions(
        PlanContext& context, MessageBar& messages, const QString& languageTag, QWidget* window);

    /// Asks where to, then writes the year's summary.
    void askForReport();
    /// Writes the year's summary and says so, or why not.
    void writeReport(const QString& path);
    /// The same with the drafts of warning slips.
    void askForWarningSlips();
    void writeWarningSlips(const QString& path);

private:
    /// Asks under which name to write a PDF and hands the answer to `write`.
    void askForPdf(
        const QString& title, const QString& name, void (PdfActions::*write)(const QString& path));
    void writePages(const Report& report, const QString& path);

    PlanContext& m_context;
    MessageBar& m_messages;
    QString m_languageTag;
    QWidget* m_window;
};

} // namespace lantu
