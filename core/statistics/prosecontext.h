#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/footnote.h"
#include "core/statistics/sheetview.h"
#include "core/statistics/tablelayout.h"

#include <QList>
#include <QStringList>

namespace lantu {

/// What stands around the sentences of a sheet: titles and signatures where it has no table, notes
/// on all that is above, labels in the sentence's own row.
class ProseContext
{
public:
    /// Keeps references: all must outlive it.
    ProseContext(
        const SheetView& view, const QList<FigureTable>& tables, const QStringList& regions);

    /// Asks about a figure that the sentences of `cell` state where what stands around it leaves
    /// open whose and of when it is.
    void applyTo(const Cell& cell, Figure& figure) const;

private:
    /// What a label leaves open of any figure, and only of one for a whole year.
    struct Label {
        QString text;
        bool isDoubtful = false;
        bool isOfPart = false;
    };

    void readAround();
    [[nodiscard]] Label labelOf(const QString& text) const;
    static void hearLabel(const Label& label, Figure& figure);

    const SheetView& m_view;
    const QStringList& m_regions;
    QList<Label>
        m_labels; ///< short texts of a sheet without tables, each once, as far as they tell
    QList<GeneralRemark> m_remarks; ///< of its notes, each once
};

} // namespace lantu
