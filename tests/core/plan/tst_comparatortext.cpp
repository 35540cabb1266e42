#include "core/plan/comparatortext.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestComparatorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withComparator_saysHowItIsMeant();
};

void TestComparatorText::withComparator_saysHowItIsMeant()
{
    QCOMPARE(withComparator(Comparator::AtLeast, u"60亿元"_s), u"at least 60亿元"_s);
    QCOMPARE(withComparator(Comparator::MoreThan, u"7"_s), u"more than 7"_s);
    QCOMPARE(withComparator(Comparator::AtMost, u"26"_s), u"at most 26"_s);
    QCOMPARE(withComparator(Comparator::LessThan, u"0.01"_s), u"less than 0.01"_s);
    QCOMPARE(withComparator(Comparator::About, u"25%"_s), u"about 25%"_s);
    QCOMPARE(withComparator(Comparator::Equal, u"25%"_s), u"25%"_s);
    QCOMPARE(withComparator(Comparator::None, u"25%"_s), u"25%"_s);
}

QTEST_APPLESS_MAIN(TestComparatorText)
#include "tst_comparatortext.moc"
