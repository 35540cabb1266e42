#include "core/rules/selftest.h"

#include "core/base/csvtable.h"
#include "core/plan/planpackage.h"
#include "core/plan/planrecord.h"
#include "core/rules/assess.h"
#include "core/rules/rulesetreader.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>
#include <optional>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

constexpr double Tolerance = 1e-6;

/// What is published of a case, or computed.
struct Outcome {
    QString code; ///< of the class
    std::optional<double> value;
    std::optional<double> score;
};

bool isClose(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= Tolerance);
}

QString textOf(const Outcome& outcome)
{
    QStringList parts{outcome.code};
    if (outcome.value)
        parts << Messages::tr("value %1").arg(*outcome.value, 0, 'f', 6);
    if (outcome.score)
        parts << Messages::tr("score %1").arg(*outcome.score, 0, 'f', 6);
    return parts.join(u", "_s);
}

/// Works through the rows of one file.
class CaseRunner
{
public:
    explicit CaseRunner(const CsvTable& table)
        : m_table(table)
    { }

    Result<SelfTestOutcome> run(qsizetype row)
    {
        m_row = row;
        const auto rules = ruleSet(text("rules"));
        if (!rules)
            return Unexpected{rules.error()};
        const auto computed = text("plan").isEmpty() ? ofNumbers(*rules) : ofPlan(*rules);
        if (!computed)
            return Unexpected{computed.error()};
        const Outcome expected{
            text("expected"), number("expected_value"), number("expected_score")};
        SelfTestOutcome outcome{rules->id, text("case"), text("subject"), textOf(expected),
            textOf(*computed), expected.code == computed->code, {}};
        if (rules->method == RuleMethod::StatCan)
            outcome.agrees = outcome.agrees && isClose(expected.value, computed->value)
                && isClose(expected.score, computed->score);
        if (!outcome.agrees)
            outcome.reason = text(Messages::tr("reason_en").toLatin1());
        return outcome;
    }

private:
    [[nodiscard]] QString text(const char* column) const
    {
        return m_table.field(m_row, QString::fromLatin1(column));
    }

    [[nodiscard]] std::optional<double> number(const char* column) const
    {
        bool isNumber = false;
        const double value = text(column).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] int year(const char* column) const { return text(column).toInt(); }

    Result<Outcome> ofNumbers(const RuleSet& rules) const
    {
        if (rules.method == RuleMethod::StatCan)
            return ofMethod(rules);
        const Assessment assessment = assess(levelInput(), rules);
        return Outcome{toCode(assessment.progress), std::nullopt, std::nullopt};
    }

    [[nodiscard]] Outcome ofMethod(const RuleSet& rules) const
    {
        MethodCase input;
        input.baseYear = year("base_year");
        input.base = number("base").value_or(0);
        input.currentYear = year("current_year");
        input.current = number("current").value_or(0);
        input.targetYear = year("target_year");
        input.target = number("target");
        input.isUpward = text("direction") == u"up"_s;
        input.limit = number("limit");
        const auto result = statCanProgress(input, rules.statCan);
        return {toCode(result.progress), result.value, result.score};
    }

    /// An indicator of which only the numbers of the row are known.
    [[nodiscard]] AssessmentInput levelInput() const
    {
        AssessmentInput input;
        input.plan.baseYear = year("base_year");
        input.plan.firstYear = input.plan.baseYear + 1;
        input.plan.lastYear = year("target_year");
        input.year = year("current_year");
        Indicator& indicator = input.indicator;
        indicator.id = text("subject");
        indicator.direction = directionFromCode(text("direction")).value_or(Direction::Up);
        indicator.base = {text("base"), Decimal::parse(text("base"))};
        indicator.target.kind = targetKindFromCode(text("kind")).value_or(TargetKind::None);
        indicator.target.comparator =
            comparatorFromCode(text("comparator")).value_or(Comparator::None);
        indicator.target.raw = text("target");
        indicator.target.value = Decimal::parse(text("target"));
        if (const auto current = Decimal::parse(text("current"))) {
            Observation figure;
            figure.id = indicator.id;
            figure.period = Period::ofYear(input.year);
            figure.value = *current;
            figure.sources << ObservationSource();
            input.observations << figure;
        }
        return input;
    }

    /// A row of a plan that records how it ended.
    Result<Outcome> ofPlan(const RuleSet& rules)
    {
        const auto package = planOf(text("plan"));
        if (!package)
            return Unexpected{package.error()};
        for (const Indicator& indicator : package->indicators) {
            if (indicator.id != text("indicator"))
                continue;
            AssessmentInput input;
            input.plan = package->plan;
            input.indicator = indicator;
            input.observations = withRecord(package->plan, indicator, {});
            input.year = package->plan.lastYear;
            return Outcome{toCode(assess(input, rules).progress), std::nullopt, std::nullopt};
        }
        return failure(Error::Kind::Invalid,
            Messages::tr("A published case names “%1”, which is not in plan %2.")
                .arg(text("indicator"), text("plan")));
    }

    Result<PlanPackage> planOf(const QString& id)
    {
        if (m_plans.contains(id))
            return m_plans[id];
        for (const QString& folder : builtInPlanFolders()) {
            const auto package = readPlanPackage(folder);
            if (!package)
                return package;
            m_plans.insert(package->plan.id, *package);
        }
        if (m_plans.contains(id))
            return m_plans[id];
        return failure(Error::Kind::Invalid,
            Messages::tr("A published case names the plan “%1”, which does not ship.").arg(id));
    }

    const CsvTable& m_table;
    qsizetype m_row = 0;
    QMap<QString, PlanPackage> m_plans;
};

} // namespace

Result<QList<SelfTestOutcome>> runSelfTest(const QString& path)
{
    const auto table = CsvTable::read(path,
        {u"rules"_s, u"case"_s, u"subject"_s, u"kind"_s, u"direction"_s, u"base_year"_s, u"base"_s,
            u"current_year"_s, u"current"_s, u"target_year"_s, u"target"_s, u"comparator"_s,
            u"limit"_s, u"plan"_s, u"indicator"_s, u"expected"_s, u"expected_value"_s,
            u"expected_score"_s, u"reason_zh"_s, u"reason_en"_s, u"source"_s});
    if (!table)
        return Unexpected{table.error()};
    CaseRunner runner(*table);
    QList<SelfTestOutcome> outcomes;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto outcome = runner.run(row);
        if (!outcome)
            return Unexpected{outcome.error()};
        outcomes << *outcome;
    }
    return outcomes;
}

} // namespace lantu
