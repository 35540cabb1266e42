#include "core/plan/observation.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Observation figure(const QString& id, QStringView period, QStringView value, VintageStatus status)
{
    Observation observation;
    observation.id = id;
    observation.period = *Period::parse(period);
    observation.value = *Decimal::parse(value);
    observation.status = status;
    return observation;
}

/// `2022 753.90 o2` for each, so that a failure reads like a list.
QStringList printed(const QList<Observation>& observations)
{
    QStringList lines;
    for (const Observation& observation : observations)
        lines << u"%1 %2 %3"_s.arg(
            observation.period.code(), observation.value.toString(), observation.id);
    return lines;
}

} // namespace

class TestObservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currentVintages_nothing_isNothing();
    void currentVintages_laterVintage_replacesEarlier_data();
    void currentVintages_laterVintage_replacesEarlier();
    void currentVintages_sameVintageTwice_takesTheOneEnteredLater();
    void currentVintages_periods_areOrderedAndNeverMixed();
    void currentVintages_ofCurrentOnes_changesNothing();
    void currentVintages_orderOfDifferentVintages_doesNotMatter();
    void isVerified_oneOfficialSource_isEnough();
    void wholeYears_leaveOutPartsOfYears();
    void displayName_ofAbsence_isAWord();
};

void TestObservation::currentVintages_nothing_isNothing()
{
    QVERIFY(currentVintages({}).isEmpty());
}

void TestObservation::currentVintages_laterVintage_replacesEarlier_data()
{
    QTest::addColumn<VintageStatus>("earlier");
    QTest::addColumn<VintageStatus>("later");
    using Pair = std::array<VintageStatus, 2>;
    for (const auto& [earlier, later] : {Pair{VintageStatus::Unstated, VintageStatus::Provisional},
             Pair{VintageStatus::Provisional, VintageStatus::Final},
             Pair{VintageStatus::Final, VintageStatus::Revised},
             Pair{VintageStatus::Unstated, VintageStatus::Final},
             Pair{VintageStatus::Provisional, VintageStatus::Revised}})
        QTest::newRow(qPrintable(toCode(earlier) + u" – "_s + toCode(later))) << earlier << later;
}

void TestObservation::currentVintages_laterVintage_replacesEarlier()
{
    QFETCH(VintageStatus, earlier);
    QFETCH(VintageStatus, later);
    const auto first = figure(u"a"_s, u"2022", u"757.00", earlier);
    const auto second = figure(u"b"_s, u"2022", u"746.89", later);
    QCOMPARE(printed(currentVintages({first, second})), QStringList{u"2022 746.89 b"_s});
    // An earlier vintage entered afterwards does not come back into use.
    QCOMPARE(printed(currentVintages({second, first})), QStringList{u"2022 746.89 b"_s});
}

void TestObservation::currentVintages_sameVintageTwice_takesTheOneEnteredLater()
{
    const auto first = figure(u"a"_s, u"2022", u"757.00", VintageStatus::Final);
    const auto second = figure(u"b"_s, u"2022", u"757.10", VintageStatus::Final);
    QCOMPARE(printed(currentVintages({first, second})), QStringList{u"2022 757.10 b"_s});
    QCOMPARE(printed(currentVintages({second, first})), QStringList{u"2022 757.00 a"_s});
}

void TestObservation::currentVintages_periods_areOrderedAndNeverMixed()
{
    const QList<Observation> entered{figure(u"d"_s, u"2023", u"4", VintageStatus::Unstated),
        figure(u"b"_s, u"2022H1", u"2", VintageStatus::Revised),
        figure(u"a"_s, u"2022", u"1", VintageStatus::Provisional),
        figure(u"c"_s, u"2022Q3", u"3", VintageStatus::Final)};
    QCOMPARE(printed(currentVintages(entered)),
        (QStringList{u"2022 1 a"_s, u"2022H1 2 b"_s, u"2022Q3 3 c"_s, u"2023 4 d"_s}));
}

void TestObservation::currentVintages_ofCurrentOnes_changesNothing()
{
    const QList<Observation> entered{figure(u"a"_s, u"2023", u"1", VintageStatus::Final),
        figure(u"b"_s, u"2021", u"2", VintageStatus::Provisional),
        figure(u"c"_s, u"2021", u"3", VintageStatus::Revised)};
    const auto current = currentVintages(entered);
    QCOMPARE(currentVintages(current), current);
}

void TestObservation::currentVintages_orderOfDifferentVintages_doesNotMatter()
{
    QList<Observation> entered{figure(u"a"_s, u"2021", u"1", VintageStatus::Provisional),
        figure(u"b"_s, u"2021", u"2", VintageStatus::Final),
        figure(u"c"_s, u"2022", u"3", VintageStatus::Unstated),
        figure(u"d"_s, u"2022", u"4", VintageStatus::Revised)};
    const auto byId = [](const Observation& one, const Observation& other) {
        return one.id < other.id;
    };
    const QStringList expected{u"2021 2 b"_s, u"2022 4 d"_s};
    do {
        QCOMPARE(printed(currentVintages(entered)), expected);
    } while (std::next_permutation(entered.begin(), entered.end(), byId));
}

void TestObservation::isVerified_oneOfficialSource_isEnough()
{
    Observation observation;
    QVERIFY(!observation.isVerified());
    ObservationSource repost;
    repost.isVerified = false;
    observation.sources << repost;
    QVERIFY(!observation.isVerified());
    observation.sources << ObservationSource();
    QVERIFY(observation.isVerified());
}

void TestObservation::wholeYears_leaveOutPartsOfYears()
{
    QList<Observation> figures;
    for (const auto& code : {u"2022"_s, u"2022H1"_s, u"2023Q3"_s, u"2023"_s}) {
        Observation figure;
        figure.period = *Period::parse(code);
        figures << figure;
    }
    QStringList codes;
    for (const Observation& figure : wholeYears(figures))
        codes << figure.period.code();
    QCOMPARE(codes, (QStringList{u"2022"_s, u"2023"_s}));
}

void TestObservation::displayName_ofAbsence_isAWord()
{
    QSet<QString> words;
    for (const auto reason : {AbsenceReason::NotPublished, AbsenceReason::NotMeasurable,
             AbsenceReason::ExpectedToBeMet, AbsenceReason::AssignedFromAbove,
             AbsenceReason::NotReported, AbsenceReason::Unreadable})
        words << displayName(reason);
    QCOMPARE(words.size(), 6);
    QVERIFY(!words.contains(QString()));
}

QTEST_APPLESS_MAIN(TestObservation)
#include "tst_observation.moc"
