#include "core/statistics/columntitle.h"

#include "core/base/textfold.h"
#include "core/statistics/footnote.h"
#include "core/statistics/namereading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

std::optional<ColumnRole> roleOfLabel(const QString& key)
{
    static const QHash<QString, ColumnRole> roles = [] {
        const QList<std::pair<ColumnRole, QStringList>> labels{
            {ColumnRole::Ignored,
                {u"序号"_s, u"编号"_s, u"代码"_s, u"指标代码"_s, u"行次"_s, u"no."_s}},
            {ColumnRole::Name,
                {u"指标"_s, u"指标名称"_s, u"指标名"_s, u"项目"_s, u"项目名称"_s, u"名称"_s,
                    u"主要指标"_s, u"指标项目"_s, u"统计指标"_s, u"经济指标"_s, u"主要经济指标"_s}},
            {ColumnRole::Unit, {u"单位"_s, u"计量单位"_s, u"计算单位"_s}},
            {ColumnRole::Year,
                {u"年份"_s, u"年度"_s, u"年"_s, u"时间"_s, u"时期"_s, u"期间"_s, u"报告期"_s,
                    u"统计年份"_s, u"数据年份"_s, u"所属年份"_s, u"统计时间"_s}},
            {ColumnRole::Region,
                {u"地区"_s, u"区域"_s, u"行政区划"_s, u"行政区"_s, u"县市区"_s, u"县(市,区)"_s,
                    u"区县"_s, u"市县"_s, u"区县市"_s, u"单位名称"_s, u"统计范围"_s, u"市别"_s,
                    u"县别"_s, u"地别"_s, u"市县别"_s, u"区域名称"_s, u"地区名称"_s, u"市(县)"_s,
                    u"县(市,区)别"_s, u"市(县,区)"_s, u"区(县,市)"_s, u"县(区,市)"_s,
                    u"各县(市,区)"_s, u"县(市)区"_s, u"县(市,区)名称"_s, u"城市"_s}},
            {ColumnRole::Status, {u"核算状态"_s, u"数据状态"_s, u"状态"_s, u"数据性质"_s}},
            {ColumnRole::Scope, {u"口径"_s, u"统计口径"_s}},
            {ColumnRole::SourceTitle, {u"来源"_s, u"资料来源"_s, u"数据来源"_s}},
            {ColumnRole::SourceUrl, {u"网址"_s, u"链接"_s}},
            {ColumnRole::SourceQuote, {u"原文"_s, u"原句"_s}},
            {ColumnRole::Verified, {u"是否核实"_s}},
            {ColumnRole::Remark, {u"备注"_s, u"说明"_s}},
        };
        QHash<QString, ColumnRole> index;
        for (const auto& [role, spellings] : labels)
            for (const QString& spelling : spellings)
                index.insert(spelling, role);
        return index;
    }();
    const auto found = roles.constFind(key);
    return found == roles.constEnd() ? std::nullopt : std::optional(*found);
}

bool isOutcomeWord(const QString& key)
{
    static const QSet<QString> words{u"实绩"_s, u"实际"_s, u"实际值"_s, u"实际数"_s, u"完成"_s,
        u"完成数"_s, u"完成值"_s, u"完成情况"_s, u"实际完成"_s, u"实际完成数"_s, u"本年实际"_s,
        u"本年完成"_s, u"执行"_s, u"执行数"_s, u"执行情况"_s};
    return words.contains(key);
}

bool isLevelWord(const QString& key)
{
    static const QSet<QString> words{u"数值"_s, u"绝对数"_s, u"绝对额"_s, u"绝对值"_s, u"总量"_s,
        u"本年"_s, u"本年数"_s, u"指标值"_s, u"年末"_s, u"年末数"_s};
    return words.contains(key);
}

/// Words that go with a part of a year and mean nothing by themselves.
bool isCumulativeWord(const QString& key)
{
    static const QSet<QString> words{u"累计"_s, u"累计数"_s, u"本年累计"_s, u"1-本月"_s,
        u"1-本月累计"_s, u"自年初累计"_s, u"年初累计"_s, u"年累计"_s};
    return words.contains(key);
}

bool isPreviousYearWord(const QString& key)
{
    static const QSet<QString> words{u"上年"_s, u"上年数"_s, u"上年实际"_s, u"上年实绩"_s,
        u"上年完成"_s, u"上年同期"_s, u"上年同期数"_s, u"去年同期"_s, u"上年末"_s, u"去年"_s,
        u"去年实绩"_s};
    return words.contains(key);
}

/// The label of a column that says which month or quarter each row is of.
bool isMonthLabel(const QString& key)
{
    return key == u"月份"_s || key == u"月"_s || key == u"季度"_s;
}

/// Reads the pieces of a header one after the other; what none of them explains is left over.
class TitleReader
{
public:
    TableColumn read(const QStringList& texts)
    {
        m_column.title = singleLine(texts.join(u' '));
        for (const QString& text : texts) {
            m_column.marks << footnoteMarksIn(text);
            readPiece(withoutFootnoteMarks(text));
        }
        if (m_column.role != ColumnRole::Ignored || m_column.title.isEmpty())
            return m_column;
        if (speaksOfGrowth(m_column.title))
            m_column.role = ColumnRole::Growth;
        else if (m_isLabelled)
            m_column.role = ColumnRole::Ignored;
        else if (m_isLeftOver || m_column.isCumulative || !m_saysValue)
            m_column.role = ColumnRole::Other;
        else
            m_column.role = ColumnRole::Value;
        m_column.isCumulative &= !m_isLeftOver && !m_column.part;
        return m_column;
    }

    TableColumn readNamed(const QStringList& texts)
    {
        m_column.title = singleLine(texts.join(u' '));
        bool isGrowth = false;
        for (const QString& text : texts) {
            m_column.marks << footnoteMarksIn(text);
            isGrowth |= isGrowthLabel(text);
            const bool hasLetter =
                std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            if (!readMeasure(text) && hasLetter)
                m_column.names << singleLine(text);
        }
        if (m_column.role != ColumnRole::Ignored || m_isLabelled || m_column.names.isEmpty())
            return m_column;
        if (m_isLeftOver || m_column.isCumulative)
            m_column.role = ColumnRole::Other;
        else
            m_column.role = isGrowth ? ColumnRole::Growth : ColumnRole::Value;
        return m_column;
    }

private:
    void readPiece(const QString& text)
    {
        QString key = folded(text);
        if (isMonthLabel(key)) {
            m_isLabelled = true;
            return;
        }
        if (const auto role = roleOfLabel(key)) {
            m_column.role = *role;
            m_isLabelled = true;
            return;
        }
        takeUnit(key);
        if (const auto role = roleOfLabel(key); role && m_column.unit) {
            m_column.role = *role;
            return;
        }
        takeStatus(text, key);
        takePart(key);
        takeYear(text, key);
        key.remove(u"()"_s);
        takeWord(key);
    }

    /// Takes a piece that says nothing but how and when something is counted; not a name.
    bool readMeasure(const QString& text)
    {
        const QString key = folded(text);
        TitleReader trial = *this;
        trial.m_isLeftOver = false;
        if (isGrowthLabel(text)) {
            QString words = key;
            takeUnit(words);
            return true;
        }
        trial.readPiece(text);
        // Two units or two years in one header are left over too, but no name.
        const bool isName = trial.m_isLeftOver && trial.m_hasUnknownWord;
        if (isName)
            return false;
        const bool wasLeftOver = m_isLeftOver;
        *this = trial;
        m_isLeftOver |= wasLeftOver;
        m_hasUnknownWord = false;
        return true;
    }

    void takeUnit(QString& key)
    {
        static const QRegularExpression bracket(u"\\((?:单位:)?([^()]*)\\)"_s);
        const auto match = bracket.match(key);
        const QString text = match.hasMatch() ? match.captured(1) : key;
        if (!Unit::isKnown(text) || text == u"年"_s)
            return;
        const Unit unit = Unit::parse(text);
        m_isLeftOver |= m_column.unit && *m_column.unit != unit;
        m_column.unit = unit;
        key.remove(match.hasMatch() ? match.capturedStart() : 0,
            match.hasMatch() ? match.capturedLength() : key.size());
    }

    void takeStatus(const QString& text, QString& key)
    {
        const VintageStatus status = statusIn(text);
        if (status == VintageStatus::Unstated)
            return;
        m_isLeftOver |= m_column.status != VintageStatus::Unstated && m_column.status != status;
        m_column.status = status;
        key = withoutStatus(key);
        m_saysValue = true;
    }

    void takePart(QString& key)
    {
        const YearPartReading reading = readYearPart(key);
        if (!reading.part || isCumulativeWord(key))
            return;
        const bool isTwofold = m_column.part && *m_column.part != *reading.part;
        m_isLeftOver |= isTwofold || *reading.part == YearPart::Other;
        m_column.part = reading.part;
        key = reading.rest;
        m_saysValue = true;
    }

    void takeYear(const QString& text, QString& key)
    {
        static const QRegularExpression year(u"\\d{4}年(度|末|底)?|^\\d{4}$"_s);
        const auto named = yearIn(text);
        if (!named)
            return;
        const bool isTwofold = m_column.year && *m_column.year != *named;
        m_isLeftOver |= isTwofold;
        m_column.year = isTwofold ? std::nullopt : named;
        key.remove(year);
        m_saysValue = true;
    }

    void takeWord(QString key)
    {
        if (isCumulativeWord(key)) {
            m_column.isCumulative = !m_column.part;
            m_saysValue = true;
            return;
        }
        if (m_column.part && (key == u"数"_s || key == u"度"_s))
            key.clear();
        if (key.isEmpty())
            return;
        const bool isPrevious = isPreviousYearWord(key);
        const bool isOutcome = isOutcomeWord(key);
        const bool isUnknown = !isPrevious && !isOutcome && !isLevelWord(key);
        m_isLeftOver |= isUnknown;
        m_hasUnknownWord |= isUnknown;
        m_saysValue = true;
        m_column.isBareOutcome |= isOutcome;
        if (isPrevious)
            m_column.yearsBack = 1;
        m_column.isSamePeriod |= isPrevious && key.contains(u"同期"_s);
    }

    TableColumn m_column;
    bool m_isLabelled = false; ///< by one of the labels, be it of a running number
    bool m_saysValue = false;
    bool m_isLeftOver = false; ///< something in the header is not understood or contradicts itself
    bool m_hasUnknownWord = false;
};

/// 2022年 and 上年 in one header contradict each other.
TableColumn withoutContradiction(TableColumn column)
{
    if (column.role == ColumnRole::Value && column.year && column.yearsBack != 0)
        column.role = ColumnRole::Other;
    return column;
}

} // namespace

TableColumn readColumnTitle(const QStringList& texts)
{
    return withoutContradiction(TitleReader().read(texts));
}

TableColumn readNamedColumnTitle(const QStringList& texts)
{
    return withoutContradiction(TitleReader().readNamed(texts));
}

std::optional<ColumnRole> labelledRole(const QString& text)
{
    constexpr qsizetype Longest = 20;
    if (text.size() > Longest)
        return std::nullopt;
    static const QRegularExpression bracket(u"\\((?:单位:)?([^()]*)\\)$"_s);
    const QString key = folded(text);
    if (const auto role = roleOfLabel(key))
        return role;
    const auto match = bracket.match(key);
    return match.hasMatch() && Unit::isKnown(match.captured(1))
        ? roleOfLabel(key.first(match.capturedStart()))
        : std::nullopt;
}

bool isNameLabel(const QString& text)
{
    return labelledRole(text) == ColumnRole::Name;
}

} // namespace lantu
