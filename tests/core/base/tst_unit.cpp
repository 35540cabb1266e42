#include "core/base/unit.h"

#include <QTest>

#include <array>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_anySpelling_givesTheCanonicalSymbol_data();
    void parse_anySpelling_givesTheCanonicalSymbol();
    void parse_blankOrDash_isNoUnit_data();
    void parse_blankOrDash_isNoUnit();
    void parse_countedThing_staysItself();
    void isKnown_unitsAndCounters_notWords();
    void convert_sameDimension_isExact_data();
    void convert_sameDimension_isExact();
    void convert_endlessQuotient_hasFifteenDigits_data();
    void convert_endlessQuotient_hasFifteenDigits();
    void convert_sameUnit_keepsPrintedZeros();
    void convert_thereAndBack_givesTheSameValue_data();
    void convert_thereAndBack_givesTheSameValue();
    void convert_acrossDimensions_givesNothing_data();
    void convert_acrossDimensions_givesNothing();
    void convert_resultTooLarge_givesNothing_data();
    void convert_resultTooLarge_givesNothing();
    void convertibleUnits_ofAUnit_beginWithIt();
};

void TestUnit::parse_anySpelling_givesTheCanonicalSymbol_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<Dimension>("dimension");
    QTest::newRow("yuan") << u"元"_s << u"元"_s << Dimension::Renminbi;
    QTest::newRow("wan yuan") << u"万元"_s << u"万元"_s << Dimension::Renminbi;
    QTest::newRow("yi yuan with spaces") << u" 亿 元\u3000"_s << u"亿元"_s << Dimension::Renminbi;
    QTest::newRow("wan dollars") << u"万美元"_s << u"万美元"_s << Dimension::UsDollar;
    QTest::newRow("usd") << u"USD"_s << u"美元"_s << Dimension::UsDollar;
    QTest::newRow("percent") << u"%"_s << u"%"_s << Dimension::Percent;
    QTest::newRow("full width percent") << u"％"_s << u"%"_s << Dimension::Percent;
    QTest::newRow("small percent") << u"﹪"_s << u"%"_s << Dimension::Percent;
    QTest::newRow("per mille") << u"‰"_s << u"‰"_s << Dimension::PerMille;
    QTest::newRow("points") << u"百分点"_s << u"百分点"_s << Dimension::PercentagePoint;
    QTest::newRow("points counted") << u"个百分点"_s << u"百分点"_s << Dimension::PercentagePoint;
    for (const auto& text :
        {u"微克/立方米"_s, u"ug/m3"_s, u"ug/m³"_s, u"μg/m³"_s, u"µg/m³"_s, u"μg/m3"_s, u"UG/M3"_s,
            u"μg/m^3"_s, u"ug/立方米"_s, u"微克每立方米"_s, u"微克／立方米"_s, u"微克/m³"_s})
        QTest::newRow(qPrintable(text)) << text << u"微克/立方米"_s << Dimension::Concentration;
    for (const auto& text : {u"平方米"_s, u"㎡"_s, u"m²"_s, u"m2"_s, u"平米"_s})
        QTest::newRow(qPrintable(text)) << text << u"平方米"_s << Dimension::Area;
    for (const auto& text : {u"平方公里"_s, u"平方千米"_s, u"km²"_s, u"㎢"_s})
        QTest::newRow(qPrintable(text)) << text << u"平方公里"_s << Dimension::Area;
    QTest::newRow("milligrams") << u"mg/m³"_s << u"毫克/立方米"_s << Dimension::Concentration;
    QTest::newRow("traditional") << u"億元"_s << u"亿元"_s << Dimension::Renminbi;
    QTest::newRow("thousand dollars") << u"千美元"_s << u"千美元"_s << Dimension::UsDollar;
    QTest::newRow("cubic metre") << u"m³"_s << u"立方米"_s << Dimension::Volume;
    QTest::newRow("yuan a person") << u"元／人"_s << u"元/人"_s << Dimension::RenminbiPerPerson;
    QTest::newRow("deaths") << u"人/亿元"_s << u"人/亿元"_s << Dimension::PersonsPerRenminbi;
}

void TestUnit::parse_anySpelling_givesTheCanonicalSymbol()
{
    QFETCH(QString, text);
    QFETCH(QString, symbol);
    QFETCH(Dimension, dimension);
    const Unit unit = Unit::parse(text);
    QCOMPARE(unit.symbol, symbol);
    QCOMPARE(unit.dimension, dimension);
    QCOMPARE(unit, Unit::parse(symbol));
    QVERIFY(Unit::isKnown(text));
}

void TestUnit::parse_blankOrDash_isNoUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("white space") << u" \u3000\n"_s;
    for (const auto& text : {u"-"_s, u"－"_s, u"–"_s, u"—"_s, u"——"_s, u"--"_s, u"─"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestUnit::parse_blankOrDash_isNoUnit()
{
    QFETCH(QString, text);
    QCOMPARE(Unit::parse(text), Unit());
    QVERIFY(!Unit::isKnown(text));
}

void TestUnit::parse_countedThing_staysItself()
{
    const Unit beds = Unit::parse(u" 张 ");
    QCOMPARE(beds.symbol, u"张"_s);
    QCOMPARE(beds.dimension, Dimension::Other);
    QVERIFY(isConvertible(beds, Unit::parse(u"张")));
    QVERIFY(!isConvertible(beds, Unit::parse(u"件")));
    QVERIFY(!isConvertible(beds, Unit()));
}

void TestUnit::isKnown_unitsAndCounters_notWords()
{
    // Every unit of the plan's two tables.
    for (const auto& text :
        {u"亿元"_s, u"万元"_s, u"%"_s, u"万美元"_s, u"件"_s, u"家"_s, u"万人"_s, u"人"_s, u"张"_s,
            u"个"_s, u"年"_s, u"平方米"_s, u"岁"_s, u"微克/立方米"_s, u"万吨"_s, u"人/亿元"_s})
        QVERIFY2(Unit::isKnown(text), qPrintable(text));
    for (const auto& text : {u"指标"_s, u"单位"_s, u"增长"_s, u"2023年"_s, u"预期性"_s})
        QVERIFY2(!Unit::isKnown(text), qPrintable(text));
}

void TestUnit::convert_sameDimension_isExact_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("restated");
    // Powers of ten only move the point.
    QTest::newRow("118932 yuan") << u"118932"_s << u"元"_s << u"万元"_s << u"11.8932"_s;
    QTest::newRow("38.39 yi yuan") << u"38.39"_s << u"亿元"_s << u"万元"_s << u"383900"_s;
    QTest::newRow("wan to yi") << u"383900"_s << u"万元"_s << u"亿元"_s << u"38.3900"_s;
    QTest::newRow("yi to yuan") << u"669"_s << u"亿元"_s << u"元"_s << u"66900000000"_s;
    QTest::newRow("dollars") << u"31350000"_s << u"美元"_s << u"万美元"_s << u"3135.0000"_s;
    QTest::newRow("yi dollars") << u"0.7"_s << u"亿美元"_s << u"万美元"_s << u"7000"_s;
    QTest::newRow("people") << u"80000"_s << u"人"_s << u"万人"_s << u"8.0000"_s;
    QTest::newRow("wan people") << u"1.52"_s << u"万人"_s << u"人"_s << u"15200"_s;
    QTest::newRow("tons") << u"9.85"_s << u"万吨"_s << u"吨"_s << u"98500"_s;
    QTest::newRow("tons back") << u"98500"_s << u"吨"_s << u"万吨"_s << u"9.8500"_s;
    QTest::newRow("wan kilograms") << u"9850"_s << u"万公斤"_s << u"万吨"_s << u"9.850"_s;
    QTest::newRow("yi jin") << u"1.97"_s << u"亿斤"_s << u"万吨"_s << u"9.85"_s;
    QTest::newRow("firms in another counter") << u"203"_s << u"个"_s << u"家"_s << u"203"_s;
    QTest::newRow("per person") << u"106000"_s << u"元/人"_s << u"万元/人"_s << u"10.6000"_s;
    // 0.00896 deaths for each 亿元 are 0.000000896 for each 万元.
    QTest::newRow("deaths") << u"0.00896"_s << u"人/亿元"_s << u"人/万元"_s << u"0.000000896"_s;
    QTest::newRow("negative") << u"-1.5"_s << u"亿元"_s << u"万元"_s << u"-15000"_s;
    // 15 亩 = 1 公顷, 1 平方公里 = 100 公顷 = 1500 亩.
    QTest::newRow("15 mu") << u"15"_s << u"亩"_s << u"公顷"_s << u"1"_s;
    QTest::newRow("1 hectare") << u"1"_s << u"公顷"_s << u"亩"_s << u"15"_s;
    QTest::newRow("18.09 wan mu") << u"18.09"_s << u"万亩"_s << u"公顷"_s << u"12060"_s;
    QTest::newRow("wan mu to mu") << u"18.09"_s << u"万亩"_s << u"亩"_s << u"180900"_s;
    QTest::newRow("square km") << u"1"_s << u"平方公里"_s << u"亩"_s << u"1500"_s;
    QTest::newRow("hectare to m2") << u"1.5"_s << u"公顷"_s << u"平方米"_s << u"15000"_s;
    QTest::newRow("zero mu") << u"0"_s << u"亩"_s << u"公顷"_s << u"0"_s;
    QTest::newRow("negative mu") << u"-30"_s << u"亩"_s << u"公顷"_s << u"-2"_s;
}

void TestUnit::convert_sameDimension_isExact()
{
    QFETCH(QString, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, restated);
    const auto result = convert(*Decimal::parse(value), Unit::parse(from), Unit::parse(to));
    QVERIFY(result);
    QCOMPARE(result->trimmed().toString(), Decimal::parse(restated)->trimmed().toString());
}

void TestUnit::convert_endlessQuotient_hasFifteenDigits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("restated");
    // 100 ÷ 15 = 6.666…, 1 ÷ 15 = 0.0666…: fifteen significant digits, the last rounded.
    QTest::newRow("100 mu") << u"100"_s << u"亩"_s << u"公顷"_s << u"6.66666666666667"_s;
    QTest::newRow("1 mu") << u"1"_s << u"亩"_s << u"公顷"_s << u"0.0666666666666667"_s;
    QTest::newRow("-100 mu") << u"-100"_s << u"亩"_s << u"公顷"_s << u"-6.66666666666667"_s;
    QTest::newRow("1 mu in m2") << u"1"_s << u"亩"_s << u"平方米"_s << u"666.666666666667"_s;
}

void TestUnit::convert_endlessQuotient_hasFifteenDigits()
{
    QFETCH(QString, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, restated);
    const auto result = convert(*Decimal::parse(value), Unit::parse(from), Unit::parse(to));
    QVERIFY(result);
    QCOMPARE(result->toString(), restated);
}

void TestUnit::convert_sameUnit_keepsPrintedZeros()
{
    const Unit unit = Unit::parse(u"亿元");
    QCOMPARE(convert(*Decimal::parse(u"229.70"), unit, unit)->toString(), u"229.70"_s);
    QCOMPARE(convert(*Decimal::parse(u"5"), Unit(), Unit())->toString(), u"5"_s);
}

void TestUnit::convert_thereAndBack_givesTheSameValue_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    using Pair = std::array<QString, 2>;
    for (const auto& [from, to] : {Pair{u"元"_s, u"亿元"_s}, Pair{u"万元"_s, u"亿元"_s},
             Pair{u"美元"_s, u"万美元"_s}, Pair{u"人"_s, u"万人"_s}, Pair{u"公顷"_s, u"亩"_s},
             Pair{u"平方公里"_s, u"亩"_s}, Pair{u"公顷"_s, u"万亩"_s}, Pair{u"吨"_s, u"万吨"_s}})
        QTest::newRow(qPrintable(from + u" – "_s + to)) << from << to;
}

void TestUnit::convert_thereAndBack_givesTheSameValue()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Unit first = Unit::parse(from);
    const Unit second = Unit::parse(to);
    for (const auto& text : {u"0"_s, u"1"_s, u"0.5"_s, u"38.39"_s, u"118932"_s, u"-7.25"_s}) {
        const Decimal value = *Decimal::parse(text);
        const auto there = convert(value, first, second);
        QVERIFY(there);
        const auto back = convert(*there, second, first);
        QVERIFY(back);
        QCOMPARE(back->trimmed().toString(), value.trimmed().toString());
    }
}

void TestUnit::convert_acrossDimensions_givesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("percent and points") << u"%"_s << u"百分点"_s;
    QTest::newRow("percent and per mille") << u"%"_s << u"‰"_s;
    QTest::newRow("per mille and points") << u"‰"_s << u"百分点"_s;
    QTest::newRow("dollars and yuan") << u"万美元"_s << u"万元"_s;
    QTest::newRow("yi dollars and yi yuan") << u"亿美元"_s << u"亿元"_s;
    QTest::newRow("tons and people") << u"吨"_s << u"人"_s;
    QTest::newRow("area and volume") << u"平方米"_s << u"立方米"_s;
    QTest::newRow("yuan and yuan a person") << u"元"_s << u"元/人"_s;
    QTest::newRow("percent and none") << u"%"_s << u""_s;
    QTest::newRow("people and counted heads") << u"人"_s << u"头"_s;
    QTest::newRow("two counted things") << u"件"_s << u"家"_s;
}

void TestUnit::convert_acrossDimensions_givesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Unit first = Unit::parse(from);
    const Unit second = Unit::parse(to);
    QVERIFY(!isConvertible(first, second));
    QVERIFY(!isConvertible(second, first));
    QVERIFY(!convert(Decimal(1, 0), first, second));
    QVERIFY(!convert(Decimal(1, 0), second, first));
}

void TestUnit::convert_resultTooLarge_givesNothing_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("yi to yuan") << u"999999999999999999"_s << u"亿元"_s << u"元"_s;
    QTest::newRow("negative") << u"-999999999999999999"_s << u"亿元"_s << u"元"_s;
    QTest::newRow("hectares to mu") << u"999999999999999999"_s << u"公顷"_s << u"亩"_s;
    QTest::newRow("too small") << u"0.000000000000000001"_s << u"元"_s << u"亿元"_s;
}

void TestUnit::convert_resultTooLarge_givesNothing()
{
    QFETCH(QString, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(!convert(*Decimal::parse(value), Unit::parse(from), Unit::parse(to)));
}

void TestUnit::convertibleUnits_ofAUnit_beginWithIt()
{
    const auto symbols = [](QStringView symbol) {
        QStringList found;
        for (const Unit& unit : convertibleUnits(Unit::parse(symbol)))
            found << unit.symbol;
        return found;
    };
    QCOMPARE(symbols(u"万人"), (QStringList{u"万人"_s, u"人"_s, u"千人"_s}));
    QCOMPARE(symbols(u"%"), QStringList{u"%"_s});
    // Counted things are only equal to themselves, and no unit is none.
    QCOMPARE(symbols(u"件"), QStringList{u"件"_s});
    QCOMPARE(symbols(u""), QStringList{QString()});
}

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
