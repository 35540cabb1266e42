#include "core/rules/checks/statedfigure.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestStatedFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreement_ofTwoPlaces_data();
    void agreement_ofTwoPlaces();
    void powerOfTen_countsOnlyWholePowers_data();
    void powerOfTen_countsOnlyWholePowers();
};

void TestStatedFigure::agreement_ofTwoPlaces_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("unitA");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("unitB");
    QTest::addColumn<Agreement>("expected");
    QTest::newRow("alike") << u"60"_s << u"亿元"_s << u"60"_s << u"亿元"_s << Agreement::Same;
    QTest::newRow("rounded") << u"669"_s << u"亿元"_s << u"669.39"_s << u"亿元"_s
                             << Agreement::Same;
    QTest::newRow("another unit") << u"15.7"_s << u"万元"_s << u"157000"_s << u"元"_s
                                  << Agreement::Same;
    QTest::newRow("other") << u"60"_s << u"亿元"_s << u"61"_s << u"亿元"_s << Agreement::Different;
    QTest::newRow("ten times") << u"0.0896"_s << u"人/亿元"_s << u"0.00896"_s << u"人/亿元"_s
                               << Agreement::PowerOfTen;
    QTest::newRow("same digits, other size")
        << u"60"_s << u"亿元"_s << u"60"_s << u"万元"_s << Agreement::PowerOfTen;
    QTest::newRow("other quantity")
        << u"60"_s << u"亿元"_s << u"60"_s << u"%"_s << Agreement::UnitDiffers;
    QTest::newRow("no unit") << u"60"_s << u"亿元"_s << u"60"_s << QString() << Agreement::Same;
    QTest::newRow("zero and something")
        << u"0"_s << u"%"_s << u"42.86"_s << u"%"_s << Agreement::Different;
}

void TestStatedFigure::agreement_ofTwoPlaces()
{
    QFETCH(QString, a);
    QFETCH(QString, unitA);
    QFETCH(QString, b);
    QFETCH(QString, unitB);
    const StatedFigure first{*Decimal::parse(a), Unit::parse(unitA)};
    const StatedFigure second{*Decimal::parse(b), Unit::parse(unitB)};
    QTEST(agreement(first, second), "expected");
    QTEST(agreement(second, first), "expected");
}

void TestStatedFigure::powerOfTen_countsOnlyWholePowers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("ten") << u"0.0896"_s << u"0.00896"_s << 10;
    QTest::newRow("a hundred") << u"4286"_s << u"42.86"_s << 100;
    QTest::newRow("nine times") << u"9"_s << u"1"_s << 0;
    QTest::newRow("the same") << u"9"_s << u"9"_s << 0;
    QTest::newRow("a million") << u"1000000"_s << u"1"_s << 0;
    QTest::newRow("zero") << u"0"_s << u"10"_s << 0;
    QTest::newRow("other sign") << u"-10"_s << u"1"_s << 0;
}

void TestStatedFigure::powerOfTen_countsOnlyWholePowers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(powerOfTen(*Decimal::parse(a), *Decimal::parse(b)), "expected");
}

QTEST_GUILESS_MAIN(TestStatedFigure)
#include "tst_statedfigure.moc"
