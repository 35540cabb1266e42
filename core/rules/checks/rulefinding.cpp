#include "core/rules/checks/rulefinding.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RuleFinding)
};

} // namespace

CheckedPlace placeOf(const Indicator& indicator)
{
    return {indicator.id, indicator.outlineId, indicator.quote};
}

CheckedPlace placeOf(const Commitment& commitment)
{
    return {commitment.id, commitment.outlineId, commitment.quote};
}

CheckedPlace placeOf(const Project& project)
{
    return {project.id, project.outlineId, project.quote};
}

Finding ruleFinding(
    const QString& planId, const RuleWords& words, const QList<CheckedPlace>& places)
{
    Finding finding;
    finding.planId = planId;
    finding.id = planId + u"-r-"_s + words.rule;
    finding.severity = words.severity;
    finding.kind = words.kind;
    finding.title = words.title;
    finding.consequence = words.consequence;
    finding.rule = words.rule;
    for (const CheckedPlace& place : places) {
        if (finding.subjects.size() < words.namedPlaces)
            finding.id += u'-' + place.subjectId.section(u'-', 1);
        finding.subjects << place.subjectId;
        finding.outlineIds << place.outlineId;
        finding.quotes << place.quote;
    }
    return finding;
}

QString rowLabel(const Indicator& indicator)
{
    return indicator.number.isEmpty()
        ? indicator.displayName()
        : Messages::tr("no. %1 %2", "a row").arg(indicator.number, indicator.displayName());
}

} // namespace lantu
