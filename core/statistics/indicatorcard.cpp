#include "core/statistics/indicatorcard.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/namereading.h"
#include "core/statistics/objection.h"

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

/// Whether a property says nothing of what is counted: 责任单位 | 区科技局, 指标属性 | 预期性.
bool isHarmless(const QString& label, const QString& value)
{
    static const QRegularExpression labels(u"^((指标)?(序号|编号|类别|类型|属性|性质)|(责任|牵头|"
                                           u"主管|配合|供数)(单位|部门)|联系(人|电话)|"
                                           "(填报|填表|审核)人|频[率度]|方向|权重)$"_s);
    static const QRegularExpression nothing(u"^(无|实际数?|实绩|全区|全社会|年报|年度)$"_s);
    return folded(value).contains(nothing)
        || (folded(label).contains(labels) && !speaksOfPlan(value)
            && doubtfulWordIn(value).isEmpty());
}

/// Takes what a pair above the years says; false where it is a figure, or no unit.
bool takeProperty(const QList<Cell>& pair, TableColumn& column, QStringList& lines)
{
    const QString value = pair[1].text;
    if (pair[1].type != Cell::Type::Text)
        return false;
    switch (labelledRole(pair[0].text).value_or(ColumnRole::Other)) {
    case ColumnRole::Unit:
        column.unit = Unit::parse(value);
        return Unit::isKnown(value);
    case ColumnRole::Year: // the label over the years, beside that of the values: 年份 | 数值
        if (const auto part = readColumnTitle({value}).part)
            column.part = part;
        return readColumnTitle({value}).role == ColumnRole::Value;
    case ColumnRole::Scope:
        column.scope = scopeIn(value);
        break;
    case ColumnRole::Status:
        column.status = statusIn(value);
        break;
    default:
        break;
    }
    const bool isTaken = !column.scope.isEmpty() || column.status != VintageStatus::Unstated;
    if (!isTaken && !isHarmless(pair[0].text, value))
        lines << pair[0].text + u'：' + value;
    return true;
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
    QStringList lines;
    constexpr int MostProperties = 20;
    int body = row + 1;
    for (auto pair = view.cells(body); isPair(pair) && !isYearRow(pair); pair = view.cells(++body))
        if (body - row > MostProperties || !takeProperty(pair, values, lines))
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
    card.lines.titles = lines;
    card.columns = {{card.firstColumn, years}, {card.firstColumn + 1, values}};
    return card;
}

} // namespace lantu
