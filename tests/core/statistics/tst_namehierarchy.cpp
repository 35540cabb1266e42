#include "core/statistics/namehierarchy.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestNameHierarchy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standUnderTheRightOnes_data();
    void rows_standUnderTheRightOnes();
};

/// Lines of `name|unit`, headings without a unit; expected: parents/name, with a star on parts.
void TestNameHierarchy::rows_standUnderTheRightOnes_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("flat") << QStringList{u"甲|亿元"_s, u"乙|亿元"_s}
                          << QStringList{u"甲"_s, u"乙"_s};
    QTest::newRow("set in") << QStringList{u"甲|亿元"_s, u"  一产|亿元"_s, u"    农业|亿元"_s,
        u"  二产|亿元"_s, u"乙|亿元"_s}
                            << QStringList{u"甲"_s, u"甲/一产*"_s, u"甲/一产/农业*"_s,
                                   u"甲/二产*"_s, u"乙"_s};
    QTest::newRow("set in by wide spaces")
        << QStringList{u"甲|亿元"_s, u"　一产|亿元"_s} << QStringList{u"甲"_s, u"甲/一产*"_s};
    QTest::newRow("set in with another unit")
        << QStringList{u"甲|亿元"_s, u"  人均|元"_s} << QStringList{u"甲"_s, u"甲/人均"_s};
    QTest::newRow("of which, and what is beside it")
        << QStringList{u"总产值|亿元"_s, u"  其中:农业|亿元"_s, u"     林业|亿元"_s, u"播种|公顷"_s}
        << QStringList{u"总产值"_s, u"总产值/农业*"_s, u"总产值/林业*"_s, u"播种"_s};
    QTest::newRow("marks without indentation") << QStringList{u"总产值|亿元"_s, u"#农业|亿元"_s,
        u"#渔业|亿元"_s} << QStringList{u"总产值"_s, u"总产值/农业*"_s, u"总产值/渔业*"_s};
    QTest::newRow("of which of which")
        << QStringList{u"二产|亿元"_s, u"  其中:工业|亿元"_s, u"    其中:规上工业|亿元"_s}
        << QStringList{u"二产"_s, u"二产/工业*"_s, u"二产/工业/规上工业*"_s};
    QTest::newRow("headings") << QStringList{u"用电量"_s, u"第一产业|万吨"_s, u"增加值"_s,
        u"第一产业|亿元"_s} << QStringList{u"用电量/第一产业"_s, u"增加值/第一产业"_s};
    QTest::newRow("numbered") << QStringList{u"一、综合"_s, u"1.甲|亿元"_s, u"(1)乙|亿元"_s,
        u"2.丙|亿元"_s, u"二、农业"_s,
        u"丁|亿元"_s} << QStringList{u"综合/甲"_s, u"综合/甲/乙"_s, u"综合/丙"_s, u"农业/丁"_s};
    QTest::newRow("not numbered behind numbered")
        << QStringList{u"1.甲|亿元"_s, u"乙|亿元"_s} << QStringList{u"甲"_s, u"乙"_s};
}

void TestNameHierarchy::rows_standUnderTheRightOnes()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, lines);
    NameHierarchy hierarchy;
    QStringList read;
    for (const QString& row : std::as_const(rows)) {
        const QStringList parts = row.split(u'|');
        NameReading reading = readName(parts.first(), {});
        if (parts.size() == 1) {
            hierarchy.addHeading(parts.first(), reading);
            continue;
        }
        hierarchy.addRow(parts.first(), Unit::parse(parts.last()), reading);
        read << (reading.parents + QStringList{reading.names.last()}).join(u'/')
                + (reading.isPart ? u"*"_s : QString());
    }
    QCOMPARE(read, lines);
}

QTEST_APPLESS_MAIN(TestNameHierarchy)
#include "tst_namehierarchy.moc"
