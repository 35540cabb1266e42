#include "core/statistics/entrypreview.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestManualEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankEntry_claimsNothing();
    void citation_ofADocument_namesItsDate();
    void correctionOf_enteredByHand_comesBackAsTyped();
    void correctionOf_importedFigure_namesItsCell();
};

void TestManualEntry::blankEntry_claimsNothing()
{
    const ManualEntry entry = blankEntry(u"lq14-t2-01"_s, 2023);
    QCOMPARE(entry.indicatorId, u"lq14-t2-01"_s);
    QCOMPARE(entry.period, Period::ofYear(2023));
    QVERIFY(entry.number.isEmpty() && entry.document.isEmpty() && !entry.isVerified);
}

void TestManualEntry::citation_ofADocument_namesItsDate()
{
    ManualEntry entry;
    entry.document = u"统计公报"_s;
    entry.date = u"2024年4月"_s;
    QCOMPARE(citation(entry), u"统计公报(2024-04)"_s);
    QCOMPARE(citation(entry, u"转载"_s), u"统计公报(2024-04;转载)"_s);
}

void TestManualEntry::correctionOf_enteredByHand_comesBackAsTyped()
{
    ManualEntry entry = blankEntry(u"lq14-t2-02"_s, 2023);
    entry.period = *Period::parse(u"2023Q3");
    entry.number = u"８,932.50"_s;
    entry.unit = Unit::parse(u"元");
    entry.status = VintageStatus::Revised;
    entry.document = u"2023年路桥区统计公报(快报)"_s;
    entry.date = u"2024年4月2日"_s;
    entry.page = u"表3"_s;
    entry.scope = u"常住人口"_s;
    entry.sentence = u"人均地区生产总值为8,932.50元"_s;
    entry.url = u"http://www.luqiao.gov.cn/"_s;
    entry.note = u"快报;分季"_s;
    Observation stored =
        figuresAfter(previewEntry(entry, emptyKnowledge()), entry.indicatorId, emptyKnowledge())
            .first();
    stored.id = u"b20260302-001-0001"_s;
    stored.note = entry.note;
    ManualEntry wanted = entry;
    wanted.date = u"2024-04-02"_s;
    wanted.correctionOf = stored.id;
    QCOMPARE(correctionOf(stored, stored.sources.first()), wanted);
}

void TestManualEntry::correctionOf_importedFigure_namesItsCell()
{
    Observation imported;
    imported.id = u"b20260302-001-0004"_s;
    imported.indicatorId = u"lq14-t2-01"_s;
    imported.period = Period::ofYear(2022);
    imported.value = *Decimal::parse(u"757");
    ObservationSource source;
    source.file = u"年报.xlsx"_s;
    source.sheet = u"表1"_s;
    source.cell = u"C5"_s;
    source.raw = u"7570000"_s;
    source.rawUnit = u"万元"_s;
    const ManualEntry entry = correctionOf(imported, source);
    QCOMPARE(entry.number, u"7570000"_s);
    QCOMPARE(entry.unit, Unit::parse(u"万元"));
    QCOMPARE(entry.document, u"年报.xlsx"_s);
    QCOMPARE(entry.page, u"表1 · C5"_s);
    QCOMPARE(entry.date, QString());
    source.title = u"2022年统计公报"_s;
    QCOMPARE(correctionOf(imported, source).document, u"2022年统计公报"_s);
    // C5 is a cell of the file and no page of the communiqué.
    QCOMPARE(correctionOf(imported, source).page, QString());
}

QTEST_APPLESS_MAIN(TestManualEntry)
#include "tst_manualentry.moc"
