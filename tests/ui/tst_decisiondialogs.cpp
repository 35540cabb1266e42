#include "core/session/plandecisions.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/decisions/judgementdialog.h"
#include "ui/decisions/leadagencydialog.h"
#include "ui/decisions/yearlytargetdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Output = u"lq14-t2-01"_s; // 地区生产总值, 669 → 1000 亿元

} // namespace

/// The dialogs of the decisions: what they say before anything is stored, and what they store.
class TestDecisionDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lead_typed_isStored();
    void lead_emptied_isTakenAway();
    void target_previewed_saysTestAndVerdict();
    void target_farOff_asksForATick();
    void target_inWords_saysSo();
    void target_assigned_takesTheSuperiorsVerdict();
    void target_again_beginsWithWhatIsInForce();
    void target_changedElsewhereMeanwhile_isNotOverwritten();
    void judgement_stays_besideTheComputed();
    void judgement_withoutReason_isNotTaken();
    void keys_alone_enterATarget();
    void escape_storesNothing();

private:
    void show(DecisionDialog* dialog);
    [[nodiscard]] QString headline() const { return label(u"outcomeHeadline"_s); }
    [[nodiscard]] QString lines() const { return label(u"outcomeLines"_s); }
    [[nodiscard]] QString label(const QString& name) const
    {
        return m_dialog->findChild<QLabel*>(name)->text();
    }
    [[nodiscard]] QPushButton* takeButton() const
    {
        return m_dialog->findChild<QPushButton*>(u"takeDecision"_s);
    }
    void type(const QString& field, const QString& text)
    {
        m_dialog->findChild<QLineEdit*>(field)->setText(text);
    }
    void choose(const QString& field, int index)
    {
        m_dialog->findChild<QComboBox*>(field)->setCurrentIndex(index);
    }
    [[nodiscard]] QList<YearlyTarget> targets() const
    {
        const auto all = m_fixture->session().decisions().yearlyTargets(m_fixture->plan().id);
        return all ? *all : QList<YearlyTarget>();
    }
    void openTarget(int year, TargetOrigin origin = TargetOrigin::YearPlan)
    {
        show(new YearlyTargetDialog(*m_context, Output, year, origin));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<DecisionDialog> m_dialog;
};

void TestDecisionDialogs::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
}

void TestDecisionDialogs::cleanup()
{
    m_dialog.reset();
    m_context.reset();
    m_fixture.reset();
}

void TestDecisionDialogs::show(DecisionDialog* dialog)
{
    m_dialog.reset(dialog);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
}

void TestDecisionDialogs::lead_typed_isStored()
{
    show(new LeadAgencyDialog(*m_context, Output));
    QVERIFY(!takeButton()->isEnabled());
    m_dialog->findChild<QComboBox*>(u"agencyName"_s)->setEditText(u"测试单位"_s);
    QCOMPARE(headline(), u"Lead agency: not entered → 测试单位"_s);
    QVERIFY(lines().contains(u"“测试单位” is new"));
    QSignalSpy taken(m_dialog.get(), &DecisionDialog::taken);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(m_fixture->session().indicator(Output)->leadAgency, u"测试单位"_s);
}

void TestDecisionDialogs::lead_emptied_isTakenAway()
{
    lead_typed_isStored();
    show(new LeadAgencyDialog(*m_context, Output));
    auto* name = m_dialog->findChild<QComboBox*>(u"agencyName"_s);
    QCOMPARE(name->currentText(), u"测试单位"_s);
    QCOMPARE(name->count(), 1);
    name->setEditText(u" "_s);
    QCOMPARE(headline(), u"Lead agency: 测试单位 → not entered"_s);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(m_fixture->session().indicator(Output)->leadAgency, QString());
}

void TestDecisionDialogs::target_previewed_saysTestAndVerdict()
{
    openTarget(2024);
    QVERIFY(!takeButton()->isEnabled());
    type(u"targetRaw"_s, u"800亿元以上"_s);
    QVERIFY(lines().contains(u"Type the title of the document"));
    type(u"targetDocument"_s, u"2024年国民经济和社会发展计划"_s);
    type(u"targetDate"_s, u"2024年1月"_s);
    QCOMPARE(headline(), u"target of the year's plan of 2024: at least 800 亿元"_s);
    // The published figure of 2024 is 790.60.
    QVERIFY2(
        lines().startsWith(u"The year's figure 790.60 does not meet it."), qPrintable(lines()));
    QVERIFY(lines().contains(u"Verdict at the end of 2024 stays: well behind."));
    QVERIFY(targets().isEmpty());
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().size(), 1);
    QCOMPARE(targets().first().comparator, Comparator::AtLeast);
    QCOMPARE(targets().first().value, Decimal::parse(u"800"));
    QCOMPARE(targets().first().decidedOn, u"2024-01"_s);
}

void TestDecisionDialogs::target_farOff_asksForATick()
{
    openTarget(2024);
    type(u"targetDocument"_s, u"年度计划"_s);
    type(u"targetRaw"_s, u"8000"_s);
    QVERIFY(lines().contains(u"Look twice: it is far from the latest figure before it"));
    QVERIFY(!takeButton()->isEnabled());
    auto* tick = m_dialog->findChild<QCheckBox*>(u"outcomeTick"_s);
    QVERIFY(tick->isVisible());
    tick->click();
    QVERIFY(takeButton()->isEnabled());
    type(u"targetRaw"_s, u"8001"_s);
    QVERIFY(!tick->isChecked() && !takeButton()->isEnabled());
    type(u"targetRaw"_s, u"80%"_s);
    QVERIFY(lines().contains(u"“%” is no unit in which it is counted (亿元)"));
}

void TestDecisionDialogs::target_inWords_saysSo()
{
    openTarget(2025);
    type(u"targetDocument"_s, u"年度计划"_s);
    type(u"targetRaw"_s, u"与全市同步"_s);
    QVERIFY(lines().contains(u"It stays words"));
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QVERIFY(!targets().first().value);
    QCOMPARE(targets().first().raw, u"与全市同步"_s);
}

void TestDecisionDialogs::target_assigned_takesTheSuperiorsVerdict()
{
    openTarget(2024);
    QVERIFY(!m_dialog->findChild<QWidget*>(u"superiorVerdict"_s)->isVisible());
    choose(u"targetOrigin"_s, 1);
    QVERIFY(m_dialog->findChild<QWidget*>(u"superiorVerdict"_s)->isVisible());
    type(u"targetRaw"_s, u"785"_s);
    type(u"targetDocument"_s, u"市下达计划"_s);
    QVERIFY(lines().startsWith(u"The year's figure 790.60 meets it."));
    choose(u"superiorVerdict"_s, 2);
    type(u"superiorWords"_s, u"未完成"_s);
    QVERIFY2(lines().startsWith(u"not met, by the superior's verdict"), qPrintable(lines()));
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().first().origin, TargetOrigin::Assigned);
    QCOMPARE(targets().first().verdict, SuperiorVerdict::NotMet);
}

void TestDecisionDialogs::target_again_beginsWithWhatIsInForce()
{
    target_previewed_saysTestAndVerdict();
    openTarget(2024);
    QCOMPARE(m_dialog->findChild<QLineEdit*>(u"targetRaw"_s)->text(), u"800亿元以上"_s);
    QCOMPARE(headline(), u"Nothing changes"_s);
    QVERIFY(!takeButton()->isEnabled());
    type(u"targetRaw"_s, u"785亿元以上"_s);
    QVERIFY(lines().contains(u"It takes the place of “800亿元以上”"));
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().size(), 1);
    QCOMPARE(targets().first().raw, u"785亿元以上"_s);
    QCOMPARE(targets().first().rowVersion, 2);
}

void TestDecisionDialogs::target_changedElsewhereMeanwhile_isNotOverwritten()
{
    openTarget(2024);
    type(u"targetRaw"_s, u"800"_s);
    type(u"targetDocument"_s, u"年度计划"_s);
    YearlyTarget other;
    other.planId = m_fixture->plan().id;
    other.indicatorId = Output;
    other.year = 2024;
    other.raw = u"810"_s;
    other.document = u"另一份"_s;
    other.rowVersion = 0;
    VERIFY_OK(m_fixture->session().decisions().setYearlyTargets(other.planId, {other}));
    // What is shown next is what storing would do now.
    QVERIFY2(lines().contains(u"It takes the place of “810” (另一份)"), qPrintable(lines()));
}

void TestDecisionDialogs::judgement_stays_besideTheComputed()
{
    show(new JudgementDialog(*m_context, Output, 2024));
    choose(u"judgementVerdict"_s, 3);
    m_dialog->findChild<QPlainTextEdit*>(u"judgementReason"_s)->setPlainText(u"年底项目集中入统"_s);
    QCOMPARE(headline(), u"Judged slightly behind by 王工"_s);
    QVERIFY2(lines().contains(u"The computed verdict at the end of 2024 stays beside it and is "
                              "what is counted: well behind · unlikely."),
        qPrintable(lines()));
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    const auto judgements = m_fixture->session().decisions().judgements(m_fixture->plan().id);
    VERIFY_OK(judgements);
    QCOMPARE(judgements->size(), 1);
    QCOMPARE(judgements->first().progress, u"slightly_behind"_s);
    QCOMPARE(judgements->first().person, u"王工"_s);
    QCOMPARE(judgements->first().date.left(10), u"2026-03-02"_s);
    show(new JudgementDialog(*m_context, Output, 2024));
    QCOMPARE(headline(), u"Nothing changes"_s);
    choose(u"judgementVerdict"_s, 2);
    QVERIFY(lines().contains(u"It takes the place of the judgement by 王工 of 2026-03-02"));
    choose(u"judgementYear"_s, 0);
    QVERIFY(m_dialog->findChild<QPlainTextEdit*>(u"judgementReason"_s)->toPlainText().isEmpty());
}

void TestDecisionDialogs::judgement_withoutReason_isNotTaken()
{
    show(new JudgementDialog(*m_context, Output, 2024));
    choose(u"judgementVerdict"_s, 1);
    m_dialog->findChild<QPlainTextEdit*>(u"judgementReason"_s)->setPlainText(u" "_s);
    QVERIFY(!takeButton()->isEnabled());
    QVERIFY(lines().contains(u"Type the reason"));
}

/// No mouse from the first field to the stored target.
void TestDecisionDialogs::keys_alone_enterATarget()
{
    openTarget(2024);
    const auto write = [](const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    write("800");
    write("Plan 2024");
    write("No. 1");
    write("2024-01");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(targets().size(), 1);
    QCOMPARE(targets().first().documentNumber, u"No. 1"_s);
}

void TestDecisionDialogs::escape_storesNothing()
{
    openTarget(2024);
    type(u"targetRaw"_s, u"800"_s);
    type(u"targetDocument"_s, u"年度计划"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(targets().isEmpty());
}

QTEST_MAIN(TestDecisionDialogs)
#include "tst_decisiondialogs.moc"
