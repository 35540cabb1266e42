#include "core/rules/rollup.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Rollup)
};

QString parts(const ProgressCount& count, bool isPlanOver)
{
    QStringList texts;
    for (auto entry = count.byProgress.begin(); entry != count.byProgress.end(); ++entry)
        texts << Messages::tr("%1 %2", "count, verdict")
                     .arg(entry.value())
                     .arg(displayName(entry.key(), isPlanOver));
    return texts.isEmpty() ? Messages::tr("none") : texts.join(Messages::tr(", "));
}

} // namespace

void ProgressCount::add(Progress progress)
{
    ++byProgress[progress];
    ++total;
}

Rollup rollUp(const QList<Indicator>& indicators, const QList<Assessment>& assessments)
{
    QHash<QString, IndicatorType> types;
    for (const Indicator& indicator : indicators)
        types.insert(indicator.id, indicator.type);
    Rollup rollup;
    for (const Assessment& assessment : assessments) {
        const bool isConstraint = types.value(assessment.indicatorId, IndicatorType::Expected)
            == IndicatorType::Constraint;
        (isConstraint ? rollup.constraint : rollup.expected).add(assessment.progress);
    }
    return rollup;
}

QString countSentence(const Rollup& rollup, bool isPlanOver)
{
    return Messages::tr(
        "Of %1 main indicators, %2 are constraint-type: %3; %4 are expected-type: %5.")
        .arg(rollup.total())
        .arg(rollup.constraint.total)
        .arg(parts(rollup.constraint, isPlanOver))
        .arg(rollup.expected.total)
        .arg(parts(rollup.expected, isPlanOver));
}

} // namespace lantu
