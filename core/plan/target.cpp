#include "core/plan/target.h"

#include "core/plan/codes.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<TargetKind, 14> Kinds{{
    {TargetKind::Level, "level"_L1},
    {TargetKind::Floor, "floor"_L1},
    {TargetKind::Ceiling, "ceiling"_L1},
    {TargetKind::Keep, "keep"_L1},
    {TargetKind::AnnualRateMin, "annual_rate_min"_L1},
    {TargetKind::AnnualRateRelative, "annual_rate_relative"_L1},
    {TargetKind::Total, "total"_L1},
    {TargetKind::TotalPoints, "total_points"_L1},
    {TargetKind::TotalReduction, "total_reduction"_L1},
    {TargetKind::Assigned, "assigned"_L1},
    {TargetKind::About, "about"_L1},
    {TargetKind::Multiple, "multiple"_L1},
    {TargetKind::Words, "words"_L1},
    {TargetKind::None, "none"_L1},
}};

constexpr CodeTable<Comparator, 7> Comparators{{
    {Comparator::None, ""_L1},
    {Comparator::AtLeast, "ge"_L1},
    {Comparator::MoreThan, "gt"_L1},
    {Comparator::AtMost, "le"_L1},
    {Comparator::LessThan, "lt"_L1},
    {Comparator::Equal, "eq"_L1},
    {Comparator::About, "about"_L1},
}};

} // namespace

QString toCode(TargetKind kind)
{
    return codeOf(Kinds, kind);
}

std::optional<TargetKind> targetKindFromCode(QStringView code)
{
    return valueOf(Kinds, code);
}

QString toCode(Comparator comparator)
{
    return codeOf(Comparators, comparator);
}

std::optional<Comparator> comparatorFromCode(QStringView code)
{
    return valueOf(Comparators, code);
}

QString displayText(const Target& target)
{
    if (target.raw.isEmpty())
        return target.averageRaw;
    return target.averageRaw.isEmpty() ? target.raw : target.raw + u'；' + target.averageRaw;
}

} // namespace lantu
