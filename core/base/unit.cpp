#include "core/base/unit.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct KnownUnit {
    Unit unit;
    QStringList spellings; ///< besides the symbol
};

__extension__ using Wide = __int128;

constexpr std::int64_t Wan = 10'000;
constexpr std::int64_t Yi = 100'000'000;

const QList<KnownUnit>& knownUnits()
{
    static const QList<KnownUnit> units{
        {{u"元"_s, Dimension::Renminbi}, {u"人民币元"_s}},
        {{u"百元"_s, Dimension::Renminbi, 100}, {}},
        {{u"千元"_s, Dimension::Renminbi, 1000}, {}},
        {{u"万元"_s, Dimension::Renminbi, Wan}, {u"万元人民币"_s, u"人民币万元"_s}},
        {{u"百万元"_s, Dimension::Renminbi, 100 * Wan}, {}},
        {{u"亿元"_s, Dimension::Renminbi, Yi}, {u"亿元人民币"_s, u"人民币亿元"_s}},
        {{u"美元"_s, Dimension::UsDollar}, {u"usd"_s}},
        {{u"千美元"_s, Dimension::UsDollar, 1000}, {}},
        {{u"万美元"_s, Dimension::UsDollar, Wan}, {u"万美金"_s}},
        {{u"亿美元"_s, Dimension::UsDollar, Yi}, {}},
        {{u"人"_s, Dimension::Persons}, {u"名"_s}},
        {{u"千人"_s, Dimension::Persons, 1000}, {}},
        {{u"万人"_s, Dimension::Persons, Wan}, {}},
        {{u"平方米"_s, Dimension::Area, 1}, {u"m2"_s, u"㎡"_s, u"平米"_s}},
        {{u"万平方米"_s, Dimension::Area, Wan}, {}},
        {{u"公顷"_s, Dimension::Area, Wan}, {u"hm2"_s}},
        {{u"平方公里"_s, Dimension::Area, 100 * Wan}, {u"平方千米"_s, u"km2"_s}},
        // 15 亩 are one hectare.
        {{u"亩"_s, Dimension::Area, 2000, 3}, {}},
        {{u"万亩"_s, Dimension::Area, 2000 * Wan, 3}, {}},
        {{u"斤"_s, Dimension::Mass, 1, 2000}, {}},
        {{u"公斤"_s, Dimension::Mass, 1, 1000}, {u"千克"_s, u"kg"_s}},
        {{u"万斤"_s, Dimension::Mass, 5}, {}},
        {{u"万公斤"_s, Dimension::Mass, 10}, {}},
        {{u"亿斤"_s, Dimension::Mass, 5 * Wan}, {}},
        {{u"吨"_s, Dimension::Mass}, {}},
        {{u"万吨"_s, Dimension::Mass, Wan}, {}},
        {{u"亿吨"_s, Dimension::Mass, Yi}, {}},
        {{u"立方米"_s, Dimension::Volume}, {u"m3"_s}},
        {{u"万立方米"_s, Dimension::Volume, Wan}, {}},
        {{u"亿立方米"_s, Dimension::Volume, Yi}, {}},
        {{u"%"_s, Dimension::Percent}, {u"百分比"_s}},
        {{u"‰"_s, Dimension::PerMille}, {}},
        {{u"百分点"_s, Dimension::PercentagePoint}, {u"个百分点"_s}},
        {{u"微克/立方米"_s, Dimension::Concentration},
            {u"ug/m3"_s, u"μg/m3"_s, u"微克/m3"_s, u"微克每立方米"_s, u"ug/立方米"_s,
                u"μg/立方米"_s, u"ug/m^3"_s, u"μg/m^3"_s}},
        {{u"毫克/立方米"_s, Dimension::Concentration, 1000},
            {u"mg/m3"_s, u"mg/m^3"_s, u"毫克/m3"_s, u"毫克每立方米"_s}},
        {{u"元/人"_s, Dimension::RenminbiPerPerson}, {}},
        {{u"万元/人"_s, Dimension::RenminbiPerPerson, Wan}, {}},
        // One person for each 亿元; for 万元 it would be ten thousand times as many.
        {{u"人/亿元"_s, Dimension::PersonsPerRenminbi}, {}},
        {{u"人/万元"_s, Dimension::PersonsPerRenminbi, Wan}, {}},
    };
    return units;
}

const QHash<QString, Unit>& unitsBySpelling()
{
    static const QHash<QString, Unit> index = [] {
        QHash<QString, Unit> units;
        for (const KnownUnit& known : knownUnits()) {
            units.insert(folded(known.unit.symbol), known.unit);
            for (const QString& spelling : known.spellings)
                units.insert(folded(spelling), known.unit);
        }
        return units;
    }();
    return index;
}

/// value × numerator ÷ denominator to 15 significant digits, by long division.
std::optional<Decimal> divided(Wide numerator, Wide denominator, int decimals)
{
    constexpr Wide Limit = 1'000'000'000'000'000;
    while (numerator % denominator != 0 && decimals < Decimal::MaxDigits
        && (numerator < 0 ? -numerator : numerator) / denominator < Limit / 10) {
        numerator *= 10;
        ++decimals;
    }
    const Wide half = numerator < 0 ? -denominator / 2 : denominator / 2;
    Wide quotient =
        numerator % denominator == 0 ? numerator / denominator : (numerator + half) / denominator;
    while (decimals > Decimal::MaxDigits) {
        quotient /= 10;
        --decimals;
    }
    if (quotient > Limit * 1000 || quotient < -Limit * 1000)
        return std::nullopt;
    return Decimal(static_cast<std::int64_t>(quotient), decimals);
}

} // namespace

Unit Unit::parse(QStringView text)
{
    const QString spelling = folded(text);
    if (spelling.count(u'-') == spelling.size())
        return {}; // blank, or dashes only
    const auto known = unitsBySpelling().constFind(spelling);
    if (known != unitsBySpelling().constEnd())
        return *known;
    return {text.trimmed().toString(), Dimension::Other};
}

bool Unit::isKnown(QStringView text)
{
    static const QSet<QString> counters{u"件"_s, u"家"_s, u"个"_s, u"张"_s, u"岁"_s, u"年"_s,
        u"套"_s, u"公里"_s, u"户"_s, u"万户"_s, u"人次"_s, u"万人次"_s, u"头"_s, u"万头"_s,
        u"万平方米(套)"_s};
    const QString spelling = folded(text);
    return unitsBySpelling().contains(spelling) || counters.contains(spelling);
}

bool isConvertible(const Unit& from, const Unit& to)
{
    if (from.dimension != to.dimension)
        return false;
    if (from.dimension != Dimension::Other)
        return true;
    // Firms are counted in 家, 个 or 户, one for one.
    static const QSet<QString> counters{u"家"_s, u"个"_s, u"户"_s};
    const QString symbol = folded(from.symbol);
    const QString other = folded(to.symbol);
    return symbol == other || (counters.contains(symbol) && counters.contains(other));
}

QList<Unit> convertibleUnits(const Unit& unit)
{
    QList<Unit> units{unit};
    if (unit.dimension == Dimension::None || unit.dimension == Dimension::Other)
        return units;
    for (const KnownUnit& known : knownUnits())
        if (known.unit.dimension == unit.dimension && known.unit != unit)
            units << known.unit;
    return units;
}

std::optional<Decimal> convert(const Decimal& value, const Unit& from, const Unit& to)
{
    if (!isConvertible(from, to))
        return std::nullopt;
    const Wide numerator = Wide{from.numerator} * to.denominator;
    const Wide denominator = Wide{from.denominator} * to.numerator;
    if (numerator == denominator)
        return value;
    // Powers of ten only move the point, so that every printed digit stays.
    Wide power = 1;
    for (int places = 1; places <= 12; ++places) {
        power *= 10;
        if (numerator == denominator * power)
            return value.shifted(places);
        if (denominator == numerator * power)
            return value.shifted(-places);
    }
    const auto unscaled = value.shifted(value.decimals());
    if (!unscaled)
        return std::nullopt;
    const auto integer = unscaled->toString().toLongLong();
    return divided(integer * numerator, denominator, value.decimals());
}

} // namespace lantu
