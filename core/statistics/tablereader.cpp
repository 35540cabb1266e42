#include "core/statistics/tablereader.h"

#include "core/base/textfold.h"
#include "core/statistics/objection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// The objection of whatever stands over the table as a whole.
QString objectionOfTitles(const Sheet& sheet, const FigureTable& table, const QStringList& regions)
{
    QString objection = objectionInCell(sheet.name, regions);
    if (objection.isEmpty())
        objection = placeObjection(sheet, nullptr, regions);
    for (const QString& title : table.lines.titles)
        if (objection.isEmpty() && isTitle(title))
            objection = objectionInText(title, regions);
    return objection;
}

bool isNoNumber(const Cell& cell)
{
    return cell.type != Cell::Type::Number;
}

} // namespace

TableReader::TableReader(const Sheet& sheet, const FigureTable& table, const QStringList& regions,
    std::optional<int> defaultYear)
    : m_sheet(sheet)
    , m_table(table)
    , m_regions(regions)
    , m_defaultYear(defaultYear)
    , m_objection(objectionOfTitles(sheet, table, regions))
{
    const int nameColumn = *table.columnOf(ColumnRole::Name);
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        if (column->role == ColumnRole::Value || column->role == ColumnRole::Growth
            || (column->role == ColumnRole::Other && column.key() > nameColumn))
            m_valueColumns << column.key();
    std::sort(m_valueColumns.begin(), m_valueColumns.end());
}

QList<Figure> TableReader::read()
{
    QList<Figure> figures;
    const int nameColumn = *m_table.columnOf(ColumnRole::Name);
    for (int row = m_table.firstRow; row < m_table.endRow; ++row) {
        const auto name = m_sheet.cellAt({row, nameColumn});
        if (!name)
            continue;
        if (!hasValues(row)) {
            readHeading(*name);
            continue;
        }
        const Figure shared = readRow(row, *name);
        for (const int column : m_valueColumns) {
            const auto cell = m_sheet.cellAt({row, column});
            // Words in a column that holds no values are about the row.
            if (cell && !(m_table.columns[column].role == ColumnRole::Other && isNoNumber(*cell)))
                figures << readValue(shared, *cell);
        }
    }
    return figures;
}

QString TableReader::textOf(int row, ColumnRole role) const
{
    const auto column = m_table.columnOf(role);
    const auto cell = column ? shownCell(m_sheet, {row, *column}) : std::nullopt;
    return cell ? singleLine(cell->text) : QString();
}

bool TableReader::hasValues(int row) const
{
    return std::any_of(m_valueColumns.begin(), m_valueColumns.end(), [&](int column) {
        return m_sheet.isFilled({row, column});
    });
}

void TableReader::readHeading(const Cell& name)
{
    static const QRegularExpression scope(
        u"^((城镇|农村)(常住)?(居民)?|(户籍|常住)人口|规(模以)?上(工业|企业)?)$"_s);
    const QString heading = readName(name.text, {}).names.constFirst();
    m_headingScope = folded(heading).contains(scope) ? heading : QString();
    const QString objection = objectionInCell(heading, m_regions);
    // What a place is said to be holds until the region itself is named.
    if (!objection.isEmpty() || namesRegion(heading, m_regions))
        m_headingObjection = objection;
}

Figure TableReader::readRow(int row, const Cell& name) const
{
    Figure figure;
    figure.sheet = m_sheet.name;
    figure.printedName = singleLine(name.text);
    figure.name = readName(name.text, m_regions);
    figure.tableUnits = m_table.lines.units;
    figure.note = textOf(row, ColumnRole::Remark);
    const QString scope = textOf(row, ColumnRole::Scope);
    figure.scope = scopeIn(scope).isEmpty() ? scope : scopeIn(scope);
    if (figure.scope.isEmpty())
        figure.scope = figure.name.scope.isEmpty() ? m_headingScope : figure.name.scope;
    readUnit(row, figure);
    readStatus(row, figure);
    readSource(row, figure);
    figure.objection = regionObjection(row);
    if (figure.objection.isEmpty() && !figure.note.isEmpty())
        figure.objection = objectionInCell(figure.note, m_regions);
    readQualifiers(row, figure);
    return figure;
}

void TableReader::readUnit(int row, Figure& figure) const
{
    const Unit unit = Unit::parse(textOf(row, ColumnRole::Unit));
    figure.unit = figure.name.unit;
    if (unit.dimension == Dimension::None)
        return;
    figure.hasUnitConflict = figure.unit && *figure.unit != unit;
    figure.unit = unit;
}

void TableReader::readStatus(int row, Figure& figure) const
{
    figure.status = statusIn(textOf(row, ColumnRole::Status));
    if (figure.status == VintageStatus::Unstated)
        figure.status = figure.name.status;
    if (figure.status == VintageStatus::Unstated)
        figure.status = statusInRemark(figure.note);
}

void TableReader::readSource(int row, Figure& figure) const
{
    figure.sourceTitle = textOf(row, ColumnRole::SourceTitle);
    if (figure.sourceTitle.isEmpty())
        figure.sourceTitle = m_table.lines.source;
    figure.sourceUrl = textOf(row, ColumnRole::SourceUrl);
    figure.sourceQuote = textOf(row, ColumnRole::SourceQuote);
    static const QStringList denials{u"否"_s, u"未"_s, u"未核实"_s, u"不"_s, u"no"_s, u"0"_s};
    figure.isVerified = !denials.contains(folded(textOf(row, ColumnRole::Verified)));
}

void TableReader::readQualifiers(int row, Figure& figure) const
{
    static const QRegularExpression year(u"^\\d{4}年(度|末|底)?$"_s);
    for (int column = m_table.firstColumn; column < m_table.endColumn; ++column) {
        const ColumnRole role = m_table.columns[column].role;
        if (role != ColumnRole::Ignored && role != ColumnRole::Other)
            continue;
        const auto cell = shownCell(m_sheet, {row, column});
        if (!cell)
            continue;
        const QString title = folded(m_table.columns[column].title);
        QString text = isNoNumber(*cell) ? cell->text : QString();
        if (title == u"月份"_s || title == u"月"_s || title == u"季度"_s)
            text = cell->text + title; // 3 under 月份 is 3月份
        figure.isGrowth |= isGrowthLabel(text);
        if (!figure.name.year && folded(text).contains(year))
            figure.name.year = yearIn(text);
        if (figure.objection.isEmpty())
            figure.objection = objectionInCell(text, m_regions);
    }
}

QString TableReader::regionObjection(int row) const
{
    if (m_table.columnOf(ColumnRole::Region)) {
        const QString place = textOf(row, ColumnRole::Region);
        if (!namesRegion(place, m_regions))
            return Messages::tr("for “%1”, which is not the plan's region").arg(place);
        if (const QString other = otherPlaceIn(place, m_regions); !other.isEmpty())
            return Messages::tr("for “%1”, which is not the plan's region").arg(place);
    }
    return m_headingObjection;
}

Figure TableReader::readValue(Figure figure, const Cell& cell) const
{
    const TableColumn column = m_table.columns[cell.position.column];
    figure.cell = cell.position.name();
    figure.raw = singleLine(cell.text);
    figure.value = readCellValue(cell);
    figure.isGrowth |= column.role == ColumnRole::Growth;
    figure.isHidden = isHidden(m_sheet, cell.position);
    settleUnit(figure, column);
    if (const auto year = yearOf(cell.position.row, figure, column))
        figure.period = Period::ofYear(*year);
    settleStatus(figure, column);
    settleObjection(figure, column);
    return figure;
}

void TableReader::settleUnit(Figure& figure, const TableColumn& column) const
{
    // A unit over the column beats the row's, which is its level's: growth is in % whatever the
    // level is in. Two sizes of one kind (万元, 亿元) are another matter.
    const auto settle = [&](const Unit& unit) {
        figure.hasUnitConflict =
            figure.unit && *figure.unit != unit && isConvertible(*figure.unit, unit);
        figure.unit = unit;
    };
    if (column.unit)
        settle(*column.unit);
    if (figure.value.unit)
        settle(*figure.value.unit);
    if (figure.isGrowth && !column.unit && !figure.value.unit)
        settle(Unit::parse(u"%"_s));
}

void TableReader::settleStatus(Figure& figure, const TableColumn& column) const
{
    const bool isTwofold = figure.status != VintageStatus::Unstated
        && column.status != VintageStatus::Unstated && figure.status != column.status;
    if (isTwofold)
        figure.status = VintageStatus::Unstated;
    else if (figure.status == VintageStatus::Unstated)
        figure.status = column.status;
    if (figure.status == VintageStatus::Unstated && !isTwofold && figure.period)
        figure.status =
            m_table.lines.statusByYear.value(figure.period->year, VintageStatus::Unstated);
}

void TableReader::settleObjection(Figure& figure, const TableColumn& column) const
{
    if (!figure.objection.isEmpty())
        return;
    if (column.role == ColumnRole::Other) {
        figure.objection = objectionInText(column.title, m_regions);
        if (figure.objection.isEmpty())
            figure.objection =
                Messages::tr("the column “%1” is not one of actual figures of a year")
                    .arg(column.title);
        return;
    }
    if (figure.period && m_table.lines.plannedYears.contains(figure.period->year))
        figure.objection =
            Messages::tr("the table says that %1 is planned or expected").arg(figure.period->year);
    else if (!m_table.columnOf(ColumnRole::Region))
        figure.objection = m_objection;
}

std::optional<int> TableReader::yearOf(
    int row, const Figure& figure, const TableColumn& column) const
{
    const auto agrees = [](std::optional<int> year, std::optional<int> other) {
        return !other || !year || *year == *other;
    };
    if (m_table.columnOf(ColumnRole::Year)) {
        const QString text = textOf(row, ColumnRole::Year);
        const auto year = objectionInCell(text, m_regions).isEmpty() ? yearIn(text) : std::nullopt;
        return agrees(year, column.year) && agrees(year, figure.name.year) ? year : std::nullopt;
    }
    if (figure.name.year) {
        const auto others = std::count_if(m_table.columns.begin(), m_table.columns.end(),
            [](const TableColumn& other) { return other.role == ColumnRole::Value; });
        return agrees(figure.name.year, column.year) || others == 1 ? figure.name.year
                                                                    : std::nullopt;
    }
    if (column.year)
        return column.year;
    const auto titled = m_table.lines.year ? m_table.lines.year : m_defaultYear;
    return titled ? std::optional(*titled - column.yearsBack) : std::nullopt;
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
