#include "tests/ui/tst_sessionfixture.h"
#include "ui/data/taughtnamesdialog.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTaughtNamesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutNames_saysSo();
    void names_taught_areListedAndForgotten();

private:
    [[nodiscard]] QStringList rows(const QTreeWidget& list) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    MessageBar m_messages;
};

void TestTaughtNamesDialog::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
}

QStringList TestTaughtNamesDialog::rows(const QTreeWidget& list) const
{
    QStringList lines;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        lines << list.topLevelItem(row)->text(0) + u'|' + list.topLevelItem(row)->text(1);
    return lines;
}

void TestTaughtNamesDialog::withoutNames_saysSo()
{
    TaughtNamesDialog dialog(*m_context, m_messages, nullptr);
    dialog.show();
    QVERIFY(!dialog.findChild<QTreeWidget*>(u"taughtNames"_s)->isVisible());
    QVERIFY(!dialog.findChild<QPushButton*>(u"forgetName"_s)->isEnabled());
}

void TestTaughtNamesDialog::names_taught_areListedAndForgotten()
{
    Session& session = m_fixture->session();
    QVERIFY(session.rememberAlias(m_fixture->plan().id, u"lq14-t2-31"_s, u"绿色覆盖占比"_s));
    QVERIFY(session.rejectName(m_fixture->plan().id, u"lq14-t2-31"_s, u"林地面积占比"_s));
    TaughtNamesDialog dialog(*m_context, m_messages, nullptr);
    dialog.show();
    auto* list = dialog.findChild<QTreeWidget*>(u"taughtNames"_s);
    QCOMPARE(rows(*list), (QStringList{u"绿色覆盖占比|always"_s, u"林地面积占比|never"_s}));

    auto* forget = dialog.findChild<QPushButton*>(u"forgetName"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(rows(*list), QStringList{u"林地面积占比|never"_s});
    list->setCurrentItem(list->topLevelItem(0));
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(list->topLevelItemCount(), 0);

    const auto known = session.importKnowledge(m_fixture->plan());
    QVERIFY(known);
    QVERIFY(known->rejections.isEmpty());
}

QTEST_MAIN(TestTaughtNamesDialog)
#include "tst_taughtnamesdialog.moc"
