#include "core/statistics/figurecolumn.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

} // namespace

void settleScope(Figure& figure, const TableColumn& column)
{
    if (!figure.value.scope.isEmpty())
        figure.scope = figure.value.scope;
    if (column.scope.isEmpty() || figure.scope == column.scope)
        return;
    if (!figure.scope.isEmpty() && figure.question.isEmpty())
        figure.question =
            Messages::tr("it is said to be for “%1” and for “%2”: check what is counted")
                .arg(figure.scope, column.scope);
    figure.scope = column.scope;
    figure.isScopeOfColumn = true;
}

void settleChange(Figure& figure)
{
    // A reduction that 下降s may be meant either way.
    static const QRegularExpression reduction(u"[降减]"_s);
    const bool isRate = figure.isGrowth
        || (speaksOfGrowth(figure.printedName) && !figure.printedName.contains(reduction));
    if (!figure.value.isChange || isRate)
        return;
    figure.value = {};
    figure.value.unreadable =
        Messages::tr("“%1” tells how it changed, not how much it is").arg(figure.raw);
}

void settleUnit(Figure& figure, const TableColumn& column)
{
    // A unit over the column beats the row's, which is its level's: growth is in % whatever the
    // level is in. Two sizes of one kind (万元, 亿元) are another matter.
    const auto settle = [&](const Unit& unit) {
        figure.hasUnitConflict = figure.unit && *figure.unit != unit
            && isConvertible(*figure.unit, unit)
            && unit.dimension != Dimension::Other; // 家 and 个 count alike
        figure.unit = unit;
    };
    if (column.unit)
        settle(*column.unit);
    if (figure.value.unit)
        settle(*figure.value.unit);
    if (figure.isGrowth && !column.unit && !figure.value.unit)
        settle(Unit::parse(u"%"_s));
}

} // namespace lantu
