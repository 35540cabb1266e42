#include "core/rules/assessment.h"

#include "core/base/rounding.h"
#include "core/plan/codes.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

constexpr CodeTable<Progress, 9> ProgressCodes{{
    {Progress::Achieved, "achieved"_L1},
    {Progress::Ahead, "ahead"_L1},
    {Progress::OnSchedule, "on_schedule"_L1},
    {Progress::SlightlyBehind, "slightly_behind"_L1},
    {Progress::Behind, "behind"_L1},
    {Progress::Missed, "missed"_L1},
    {Progress::NotComparable, "not_comparable"_L1},
    {Progress::NoData, "no_data"_L1},
    {Progress::NoTarget, "no_target"_L1},
}};

constexpr CodeTable<Outlook, 5> OutlookCodes{{
    {Outlook::Achieved, "achieved"_L1},
    {Outlook::Likely, "likely"_L1},
    {Outlook::NeedsEffort, "needs_effort"_L1},
    {Outlook::Unlikely, "unlikely"_L1},
    {Outlook::Unknown, "unknown"_L1},
}};

constexpr CodeTable<Basis, 2> BasisCodes{{
    {Basis::Printed, "printed"_L1},
    {Basis::Revised, "revised"_L1},
}};

} // namespace

QString Assessment::why() const
{
    QString text;
    for (const DerivationStep& step : steps) {
        // A Chinese full stop brings its own space.
        if (!text.isEmpty() && !text.endsWith(u'。'))
            text += u' ';
        text += step.text;
    }
    return text;
}

QString neededFigure(const Assessment& assessment, TargetKind kind, int decimals)
{
    const bool isRate = kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative;
    return assessment.needed
        ? fixedText(*assessment.needed, decimals, isRate ? Rounding::Up : Rounding::AwayFromZero)
        : QString();
}

QString toCode(Progress progress)
{
    return codeOf(ProgressCodes, progress);
}

std::optional<Progress> progressFromCode(QStringView code)
{
    return valueOf(ProgressCodes, code);
}

QString toCode(Outlook outlook)
{
    return codeOf(OutlookCodes, outlook);
}

std::optional<Outlook> outlookFromCode(QStringView code)
{
    return valueOf(OutlookCodes, code);
}

QString toCode(Basis basis)
{
    return codeOf(BasisCodes, basis);
}

std::optional<Basis> basisFromCode(QStringView code)
{
    return valueOf(BasisCodes, code);
}

QString displayName(Progress progress, bool isPlanOver)
{
    switch (progress) {
    case Progress::Achieved:
        return isPlanOver ? Verdict::tr("achieved") : Verdict::tr("achieved early");
    case Progress::Ahead:
        return Verdict::tr("ahead of schedule");
    case Progress::OnSchedule:
        return Verdict::tr("on schedule");
    case Progress::SlightlyBehind:
        return Verdict::tr("slightly behind");
    case Progress::Behind:
        return Verdict::tr("well behind");
    case Progress::Missed:
        return Verdict::tr("missed");
    case Progress::NotComparable:
        return Verdict::tr("not comparable");
    case Progress::NoData:
        return Verdict::tr("no data");
    case Progress::NoTarget:
        return Verdict::tr("target pending");
    }
    Q_UNREACHABLE();
}

QString displayName(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Achieved:
        return Verdict::tr("target met");
    case Outlook::Likely:
        return Verdict::tr("likely");
    case Outlook::NeedsEffort:
        return Verdict::tr("needs an effort");
    case Outlook::Unlikely:
        return Verdict::tr("unlikely");
    case Outlook::Unknown:
        return Verdict::tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace lantu
