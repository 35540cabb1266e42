#include "core/rules/shownnumber.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestShownNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactly_keepsWhatFiguresHave();
    void beside_staysOnItsSide();
};

void TestShownNumber::exactly_keepsWhatFiguresHave()
{
    QCOMPARE(shownExactly(1.598 + 1.6), u"3.198"_s);
    QCOMPARE(shownExactly(1000.0 - 669), u"331.00"_s);
    QCOMPARE(shownExactly(25.5 - 26), u"−0.50"_s);
    QCOMPARE(shownExactly(1.39 - 1.9999), u"−0.6099"_s);
}

void TestShownNumber::beside_staysOnItsSide()
{
    QCOMPARE(shownBeside(0.9992, 1), u"0.999"_s);
    QCOMPARE(shownBeside(0.99996, 1), u"0.99996"_s);
    QCOMPARE(shownBeside(0.98, 1), u"0.98"_s);
    QCOMPARE(shownBeside(1, 1), u"1.00"_s);
    QCOMPARE(shownBeside(1.2, 1), u"1.20"_s);
    QCOMPARE(shownBeside(99.999, 100), u"99.999"_s);
}

QTEST_GUILESS_MAIN(TestShownNumber)
#include "tst_shownnumber.moc"
