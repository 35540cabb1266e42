#include "core/session/plandecisions.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/decisions/decisionspanel.h"
#include "ui/decisions/decisiontablemodel.h"
#include "ui/decisions/yearlytargetdialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Output = u"lq14-t2-01"_s;

} // namespace

class TestDecisionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingEntered_saysWhoLeadsIsMissing();
    void entered_isListedWithOutcomeAndGround();
    void correct_opensWhatIsInForce();
    void withdraw_asksAndTakesBack();

private:
    void decide();
    void show();
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QTableView* table() const
    {
        return m_panel->findChild<QTableView*>(u"decisions"_s);
    }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return m_panel->findChild<QPushButton*>(name);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    MessageBar m_messages;
    std::unique_ptr<DecisionsPanel> m_panel;
};

void TestDecisionsPanel::init()
{
    m_panel.reset();
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_panel = std::make_unique<DecisionsPanel>(*m_context, m_messages);
    new QAbstractItemModelTester(table()->model(), table());
    connect(m_context.get(), &PlanContext::changed, this, &TestDecisionsPanel::show);
    show();
    m_panel->show();
}

/// What the indicators page does when anything changes.
void TestDecisionsPanel::show()
{
    const auto inputs =
        m_fixture->session().assessmentInputs(m_fixture->plan(), 2024, Basis::Printed);
    VERIFY_OK(inputs);
    m_panel->setInput(inputs->first(), defaultRuleSet());
}

QStringList TestDecisionsPanel::rows() const
{
    QStringList lines;
    const auto* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

void TestDecisionsPanel::decide()
{
    PlanDecisions& decisions = m_fixture->session().decisions();
    const QString planId = m_fixture->plan().id;
    VERIFY_OK(decisions.setLeadAgency(planId, {Output}, u"测试单位"_s));
    YearlyTarget target;
    target.planId = planId;
    target.indicatorId = Output;
    target.year = 2024;
    target.comparator = Comparator::AtLeast;
    target.raw = u"800以上"_s;
    target.value = Decimal::parse(u"800");
    target.document = u"2024年计划"_s;
    target.documentNumber = u"文〔2024〕1号"_s;
    target.rowVersion = 0;
    VERIFY_OK(decisions.setYearlyTargets(planId, {target}));
    VERIFY_OK(decisions.judge(
        {{}, planId, Output, 2024, u"slightly_behind"_s, u"年底集中入统"_s, {}, {}, 0}));
}

void TestDecisionsPanel::nothingEntered_saysWhoLeadsIsMissing()
{
    QCOMPARE(rows(), QStringList{u"Lead agency | — | not entered | "_s});
    QVERIFY(!button(u"withdrawDecision"_s)->isEnabled());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(button(u"correctDecision"_s)->isEnabled());
    QVERIFY(!button(u"withdrawDecision"_s)->isEnabled());
}

void TestDecisionsPanel::entered_isListedWithOutcomeAndGround()
{
    decide();
    // 790.60 in 2024, published; (790.60 − 669) / (1000 − 669) = 37 % at 80 % of the time.
    QCOMPARE(rows(),
        (QStringList{u"Lead agency | — | 测试单位 | "_s,
            u"target of the year's plan | 2024 | at least 800 亿元 · not met | 2024年计划, 文〔2024〕1号"_s,
            u"Judgement | 2024 | slightly behind (computed: well behind · unlikely) | 年底集中入统 (王工, 2026-03-02)"_s}));
}

void TestDecisionsPanel::correct_opensWhatIsInForce()
{
    decide();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::mouseClick(button(u"correctDecision"_s), Qt::LeftButton);
    auto* dialog = m_panel->findChild<YearlyTargetDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"targetRaw"_s)->text(), u"800以上"_s);
    dialog->findChild<QLineEdit*>(u"targetRaw"_s)->setText(u"780以上"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"takeDecision"_s), Qt::LeftButton);
    QVERIFY2(rows()[1].contains(u"at least 780 亿元 · met"), qPrintable(rows()[1]));
    QVERIFY(m_messages.text().contains(u"was entered"));
}

void TestDecisionsPanel::withdraw_asksAndTakesBack()
{
    decide();
    while (table()->model()->rowCount() > 1) {
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::mouseClick(button(u"withdrawDecision"_s), Qt::LeftButton);
        auto* box = m_panel->findChild<QMessageBox*>();
        QVERIFY(box);
        const int before = table()->model()->rowCount();
        QTest::mouseClick(box->findChild<QPushButton*>(u"withdrawYes"_s), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), before - 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const auto trail = m_fixture->session().auditTrail(m_fixture->plan().id);
    VERIFY_OK(trail);
    QCOMPARE(trail->last().action, u"withdraw"_s);
    QCOMPARE(trail->last().entity, u"judgement"_s);
}

QTEST_MAIN(TestDecisionsPanel)
#include "tst_decisionspanel.moc"
