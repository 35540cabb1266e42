#include "core/statistics/footnote.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Lines of notes taken apart, and which of their points are about a name.
class TestFootnote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void footnotesIn_line_givesPoints_data();
    void footnotesIn_line_givesPoints();
    void marks_ofNames_areFoundAndTakenOff_data();
    void marks_ofNames_areFoundAndTakenOff();
    void remarksOn_names_areOnlyTheirs();
};

void TestFootnote::footnotesIn_line_givesPoints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("points"); // mark:words:quote
    const auto row = [](const QString& line, const QStringList& points) {
        QTest::newRow(qPrintable(line)) << line << points;
    };
    row(u"①为2021年数。"_s, {u"①/为2021年数/①为2021年数"_s});
    row(u"注：①为2021年数；②为快报数"_s,
        {u"①/为2021年数/①为2021年数"_s, u"②/为快报数/②为快报数"_s});
    row(u"带“*”的为2021年数"_s, {u"*/的为2021年数/带“*”的为2021年数"_s});
    row(u"注:*为年报数;**为快报数"_s, {u"*/为年报数/*为年报数"_s, u"**/为快报数/**为快报数"_s});
    row(u"注1:2021年数"_s, {u"1/2021年数/注1:2021年数"_s});
    row(u"[2]2021年数"_s, {u"2/2021年数/[2]2021年数"_s});
    row(u"注:1.甲。2.乙(2021年)"_s, {u"1/甲/1.甲"_s, u"2/乙(2021年)/2.乙(2021年)"_s});
    row(u"注:粮食产量为2021年数"_s, {u"/粮食产量为2021年数/粮食产量为2021年数"_s});
    row(u"PM2.5为2021年数"_s, {u"/PM2.5为2021年数/PM2.5为2021年数"_s});
    row({}, {});
}

void TestFootnote::footnotesIn_line_givesPoints()
{
    QFETCH(QString, line);
    QFETCH(QStringList, points);
    QStringList found;
    for (const Footnote& note : footnotesIn(line))
        found << QStringList{note.mark, note.remark.words, note.remark.quote}.join(u'/');
    QCOMPARE(found, points);
}

void TestFootnote::marks_ofNames_areFoundAndTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
    QTest::addColumn<QString>("bare");
    const auto row = [](const QString& text, const QStringList& marks, const QString& bare) {
        QTest::newRow(qPrintable(text)) << text << marks << bare;
    };
    row(u"粮食产量①"_s, {u"①"_s, u"1"_s}, u"粮食产量"_s);
    row(u"①粮食产量"_s, {u"①"_s}, u"粮食产量"_s);
    row(u"粮食产量**"_s, {u"**"_s}, u"粮食产量"_s);
    row(u"粮食产量*(吨)"_s, {u"*"_s}, u"粮食产量(吨)"_s);
    row(u"粮食产量²"_s, {u"2"_s}, u"粮食产量"_s);
    row(u"粮食产量[3]"_s, {u"3"_s}, u"粮食产量"_s);
    row(u"粮食产量（注1）"_s, {u"1"_s}, u"粮食产量"_s);
    row(u"浓度(μg/m³)"_s, {}, u"浓度(μg/m³)"_s);
    row(u"备注"_s, {}, u"备注"_s);
}

void TestFootnote::marks_ofNames_areFoundAndTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QStringList, marks);
    QFETCH(QString, bare);
    QCOMPARE(footnoteMarksIn(text), marks);
    QCOMPARE(withoutFootnoteMarks(text), bare);
}

void TestFootnote::remarksOn_names_areOnlyTheirs()
{
    const auto notes = footnotesIn(u"注:粮食产量、水产品产量为2021年数;①为快报数"_s);
    const auto wordsOn = [&](const QStringList& marks, const QStringList& names) {
        QStringList words;
        for (const Remark& remark : remarksOn(marks, names, notes))
            words << remark.words;
        return words;
    };
    QCOMPARE(wordsOn({}, {u"粮食产量"_s}), QStringList{u"为2021年数"_s});
    QCOMPARE(wordsOn({}, {u"水产品产量"_s}), QStringList{u"为2021年数"_s});
    QCOMPARE(wordsOn({}, {u"产品产量"_s}), QStringList{});
    QCOMPARE(wordsOn({}, {u"粮食产量增长"_s}), QStringList{});
    QCOMPARE(wordsOn({u"①"_s}, {u"茶叶产量"_s}), QStringList{u"为快报数"_s});
}

QTEST_APPLESS_MAIN(TestFootnote)
#include "tst_footnote.moc"
