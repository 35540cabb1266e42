#include "core/statistics/rowqualifiers.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/objection.h"
#include "core/statistics/places.h"
#include "core/statistics/wordlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableRowReader)
};

/// Whether a text is a word of what is counted (农村), and neither a number nor a reason for none.
bool isWord(const QString& text)
{
    static const QRegularExpression han(u"^\\p{Han}+$"_s);
    return folded(text).contains(han) && !readValueText(text).absence;
}

bool isNoNumber(const Cell& cell)
{
    return cell.type != Cell::Type::Number;
}

/// 增量 under 属性, where 约束性 is expected.
bool isDoubtfulKind(const QString& title, const QString& text)
{
    static const QRegularExpression kind(u"(属性|性质|类型|类别)$"_s);
    return title.contains(kind) && !wordIn(WordList::LabelDoubt, folded(text)).isEmpty();
}

QString openWord(const QString& text, const QString& title)
{
    return Messages::tr("“%1” under “%2” leaves it open: check what it is")
        .arg(singleLine(text), title);
}

} // namespace

RowQualifiers::RowQualifiers(
    const SheetView& view, const FigureTable& table, const QStringList& regions)
    : m_view(view)
    , m_table(table)
    , m_regions(regions)
{ }

void RowQualifiers::read(int row, TableRow& read)
{
    static const QRegularExpression number(u"^\\d{1,2}([-~至到]\\d{1,2})?$"_s);
    for (int column = m_table.firstColumn; column < m_table.endColumn; ++column) {
        const TableColumn& header = *m_table.columns.constFind(column);
        const bool isSecondTime =
            header.role == ColumnRole::Year && column != *m_table.columnOf(ColumnRole::Year);
        // Where names run across, every unknown column seems to be one of an indicator.
        const bool mayBeWords = m_table.hasNamesAcross && header.role == ColumnRole::Value;
        askIfEstimated({row, column}, read);
        askWhoseItIs({row, column}, read);
        readState({row, column}, read);
        readPlaceCode({row, column}, read);
        if (header.role != ColumnRole::Ignored && header.role != ColumnRole::Other && !isSecondTime
            && !mayBeWords)
            continue;
        if (isLeftOfValues(column))
            read.figure.labels << groupOf(row, column);
        else if (header.title.isEmpty())
            readUntitled({row, column}, read);
        const auto cell = m_view.shownCell({row, column});
        if (!cell || (mayBeWords && !isWord(cell->text)))
            continue;
        const QString title = folded(header.title);
        QString text = isNoNumber(*cell) ? cell->text : QString();
        const bool isMonth = title == u"月份"_s || title == u"月"_s || title == u"季度"_s;
        if (isMonth && folded(cell->text).contains(number))
            text = cell->text + title; // 3 under 月份 is 3月份
        readQualifier(text, read);
        // A plan's word is an objection already.
        if (read.figure.objection.isEmpty()
            && (!doubtfulWordIn(text).isEmpty() || isDoubtfulKind(title, text)))
            read.figure.question = openWord(text, header.title);
        else if (isUnknownQualifier(column, text))
            read.figure.question =
                Messages::tr("“%1” stands beside it under “%2”: check what is counted")
                    .arg(singleLine(text), header.title);
    }
    readBehind(row, read);
}

void RowQualifiers::readBehind(int row, TableRow& read) const
{
    if (m_view.shownCell({m_table.firstRow - 1, m_table.endColumn}))
        return;
    for (const Cell& cell : m_view.cells(row))
        if (cell.position.column >= m_table.endColumn)
            readUntitled(cell.position, read);
}

void RowQualifiers::readQualifier(const QString& text, TableRow& read) const
{
    static const QRegularExpression year(u"^\\d{4}年(度|末|底)?$"_s);
    read.figure.isGrowth |= isGrowthLabel(text);
    if (!read.time.year && folded(text).contains(year)) {
        read.time.year = yearIn(text);
        read.hasYearInName = true;
    }
    takePart(yearPartOfCell(text), read.time.part);
    if (read.figure.objection.isEmpty())
        read.figure.objection = objectionInCell(text, m_regions);
    if (read.figure.scope.isEmpty())
        read.figure.scope = scopeIn(text);
}

void RowQualifiers::askIfEstimated(CellPosition place, TableRow& read) const
{
    const TableColumn& header = *m_table.columns.constFind(place.column);
    const bool maySayHow =
        header.role == ColumnRole::Status || header.role == ColumnRole::SourceTitle;
    const auto cell = maySayHow ? m_view.shownCell(place) : std::nullopt;
    static const QRegularExpression ofOthers(u"全市(数|平均|口径|水平)|[五六七]普(数据)?$"_s);
    if (cell && (!estimateWordIn(cell->text).isEmpty() || folded(cell->text).contains(ofOthers)))
        read.figure.question = openWord(cell->text, header.title);
}

void RowQualifiers::askWhoseItIs(CellPosition place, TableRow& read) const
{
    // Of an office of the city nothing is said; a town, or a sheet of all places, is another thing.
    static const QRegularExpression maker(u"^(填报|报送|上报)(单位|地区|主体)$"_s);
    static const QRegularExpression town(u"(镇|街道|乡|开发区|管委会)(人民政府|办事处)?$"_s);
    const TableColumn& header = *m_table.columns.constFind(place.column);
    const auto cell = folded(header.title).contains(maker) ? m_view.shownCell(place) : std::nullopt;
    if (cell && read.figure.question.isEmpty()
        && (folded(cell->text).contains(town) || !otherPlaceIn(cell->text, m_regions).isEmpty()))
        read.figure.question =
            Messages::tr("“%1” stands beside it under “%2”: check what is counted")
                .arg(singleLine(cell->text), header.title);
}

void RowQualifiers::readState(CellPosition place, TableRow& read) const
{
    static const QRegularExpression state(
        u"状态|频[度率]|周期|时点|备注|^(数据)?(审核|审定|校验)(情况|结果|意见)?$|版本"_s);
    static const QRegularExpression explanation(u"计算方法|指标(解释|含义|定义)|统计方法"_s);
    const TableColumn& header = *m_table.columns.constFind(place.column);
    const bool mayBe = header.role == ColumnRole::Other || header.role == ColumnRole::Status;
    const auto cell = mayBe ? m_view.shownCell(place) : std::nullopt;
    if (!cell || !isNoNumber(*cell))
        return;
    const QString text = singleLine(cell->text);
    if (folded(header.title).contains(state))
        read.remarks << Remark{text, header.title + u'：' + text, true};
    else if (folded(header.title).contains(explanation))
        read.remarks << Remark{text, text, false};
}

void RowQualifiers::readPlaceCode(CellPosition place, TableRow& read) const
{
    static const QRegularExpression label(u"^(行政|行政区划|区划|地区|区域)?(代码|编码|区划)$"_s);
    static const QRegularExpression code(u"^\\d{6}(\\d{3}|\\d{6})?$"_s);
    const TableColumn& header = *m_table.columns.constFind(place.column);
    const auto cell = folded(header.title).contains(label) ? m_view.shownCell(place) : std::nullopt;
    if (cell && folded(cell->text).contains(code) && read.figure.objection.isEmpty()
        && !isRegionAmong(cell->text, {}, m_regions))
        read.figure.objection =
            Messages::tr("for “%1”, which is not the plan's region").arg(singleLine(cell->text));
}

void RowQualifiers::readUntitled(CellPosition place, TableRow& read) const
{
    const auto cell = m_view.cellAt(place);
    if (cell && isNoNumber(*cell))
        read.remarks << Remark{cell->text, singleLine(cell->text), true};
}

bool RowQualifiers::isLeftOfValues(int column) const
{
    return std::any_of(m_table.columns.keyValueBegin(), m_table.columns.keyValueEnd(),
        [column](const auto& other) {
            return other.first > column && other.second.role == ColumnRole::Value;
        });
}

QString RowQualifiers::groupOf(int row, int column)
{
    const auto cell = m_view.shownCell({row, column});
    if (cell && isNoNumber(*cell))
        m_groups[column] = singleLine(cell->text);
    return m_groups.value(column);
}

bool RowQualifiers::isUnknownQualifier(int column, const QString& text) const
{
    // Columns that say where a row belongs or who answers for it, not what is counted.
    static const QRegularExpression harmless(
        u"^(序号|编号|代码|类别|分类|类型|领域|属性|指标(类别|属性|类型|性质|"
        u"代码)"
        "|(目标|任务|计划)?完成率|是否(完成|达标|达到目标)|(在?全?[省市县区])?(排名|位次)"
        "|[\\p{Han}]*(单位|部门|科室|局)|[\\p{Han}]*来源)$"_s);
    const TableColumn& header = *m_table.columns.constFind(column);
    const QString key = folded(text);
    const bool isUnderstood = yearPartOfCell(text) || yearIn(text) || isGrowthLabel(text)
        || isRegion(text, m_regions) || statusIn(text) != VintageStatus::Unstated;
    return isLeftOfValues(column) && !key.isEmpty() && !header.title.isEmpty() && !isUnderstood
        && !folded(header.title).contains(harmless) && !isNameLabel(header.title);
}

} // namespace lantu
