#include "core/report/sourcetable.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    struct Messages {
        Q_DECLARE_TR_FUNCTIONS(SourceTable)
    };

    QString statusText(const Observation& observation, const ObservationSource& source)
    {
        const QString status = displayName(observation.status);
        if (source.isVerified)
            return status.isEmpty() ? Messages::tr("not stated") : status;
        return status.isEmpty() ? Messages::tr("unverified") : Messages::tr("%1, unverified").arg(status);
    }

    QString nameText(const Indicator& indicator)
    {
        const QString name = indicator.number + u' ' + indicator.displayName();
        return indicator.unit.symbol.isEmpty()
            ? name
            : Messages::tr("%1 (%2)", "indicator, unit").arg(name, indicator.unit.symbol);
    }

    /// File and cell; the sheet too, unless it only repeats the file's name as in CSV.
    QString placeText(const ObservationSource& source)
    {
        if (source.file.startsWith(source.sheet + u'.'))
            return Messages::tr("%1, %2", "file, cell").arg(source.file, source.cell);
        return Messages::tr("%1, sheet %2, %3", "file, sheet, cell")
            .arg(source.file, source.sheet, source.cell);
    }

    ReportRow row(const Indicator& indicator, const Observation& observation,
        const ObservationSource& source)
    {
        ReportRow result;
        result.isEmphasised = indicator.isConstraint();
        for (const QString& text : {nameText(indicator), observation.period.code(),
                 observation.value.toString(), statusText(observation, source),
                 source.title.isEmpty() ? u"—"_s : source.title, placeText(source)})
            result.cells.append({text, std::nullopt});
        return result;
    }

} // namespace

ReportTable sourceTable(const AnnualReportInput& input)
{
    using enum ReportColumn::Alignment;
    ReportTable table;
    table.caption = Messages::tr("Figures in use and where they come from");
    table.continuedCaption = Messages::tr("Figures in use and where they come from (continued)");
    table.columns = {{Messages::tr("Indicator"), 3, Left, true}, {Messages::tr("Year"), 1, Centre, false},
        {Messages::tr("Figure"), 1.5, Right, false}, {Messages::tr("Status"), 2.2, Left, false},
        {Messages::tr("Publication"), 5, Left, false}, {Messages::tr("Read from"), 3.4, Left, false}};
    for (const AssessmentInput& one : input.inputs)
        for (const Observation& observation : one.observations)
            if (observation.period.year <= input.year)
                for (const ObservationSource& source : observation.sources)
                    table.rows.append(row(one.indicator, observation, source));
    return table;
}

} // namespace lantu
