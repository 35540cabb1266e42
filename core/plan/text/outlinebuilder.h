#pragma once

#include "core/plan/outlinenode.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace lantu {

/// Collects the nodes of an outline in the order of the text: gives each its id and hangs it under
/// what is open. Internal to the outline parser.
class OutlineBuilder
{
public:
    /// Ranks below the numberings of the text: `1.`, and the first sentence of a paragraph.
    static constexpr int DottedRank = 5;
    static constexpr int RunInRank = 6;

    explicit OutlineBuilder(const QString& planId)
        : m_planId(planId)
    { }

    /// The line that is read: where what is opened next begins.
    void setLine(qsizetype line) { m_line = line; }
    /// A chapter (rank 0), section (1) or heading, under the deepest open place of a higher rank.
    void openPlace(int rank, const QString& number, const QString& title);
    /// A box, table or figure. A table hangs on its section.
    void openFrame(OutlineLevel level, const QString& number, const QString& title);
    /// An item of the open box; one with a number holds those that follow without.
    void addItem(const QString& number, const QString& title);
    /// A note to the open table or box, or after another one to the same.
    void addNote(const QString& number, const QString& title);
    /// A footnote to the place where its mark was remembered first, or to the open place.
    void addFootnote(const QString& mark, const QString& title);
    /// The text of the last note goes on.
    void continueNote(const QString& text);
    void rememberMark(const QString& mark);
    void closeFrames();
    void closeNotes() { m_noted.clear(); }

    [[nodiscard]] bool isInBox() const { return !m_box.isEmpty(); }
    [[nodiscard]] bool isInTable() const { return !m_table.isEmpty(); }
    [[nodiscard]] bool isInNotes() const { return !m_noted.isEmpty(); }
    /// How many boxes, tables or figures there are.
    [[nodiscard]] int count(OutlineLevel level) const { return m_counts.value(toCode(level)); }
    /// The deepest place that is open; empty before the first.
    [[nodiscard]] QString place() const;
    [[nodiscard]] const QList<OutlineNode>& nodes() const { return m_nodes; }
    /// Of each node the line at which it begins.
    [[nodiscard]] const QList<qsizetype>& firstLines() const { return m_firstLines; }

private:
    QString add(
        const QString& parent, OutlineLevel level, const QString& number, const QString& title);
    QString newId(const QString& parent, OutlineLevel level, const QString& number);
    [[nodiscard]] QString idOf(const QString& parent, OutlineLevel level, int number) const;

    QString m_planId;
    QList<OutlineNode> m_nodes;
    QList<qsizetype> m_firstLines;
    QSet<QString> m_ids;
    qsizetype m_line = 0;
    std::array<QString, RunInRank + 1> m_path; ///< ids of the open places, by rank
    QString m_box;
    QString m_boxItem; ///< the numbered item of the box that is open
    QString m_table;
    QString m_noted; ///< what the notes being read explain
    QHash<QString, QString> m_marks; ///< footnote mark -> the place that bears it
    QHash<QString, int> m_counts;
};

} // namespace lantu
