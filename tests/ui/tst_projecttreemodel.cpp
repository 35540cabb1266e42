#include "tests/support/testdatabase.h"
#include "ui/projects/projectfilterproxy.h"
#include "ui/projects/projecttreemodel.h"

#include <QAbstractItemModelTester>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Project project(const QString& id, const QString& stage = {}, const QString& partOf = {},
    const QString& sameAs = {})
{
    Project one;
    one.id = id;
    one.name = u"项目"_s + id;
    one.category = id == u"5"_s ? u"教育"_s : u"交通"_s;
    one.kind = u"single"_s;
    one.stage = stage;
    one.stageBasis = stage.isEmpty() ? QString() : u"stated"_s;
    one.partOfId = partOf;
    one.sameAsId = sameAs;
    return one;
}

/// 1 with its part 2; 3 names 2 again; 4 is part of that mention; 5 stands alone.
QList<Project> sampleProjects()
{
    return {project(u"1"_s), project(u"2"_s, u"planning"_s, u"1"_s),
        project(u"3"_s, u"start"_s, {}, u"2"_s), project(u"4"_s, {}, u"3"_s), project(u"5"_s)};
}

} // namespace

class TestProjectTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tree_foldsMentionsAndParts();
    void tree_mentionsAndParts_areFoundFromEach();
    void tree_wholesOfEachOther_areNotLost();
    void filter_match_keepsWhatItHangsUnder();
    void filter_withoutStage_isAChoice();

private:
    ProjectTreeModel m_model;
    std::unique_ptr<ProjectFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProjectTreeModel::init()
{
    m_model.setProjects(sampleProjects());
    m_proxy = std::make_unique<ProjectFilterProxy>();
    m_proxy->setSourceModel(&m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
}

void TestProjectTreeModel::tree_foldsMentionsAndParts()
{
    QStringList lines;
    for (const QString& line : printedRows(m_model))
        lines << line.section(u" | "_s, 0, 1) + u" | "_s + line.section(u" | "_s, -1);
    QCOMPARE(lines,
        (QStringList{u"项目1 |  | —"_s, u"  项目2 | part | being planned (stated)"_s,
            u"    项目3 | named again | start of work (stated)"_s, u"      项目4 | part | —"_s,
            u"项目5 |  | —"_s}));
    QCOMPARE(m_model.indexOf(u"3"_s).data().toString(), u"项目3"_s);
    QVERIFY(!m_model.indexOf(u"9"_s).isValid());
}

void TestProjectTreeModel::tree_mentionsAndParts_areFoundFromEach()
{
    const ProjectTree& tree = m_model.tree();
    QCOMPARE(tree.mentions(1), (QList<int>{1, 2}));
    QCOMPARE(tree.mentions(2), (QList<int>{1, 2}));
    QCOMPARE(tree.parts(1), QList<int>{3});
    QCOMPARE(tree.parts(0), QList<int>{1});
}

void TestProjectTreeModel::tree_wholesOfEachOther_areNotLost()
{
    m_model.setProjects(
        {project(u"1"_s, {}, u"2"_s), project(u"2"_s, {}, u"1"_s), project(u"3"_s, {}, u"3"_s)});
    QCOMPARE(printedRows(m_model).size(), 3);
}

void TestProjectTreeModel::filter_match_keepsWhatItHangsUnder()
{
    m_proxy->setWords(u"项目3"_s);
    QCOMPARE(printedRows(*m_proxy).size(), 3);
    QCOMPARE(m_proxy->matchCount(), 1);
    m_proxy->setCategory(u"教育"_s);
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->setWords({});
    QCOMPARE(m_proxy->matchCount(), 1);
}

void TestProjectTreeModel::filter_withoutStage_isAChoice()
{
    m_proxy->setStage(QString());
    QCOMPARE(m_proxy->matchCount(), 3);
    m_proxy->setStage(u"planning"_s);
    QCOMPARE(m_proxy->matchCount(), 1);
    m_proxy->setStage(std::nullopt);
    QCOMPARE(m_proxy->matchCount(), 5);
}

QTEST_MAIN(TestProjectTreeModel)
#include "tst_projecttreemodel.moc"
