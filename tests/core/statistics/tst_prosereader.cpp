#include "core/statistics/prosereader.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestProseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readSentences_statement_isReadWhole();
    void readSentences_severalSentences_giveOneEach();
    void readSentences_otherWords_giveNothing_data();
    void readSentences_otherWords_giveNothing();
    void readSentences_corrections_giveTheLaterFigure_data();
    void readSentences_corrections_giveTheLaterFigure();
    void readSentences_partOfYear_isItsPeriod();
    void readSentences_planned_objects();
    void readSentences_furtherStatements_areOfTheSameYear();
    void readSentences_afterAnUnknownClause_nothingIsRead();
    void readSentences_otherPlaces_holdUntilOursIsNamed();
    void readSentences_bracketWithANumber_isAnotherFigure();
    void readSentences_yearEnd_isTheYear();
};

namespace {

QList<Figure> read(const QString& text)
{
    return readSentences(cellOf(text), u"表"_s, {u"路桥区"_s, u"全区"_s}).figures;
}

} // namespace

void TestProseReader::readSentences_statement_isReadWhole()
{
    const auto figures = read(
        u"   2.经最终核实，２０２１年，路桥区生产总值现价总量为720.08亿元,比上年增长8.5%;结构为2.0∶38.9∶59.1。"_s);
    QCOMPARE(figures.size(), 1);
    const Figure& figure = figures.first();
    QCOMPARE(figure.printedName, u"路桥区生产总值现价总量"_s);
    QVERIFY(figure.name.names.contains(u"生产总值"_s));
    QCOMPARE(figure.value.number->toString(), u"720.08"_s);
    QCOMPARE(figure.unit->symbol, u"亿元"_s);
    QCOMPARE(figure.period->code(), u"2021"_s);
    QCOMPARE(figure.status, VintageStatus::Final);
    QVERIFY(figure.objection.isEmpty());
    QVERIFY(figure.sourceQuote.startsWith(u"2.经最终核实"_s));
    QCOMPARE(figure.cell, u"A1"_s);
    QCOMPARE(figure.sheet, u"表"_s);
}

void TestProseReader::readSentences_severalSentences_giveOneEach()
{
    const auto figures = read(
        u"2022年地区生产总值为757.00亿元(初步核算)。经最终核实,2021年地区生产总值为720.08亿元。"_s);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0].status, VintageStatus::Provisional);
    QCOMPARE(figures[1].status, VintageStatus::Final);
}

void TestProseReader::readSentences_otherWords_giveNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"地区生产总值为757亿元"_s, u"2022年地区生产总值增长3.7%"_s,
             u"到2025年地区生产总值达到1000亿元"_s, u"2025年地区生产总值达到1000亿元左右"_s,
             u"2022年全员劳动生产率为18万元/人"_s, u"2022年地区生产总值为700-757亿元"_s,
             u"2022年地区生产总值为757"_s, u"2021-2022年地区生产总值为757亿元"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestProseReader::readSentences_otherWords_giveNothing()
{
    QFETCH(QString, text);
    QVERIFY(read(text).isEmpty());
}

void TestProseReader::readSentences_corrections_giveTheLaterFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    const auto row = [](const char16_t* text, const char* status) {
        const QString sentence = QString::fromUtf16(text);
        QTest::newRow(qPrintable(sentence)) << sentence << QString::fromLatin1(status);
    };
    row(u"经最终核实，2021年路桥区生产总值现价总量为720.08亿元，比上年增长8.5%", "final");
    row(u"根据最终核实结果,2021年全区生产总值720.08亿元,增长8.5%", "final");
    row(u"2021年地区生产总值最终核实数为720.08亿元。", "final");
    row(u"2021年地区生产总值(最终核实)为720.08亿元", "final");
    row(u"经最终核实,2021年地区生产总值由716.66亿元调整为720.08亿元", "final");
    row(u"2021年地区生产总值由716.66亿元修订为720.08亿元", "revised");
    row(u"2021年地区生产总值核定为720.08亿元", "final");
    row(u"注：最终核实，2021年全区实现地区生产总值720.08亿元", "final");
    row(u"初步核算,2021年全区生产总值为720.08亿元", "provisional");
    row(u"2021年全区完成生产总值720.08亿元", "unstated");
}

void TestProseReader::readSentences_corrections_giveTheLaterFigure()
{
    QFETCH(QString, text);
    QFETCH(QString, status);
    const auto figures = read(text);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().value.number->toString(), u"720.08"_s);
    QCOMPARE(toCode(figures.first().status), status);
    QCOMPARE(figures.first().period->code(), u"2021"_s);
    const QStringList names = figures.first().name.names;
    QVERIFY2(names.contains(u"地区生产总值"_s) || names.contains(u"生产总值"_s),
        qPrintable(names.join(u'/')));
}

void TestProseReader::readSentences_partOfYear_isItsPeriod()
{
    QCOMPARE(read(u"2022年上半年地区生产总值为350亿元"_s).first().period->code(), u"2022H1"_s);
    QCOMPARE(read(u"2022年1—9月,地区生产总值为560亿元"_s).first().period->code(), u"2022Q3"_s);
    QVERIFY(read(u"2022年9月地区生产总值为70亿元"_s).isEmpty());
}

void TestProseReader::readSentences_furtherStatements_areOfTheSameYear()
{
    const auto figures = read(
        u"2023年,地区生产总值为753.90亿元,比上年增长3.2%,人均地区生产总值为118100元;居民综合阅读率为92.1%。"_s);
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures[1].printedName, u"人均地区生产总值"_s);
    QCOMPARE(figures[1].value.number->toString(), u"118100"_s);
    QCOMPARE(figures[1].unit->symbol, u"元"_s);
    QCOMPARE(figures[1].period->code(), u"2023"_s);
    QVERIFY(figures[1].sourceQuote.startsWith(u"2023年"_s)); // where its year stands
    QCOMPARE(figures[2].printedName, u"居民综合阅读率"_s);
    QCOMPARE(figures[2].period->code(), u"2023"_s);
    QCOMPARE(read(u"2022年地区生产总值为757亿元;2021年地区生产总值为720亿元"_s)[1].period->code(),
        u"2021"_s);
}

void TestProseReader::readSentences_afterAnUnknownClause_nothingIsRead()
{
    for (const QString& text : {u"2023年居民综合阅读率为92.1%,从城镇看,居民综合阅读率为93%"_s,
             u"2023年居民综合阅读率为92.1%,其中城镇,居民综合阅读率为93%。居民综合阅读率为90%"_s})
        QCOMPARE(read(text).size(), 1);
    QVERIFY(read(u"居民综合阅读率为92.1%,人均预期寿命为82岁"_s).isEmpty());
}

void TestProseReader::readSentences_otherPlaces_holdUntilOursIsNamed()
{
    const auto figures =
        read(u"2023年全市地区生产总值为6040亿元,人均预期寿命为82.5岁,我区居民综合阅读率为92.1%"_s);
    QCOMPARE(figures.size(), 3);
    QVERIFY(!figures[0].objection.isEmpty());
    QVERIFY(!figures[1].objection.isEmpty());
    QVERIFY(figures[2].objection.isEmpty());
    QCOMPARE(figures[2].printedName, u"居民综合阅读率"_s);
}

void TestProseReader::readSentences_bracketWithANumber_isAnotherFigure()
{
    const auto figures = read(u"2023年人均预期寿命为82.9岁(全市平均为82.5岁)。"_s);
    QCOMPARE(figures.size(), 1);
    QVERIFY(figures[0].objection.isEmpty() && figures[0].question.isEmpty());
    QCOMPARE(figures[0].name.names.first(), u"人均预期寿命"_s);
    // What may take something back stays with the name, which is then no indicator's.
    QCOMPARE(read(u"2023年高新技术企业数为203家(含培育库30家)"_s)[0].name.names.last(),
        u"高新技术企业数(含培育库30家)"_s);
    QVERIFY(!read(u"2023年人均预期寿命(全市)为82.5岁"_s)[0].objection.isEmpty());
}

void TestProseReader::readSentences_yearEnd_isTheYear()
{
    const auto figures = read(u"截至2023年底,全区高新技术企业数为203家。"_s);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].period->code(), u"2023"_s);
    QVERIFY(read(u"截至2023年9月底,全区高新技术企业数为203家。"_s).isEmpty());
}

void TestProseReader::readSentences_planned_objects()
{
    QVERIFY(!read(u"2025年地区生产总值目标为1000亿元"_s).first().objection.isEmpty());
    QVERIFY(!read(u"2022年全市生产总值为604.07亿元"_s).first().objection.isEmpty());
}

QTEST_APPLESS_MAIN(TestProseReader)
#include "tst_prosereader.moc"
