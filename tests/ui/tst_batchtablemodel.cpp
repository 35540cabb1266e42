#include "tests/support/testdatabase.h"
#include "ui/data/batchtablemodel.h"

#include <QAbstractItemModelTester>
#include <QBrush>
#include <QLocale>
#include <QPalette>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QList<ImportBatch> sampleBatches()
{
    ImportBatch withdrawn;
    withdrawn.id = u"b20260302-001"_s;
    withdrawn.file = u"错的.csv"_s;
    withdrawn.importedAt = u"2026-03-02T09:30:00Z"_s;
    withdrawn.importedBy = u"王工"_s;
    withdrawn.isWithdrawn = true;
    ImportBatch later = withdrawn;
    later.id = u"b20260303-001"_s;
    later.file = u"对的.csv"_s;
    later.importedAt = u"2026-03-03T09:30:00Z"_s;
    later.isWithdrawn = false;
    return {later, withdrawn};
}

} // namespace

class TestBatchTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void model_anyContent_keepsTheRules();
    void rows_asSet_arePrinted();
    void enteredByHand_saysSo();
    void withdrawn_isMuted();
};

void TestBatchTableModel::initTestCase()
{
    qputenv("TZ", "Asia/Shanghai");
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

void TestBatchTableModel::model_anyContent_keepsTheRules()
{
    BatchTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBatches(sampleBatches());
    model.setBatches({});
    model.setBatches(sampleBatches().mid(1));
    QCOMPARE(model.batch(0).file, u"错的.csv"_s);
}

void TestBatchTableModel::rows_asSet_arePrinted()
{
    BatchTableModel model;
    model.setBatches(sampleBatches());
    // Half past nine in Greenwich is half past five in Luqiao.
    const QStringList wanted{u"b20260303-001 | 对的.csv | 2026/3/3 17:30 | 王工 | in force"_s,
        u"b20260302-001 | 错的.csv | 2026/3/2 17:30 | 王工 | taken back"_s};
    QCOMPARE(printedRows(model), wanted);
}

void TestBatchTableModel::enteredByHand_saysSo()
{
    BatchTableModel model;
    QList<ImportBatch> batches = sampleBatches();
    batches.first().file = u"2023年统计公报"_s;
    batches.first().isByHand = true;
    model.setBatches(batches);
    QCOMPARE(model.index(0, BatchTableModel::FileColumn).data().toString(),
        u"2023年统计公报 · entered by hand"_s);
    QCOMPARE(model.index(1, BatchTableModel::FileColumn).data().toString(), u"错的.csv"_s);
}

void TestBatchTableModel::withdrawn_isMuted()
{
    BatchTableModel model;
    model.setBatches(sampleBatches());
    QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model.index(1, 0).data(Qt::ForegroundRole).value<QBrush>(),
        QPalette().brush(QPalette::Disabled, QPalette::Text));
}

QTEST_MAIN(TestBatchTableModel)
#include "tst_batchtablemodel.moc"
