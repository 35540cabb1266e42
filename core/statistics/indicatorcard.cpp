#include "core/statistics/indicatorcard.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/namereading.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

bool isPair(const QList<Cell>& cells)
{
    return cells.size() == 2 && cells[1].position.column == cells[0].position.column + 1;
}

bool isYearRow(const QList<Cell>& cells)
{
    static const QRegularExpression year(u"^\\d{4}(年(度|末|底)?)?$"_s);
    return folded(cells[0].text).contains(year) && yearIn(cells[0].text).has_value();
}

/// Takes what a pair above the years says; false for a label that nobody taught.
bool takeProperty(const QList<Cell>& pair, TableColumn& column)
{
    static const QRegularExpression harmless(
        u"^((指标)?(序号|编号|代码|类别|类型|属性|性质)|(责任|牵头|主管|配合|供数)(单位|部门)|"
        "联系(人|电话)|填表人|审核人)$"_s);
    const QString label = folded(pair[0].text);
    switch (labelledRole(pair[0].text).value_or(ColumnRole::Other)) {
    case ColumnRole::Unit:
        column.unit = Unit::parse(pair[1].text);
        return Unit::isKnown(pair[1].text);
    case ColumnRole::Scope:
        column.scope = scopeIn(pair[1].text);
        return !column.scope.isEmpty();
    case ColumnRole::Year: // the label over the years, beside that of the values: 年份 | 数值
        return readColumnTitle({pair[1].text}).role == ColumnRole::Value;
    default:
        return label.contains(harmless);
    }
}

} // namespace

std::optional<FigureTable> indicatorCardAt(const SheetView& view, int row)
{
    const auto first = view.cells(row);
    if (!isPair(first) || !isNameLabel(first[0].text) || first[1].type != Cell::Type::Text
        || readColumnTitle({first[1].text}).role == ColumnRole::Value)
        return std::nullopt;
    TableColumn values;
    values.role = ColumnRole::Value;
    values.title = singleLine(first[1].text);
    values.names = {values.title};
    int body = row + 1;
    for (auto pair = view.cells(body); isPair(pair) && !isYearRow(pair); pair = view.cells(++body))
        if (!takeProperty(pair, values))
            return std::nullopt;
    const auto firstOfBody = view.cells(body);
    if (!isPair(firstOfBody) || !isYearRow(firstOfBody)
        || firstOfBody[0].position.column != first[0].position.column)
        return std::nullopt;
    TableColumn years;
    years.role = ColumnRole::Year;
    years.title = u"年份"_s;
    FigureTable card;
    card.headerRow = row;
    card.firstRow = body;
    card.endRow = body;
    card.firstColumn = first[0].position.column;
    card.endColumn = card.firstColumn + 2;
    card.hasNamesAcross = true;
    card.columns = {{card.firstColumn, years}, {card.firstColumn + 1, values}};
    return card;
}

} // namespace lantu
