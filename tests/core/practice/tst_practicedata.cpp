#include "core/practice/practicedata.h"
#include "core/session/session.h"
#include "tests/support/testdatabase.h"

#include <QMap>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Session>> openPractice(const TestDatabase& place)
{
    return Session::open(
        place.location(), u"王工"_s, QDateTime::currentDateTimeUtc, DatabasePurpose::Practice);
}

} // namespace

class TestPracticeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fill_newDatabase_hasAYearAfterTheOther_data() { TestDatabase::addEngineRows(); }
    void fill_newDatabase_hasAYearAfterTheOther();
    void fill_again_keepsWhatAPersonDid_data() { TestDatabase::addLastingEngineRows(); }
    void fill_again_keepsWhatAPersonDid();
    void verdicts_overTheYears_allOccur();
    void provisional_untilTheYearAfter();
};

void TestPracticeData::fill_newDatabase_hasAYearAfterTheOther()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openPractice(place);
    VERIFY_OK(session);
    QVERIFY((*session)->isPractice());
    VERIFY_OK(fillWithPracticeData(**session));
    QStringList files;
    const auto batches = (*session)->batches(u"lq14"_s);
    VERIFY_OK(batches);
    for (const ImportBatch& batch : *batches)
        files << batch.file;
    files.sort();
    QCOMPARE(files,
        (QStringList{u"演示数据-2021年.xlsx"_s, u"演示数据-2022年.xlsx"_s,
            u"演示数据-2023年.xlsx"_s, u"演示数据-2024年.xlsx"_s, u"演示数据-2025年.xlsx"_s}));
    QCOMPARE(*(*session)->verify(), QStringList());
    const auto figures = (*session)->observations(u"lq14"_s);
    VERIFY_OK(figures);
    for (const Observation& figure : *figures)
        QVERIFY2(figure.isSynthetic(), qPrintable(figure.id));
}

void TestPracticeData::fill_again_keepsWhatAPersonDid()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    qsizetype left = 0;
    {
        const auto session = openPractice(place);
        VERIFY_OK(session);
        VERIFY_OK(fillWithPracticeData(**session));
        const qsizetype all = (*session)->observations(u"lq14"_s)->size();
        VERIFY_OK((*session)->undoImport((*session)->batches(u"lq14"_s)->first().id));
        left = (*session)->observations(u"lq14"_s)->size();
        QVERIFY(left < all);
    }
    const auto session = openPractice(place);
    VERIFY_OK(session);
    VERIFY_OK(fillWithPracticeData(**session));
    QCOMPARE((*session)->observations(u"lq14"_s)->size(), left);
    QCOMPARE((*session)->batches(u"lq14"_s)->size(), 5);
}

void TestPracticeData::verdicts_overTheYears_allOccur()
{
    const TestDatabase place(u"memory"_s);
    const auto session = openPractice(place);
    VERIFY_OK(session);
    VERIFY_OK(fillWithPracticeData(**session));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    QStringList seen;
    for (int year = plan->firstYear; year <= plan->lastYear; ++year) {
        QMap<QString, int> counts;
        const auto inputs = (*session)->assessmentInputs(*plan, year, Basis::Printed);
        VERIFY_OK(inputs);
        for (const AssessmentInput& input : *inputs) {
            const Assessment verdict = assess(input);
            ++counts[toCode(verdict.progress)];
            QVERIFY2(verdict.progress == Progress::NoTarget
                    || verdict.why().contains(u"practice data"_s)
                    || verdict.progress == Progress::NotComparable,
                qPrintable(verdict.why()));
        }
        qInfo() << year << counts;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            seen << (year < plan->lastYear && count.key() == u"achieved"_s ? u"achieved early"_s
                                                                           : count.key());
    }
    seen.sort();
    seen.removeDuplicates();
    QCOMPARE(seen,
        (QStringList{u"achieved"_s, u"achieved early"_s, u"ahead"_s, u"behind"_s, u"missed"_s,
            u"no_data"_s, u"no_target"_s, u"not_comparable"_s, u"on_schedule"_s,
            u"slightly_behind"_s}));
}

void TestPracticeData::provisional_untilTheYearAfter()
{
    const TestDatabase place(u"memory"_s);
    const auto session = openPractice(place);
    VERIFY_OK(session);
    VERIFY_OK(fillWithPracticeData(**session));
    const QList<Observation> current =
        currentVintages(wholeYears(*(*session)->observations(u"lq14"_s, u"lq14-t2-01"_s)));
    QStringList statuses;
    for (const Observation& figure : current)
        statuses << figure.period.code() + u' ' + toCode(figure.status);
    QCOMPARE(statuses,
        (QStringList{u"2020 revised"_s, u"2021 final"_s, u"2022 final"_s, u"2023 final"_s,
            u"2024 final"_s, u"2025 provisional"_s}));
}

QTEST_GUILESS_MAIN(TestPracticeData)
#include "tst_practicedata.moc"
