#include "core/statistics/tablerowreader.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/doubtfullabel.h"
#include "core/statistics/objection.h"
#include "core/statistics/places.h"
#include "core/statistics/plainremark.h"
#include "core/statistics/plaintitle.h"
#include "core/statistics/tableobjections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableRowReader)
};

/// 以下数据为部门数: what kind these are nobody taught. 以下为约束性指标 is known.
bool saysUnknownOfAllBelow(const QString& heading)
{
    static const QRegularExpression statement(
        u"^以下(数据|数|各项|指标)*(均|都)?[为系是](?<what>.+)$"_s);
    const auto match = statement.match(folded(heading));
    return match.hasMatch() && !unknownClauseIn(match.captured(u"what"_s), {}).isEmpty();
}

} // namespace

TableRowReader::TableRowReader(const SheetView& view, const FigureTable& table,
    const TableContext& context, const QStringList& regions)
    : m_view(view)
    , m_table(table)
    , m_context(context)
    , m_regions(regions)
    , m_qualifiers(view, table, regions)
{
    // A sheet's name is often no title at all (Sheet1, 新建); lines above a table are. Where rows
    // or columns name the region, its title may speak of more than that.
    const bool hasPlaces = table.columnOf(ColumnRole::Region)
        || std::any_of(table.columns.begin(), table.columns.end(),
            [](const TableColumn& column) { return !column.place.isEmpty(); });
    for (const QString& line : context.titles)
        if (const QString words = hasPlaces ? limitingWordOverPlacesIn(line) : limitingWordIn(line);
            !words.isEmpty())
            m_titleLimits = {words};
    if (table.columnOf(ColumnRole::Region))
        m_placesDown = knownPlacesAmong(textsDown(ColumnRole::Region));
    for (const TableColumn& column : table.columns)
        m_namesAcross += folded(column.names.join(u';'));
    if (table.isNamedByTitle)
        m_namesAcross = folded(table.lines.titles.join(u';'));
    const bool isPlanHeard = context.plannedYear || !table.lines.plannedYears.isEmpty();
    for (const QString& line : table.lines.titles)
        if (m_titleLimits.isEmpty() && isTitle(line) && !hasPlaces && !isPlanHeard)
            m_titleLimits = unknownWordsIn(line, regions);
}

QString TableRowReader::textOf(int row, ColumnRole role) const
{
    const auto column = m_table.columnOf(role);
    const auto cell = column ? m_view.shownCell({row, *column}) : std::nullopt;
    return cell ? singleLine(cell->text) : QString();
}

void TableRowReader::readHeading(const QString& printed, const QString& beside)
{
    static const QRegularExpression colon(u"\\s*[:：]\\s*$"_s);
    static const QRegularExpression continuation(u"^\\(?(续表|续上表|接上表)"_s);
    const QString text = QString(printed).remove(colon);
    if (folded(text).contains(continuation))
        return;
    if (!readTimeHeading(text))
        readPlainHeading(text);
    if (!unknownClauseIn(beside, {}).isEmpty())
        m_headingQuestion =
            Messages::tr("it stands under “%1”: check what is counted").arg(singleLine(beside));
}

bool TableRowReader::readTimeHeading(const QString& text)
{
    static const QRegularExpression loneYear(u"^\\d{4}年(度|末|底)?$"_s);
    const auto year = yearIn(text);
    const auto part = yearPartOfCell(text);
    if (!year || !(part || folded(text).contains(loneYear)))
        return false;
    m_headingYear = year;
    m_headingPart = part;
    m_headingQuestion.clear();
    if (!m_isHeadingPlace)
        m_headingObjection.clear();
    return true;
}

void TableRowReader::readPlainHeading(const QString& text)
{
    static const QRegularExpression scope(
        u"^((城镇|农村)(常住)?(居民)?|(户籍|常住)人口|规(模以)?上(工业|企业)?)$"_s);
    const NameReading reading = readName(text, {});
    const QString heading = reading.names.constFirst();
    m_hierarchy.addHeading(text, reading);
    m_headingScope = folded(heading).contains(scope) ? heading : QString();
    if (const auto part = yearPartOfCell(heading))
        m_headingPart = part;
    // Where places run down, each row says its own.
    const bool isDoubtful = !doubtfulLabelWordIn(heading, m_regions).isEmpty() || yearIn(heading)
        || saysUnknownOfAllBelow(heading)
        || isTownAmong(heading, textsDown(ColumnRole::Name), m_regions)
        || (reading.isPart && heading.isEmpty());
    m_headingQuestion = !m_table.columnOf(ColumnRole::Region) && isDoubtful
        ? Messages::tr("it stands under “%1”: check what is counted").arg(singleLine(text))
        : QString();
    const QString objection = objectionInCell(heading, m_regions);
    // What a place is said to be holds until the region itself is named.
    if (objection.isEmpty() && !namesRegion(heading, m_regions))
        return;
    m_headingObjection = objection;
    m_isHeadingPlace = planObjection(heading).isEmpty() && partOfYearObjection(heading).isEmpty();
}

QStringList TableRowReader::textsDown(ColumnRole role) const
{
    QStringList texts;
    for (int row = m_table.firstRow; row < m_table.endRow; ++row)
        texts << textOf(row, role);
    return texts;
}

TableRow TableRowReader::readRow(int row, const QString& name)
{
    TableRow read;
    Figure& figure = read.figure;
    figure.sheet = m_view.sheet().name;
    figure.tableUnits = m_table.lines.units;
    figure.note = textOf(row, ColumnRole::Remark);
    if (!m_table.hasNamesAcross) {
        figure.printedName = singleLine(name);
        figure.name = readName(name, m_regions);
    }
    readScope(row, figure);
    readUnit(row, figure);
    if (!m_table.hasNamesAcross && !name.isEmpty())
        m_hierarchy.addRow(name, figure.unit, figure.name);
    figure.labels = m_context.titles + figure.name.parents;
    if (!figure.note.isEmpty())
        read.remarks << Remark{figure.note, figure.note, true};
    else
        figure.note = textOf(row, ColumnRole::EditorNote);
    read.remarks << remarksOn(footnoteMarksIn(name), figure.name.names, m_context.notes);
    readStatus(row, figure);
    readSource(row, figure);
    readTime(row, read);
    figure.objection = regionObjection(row);
    if (const QString time = textOf(row, ColumnRole::Year);
        figure.objection.isEmpty() && !yearIn(time))
        figure.objection = partOfYearObjection(time);
    if (figure.objection.isEmpty() && !figure.note.isEmpty())
        figure.objection = objectionInCell(figure.note, m_regions);
    m_qualifiers.read(row, read);
    askAboutHeading(figure);
    askAboutTitle(name, figure);
    if (!read.time.part)
        read.time.part = m_headingPart;
    return read;
}

void TableRowReader::askAboutHeading(Figure& figure) const
{
    if (figure.question.isEmpty())
        figure.question = m_headingQuestion;
    if (figure.question.isEmpty() && m_headingYear && m_table.lines.year
        && *m_headingYear != *m_table.lines.year)
        figure.question =
            Messages::tr("it stands under %1, the title speaks of %2: check which year it is of")
                .arg(*m_headingYear)
                .arg(*m_table.lines.year);
}

void TableRowReader::askAboutTitle(const QString& name, Figure& figure) const
{
    // A name that says it too is what the title is about: 每万老年人口拥有持证养老护理员数.
    const QString key = m_table.hasNamesAcross ? m_namesAcross : folded(name);
    const auto limit = std::find_if(m_titleLimits.begin(), m_titleLimits.end(),
        [&key](const QString& words) { return !key.contains(words); });
    if (figure.question.isEmpty() && limit != m_titleLimits.end())
        figure.question =
            Messages::tr("the title speaks of “%1”: check what is counted").arg(*limit);
}

void TableRowReader::readScope(int row, Figure& figure) const
{
    const QString scope = textOf(row, ColumnRole::Scope);
    figure.scope = scopeIn(scope).isEmpty() ? scope : scopeIn(scope);
    if (figure.scope.isEmpty())
        figure.scope = figure.name.scope.isEmpty() ? m_headingScope : figure.name.scope;
    if (figure.scope.isEmpty())
        figure.scope = scopeIn(figure.note);
}

void TableRowReader::readUnit(int row, Figure& figure) const
{
    const Unit unit = Unit::parse(textOf(row, ColumnRole::Unit));
    figure.unit = figure.name.unit;
    if (unit.dimension == Dimension::None)
        return;
    figure.hasUnitConflict = figure.unit && *figure.unit != unit;
    figure.unit = unit;
}

void TableRowReader::readStatus(int row, Figure& figure) const
{
    figure.status = statusIn(textOf(row, ColumnRole::Status));
    if (figure.status == VintageStatus::Unstated)
        figure.status = statusIn(textOf(row, ColumnRole::Year));
    if (figure.status == VintageStatus::Unstated)
        figure.status = figure.name.status;
    if (figure.status == VintageStatus::Unstated)
        figure.status = statusInRemark(figure.note);
}

void TableRowReader::readSource(int row, Figure& figure) const
{
    figure.sourceTitle = textOf(row, ColumnRole::SourceTitle);
    if (figure.sourceTitle.isEmpty())
        figure.sourceTitle = m_table.lines.source;
    figure.sourceUrl = textOf(row, ColumnRole::SourceUrl);
    figure.sourceQuote = textOf(row, ColumnRole::SourceQuote);
    static const QStringList denials{u"否"_s, u"未"_s, u"未核实"_s, u"不"_s, u"no"_s, u"0"_s};
    figure.isVerified = !denials.contains(folded(textOf(row, ColumnRole::Verified)));
}

void TableRowReader::readTime(int row, TableRow& read)
{
    read.time.year = read.figure.name.year;
    read.time.part = read.figure.name.part;
    takePart(yearPartOfCell(read.figure.note), read.time.part);
    read.hasYearInName = read.time.year.has_value();
    takeYear(m_headingYear, read.time, read.isTimeUnclear);
    if (!m_table.columnOf(ColumnRole::Year))
        return;
    const QString text = yearTextOf(row);
    const bool isPlanned = !planObjection(text).isEmpty();
    const auto year = isPlanned ? std::nullopt : yearIn(text);
    // 2023年1-11 leaves out the word for month.
    static const QRegularExpression bareMonths(u"\\d{4}年\\d{1,2}([-~至到]\\d{1,2})?$"_s);
    read.isTimeUnclear = (!year && !yearPartOfCell(text)) || folded(text).contains(bareMonths);
    takeYear(year, read.time, read.isTimeUnclear);
    takePart(yearPartIn(text), read.time.part);
    if (year && read.figure.question.isEmpty() && saysMoreThanTime(text))
        read.figure.question =
            Messages::tr("“%1” says more than which year it is of: check what the figure is")
                .arg(singleLine(text));
    read.hasYearInName = false;
}

QString TableRowReader::yearTextOf(int row)
{
    const int column = *m_table.columnOf(ColumnRole::Year);
    const auto name = m_table.columnOf(ColumnRole::Name);
    const auto cell = m_view.shownCell({row, column});
    const QString text = cell ? singleLine(timeText(*cell)) : QString();
    // In front of the names a year is said once for all the rows below it.
    const bool isGroup = name && column < *name && !m_table.hasNamesAcross;
    if (!text.isEmpty() || !isGroup)
        m_year = text;
    return m_year;
}

QString TableRowReader::regionObjection(int row) const
{
    if (!m_table.columnOf(ColumnRole::Region))
        return m_headingObjection;
    const QString place = textOf(row, ColumnRole::Region);
    if (!isRegionAmong(place, m_placesDown, m_regions))
        return Messages::tr("for “%1”, which is not the plan's region").arg(place);
    // 全区 is the district that the title speaks of; only a name of its own is stronger.
    if (folded(place).contains(u"全区"_s))
        if (const QString other = placeObjection(m_view.sheet(), &m_table, m_regions);
            !other.isEmpty())
            return other;
    return m_isHeadingPlace ? QString() : m_headingObjection;
}

} // namespace lantu
