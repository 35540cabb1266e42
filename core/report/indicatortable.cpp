#include "core/report/indicatortable.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    struct Messages {
        Q_DECLARE_TR_FUNCTIONS(IndicatorTable)
    };

    const QString Missing = u"—"_s;
    const QString ToCome = u"…"_s;

    QList<ReportColumn> columns(const Plan& plan)
    {
        using enum ReportColumn::Alignment;
        QList<ReportColumn> list{
            {Messages::tr("Category"), 2.4, Centre, true},
            {Messages::tr("No."), 2.2, Centre, false},
            {Messages::tr("Indicator"), 9.5, Left, false},
            {Messages::tr("Unit"), 3.2, Centre, false},
            {Messages::tr("Type"), 3.2, Centre, false},
            {Messages::tr("Base %1").arg(plan.baseYear), 3.8, Right, false},
            {Messages::tr("Target %1").arg(plan.lastYear), 4.0, Right, false},
            {Messages::tr("Average or total"), 4.0, Right, false},
        };
        for (int year = plan.firstYear; year <= plan.lastYear; ++year)
            list.append({Messages::tr("%1", "year column").arg(year), 3.7, Right, false});
        list.append({Messages::tr("Completion %"), 3.2, Right, false});
        list.append({Messages::tr("Time %"), 2.8, Right, false});
        list.append({Messages::tr("Progress"), 4.6, Left, false});
        list.append({Messages::tr("Outlook"), 3.6, Left, false});
        list.append({Messages::tr("Lead agency"), 3.2, Centre, false});
        list.append({Messages::tr("Remarks"), 5.0, Left, false});
        return list;
    }

    QString typeName(IndicatorType type)
    {
        return type == IndicatorType::Constraint ? Messages::tr("constraint") : Messages::tr("expected");
    }

    QString yearFigure(const AssessmentInput& input, int year)
    {
        if (year > input.year)
            return ToCome;
        for (const Observation& observation : input.observations)
            if (observation.period == Period::ofYear(year))
                return tableFigure(observation.value, input.indicator);
        return Missing;
    }

    /// What must be known about the figures of a row: years that are provisional or unverified.
    QString remarks(const AssessmentInput& input, const Assessment& assessment)
    {
        QStringList provisional;
        QStringList unverified;
        for (const Observation& observation : input.observations) {
            if (!input.plan.covers(observation.period.year) || observation.period.year > input.year)
                continue;
            if (observation.status == VintageStatus::Provisional)
                provisional << observation.period.code();
            if (!observation.isVerified())
                unverified << observation.period.code();
        }
        QStringList texts;
        if (assessment.dataYear && *assessment.dataYear < input.year)
            texts << Messages::tr("judged at %1").arg(*assessment.dataYear);
        if (!provisional.isEmpty())
            texts << Messages::tr("provisional: %1").arg(provisional.join(Messages::tr(", ")));
        if (!unverified.isEmpty())
            texts << Messages::tr("unverified: %1").arg(unverified.join(Messages::tr(", ")));
        if (input.indicator.target.alsoAssigned)
            texts << Messages::tr("assigned target not entered");
        return texts.join(Messages::tr("; "));
    }

    ReportRow row(const AssessmentInput& input, const Assessment& assessment)
    {
        const Indicator& indicator = input.indicator;
        const auto orMissing = [](const QString& text) { return text.isEmpty() ? Missing : text; };
        const bool isOver = input.year >= input.plan.lastYear;
        ReportRow result;
        result.isEmphasised = indicator.isConstraint();
        for (const QString& text : {indicator.category, indicator.number, indicator.displayName(),
                 orMissing(indicator.unit.symbol), typeName(indicator.type),
                 orMissing(indicator.base.raw), orMissing(indicator.target.raw),
                 orMissing(indicator.target.averageRaw)})
            result.cells.append({text, std::nullopt});
        for (int year = input.plan.firstYear; year <= input.plan.lastYear; ++year)
            result.cells.append({yearFigure(input, year), std::nullopt});
        result.cells.append({assessment.completion
                ? QString::number(*assessment.completion, 'f', 1)
                : Missing, std::nullopt});
        result.cells.append({assessment.dataYear
                ? QString::number(assessment.timeProgress, 'f', 0)
                : Missing, std::nullopt});
        result.cells.append({displayName(assessment.progress, isOver), assessment.progress});
        result.cells.append({displayName(assessment.outlook), std::nullopt});
        result.cells.append({Missing, std::nullopt});
        result.cells.append({remarks(input, assessment), std::nullopt});
        return result;
    }

} // namespace

QString tableFigure(const Decimal& value, const Indicator& indicator)
{
    int decimals = 2;
    if (indicator.target.value)
        decimals = std::max(decimals, indicator.target.value->decimals());
    if (indicator.base.value)
        decimals = std::max(decimals, indicator.base.value->decimals());
    return value.rounded(decimals).toString();
}

ReportTable indicatorTable(const AnnualReportInput& input)
{
    ReportTable table;
    table.caption = Messages::tr("Progress of the main indicators");
    table.continuedCaption = Messages::tr("Progress of the main indicators (continued)");
    table.columns = columns(input.plan);
    for (qsizetype i = 0; i < input.inputs.size(); ++i)
        table.rows.append(row(input.inputs[i], input.assessments[i]));
    table.notes << Messages::tr("Constraint-type indicators in bold. [ ] five-year total; — no figure; "
                                "… year to come. Base and target as the plan prints them.")
                << Messages::tr("Figures as published, with at most two decimals unless base or target have "
                                "more. Completion is linear from the base to the target; kinds without a "
                                "distance have none. Time is counted to the end of the year of the last figure.")
                << Messages::tr("The plan names no lead agencies; none have been entered yet.");
    return table;
}

} // namespace lantu
