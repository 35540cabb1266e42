#include "core/decisions/targetpreviewer.h"

#include "core/decisions/targetentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TargetImport)
};

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isRate(const Indicator& indicator)
{
    return indicator.target.kind == TargetKind::AnnualRateMin
        || indicator.target.kind == TargetKind::AnnualRateRelative;
}

QList<Indicator> indicatorsOf(const QList<AssessmentInput>& inputs)
{
    QList<Indicator> indicators;
    for (const AssessmentInput& input : inputs)
        indicators << input.indicator;
    return indicators;
}

ImportValue stated(const Figure& figure)
{
    ImportValue value;
    value.sheet = figure.sheet;
    value.cell = figure.cell;
    value.raw = figure.raw;
    value.name = figure.printedName;
    value.period = figure.period;
    return value;
}

} // namespace

TargetPreviewer::TargetPreviewer(const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const TargetImportOptions& options)
    : m_inputs(inputs)
    , m_options(options)
    , m_matcher(indicatorsOf(inputs), knowledge.aliases, knowledge.rejections)
    , m_planId(knowledge.plan.id)
{ }

TargetRow TargetPreviewer::decide(const Figure& figure) const
{
    TargetRow row{stated(figure), {}};
    const Unit unit = unitOf(figure);
    row.value.rawUnit = unit.symbol;
    const auto match = m_matcher.match(figure.name, unit);
    const AssessmentInput* input = match.indicator ? inputOf(match.indicator->id) : nullptr;
    if (!input) {
        row.value.reason = match.objection.isEmpty() ? Messages::tr("not an indicator of the plan")
                                                     : match.objection;
        return row;
    }
    row.value.indicatorId = input->indicator.id;
    row.value.unit = input->indicator.unit.symbol;
    row.target = targetOf(figure, *input, unit);
    row.value.value = row.target.value;
    judge(row, figure, *input, unit);
    return row;
}

const AssessmentInput* TargetPreviewer::inputOf(const QString& id) const
{
    const auto found = std::find_if(m_inputs.begin(), m_inputs.end(),
        [&id](const AssessmentInput& input) { return input.indicator.id == id; });
    return found == m_inputs.end() ? nullptr : &*found;
}

Unit TargetPreviewer::unitOf(const Figure& figure) const
{
    if (figure.unit)
        return *figure.unit;
    if (figure.value.unit)
        return *figure.value.unit;
    QList<Unit> fitting;
    for (const Unit& unit : figure.tableUnits)
        if (m_matcher.match(figure.name, unit).unitFits)
            fitting << unit;
    return fitting.size() == 1 ? fitting.first() : Unit();
}

YearlyTarget TargetPreviewer::targetOf(
    const Figure& figure, const AssessmentInput& input, const Unit& unit) const
{
    YearlyTarget target;
    target.planId = m_planId;
    target.indicatorId = input.indicator.id;
    target.year = m_options.year;
    target.origin = m_options.origin;
    target.raw = figure.raw;
    target.document = m_options.document;
    target.documentNumber = m_options.documentNumber;
    target.decidedOn = m_options.decidedOn;
    const YearlyTarget* known = inForce(input);
    target.rowVersion = known ? known->rowVersion : 0;
    // A number cell is exact where its text may be rounded.
    if (!figure.value.number || figure.value.isChange)
        return withReading(target, input.indicator, unit);
    target.value = convert(*figure.value.number, unit, input.indicator.unit);
    if (target.value && unit != input.indicator.unit)
        target.value = target.value->trimmed();
    return target;
}

void TargetPreviewer::judge(
    TargetRow& row, const Figure& figure, const AssessmentInput& input, const Unit& unit) const
{
    const Indicator& indicator = input.indicator;
    const auto become = [&row](ImportAction action, const QString& reason) {
        row.value.action = action;
        row.value.reason = reason;
    };
    if (!figure.objection.isEmpty())
        become(ImportAction::Unmatched, figure.objection);
    else if (figure.isGrowth && !isRate(indicator))
        become(ImportAction::Unmatched,
            Messages::tr("a growth rate is not the level “%1”").arg(indicator.displayName()));
    else if (figure.hasUnitConflict)
        become(ImportAction::ScopeDiffers, Messages::tr("two different units are stated for it"));
    else if (unit.dimension != Dimension::None && !isConvertible(unit, indicator.unit))
        become(ImportAction::ScopeDiffers,
            Messages::tr("stated in %1; the plan counts in %2")
                .arg(unit.symbol, indicator.unit.symbol));
    else if (!row.target.value && hasDigit(row.target.raw))
        become(ImportAction::Unreadable,
            unit.dimension == Dimension::None && indicator.unit.dimension != Dimension::None
                ? Messages::tr("no unit is stated; the plan counts in %1")
                      .arg(indicator.unit.symbol)
                : Messages::tr("no single number can be read from it"));
    else if (const QStringList doubtful = doubtsOf(row.target, figure, input); !doubtful.isEmpty())
        become(ImportAction::ScopeDiffers, doubtful.join(Messages::tr("; ")));
    else
        compare(row, input);
}

QStringList TargetPreviewer::doubtsOf(
    const YearlyTarget& target, const Figure& figure, const AssessmentInput& input) const
{
    QStringList found = doubts(target, input);
    for (const QString& reason : {figure.doubt, figure.question})
        if (!reason.isEmpty())
            found << reason;
    if (figure.isHidden)
        found << Messages::tr("a hidden row, column or sheet holds it: check whether it is meant");
    if (!figure.scope.isEmpty() && !input.indicator.scope.isEmpty()
        && figure.scope != input.indicator.scope)
        found << Messages::tr("it is for “%1”, the plan's for “%2”")
                     .arg(figure.scope, input.indicator.scope);
    const bool isPlansOwn = target.value && target.year == input.plan.lastYear
        && target.value == input.indicator.target.value;
    if (isPlansOwn)
        found << Messages::tr("exactly the plan's own target: check whether it is the year's");
    return found;
}

const YearlyTarget* TargetPreviewer::inForce(const AssessmentInput& input) const
{
    const auto& known = input.yearlyTargets;
    const auto found = std::find_if(known.begin(), known.end(), [this](const YearlyTarget& one) {
        return one.year == m_options.year && one.origin == m_options.origin;
    });
    return found == known.end() ? nullptr : &*found;
}

void TargetPreviewer::compare(TargetRow& row, const AssessmentInput& input) const
{
    const YearlyTarget* known = inForce(input);
    row.value.action = ImportAction::New;
    row.value.reason = row.target.value
        ? Messages::tr("no target of the year was known")
        : Messages::tr("no target of the year was known; it stays words");
    if (!known)
        return;
    const bool isSame = known->raw == row.target.raw && known->value == row.target.value
        && known->document == row.target.document;
    row.value.action = isSame ? ImportAction::Same : ImportAction::Revision;
    row.value.reason = isSame
        ? Messages::tr("already entered")
        : Messages::tr("takes the place of “%1” (%2)").arg(known->raw, known->document);
}

} // namespace lantu
