#include "core/report/sourcetable.h"

#include <QCoreApplication>
#include <QSet>

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
    return status.isEmpty() ? Messages::tr("unverified")
                            : Messages::tr("%1, unverified").arg(status);
}

QString nameText(const Indicator& indicator)
{
    const QString name = indicator.number + u' ' + indicator.displayName();
    return indicator.unit.symbol.isEmpty()
        ? name
        : Messages::tr("%1 (%2)", "indicator, unit").arg(name, indicator.unit.symbol);
}

/// The file; the sheet too, unless it only repeats the file's name as in CSV.
QString fileText(const ObservationSource& source)
{
    if (source.isByHand())
        return Messages::tr("entered by hand");
    if (source.file.startsWith(source.sheet + u'.'))
        return source.file;
    return Messages::tr("%1, sheet %2", "file, sheet").arg(source.file, source.sheet);
}

ReportRow row(const QString& name, const Observation& observation, const ObservationSource& source)
{
    ReportRow result;
    for (const QString& text : {name, observation.period.code(), observation.value.toString(),
             statusText(observation, source), source.title.isEmpty() ? u"—"_s : source.title,
             fileText(source), source.cell})
        result.cells.append({text, std::nullopt});
    return result;
}

QList<ReportRow> rows(const QString& name, const QList<Observation>& observations, int lastYear)
{
    QList<ReportRow> list;
    for (const Observation& observation : observations)
        if (observation.period.year <= lastYear)
            for (const ObservationSource& source : observation.sources)
                list << row(name, observation, source);
    return list;
}

} // namespace

ReportTable sourceTable(const AnnualReportInput& input)
{
    using enum ReportColumn::Alignment;
    ReportTable table;
    table.caption = Messages::tr("Figures in use and where they come from");
    table.continuedCaption = Messages::tr("Figures in use and where they come from (continued)");
    // One publication or file often states many figures: it is named once for all of them.
    table.columns = {{Messages::tr("Indicator"), 3, Left, true},
        {Messages::tr("Year"), 1, Centre, false}, {Messages::tr("Figure"), 1.5, Right, false},
        {Messages::tr("Status"), 2.6, Left, false}, {Messages::tr("Publication"), 4.4, Left, true},
        {Messages::tr("File"), 3, Left, true}, {Messages::tr("Cell"), 1, Left, false}};
    // A series that several indicators are measured against is listed with the first of them, one
    // that is a row of the table itself with that row.
    QSet<QString> listed;
    for (const AssessmentInput& one : input.inputs)
        listed << one.indicator.id;
    for (const AssessmentInput& one : input.inputs) {
        QList<ReportRow> own = rows(nameText(one.indicator), one.observations, input.year);
        for (ReportRow& figure : own) {
            figure.isEmphasised = one.indicator.isConstraint();
            table.rows << figure;
        }
        const QString& reference = one.indicator.target.referenceId;
        if (!listed.contains(reference))
            table.rows << rows(one.referenceName, one.reference, input.year);
        listed << reference;
    }
    return table;
}

} // namespace lantu
