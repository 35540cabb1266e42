#include "core/statistics/tablelayout.h"

#include "core/base/textfold.h"
#include "core/statistics/namereading.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    ColumnRole roleOfWord(const QString& key)
    {
        static const QHash<QString, ColumnRole> roles = [] {
            const QList<std::pair<ColumnRole, QStringList>> words{
                {ColumnRole::Name, {u"指标"_s, u"指标名称"_s, u"指标名"_s, u"项目"_s, u"项目名称"_s, u"名称"_s,
                                       u"主要指标"_s, u"指标项目"_s}},
                {ColumnRole::Unit, {u"单位"_s, u"计量单位"_s, u"计算单位"_s}},
                {ColumnRole::Year, {u"年份"_s, u"年度"_s, u"年"_s}},
                {ColumnRole::Status, {u"核算状态"_s, u"数据状态"_s, u"状态"_s, u"数据性质"_s}},
                {ColumnRole::Scope, {u"口径"_s, u"统计口径"_s}},
                {ColumnRole::SourceTitle, {u"来源"_s, u"资料来源"_s, u"数据来源"_s}},
                {ColumnRole::SourceUrl, {u"网址"_s, u"链接"_s}},
                {ColumnRole::SourceQuote, {u"原文"_s, u"原句"_s}},
                {ColumnRole::Verified, {u"是否核实"_s}},
                {ColumnRole::Remark, {u"备注"_s, u"说明"_s}},
                {ColumnRole::Value, {u"数值"_s, u"绝对数"_s, u"绝对额"_s, u"总量"_s, u"实绩"_s, u"实际"_s,
                                        u"完成"_s, u"完成数"_s, u"完成值"_s, u"本年"_s, u"指标值"_s,
                                        u"全年"_s, u"累计"_s}},
            };
            QHash<QString, ColumnRole> index;
            for (const auto& [role, spellings] : words)
                for (const QString& spelling : spellings)
                    index.insert(spelling, role);
            return index;
        }();
        return roles.value(key, ColumnRole::Ignored);
    }

    TableColumn readHeaderCell(const QString& text)
    {
        TableColumn column;
        column.title = singleLine(text);
        column.status = statusIn(text);
        column.year = yearIn(text);
        QString key = folded(text);
        static const QRegularExpression bracket(u"\\(([^()]*)\\)$"_s);
        if (const auto match = bracket.match(key); match.hasMatch() && Unit::isKnown(match.captured(1))) {
            column.unit = Unit::parse(match.captured(1));
            key.remove(bracket);
        }
        if (speaksOfGrowth(key))
            column.role = ColumnRole::Growth;
        else if (const ColumnRole role = roleOfWord(key); role != ColumnRole::Ignored)
            column.role = role;
        else if (column.year)
            column.role = ColumnRole::Value;
        return column;
    }

    /// Filled cells of one row, by column. Continuations of merges are empty.
    QList<const Cell*> rowCells(const Sheet& sheet, int row)
    {
        QList<const Cell*> cells;
        for (int column = 0; column < sheet.columnCount(); ++column)
            if (const Cell* cell = sheet.cellAt({row, column}))
                cells << cell;
        return cells;
    }

    std::optional<TableLayout> headerAt(const Sheet& sheet, int row)
    {
        TableLayout table;
        table.headerRow = row;
        bool hasName = false;
        bool hasValue = false;
        for (const Cell* cell : rowCells(sheet, row)) {
            const TableColumn column = readHeaderCell(cell->text);
            hasName |= column.role == ColumnRole::Name;
            hasValue |= column.role == ColumnRole::Value || column.role == ColumnRole::Growth;
            table.columns.insert(cell->position.column, column);
        }
        if (!hasName || !hasValue)
            return std::nullopt;
        return table;
    }

    void readLineAbove(const QString& line, TableLayout& table)
    {
        static const QRegularExpression unitLine(u"^单位[:：](.+)$"_s);
        static const QRegularExpression sourceLine(u"^(资料|数据)?来源[:：](.+)$"_s);
        static const QRegularExpression yearStatus(u"(\\d{4})年(度)?(数据|数)?(均)?(为|是|系)?([^,，。;；()]*)"_s);
        const QString key = folded(line);
        if (const auto match = unitLine.match(key); match.hasMatch()) {
            for (const QString& part : match.captured(1).split(QRegularExpression(u"[,;]"_s)))
                table.units << Unit::parse(part);
        } else if (const auto source = sourceLine.match(singleLine(line)); source.hasMatch()) {
            table.source = source.captured(2).trimmed();
        } else if (!table.year) {
            table.title = singleLine(line);
            table.year = yearIn(line);
        }
        for (auto matches = yearStatus.globalMatch(key); matches.hasNext();) {
            const auto match = matches.next();
            const VintageStatus status = statusIn(match.captured(6));
            if (status != VintageStatus::Unstated)
                table.statusByYear.insert(match.captured(1).toInt(), status);
        }
    }

    /// Lines above the header up to the previous table, the nearest first.
    void readLinesAbove(const Sheet& sheet, int firstRow, TableLayout& table)
    {
        for (int row = table.headerRow - 1; row >= firstRow; --row)
            for (const Cell* cell : rowCells(sheet, row))
                readLineAbove(cell->text, table);
    }

    int endOfBody(const Sheet& sheet, const TableLayout& table)
    {
        int row = table.firstRow;
        for (; row < sheet.rowCount(); ++row) {
            const auto cells = rowCells(sheet, row);
            if (!cells.isEmpty() && isNoteLine(cells.first()->text))
                break;
            if (headerAt(sheet, row))
                break;
        }
        return row;
    }

} // namespace

std::optional<int> TableLayout::columnOf(ColumnRole role) const
{
    std::optional<int> first;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (column->role == role && (!first || column.key() < *first))
            first = column.key();
    return first;
}

QList<TableLayout> findTables(const Sheet& sheet)
{
    QList<TableLayout> tables;
    int freeRow = 0;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        auto table = headerAt(sheet, row);
        if (!table)
            continue;
        readLinesAbove(sheet, freeRow, *table);
        table->firstRow = row + 1;
        table->endRow = endOfBody(sheet, *table);
        row = table->endRow - 1;
        freeRow = table->endRow;
        tables << *table;
    }
    return tables;
}

bool isNoteLine(const QString& text)
{
    static const QRegularExpression note(u"^(注|说明|资料来源|数据来源|备注|附注)[:：\\d(（]"_s);
    return note.match(text.trimmed()).hasMatch();
}

} // namespace lantu
