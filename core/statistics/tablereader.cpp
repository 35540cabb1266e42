#include "core/statistics/tablereader.h"

#include "core/base/textfold.h"
#include "core/statistics/figurecolumn.h"
#include "core/statistics/imprint.h"
#include "core/statistics/remark.h"
#include "core/statistics/titlename.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

bool isNoNumber(const Cell& cell)
{
    return cell.type != Cell::Type::Number;
}

} // namespace

TableReader::TableReader(const SheetView& view, const FigureTable& table,
    const QStringList& regions, const std::optional<Period>& fallback)
    : m_view(view)
    , m_table(table)
    , m_regions(regions)
    , m_context(tableContext(view, table))
    , m_time(tableTime(view.sheet(), &table.lines, fallback))
    , m_rows(view, table, m_context, regions)
    , m_marks(view, table)
    , m_objections(view.sheet(), table, m_context, m_time, regions)
    , m_outer(view.sheet(), table, m_context, regions)
{
    for (const ColumnRole role : {ColumnRole::Year, ColumnRole::Region, ColumnRole::Name})
        m_nameColumn = table.columnOf(role).value_or(m_nameColumn);
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        if (column->role == ColumnRole::Value || column->role == ColumnRole::Growth
            || (column->role == ColumnRole::Other && column.key() > m_nameColumn))
            m_valueColumns << column.key();
    std::sort(m_valueColumns.begin(), m_valueColumns.end());
    const QStringList title = table.isNamedByTitle ? nameInTitles() : QStringList();
    if (table.hasNamesAcross)
        for (const int column : std::as_const(m_valueColumns))
            m_columnNames.insert(column,
                columnName(table.isNamedByTitle ? title : table.columns[column].names,
                    m_context.notes, regions));
}

/// The first that a title names, the nearest before the others.
QStringList TableReader::nameInTitles() const
{
    for (const QString& title : m_table.lines.titles)
        if (const QString name = nameInTitle(title, m_regions); isTitle(title) && !name.isEmpty())
            return {name};
    return {};
}

QList<Figure> TableReader::read()
{
    QList<Figure> figures;
    for (int row = m_table.firstRow; row < m_table.endRow; ++row) {
        const auto name = m_view.shownCell({row, m_nameColumn});
        if (!hasValues(row)) {
            if (name)
                m_rows.readHeading(name->text, textsBesideName(row));
            continue;
        }
        TableRow shared = m_rows.readRow(row, name ? name->text : QString());
        if (!name && !m_table.hasNamesAcross)
            shared.figure.doubt = Messages::tr("no name stands in its row: write it there");
        m_marks.enterRow(row, m_valueColumns);
        for (const int column : std::as_const(m_valueColumns))
            if (const auto figure = readPlace(shared, {row, column}))
                figures << *figure;
    }
    return figures;
}

QString TableReader::textsBesideName(int row) const
{
    QStringList texts;
    for (const Cell& cell : m_view.cells(row))
        if (cell.position.column > m_nameColumn)
            texts << cell.text;
    return texts.join(u';');
}

/// A row with a unit is one of values too, though none is filled in.
bool TableReader::hasValues(int row) const
{
    return Unit::isKnown(m_rows.textOf(row, ColumnRole::Unit))
        || std::any_of(m_valueColumns.begin(), m_valueColumns.end(), [&](int column) {
               return m_view.isFilled({row, column});
           });
}

std::optional<Figure> TableReader::readPlace(const TableRow& row, CellPosition place) const
{
    const TableColumn& column = *m_table.columns.constFind(place.column);
    const auto cell = m_view.cellAt(place);
    // Words in a column that holds no values are about the row.
    if (column.role == ColumnRole::Other && !m_objections.isOfValues(column)
        && (!cell || isNoNumber(*cell)))
        return std::nullopt;
    if (!cell
        && (column.role == ColumnRole::Growth || !row.figure.objection.isEmpty()
            || m_view.mergeAt(place)))
        return std::nullopt;
    Figure figure = row.figure;
    if (m_table.hasNamesAcross)
        takeColumnName(place.column, figure);
    figure.cell = place.name();
    figure.raw = cell ? singleLine(cell->text) : QString();
    figure.value = cell ? readCellValue(*cell) : readValueText({});
    figure.isGrowth |= column.role == ColumnRole::Growth;
    figure.isHidden = m_view.isHidden(place);
    settleScope(figure, column);
    settleChange(figure);
    settleUnit(figure, column);
    settlePeriod(row, figure, column);
    settleStatus(figure, column);
    settleAsides(row, figure, place.column);
    m_marks.applyTo(place, m_context.years, m_regions, figure);
    if (figure.objection.isEmpty())
        figure.objection = m_objections.to(figure, row, column);
    askAboutPlace(place, figure);
    if (figure.question.isEmpty()) {
        const bool saysPart = row.time.part || column.part || figure.name.part || m_time.part;
        figure.question = m_outer.questionTo(figure, saysPart);
    }
    return figure;
}

bool TableReader::isShared(CellPosition place) const
{
    const auto merge = m_view.mergeAt(place);
    if (!merge)
        return false;
    const bool isOverColumns = std::any_of(m_valueColumns.begin(), m_valueColumns.end(),
        [&](int column) { return column > place.column && column <= merge->lastColumn; });
    // Rows of one name may share a number as they share the name.
    const auto isNamed = [this](int row) { return m_view.isFilled({row, m_nameColumn}); };
    bool isOverNames = false;
    for (int row = place.row + 1; row <= merge->lastRow; ++row)
        isOverNames |= isNamed(row);
    return isOverColumns || isOverNames;
}

void TableReader::askAboutPlace(CellPosition place, Figure& figure) const
{
    if (!figure.question.isEmpty() || !figure.period)
        return;
    const auto madeUp = m_table.lines.madeUp;
    if (isShared(place))
        figure.question = Messages::tr("one number is merged over several columns or rows: check "
                                       "which of them it is of");
    else if (m_time.year && figure.period->year > *m_time.year)
        figure.question = Messages::tr("the title speaks of %1, the figure is of %2: check which "
                                       "year it is of")
                              .arg(*m_time.year)
                              .arg(figure.period->year);
    else if (madeUp && isBeforeEndOf(*figure.period, *madeUp))
        figure.question = Messages::tr("the sheet was made up on %1, before %2 was over: check "
                                       "whether this is all of it")
                              .arg(madeUp->toString(Qt::ISODate), displayName(*figure.period));
}

void TableReader::takeColumnName(int column, Figure& figure) const
{
    const ColumnName name = m_columnNames.value(column);
    figure.name = name.reading;
    figure.printedName = name.printed;
    if (!figure.unit)
        figure.unit = name.reading.unit;
    if (figure.scope.isEmpty())
        figure.scope = name.reading.scope;
    if (figure.status == VintageStatus::Unstated)
        figure.status = name.reading.status;
    if (figure.objection.isEmpty())
        figure.objection = name.objection;
}

void TableReader::settlePeriod(const TableRow& row, Figure& figure, const TableColumn& column) const
{
    OwnTime time = row.time;
    bool isUnclear = row.isTimeUnclear;
    if (m_table.hasNamesAcross) {
        takeYear(figure.name.year, time, isUnclear);
        takePart(figure.name.part, time.part);
    }
    // A year in the name stands against the header's where that is over the only values: last
    // year's final figure is published beside this year's. Any other is asked about.
    if (row.hasYearInName && time.year && isOnlyValueColumn()) {
        if (column.year && column.year != time.year && figure.question.isEmpty()
            && row.figure.name.status == VintageStatus::Unstated)
            figure.question = Messages::tr("its name or row speaks of %1, its column of %2: check "
                                           "which year it is of")
                                  .arg(*time.year)
                                  .arg(*column.year);
    } else {
        takeYear(column.year, time, isUnclear);
    }
    takePart(column.part, time.part);
    if (column.isCumulative && m_time.isDecember)
        takePart(YearPart::Whole, time.part);
    time.yearsBack = column.yearsBack;
    // 上年数 in the row of 2022 is of 2021.
    if (time.year && m_table.columnOf(ColumnRole::Year))
        time.year = *time.year - column.yearsBack;
    time.isSamePeriod = column.isSamePeriod;
    if (isUnclear)
        return;
    figure.period = figurePeriod(time, m_time);
    if (figure.period && figure.question.isEmpty() && isPartAssumed(time, m_time))
        figure.question =
            Messages::tr("only the title speaks of a part of the year: check whether this is the "
                         "same part of %1 or all of it")
                .arg(figure.period->year);
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
    if (figure.status == VintageStatus::Unstated && !isTwofold && figure.period
        && isLastYear(figure.period->year, m_context))
        figure.status = m_context.status;
}

void TableReader::settleAsides(const TableRow& row, Figure& figure, int column) const
{
    QList<Remark> remarks = row.remarks;
    const auto year = figure.period ? std::optional(figure.period->year) : std::nullopt;
    for (const GeneralRemark& remark : m_context.remarks)
        if (concerns(remark, figure.printedName, year))
            remarks << remark.remark;
    remarks << remarksOn(m_table.columns[column].marks, {}, m_context.notes);
    if (m_table.hasNamesAcross) {
        remarks << m_columnNames.value(column).remarks;
        figure.labels << figure.name.parents;
    }
    for (const Remark& remark : std::as_const(remarks))
        applyRemark(remark, m_context.years, m_regions, figure);
    if (figure.question.isEmpty() && figure.period
        && isTooOldFor(figure.sourceTitle, figure.period->year))
        figure.question = Messages::tr("its source “%1” is too old for a figure of %2")
                              .arg(figure.sourceTitle)
                              .arg(figure.period->year);
    const bool isMarked = !figure.value.unreadable.isEmpty() && !m_context.notes.isEmpty();
    const QStringList marks = isMarked ? footnoteMarksIn(figure.raw) : QStringList();
    for (const Remark& remark : remarksOn(marks, {}, m_context.notes))
        figure.value.unreadable =
            Messages::tr("%1; a note says “%2”").arg(figure.value.unreadable, remark.quote);
    if (figure.name.priceBasis.isEmpty())
        figure.name.priceBasis = m_table.columns[column].priceBasis;
    if (figure.name.priceBasis.isEmpty() && !figure.isGrowth && !speaksOfGrowth(figure.printedName))
        figure.name.priceBasis = m_context.priceBasis;
    figure.mayBePlanned =
        figure.period && mayBePlanned(figure.period->year, m_time.year, m_context);
}

bool TableReader::isOnlyValueColumn() const
{
    return std::count_if(m_table.columns.begin(), m_table.columns.end(),
               [](const TableColumn& other) { return other.role == ColumnRole::Value; })
        == 1;
}

} // namespace lantu
