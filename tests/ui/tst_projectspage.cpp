#include "tests/ui/tst_sessionfixture.h"
#include "ui/projects/projectspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestProjectsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_notSeen_isNotBuilt();
    void page_seen_countsEveryMention();
    void chosen_showsWhatThePlanIntends();
    void published_isShownAtEveryMention();
    void links_chooseTheProject();
    void filter_narrows_andTakesBack();
    void filter_findingNothing_saysSo();

private:
    void show();
    [[nodiscard]] QTreeView* table() const
    {
        return m_page->findChild<QTreeView*>(u"projectTable"_s);
    }
    [[nodiscard]] QTextBrowser* detail() const
    {
        return m_page->findChild<QTextBrowser*>(u"projectDetail"_s);
    }
    [[nodiscard]] QString chosen() const { return table()->currentIndex().data().toString(); }
    [[nodiscard]] bool showsText(const QString& text) const
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_messages = nullptr;
    ProjectsPage* m_page = nullptr;
};

void TestProjectsPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_page = new ProjectsPage(*m_context, *m_messages, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_messages);
    layout->addWidget(m_page);
    m_window->resize(1200, 700);
}

void TestProjectsPage::cleanup()
{
    QVERIFY2(m_messages->text().isEmpty(), qPrintable(m_messages->text()));
    m_window.reset();
    m_context.reset();
    m_fixture.reset();
}

void TestProjectsPage::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProjectsPage::page_notSeen_isNotBuilt()
{
    QVERIFY(m_page->findChildren<QWidget*>().isEmpty());
}

void TestProjectsPage::page_seen_countsEveryMention()
{
    show();
    const auto content = m_context->content();
    QVERIFY(content);
    QVERIFY(showsText(u"%1 mentions, %2 entries"_s.arg(content->projects.size())
                          .arg(table()->model()->rowCount())));
}

void TestProjectsPage::chosen_showsWhatThePlanIntends()
{
    show();
    m_page->select(u"lq14-p-541"_s);
    const QString text = detail()->toPlainText();
    for (const QString& part : {u"公立医疗机构项目"_s, u"bundle"_s, u"“实施”"_s,
             u"Stated in the text: 5.93亿元"_s, u"总投资5.93亿元"_s, u"专栏9"_s, u"Part of"_s,
             u"投资5000万元以上医疗项目"_s, u"Its parts"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestProjectsPage::published_isShownAtEveryMention()
{
    show();
    // The section that chapter 11 and box 10 name; the government's site gives its investment.
    for (const QString& id : {u"lq14-p-725"_s, u"lq14-p-742"_s}) {
        m_page->select(id);
        const QString text = detail()->toPlainText();
        QVERIFY2(text.contains(u"Total investment 91088.07万元 (白沙至上盟段)"), qPrintable(text));
        QVERIFY2(!text.contains(u"unverified"), qPrintable(text));
    }
    m_page->select(u"lq14-p-186"_s);
    QVERIFY(detail()->toPlainText().contains(u"about 36.3亿元"));
    QVERIFY(detail()->toPlainText().contains(u"unverified"));
}

void TestProjectsPage::links_chooseTheProject()
{
    show();
    m_page->select(u"lq14-p-742"_s);
    QVERIFY(detail()->toHtml().contains(u"project:lq14-p-725"));
    Q_EMIT detail()->anchorClicked(QUrl(u"project:lq14-p-725"_s));
    QVERIFY(detail()->toPlainText().contains(u"lq14-p-725"));
    QSignalSpy asked(m_page, &ProjectsPage::findingRequested);
    Q_EMIT detail()->anchorClicked(QUrl(u"finding:lq14-f-095"_s));
    QCOMPARE(asked.first().first().toString(), u"lq14-f-095"_s);
}

void TestProjectsPage::filter_narrows_andTakesBack()
{
    show();
    auto* words = m_page->findChild<QLineEdit*>();
    words->setText(u"恩泽"_s);
    QVERIFY(table()->model()->rowCount() < 10);
    const auto choices = m_page->findChildren<QComboBox*>();
    QCOMPARE(choices.size(), 3);
    m_page->select(u"lq14-p-001"_s);
    QCOMPARE(chosen(), u"5G创新中心"_s);
    QVERIFY(words->text().isEmpty());
}

void TestProjectsPage::filter_findingNothing_saysSo()
{
    show();
    m_page->findChild<QLineEdit*>()->setText(u"没有这样的字"_s);
    QCOMPARE(
        detail()->toPlainText(), u"No project is like that. Take a filter back to see others."_s);
}

QTEST_MAIN(TestProjectsPage)
#include "tst_projectspage.moc"
