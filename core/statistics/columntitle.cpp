#include "core/statistics/columntitle.h"

#include "core/base/textfold.h"
#include "core/statistics/columnwords.h"
#include "core/statistics/footnote.h"
#include "core/statistics/namereading.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Reads the pieces of a header one after the other; what none of them explains is left over.
class TitleReader
{
public:
    TableColumn read(const QStringList& texts)
    {
        m_column.title = singleLine(texts.join(u' '));
        for (const QString& text : texts) {
            m_column.marks << footnoteMarksIn(text);
            readPiece(withoutFootnoteMarks(withoutTranslation(text)));
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
        // A place or people alone are what is counted.
        if (m_column.names.isEmpty() && saysWhose()) {
            m_column.names << m_column.title;
            m_column.place.clear();
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
    [[nodiscard]] bool saysWhom() const { return !m_column.scope.isEmpty() || m_isWhole; }
    [[nodiscard]] bool saysWhose() const { return saysWhom() || !m_column.place.isEmpty(); }

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
        if (takeMonth(key))
            return;
        takeUnit(key);
        if (const auto role = roleOfLabel(key); role && m_column.unit) {
            m_column.role = *role;
            return;
        }
        takePrice(key);
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
        // 城镇 over 新增就业人数 is a part of its name; below one it tells who is counted.
        if (m_column.names.isEmpty() && trial.saysWhom())
            return false;
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

    void takePrice(QString& key)
    {
        const QString basis = takePriceBasis(key);
        if (basis.isEmpty())
            return;
        m_isLeftOver |= !m_column.priceBasis.isEmpty() && m_column.priceBasis != basis;
        m_column.priceBasis = basis;
        m_saysValue = true;
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

    /// 2022.12 and 202212 are a year, as long as no other month stands beside it.
    bool takeMonth(const QString& key)
    {
        const auto month = yearMonthIn(key);
        if (!month)
            return false;
        if (!month->isDay)
            m_column.month = month->month;
        m_isLeftOver |= month->month != 12;
        setYear(month->year);
        return true;
    }

    void takeYear(const QString& text, QString& key)
    {
        static const QRegularExpression year(
            u"\\d{4}年(度|末|底)?|^\\d{2}年(度|末|底)?$|^\\d{4}$"_s);
        const auto named =
            isShortYear(key) ? std::optional(2000 + key.first(2).toInt()) : yearIn(text);
        if (!named)
            return;
        setYear(*named);
        key.remove(year);
    }

    void setYear(int named)
    {
        const bool isTwofold = m_column.year && *m_column.year != named;
        m_isLeftOver |= isTwofold;
        m_column.year = isTwofold ? std::nullopt : std::optional(named);
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
        if (key.isEmpty() || takeWhose(key))
            return;
        const bool isPrevious = isPreviousYearWord(key);
        const bool isOutcome = isOutcomeWord(key) || isFinalWord(key);
        if (isFinalWord(key))
            m_column.status = VintageStatus::Final;
        const bool isUnknown = !isPrevious && !isOutcome && !isLevelWord(key);
        m_isLeftOver |= isUnknown;
        m_hasUnknownWord |= isUnknown;
        m_saysValue = true;
        m_column.isBareOutcome |= isOutcome;
        if (isPrevious)
            m_column.yearsBack = 1;
        m_column.isSamePeriod |= isPrevious && key.contains(u"同期"_s);
    }

    /// Takes a place, or the people that are counted.
    bool takeWhose(const QString& key)
    {
        const auto take = [this](QString& known, const QString& named) {
            m_isLeftOver |= !known.isEmpty() && known != named;
            known = named;
        };
        if (isPlaceWord(key))
            take(m_column.place, key == u"本区"_s || key == u"我区"_s ? u"全区"_s : key);
        else if (const QString scope = scopeOfWord(key); !scope.isEmpty())
            take(m_column.scope, scope);
        else if (isTotalWord(key) || isWholeWord(key))
            m_isWhole = true;
        else
            return false;
        m_column.isTotal |= isTotalWord(key);
        m_saysValue = true;
        return true;
    }

    TableColumn m_column;
    bool m_isWhole = false; ///< it says that all are counted
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
