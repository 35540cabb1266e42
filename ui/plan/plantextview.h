#pragma once

#include "ui/plan/planhtml.h"

#include <QHash>
#include <QTextBrowser>

namespace lantu {

/// The plan's text, which tells what is at its top and shows places and found words.
class PlanTextView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PlanTextView(QWidget* parent = nullptr);

    void setReading(const PlanReading& reading);
    /// Puts a place at the top; nothing happens where the text has none of it.
    void showPlace(const QString& outlineId);
    /// Puts a paragraph in sight and marks a stretch of it.
    void showStretch(qsizetype paragraph, qsizetype start, qsizetype length);
    /// Puts what an indicator, commitment, project or finding was read from in sight and marks it;
    /// false where the text has no link to it.
    bool showSubject(const QString& id);
    /// Takes the mark of showStretch() and showSubject() back.
    void clearStretch();

Q_SIGNALS:
    /// The place at the top has changed by scrolling.
    void placeReached(const QString& outlineId);
    void marksClicked(const QStringList& ids);
    void indicatorClicked(const QString& indicatorId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void render();
    void indexBlocks();
    void mark(const QTextCursor& stretch);
    void scrollToStretch();
    [[nodiscard]] bool isStretchInSight() const;
    void tellPlace();
    void openLink(const QUrl& link);
    [[nodiscard]] QTextCursor cursorOf(qsizetype paragraph) const;

    PlanReading m_reading;
    QHash<qsizetype, int> m_positions; ///< of paragraphs in the document
    QMap<int, QString> m_places; ///< by where they begin in the document
    QString m_reached;
    bool m_scrollsWhenShown = false; ///< to the stretch that was marked while it was hidden
};

} // namespace lantu
