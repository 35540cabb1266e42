#include "tests/ui/tst_sessionfixture.h"
#include "ui/plan/planpage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_beforeItIsSeen_isNotBuilt();
    void outline_hasChaptersWithWhatIsUnderThem();
    void place_chosen_comesToTheTop();
    void text_scrolled_movesTheOutline();
    void words_searched_areListedAndShown();
    void marks_clicked_tellWhatIsKnown();
    void tables_areSetAsPrinted();
    void indicator_isShownInItsTable();
    void keys_goThroughTheHits();

private:
    template <typename T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    [[nodiscard]] QTreeWidgetItem* item(const QString& text) const
    {
        return part<QTreeWidget>(u"planOutline"_s)
            ->findItems(text, Qt::MatchContains | Qt::MatchRecursive)
            .value(0);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    MessageBar m_messages;
    std::unique_ptr<PlanPage> m_page;
};

void TestPlanPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_page = std::make_unique<PlanPage>(*m_context, m_messages);
    m_page->resize(1200, 700);
    if (qstrcmp(QTest::currentTestFunction(), "page_beforeItIsSeen_isNotBuilt") == 0)
        return;
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPlanPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_fixture.reset();
}

void TestPlanPage::page_beforeItIsSeen_isNotBuilt()
{
    QVERIFY(!part<QTextBrowser>(u"planText"_s));
    m_page->show();
    QVERIFY(part<QTextBrowser>(u"planText"_s));
}

void TestPlanPage::outline_hasChaptersWithWhatIsUnderThem()
{
    const auto* outline = part<QTreeWidget>(u"planOutline"_s);
    QCOMPARE(outline->topLevelItemCount(), 14);
    // Chapter 1 has five sections.
    QCOMPARE(outline->topLevelItem(0)->childCount(), 5);
    QVERIFY(outline->topLevelItem(13)->text(0).contains(u"规划实施保障"_s));
}

void TestPlanPage::place_chosen_comesToTheTop()
{
    auto* text = part<QTextBrowser>(u"planText"_s);
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    part<QTreeWidget>(u"planOutline"_s)->setCurrentItem(item(u"新增医疗机构"_s));
    const QTextCursor top = text->cursorForPosition(QPoint(40, 10));
    QVERIFY2(top.block().text().contains(u"专栏9:新增医疗机构"_s), qPrintable(top.block().text()));
}

void TestPlanPage::text_scrolled_movesTheOutline()
{
    auto* text = part<QTextBrowser>(u"planText"_s);
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
    const QTreeWidgetItem* current = part<QTreeWidget>(u"planOutline"_s)->currentItem();
    QVERIFY(current);
    const QString place = current->data(0, Qt::UserRole).toString();
    QVERIFY2(
        place.startsWith(u"lq14-o-14"_s) || place.startsWith(u"lq14-o-13"_s), qPrintable(place));
}

void TestPlanPage::words_searched_areListedAndShown()
{
    auto* words = part<QLineEdit>(u"planWords"_s);
    auto* hits = part<QListWidget>(u"planHits"_s);
    auto* text = part<QTextBrowser>(u"planText"_s);
    words->setText(u"１９．２６亿元"_s);
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"19.26亿元"_s);
    words->clear();
    QVERIFY(!hits->isVisible());
    words->setText(u"甲乙丙丁"_s);
    QCOMPARE(hits->count(), 1); // a line that says so
    QTest::keyClick(words, Qt::Key_Return);
    words->clear();
    QVERIFY(text->extraSelections().isEmpty());
}

void TestPlanPage::marks_clicked_tellWhatIsKnown()
{
    const auto content = m_context->content();
    VERIFY_OK(content);
    const Project& project = content->projects.first();
    QSignalSpy requested(m_page.get(), &PlanPage::projectRequested);
    auto* text = part<QTextBrowser>(u"planText"_s);
    Q_EMIT text->anchorClicked(QUrl(u"mark:"_s + project.id));
    auto* detail = part<QTextBrowser>(u"planDetail"_s);
    QVERIFY(detail->toPlainText().contains(project.name));
    Q_EMIT detail->anchorClicked(QUrl(u"project:"_s + project.id));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), project.id);
}

void TestPlanPage::tables_areSetAsPrinted()
{
    const QString html = part<QTextBrowser>(u"planText"_s)->toHtml();
    // Of table 2 and of table 1, which another plan has as its own.
    QVERIFY(html.contains(u"indicator:lq14-t2-01"_s));
    QVERIFY(html.contains(u"四大主导产业增加值增长"_s));
    // The window shows one plan: rows of another lead nowhere.
    QVERIFY(!html.contains(u"indicator:lq13"_s));
}

void TestPlanPage::indicator_isShownInItsTable()
{
    const auto indicator = m_fixture->session().indicator(u"lq14-t2-31"_s);
    VERIFY_OK(indicator);
    m_page->showIndicator(*indicator);
    const auto* text = part<QTextBrowser>(u"planText"_s);
    QCOMPARE(text->extraSelections().size(), 1);
    const QTextCursor marked = text->extraSelections().first().cursor;
    QCOMPARE(marked.selectedText(), u"森林覆盖率(%)"_s);
    QVERIFY(text->viewport()->rect().contains(text->cursorRect(marked)));
    const QTreeWidgetItem* current = part<QTreeWidget>(u"planOutline"_s)->currentItem();
    QVERIFY(current);
    QCOMPARE(current->data(0, Qt::UserRole).toString(), u"lq14-o-table-2"_s);
}

void TestPlanPage::keys_goThroughTheHits()
{
    auto* words = part<QLineEdit>(u"planWords"_s);
    auto* hits = part<QListWidget>(u"planHits"_s);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(words->hasFocus());
    words->setText(u"飞龙湖"_s);
    QVERIFY(hits->count() > 2);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(hits->currentRow(), 0);
    QTest::keyClick(words, Qt::Key_Down);
    QCOMPARE(hits->currentRow(), 1);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hits->currentRow(), 0);
    QTest::keyClick(words, Qt::Key_Up);
    QCOMPARE(hits->currentRow(), hits->count() - 1);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(words->text().isEmpty());
    QVERIFY(part<QTextBrowser>(u"planText"_s)->hasFocus());
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
