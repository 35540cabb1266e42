#include "core/statistics/headertexts.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestHeaderTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_standForTheColumnsToTheirRight();
    void labels_standOverTheirOwnColumn();
};

void TestHeaderTexts::texts_standForTheColumnsToTheirRight()
{
    const Sheet sheet = sheetOf({u"指标|单位|路桥区||镇街|", u"||2022年|2023年|2022年|2023年"});
    const SheetView view(sheet);
    TableHeader header;
    header.lastRow = 1;
    header.starts = {0};
    header.endColumn = 6;
    HeaderTexts texts(view, header);
    QCOMPARE(texts.over(0), QStringList{u"指标"_s});
    QCOMPARE(texts.over(1), QStringList{u"单位"_s});
    QCOMPARE(texts.over(2), (QStringList{u"路桥区"_s, u"2022年"_s}));
    QCOMPARE(texts.over(3), (QStringList{u"路桥区"_s, u"2023年"_s}));
    QCOMPARE(texts.over(4), (QStringList{u"镇街"_s, u"2022年"_s}));
    QCOMPARE(texts.over(5), (QStringList{u"镇街"_s, u"2023年"_s}));
}

void TestHeaderTexts::labels_standOverTheirOwnColumn()
{
    const Sheet sheet = sheetOf({u"指标|单位|", u"||2022年"});
    const SheetView view(sheet);
    TableHeader header;
    header.lastRow = 1;
    header.starts = {0};
    header.endColumn = 3;
    HeaderTexts texts(view, header);
    QCOMPARE(texts.over(1), QStringList{u"单位"_s});
    QCOMPARE(texts.over(2), QStringList{u"2022年"_s});
}

QTEST_APPLESS_MAIN(TestHeaderTexts)
#include "tst_headertexts.moc"
