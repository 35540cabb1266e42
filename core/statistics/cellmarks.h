#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/footnote.h"
#include "core/statistics/sheetview.h"
#include "core/statistics/tablelayout.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lantu {

/// A comment on a cell (批注) as a remark. Programs that know no conversations keep them with a
/// preface and headings of their own, which are left out.
Remark remarkOfComment(const QString& comment);

/// Lets what people have marked on the one cell that holds a figure, a comment or a strike through
/// it, add to the figure what a remark in its row would; see applyRemark().
void applyMarks(const SheetView& view, CellPosition place, const QSet<int>& yearsBeside,
    const QStringList& regions, Figure& figure);

/// The same of a whole table: what is marked on the header over a figure, on the cells beside it in
/// its row and on the lines above the table counts as well.
class CellMarks
{
public:
    /// Keeps references: both must outlive it.
    CellMarks(const SheetView& view, const FigureTable& table);

    /// The figures that follow are of this row. `valueColumns`, in order, hold the figures.
    void enterRow(int row, const QList<int>& valueColumns);
    void applyTo(CellPosition place, const QSet<int>& yearsBeside, const QStringList& regions,
        Figure& figure) const;

private:
    struct Marks {
        QList<Remark> remarks;
        QString struck; ///< the first text that is struck through
    };

    void take(CellPosition place, Marks& marks) const;
    void readLinesAbove();

    const SheetView& m_view;
    const FigureTable& m_table;
    QHash<int, Marks> m_headers; ///< by column
    Marks m_general;
    Marks m_row;
};

} // namespace lantu
