#include "core/report/checknotes.h"
#include "core/report/indicatortable.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Four rows, numbered 1 to 4.
AnnualReportInput fourRows()
{
    AnnualReportInput input;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.plan.baseYear = 2020;
    input.year = 2022;
    for (int i = 1; i <= 4; ++i) {
        AssessmentInput row;
        row.plan = input.plan;
        row.year = input.year;
        row.indicator.number = QString::number(i);
        row.indicator.id = u"p-t1-"_s + row.indicator.number;
        input.inputs << row;
        input.assessments << Assessment();
    }
    return input;
}

Finding finding(const QString& id, const QString& severity, const QStringList& subjects)
{
    Finding one;
    one.id = id;
    one.severity = severity;
    one.consequence = u"影响"_s + id;
    one.subjects = subjects;
    return one;
}

} // namespace

class TestCheckNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighty_isNumberedInTheOrderOfRows();
    void light_hasNoNote();
    void aboutTheTable_hasNoNote();
    void table_marksItsRows();
};

void TestCheckNotes::weighty_isNumberedInTheOrderOfRows()
{
    AnnualReportInput input = fourRows();
    input.findings << finding(u"甲"_s, u"high"_s, {u"p-t1-3"_s, u"p-c-001"_s})
                   << finding(u"乙"_s, u"high"_s, {u"p-t1-1"_s});
    const CheckNotes notes = checkNotes(input);
    QCOMPARE(notes.notes, (QStringList{u"Note 1 (no. 1): 影响乙"_s, u"Note 2 (no. 3): 影响甲"_s}));
    QCOMPARE(notes.numbersByRow.value(u"p-t1-1"_s), QStringList{u"1"_s});
    QCOMPARE(notes.numbersByRow.value(u"p-t1-3"_s), QStringList{u"2"_s});
    QCOMPARE(notes.numbersByRow.size(), 2);
}

void TestCheckNotes::light_hasNoNote()
{
    AnnualReportInput input = fourRows();
    input.findings << finding(u"甲"_s, u"medium"_s, {u"p-t1-3"_s});
    QCOMPARE(checkNotes(input), CheckNotes());
}

void TestCheckNotes::aboutTheTable_hasNoNote()
{
    AnnualReportInput input = fourRows();
    // Two of four rows are more than a third.
    input.findings << finding(u"甲"_s, u"high"_s, {u"p-t1-1"_s, u"p-t1-2"_s});
    QCOMPARE(checkNotes(input), CheckNotes());
}

void TestCheckNotes::table_marksItsRows()
{
    AnnualReportInput input = fourRows();
    input.findings << finding(u"甲"_s, u"high"_s, {u"p-t1-3"_s});
    const ReportTable table = indicatorTable(input);
    QCOMPARE(table.notes.last(), u"Note 1 (no. 3): 影响甲"_s);
    QCOMPARE(table.rows[2].cells.last().text, u"note 1"_s);
    QCOMPARE(table.rows[1].cells.last().text, QString());
}

QTEST_GUILESS_MAIN(TestCheckNotes)
#include "tst_checknotes.moc"
