#include "core/session/planrules.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/decisions/ruleeditdialog.h"
#include "ui/decisions/rulesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_holdsWhatShips_andSaysWhatJudges();
    void other_showsWhichVerdictsChange();
    void chosen_judgesPagesFromThenOn();
    void copy_edited_isPreviewedSavedAndChosen();
    void copy_withoutReasonOrNumber_isNotSaved();
    void number_ofOneKind_standsInARowOfItsOwn();
    void keys_alone_changeANumber();

private:
    template <typename T>
    [[nodiscard]] T* part(const QString& name, QWidget* in = nullptr) const
    {
        return (in ? in : m_dialog.get())->findChild<T*>(name);
    }
    void choose(int row) { part<QListWidget>(u"ruleSets"_s)->setCurrentRow(row); }
    [[nodiscard]] QString headline() const { return part<QLabel>(u"differenceHeadline"_s)->text(); }
    [[nodiscard]] RuleEditDialog* editCopy();

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    MessageBar m_messages;
    std::unique_ptr<RulesDialog> m_dialog;
};

void TestRulesDialog::init()
{
    m_dialog.reset();
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_dialog = std::make_unique<RulesDialog>(*m_context, m_messages);
    m_dialog->show();
}

RuleEditDialog* TestRulesDialog::editCopy()
{
    QTest::mouseClick(part<QPushButton>(u"editRules"_s), Qt::LeftButton);
    return m_dialog->findChild<RuleEditDialog*>();
}

void TestRulesDialog::list_holdsWhatShips_andSaysWhatJudges()
{
    auto* list = part<QListWidget>(u"ruleSets"_s);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->item(0)->text(), u"default rules (linear)\nversion 1, judges this plan"_s);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!part<QPushButton>(u"chooseRules"_s)->isEnabled());
    QCOMPARE(headline(), u"This rule set judges the plan."_s);
    auto* numbers = part<QTreeWidget>(u"thresholds"_s);
    QCOMPARE(numbers->topLevelItemCount(), 7);
    QCOMPARE(numbers->topLevelItem(1)->text(2), u"1"_s);
    QVERIFY(numbers->topLevelItem(1)->text(3).startsWith(u"published: State Information"));
    QCOMPARE(numbers->topLevelItem(5)->text(1), u"about"_s);
}

void TestRulesDialog::other_showsWhichVerdictsChange()
{
    choose(1);
    QVERIFY(part<QPushButton>(u"chooseRules"_s)->isEnabled());
    const auto inputs =
        m_fixture->session().assessmentInputs(m_fixture->plan(), 2024, Basis::Printed);
    VERIFY_OK(inputs);
    const auto other = m_fixture->session().rules().ruleSet(m_fixture->plan().id, u"statcan"_s);
    VERIFY_OK(other);
    int different = 0;
    for (AssessmentInput input : *inputs)
        for (input.year = 2021; input.year <= 2024; ++input.year) {
            const Assessment was = assess(input);
            const Assessment is = assess(input, *other);
            different += was.progress != is.progress || was.outlook != is.outlook ? 1 : 0;
        }
    QVERIFY(different > 0);
    QCOMPARE(headline(), u"%1 verdicts up to 2024 would change:"_s.arg(different));
    QCOMPARE(part<QTreeWidget>(u"differences"_s)->topLevelItemCount(), different);
}

void TestRulesDialog::chosen_judgesPagesFromThenOn()
{
    QSignalSpy changed(m_context.get(), &PlanContext::changed);
    choose(3);
    QTest::mouseClick(part<QPushButton>(u"chooseRules"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_context->rules()->id, u"unsd2023"_s);
    QVERIFY(m_messages.text().contains(u"United Nations progress chart (2023), version 1"));
    QVERIFY(part<QListWidget>(u"ruleSets"_s)->item(3)->text().endsWith(u"judges this plan"));
    QVERIFY(!part<QPushButton>(u"chooseRules"_s)->isEnabled());
}

void TestRulesDialog::copy_edited_isPreviewedSavedAndChosen()
{
    RuleEditDialog* dialog = editCopy();
    QVERIFY(dialog);
    auto* table = part<QTableWidget>(u"ruleNumbers"_s, dialog);
    part<QLineEdit>(u"ruleName"_s, dialog)->setText(u"区内评价规则"_s);
    part<QLineEdit>(u"ruleReason"_s, dialog)->setText(u"区政府常务会议"_s);
    // Well behind begins at 0.3 of the time instead of 0.75: the gross domestic product of 2024
    // had 36.7 % of the way at 80 % of the time, 0.46.
    table->item(2, 2)->setText(u"0.3"_s);
    auto* differences = part<QTreeWidget>(u"differences"_s, dialog);
    QVERIFY(differences->topLevelItemCount() > 0);
    const auto found =
        differences->findItems(u"well behind → slightly behind"_s, Qt::MatchExactly, 2);
    QVERIFY(!found.isEmpty());
    QVERIFY(part<QPushButton>(u"saveRules"_s, dialog)->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"saveRules"_s, dialog), Qt::LeftButton);
    auto* list = part<QListWidget>(u"ruleSets"_s);
    QCOMPARE(list->count(), 5);
    QCOMPARE(list->currentItem()->text(), u"区内评价规则\nversion 1"_s);
    QCOMPARE(m_context->rules()->id, u"linear"_s);
    QTest::mouseClick(part<QPushButton>(u"chooseRules"_s), Qt::LeftButton);
    QCOMPARE(m_context->rules()->id, u"own-1"_s);
    QCOMPARE(m_context->rules()->slightlyBehindRatio, 0.3);
}

void TestRulesDialog::copy_withoutReasonOrNumber_isNotSaved()
{
    RuleEditDialog* dialog = editCopy();
    auto* table = part<QTableWidget>(u"ruleNumbers"_s, dialog);
    auto* problem = part<QLabel>(u"ruleProblem"_s, dialog);
    table->item(2, 2)->setText(u"0.3"_s);
    QVERIFY(!part<QPushButton>(u"saveRules"_s, dialog)->isEnabled());
    QCOMPARE(problem->text(), u"Say why the numbers are others: it stands beside them."_s);
    part<QLineEdit>(u"ruleReason"_s, dialog)->setText(u"会议"_s);
    QVERIFY(part<QPushButton>(u"saveRules"_s, dialog)->isEnabled());
    table->item(2, 2)->setText(u"many"_s);
    QCOMPARE(problem->text(), u"A value is no number: type it with digits and a point."_s);
    QVERIFY(!part<QPushButton>(u"saveRules"_s, dialog)->isEnabled());
}

void TestRulesDialog::number_ofOneKind_standsInARowOfItsOwn()
{
    RuleEditDialog* dialog = editCopy();
    auto* table = part<QTableWidget>(u"ruleNumbers"_s, dialog);
    part<QLineEdit>(u"ruleReason"_s, dialog)->setText(u"会议"_s);
    table->setCurrentCell(1, 2);
    auto* kinds = part<QComboBox>(u"ruleKind"_s, dialog);
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(TargetKind::Total)));
    QTest::mouseClick(part<QPushButton>(u"addRuleKind"_s, dialog), Qt::LeftButton);
    QCOMPARE(table->rowCount(), 8);
    QCOMPARE(table->item(7, 1)->text(), u"total over the plan"_s);
    QTest::mouseClick(part<QPushButton>(u"addRuleKind"_s, dialog), Qt::LeftButton);
    QCOMPARE(table->rowCount(), 8);
    table->item(7, 2)->setText(u"0.9"_s);
    QTest::mouseClick(part<QPushButton>(u"saveRules"_s, dialog), Qt::LeftButton);
    const auto saved = m_fixture->session().rules().ruleSet(m_fixture->plan().id, u"own-1"_s);
    VERIFY_OK(saved);
    QCOMPARE(saved->thresholds.size(), 8);
    QCOMPARE(saved->thresholds.last().kind, TargetKind::Total);
    QCOMPARE(saved->onScheduleRatio, 1.0);
}

/// No mouse from the name to the saved copy.
void TestRulesDialog::keys_alone_changeANumber()
{
    RuleEditDialog* dialog = editCopy();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    // The first key in the table opens an editor, which gets the others.
    const auto write = [](const char* text) {
        for (; *text; ++text)
            QTest::keyClick(QApplication::focusWidget(), *text);
    };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    write("District rules");
    press(Qt::Key_Tab);
    write("meeting");
    press(Qt::Key_Tab); // the numbers
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    write("0.6");
    press(Qt::Key_Return);
    QTRY_COMPARE(part<QTableWidget>(u"ruleNumbers"_s, dialog)->item(2, 2)->text(), u"0.6"_s);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Tab); // kind, its button, differences, save
    press(Qt::Key_Space);
    const auto saved = m_fixture->session().rules().ruleSet(m_fixture->plan().id, u"own-1"_s);
    VERIFY_OK(saved);
    QCOMPARE(saved->name, u"District rules"_s);
    QCOMPARE(saved->slightlyBehindRatio, 0.6);
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
