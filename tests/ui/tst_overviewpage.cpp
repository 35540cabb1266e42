#include "core/session/plandecisions.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/verdictlegend.h"
#include "ui/overview/verdictmatrixmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sentence_countsEveryIndicator();
    void matrix_holdsEveryIndicatorAndYear();
    void attention_namesWhatIsBehind();
    void link_followed_asksForTheIndicator();
    void cell_opened_choosesItsYear();
    void figures_takenBackElsewhere_refresh();
    void leadAgency_entered_isShown();
    void categories_areOneCellEach();
    void legend_narrow_takesMoreLines();

private:
    [[nodiscard]] QTableView* matrix() const
    {
        return m_page->findChild<QTableView*>(u"verdictMatrix"_s);
    }
    [[nodiscard]] QTextBrowser* texts() const
    {
        return m_page->findChild<QTextBrowser*>(u"overviewTexts"_s);
    }
    [[nodiscard]] QString sentence() const
    {
        return m_page->findChild<QLabel*>(u"countSentence"_s)->text();
    }
    [[nodiscard]] QModelIndex cell(const QString& number, int column) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    OverviewPage* m_page = nullptr;
    QString m_batch;
};

void TestOverviewPage::init()
{
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_batch = m_fixture->importFile(SessionFixture::published());
    QVERIFY(m_batch.startsWith(u'b'));
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
    m_window = std::make_unique<QWidget>();
    auto* messages = new MessageBar(m_window.get());
    m_page = new OverviewPage(*m_context, *messages, m_window.get());
    m_page->resize(1240, 800);
    m_window->show();
}

void TestOverviewPage::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_fixture.reset();
}

QModelIndex TestOverviewPage::cell(const QString& number, int column) const
{
    const auto* model = matrix()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, VerdictMatrixModel::NumberColumn).data().toString() == number)
            return model->index(row, column);
    return {};
}

void TestOverviewPage::sentence_countsEveryIndicator()
{
    QVERIFY2(sentence().contains(u"37"_s), qPrintable(sentence()));
    QVERIFY2(sentence().contains(u"15 are constraint-type"_s), qPrintable(sentence()));
}

void TestOverviewPage::matrix_holdsEveryIndicatorAndYear()
{
    const auto* model = qobject_cast<VerdictMatrixModel*>(matrix()->model());
    QVERIFY(model);
    QCOMPARE(model->rowCount(), 37);
    QCOMPARE(model->columnCount(), VerdictMatrixModel::FirstYearColumn + 5 + 2);
    // GDP: 790.60 in 2024 of 669 to 1000 is 36.7 % of the way with 80 % of the time gone.
    const int year2024 = VerdictMatrixModel::FirstYearColumn + 3;
    QCOMPARE(cell(u"1"_s, year2024).data(VerdictMatrixModel::ProgressRole).toInt(),
        int(Progress::Behind));
    QCOMPARE(cell(u"1"_s, model->completionColumn()).data().toString(), u"37"_s);
    // 2025 is to come.
    QVERIFY(!cell(u"1"_s, year2024 + 1).data(VerdictMatrixModel::ProgressRole).isValid());
    QVERIFY(cell(u"1"_s, year2024 + 1).data().toString().isEmpty());
    // Row 8 has 2023 and nothing later.
    QVERIFY(!cell(u"8"_s, year2024 - 1).data(VerdictMatrixModel::IsEarlierRole).toBool());
    QVERIFY(cell(u"8"_s, year2024).data(VerdictMatrixModel::IsEarlierRole).toBool());
}

void TestOverviewPage::attention_namesWhatIsBehind()
{
    const QString text = texts()->toPlainText();
    QVERIFY2(text.contains(u"地区生产总值(GDP)增长"_s), qPrintable(text));
    QVERIFY2(text.contains(u"209.4"_s), qPrintable(text)); // 1000 − 790.60
    QVERIFY2(text.contains(u"no lead agency entered"_s), qPrintable(text));
    QVERIFY2(text.contains(u"No figure up to 2024"_s), qPrintable(text));
}

void TestOverviewPage::link_followed_asksForTheIndicator()
{
    QSignalSpy spy(m_page, &OverviewPage::indicatorRequested);
    Q_EMIT texts()->anchorClicked(QUrl(u"indicator:lq14-t2-01"_s));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"lq14-t2-01"_s);
}

void TestOverviewPage::cell_opened_choosesItsYear()
{
    QSignalSpy spy(m_page, &OverviewPage::indicatorRequested);
    const QModelIndex index = cell(u"1"_s, VerdictMatrixModel::FirstYearColumn + 1);
    matrix()->setFocus();
    matrix()->setCurrentIndex(index);
    QTest::keyClick(matrix(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"lq14-t2-01"_s);
    QCOMPARE(m_context->year(), 2022);
}

void TestOverviewPage::figures_takenBackElsewhere_refresh()
{
    const QString before = sentence();
    VERIFY_OK(m_fixture->session().undoImport(m_batch));
    QVERIFY(sentence() != before);
    QVERIFY(sentence().contains(u"37"_s));
}

void TestOverviewPage::leadAgency_entered_isShown()
{
    VERIFY_OK(m_fixture->session().decisions().setLeadAgency(
        m_fixture->plan().id, {u"lq14-t2-01"_s}, u"测试单位"_s));
    QVERIFY2(texts()->toPlainText().contains(u"测试单位"_s), qPrintable(texts()->toPlainText()));
}

void TestOverviewPage::categories_areOneCellEach()
{
    QCOMPARE(matrix()->rowSpan(0, VerdictMatrixModel::CategoryColumn), 8);
    const QModelIndex second = cell(u"9"_s, VerdictMatrixModel::CategoryColumn);
    QVERIFY(matrix()->rowSpan(second.row(), VerdictMatrixModel::CategoryColumn) > 1);
    QVERIFY(second.data() != cell(u"1"_s, VerdictMatrixModel::CategoryColumn).data());
}

void TestOverviewPage::legend_narrow_takesMoreLines()
{
    const VerdictLegend legend;
    const int oneLine = legend.heightForWidth(legend.sizeHint().width());
    QCOMPARE(oneLine, legend.sizeHint().height());
    QCOMPARE(legend.heightForWidth(legend.sizeHint().width() * 2 / 3), 2 * oneLine);
    // Nine verdicts, one to a line.
    QCOMPARE(legend.heightForWidth(1), 9 * oneLine);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
