#include "tests/ui/tst_sessionfixture.h"
#include "ui/data/datapage.h"
#include "ui/data/importpanel.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
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

private:
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

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
