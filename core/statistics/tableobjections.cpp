#include "core/statistics/tableobjections.h"

#include "core/base/textfold.h"
#include "core/statistics/objection.h"
#include "core/statistics/places.h"
#include "core/statistics/tablelines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// (2022年数据为预计数) is about that year alone, which TableLines knows.
bool isYearStatement(const QString& title)
{
    static const QRegularExpression statement(
        u"^\\(?\\d{4}年度?(各项)?(数据|数字|指标|数)?(均)?(为|是|系)[^,;。]*\\)?$"_s);
    return folded(title).contains(statement);
}

} // namespace

TableObjections::TableObjections(const Sheet& sheet, const FigureTable& table,
    const TableContext& context, const TableTime& time, const QStringList& regions)
    : m_table(table)
    , m_context(context)
    , m_time(time)
    , m_regions(regions)
    , m_place(placeObjection(sheet, &table, regions))
{
    for (const TableColumn& column : table.columns)
        m_placesAcross << column.place;
    QStringList titles = table.lines.titles;
    titles.removeIf([](const QString& title) { return !isTitle(title) || isYearStatement(title); });
    m_part = partOfYearObjection((titles + QStringList{sheet.name}).join(u';'));
    if (!objectionInCell(sheet.name, regions).isEmpty())
        m_titles = planObjection(sheet.name);
    // …执行情况与2023年计划草案 plans one of its years, and reports the others.
    if (context.plannedYear && context.isOutcome)
        return;
    for (const QString& title : std::as_const(titles))
        if (m_titles.isEmpty())
            m_titles = planObjection(title);
}

QString TableObjections::to(
    const Figure& figure, const TableRow& row, const TableColumn& column) const
{
    if (!isOfValues(column))
        return toColumn(column);
    const bool isPlanned = figure.period
        && (m_table.lines.plannedYears.contains(figure.period->year)
            || m_context.plannedYear == figure.period->year);
    if (isPlanned)
        return Messages::tr("the table says that %1 is planned or expected")
            .arg(figure.period->year);
    if (!m_titles.isEmpty())
        return m_titles;
    const bool saysPart = row.time.part || column.part || figure.name.part || column.isCumulative;
    if (!saysPart && !m_part.isEmpty())
        return m_part;
    if (!column.place.isEmpty())
        return toPlace(column.place);
    return m_table.columnOf(ColumnRole::Region) ? QString() : m_place;
}

QString TableObjections::toColumn(const TableColumn& column) const
{
    const QString objection = objectionInText(column.title, m_regions);
    return objection.isEmpty()
        ? Messages::tr("the column “%1” is not one of actual figures of a year").arg(column.title)
        : objection;
}

QString TableObjections::toPlace(const QString& place) const
{
    if (!isRegionAmong(place, m_placesAcross, m_regions))
        return Messages::tr("for “%1”, which is not the plan's region").arg(place);
    // 全区 is the district that the title speaks of; only a name of its own is stronger.
    return place.contains(u"全区"_s) ? m_place : QString();
}

bool TableObjections::isOfValues(const TableColumn& column) const
{
    return column.role == ColumnRole::Value || column.role == ColumnRole::Growth
        || (column.isCumulative
            && (m_time.isDecember || (m_time.part && *m_time.part != YearPart::Other)));
}

QString placeObjection(const Sheet& sheet, const FigureTable* table, const QStringList& regions)
{
    for (const QString& line :
        QStringList{sheet.name} + (table ? table->lines.titles : QStringList())) {
        if (!isTitle(line))
            continue;
        if (const QString place = otherPlaceIn(line, regions); !place.isEmpty())
            return Messages::tr("for %1, which is another place").arg(place);
    }
    return {};
}

} // namespace lantu
