#include "core/session/session.h"
#include "tests/support/testdatabase.h"

#include <QFile>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Sales = u"lq14-c-031"_s; // 社会消费品零售总额

auto promiseIn(const QList<Indicator>& promises, const QString& id)
{
    return std::find_if(
        promises.begin(), promises.end(), [&id](const Indicator& one) { return one.id == id; });
}

auto inputIn(const QList<AssessmentInput>& inputs, const QString& id)
{
    return std::find_if(inputs.begin(), inputs.end(),
        [&id](const AssessmentInput& one) { return one.indicator.id == id; });
}

} // namespace

/// Promises of the text that are watched beside the table.
class TestCommitments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newDatabase_keepsThemApartFromTheTable_data() { TestDatabase::addEngineRows(); }
    void newDatabase_keepsThemApartFromTheTable();
    void import_nameAndUnit_takesTheFigure();
    void import_otherUnit_isNotTheirs();
    void figures_ofPromises_setNoYearOfTheTable();
    void horizon_isJudgedByTheRowsFigures();
    void withoutYear_isTakenForThePlansLast();
    void olderDatabase_hasThemAfterOpening_data() { TestDatabase::addLastingEngineRows(); }
    void olderDatabase_hasThemAfterOpening();

private:
    Result<ImportBatch> imported(Session& session, const QString& lines) const;

    QTemporaryDir m_folder;
};

Result<ImportBatch> TestCommitments::imported(Session& session, const QString& lines) const
{
    QFile file(m_folder.filePath(u"年报.csv"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write((u"指标,年份,数值,单位\n"_s + lines).toUtf8()) < 0)
        return failure(Error::Kind::Io, file.errorString());
    file.close();
    const auto plan = session.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto knowledge = session.importKnowledge(*plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    auto batch = previewFile(file.fileName(), *knowledge, ImportOptions{});
    if (!batch)
        return batch;
    if (auto applied = session.applyImport(*batch); !applied)
        return Unexpected{applied.error()};
    return batch;
}

void TestCommitments::newDatabase_keepsThemApartFromTheTable()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = Session::open(place.location(), u"王工"_s);
    VERIFY_OK(session);
    const auto promises = (*session)->commitments(u"lq14"_s);
    VERIFY_OK(promises);
    QCOMPARE(promises->size(), 53);
    const auto rows = (*session)->indicators(u"lq14"_s);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 37);
    for (const Indicator& row : *rows)
        QVERIFY(!row.isCommitment);
    const Indicator& sales = *promiseIn(*promises, Sales);
    QVERIFY(sales.isCommitment);
    QCOMPARE(sales.name, u"社会消费品零售总额"_s);
    QCOMPARE(sales.target.raw, u"485"_s);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->assessmentInputs(*plan, 2024, Basis::Printed);
    VERIFY_OK(inputs);
    QCOMPARE(inputs->size(), 37);
    VERIFY_OK((*session)->verify());
    QVERIFY((*session)->verify()->isEmpty());
}

void TestCommitments::import_nameAndUnit_takesTheFigure()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto batch = imported(**session, u"社会消费品零售总额,2022,4000000,万元\n"_s);
    VERIFY_OK(batch);
    QCOMPARE(batch->values.first().indicatorId, u"lq14-c-031"_s);
    QVERIFY(batch->values.first().action == ImportAction::New);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->commitmentInputs(*plan, 2022, Basis::Printed);
    VERIFY_OK(inputs);
    const Assessment assessment = assess(*inputIn(*inputs, Sales));
    // 4,000,000 万元 are 400 亿元: (400 − 326.1) ÷ (485 − 326.1) = 73.9 ÷ 158.9 = 46.51 %.
    QCOMPARE(assessment.value->trimmed().toString(), u"400"_s);
    QVERIFY(std::abs(*assessment.completion - 46.5072) < 0.001);
    QCOMPARE(assessment.progress, Progress::OnSchedule);
}

void TestCommitments::import_otherUnit_isNotTheirs()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto batch = imported(**session, u"社会消费品零售总额,2022,8.1,%\n"_s);
    VERIFY_OK(batch);
    QVERIFY(batch->values.first().action == ImportAction::Unmatched);
}

void TestCommitments::figures_ofPromises_setNoYearOfTheTable()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    VERIFY_OK(
        imported(**session, u"地区生产总值,2022,757,亿元\n社会消费品零售总额,2024,420,亿元\n"_s));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto year = (*session)->latestDataYear(*plan);
    VERIFY_OK(year);
    QCOMPARE(*year, 2022);
}

void TestCommitments::horizon_isJudgedByTheRowsFigures()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto batch =
        imported(**session, u"地区生产总值,2020,669,亿元\n地区生产总值,2022,757,亿元\n"_s);
    VERIFY_OK(batch);
    // The name stays the row's.
    QCOMPARE(batch->values.last().indicatorId, u"lq14-t2-01"_s);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->commitmentInputs(*plan, 2022, Basis::Printed);
    VERIFY_OK(inputs);
    // 突破2000亿元 in 2035: no schedule, but what each of 13 years has to bring, (2000 − 757) ÷ 13.
    const Assessment assessment = assess(*inputIn(*inputs, u"lq14-c-007"_s));
    QCOMPARE(assessment.value->toString(), u"757"_s);
    QVERIFY(!assessment.completion);
    QCOMPARE(assessment.progress, Progress::NoData);
    QCOMPARE(assessment.outlook, Outlook::Unknown);
    QVERIFY(!assessment.projection);
    QVERIFY(std::abs(*assessment.needed - 95.6154) < 0.001);
    QVERIFY2(assessment.why().contains(u"The plan sets no schedule towards it."_s),
        qPrintable(assessment.why()));
    // The plan's own target keeps its own time: (757 − 669) ÷ 2 = 44 a year so far.
    const auto rows = (*session)->assessmentInputs(*plan, 2022, Basis::Printed);
    VERIFY_OK(rows);
    QCOMPARE(rows->first().plan.lastYear, 2025);
    QCOMPARE(assess(rows->first()).timeProgress, 40.0);
}

void TestCommitments::withoutYear_isTakenForThePlansLast()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    // 规上工业企业生产设备联网率80%以上, no year.
    VERIFY_OK(imported(**session, u"规上工业企业生产设备联网率,2024,82,%\n"_s));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->commitmentInputs(*plan, 2024, Basis::Printed);
    VERIFY_OK(inputs);
    const Assessment assessment = assess(*inputIn(*inputs, u"lq14-c-055"_s));
    QCOMPARE(assessment.progress, Progress::Achieved);
    QVERIFY2(
        assessment.steps.first().text.contains(u"names no year"_s), qPrintable(assessment.why()));
}

void TestCommitments::olderDatabase_hasThemAfterOpening()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    VERIFY_OK(Session::open(place.location(), u"王工"_s));
    {
        // As a program left it that did not watch promises.
        const auto database = Database::open(place.location());
        VERIFY_OK(database);
        VERIFY_OK((*database)->execute(u"DELETE FROM indicator WHERE is_commitment = 1"_s));
        VERIFY_OK((*database)->execute(u"UPDATE plan SET package_version = 2"_s));
    }
    const auto session = Session::open(place.location(), u"王工"_s);
    VERIFY_OK(session);
    const auto promises = (*session)->commitments(u"lq14"_s);
    VERIFY_OK(promises);
    QCOMPARE(promises->size(), 53);
}

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
