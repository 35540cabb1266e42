#pragma once

#include "ui/plan/planhtml.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace lantu {

class MessageBar;
class PageHeader;
class PlanContext;
class PlanOutline;
class PlanSearch;
class PlanTextView;

/// 规划: the outline beside the text, in which commitments, projects and findings are marked.
/// Built when it is first seen; the text is read then.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    PlanPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    /// Shows a place of the text.
    void showPlace(const QString& outlineId);
    /// Shows the row or the sentence that an indicator was read from, or else the place it names.
    void showIndicator(const Indicator& indicator);

Q_SIGNALS:
    void indicatorRequested(const QString& indicatorId);
    void projectRequested(const QString& projectId);
    void findingRequested(const QString& findingId);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* createLeft();
    QWidget* createRight();
    void connectParts();
    void load();
    [[nodiscard]] Result<PlanReading> read();
    /// The rows of each table, of this plan or of the one that a table looks back on.
    [[nodiscard]] Result<QHash<QString, QList<Indicator>>> tables(
        const QList<OutlineNode>& outline);
    void search(const QString& words);
    /// To the next place found, or with -1 to the one before, round the end.
    void moveHit(int step);
    void showMarks(const QStringList& ids);
    void openLink(const QUrl& link);

    PlanContext& m_context;
    MessageBar& m_messages;
    PlanReading m_reading;
    QStringList m_shownIds; ///< of the marks that the detail tells of
    PlanContent m_content; ///< with the findings that rules made
    PageHeader* m_header = nullptr;
    QLineEdit* m_words = nullptr;
    QStackedWidget* m_left = nullptr;
    PlanOutline* m_outline = nullptr;
    PlanSearch* m_hits = nullptr;
    PlanTextView* m_text = nullptr;
    QTextBrowser* m_detail = nullptr;
    QLabel* m_legend = nullptr;
};

} // namespace lantu
