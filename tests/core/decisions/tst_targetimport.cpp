#include "core/decisions/targetimport.h"
#include "core/session/plandecisions.h"
#include "core/session/session.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Output = u"lq14-t2-01"_s; // 地区生产总值, 亿元
const QString Urban = u"lq14-t2-08"_s; // 常住人口城镇化率, %

} // namespace

/// Targets of a year out of a table: what an import of figures objects to is what is wanted here,
/// and what the table says otherwise is read as for figures.
class TestTargetImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columns_ofTheYearsPlan_areTaken();
    void columns_ofOtherYearsOrOutcome_areNot();
    void titleOfAPlan_makesItsYearAColumnOfTargets();
    void words_stay_andDashesAreNone();
    void numbersThatNobodyCanRead_needAPerson();
    void twoForOneIndicator_needAPerson();
    void heldBack_canBeTakenByAPerson();
    void unitsAreConverted_orAskedFor();
    void farOff_needsAPerson();
    void thePlansOwnTarget_needsAPerson();
    void inForce_isReplacedOnlyWhenAsked();
    void noTargets_isSaid();

private:
    /// Rows of the file as `cell indicator comparator value action`.
    [[nodiscard]] QStringList previewed(
        const QString& text, int year = 2024, bool replaces = false);
    [[nodiscard]] Result<TargetImport> preview(const QString& text, int year, bool replaces);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Plan m_plan;
};

void TestTargetImport::init()
{
    auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    m_session = std::move(*session);
    m_plan = *m_session->plan();
}

Result<TargetImport> TestTargetImport::preview(const QString& text, int year, bool replaces)
{
    QFile file(m_folder.filePath(u"表.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return failure(Error::Kind::Io, file.errorString());
    file.close();
    const auto knowledge = m_session->importKnowledge(m_plan);
    const auto inputs = m_session->assessmentInputs(m_plan, year, Basis::Printed);
    if (!knowledge || !inputs)
        return Unexpected{knowledge ? inputs.error() : knowledge.error()};
    return previewTargets(file.fileName(), *knowledge, *inputs,
        {year, TargetOrigin::YearPlan, u"年度计划"_s, {}, {}, {}, replaces});
}

QStringList TestTargetImport::previewed(const QString& text, int year, bool replaces)
{
    const auto import = preview(text, year, replaces);
    if (!import)
        return {import.error().message};
    QStringList lines;
    for (const TargetRow& row : import->rows)
        lines << u"%1 %2 %3 %4 %5"_s.arg(row.value.cell, row.value.indicatorId,
            toCode(row.target.comparator), row.target.value ? row.target.value->toString() : u"-"_s,
            toCode(row.value.action));
    return lines;
}

void TestTargetImport::columns_ofTheYearsPlan_areTaken()
{
    const QString text = u"2024年国民经济和社会发展主要指标\n"
                         "指标,单位,2023年完成,2024年计划\n"
                         "地区生产总值,亿元,753.9,800\n"
                         "常住人口城镇化率,%,70.1,70.8左右\n"
                         "火星人口,万人,1,2\n"_s;
    QCOMPARE(previewed(text),
        (QStringList{u"D3 lq14-t2-01  800 new"_s, u"D4 lq14-t2-08 about 70.8 new"_s,
            u"D5   - unmatched"_s}));
    const auto import = preview(text, 2024, false);
    VERIFY_OK(import);
    const auto taken = import->taken();
    QCOMPARE(taken.size(), 2);
    VERIFY_OK(m_session->decisions().setYearlyTargets(m_plan.id, taken));
    const auto stored = m_session->decisions().yearlyTargets(m_plan.id);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 2);
    QCOMPARE(stored->last().raw, u"70.8左右"_s);
    QCOMPARE(previewed(text).first(), u"D3 lq14-t2-01  800 same"_s);
}

void TestTargetImport::columns_ofOtherYearsOrOutcome_areNot()
{
    QCOMPARE(previewed(u"指标,单位,2023年目标,2023年完成,2024年目标,目标完成率(%),规划目标\n"
                       "地区生产总值,亿元,750,753.9,800,101,1000\n"_s),
        QStringList{u"E2 lq14-t2-01  800 new"_s});
}

void TestTargetImport::titleOfAPlan_makesItsYearAColumnOfTargets()
{
    QCOMPARE(previewed(
                 u"2024年主要指标计划表\n指标,单位,2023年,2024年\n地区生产总值,亿元,753.9,800\n"_s),
        QStringList{u"D3 lq14-t2-01  800 new"_s});
    // A report of how the year's plan was carried out states figures.
    QVERIFY(
        previewed(u"2024年计划执行情况\n指标,单位,2023年,2024年\n地区生产总值,亿元,753.9,800\n"_s)
            .first()
            .contains(u"states no targets of 2024"));
    // The title is of another year's plan.
    QVERIFY(previewed(u"2023年主要指标计划表\n指标,单位,计划数\n地区生产总值,亿元,750\n"_s)
                .first()
                .contains(u"states no targets of 2024"));
}

void TestTargetImport::words_stay_andDashesAreNone()
{
    QCOMPARE(previewed(u"指标,单位,2024年目标\n"
                       "地区生产总值,亿元,稳步提高\n常住人口城镇化率,%,—\n"_s),
        QStringList{u"C2 lq14-t2-01  - new"_s});
}

void TestTargetImport::numbersThatNobodyCanRead_needAPerson()
{
    const auto import =
        preview(u"指标,单位,2024年目标\n地区生产总值,亿元,800-820\n"_s, 2024, false);
    VERIFY_OK(import);
    QCOMPARE(import->rows.first().value.action, ImportAction::Unreadable);
    QVERIFY(needsPerson(import->rows.first().value));
    QVERIFY(import->taken().isEmpty());
}

void TestTargetImport::twoForOneIndicator_needAPerson()
{
    QCOMPARE(previewed(u"指标,单位,2024年目标\n地区生产总值,亿元,800\n地区生产总值,亿元,810\n"
                       "常住人口城镇化率,%,70.8\n常住人口城镇化率,%,70.8\n"_s),
        (QStringList{u"C2 lq14-t2-01  800 conflict"_s, u"C3 lq14-t2-01  810 conflict"_s,
            u"C4 lq14-t2-08  70.8 new"_s, u"C5 lq14-t2-08  70.8 same"_s}));
}

void TestTargetImport::heldBack_canBeTakenByAPerson()
{
    auto import = preview(u"指标,单位,2024年计划,2024年目标\n"
                          "地区生产总值,亿元,800,810\n"
                          "常住人口城镇化率,%,70.8,70.8\n"
                          "火星人口,万人,1,\n"_s,
        2024, false);
    VERIFY_OK(import);
    QStringList takeable;
    for (TargetRow& row : import->rows) {
        if (canBeTaken(row))
            takeable << row.value.cell + u' ' + toCode(row.value.action);
        row.value.isTaken = true;
    }
    QCOMPARE(takeable, (QStringList{u"C2 conflict"_s, u"D2 conflict"_s, u"C3 new"_s}));
    QCOMPARE(import->takenTwice(), QStringList{Output});
    import->rows[1].value.isTaken = false;
    QVERIFY(import->takenTwice().isEmpty());
    const auto taken = import->taken();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.first().raw, u"800"_s);
}

void TestTargetImport::unitsAreConverted_orAskedFor()
{
    QCOMPARE(previewed(u"指标,单位,2024年目标\n地区生产总值,万元,8000000\n"_s),
        QStringList{u"C2 lq14-t2-01  800 new"_s});
    QCOMPARE(previewed(u"指标,单位,2024年目标\n地区生产总值,,800\n"_s),
        QStringList{u"C2 lq14-t2-01  - unreadable"_s});
}

void TestTargetImport::farOff_needsAPerson()
{
    // The base is 669: 8000 is more than the double.
    QCOMPARE(previewed(u"指标,单位,2024年目标\n地区生产总值,亿元,8000\n"_s),
        QStringList{u"C2 lq14-t2-01  8000 scope_differs"_s});
}

void TestTargetImport::thePlansOwnTarget_needsAPerson()
{
    QCOMPARE(previewed(u"指标,单位,2025年目标\n地区生产总值,亿元,1000\n"_s, 2025),
        QStringList{u"C2 lq14-t2-01  1000 scope_differs"_s});
    QCOMPARE(previewed(u"指标,单位,2025年目标\n地区生产总值,亿元,850\n"_s, 2025),
        QStringList{u"C2 lq14-t2-01  850 new"_s});
}

void TestTargetImport::inForce_isReplacedOnlyWhenAsked()
{
    const auto first = preview(u"指标,单位,2024年目标\n地区生产总值,亿元,800\n"_s, 2024, false);
    VERIFY_OK(first);
    VERIFY_OK(m_session->decisions().setYearlyTargets(m_plan.id, first->taken()));
    const QString other = u"指标,单位,2024年目标\n地区生产总值,亿元,810\n"_s;
    const auto held = preview(other, 2024, false);
    VERIFY_OK(held);
    QCOMPARE(held->rows.first().value.action, ImportAction::Revision);
    QVERIFY(held->taken().isEmpty());
    QVERIFY(needsPerson(held->rows.first().value));
    const auto replacing = preview(other, 2024, true);
    VERIFY_OK(replacing);
    VERIFY_OK(m_session->decisions().setYearlyTargets(m_plan.id, replacing->taken()));
    QCOMPARE(m_session->decisions().yearlyTargets(m_plan.id)->first().raw, u"810"_s);
}

void TestTargetImport::noTargets_isSaid()
{
    QCOMPARE(previewed(u"指标,单位,2024年\n地区生产总值,亿元,790\n"_s),
        QStringList{u"表.csv states no targets of 2024: there must be a table with a column of "
                    "indicators (指标) and one whose header says 计划 or 目标 of that year."_s});
}

QTEST_GUILESS_MAIN(TestTargetImport)
#include "tst_targetimport.moc"
