#include "core/decisions/targetimport.h"

#include "core/decisions/targetentry.h"
#include "core/decisions/targetsheet.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/indicatormatcher.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// A dash says that no target was set; words may be one.
bool saysNone(const CellValue& value)
{
    return value.absence && *value.absence != AbsenceReason::InWords
        && *value.absence != AbsenceReason::AssignedFromAbove
        && *value.absence != AbsenceReason::ExpectedToBeMet;
}

bool isRate(const Indicator& indicator)
{
    return indicator.target.kind == TargetKind::AnnualRateMin
        || indicator.target.kind == TargetKind::AnnualRateRelative;
}

/// Decides on one cell after the other; cells of one indicator are compared afterwards.
class TargetPreviewer
{
public:
    TargetPreviewer(const ImportKnowledge& knowledge, const QList<AssessmentInput>& inputs,
        const TargetImportOptions& options)
        : m_inputs(inputs)
        , m_options(options)
        , m_matcher(indicatorsOf(inputs), knowledge.aliases, knowledge.rejections)
        , m_planId(knowledge.plan.id)
    { }

    [[nodiscard]] TargetRow decide(const Figure& figure) const
    {
        TargetRow row{stated(figure), {}};
        const Unit unit = unitOf(figure);
        row.value.rawUnit = unit.symbol;
        const auto match = m_matcher.match(figure.name, unit);
        const AssessmentInput* input = match.indicator ? inputOf(match.indicator->id) : nullptr;
        if (!input) {
            row.value.reason = match.objection.isEmpty()
                ? Messages::tr("not an indicator of the plan")
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

private:
    static QList<Indicator> indicatorsOf(const QList<AssessmentInput>& inputs)
    {
        QList<Indicator> indicators;
        for (const AssessmentInput& input : inputs)
            indicators << input.indicator;
        return indicators;
    }

    [[nodiscard]] static ImportValue stated(const Figure& figure)
    {
        ImportValue value;
        value.sheet = figure.sheet;
        value.cell = figure.cell;
        value.raw = figure.raw;
        value.name = figure.printedName;
        value.period = figure.period;
        return value;
    }

    [[nodiscard]] const AssessmentInput* inputOf(const QString& id) const
    {
        const auto found = std::find_if(m_inputs.begin(), m_inputs.end(),
            [&id](const AssessmentInput& input) { return input.indicator.id == id; });
        return found == m_inputs.end() ? nullptr : &*found;
    }

    [[nodiscard]] Unit unitOf(const Figure& figure) const
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

    [[nodiscard]] YearlyTarget targetOf(
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

    void judge(
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
            become(
                ImportAction::ScopeDiffers, Messages::tr("two different units are stated for it"));
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
        else if (const QStringList doubtful = doubtsOf(row.target, figure, input);
                 !doubtful.isEmpty())
            become(ImportAction::ScopeDiffers, doubtful.join(Messages::tr("; ")));
        else
            compare(row, input);
    }

    [[nodiscard]] QStringList doubtsOf(
        const YearlyTarget& target, const Figure& figure, const AssessmentInput& input) const
    {
        QStringList found = doubts(target, input);
        for (const QString& reason : {figure.doubt, figure.question})
            if (!reason.isEmpty())
                found << reason;
        if (figure.isHidden)
            found << Messages::tr(
                "a hidden row, column or sheet holds it: check whether it is meant");
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

    [[nodiscard]] const YearlyTarget* inForce(const AssessmentInput& input) const
    {
        const auto& known = input.yearlyTargets;
        const auto found =
            std::find_if(known.begin(), known.end(), [this](const YearlyTarget& one) {
                return one.year == m_options.year && one.origin == m_options.origin;
            });
        return found == known.end() ? nullptr : &*found;
    }

    void compare(TargetRow& row, const AssessmentInput& input) const
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

    const QList<AssessmentInput>& m_inputs;
    const TargetImportOptions& m_options;
    IndicatorMatcher m_matcher;
    QString m_planId;
};

bool mayBeStored(const TargetRow& row)
{
    return row.value.action == ImportAction::New || row.value.action == ImportAction::Revision;
}

/// Of one indicator a file has one target, or a person says which.
void compareWithinFile(QList<TargetRow>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype j = i + 1; j < rows.size(); ++j) {
            if (rows[i].value.indicatorId != rows[j].value.indicatorId || !mayBeStored(rows[j]))
                continue;
            if (rows[i].target.raw == rows[j].target.raw && mayBeStored(rows[i])) {
                rows[j].value.action = ImportAction::Same;
                rows[j].value.reason = Messages::tr("the same as in %1").arg(rows[i].value.cell);
                continue;
            }
            if (!mayBeStored(rows[i]) && rows[i].value.action != ImportAction::Conflict)
                continue;
            for (const auto& [own, other] : {std::pair(i, j), std::pair(j, i)}) {
                rows[own].value.action = ImportAction::Conflict;
                rows[own].value.reason = Messages::tr("another target stands in %1: %2")
                                             .arg(rows[other].value.cell, rows[other].target.raw);
            }
        }
}

} // namespace

QList<YearlyTarget> TargetImport::taken() const
{
    QList<YearlyTarget> targets;
    for (const TargetRow& row : rows)
        if (row.value.isTaken && canBeTaken(row))
            targets << row.target;
    return targets;
}

QStringList TargetImport::takenTwice() const
{
    QStringList seen;
    QStringList twice;
    for (const YearlyTarget& target : taken())
        (seen.contains(target.indicatorId) ? twice : seen) << target.indicatorId;
    twice.removeDuplicates();
    return twice;
}

bool canBeTaken(const TargetRow& row)
{
    switch (row.value.action) {
    case ImportAction::New:
    case ImportAction::Revision:
        return true;
    case ImportAction::Conflict:
    case ImportAction::ScopeDiffers:
        return row.target.value.has_value();
    case ImportAction::Same:
    case ImportAction::Unmatched:
    case ImportAction::Unreadable:
    case ImportAction::Absent:
        return false;
    }
    Q_UNREACHABLE();
}

Result<TargetImport> previewTargets(const QString& path, const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const TargetImportOptions& options)
{
    const auto workbook = readWorkbook(path);
    if (!workbook)
        return Unexpected{workbook.error()};
    ImportOptions names;
    names.region = options.region;
    const QStringList regions = regionNames(knowledge, names);
    const TargetPreviewer previewer(knowledge, inputs, options);
    TargetImport import{QFileInfo(path).fileName(), {}};
    for (const Sheet& sheet : workbook->sheets)
        for (const Figure& figure : readTargetCells(sheet, regions, options.year))
            if (!saysNone(figure.value))
                import.rows << previewer.decide(figure);
    if (import.rows.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 states no targets of %2: there must be a table with a column of "
                         "indicators (指标) and one whose header says 计划 or 目标 of that year.")
                .arg(import.file)
                .arg(options.year));
    compareWithinFile(import.rows);
    for (TargetRow& row : import.rows)
        row.value.isTaken = row.value.action == ImportAction::New
            || row.value.action == ImportAction::Same
            || (row.value.action == ImportAction::Revision && options.replaces);
    return import;
}

} // namespace lantu
