#include "core/statistics/unreadnotes.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestUnreadNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOutsideTables_areToldFromTwoOn();
    void texts_areToldWithTheirPlace();
};

void TestUnreadNotes::numbersOutsideTables_areToldFromTwoOn()
{
    Sheet sheet;
    sheet.name = u"表1"_s;
    QVERIFY(notesOnUnread(sheet, {{}, {{2, 1}}}).isEmpty()); // a page's number, perhaps
    const auto notes = notesOnUnread(sheet, {{}, {{2, 1}, {3, 1}}});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().kind, CheckNote::Kind::LeftOut);
    QVERIFY(notes.first().sentence.contains(u"B3"_s));
}

void TestUnreadNotes::texts_areToldWithTheirPlace()
{
    Sheet sheet;
    sheet.name = u"表1"_s;
    SheetReading reading;
    QVERIFY(notesOnUnread(sheet, reading).isEmpty());
    reading.unreadTexts << CellPosition{4, 0};
    const auto notes = notesOnUnread(sheet, reading);
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().sentence.contains(u"A5"_s));
}

QTEST_APPLESS_MAIN(TestUnreadNotes)
#include "tst_unreadnotes.moc"
