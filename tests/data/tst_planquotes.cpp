#include "core/base/csvtable.h"
#include "core/plan/planpackage.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QString packageFolder(const QString& name)
{
    return QStringLiteral(LANTU_SOURCE_DIR "/data/plans/") + name;
}

/// The plan's text as published, or nothing where it is not at hand.
QString planText()
{
    QFile file(QStringLiteral(LANTU_SHARED_DIR "/plan/luqiao-14th-plan.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutBlankLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line;
    return lines.join(u'\n');
}

QString withoutSpace(QString text)
{
    static const QRegularExpression Space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(Space);
}

/// The numbers that stand in a cell, as printed.
QStringList numbersIn(const QString& cell)
{
    static const QRegularExpression Number(u"[0-9]+(\\.[0-9]+)?"_s);
    QStringList numbers;
    for (auto match = Number.globalMatch(cell); match.hasNext();)
        numbers << match.next().captured();
    return numbers;
}

QStringList rawCells(const Indicator& indicator)
{
    return {
        indicator.base.raw, indicator.target.raw, indicator.target.averageRaw, indicator.resultRaw};
}

} // namespace

/// Holds the built-in packages against the text they were taken from, so that no figure of a plan
/// can come from anywhere else.
class TestPlanQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuote_standsInTheText_data() { addPackages(); }
    void everyQuote_standsInTheText();
    void everyQuote_holdsNameAndCells_data() { addPackages(); }
    void everyQuote_holdsNameAndCells();
    void everyOutlineTitle_standsInTheText_data() { addPackages(); }
    void everyOutlineTitle_standsInTheText();
    void everyNumber_isThePrintedOne_data() { addPackages(); }
    void everyNumber_isThePrintedOne();
    void everyType_isThePrintedOne_data() { addPackages(); }
    void everyType_isThePrintedOne();
    void rows_areAllOfTheTable_data();
    void rows_areAllOfTheTable();

private:
    static void addPackages();
};

void TestPlanQuotes::addPackages()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("14th") << u"luqiao-14"_s;
    QTest::newRow("13th") << u"luqiao-13"_s;
}

void TestPlanQuotes::everyQuote_standsInTheText()
{
    QFETCH(QString, package);
    const QString text = withoutBlankLines(planText());
    if (text.isEmpty())
        QSKIP("The plan's text is not at hand (LANTU_SHARED_DIR/plan).");
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    for (const Indicator& indicator : read->indicators) {
        QVERIFY2(!indicator.quote.isEmpty(), qPrintable(indicator.id));
        // Whole lines, so that no cell is cut short.
        const bool stands = (u'\n' + text + u'\n').contains(u'\n' + indicator.quote + u'\n');
        QVERIFY2(stands, qPrintable(indicator.id + u'\n' + indicator.quote));
    }
}

void TestPlanQuotes::everyQuote_holdsNameAndCells()
{
    QFETCH(QString, package);
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    for (const Indicator& indicator : read->indicators) {
        const QString said = indicator.id + u'\n' + indicator.quote;
        QVERIFY2(indicator.quote.contains(indicator.name), qPrintable(said));
        const QStringList lines = indicator.quote.split(u'\n');
        for (const QString& cell : rawCells(indicator))
            QVERIFY2(cell.isEmpty() || lines.contains(cell), qPrintable(said + u"\n<- "_s + cell));
        // And the other way: no number of the row was left out.
        const QStringList parts{indicator.number.left(2).remove(u'a').remove(u'b'), indicator.name};
        for (const QString& line : lines) {
            const bool isCell = rawCells(indicator).contains(line) || line == parts[0];
            const bool isName = line.contains(indicator.name) || line == indicator.unit.symbol;
            QVERIFY2(isCell || isName || numbersIn(line).isEmpty() || Unit::isKnown(line),
                qPrintable(said + u"\n<- "_s + line));
        }
    }
}

void TestPlanQuotes::everyOutlineTitle_standsInTheText()
{
    QFETCH(QString, package);
    const QString text = withoutSpace(planText());
    if (text.isEmpty())
        QSKIP("The plan's text is not at hand (LANTU_SHARED_DIR/plan).");
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    for (const OutlineNode& node : read->outline) {
        QVERIFY2(!node.title.isEmpty(), qPrintable(node.id));
        QVERIFY2(text.contains(withoutSpace(node.title)), qPrintable(node.id + u' ' + node.title));
    }
}

void TestPlanQuotes::everyNumber_isThePrintedOne()
{
    QFETCH(QString, package);
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    for (const Indicator& indicator : read->indicators) {
        const Target& target = indicator.target;
        const QString targetCell = numbersIn(target.raw).isEmpty() ? target.averageRaw : target.raw;
        const QList<std::pair<std::optional<Decimal>, QString>> values{
            {indicator.base.value, indicator.base.raw}, {target.value, targetCell},
            {indicator.result, indicator.resultRaw}};
        for (const auto& [value, cell] : values) {
            const QString said = indicator.id + u": "_s + cell;
            // 13.2(1100套) is two quantities, and its neighbour lost the bracket that parts them.
            if (value)
                QVERIFY2(numbersIn(cell) == QStringList{value->toString()}, qPrintable(said));
            else
                QVERIFY2(numbersIn(cell).isEmpty() || indicator.confidence == Confidence::Low,
                    qPrintable(said));
        }
    }
}

void TestPlanQuotes::everyType_isThePrintedOne()
{
    QFETCH(QString, package);
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    for (const Indicator& indicator : read->indicators)
        QVERIFY2(indicator.quote.endsWith(indicator.isConstraint() ? u"\n约束性"_s : u"\n预期性"_s),
            qPrintable(indicator.id));
}

void TestPlanQuotes::rows_areAllOfTheTable_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("constraints");
    QStringList fourteenth;
    for (int number = 1; number <= 36; ++number) {
        if (number == 13)
            fourteenth << u"13a"_s << u"13b"_s;
        else
            fourteenth << QString::number(number);
    }
    QStringList thirteenth;
    for (int number = 1; number <= 33; ++number)
        thirteenth << QString::number(number);
    // The cells 约束性 of each table, counted in the text.
    QTest::newRow("14th") << u"luqiao-14"_s << fourteenth << 15;
    QTest::newRow("13th") << u"luqiao-13"_s << thirteenth << 19;
}

void TestPlanQuotes::rows_areAllOfTheTable()
{
    QFETCH(QString, package);
    QFETCH(QStringList, numbers);
    QFETCH(int, constraints);
    const auto read = readPlanPackage(packageFolder(package));
    VERIFY_OK(read);
    QStringList found;
    int binding = 0;
    for (const Indicator& indicator : read->indicators) {
        found << indicator.number;
        binding += indicator.isConstraint() ? 1 : 0;
        QVERIFY2(indicator.id.endsWith(u'-'
                     + indicator.number.rightJustified(
                         indicator.number.back().isLetter() ? 3 : 2, u'0')),
            qPrintable(indicator.id));
    }
    QCOMPARE(found, numbers);
    QCOMPARE(binding, constraints);
    QCOMPARE(found.size() - binding, numbers.size() - constraints);
}

QTEST_GUILESS_MAIN(TestPlanQuotes)
#include "tst_planquotes.moc"
