#include "core/plan/finding.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindName_ofCode_isForPeople();
    void severity_isRanked();
};

void TestFinding::kindName_ofCode_isForPeople()
{
    QCOMPARE(findingKindName(u"lost"_s), u"lost characters"_s);
    QCOMPARE(findingKindName(u"another"_s), u"another"_s);
    QCOMPARE(findingKindName(QString()), QString());
}

void TestFinding::severity_isRanked()
{
    QCOMPARE(severityName(u"high"_s), u"high"_s);
    QVERIFY(severityRank(u"high"_s) < severityRank(u"medium"_s));
    QVERIFY(severityRank(u"medium"_s) < severityRank(u"low"_s));
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
