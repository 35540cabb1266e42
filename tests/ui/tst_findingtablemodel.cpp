#include "tests/support/testdatabase.h"
#include "ui/findings/findingfilterproxy.h"
#include "ui/findings/findingtablemodel.h"

#include <QAbstractItemModelTester>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString& id, const QString& severity, const QString& kind,
    const QString& title, const QString& rule = {})
{
    Finding one;
    one.id = id;
    one.severity = severity;
    one.kind = kind;
    one.title = title;
    one.quotes = QStringList{u"原文"_s + id};
    one.rule = rule;
    return one;
}

} // namespace

class TestFindingTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows_sayWhatWasFound();
    void sort_bySeverity_keepsTheOrderOfTheText();
    void filters_allHold();
    void words_findQuotesToo();

private:
    FindingTableModel m_model;
    std::unique_ptr<FindingFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFindingTableModel::init()
{
    m_proxy = std::make_unique<FindingFilterProxy>();
    m_proxy->setSourceModel(&m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    m_model.setFindings({finding(u"f-1"_s, u"low"_s, u"name"_s, u"两个叫法"_s),
        finding(u"f-2"_s, u"high"_s, u"unit"_s, u"单位不同"_s),
        finding(u"f-3"_s, u"medium"_s, u"unit"_s, u"没有单位"_s),
        finding(u"r-4"_s, u"high"_s, u"blank"_s, u"空白"_s, u"blank"_s)});
}

void TestFindingTableModel::rows_sayWhatWasFound()
{
    QCOMPARE(printedRows(m_model),
        (QStringList{u"low | name | 两个叫法 | read"_s, u"high | unit | 单位不同 | read"_s,
            u"medium | unit | 没有单位 | read"_s, u"high | blank | 空白 | rule"_s}));
    QCOMPARE(m_model.rowOf(u"f-3"_s), 2);
    QCOMPARE(m_model.rowOf(u"f-9"_s), -1);
}

void TestFindingTableModel::sort_bySeverity_keepsTheOrderOfTheText()
{
    m_proxy->sort(FindingTableModel::SeverityColumn);
    QCOMPARE(printedRows(*m_proxy),
        (QStringList{u"high | unit | 单位不同 | read"_s, u"high | blank | 空白 | rule"_s,
            u"medium | unit | 没有单位 | read"_s, u"low | name | 两个叫法 | read"_s}));
}

void TestFindingTableModel::filters_allHold()
{
    m_proxy->setSeverity(u"high"_s);
    QCOMPARE(m_proxy->rowCount(), 2);
    m_proxy->setKind(u"unit"_s);
    QCOMPARE(printedRows(*m_proxy), QStringList{u"high | unit | 单位不同 | read"_s});
    m_proxy->setWords(u"叫法"_s);
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->setSeverity({});
    m_proxy->setKind({});
    QCOMPARE(printedRows(*m_proxy), QStringList{u"low | name | 两个叫法 | read"_s});
}

void TestFindingTableModel::words_findQuotesToo()
{
    m_proxy->setWords(u"原文F-2"_s);
    QCOMPARE(printedRows(*m_proxy), QStringList{u"high | unit | 单位不同 | read"_s});
}

QTEST_MAIN(TestFindingTableModel)
#include "tst_findingtablemodel.moc"
