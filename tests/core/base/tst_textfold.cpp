#include "core/base/textfold.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folded_spellingsOfOneName_areEqual_data();
    void folded_spellingsOfOneName_areEqual();
    void folded_differentNames_stayDifferent_data();
    void folded_differentNames_stayDifferent();
    void folded_onceMore_changesNothing();
    void singleLine_anyWhiteSpace_becomesOneSpace_data();
    void singleLine_anyWhiteSpace_becomesOneSpace();
};

void TestTextFold::folded_spellingsOfOneName_areEqual_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("brackets") << u"地区生产总值（GDP）增长"_s << u"地区生产总值(GDP)增长"_s;
    QTest::newRow("full width letters") << u"Ｒ＆Ｄ经费"_s << u"R&D经费"_s;
    QTest::newRow("traditional") << u"路橋區生產總值"_s << u"路桥区生产总值"_s;
    QTest::newRow("traditional units") << u"億元、萬噸"_s << u"亿元、万吨"_s;
    QTest::newRow("full stop for a point") << u"PM2。5"_s << u"PM2.5"_s;
    QTest::newRow("case") << u"pm2.5"_s << u"PM2.5"_s;
    QTest::newRow("full width digits") << u"ＰＭ２．５"_s << u"PM2.5"_s;
    QTest::newRow("line feed in a cell") << u"城镇新增\n就业人数"_s << u"城镇新增就业人数"_s;
    QTest::newRow("ideographic space") << u"合\u3000计"_s << u"合计"_s;
    QTest::newRow("no-break space") << u"合\u00A0计"_s << u"合计"_s;
    QTest::newRow("zero width space") << u"合\u200B计"_s << u"合计"_s;
    QTest::newRow("byte order mark") << u"\uFEFF合计"_s << u"合计"_s;
    QTest::newRow("roman digits") << u"Ⅰ-Ⅲ类"_s << u"I-III类"_s;
    QTest::newRow("superscript") << u"m³"_s << u"m3"_s;
    QTest::newRow("micro sign and mu") << u"\u00B5g"_s << u"\u03BCg"_s;
    QTest::newRow("curly quotes") << u"“一网通办”率"_s << u"\"一网通办\"率"_s;
    QTest::newRow("full width quotes") << u"＂一网通办＂率"_s << u"\"一网通办\"率"_s;
    QTest::newRow("curly apostrophe") << u"‘十四五’"_s << u"'十四五'"_s;
    QTest::newRow("colon") << u"其中：农村"_s << u"其中:农村"_s;
    QTest::newRow("ratio as colon") << u"其中∶农村"_s << u"其中:农村"_s;
    QTest::newRow("vertical colon") << u"2.1︰39.9︰58.0"_s << u"2.1:39.9:58.0"_s;
    QTest::newRow("traditional") << u"糧食綜合生產能力"_s << u"粮食综合生产能力"_s;
    QTest::newRow("traditional units") << u"億元、萬噸"_s << u"亿元、万吨"_s;
    QTest::newRow("traditional, several forms") << u"歷年曆"_s << u"历年历"_s;
    QTest::newRow("ideographic comma") << u"水、气"_s << u"水,气"_s;
    QTest::newRow("half width ideographic comma") << u"水､气"_s << u"水,气"_s;
    for (const auto& dash : {u"－"_s, u"‐"_s, u"‑"_s, u"‒"_s, u"–"_s, u"—"_s, u"―"_s, u"−"_s,
             u"﹣"_s, u"﹘"_s, u"\uFE31"_s, u"─"_s})
        QTest::newRow(qPrintable(u"dash "_s + dash))
            << u"2021"_s + dash + u"2025"_s << u"2021-2025"_s;
    for (const auto& dot : {u"•"_s, u"・"_s, u"･"_s, u"∙"_s, u"⋅"_s, u"‧"_s})
        QTest::newRow(qPrintable(u"dot "_s + dot)) << u"社会"_s + dot + u"民生"_s << u"社会·民生"_s;
}

void TestTextFold::folded_spellingsOfOneName_areEqual()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
}

void TestTextFold::folded_differentNames_stayDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("percent, per mille") << u"%"_s << u"‰"_s;
    QTest::newRow("scope") << u"常住人口"_s << u"户籍人口"_s;
    QTest::newRow("thirteen a and b") << u"13a"_s << u"13b"_s;
    QTest::newRow("class I and II") << u"Ⅰ类"_s << u"Ⅱ类"_s;
    QTest::newRow("one and a dash") << u"一"_s << u"—"_s;
}

void TestTextFold::folded_differentNames_stayDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void TestTextFold::folded_onceMore_changesNothing()
{
    // Every character that Chinese tables are printed with: letters, punctuation, full width
    // forms, compatibility forms and the ideographs themselves.
    for (char32_t code = 0x20; code < 0xFFFE; ++code) {
        if (code >= 0xD800 && code < 0xE000)
            continue;
        const QString once = folded(QString(QChar(static_cast<char16_t>(code))));
        QVERIFY2(folded(once) == once, qPrintable(QString::number(code, 16)));
    }
}

void TestTextFold::singleLine_anyWhiteSpace_becomesOneSpace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("line feed") << u"单位\n亿元"_s << u"单位 亿元"_s;
    QTest::newRow("carriage return") << u"单位\r\n亿元"_s << u"单位 亿元"_s;
    QTest::newRow("ideographic") << u"\u3000\u3000合\u3000计 "_s << u"合 计"_s;
    QTest::newRow("no-break") << u"a\u00A0\u00A0b"_s << u"a b"_s;
    QTest::newRow("shape kept") << u"Ｒ＆Ｄ（%）"_s << u"Ｒ＆Ｄ（%）"_s;
    QTest::newRow("blank") << u" \n\t"_s << u""_s;
}

void TestTextFold::singleLine_anyWhiteSpace_becomesOneSpace()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(singleLine(text), line);
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
