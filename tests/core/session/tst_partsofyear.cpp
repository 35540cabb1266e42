#include "core/report/annualreport.h"
#include "core/report/chartbuilder.h"
#include "core/session/session.h"
#include "core/statistics/entrypreview.h"
#include "tests/support/testdatabase.h"

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Everything of the plan that is made of yearly figures, at the end of 2025.
struct Yearly {
    QList<Assessment> assessments;
    QList<ChartData> charts;
    Report report;
    int latestYear = 0;

    bool operator==(const Yearly&) const = default;
};

/// The verdict without what the part of a year says at its own date, which stands at its end.
Assessment withoutPart(Assessment assessment)
{
    assessment.interim.reset();
    auto& steps = assessment.steps;
    const auto part = std::find_if(steps.begin(), steps.end(),
        [](const DerivationStep& step) { return step.text.startsWith(u"At its own date"_s); });
    steps.erase(part, steps.end());
    return assessment;
}

Yearly yearlyOf(Session& session, const Plan& plan)
{
    Yearly yearly;
    const auto inputs = session.assessmentInputs(plan, 2025, Basis::Revised);
    const auto observations = session.observations(plan.id);
    if (!inputs || !observations)
        return yearly;
    AnnualReportInput input{
        plan, 2025, Basis::Revised, *inputs, {}, QDate(2026, 3, 2), u"zh-CN"_s, defaultRuleSet()};
    for (const AssessmentInput& one : *inputs) {
        yearly.assessments << withoutPart(assess(one));
        yearly.charts << indicatorChartData(one, yearly.assessments.last());
    }
    input.assessments = yearly.assessments;
    yearly.report = annualReport(input);
    yearly.latestYear = latestDataYear(plan, *observations);
    return yearly;
}

/// The indicator's own number, entered for a part of a year. It is taken whatever is asked.
ImportBatch partOfYear(
    const Indicator& indicator, const QString& period, const ImportKnowledge& knowledge)
{
    ManualEntry entry = blankEntry(indicator.id, 2025);
    entry.period = *Period::parse(period);
    const auto known = indicator.base.value ? indicator.base.value : indicator.target.value;
    entry.number = known.value_or(Decimal(5, 0)).toString();
    entry.unit = indicator.unit;
    entry.status = VintageStatus::Revised;
    entry.document = u"合成数据"_s;
    entry.date = u"2026"_s;
    entry.page = u"1"_s;
    return confirmed(previewEntry(entry, knowledge));
}

} // namespace

/// Figures of half years and quarters stand beside those of whole years and touch nothing that is
/// made of these.
class TestPartsOfYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfParts_changeNothingYearly_data() { TestDatabase::addEngineRows(); }
    void figuresOfParts_changeNothingYearly();
    void figureOfAYear_changesWhatIsYearly();

private:
    static Result<std::unique_ptr<Session>> withPublished(const TestDatabase& place);
};

Result<std::unique_ptr<Session>> TestPartsOfYear::withPublished(const TestDatabase& place)
{
    auto session = Session::open(place.location(), u"王工"_s);
    if (!session)
        return session;
    const auto knowledge = (*session)->importKnowledge(*(*session)->plan());
    if (!knowledge)
        return Unexpected{knowledge.error()};
    const auto batch = previewFile(u":/data/statistics/luqiao-published.csv"_s, *knowledge, {});
    if (!batch)
        return Unexpected{batch.error()};
    if (auto id = (*session)->applyImport(*batch); !id)
        return Unexpected{id.error()};
    return session;
}

void TestPartsOfYear::figuresOfParts_changeNothingYearly()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = withPublished(place);
    VERIFY_OK(session);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto knowledge = (*session)->importKnowledge(*plan);
    VERIFY_OK(knowledge);
    const Yearly before = yearlyOf(**session, *plan);
    QCOMPARE(before.latestYear, 2024);
    // For the base year, years with and without figures, and one after all of them.
    const QStringList periods{u"2020H1"_s, u"2023Q3"_s, u"2024Q1"_s, u"2025H1"_s, u"2025Q3"_s};
    for (const Indicator& indicator : knowledge->indicators)
        for (const QString& period : periods)
            VERIFY_OK((*session)->applyImport(partOfYear(indicator, period, *knowledge)));
    const auto observations = (*session)->observations(plan->id);
    VERIFY_OK(observations);
    QCOMPARE(observations->size(), 11 + 5 * knowledge->indicators.size());
    QVERIFY(yearlyOf(**session, *plan) == before);
}

/// Without this the test above could pass on anything.
void TestPartsOfYear::figureOfAYear_changesWhatIsYearly()
{
    const TestDatabase place(u"memory"_s);
    const auto session = withPublished(place);
    VERIFY_OK(session);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto knowledge = (*session)->importKnowledge(*plan);
    VERIFY_OK(knowledge);
    const Yearly before = yearlyOf(**session, *plan);
    VERIFY_OK(
        (*session)->applyImport(partOfYear(knowledge->indicators.first(), u"2025"_s, *knowledge)));
    const Yearly after = yearlyOf(**session, *plan);
    QCOMPARE(after.latestYear, 2025);
    QVERIFY(after.assessments != before.assessments);
    QVERIFY(after.charts != before.charts);
    QVERIFY(!(after == before));
}

QTEST_GUILESS_MAIN(TestPartsOfYear)
#include "tst_partsofyear.moc"
