#include "core/statistics/entrychecks.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/data/entrydialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Output = u"lq14-t2-01"_s;

/// Where the problem of the number is told.
const QString NumberProblem = u"problem%1"_s.arg(static_cast<int>(EntryProblem::Field::Number));

} // namespace

class TestEntryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialog_atFirst_saysWhatIsMissing();
    void field_leftEmpty_isToldBesideIt();
    void number_unreadable_isToldInOneSentence();
    void value_typed_isShownBeforeItIsStored();
    void value_taken_comesBackWhole();
    void laterVintage_showsOldAndNew();
    void conflict_asksForATick();
    void tick_afterMoreTyping_isAskedAnew();
    void sentence_withoutTheNumber_asksForATick();
    void refusal_offersNoTick();
    void units_areThoseThatConvert();
    void partOfAYear_isAPeriodOfItsOwn();
    void partOfAYear_ofAState_isJudgedAtItsDate();
    void absence_chosen_isKept();
    void next_keepsTheDocument();
    void documents_enteredBefore_areOffered();
    void correction_takesThePlaceOfTheFigure();
    void correction_withoutReason_isNotTaken();
    void figure_enteredElsewhereMeanwhile_isSeen();
    void keys_alone_enterAValue();
    void tabs_goFromTopToBottom();
    void escape_storesNothing();

private:
    void open(const ManualEntry& entry);
    void openBlank() { open(blankEntry(Output, 2023)); }
    /// Fills in where the value stands.
    void typeSource();
    void type(const QString& field, const QString& text);
    void choose(const QString& field, const QVariant& data);
    [[nodiscard]] QString text(const QString& label) const;
    [[nodiscard]] QPushButton* button(const QString& name) const;
    [[nodiscard]] QCheckBox* tick() const;
    [[nodiscard]] QStringList figures() const { return m_fixture->figures(Output); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<EntryDialog> m_dialog;
};

void TestEntryDialog::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    // 2020 669.39, 2021 716.66 and 720.08, 2022 757.00, 2023 753.90, 2024 790.60
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
}

void TestEntryDialog::cleanup()
{
    m_dialog.reset();
    m_context.reset();
    m_fixture.reset();
}

void TestEntryDialog::open(const ManualEntry& entry)
{
    m_dialog = std::make_unique<EntryDialog>(*m_context, entry);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// As a person does it: Chinese comes from an input method.
void TestEntryDialog::type(const QString& field, const QString& text)
{
    auto* widget = m_dialog->findChild<QWidget*>(field);
    QVERIFY2(widget, qPrintable(field));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

void TestEntryDialog::choose(const QString& field, const QVariant& data)
{
    auto* choice = m_dialog->findChild<QComboBox*>(field);
    QVERIFY2(choice && choice->findData(data) >= 0, qPrintable(field));
    choice->setCurrentIndex(choice->findData(data));
}

void TestEntryDialog::typeSource()
{
    type(u"entryDocument"_s, u"2023年路桥区统计公报"_s);
    type(u"entryDate"_s, u"2024年4月2日"_s);
    type(u"entryPage"_s, u"3"_s);
}

QString TestEntryDialog::text(const QString& label) const
{
    const auto* found = m_dialog->findChild<QLabel*>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QPushButton* TestEntryDialog::button(const QString& name) const
{
    return m_dialog->findChild<QPushButton*>(name);
}

QCheckBox* TestEntryDialog::tick() const
{
    return m_dialog->findChild<QCheckBox*>(u"outcomeTick"_s);
}

void TestEntryDialog::dialog_atFirst_saysWhatIsMissing()
{
    openBlank();
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QVERIFY(!button(u"takeNextEntry"_s)->isEnabled());
    QCOMPARE(text(u"outcomeHeadline"_s), u"Before it can be taken"_s);
    QCOMPARE(text(u"outcomeLines"_s).count(u'\n'), 3); // number, document, date, place
    QCOMPARE(text(NumberProblem), QString());
    QVERIFY(!m_dialog->findChild<QWidget*>(u"entryReason"_s)->isVisible());
    // Nobody has claimed to have seen the source.
    QVERIFY(!m_dialog->findChild<QCheckBox*>(u"entryVerified"_s)->isChecked());
}

void TestEntryDialog::field_leftEmpty_isToldBesideIt()
{
    openBlank();
    auto* number = m_dialog->findChild<QLineEdit*>(u"entryNumber"_s);
    QVERIFY(number->hasFocus());
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(text(NumberProblem).startsWith(u"Type the number"));
    type(u"entryNumber"_s, u"753.90"_s);
    QCOMPARE(text(NumberProblem), QString());
}

void TestEntryDialog::number_unreadable_isToldInOneSentence()
{
    openBlank();
    typeSource();
    type(u"entryNumber"_s, u"约七百"_s);
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QVERIFY(text(u"outcomeLines"_s).contains(u"约七百"));
    QVERIFY(!text(u"outcomeLines"_s).contains(u'\n'));
}

void TestEntryDialog::value_typed_isShownBeforeItIsStored()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026-03"_s);
    type(u"entryNumber"_s, u"8,300,000"_s);
    choose(u"entryUnit"_s, u"万元"_s);
    QCOMPARE(text(u"outcomeHeadline"_s), u"New: 830 亿元"_s);
    QVERIFY2(text(u"outcomeLines"_s).contains(u"In use for 2025: no figure → 830 亿元."),
        qPrintable(text(u"outcomeLines"_s)));
    QVERIFY(text(u"outcomeLines"_s).contains(u"Verdict at the end of 2024 stays: "));
    QVERIFY(!tick()->isVisible());
    QVERIFY(button(u"takeEntry"_s)->isEnabled());
    QCOMPARE(figures().last(), u"2024 790.60"_s);
}

void TestEntryDialog::value_taken_comesBackWhole()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryNumber"_s, u"830.00"_s);
    type(u"entryDate"_s, u"2026年3月"_s);
    type(u"entrySentence"_s, u"全年生产总值830.00亿元"_s);
    type(u"entryUrl"_s, u"http://www.luqiao.gov.cn/"_s);
    type(u"entryNote"_s, u"初步数"_s);
    choose(u"entryStatus"_s, static_cast<int>(VintageStatus::Provisional));
    m_dialog->findChild<QCheckBox*>(u"entryVerified"_s)->click();
    const QSignalSpy taken(m_dialog.get(), &EntryDialog::taken);
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(taken.size(), 1);
    QVERIFY2(taken[0][0].toString().contains(u"b20260302-002"), qPrintable(taken[0][0].toString()));
    const auto observations = m_fixture->session().observations(m_fixture->plan().id, Output);
    VERIFY_OK(observations);
    const Observation& stored = observations->last();
    QCOMPARE(stored.period, Period::ofYear(2025));
    QCOMPARE(stored.value.toString(), u"830.00"_s);
    QCOMPARE(stored.status, VintageStatus::Provisional);
    QCOMPARE(stored.note, u"初步数"_s);
    QCOMPARE(stored.sources,
        (QList<ObservationSource>{{u"b20260302-002"_s, u"2023年路桥区统计公报"_s, {}, u"3"_s,
            u"830.00"_s, u"亿元"_s, u"2023年路桥区统计公报(2026-03)"_s,
            u"http://www.luqiao.gov.cn/"_s, u"全年生产总值830.00亿元"_s, true}}));
}

void TestEntryDialog::laterVintage_showsOldAndNew()
{
    open(blankEntry(Output, 2022));
    typeSource();
    type(u"entryNumber"_s, u"751.20"_s);
    choose(u"entryStatus"_s, static_cast<int>(VintageStatus::Final));
    QCOMPARE(text(u"outcomeHeadline"_s), u"Revision: 751.20 亿元"_s);
    QVERIFY2(text(u"outcomeLines"_s)
                 .contains(u"In use for 2022: 757.00 亿元 (provisional) → 751.20 亿元 (final)."),
        qPrintable(text(u"outcomeLines"_s)));
    QVERIFY(button(u"takeEntry"_s)->isEnabled());
}

void TestEntryDialog::conflict_asksForATick()
{
    openBlank();
    typeSource();
    type(u"entryNumber"_s, u"760"_s);
    choose(u"entryStatus"_s, static_cast<int>(VintageStatus::Final));
    QVERIFY(text(u"outcomeHeadline"_s).startsWith(u"Conflict"));
    QVERIFY(text(u"outcomeLines"_s).contains(u"753.90"));
    QVERIFY(tick()->isVisible());
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QTest::mouseClick(tick(), Qt::LeftButton, {}, QPoint(8, tick()->height() / 2));
    QVERIFY(button(u"takeEntry"_s)->isEnabled());
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    QVERIFY(figures().contains(u"2023 760"));
    const auto values = m_fixture->session().batchValues(m_fixture->plan().id, u"b20260302-002"_s);
    VERIFY_OK(values);
    QVERIFY(values->first().reason.endsWith(u"checked by who entered it"));
}

void TestEntryDialog::tick_afterMoreTyping_isAskedAnew()
{
    openBlank();
    typeSource();
    type(u"entryNumber"_s, u"760"_s);
    tick()->click();
    QVERIFY(button(u"takeEntry"_s)->isEnabled());
    type(u"entryNumber"_s, u"706"_s);
    QVERIFY(tick()->isVisible() && !tick()->isChecked());
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
}

void TestEntryDialog::sentence_withoutTheNumber_asksForATick()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026"_s);
    type(u"entryNumber"_s, u"803"_s);
    QVERIFY(button(u"takeEntry"_s)->isEnabled());
    type(u"entrySentence"_s, u"全年生产总值830亿元"_s);
    QVERIFY(tick()->isVisible());
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QVERIFY(text(u"outcomeLines"_s).contains(u"does not hold the number 803"));
}

void TestEntryDialog::refusal_offersNoTick()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026"_s);
    type(u"entryNumber"_s, u"830"_s);
    choose(u"entryUnit"_s, u"元"_s);
    QVERIFY(text(u"outcomeHeadline"_s).startsWith(u"Differs in scope"));
    QVERIFY(!tick()->isVisible());
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
}

void TestEntryDialog::units_areThoseThatConvert()
{
    openBlank();
    const auto units = [this] {
        QStringList symbols;
        const auto* choice = m_dialog->findChild<QComboBox*>(u"entryUnit"_s);
        for (int i = 0; i < choice->count(); ++i)
            symbols << choice->itemText(i);
        return symbols;
    };
    QCOMPARE(
        units(), (QStringList{u"亿元"_s, u"元"_s, u"百元"_s, u"千元"_s, u"万元"_s, u"百万元"_s}));
    choose(u"entryIndicator"_s, u"lq14-t2-08"_s);
    QCOMPARE(units(), QStringList{u"%"_s});
    QCOMPARE(m_dialog->findChild<QLineEdit*>(u"entryScope"_s)->text(), u"常住人口"_s);
}

void TestEntryDialog::partOfAYear_isAPeriodOfItsOwn()
{
    openBlank();
    typeSource();
    choose(u"entryPart"_s, u"Q3"_s);
    type(u"entryNumber"_s, u"540.2"_s);
    QCOMPARE(text(u"outcomeHeadline"_s), u"New: 540.2 亿元"_s);
    QVERIFY(text(u"outcomeLines"_s).contains(u"In use for Jan–Sep 2023: no figure → 540.2 亿元."));
    QVERIFY(text(u"outcomeLines"_s).contains(u"no verdict"));
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    QVERIFY(figures().contains(u"2023 753.90"));
    QVERIFY(figures().contains(u"2023Q3 540.2"));
}

void TestEntryDialog::partOfAYear_ofAState_isJudgedAtItsDate()
{
    // 常住人口城镇化率 69.5 → 72: (71.75 − 69.5) ÷ 2.5 = 90 % after 4.5 of 5 years.
    open(blankEntry(u"lq14-t2-08"_s, 2025));
    typeSource();
    choose(u"entryPart"_s, u"H1"_s);
    type(u"entryNumber"_s, u"71.75"_s);
    const QString lines = text(u"outcomeLines"_s);
    QVERIFY2(lines.contains(u"changes none of them"_s), qPrintable(lines));
    QVERIFY2(lines.contains(u"At its own date it is judged: on schedule."_s), qPrintable(lines));
}

void TestEntryDialog::absence_chosen_isKept()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026"_s);
    choose(u"entryAbsence"_s, static_cast<int>(AbsenceReason::NotPublished));
    QVERIFY(!m_dialog->findChild<QWidget*>(u"entryNumber"_s)->isEnabled());
    QVERIFY(text(u"outcomeHeadline"_s).startsWith(u"No number"));
    const QStringList before = figures();
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    QCOMPARE(figures(), before);
    const auto absences = m_fixture->session().absences(m_fixture->plan().id);
    VERIFY_OK(absences);
    QCOMPARE(absences->size(), 1);
    QCOMPARE(absences->first().reason, AbsenceReason::NotPublished);
    QCOMPARE(absences->first().period, Period::ofYear(2025));
}

void TestEntryDialog::next_keepsTheDocument()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026"_s);
    type(u"entryNumber"_s, u"830"_s);
    QTest::mouseClick(button(u"takeNextEntry"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(figures().contains(u"2025 830"));
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QCOMPARE(m_dialog->findChild<QComboBox*>(u"entryIndicator"_s)->currentIndex(), -1);
    QVERIFY(m_dialog->findChild<QWidget*>(u"entryIndicator"_s)->hasFocus());
    choose(u"entryIndicator"_s, u"lq14-t2-08"_s);
    type(u"entryNumber"_s, u"71.2"_s);
    type(u"entryPage"_s, u"5"_s);
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    const auto urban = m_fixture->session().observations(m_fixture->plan().id, u"lq14-t2-08"_s);
    VERIFY_OK(urban);
    QCOMPARE(urban->last().period, Period::ofYear(2025));
    QCOMPARE(urban->last().sources.first().title, u"2023年路桥区统计公报(2026)"_s);
    QCOMPARE(urban->last().sources.first().cell, u"5"_s);
}

void TestEntryDialog::documents_enteredBefore_areOffered()
{
    next_keepsTheDocument();
    openBlank();
    auto* document = m_dialog->findChild<QLineEdit*>(u"entryDocument"_s);
    QVERIFY(document->completer());
    document->completer()->setCompletionPrefix(u"公报"_s);
    QCOMPARE(document->completer()->completionCount(), 1);
    QCOMPARE(document->completer()->currentCompletion(), u"2023年路桥区统计公报"_s);
}

void TestEntryDialog::correction_takesThePlaceOfTheFigure()
{
    const auto known = m_fixture->session().observations(m_fixture->plan().id, Output);
    VERIFY_OK(known);
    const Observation& wrong = known->last();
    QCOMPARE(wrong.value.toString(), u"790.60"_s);
    open(correctionOf(wrong, wrong.sources.first()));
    QVERIFY(!m_dialog->findChild<QWidget*>(u"entryIndicator"_s)->isEnabled());
    QVERIFY(!button(u"takeNextEntry"_s)->isVisible());
    QCOMPARE(m_dialog->findChild<QLineEdit*>(u"entryNumber"_s)->text(), u"790.60"_s);
    QVERIFY(m_dialog->findChild<QPlainTextEdit*>(u"entrySentence"_s)
                ->toPlainText()
                .contains(u"790.60"));
    type(u"entryNumber"_s, u"796.00"_s);
    type(u"entryDate"_s, u"2025-04"_s);
    type(u"entrySentence"_s, u"2024年生产总值为796.00亿元"_s);
    type(u"entryReason"_s, u"看错数字"_s);
    QCOMPARE(text(u"outcomeHeadline"_s), u"Correction: 796.00 亿元"_s);
    QVERIFY(text(u"outcomeLines"_s)
                .contains(u"In use for 2024: 790.60 亿元 (provisional) → 796.00 亿元 "
                          "(provisional)."));
    QTest::mouseClick(button(u"takeEntry"_s), Qt::LeftButton);
    QVERIFY(figures().contains(u"2024 796.00"));
    QVERIFY(!figures().contains(u"2024 790.60"));
    VERIFY_OK(m_fixture->session().undoImport(u"b20260302-002"_s));
    QVERIFY(figures().contains(u"2024 790.60"));
    QVERIFY(!figures().contains(u"2024 796.00"));
}

void TestEntryDialog::correction_withoutReason_isNotTaken()
{
    const auto known = m_fixture->session().observations(m_fixture->plan().id, Output);
    VERIFY_OK(known);
    open(correctionOf(known->last(), known->last().sources.first()));
    type(u"entryNumber"_s, u"796.00"_s);
    type(u"entryDate"_s, u"2025-04"_s);
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
    QCOMPARE(text(u"outcomeLines"_s), u"Type why the figure on record is wrong."_s);
}

void TestEntryDialog::figure_enteredElsewhereMeanwhile_isSeen()
{
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryDate"_s, u"2026"_s);
    type(u"entryNumber"_s, u"830"_s);
    QVERIFY(text(u"outcomeHeadline"_s).startsWith(u"New"));
    QVERIFY(
        m_fixture->importFile(m_fixture->csvFile(u"快报.csv", {u"地区生产总值,2025,831,亿元"_s}))
            .startsWith(u'b'));
    QVERIFY(text(u"outcomeHeadline"_s).startsWith(u"Conflict"));
    QVERIFY(!button(u"takeEntry"_s)->isEnabled());
}

/// No mouse from the first field to the stored value.
void TestEntryDialog::keys_alone_enterAValue()
{
    open(blankEntry({}, 2025));
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto write = [](const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
    };
    press(Qt::Key_Down); // the first indicator
    press(Qt::Key_Tab); // year
    press(Qt::Key_Tab); // part of the year
    press(Qt::Key_Tab);
    write("830");
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Tab); // unit, whether there is one, status, scope, document
    write("Bulletin");
    press(Qt::Key_Tab);
    write("2026-03");
    press(Qt::Key_Tab);
    write("3");
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY2(figures().contains(u"2025 830"), qPrintable(figures().join(u' ')));
}

void TestEntryDialog::tabs_goFromTopToBottom()
{
    open(blankEntry({}, 2025));
    QStringList names;
    for (int i = 0; i < 15; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
        (QStringList{u"entryIndicator"_s, u"entryYear"_s, u"entryPart"_s, u"entryNumber"_s,
            u"entryAbsence"_s, u"entryStatus"_s, u"entryScope"_s, u"entryDocument"_s,
            u"entryDate"_s, u"entryPage"_s, u"entrySentence"_s, u"entryUrl"_s, u"entryNote"_s,
            u"entryVerified"_s, u"cancelEntry"_s}));
}

void TestEntryDialog::escape_storesNothing()
{
    const QStringList before = figures();
    open(blankEntry(Output, 2025));
    typeSource();
    type(u"entryNumber"_s, u"830"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(figures(), before);
}

QTEST_MAIN(TestEntryDialog)
#include "tst_entrydialog.moc"
