#include "app/commandline.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_nothing_meansTheWindow();
    void parse_optionsAroundTheCommand_areAllFound();
    void parse_valueAfterEqualsSign_isTaken();
    void parse_switch_needsNoValue();
    void parse_afterTwoDashes_everythingIsAnOperand();
    void parse_wrongUsage_saysWhat_data();
    void parse_wrongUsage_saysWhat();
    void practice_isASwitchOfEveryCommand();
    void language_isFoundAnywhere_data();
    void language_isFoundAnywhere();
};

namespace {

QMap<QString, QList<CommandOption>> knownCommands()
{
    return {{u""_s, {}}, {u"import"_s, {{u"year"_s, u"Y"_s, {}}, {u"dry-run"_s, {}, {}}}},
        {u"plan"_s, {{u"format"_s, u"F"_s, {}}}}};
}

} // namespace

void TestCommandLine::parse_nothing_meansTheWindow()
{
    const auto line = parseCommandLine({}, knownCommands());
    QVERIFY(line);
    QVERIFY(line->command.isEmpty());
    QVERIFY(line->database.isEmpty());
    QCOMPARE(line->language, u"zh_CN"_s);
}

void TestCommandLine::parse_optionsAroundTheCommand_areAllFound()
{
    const auto line = parseCommandLine({u"--db"_s, u"a.db"_s, u"import"_s, u"x.csv"_s, u"--year"_s,
                                           u"2023"_s, u"y.csv"_s, u"--lang"_s, u"en"_s},
        knownCommands());
    QVERIFY(line);
    QCOMPARE(line->database, u"a.db"_s);
    QCOMPARE(line->command, u"import"_s);
    QCOMPARE(line->operands, QStringList({u"x.csv"_s, u"y.csv"_s}));
    QCOMPARE(line->value(u"year"_s), u"2023"_s);
    QCOMPARE(line->language, u"en"_s);
}

void TestCommandLine::parse_valueAfterEqualsSign_isTaken()
{
    const auto line =
        parseCommandLine({u"--db=b=c.db"_s, u"plan"_s, u"--format=csv"_s}, knownCommands());
    QVERIFY(line);
    QCOMPARE(line->database, u"b=c.db"_s);
    QCOMPARE(line->value(u"format"_s), u"csv"_s);
}

void TestCommandLine::parse_switch_needsNoValue()
{
    const auto line = parseCommandLine({u"import"_s, u"--dry-run"_s, u"x.csv"_s}, knownCommands());
    QVERIFY(line);
    QVERIFY(line->has(u"dry-run"_s));
    QCOMPARE(line->operands, QStringList{u"x.csv"_s});
}

void TestCommandLine::parse_afterTwoDashes_everythingIsAnOperand()
{
    const auto line = parseCommandLine({u"import"_s, u"--"_s, u"--odd.csv"_s}, knownCommands());
    QVERIFY(line);
    QCOMPARE(line->operands, QStringList{u"--odd.csv"_s});
}

void TestCommandLine::parse_wrongUsage_saysWhat_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("command") << QStringList{u"fly"_s} << u"fly"_s;
    QTest::newRow("option") << QStringList{u"plan"_s, u"--year"_s, u"2023"_s} << u"--year"_s;
    QTest::newRow("option before command") << QStringList{u"--format"_s, u"csv"_s} << u"--format"_s;
    QTest::newRow("missing value") << QStringList{u"import"_s, u"--year"_s} << u"--year"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
}

void TestCommandLine::parse_wrongUsage_saysWhat()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto line = parseCommandLine(arguments, knownCommands());
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
}

void TestCommandLine::practice_isASwitchOfEveryCommand()
{
    for (const QStringList& arguments : {QStringList{u"--practice"_s}, {u"--practice"_s, u"plan"_s},
             {u"plan"_s, u"--practice"_s, u"--format=csv"_s}}) {
        const auto line = parseCommandLine(arguments, knownCommands());
        QVERIFY(line);
        QVERIFY(line->isPractice);
        QVERIFY(line->operands.isEmpty());
    }
    QVERIFY(!parseCommandLine({u"plan"_s}, knownCommands())->isPractice);
    QVERIFY(!parseCommandLine({u"--practice=1"_s}, knownCommands()));
}

void TestCommandLine::language_isFoundAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringList{u"plan"_s} << u"zh_CN"_s;
    QTest::newRow("before") << QStringList{u"--lang"_s, u"en"_s, u"plan"_s} << u"en"_s;
    QTest::newRow("after") << QStringList{u"fly"_s, u"--lang=en"_s} << u"en"_s;
    QTest::newRow("unknown") << QStringList{u"--lang"_s, u"fr"_s} << u"zh_CN"_s;
}

void TestCommandLine::language_isFoundAnywhere()
{
    QFETCH(QStringList, arguments);
    QTEST(languageOf(arguments), "language");
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
