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
    [[nodiscard]] bool isOfPart(const QString& text, const Figure& figure) const;
    void hearLabel(const QString& label, Figure& figure) const;

    const SheetView& m_view;
    const QStringList& m_regions;
    QStringList m_labels; ///< short texts of a sheet without tables
    QList<GeneralRemark> m_remarks; ///< of its notes
};

} // namespace lantu
