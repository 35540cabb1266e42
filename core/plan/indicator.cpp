#include "core/plan/indicator.h"

#include "core/plan/codes.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<IndicatorType, 2> Types{{
    {IndicatorType::Constraint, "constraint"_L1},
    {IndicatorType::Expected, "expected"_L1},
}};

constexpr CodeTable<Direction, 3> Directions{{
    {Direction::Up, "up"_L1},
    {Direction::Down, "down"_L1},
    {Direction::Keep, "keep"_L1},
}};

constexpr CodeTable<WithinYear, 4> Readings{{
    {WithinYear::Unstated, ""_L1},
    {WithinYear::AtDate, "at_date"_L1},
    {WithinYear::Mean, "mean"_L1},
    {WithinYear::Cumulative, "cumulative"_L1},
}};

constexpr CodeTable<Confidence, 3> Confidences{{
    {Confidence::High, "high"_L1},
    {Confidence::Medium, "medium"_L1},
    {Confidence::Low, "low"_L1},
}};

} // namespace

QString Indicator::displayName() const
{
    return group.isEmpty() ? name : group + u"·"_s + name;
}

QString Indicator::seriesId() const
{
    return isCommitment && !target.referenceId.isEmpty() ? target.referenceId : id;
}

QString toCode(IndicatorType type)
{
    return codeOf(Types, type);
}

std::optional<IndicatorType> indicatorTypeFromCode(QStringView code)
{
    return valueOf(Types, code);
}

QString toCode(Direction direction)
{
    return codeOf(Directions, direction);
}

std::optional<Direction> directionFromCode(QStringView code)
{
    return valueOf(Directions, code);
}

QString toCode(WithinYear reading)
{
    return codeOf(Readings, reading);
}

std::optional<WithinYear> withinYearFromCode(QStringView code)
{
    return valueOf(Readings, code);
}

QString toCode(Confidence confidence)
{
    return codeOf(Confidences, confidence);
}

std::optional<Confidence> confidenceFromCode(QStringView code)
{
    return valueOf(Confidences, code);
}

} // namespace lantu
