#include "core/statistics/entrypreview.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/indicators/indicatorspage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

enum { Number, Name, Type, Target, Trend, Completion, ProgressWord };

} // namespace

class TestIndicatorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_ofPlan_showsEveryIndicator();
    void row_clicked_showsDerivationAndSources();
    void row_withoutFigures_saysSo();
    void plan_ofRow_isQuoted();
    void findings_aboutRow_areListed();
    void promises_chosen_areListedInstead();
    void select_promise_turnsToThem();
    void words_typed_filter();
    void type_chosen_filters();
    void filter_hidingTheChosenRow_choosesAnother();
    void filter_findingNothing_keepsWhatIsShownUpToDate();
    void year_chosen_changesVerdicts();
    void basis_chosen_changesCompletion();
    void figures_importedElsewhere_refresh();
    void import_takenBackElsewhere_refreshes();
    void selection_afterRefresh_isTheSame();
    void arrowKeys_moveTheSelection();
    void header_clicked_sorts();
    void select_byId_choosesTheRow();
    void reportButton_clicked_asksForTheReport();
    void entryButton_clicked_beginsAnEntryOfTheRow();
    void figure_chosen_canBeCorrected();
    void nineMonths_areListedAndChangeNoVerdict();

private:
    [[nodiscard]] QTableView* table() const;
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] QString cell(const QString& number, int column) const;
    [[nodiscard]] QString derivation() const;
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] bool showsText(const QString& text) const;
    [[nodiscard]] QComboBox* choice(const QString& accessibleName) const;
    void click(const QString& number) const;
    void showSources() const;
    void commitWords(const QString& words) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PlanContext> m_context;
    IndicatorsPage* m_page = nullptr;
    MessageBar* m_messages = nullptr;
};

void TestIndicatorsPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    QVERIFY(m_fixture->importFile(SessionFixture::published()).startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_page = new IndicatorsPage(*m_context, *m_messages, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_messages);
    layout->addWidget(m_page);
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestIndicatorsPage::cleanup()
{
    QVERIFY2(m_messages->text().isEmpty(), qPrintable(m_messages->text()));
    m_window.reset();
    m_context.reset();
    m_fixture.reset();
}

QTableView* TestIndicatorsPage::table() const
{
    return m_page->findChild<QTableView*>(u"indicatorTable"_s);
}

QStringList TestIndicatorsPage::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        texts << table()->model()->index(row, column).data().toString();
    return texts;
}

QString TestIndicatorsPage::cell(const QString& number, int column) const
{
    const auto row = static_cast<int>(this->column(Number).indexOf(number));
    return table()->model()->index(row, column).data().toString();
}

/// Turns to the list of figures.
void TestIndicatorsPage::showSources() const
{
    m_page->findChild<QTabWidget*>()->setCurrentIndex(1);
}

QString TestIndicatorsPage::derivation() const
{
    return m_page->findChild<QTextBrowser*>(u"derivation"_s)->toPlainText();
}

QStringList TestIndicatorsPage::sources() const
{
    return printedRows(*m_page->findChild<QTableView*>(u"sources"_s)->model());
}

bool TestIndicatorsPage::showsText(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QComboBox* TestIndicatorsPage::choice(const QString& accessibleName) const
{
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->accessibleName() == accessibleName)
            return box;
    return nullptr;
}

void TestIndicatorsPage::click(const QString& number) const
{
    const auto row = static_cast<int>(column(Number).indexOf(number));
    const QModelIndex index = table()->model()->index(row, Name);
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
}

/// As an input method does; QTest's keys know no Chinese.
void TestIndicatorsPage::commitWords(const QString& words) const
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(m_page->findChild<QLineEdit*>(), &event);
}

void TestIndicatorsPage::page_ofPlan_showsEveryIndicator()
{
    QCOMPARE(table()->model()->rowCount(), 37);
    // 121.60 ÷ 331 of the way with 80 % of the time gone.
    QCOMPARE(printedRows(*table()->model()).first(),
        u"1 | 地区生产总值(GDP)增长 | expected | 1000 |  | 36.7 | well behind"_s);
    QCOMPARE(column(Number).last(), u"36"_s);
    QVERIFY(showsText(u"4 of 37 indicators have figures up to 2024"_s));
    // The first is chosen and shown from the start.
    QCOMPARE(m_page->selectedId(), u"lq14-t2-01"_s);
    QVERIFY(showsText(u"1 地区生产总值(GDP)增长"_s));
}

void TestIndicatorsPage::row_clicked_showsDerivationAndSources()
{
    click(u"4"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-04"_s);
    QVERIFY(showsText(u"4 一般公共预算收入"_s));
    QVERIFY(showsText(u"slightly behind · needs an effort"_s));
    QVERIFY2(derivation().contains(u"(42.61 − 38.39) ÷ (60 − 38.39) = 4.22 ÷ 21.61 = 19.53%"),
        qPrintable(derivation()));
    QCOMPARE(sources(), QStringList{u"2021 | 42.61 | unverified | luqiao-published.csv · C11"_s});
    click(u"1"_s);
    QVERIFY(derivation().contains(u"(790.60 − 669) ÷ (1000 − 669) = 121.60 ÷ 331.00 = 36.74%"));
    const QStringList wanted{
        u"2024 | 790.60 | provisional, unverified | luqiao-published.csv · C7"_s,
        u"2023 | 753.90 | final, unverified | luqiao-published.csv · C6"_s,
        u"2022 | 757.00 | provisional, unverified | luqiao-published.csv · C5"_s,
        u"2021 | 720.08 | final, unverified | luqiao-published.csv · C4"_s,
        u"2021 | 716.66 | provisional, unverified | luqiao-published.csv · C3"_s,
        u"2020 | 669.39 | provisional | luqiao-published.csv · C2"_s};
    QCOMPARE(sources(), wanted);
}

void TestIndicatorsPage::row_withoutFigures_saysSo()
{
    click(u"31"_s);
    QVERIFY(showsText(u"no data · unknown"_s));
    QVERIFY2(derivation().contains(u"No figure has come in for 2021 to 2024. Target: 15.6%."),
        qPrintable(derivation()));
    QVERIFY(sources().isEmpty());
    QVERIFY(!showsText(u"36.7%"_s)); // of the row before
}

void TestIndicatorsPage::plan_ofRow_isQuoted()
{
    click(u"25"_s);
    QString texts;
    for (const QTextBrowser* browser : m_page->findChildren<QTextBrowser*>())
        if (browser->objectName() != u"derivation")
            texts += browser->toPlainText();
    for (const auto& part : {u"人均预期寿命(岁)"_s, u"82.19"_s, u"83以上"_s, u"预期性"_s})
        QVERIFY2(texts.contains(part), qPrintable(texts));
}

void TestIndicatorsPage::findings_aboutRow_areListed()
{
    click(u"4"_s);
    auto* findings = m_page->findChild<QTextBrowser*>(u"findings"_s);
    // 突破60亿元 in the text, 60 in the table; and the price basis that note 3 leaves out.
    QVERIFY(findings->toPlainText().contains(u"突破60亿元"));
    QVERIFY(findings->toPlainText().contains(u"medium"));
    QSignalSpy asked(m_page, &IndicatorsPage::findingRequested);
    Q_EMIT findings->anchorClicked(QUrl(u"finding:lq14-f-058"_s));
    QCOMPARE(asked.first().first().toString(), u"lq14-f-058"_s);
}

void TestIndicatorsPage::promises_chosen_areListedInstead()
{
    QVERIFY(
        m_fixture
            ->importFile(m_fixture->csvFile(u"商贸.csv", {u"社会消费品零售总额,2024,420,亿元"_s}))
            .startsWith(u'b'));
    auto* origin = m_page->findChild<QComboBox*>(u"originChoice"_s);
    QCOMPARE(table()->model()->rowCount(), 37);
    origin->setCurrentIndex(1);
    QCOMPARE(table()->model()->rowCount(), 53);
    QCOMPARE(cell(u"c-031"_s, Name), u"社会消费品零售总额"_s);
    QCOMPARE(cell(u"c-031"_s, Type), u"text"_s);
    // (420 − 326.1) ÷ (485 − 326.1) = 93.9 ÷ 158.9 = 59.1 %.
    QCOMPARE(cell(u"c-031"_s, Completion), u"59.1"_s);
    QVERIFY(showsText(u"3 of 53 promises have figures up to 2024"_s));
    QVERIFY(!choice(u"Filter by type"_s)->isEnabled());
    origin->setCurrentIndex(0);
    QCOMPARE(table()->model()->rowCount(), 37);
    QVERIFY(choice(u"Filter by type"_s)->isEnabled());
}

void TestIndicatorsPage::select_promise_turnsToThem()
{
    m_page->select(u"lq14-c-049"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-c-049"_s);
    m_page->select(u"lq14-t2-31"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-31"_s);
}

void TestIndicatorsPage::words_typed_filter()
{
    commitWords(u"森林"_s);
    QCOMPARE(column(Number), QStringList{u"31"_s});
    auto* words = m_page->findChild<QLineEdit*>();
    words->selectAll();
    QTest::keyClicks(words, u"gdp"_s);
    QCOMPARE(column(Number),
        (QStringList{u"1"_s, u"9"_s, u"13a"_s, u"13b"_s, u"26"_s, u"27"_s, u"28"_s, u"36"_s}));
    words->selectAll();
    QTest::keyClicks(words, u"13"_s);
    QCOMPARE(column(Number), (QStringList{u"13a"_s, u"13b"_s}));
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 37);
}

void TestIndicatorsPage::type_chosen_filters()
{
    QComboBox* type = choice(u"Filter by type"_s);
    QVERIFY(type);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QCOMPARE(table()->model()->rowCount(), 15);
    QCOMPARE(column(Type).count(u"constraint"_s), 15);
    QTest::keyClick(type, Qt::Key_Down);
    QCOMPARE(table()->model()->rowCount(), 22);
    QVERIFY(!column(Type).contains(u"constraint"_s));
    QTest::keyClick(type, Qt::Key_Home);
    QCOMPARE(table()->model()->rowCount(), 37);
}

void TestIndicatorsPage::filter_hidingTheChosenRow_choosesAnother()
{
    click(u"1"_s);
    commitWords(u"森林"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-31"_s);
    QVERIFY(showsText(u"31 森林覆盖率"_s));
}

void TestIndicatorsPage::filter_findingNothing_keepsWhatIsShownUpToDate()
{
    click(u"1"_s);
    commitWords(u"没有这样的指标"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_page->selectedId().isEmpty());
    // The year beside it is not that of another verdict.
    m_context->setYear(2021);
    QVERIFY(showsText(u"1 地区生产总值(GDP)增长"_s));
    QVERIFY2(derivation().contains(u"(720.08 − 669) ÷ (1000 − 669)"), qPrintable(derivation()));
    m_page->findChild<QLineEdit*>()->clear();
    QCOMPARE(m_page->selectedId(), u"lq14-t2-01"_s);
}

void TestIndicatorsPage::year_chosen_changesVerdicts()
{
    QComboBox* years = choice(u"Year"_s);
    QVERIFY(years);
    QCOMPARE(years->count(), 5);
    QCOMPARE(years->currentText(), u"2024"_s);
    years->setFocus();
    // 51.08 ÷ 331 = 15.4 % with 20 % of the time gone: 0.77.
    QTest::keyClick(years, Qt::Key_Home);
    QCOMPARE(m_context->year(), 2021);
    QCOMPARE(cell(u"1"_s, Completion), u"15.4"_s);
    QCOMPARE(cell(u"1"_s, ProgressWord), u"slightly behind"_s);
    QVERIFY(showsText(u"slightly behind · "_s));
    // The urbanisation rate has a figure of 2023 only.
    QCOMPARE(cell(u"8"_s, ProgressWord), u"no data"_s);
    QVERIFY(showsText(u"3 of 37 indicators have figures up to 2021"_s));
    // 88 ÷ 331 = 26.6 % with 40 %: 0.66.
    QTest::keyClick(years, Qt::Key_Down);
    QCOMPARE(cell(u"1"_s, Completion), u"26.6"_s);
    QCOMPARE(cell(u"1"_s, ProgressWord), u"well behind"_s);
}

void TestIndicatorsPage::basis_chosen_changesCompletion()
{
    QComboBox* bases = choice(u"Base"_s);
    QVERIFY(bases);
    bases->setFocus();
    QTest::keyClick(bases, Qt::Key_Down);
    // (790.60 − 669.39) ÷ (1000 − 669.39) = 121.21 ÷ 330.61 = 36.66 %.
    QVERIFY2(
        derivation().contains(u"(790.60 − 669.39) ÷ (1000 − 669.39) = 121.21 ÷ 330.61 = 36.66%"),
        qPrintable(derivation()));
    QTest::keyClick(bases, Qt::Key_Up);
    QVERIFY(derivation().contains(u"(790.60 − 669) ÷"));
}

void TestIndicatorsPage::figures_importedElsewhere_refresh()
{
    click(u"31"_s);
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2024,15.7,%"_s}))
                .startsWith(u'b'));
    QCOMPARE(cell(u"31"_s, ProgressWord), u"on schedule"_s);
    QCOMPARE(sources(), QStringList{u"2024 | 15.7 |  | 林业.csv · C2"_s});
    QVERIFY(showsText(u"on schedule · likely"_s));
    QVERIFY(showsText(u"5 of 37 indicators have figures up to 2024"_s));
}

void TestIndicatorsPage::import_takenBackElsewhere_refreshes()
{
    const auto batches = m_fixture->session().batches(m_fixture->plan().id);
    VERIFY_OK(batches);
    VERIFY_OK(m_fixture->session().undoImport(batches->first().id));
    QCOMPARE(cell(u"1"_s, ProgressWord), u"no data"_s);
    QVERIFY(sources().isEmpty());
    QVERIFY(showsText(u"0 of 37 indicators have figures up to 2024"_s));
}

void TestIndicatorsPage::selection_afterRefresh_isTheSame()
{
    click(u"8"_s);
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2024,15.7,%"_s}))
                .startsWith(u'b'));
    QCOMPARE(m_page->selectedId(), u"lq14-t2-08"_s);
    QVERIFY(table()->selectionModel()->isRowSelected(table()->currentIndex().row()));
    m_context->setYear(2022);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-08"_s);
    QVERIFY(showsText(u"8 常住人口城镇化率"_s));
}

void TestIndicatorsPage::arrowKeys_moveTheSelection()
{
    click(u"1"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-04"_s);
    QVERIFY(derivation().contains(u"(42.61 − 38.39)"));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-03"_s);
    QVERIFY(!derivation().contains(u"(42.61 − 38.39)"));
    // Tab leaves the table rather than walking through its cells.
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(!table()->hasFocus());
    QCOMPARE(m_page->selectedId(), u"lq14-t2-03"_s);
}

void TestIndicatorsPage::header_clicked_sorts()
{
    QHeaderView* header = table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(Completion) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    // −68.0, 19.5, 36.1 and 36.7 %; the rest have none.
    QCOMPARE(column(Number).first(4), (QStringList{u"8"_s, u"4"_s, u"2"_s, u"1"_s}));
    QCOMPARE(column(Completion).value(0), u"−68.0"_s);
    QCOMPARE(column(Completion).value(4), u"—"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-01"_s);
}

void TestIndicatorsPage::select_byId_choosesTheRow()
{
    m_page->select(u"lq14-t2-13b"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-13b"_s);
    QVERIFY(showsText(u"13b 数字经济核心产业增加值占GDP比重"_s));
    m_page->select(u"lq14-t9-99"_s);
    QCOMPARE(m_page->selectedId(), u"lq14-t2-01"_s);
}

void TestIndicatorsPage::reportButton_clicked_asksForTheReport()
{
    const QSignalSpy requested(m_page, &IndicatorsPage::reportRequested);
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"reportButton"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

void TestIndicatorsPage::entryButton_clicked_beginsAnEntryOfTheRow()
{
    m_page->select(u"lq14-t2-08"_s);
    QList<ManualEntry> entries;
    connect(m_page, &IndicatorsPage::entryRequested, m_window.get(),
        [&entries](const ManualEntry& entry) { entries << entry; });
    showSources();
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"enterHere"_s), Qt::LeftButton);
    QCOMPARE(entries, (QList<ManualEntry>{blankEntry(u"lq14-t2-08"_s, 2024)}));
}

void TestIndicatorsPage::figure_chosen_canBeCorrected()
{
    m_page->select(u"lq14-t2-01"_s);
    QList<ManualEntry> entries;
    connect(m_page, &IndicatorsPage::entryRequested, m_window.get(),
        [&entries](const ManualEntry& entry) { entries << entry; });
    showSources();
    auto* figures = m_page->findChild<QTableView*>(u"sources"_s);
    auto* correct = m_page->findChild<QPushButton*>(u"correctHere"_s);
    QVERIFY(!correct->isEnabled());
    figures->setFocus();
    QTest::mouseClick(figures->viewport(), Qt::LeftButton, {},
        figures->visualRect(figures->model()->index(1, 0)).center());
    QVERIFY(correct->isEnabled());
    QTest::mouseClick(correct, Qt::LeftButton);
    QCOMPARE(entries.size(), 1);
    // The second row is the final figure of 2023.
    QCOMPARE(entries[0].period, Period::ofYear(2023));
    QCOMPARE(entries[0].number, u"753.90"_s);
    QVERIFY(!entries[0].correctionOf.isEmpty());
    // Another indicator has nothing chosen.
    m_page->select(u"lq14-t2-08"_s);
    QVERIFY(!correct->isEnabled());
}

void TestIndicatorsPage::nineMonths_areListedAndChangeNoVerdict()
{
    m_page->select(u"lq14-t2-01"_s);
    const QString before = derivation();
    const QStringList listed = sources();
    const auto knowledge = m_fixture->session().importKnowledge(m_fixture->plan());
    VERIFY_OK(knowledge);
    ManualEntry entry = blankEntry(u"lq14-t2-01"_s, 2024);
    entry.period = *Period::parse(u"2024Q3");
    entry.number = u"560"_s;
    entry.unit = Unit::parse(u"亿元");
    entry.document = u"公报"_s;
    entry.date = u"2024-10"_s;
    entry.page = u"1"_s;
    VERIFY_OK(m_fixture->session().applyImport(previewEntry(entry, *knowledge)));
    QCOMPARE(derivation(), before);
    QCOMPARE(sources(),
        QStringList{u"Jan–Sep 2024 | 560 | unverified | 公报(2024-10) · page 1"_s} + listed);
}

QTEST_MAIN(TestIndicatorsPage)
#include "tst_indicatorspage.moc"
