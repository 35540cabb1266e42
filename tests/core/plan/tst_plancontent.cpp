#include "core/plan/plancontent.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString CommitmentHead =
    u"id,outline,name,kind,direction,comparator,value,value_high,unit,base,base_year,year,"
    "cumulative,category,indicator,quote,note\n"_s;
const QString ProjectHead = u"id,outline,name,category,kind,verb,stage,stage_basis,amount,unit,"
                            "location,part_of,same_as,quote,note\n"_s;
const QString FindingHead = u"id,severity,kind,title,consequence,subjects,outline,quotes,note\n"_s;

} // namespace

class TestPlanContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_nothingThere_isEmpty();
    void read_goodFiles_areAsWritten();
    void read_brokenRow_namesFileAndRow_data();
    void read_brokenRow_namesFileAndRow();
    void builtIn_unknownPlan_isEmpty();

private:
    void write(const QString& file, const QString& text) const
    {
        QFile written(m_folder->filePath(file));
        if (!written.open(QIODevice::WriteOnly) || written.write(text.toUtf8()) < 0)
            qFatal("The temporary folder cannot be written.");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_node; ///< a place of the sample plan
};

void TestPlanContent::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_node = samplePackage().outline.first().id;
}

void TestPlanContent::read_nothingThere_isEmpty()
{
    const auto content = readPlanContent(m_folder->path(), samplePackage());
    VERIFY_OK(content);
    QCOMPARE(*content, PlanContent());
}

void TestPlanContent::read_goodFiles_areAsWritten()
{
    write(u"commitments.csv"_s,
        CommitmentHead
            + u"sp-c-001,%1,联网率,share,up,ge,80,85,%,62.5,2020,2025,0,经济,sp-t1-02,"
              "联网率80%以上,注\n"
              "sp-c-002,%1,圈,circle,,,,,,,,,0,,,15分钟圈,\n"_s.arg(m_node));
    write(u"projects.csv"_s,
        ProjectHead
            + u"sp-p-001,%1,东段,交通,section,推进,construction,inferred,27.14,亿元,镇,"
              "sp-p-002,,推进东段,\n"
              "sp-p-002,%1,全线,交通,single,推进,,,,,,,,推进全线,\n"_s.arg(m_node));
    write(u"findings.csv"_s,
        FindingHead
            + u"sp-f-001,high,contradiction,两处不一,需核对,sp-t1-01;sp-c-001;lq13-t1-01,"
              "%1;%1,甲 ¶ 乙,\n"_s.arg(m_node));
    const auto content = readPlanContent(m_folder->path(), samplePackage());
    VERIFY_OK(content);
    QCOMPARE(content->commitments.size(), 2);
    const Commitment& first = content->commitments.first();
    QCOMPARE(first,
        (Commitment{u"sp-c-001"_s, u"sp"_s, m_node, u"联网率"_s, u"share"_s, Direction::Up,
            Comparator::AtLeast, Decimal(80, 0), Decimal(85, 0), u"%"_s, Decimal(625, 1), 2020,
            2025, false, u"经济"_s, u"sp-t1-02"_s, u""_s, u"联网率80%以上"_s, u"注"_s}));
    QVERIFY(!content->commitments[1].direction);
    QVERIFY(!content->commitments[1].value);
    QVERIFY(!content->commitments[1].year);
    QCOMPARE(content->projects.first().partOfId, u"sp-p-002"_s);
    QVERIFY(!content->projects.first().looksBack);
    QCOMPARE(content->projects.first().amount->toString(), u"27.14"_s);
    QCOMPARE(content->findings.first().quotes, (QStringList{u"甲"_s, u"乙"_s}));
    QCOMPARE(content->findings.first().outlineIds, (QStringList{m_node, m_node}));
}

void TestPlanContent::read_brokenRow_namesFileAndRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown place")
        << u"commitments.csv"_s
        << CommitmentHead + u"sp-c-001,sp-o-99,名,share,up,ge,80,,%,,,,0,,,80%,\n"_s;
    QTest::newRow("number in words")
        << u"commitments.csv"_s
        << CommitmentHead + u"sp-c-001,,名,share,up,ge,八十,,%,,,,0,,,八十,\n"_s;
    QTest::newRow("no quote") << u"commitments.csv"_s
                              << CommitmentHead + u"sp-c-001,,名,share,up,ge,80,,%,,,,0,,,,\n"_s;
    QTest::newRow("part of nothing")
        << u"projects.csv"_s << ProjectHead + u"sp-p-001,,名,,single,,,,,,,sp-p-009,,名,\n"_s;
    QTest::newRow("id twice") << u"projects.csv"_s
                              << ProjectHead
            + u"sp-p-001,,名,,single,,,,,,,,,名,\nsp-p-001,,名,,single,,,,,,,,,名,\n"_s;
    QTest::newRow("finding about nothing")
        << u"findings.csv"_s << FindingHead + u"sp-f-001,high,unit,题,果,sp-t1-77,,引,\n"_s;
}

void TestPlanContent::read_brokenRow_namesFileAndRow()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    write(file, text);
    const auto content = readPlanContent(m_folder->path(), samplePackage());
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::Invalid);
    QVERIFY2(content.error().message.contains(file), qPrintable(content.error().message));
}

void TestPlanContent::builtIn_unknownPlan_isEmpty()
{
    const auto content = builtInPlanContent(u"sp"_s);
    VERIFY_OK(content);
    QCOMPARE(*content, PlanContent());
}

QTEST_GUILESS_MAIN(TestPlanContent)
#include "tst_plancontent.moc"
