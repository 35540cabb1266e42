#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ObservationsCommand)
};

QStringList row(const Observation& one, const QString& unit, const ObservationSource& source)
{
    return {one.id, one.indicatorId, QString::number(one.period.year), one.period.code(),
        one.value.toString(), unit, toCode(one.status), one.isVerified() ? u"1"_s : u"0"_s,
        one.scope, source.file, source.sheet, source.cell, source.raw, source.batchId, source.title,
        source.url, source.quote, one.note};
}

ExitCode runObservations(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto knowledge = context.session.importKnowledge(*plan);
    if (!knowledge)
        return context.fail(knowledge.error());
    const QString wanted = context.line.value(u"indicator"_s);
    QHash<QString, QString> units;
    for (const Indicator& indicator : knowledge->indicators)
        units.insert(indicator.id, indicator.unit.symbol);
    if (!wanted.isEmpty() && !units.contains(wanted))
        return context.fail({Error::Kind::NotFound,
            Messages::tr("There is no indicator “%1” in plan %2.").arg(wanted, plan->id)});
    RowTable table{{u"id"_s, u"indicator"_s, u"year"_s, u"period"_s, u"value"_s, u"unit"_s,
                       u"status"_s, u"verified"_s, u"scope"_s, u"file"_s, u"sheet"_s, u"cell"_s,
                       u"raw"_s, u"batch"_s, u"title"_s, u"url"_s, u"quote"_s, u"note"_s},
        {}};
    for (const Observation& one : knowledge->observations) {
        if (!wanted.isEmpty() && one.indicatorId != wanted)
            continue;
        for (const ObservationSource& source : one.sources)
            table.rows.append(row(one, units.value(one.indicatorId), source));
    }
    return context.print(table);
}

} // namespace

Command observationsCommand()
{
    return {u"observations"_s, {},
        Messages::tr("lists figures, one row for each place that states one"),
        {planOption(), {u"indicator"_s, u"I"_s, Messages::tr("only this indicator")},
            formatOption()},
        false, runObservations};
}

} // namespace lantu
