#include "core/sheets/workbookreader.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/data/datapage.h"
#include "ui/data/importpanel.h"
#include "ui/data/importvaluemodel.h"
#include "ui/data/matchdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStringEncoder>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Forest = u"lq14-t2-31"_s;

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_atFirst_invites();
    void file_opened_isPreviewedAndNothingStored();
    void values_taken_areStoredAndTold();
    void tick_removed_leavesTheValueOut();
    void conflict_waitsForAPerson();
    void conflicts_standFirstAndStayWhereTheyAreTicked();
    void sameFileAgain_addsNothing();
    void sameFileAgain_afterTakingBack_isTaken();
    void nothingToTake_cannotBeApplied();
    void badFile_isToldAndLeavesNothing_data();
    void badFile_isToldAndLeavesNothing();
    void badFiles_several_areAllNamed();
    void badFile_inTheQueue_doesNotStopIt();
    void severalFiles_areShownOneAfterTheOther();
    void discard_storesNothing();
    void fileName_withPlaceMarker_isShownAsItIs();
    void files_dropped_arePreviewed();
    void batch_chosen_showsItsValues();
    void takeBack_asksAndWithdraws();
    void takeBack_answeredNo_changesNothing();
    void preview_outOfDate_isRefused();
    void page_closedWhileReading_ends();
    void unknownName_chosenByKeyboard_isTakenAndRemembered();
    void unknownName_chosenWithoutRemembering_isAskedAgain();
    void otherThing_chosen_cannotBeTakenNorRemembered();
    void choice_undone_isAsBefore();
    void suggestion_neverMeant_isNotMadeAgain();
    void chosenAgain_ticksAreKept();
    void totals_areShownForEachAction();
    void checks_areShownAndLeadToTheirCells();
    void filter_showsOnlyWhatIsAskedFor();
    void encoding_isOfferedForTextOnly();
    void encoding_chosen_readsAnew();
    void heldBack_isSavedForItsSender();
    void reading_stopped_leavesNothing();

private:
    [[nodiscard]] MatchDialog* askFor(int row) const;
    void finish(MatchDialog* dialog, Qt::Key key) const;

    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool invites() const;
    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] QTableView* values() const;
    [[nodiscard]] QTableView* batches() const;
    [[nodiscard]] QPushButton* button(const QString& name) const;
    [[nodiscard]] QStringList batchRows() const;
    void press(const QString& name) const;
    void open(const QString& file) const;
    void answer(QMessageBox::StandardButton button) const;
    void choose(int batch) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PlanContext> m_context;
    DataPage* m_page = nullptr;
    MessageBar* m_messages = nullptr;
};

void TestDataPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_page = new DataPage(*m_context, *m_messages, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_messages);
    layout->addWidget(m_page);
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDataPage::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_fixture.reset();
}

QString TestDataPage::summary() const
{
    return m_page->findChild<QLabel*>(u"importSummary"_s)->text();
}

/// Nothing is shown but how to begin.
bool TestDataPage::invites() const
{
    const auto* hint = m_page->findChild<QLabel*>(u"dropHint"_s);
    return hint->isVisible() && hint->text().contains(u"Ctrl+O") && summary().isEmpty()
        && !values()->isVisible();
}

bool TestDataPage::isPreviewing() const
{
    return button(u"applyImport"_s)->isVisible() || button(u"discardImport"_s)->isVisible()
        || summary().contains(u"will be taken");
}

QTableView* TestDataPage::values() const
{
    return m_page->findChild<QTableView*>(u"importValues"_s);
}

QTableView* TestDataPage::batches() const
{
    return m_page->findChild<QTableView*>(u"batches"_s);
}

QPushButton* TestDataPage::button(const QString& name) const
{
    return m_page->findChild<QPushButton*>(name);
}

/// Id, file and state of each import.
QStringList TestDataPage::batchRows() const
{
    QStringList rows;
    for (const QString& row : printedRows(*batches()->model())) {
        const QStringList fields = row.split(u" | "_s);
        rows << fields[0] + u' ' + fields[1] + u' ' + fields[4];
    }
    return rows;
}

void TestDataPage::press(const QString& name) const
{
    QVERIFY2(button(name)->isVisible() && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

/// Opens a good file and waits for its preview.
void TestDataPage::open(const QString& file) const
{
    m_page->openFiles({file});
    QTRY_VERIFY(button(u"applyImport"_s)->isVisible());
}

void TestDataPage::answer(QMessageBox::StandardButton button) const
{
    QTRY_VERIFY(qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
    auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QTest::mouseClick(question->button(button), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestDataPage::choose(int batch) const
{
    const QModelIndex index = batches()->model()->index(batch, 1);
    QTest::mouseClick(
        batches()->viewport(), Qt::LeftButton, {}, batches()->visualRect(index).center());
}

void TestDataPage::page_atFirst_invites()
{
    QVERIFY(invites());
    QVERIFY(!button(u"applyImport"_s)->isVisible());
    QVERIFY(!button(u"discardImport"_s)->isVisible());
    QVERIFY(!button(u"takeBack"_s)->isEnabled());
    QVERIFY(batchRows().isEmpty());
}

void TestDataPage::file_opened_isPreviewedAndNothingStored()
{
    m_page->openFiles({SessionFixture::published()});
    QVERIFY2(summary().startsWith(u"Reading "), qPrintable(summary()));
    QTRY_COMPARE(
        summary(), u"luqiao-published.csv: 11 of 11 values will be taken, 0 need your decision."_s);
    const QStringList rows = printedRows(*values()->model());
    QCOMPARE(rows.size(), 11);
    QVERIFY2(rows[2].startsWith(u" | luqiao-published · C4 | 地区生产总值 | 720.08 亿元 | 1 "
                                u"地区生产总值(GDP)增长 | 2021 | "
                                "720.08 亿元 | final | new | "_s),
        qPrintable(rows[2]));
    QVERIFY2(rows[7].contains(u"| 118932 元 | 2 人均地区生产总值 | 2022 | 11.8932 万元 |"),
        qPrintable(rows[7]));
    QVERIFY(m_fixture->figures({}).isEmpty());
    QVERIFY(batchRows().isEmpty());
    QVERIFY(m_messages->text().isEmpty());
}

void TestDataPage::values_taken_areStoredAndTold()
{
    open(m_fixture->csvFile(
        u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s, u"森林覆盖率,2024,15.7,%"_s}));
    press(u"applyImport"_s);
    QCOMPARE(m_messages->text(), u"林业.csv was taken as import b20260302-001."_s);
    QCOMPARE(m_fixture->figures(Forest), (QStringList{u"2023 15.6"_s, u"2024 15.7"_s}));
    QCOMPARE(batchRows(), QStringList{u"b20260302-001 林业.csv in force"_s});
    QVERIFY(!isPreviewing());
}

void TestDataPage::tick_removed_leavesTheValueOut()
{
    open(m_fixture->csvFile(u"林业.csv",
        {u"森林覆盖率,2023,15.6,%"_s, u"森林覆盖率,2024,15.7,%"_s, u"工业用电,2024,5,亿元"_s}));
    QCOMPARE(summary(), u"林业.csv: 2 of 3 values will be taken, 0 need your decision."_s);
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(0, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(summary(), u"林业.csv: 1 of 3 values will be taken, 0 need your decision."_s);
    // What is not in the plan cannot be ticked.
    values()->setCurrentIndex(values()->model()->index(2, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(summary(), u"林业.csv: 1 of 3 values will be taken, 0 need your decision."_s);
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2024 15.7"_s});
}

void TestDataPage::conflict_waitsForAPerson()
{
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"早.csv", {u"森林覆盖率,2023,15.6,%"_s}))
                .startsWith(u'b'));
    open(m_fixture->csvFile(u"晚.csv", {u"森林覆盖率,2023,15.9,%"_s}));
    QCOMPARE(summary(), u"晚.csv: 0 of 1 values will be taken, 1 need your decision."_s);
    QVERIFY(!button(u"applyImport"_s)->isEnabled());
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(0, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(summary(), u"晚.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    press(u"applyImport"_s);
    // Nothing once entered is lost.
    QCOMPARE(m_fixture->figures(Forest), (QStringList{u"2023 15.6"_s, u"2023 15.9"_s}));
}

void TestDataPage::conflicts_standFirstAndStayWhereTheyAreTicked()
{
    QVERIFY(m_fixture
                ->importFile(m_fixture->csvFile(
                    u"早.csv", {u"森林覆盖率,2022,15.6,%"_s, u"森林覆盖率,2023,15.6,%"_s}))
                .startsWith(u'b'));
    open(m_fixture->csvFile(u"晚.csv",
        {u"工业用电,2024,5,亿元"_s, u"森林覆盖率,2024,15.7,%"_s, u"森林覆盖率,2022,15.8,%"_s,
            u"森林覆盖率,2023,15.9,%"_s}));
    const auto cells = [this] {
        QStringList texts;
        for (int row = 0; row < values()->model()->rowCount(); ++row)
            texts << values()->model()->index(row, 1).data().toString().section(u' ', -1);
        return texts;
    };
    const QStringList order{u"C4"_s, u"C5"_s, u"C3"_s, u"C2"_s};
    QCOMPARE(cells(), order);
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(0, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(cells(), order);
    QCOMPARE(values()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(Forest),
        (QStringList{u"2022 15.6"_s, u"2022 15.8"_s, u"2023 15.6"_s, u"2024 15.7"_s}));
}

void TestDataPage::sameFileAgain_addsNothing()
{
    const QString file = m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s});
    open(file);
    press(u"applyImport"_s);
    open(file);
    press(u"applyImport"_s);
    QCOMPARE(m_messages->text(), u"林业.csv: all of it was there already; nothing was added."_s);
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2023 15.6"_s});
    QCOMPARE(batchRows(), QStringList{u"b20260302-001 林业.csv in force"_s});
}

void TestDataPage::sameFileAgain_afterTakingBack_isTaken()
{
    const QString file = m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s});
    const QString batch = m_fixture->importFile(file);
    VERIFY_OK(m_fixture->session().undoImport(batch));
    open(file);
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2023 15.6"_s});
    QCOMPARE(batchRows(),
        (QStringList{
            u"b20260302-002 林业.csv in force"_s, u"b20260302-001 林业.csv taken back"_s}));
}

void TestDataPage::nothingToTake_cannotBeApplied()
{
    open(m_fixture->csvFile(u"别的.csv", {u"工业用电,2024,5,亿元"_s}));
    QCOMPARE(summary(), u"别的.csv: 0 of 1 values will be taken, 0 need your decision."_s);
    QVERIFY(!button(u"applyImport"_s)->isEnabled());
    QVERIFY(button(u"discardImport"_s)->isEnabled());
}

void TestDataPage::badFile_isToldAndLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text"); ///< empty: there is no file
    QTest::newRow("not there") << u"没有.csv"_s << u""_s;
    QTest::newRow("no table") << u"通知.csv"_s << u"各乡镇街道:\n请于月底前报送。\n"_s;
    QTest::newRow("no workbook") << u"坏的.xlsx"_s << u"this is no spreadsheet"_s;
    QTest::newRow("half a zip") << u"断的.xlsx"_s << u"PK\u0003\u0004 and then nothing"_s;
}

void TestDataPage::badFile_isToldAndLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_page->openFiles({text.isEmpty() ? m_fixture->path(name) : m_fixture->textFile(name, text)});
    QTRY_VERIFY(!m_messages->text().isEmpty());
    QVERIFY2(m_messages->text().contains(name), qPrintable(m_messages->text()));
    QCOMPARE(m_messages->text().count(name), 1);
    QVERIFY(invites());
    QVERIFY(!button(u"applyImport"_s)->isVisible());
    QCOMPARE(values()->model()->rowCount(), 0);
    QVERIFY(batchRows().isEmpty());
    QVERIFY(m_fixture->figures({}).isEmpty());
}

void TestDataPage::badFiles_several_areAllNamed()
{
    m_page->openFiles({m_fixture->path(u"甲.csv"), m_fixture->path(u"乙.csv"),
        m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s})});
    QTRY_VERIFY(button(u"applyImport"_s)->isVisible());
    for (const auto& name : {u"甲.csv"_s, u"乙.csv"_s})
        QCOMPARE(m_messages->text().count(name), 1);
    press(u"applyImport"_s);
    m_page->openFiles({m_fixture->path(u"丙.csv")});
    QTRY_VERIFY(m_messages->text().contains(u"丙.csv"));
    QVERIFY(!m_messages->text().contains(u"甲.csv"));
}

void TestDataPage::badFile_inTheQueue_doesNotStopIt()
{
    m_page->openFiles(
        {m_fixture->csvFile(u"一.csv", {u"森林覆盖率,2022,15.6,%"_s}), m_fixture->path(u"没有.csv"),
            m_fixture->csvFile(u"三.csv", {u"森林覆盖率,2023,15.6,%"_s})});
    QTRY_VERIFY(summary().startsWith(u"一.csv:"));
    press(u"applyImport"_s);
    QTRY_VERIFY(summary().startsWith(u"三.csv:"));
    QVERIFY(m_messages->text().contains(u"没有.csv"));
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(Forest), (QStringList{u"2022 15.6"_s, u"2023 15.6"_s}));
}

void TestDataPage::severalFiles_areShownOneAfterTheOther()
{
    m_page->openFiles({m_fixture->csvFile(u"一.csv", {u"森林覆盖率,2022,15.6,%"_s}),
        m_fixture->csvFile(u"二.csv", {u"森林覆盖率,2022,15.60,%"_s})});
    QTRY_VERIFY(summary().startsWith(u"一.csv:"));
    // One more while the first is looked at.
    m_page->openFiles({m_fixture->csvFile(u"三.csv", {u"森林覆盖率,2023,15.6,%"_s})});
    QVERIFY(summary().startsWith(u"一.csv:"));
    press(u"applyImport"_s);
    QTRY_VERIFY(summary().startsWith(u"二.csv:"));
    // Compared with what the first has brought.
    QVERIFY(printedRows(*values()->model()).first().contains(u"| already there |"));
    press(u"discardImport"_s);
    QTRY_VERIFY(summary().startsWith(u"三.csv:"));
    press(u"applyImport"_s);
    QVERIFY(!isPreviewing());
    QCOMPARE(batchRows(),
        (QStringList{u"b20260302-002 三.csv in force"_s, u"b20260302-001 一.csv in force"_s}));
}

void TestDataPage::discard_storesNothing()
{
    open(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s}));
    press(u"discardImport"_s);
    QVERIFY(invites());
    QCOMPARE(values()->model()->rowCount(), 0);
    QVERIFY(batchRows().isEmpty());
    QVERIFY(m_fixture->figures({}).isEmpty());
}

void TestDataPage::fileName_withPlaceMarker_isShownAsItIs()
{
    open(m_fixture->csvFile(u"增长%2C降低%1.csv", {u"森林覆盖率,2023,15.6,%"_s}));
    QCOMPARE(summary(), u"增长%2C降低%1.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    press(u"applyImport"_s);
    QCOMPARE(m_messages->text(), u"增长%2C降低%1.csv was taken as import b20260302-001."_s);
}

void TestDataPage::files_dropped_arePreviewed()
{
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2023,15.6,%"_s})),
            QUrl(u"http://www.luqiao.gov.cn/"_s)});
    auto* panel = m_page->findChild<ImportPanel*>();
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
    QTRY_COMPARE(summary(), u"林业.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    QMimeData text;
    text.setText(u"15.6"_s);
    QDragEnterEvent other({20, 20}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(panel, &other);
    QVERIFY(!other.isAccepted());
}

void TestDataPage::batch_chosen_showsItsValues()
{
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"早.csv", {u"森林覆盖率,2022,15.6,%"_s}))
                .startsWith(u'b'));
    QVERIFY(m_fixture
                ->importFile(m_fixture->csvFile(
                    u"晚.csv", {u"森林覆盖率,2023,15.7,%"_s, u"工业用电,2023,5,亿元"_s}))
                .startsWith(u'b'));
    QCOMPARE(batchRows(),
        (QStringList{u"b20260302-002 晚.csv in force"_s, u"b20260302-001 早.csv in force"_s}));
    choose(0);
    QCOMPARE(summary(), u"Import b20260302-002 of 晚.csv:"_s);
    QCOMPARE(values()->model()->rowCount(), 2);
    QVERIFY(button(u"takeBack"_s)->isEnabled());
    QVERIFY(!button(u"applyImport"_s)->isVisible());
    // Looking is not changing.
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(0, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(values()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    batches()->setFocus();
    QTest::keyClick(batches(), Qt::Key_Down);
    QCOMPARE(summary(), u"Import b20260302-001 of 早.csv:"_s);
    QCOMPARE(values()->model()->rowCount(), 1);
}

void TestDataPage::takeBack_asksAndWithdraws()
{
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2022,15.6,%"_s}))
                .startsWith(u'b'));
    choose(0);
    press(u"takeBack"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    // Not before it is answered.
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2022 15.6"_s});
    const auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(question && question->text().contains(u"林业.csv (b20260302-001)"));
    answer(QMessageBox::Yes);
    QCOMPARE(m_messages->text(), u"Import b20260302-001 was taken back."_s);
    QVERIFY(m_fixture->figures(Forest).isEmpty());
    QCOMPARE(batchRows(), QStringList{u"b20260302-001 林业.csv taken back"_s});
    QVERIFY(!button(u"takeBack"_s)->isEnabled());
    // Still there to be looked into, but not to be taken back again.
    choose(0);
    QCOMPARE(values()->model()->rowCount(), 1);
    QVERIFY(!button(u"takeBack"_s)->isEnabled());
}

void TestDataPage::takeBack_answeredNo_changesNothing()
{
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"林业.csv", {u"森林覆盖率,2022,15.6,%"_s}))
                .startsWith(u'b'));
    choose(0);
    press(u"takeBack"_s);
    answer(QMessageBox::No);
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2022 15.6"_s});
    QCOMPARE(batchRows(), QStringList{u"b20260302-001 林业.csv in force"_s});
    QVERIFY(m_messages->text().isEmpty());
    QVERIFY(button(u"takeBack"_s)->isEnabled());
}

void TestDataPage::preview_outOfDate_isRefused()
{
    open(m_fixture->csvFile(u"晚.csv", {u"森林覆盖率,2022,15.6,%"_s, u"森林覆盖率,2023,15.6,%"_s}));
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"早.csv", {u"森林覆盖率,2022,15.6,%"_s}))
                .startsWith(u'b'));
    press(u"applyImport"_s);
    QVERIFY2(m_messages->text().contains(u"晚.csv was changed by somebody else since the preview"),
        qPrintable(m_messages->text()));
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2022 15.6"_s});
    QCOMPARE(batchRows(), QStringList{u"b20260302-001 早.csv in force"_s});
    // Kept, so that nobody's ticks are lost.
    QVERIFY(button(u"discardImport"_s)->isVisible());
}

void TestDataPage::page_closedWhileReading_ends()
{
    m_page->openFiles({SessionFixture::published()});
    m_window.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->figures({}).isEmpty());
}

/// Goes to a row by keyboard and asks which indicator it means.
MatchDialog* TestDataPage::askFor(int row) const
{
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(row, ImportValueModel::NameColumn));
    QTest::keyClick(values(), Qt::Key_Return);
    return qobject_cast<MatchDialog*>(QApplication::activeModalWidget());
}

void TestDataPage::finish(MatchDialog* dialog, Qt::Key key) const
{
    QTest::keyClick(dialog->focusWidget(), key);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(values()->isEnabled());
}

void TestDataPage::unknownName_chosenByKeyboard_isTakenAndRemembered()
{
    open(m_fixture->csvFile(u"外资.csv", {u"实到外资,2022,4507,万美元"_s}));
    QCOMPARE(summary(), u"外资.csv: 0 of 1 values will be taken, 0 need your decision."_s);
    MatchDialog* dialog = askFor(0);
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListWidget*>(u"indicatorChoices"_s);
    QVERIFY2(list->currentItem()->text().startsWith(u"6 实际使用外资 (万美元)"_s),
        qPrintable(list->currentItem()->text()));
    // The search has the focus; one Tab is the list, the next the box.
    auto* box = dialog->findChild<QCheckBox*>(u"rememberName"_s);
    QVERIFY(box->isEnabled() && !box->isChecked());
    QVERIFY2(box->text().contains(u"实到外资"_s), qPrintable(box->text()));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    finish(dialog, Qt::Key_Return);
    QTRY_COMPARE(summary(), u"外资.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    press(u"applyImport"_s);
    QCOMPARE(m_messages->text(),
        u"外资.csv was taken as import b20260302-001.\nThe name “实到外资” is remembered."_s);
    QCOMPARE(m_fixture->figures(u"lq14-t2-06"_s), QStringList{u"2022 4507"_s});
    open(m_fixture->csvFile(u"外资2.csv", {u"实到外资,2023,4600,万美元"_s}));
    QCOMPARE(summary(), u"外资2.csv: 1 of 1 values will be taken, 0 need your decision."_s);
}

void TestDataPage::unknownName_chosenWithoutRemembering_isAskedAgain()
{
    open(m_fixture->csvFile(
        u"外资.csv", {u"招商到位款,2022,4507,万美元"_s, u"招商到位款,2023,4600,万美元"_s}));
    MatchDialog* dialog = askFor(0);
    QVERIFY(dialog);
    // Nothing is like it: found by its unit.
    auto* search = dialog->findChild<QLineEdit*>(u"searchIndicator"_s);
    QTRY_VERIFY(search->hasFocus());
    QInputMethodEvent typed;
    typed.setCommitString(u"万美元"_s);
    QCoreApplication::sendEvent(search, &typed);
    finish(dialog, Qt::Key_Return);
    // One word holds for all rows of the name.
    QTRY_COMPARE(summary(), u"外资.csv: 2 of 2 values will be taken, 0 need your decision."_s);
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(u"lq14-t2-06"_s), (QStringList{u"2022 4507"_s, u"2023 4600"_s}));
    open(m_fixture->csvFile(u"外资2.csv", {u"招商到位款,2024,4700,万美元"_s}));
    QCOMPARE(summary(), u"外资2.csv: 0 of 1 values will be taken, 0 need your decision."_s);
}

void TestDataPage::otherThing_chosen_cannotBeTakenNorRemembered()
{
    open(m_fixture->csvFile(u"粮食.csv", {u"粮食总产量,2022,9.9,万吨"_s}));
    MatchDialog* dialog = askFor(0);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"searchIndicator"_s), u"35"_s);
    QCOMPARE(dialog->indicatorId(), u"lq14-t2-35"_s);
    const QString difference = dialog->findChild<QLabel*>(u"matchDifference"_s)->text();
    QVERIFY2(difference.contains(u"the name says “产量”, the plan counts “生产能力”"_s),
        qPrintable(difference));
    QVERIFY(!dialog->findChild<QCheckBox*>(u"rememberName"_s)->isEnabled());
    finish(dialog, Qt::Key_Return);
    QTRY_COMPARE(summary(), u"粮食.csv: 0 of 1 values will be taken, 1 need your decision."_s);
    QVERIFY(!values()->model()->index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!button(u"applyImport"_s)->isEnabled());
}

void TestDataPage::choice_undone_isAsBefore()
{
    open(m_fixture->csvFile(u"外资.csv", {u"实到外资,2022,4507,万美元"_s}));
    MatchDialog* dialog = askFor(0);
    QVERIFY(dialog && !dialog->findChild<QPushButton*>(u"undoMatch"_s));
    finish(dialog, Qt::Key_Return);
    QTRY_COMPARE(summary(), u"外资.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    dialog = askFor(0);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"undoMatch"_s), Qt::LeftButton);
    QTRY_COMPARE(summary(), u"外资.csv: 0 of 1 values will be taken, 0 need your decision."_s);
    // Left without choosing anything: as before too.
    dialog = askFor(0);
    QVERIFY(dialog);
    finish(dialog, Qt::Key_Escape);
    QCOMPARE(summary(), u"外资.csv: 0 of 1 values will be taken, 0 need your decision."_s);
}

void TestDataPage::suggestion_neverMeant_isNotMadeAgain()
{
    open(m_fixture->csvFile(u"外资.csv", {u"实际利用外资,2022,4507,万美元"_s}));
    const auto why = [this] {
        return values()->model()->index(0, ImportValueModel::ReasonColumn).data().toString();
    };
    QVERIFY2(why().contains(u"实际使用外资"_s), qPrintable(why()));
    MatchDialog* dialog = askFor(0);
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListWidget*>(u"indicatorChoices"_s);
    QVERIFY(list->item(0)->text().contains(u"like"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"neverMatch"_s), Qt::LeftButton);
    QVERIFY(!list->item(0)->text().contains(u"实际使用外资"_s));
    finish(dialog, Qt::Key_Escape);
    QTRY_COMPARE(why(), u"not an indicator of the plan"_s);
    QVERIFY2(m_messages->text().contains(u"实际利用外资"_s), qPrintable(m_messages->text()));
}

void TestDataPage::chosenAgain_ticksAreKept()
{
    open(m_fixture->csvFile(u"年报.csv",
        {u"森林覆盖率,2023,15.6,%"_s, u"森林覆盖率,2024,15.7,%"_s,
            u"实到外资,2022,4507,万美元"_s}));
    const auto rowOf = [this](const QString& cell) {
        for (int row = 0; row < values()->model()->rowCount(); ++row)
            if (values()->model()->index(row, 1).data().toString().endsWith(cell))
                return row;
        return -1;
    };
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(rowOf(u"C3"_s), 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(summary(), u"年报.csv: 1 of 3 values will be taken, 0 need your decision."_s);
    MatchDialog* dialog = askFor(rowOf(u"C4"_s));
    QVERIFY(dialog);
    finish(dialog, Qt::Key_Return);
    QTRY_COMPARE(summary(), u"年报.csv: 2 of 3 values will be taken, 0 need your decision."_s);
    QCOMPARE(values()->model()->index(rowOf(u"C3"_s), 0).data(Qt::CheckStateRole).toInt(),
        int(Qt::Unchecked));
}

void TestDataPage::totals_areShownForEachAction()
{
    open(m_fixture->csvFile(u"年报.csv",
        {u"森林覆盖率,2023,15.6,%"_s, u"森林覆盖率,2024,—,%"_s, u"工业用电,2022,5,亿元"_s,
            u"一般公共预算收入,2022,42,亿元"_s}));
    const auto* totals = m_page->findChild<QLabel*>(u"importTotals"_s);
    QVERIFY(totals->isVisible());
    QCOMPARE(totals->text(), u"2 new · 1 not in the plan · 1 no number"_s);
    press(u"discardImport"_s);
    QVERIFY(!totals->isVisible());
}

void TestDataPage::checks_areShownAndLeadToTheirCells()
{
    auto* notes = m_page->findChild<QListWidget*>(u"checkNotes"_s);
    open(m_fixture->csvFile(u"平.csv", {u"森林覆盖率,2023,15.6,%"_s}));
    QVERIFY(!notes->isVisible());
    press(u"discardImport"_s);
    open(m_fixture->csvFile(u"跳.csv",
        {u"森林覆盖率,2023,15.6,%"_s, u"高新技术企业数,2022,120,家"_s,
            u"高新技术企业数,2023,250,家"_s}));
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->count(), 1);
    QVERIFY2(
        notes->item(0)->text().contains(u"250 after 120"_s), qPrintable(notes->item(0)->text()));
    QTest::mouseClick(
        notes->viewport(), Qt::LeftButton, {}, notes->visualItemRect(notes->item(0)).center());
    QStringList cells;
    for (const QModelIndex& index :
        values()->selectionModel()->selectedRows(ImportValueModel::CellColumn))
        cells << index.data().toString().section(u' ', -1);
    cells.sort();
    QCOMPARE(cells, (QStringList{u"C3"_s, u"C4"_s}));
    // A hint holds nothing back.
    QCOMPARE(summary(), u"跳.csv: 3 of 3 values will be taken, 0 need your decision."_s);
}

void TestDataPage::filter_showsOnlyWhatIsAskedFor()
{
    QVERIFY(m_fixture->importFile(m_fixture->csvFile(u"早.csv", {u"森林覆盖率,2023,15.6,%"_s}))
                .startsWith(u'b'));
    open(m_fixture->csvFile(u"晚.csv",
        {u"森林覆盖率,2023,15.9,%"_s, u"森林覆盖率,2024,15.7,%"_s, u"工业用电,2022,5,亿元"_s}));
    auto* filter = m_page->findChild<QComboBox*>(u"valueFilter"_s);
    const auto cells = [this] {
        QStringList texts;
        for (int row = 0; row < values()->model()->rowCount(); ++row)
            texts << values()->model()->index(row, 1).data().toString().section(u' ', -1);
        return texts.join(u' ');
    };
    QCOMPARE(cells(), u"C2 C3 C4"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(cells(), u"C2"_s);
    // Decided, it stays in sight.
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(0, 0));
    QTest::keyClick(values(), Qt::Key_Space);
    QCOMPARE(cells(), u"C2"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(cells(), u"C4"_s);
    QTest::keyClick(filter, Qt::Key_Home);
    QCOMPARE(values()->model()->rowCount(), 3);
    // The next file is shown whole.
    QTest::keyClick(filter, Qt::Key_Down);
    press(u"discardImport"_s);
    open(m_fixture->csvFile(u"再.csv", {u"森林覆盖率,2022,15.6,%"_s}));
    QCOMPARE(cells(), u"C2"_s);
}

void TestDataPage::encoding_isOfferedForTextOnly()
{
    auto* encoding = m_page->findChild<QComboBox*>(u"encoding"_s);
    open(m_fixture->csvFile(u"年报.csv", {u"森林覆盖率,2023,15.6,%"_s}));
    QVERIFY(encoding->isVisible());
    QCOMPARE(encoding->currentText(), u"Encoding as found: UTF-8"_s);
    QVERIFY(!m_page->findChild<QLabel*>(u"replacedBytes"_s)->isVisible());
    press(u"discardImport"_s);
    const QDir folder(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/synthetic"));
    open(folder.filePath(folder.entryList({u"*.xlsx"_s}).first()));
    QVERIFY(!encoding->isVisible());
}

void TestDataPage::encoding_chosen_readsAnew()
{
    QFile file(m_fixture->path(u"林業.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder big5("Big5");
    const QByteArray bytes = big5.encode(u"指標,年份,數值,單位\n森林覆蓋率,2023,15.6,%\n"_s);
    QVERIFY(file.write(bytes) > 0);
    file.close();
    open(file.fileName());
    const QString expected = u"林業.csv: 1 of 1 values will be taken, 0 need your decision."_s;
    QCOMPARE(summary(), expected);
    auto* encoding = m_page->findChild<QComboBox*>(u"encoding"_s);
    QCOMPARE(encoding->currentText(), u"Encoding as found: Big5"_s);
    // UTF-8 is wrong: what was read stays.
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Down);
    QTRY_VERIFY2(m_messages->text().contains(u"林業.csv"_s), qPrintable(m_messages->text()));
    QCOMPARE(encoding->currentIndex(), 0);
    QCOMPARE(summary(), expected);
    QVERIFY(button(u"applyImport"_s)->isEnabled());
    encoding->showPopup();
    QTest::keyClicks(encoding->view(), u"Big5"_s);
    QTest::keyClick(encoding->view(), Qt::Key_Return);
    QTRY_VERIFY(values()->isEnabled());
    QCOMPARE(encoding->currentText(), u"Big5"_s);
    QCOMPARE(summary(), expected);
    press(u"applyImport"_s);
    QCOMPARE(m_fixture->figures(Forest), QStringList{u"2023 15.6"_s});
}

void TestDataPage::heldBack_isSavedForItsSender()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    open(m_fixture->csvFile(u"平.csv", {u"森林覆盖率,2023,15.6,%"_s}));
    QVERIFY(!button(u"saveHeldBack"_s)->isEnabled());
    press(u"discardImport"_s);
    open(m_fixture->csvFile(
        u"异.csv", {u"森林覆盖率,2023,15.6,%"_s, u"常住人口城镇化率,2023,0.705,%"_s}));
    press(u"saveHeldBack"_s);
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    const QString path = m_fixture->path(u"退回.xlsx");
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_messages->text(), u"The held-back cells were saved in %1."_s.arg(path));
    const auto saved = readWorkbook(path);
    VERIFY_OK(saved);
    // The urban share as a fraction was held back, with its reason beside it.
    const auto cell = saved->sheets.first().cellAt({2, 2});
    QVERIFY(cell);
    QCOMPARE(cell->value, u"0.705"_s);
    QVERIFY(saved->sheets.first().columnCount() > 4);
    // Nothing was decided by that.
    QCOMPARE(summary(), u"异.csv: 1 of 2 values will be taken, 1 need your decision."_s);
}

void TestDataPage::reading_stopped_leavesNothing()
{
    QStringList lines;
    for (int i = 0; i < 200'000; ++i)
        lines << u"工业用电%1,2023,15.6,%"_s.arg(i);
    m_page->openFiles({m_fixture->csvFile(u"大.csv", lines),
        m_fixture->csvFile(u"小.csv", {u"森林覆盖率,2023,15.6,%"_s})});
    QVERIFY(m_page->findChild<QProgressBar*>(u"importProgress"_s)->isVisible());
    press(u"cancelReading"_s);
    // The next one comes.
    QTRY_COMPARE(summary(), u"小.csv: 1 of 1 values will be taken, 0 need your decision."_s);
    QVERIFY2(m_messages->text().contains(u"大.csv"_s), qPrintable(m_messages->text()));
    QVERIFY(!button(u"cancelReading"_s)->isVisible());
    QVERIFY(m_fixture->figures({}).isEmpty());
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
