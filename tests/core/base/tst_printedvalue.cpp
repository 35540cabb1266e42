#include "core/base/printedvalue.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPrintedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unit_standsBehindOnce();
};

void TestPrintedValue::unit_standsBehindOnce()
{
    QCOMPARE(printedValue(u"203"_s, u"家"_s), u"203 家"_s);
    QCOMPARE(printedValue(u"203家"_s, u"家"_s), u"203家"_s);
    QCOMPARE(printedValue(u"92.1％"_s, u"%"_s), u"92.1％"_s);
    QCOMPARE(printedValue(u"42.53"_s, QString()), u"42.53"_s);
    QCOMPARE(printedValue(QString(), u"家"_s), u"家"_s);
    QCOMPARE(printedValue(u"753.9亿元"_s, u"万元"_s), u"753.9亿元 万元"_s);
}

QTEST_APPLESS_MAIN(TestPrintedValue)
#include "tst_printedvalue.moc"
