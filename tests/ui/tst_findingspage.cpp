#include "tests/ui/tst_sessionfixture.h"
#include "ui/findings/findingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_notSeen_isNotBuilt();
    void page_seen_listsEveryFinding_weightiestFirst();
    void chosen_isShownWhole();
    void filters_narrow_andSayHowMany();
    void filter_findingNothing_saysSo();
    void select_hiddenByAFilter_takesItBack();
    void links_lead();
    void places_areLinksOnlyWhereTaken();
    void arrowKeys_moveTheSelection();

private:
    void show();
    [[nodiscard]] QTableView* table() const
    {
        return m_page->findChild<QTableView*>(u"findingTable"_s);
    }
    [[nodiscard]] QTextBrowser* detail() const
    {
        return m_page->findChild<QTextBrowser*>(u"findingDetail"_s);
    }
    [[nodiscard]] int count() const { return table()->model()->rowCount(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_messages = nullptr;
    FindingsPage* m_page = nullptr;
};

void TestFindingsPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_page = new FindingsPage(*m_context, *m_messages, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_messages);
    layout->addWidget(m_page);
    m_window->resize(1200, 700);
}

void TestFindingsPage::cleanup()
{
    QVERIFY2(m_messages->text().isEmpty(), qPrintable(m_messages->text()));
    m_window.reset();
    m_context.reset();
    m_fixture.reset();
}

void TestFindingsPage::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFindingsPage::page_notSeen_isNotBuilt()
{
    QVERIFY(m_page->findChildren<QWidget*>().isEmpty());
}

void TestFindingsPage::page_seen_listsEveryFinding_weightiestFirst()
{
    show();
    const auto findings = m_context->findings();
    QVERIFY(findings);
    QCOMPARE(count(), findings->size());
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"high"_s);
    QCOMPARE(table()->model()->index(count() - 1, 0).data().toString(), u"low"_s);
}

void TestFindingsPage::chosen_isShownWhole()
{
    show();
    m_page->select(u"lq14-f-058"_s);
    const QString text = detail()->toPlainText();
    // The row of the table, the sentence of the text, where they stand and what follows.
    for (const QString& part : {u"突破60亿元"_s, u"一般公共预算收入(亿元)"_s, u"表2"_s,
             u"contradiction"_s, u"severity medium"_s, u"found by reading the text"_s,
             u"no. 4 一般公共预算收入"_s, u"promise “一般公共预算收入”"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    m_page->select(u"lq14-r-kept-t2-21"_s);
    QVERIFY(detail()->toPlainText().contains(u"found by rule “kept”"_s));
}

void TestFindingsPage::filters_narrow_andSayHowMany()
{
    show();
    const int all = count();
    auto* severity = m_page->findChildren<QComboBox*>().at(0);
    severity->setCurrentIndex(severity->findData(u"high"_s));
    const int high = count();
    QVERIFY(high > 0 && high < all);
    auto* kind = m_page->findChildren<QComboBox*>().at(1);
    kind->setCurrentIndex(kind->findData(u"blank"_s));
    // Finding 48 (empty rows of table 1), 106 and 112 (XX).
    QCOMPARE(count(), 3);
    QTest::keyClicks(m_page->findChild<QLineEdit*>(), u"XX"_s);
    QCOMPARE(count(), 2);
    QVERIFY(detail()->toPlainText().contains(u"XX"));
}

void TestFindingsPage::filter_findingNothing_saysSo()
{
    show();
    m_page->findChild<QLineEdit*>()->setText(u"没有这样的字"_s);
    QCOMPARE(count(), 0);
    QCOMPARE(
        detail()->toPlainText(), u"No finding is like that. Take a filter back to see others."_s);
    m_page->findChild<QLineEdit*>()->clear();
    QVERIFY(table()->currentIndex().isValid());
}

void TestFindingsPage::select_hiddenByAFilter_takesItBack()
{
    show();
    m_page->findChild<QLineEdit*>()->setText(u"XX"_s);
    m_page->select(u"lq14-f-058"_s);
    QVERIFY(m_page->findChild<QLineEdit*>()->text().isEmpty());
    QVERIFY(detail()->toPlainText().contains(u"突破60亿元"));
}

void TestFindingsPage::links_lead()
{
    show();
    m_page->select(u"lq14-f-058"_s);
    QSignalSpy asked(m_page, &FindingsPage::indicatorRequested);
    QVERIFY(detail()->toHtml().contains(u"indicator:lq14-t2-04"));
    Q_EMIT detail()->anchorClicked(QUrl(u"indicator:lq14-t2-04"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"lq14-t2-04"_s);
}

void TestFindingsPage::places_areLinksOnlyWhereTaken()
{
    show();
    m_page->select(u"lq14-f-106"_s);
    QVERIFY(!detail()->toHtml().contains(u"place:"));
    QSignalSpy asked(m_page, &FindingsPage::placeRequested);
    m_page->select(u"lq14-f-112"_s);
    QVERIFY(detail()->toHtml().contains(u"place:lq14-o-box-07-06"));
    Q_EMIT detail()->anchorClicked(QUrl(u"place:lq14-o-box-07-06"_s));
    QCOMPARE(asked.first().first().toString(), u"lq14-o-box-07-06"_s);
}

void TestFindingsPage::arrowKeys_moveTheSelection()
{
    show();
    const QString first = detail()->toPlainText();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(detail()->toPlainText() != first);
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
