#include "core/statistics/importpreview.h"

#include "core/base/textfold.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/figurereader.h"
#include "core/statistics/indicatormatcher.h"
#include "core/statistics/vintages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

    struct Messages {
        Q_DECLARE_TR_FUNCTIONS(ImportPreview)
    };

    /// A jump of this factor against the base or another year is a slip of the unit, not growth.
    constexpr double UnitSlip = 1000;

    ImportValue stated(const Figure& figure)
    {
        ImportValue value;
        value.sheet = figure.sheet;
        value.cell = figure.cell;
        value.raw = figure.raw;
        value.name = figure.printedName;
        value.period = figure.period;
        value.value = figure.value.number;
        value.rawUnit = figure.unit ? figure.unit->symbol : QString();
        value.unit = value.rawUnit;
        value.status = figure.status;
        value.scope = figure.scope;
        value.absence = figure.value.absence;
        value.sourceTitle = figure.sourceTitle;
        value.sourceUrl = figure.sourceUrl;
        value.sourceQuote = figure.sourceQuote;
        value.note = figure.note;
        value.isVerified = figure.isVerified;
        return value;
    }

    /// Decides about one figure after the other against what is known.
    class Previewer
    {
    public:
        explicit Previewer(const ImportKnowledge& knowledge)
            : m_knowledge(knowledge)
            , m_matcher(knowledge.indicators, knowledge.aliases)
        {}

        ImportValue decide(const Figure& figure) const
        {
            ImportValue value = stated(figure);
            const Unit unit = unitOf(figure);
            const auto match = m_matcher.match(figure.name, unit);
            if (!match.indicator) {
                value.reason = figure.isGrowth ? Messages::tr("a growth rate, and no indicator of the plan")
                                               : Messages::tr("not an indicator of the plan");
                return value;
            }
            const Indicator& indicator = *match.indicator;
            if (figure.isGrowth) {
                value.reason
                    = Messages::tr("a growth rate is not the level “%1”").arg(indicator.displayName());
                return value;
            }
            value.indicatorId = indicator.id;
            if (!figure.period)
                return withAction(value, ImportAction::Unreadable,
                    Messages::tr("the file names no year: give it with --year, or write it into the header"));
            if (!isYearOfPlan(figure.period->year))
                return outsidePlan(value);
            if (figure.value.absence)
                return withAction(value, ImportAction::Absent, Messages::tr("the cell gives no number"));
            if (!figure.value.number)
                return withAction(value, ImportAction::Unreadable, figure.value.unreadable);
            return decideNumber(value, indicator, unit);
        }

    private:
        static ImportValue withAction(ImportValue value, ImportAction action, const QString& reason)
        {
            value.action = action;
            value.reason = reason;
            return value;
        }

        bool isYearOfPlan(int year) const
        {
            return m_knowledge.plan.covers(year) || year == m_knowledge.plan.baseYear;
        }

        ImportValue outsidePlan(ImportValue value) const
        {
            value.indicatorId.clear();
            return withAction(value, ImportAction::Unmatched,
                Messages::tr("%1 is outside the plan (%2–%3)")
                    .arg(value.period->year)
                    .arg(m_knowledge.plan.baseYear)
                    .arg(m_knowledge.plan.lastYear));
        }

        /// The unit a figure is stated in. A unit line that lists several (亿元、%) leaves the choice
        /// to what the name can be measured in.
        Unit unitOf(const Figure& figure) const
        {
            if (figure.unit)
                return *figure.unit;
            if (figure.tableUnits.size() == 1)
                return figure.tableUnits.first();
            for (const Unit& unit : figure.tableUnits)
                if (m_matcher.match(figure.name, unit).unitFits)
                    return unit;
            return {};
        }

        ImportValue decideNumber(
            ImportValue value, const Indicator& indicator, const Unit& unit) const
        {
            value.rawUnit = unit.symbol;
            value.unit = indicator.unit.symbol;
            if (unit.dimension == Dimension::None && indicator.unit.dimension != Dimension::None)
                return withAction(value, ImportAction::ScopeDiffers,
                    Messages::tr("no unit is stated; the plan counts in %1").arg(indicator.unit.symbol));
            // Without a value in the plan's unit nobody can accept it by mistake.
            value.value = convert(*value.value, unit, indicator.unit);
            if (!value.value)
                return withAction(value, ImportAction::ScopeDiffers,
                    Messages::tr("stated in %1; the plan counts in %2")
                        .arg(unit.symbol, indicator.unit.symbol));
            if (!value.scope.isEmpty() && !indicator.scope.isEmpty()
                && folded(value.scope) != folded(indicator.scope))
                return withAction(value, ImportAction::ScopeDiffers,
                    Messages::tr("the figure is for “%1”, the plan's for “%2”")
                        .arg(value.scope, indicator.scope));
            if (const auto compared = slippedAgainst(value, indicator))
                return withAction(value, ImportAction::ScopeDiffers,
                    Messages::tr("differs from %1 by a factor of a thousand or more: check the unit")
                        .arg(compared->toString()));
            compareWithKnown(value, m_knowledge.observations);
            if (value.period->year == m_knowledge.plan.baseYear && value.action == ImportAction::New)
                value.reason = Messages::tr("the base year: kept as a revised base beside the printed one");
            return value;
        }

        /// The base or known figure against which a value jumps by a factor of a thousand.
        std::optional<Decimal> slippedAgainst(const ImportValue& value, const Indicator& indicator) const
        {
            QList<Decimal> others;
            if (indicator.base.value)
                others << *indicator.base.value;
            for (const Observation& observation : m_knowledge.observations)
                if (observation.indicatorId == indicator.id)
                    others << observation.value;
            const double number = std::abs(value.value->toDouble());
            for (const Decimal& other : others) {
                const double known = std::abs(other.toDouble());
                if (number > 0 && known > 0 && (number / known >= UnitSlip || known / number >= UnitSlip))
                    return other;
            }
            return std::nullopt;
        }

        const ImportKnowledge& m_knowledge;
        IndicatorMatcher m_matcher;
    };

    Result<QByteArray> readBytes(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Io,
                Messages::tr("The file %1 cannot be opened: %2. Check its name and whether you may read it.")
                    .arg(path, file.errorString()));
        return file.readAll();
    }

} // namespace

QList<ImportValue> previewWorkbook(
    const Workbook& workbook, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    QStringList regions{knowledge.plan.regionFull, knowledge.plan.region, u"全区"_s};
    if (!options.region.isEmpty())
        regions.prepend(options.region);
    const Previewer previewer(knowledge);
    QList<ImportValue> values;
    for (const Sheet& sheet : workbook.sheets)
        for (const Figure& figure : readFigures(sheet, regions, options.year))
            values << previewer.decide(figure);
    compareWithinFile(values);
    setTaken(values, options.accept);
    return values;
}

Result<ImportBatch> previewFile(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    const QString name = QFileInfo(path).fileName();
    const auto workbook = readWorkbook(*bytes, name);
    if (!workbook)
        return Unexpected{workbook.error()};
    ImportBatch batch;
    batch.planId = knowledge.plan.id;
    batch.file = name;
    batch.sha256
        = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    batch.values = previewWorkbook(*workbook, knowledge, options);
    if (batch.values.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 holds no table of figures: there must be a header line with a column for "
                         "the indicator (指标) and at least one for a year or value.")
                .arg(name));
    return batch;
}

void setTaken(QList<ImportValue>& values, AcceptRule accept)
{
    for (ImportValue& value : values) {
        switch (value.action) {
        case ImportAction::New:
        case ImportAction::Same:
        case ImportAction::Absent:
            value.isTaken = true;
            break;
        case ImportAction::Revision:
            value.isTaken = accept != AcceptRule::New;
            break;
        case ImportAction::Conflict:
        case ImportAction::ScopeDiffers:
            value.isTaken = accept == AcceptRule::All && value.value && value.period
                && !value.indicatorId.isEmpty();
            break;
        case ImportAction::Unmatched:
        case ImportAction::Unreadable:
            value.isTaken = false;
            break;
        }
    }
}

} // namespace lantu
