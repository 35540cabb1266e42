#include "core/statistics/entrychecks.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// The sentence of the 2022 communiqué on which the first start's figures rest.
ManualEntry published()
{
    ManualEntry entry;
    entry.indicatorId = u"lq14-t2-01"_s;
    entry.period = Period::ofYear(2022);
    entry.number = u"757.00"_s;
    entry.unit = Unit::parse(u"亿元");
    entry.status = VintageStatus::Provisional;
    entry.document = u"2022年路桥区国民经济和社会发展统计公报"_s;
    entry.date = u"2023-04-10"_s;
    entry.sentence = u"2022年路桥区生产总值(GDP)为757.00亿元,按可比价计算,比上年增长3.7%"_s;
    return entry;
}

QList<EntryProblem::Field> fieldsOf(const ManualEntry& entry)
{
    QList<EntryProblem::Field> fields;
    for (const EntryProblem& problem : problems(entry))
        fields << problem.field;
    return fields;
}

} // namespace

class TestEntryChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_completeEntry_areNone();
    void problems_emptyEntry_nameEveryField();
    void problems_number_data();
    void problems_number();
    void problems_pageAlone_isAPlace();
    void problems_absence_needsNoNumber();
    void problems_correction_needsAReason();
    void readDate_text_data();
    void readDate_text();
    void doubts_sentence_data();
    void doubts_sentence();
    void doubts_partOfYear_mattersToWholeYearsOnly();
    void doubts_documentBeforeTheEnd_data();
    void doubts_documentBeforeTheEnd();
};

void TestEntryChecks::problems_completeEntry_areNone()
{
    QCOMPARE(fieldsOf(published()), QList<EntryProblem::Field>());
}

void TestEntryChecks::problems_emptyEntry_nameEveryField()
{
    using enum EntryProblem::Field;
    QCOMPARE(fieldsOf({}), (QList<EntryProblem::Field>{Indicator, Number, Document, Date, Place}));
    ManualEntry blank = published();
    blank.document = u" "_s;
    blank.sentence = u"　"_s;
    QCOMPARE(fieldsOf(blank), (QList<EntryProblem::Field>{Document, Place}));
    for (const EntryProblem& problem : problems(blank))
        QVERIFY(problem.message.endsWith(u'.'));
}

void TestEntryChecks::problems_number_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isReadable");
    for (const QString& number : {u"757"_s, u"18,650.4"_s, u"18 650.4"_s, u"１８，６５０．４"_s,
             u"-1.1"_s, u"67.8%"_s, u" 757.00 "_s})
        QTest::newRow(qPrintable(number)) << number << true;
    for (const QString& number : {u"7,57"_s, u"106、7"_s, u"90以上"_s, u"约757"_s, u"757亿元"_s,
             u"七百"_s, u"下降3.0"_s, u"1234567890123456789"_s})
        QTest::newRow(qPrintable(number)) << number << false;
}

void TestEntryChecks::problems_number()
{
    QFETCH(QString, number);
    QFETCH(bool, isReadable);
    ManualEntry entry = published();
    entry.number = number;
    const auto found = problems(entry);
    QCOMPARE(found.isEmpty(), isReadable);
    if (isReadable)
        return;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].field, EntryProblem::Field::Number);
    QVERIFY2(found[0].message.contains(number), qPrintable(found[0].message));
}

void TestEntryChecks::problems_pageAlone_isAPlace()
{
    ManualEntry entry = published();
    entry.sentence.clear();
    entry.page = u"3"_s;
    QCOMPARE(fieldsOf(entry), QList<EntryProblem::Field>());
}

void TestEntryChecks::problems_absence_needsNoNumber()
{
    ManualEntry entry = published();
    entry.number.clear();
    QCOMPARE(fieldsOf(entry), QList<EntryProblem::Field>{EntryProblem::Field::Number});
    entry.absence = AbsenceReason::NotPublished;
    QCOMPARE(fieldsOf(entry), QList<EntryProblem::Field>());
}

void TestEntryChecks::problems_correction_needsAReason()
{
    ManualEntry entry = published();
    entry.correctionOf = u"b20260302-001-0004"_s;
    QCOMPARE(fieldsOf(entry), QList<EntryProblem::Field>{EntryProblem::Field::Reason});
    entry.reason = u"看错行"_s;
    QCOMPARE(fieldsOf(entry), QList<EntryProblem::Field>());
}

void TestEntryChecks::readDate_text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("iso") << u"2024-04-02"_s << u"2024-04-02"_s;
    QTest::newRow("chinese") << u"2024年4月2日"_s << u"2024-04-02"_s;
    QTest::newRow("spaced") << u" 2024 年 4 月 2 日 "_s << u"2024-04-02"_s;
    QTest::newRow("full width") << u"２０２４年４月２日"_s << u"2024-04-02"_s;
    QTest::newRow("dots") << u"2024.4.2"_s << u"2024-04-02"_s;
    QTest::newRow("slashes") << u"2024/04/02"_s << u"2024-04-02"_s;
    QTest::newRow("month") << u"2024年4月"_s << u"2024-04"_s;
    QTest::newRow("iso month") << u"2024-04"_s << u"2024-04"_s;
    QTest::newRow("year") << u"2024年"_s << u"2024"_s;
    QTest::newRow("bare year") << u"2024"_s << u"2024"_s;
    QTest::newRow("29 February") << u"2024-02-29"_s << u"2024-02-29"_s;
    for (const QString& text : {u""_s, u"去年"_s, u"2023-02-29"_s, u"2024-13"_s, u"2024-04-31"_s,
             u"24-04-02"_s, u"2024-04-02 10:00"_s, u"20240402"_s, u"1899"_s})
        QTest::newRow(qPrintable(u"no date: "_s + text)) << text << QString();
}

void TestEntryChecks::readDate_text()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QCOMPARE(readDate(text).value_or(QString()), date);
}

void TestEntryChecks::doubts_sentence_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isDoubtful");
    const QString gdp = published().sentence;
    QTest::newRow("as printed") << u"757.00"_s << gdp << false;
    QTest::newRow("without zeros") << u"757"_s << gdp << false;
    QTest::newRow("another number of it") << u"3.7"_s << gdp << false;
    QTest::newRow("slip") << u"775.00"_s << gdp << true;
    QTest::newRow("part of a number") << u"57.00"_s << gdp << true;
    QTest::newRow("groups in the sentence") << u"18650.4"_s << u"全年为18,650.4万元"_s << false;
    QTest::newRow("groups typed") << u"18,650.4"_s << u"全年为18650.4万元"_s << false;
    QTest::newRow("full width") << u"18650.4"_s << u"全年为１８６５０．４万元"_s << false;
    QTest::newRow("spaces") << u"18650.4"_s << u"全年为18 650.4万元"_s << false;
    QTest::newRow("two numbers side by side") << u"18650.4"_s << u"共 3 18650.4 万元"_s << false;
    QTest::newRow("fall") << u"-3.0"_s << u"全年下降3.0%"_s << false;
    QTest::newRow("sentence without number") << u"757"_s << u"见附表"_s << true;
    QTest::newRow("target") << u"757"_s << u"全年目标757亿元"_s << true;
    QTest::newRow("forecast") << u"757"_s << u"预计全年757亿元"_s << true;
    QTest::newRow("part of the year") << u"757"_s << u"1-9月为757亿元"_s << true;
    QTest::newRow("no sentence") << u"757"_s << QString() << false;
}

void TestEntryChecks::doubts_sentence()
{
    QFETCH(QString, number);
    QFETCH(QString, sentence);
    QFETCH(bool, isDoubtful);
    ManualEntry entry = published();
    entry.number = number;
    entry.sentence = sentence;
    entry.page = u"3"_s;
    const QStringList found = doubts(entry);
    QCOMPARE(found.size(), isDoubtful ? 1 : 0);
}

void TestEntryChecks::doubts_partOfYear_mattersToWholeYearsOnly()
{
    ManualEntry entry = published();
    entry.sentence = u"1-9月全区生产总值757.00亿元"_s;
    QCOMPARE(doubts(entry).size(), 1);
    entry.period = *Period::parse(u"2022Q3");
    QCOMPARE(doubts(entry), QStringList());
}

void TestEntryChecks::doubts_documentBeforeTheEnd_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isDoubtful");
    QTest::newRow("next spring") << u"2022"_s << u"2023-04-10"_s << false;
    QTest::newRow("last day") << u"2022"_s << u"2022-12-31"_s << false;
    QTest::newRow("same autumn") << u"2022"_s << u"2022-10-20"_s << true;
    QTest::newRow("only the year") << u"2022"_s << u"2022"_s << false;
    QTest::newRow("year before") << u"2022"_s << u"2021"_s << true;
    QTest::newRow("nine months in October") << u"2022Q3"_s << u"2022-10-20"_s << false;
    QTest::newRow("nine months in July") << u"2022Q3"_s << u"2022-07"_s << true;
    QTest::newRow("half year in July") << u"2022H1"_s << u"2022-07"_s << false;
    QTest::newRow("half year in May") << u"2022H1"_s << u"2022-05"_s << true;
}

void TestEntryChecks::doubts_documentBeforeTheEnd()
{
    QFETCH(QString, period);
    QFETCH(QString, date);
    QFETCH(bool, isDoubtful);
    ManualEntry entry = published();
    entry.period = *Period::parse(period);
    entry.date = date;
    QCOMPARE(doubts(entry).size(), isDoubtful ? 1 : 0);
}

QTEST_APPLESS_MAIN(TestEntryChecks)
#include "tst_entrychecks.moc"
