#include "core/plan/planpackage.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QString goodText(const QString& file)
{
    if (file == u"plan.json"_s)
        return uR"({ "id": "tp", "package_version": 3, "title": "样例", "short_title": "样", "region": "区",
            "region_full": "市区", "first_year": 2021, "last_year": 2025, "base_year": 2020,
            "horizon_year": 2035, "current": true, "source": { "title": "文", "issuer": "局",
            "document_number": "1号", "published": "2021-03-01", "note": "注" } })"_s;
    if (file == u"outline.csv"_s)
        return u"id,parent,level,number,title,note\n"
               "tp-o-01,,chapter,一,总则,\n"
               "tp-o-table-1,tp-o-01,table,表1,指标表,备注\n"_s;
    if (file == u"indicators.csv"_s)
        return u"id,number,category,name,unit,type,target_kind,direction,base_raw,base,target_raw,"
               u"target,"
               "comparator,average_raw,reference,outline,confidence,note,quote,also_assigned\n"
               "tp-t1-01,1,经济,产值,亿元,constraint,level,up,100.0,100.0,200,200,,,,tp-o-table-1,"
               "high,,\"1\n"
               "产值\",1\n"
               "tp-t1-02,2,民生,增长,%,expected,annual_rate_relative,up,,,,,gt,高于,tp-r-01,tp-o-table-1,medium,,,0\n"_s;
    if (file == u"aliases.csv"_s)
        return u"indicator,alias,note\n"
               "tp-t1-01,总产值,亿元\n"
               "tp-t1-02,增速,\n"_s;
    return u"id,name,unit,price_basis,note\n"
           "tp-r-01,经济增长,%,comparable,对照\n"_s;
}

const QStringList Files{
    u"plan.json"_s, u"outline.csv"_s, u"indicators.csv"_s, u"aliases.csv"_s, u"references.csv"_s};

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The temporary folder cannot be written.");
}

} // namespace

class TestPlanPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_goodPackage_isAsWritten();
    void read_withoutReferences_isFine();
    void read_withoutOutline_readsItFromTheText();
    void read_missingFile_namesIt_data();
    void read_missingFile_namesIt();
    void read_missingFolder_namesIt();
    void read_brokenPackage_namesFileAndRow_data();
    void read_brokenPackage_namesFileAndRow();
    void builtIn_packages_areThoseOfTheDataFolder();

private:
    [[nodiscard]] QString path(const QString& file) const { return m_folder->filePath(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlanPackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& file : Files)
        write(path(file), goodText(file));
}

void TestPlanPackage::read_goodPackage_isAsWritten()
{
    const auto package = readPlanPackage(m_folder->path());
    VERIFY_OK(package);
    QCOMPARE(package->plan,
        (Plan{u"tp"_s, u"样例"_s, u"样"_s, u"区"_s, u"市区"_s, 2021, 2025, 2020, 2035, true, 3,
            u"文"_s, u"局"_s, u"1号"_s, u"2021-03-01"_s, u"注"_s}));
    QCOMPARE(package->outline,
        (QList<OutlineNode>{
            {u"tp-o-01"_s, u"tp"_s, {}, OutlineLevel::Chapter, u"一"_s, u"总则"_s, {}, 0},
            {u"tp-o-table-1"_s, u"tp"_s, u"tp-o-01"_s, OutlineLevel::Table, u"表1"_s, u"指标表"_s,
                u"备注"_s, 1}}));
    Indicator output;
    output.id = u"tp-t1-01"_s;
    output.planId = u"tp"_s;
    output.number = u"1"_s;
    output.category = u"经济"_s;
    output.name = u"产值"_s;
    output.unit = Unit::parse(u"亿元");
    output.type = IndicatorType::Constraint;
    output.base = {u"100.0"_s, Decimal(1000, 1)};
    output.target = {TargetKind::Level, Comparator::None, u"200"_s, {}, Decimal(200, 0), true, {}};
    output.outlineId = u"tp-o-table-1"_s;
    output.quote = u"1\n产值"_s;
    Indicator growth = output;
    growth.id = u"tp-t1-02"_s;
    growth.number = u"2"_s;
    growth.category = u"民生"_s;
    growth.name = u"增长"_s;
    growth.unit = Unit::parse(u"%");
    growth.type = IndicatorType::Expected;
    growth.base = {};
    growth.target = {TargetKind::AnnualRateRelative, Comparator::MoreThan, {}, u"高于"_s, {}, false,
        u"tp-r-01"_s};
    growth.confidence = Confidence::Medium;
    growth.quote.clear();
    growth.position = 1;
    QCOMPARE(package->indicators, (QList<Indicator>{output, growth}));
    QCOMPARE(package->references.size(), 1);
    QCOMPARE(package->references.first().id, u"tp-r-01"_s);
    QCOMPARE(package->references.first().name, u"经济增长"_s);
    QCOMPARE(package->references.first().unit, Unit::parse(u"%"));
    QCOMPARE(package->references.first().priceBasis, u"comparable"_s);
    QCOMPARE(package->aliases,
        (QList<IndicatorAlias>{
            {u"tp-t1-01"_s, u"总产值"_s, u"亿元"_s}, {u"tp-t1-02"_s, u"增速"_s, {}}}));
}

void TestPlanPackage::read_withoutReferences_isFine()
{
    QVERIFY(QFile::remove(path(u"references.csv"_s)));
    write(path(u"indicators.csv"_s),
        goodText(u"indicators.csv"_s).replace(u"tp-r-01"_s, u"tp-t1-01"_s));
    const auto package = readPlanPackage(m_folder->path());
    VERIFY_OK(package);
    QVERIFY(package->references.isEmpty());
    QCOMPARE(package->indicators[1].target.referenceId, u"tp-t1-01"_s);
}

void TestPlanPackage::read_withoutOutline_readsItFromTheText()
{
    QVERIFY(QFile::remove(path(u"outline.csv"_s)));
    write(path(u"text.txt"_s), u"一、总则\n表1 指标表\n指标\n产值\n"_s);
    const auto package = readPlanPackage(m_folder->path());
    VERIFY_OK(package);
    // The same places, so that the indicators hang on their table.
    QCOMPARE(package->outline,
        (QList<OutlineNode>{
            {u"tp-o-01"_s, u"tp"_s, {}, OutlineLevel::Chapter, u"一"_s, u"总则"_s, {}, 0},
            {u"tp-o-table-1"_s, u"tp"_s, u"tp-o-01"_s, OutlineLevel::Table, u"表1"_s, u"指标表"_s,
                {}, 1}}));
    QCOMPARE(package->indicators.first().outlineId, u"tp-o-table-1"_s);
}

void TestPlanPackage::read_missingFile_namesIt_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : Files)
        if (file != u"references.csv"_s)
            QTest::newRow(qPrintable(file)) << file;
}

void TestPlanPackage::read_missingFile_namesIt()
{
    QFETCH(QString, file);
    QVERIFY(QFile::remove(path(file)));
    const auto package = readPlanPackage(m_folder->path());
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::Io);
    QVERIFY2(package.error().message.startsWith(path(file) + u" cannot be read: "_s),
        qPrintable(package.error().message));
}

void TestPlanPackage::read_missingFolder_namesIt()
{
    const auto package = readPlanPackage(m_folder->filePath(u"没有"_s));
    QVERIFY(!package);
    QVERIFY2(package.error().message.contains(m_folder->filePath(u"没有/plan.json"_s)),
        qPrintable(package.error().message));
}

void TestPlanPackage::read_brokenPackage_namesFileAndRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("message"); // %1 the file
    const QString plan = u"plan.json"_s;
    const QString years =
        u"%1 must give an id, a package_version from 1 and the years base < first ≤ last."_s;
    QTest::newRow("cut description")
        << plan << u"} }"_s << u"}"_s << u"%1 is no plan description: unterminated object."_s;
    QTest::newRow("no id") << plan << u"\"tp\""_s << u"\"\""_s << years;
    QTest::newRow("no version") << plan << u"package_version"_s << u"version"_s << years;
    QTest::newRow("version 0") << plan << u"\"package_version\": 3"_s << u"\"package_version\": 0"_s
                               << years;
    QTest::newRow("year as text") << plan << u"2021,"_s << u"\"2021\","_s << years;
    QTest::newRow("first before base") << plan << u"2021,"_s << u"2020,"_s << years;
    QTest::newRow("last before first") << plan << u"2025"_s << u"2020"_s << years;

    const QString outline = u"outline.csv"_s;
    QTest::newRow("no column") << outline << u"level"_s << u"ebene"_s
                               << u"%1 has no column “level” in its first line."_s;
    QTest::newRow("field too many") << outline << u"总则,"_s << u"总则,,"_s
                                    << u"%1: row 2 has 7 fields, the first line has 6."_s;
    QTest::newRow("unknown level") << outline << u"table,"_s << u"tabelle,"_s
                                   << u"%1, row 3: “tabelle” cannot stand in column “level”."_s;
    QTest::newRow("unknown parent")
        << outline << u"tp-o-01,table"_s << u"tp-o-02,table"_s
        << u"%1, row 3: “tp-o-02” in column “parent” is not in the package."_s;
    QTest::newRow("own parent")
        << outline << u"tp-o-01,table"_s << u"tp-o-table-1,table"_s
        << u"%1, row 3: “tp-o-table-1” in column “parent” is not in the package."_s;
    QTest::newRow("id twice")
        << outline << u"tp-o-table-1"_s << u"tp-o-01"_s
        << u"%1, row 3: the id “tp-o-01” must begin with “tp-” and stand there only once."_s;
    QTest::newRow("no id in a row")
        << outline << u"tp-o-01,,"_s << u",,"_s
        << u"%1, row 2: the id “” must begin with “tp-” and stand there only once."_s;

    const QString indicators = u"indicators.csv"_s;
    const auto refused = [&](const QString& row, const QString& text, const QString& column) {
        return u"%1, row "_s + row + u": “"_s + text + u"” cannot stand in column “"_s + column
            + u"”."_s;
    };
    QTest::newRow("base is no number") << indicators << u"100.0,100.0"_s << u"100.0,100亿"_s
                                       << refused(u"2"_s, u"100亿"_s, u"base"_s);
    QTest::newRow("target with separator") << indicators << u"200,200"_s << u"200,\"2,000\""_s
                                           << refused(u"2"_s, u"2,000"_s, u"target"_s);
    QTest::newRow("unknown type") << indicators << u"expected"_s << u"预期性"_s
                                  << refused(u"3"_s, u"预期性"_s, u"type"_s);
    QTest::newRow("unknown kind") << indicators << u"level"_s << u"levels"_s
                                  << refused(u"2"_s, u"levels"_s, u"target_kind"_s);
    QTest::newRow("unknown comparator")
        << indicators << u",gt,"_s << u",>,"_s << refused(u"3"_s, u">"_s, u"comparator"_s);
    QTest::newRow("unknown direction") << indicators << u"relative,up"_s << u"relative,"_s
                                       << refused(u"3"_s, u""_s, u"direction"_s);
    QTest::newRow("unknown confidence") << indicators << u"medium"_s << u"Medium"_s
                                        << refused(u"3"_s, u"Medium"_s, u"confidence"_s);
    QTest::newRow("flag is no flag") << indicators << u"产值\",1"_s << u"产值\",是"_s
                                     << refused(u"2"_s, u"是"_s, u"also_assigned"_s);
    QTest::newRow("no name") << indicators << u"民生,增长"_s << u"民生,"_s
                             << refused(u"3"_s, u""_s, u"name"_s);
    QTest::newRow("indicator twice")
        << indicators << u"tp-t1-02"_s << u"tp-t1-01"_s
        << u"%1, row 3: the id “tp-t1-01” must begin with “tp-” and stand there only once."_s;
    QTest::newRow("id of another plan")
        << indicators << u"tp-t1-01"_s << u"lq14-t2-01"_s
        << u"%1, row 2: the id “lq14-t2-01” must begin with “tp-” and stand there only once."_s;
    QTest::newRow("unknown place")
        << indicators << u"tp-r-01,tp-o-table-1"_s << u"tp-r-01,tp-o-9"_s
        << u"%1, row 3: “tp-o-9” in column “outline” is not in the package."_s;
    QTest::newRow("unknown series")
        << indicators << u"tp-r-01"_s << u"tp-r-02"_s
        << u"%1, row 3: “tp-r-02” in column “reference” is not in the package."_s;
    QTest::newRow("quotation mark not closed")
        << indicators << u"产值\",1"_s << u"产值,1"_s
        << u"%1: row 2 has 19 fields, the first line has 20."_s;

    const QString aliases = u"aliases.csv"_s;
    QTest::newRow("name of nothing")
        << aliases << u"tp-t1-02"_s << u"tp-t1-03"_s
        << u"%1, row 3: “tp-t1-03” in column “indicator” is not in the package."_s;
    QTest::newRow("name for nobody")
        << aliases << u"tp-t1-02"_s << u""_s << refused(u"3"_s, u""_s, u"indicator"_s);
    QTest::newRow("empty name") << aliases << u"增速"_s << u""_s
                                << refused(u"3"_s, u""_s, u"alias"_s);
    QTest::newRow("one name for two") << aliases << u"增速"_s << u"总产值"_s
                                      << u"%1, row 3: the name “总产值” stands there already."_s;

    const QString references = u"references.csv"_s;
    QTest::newRow("series without name")
        << references << u"经济增长"_s << u""_s << refused(u"2"_s, u""_s, u"name"_s);
    QTest::newRow("series of another plan")
        << references << u"tp-r-01"_s << u"r-01"_s
        << u"%1, row 2: the id “r-01” must begin with “tp-” and stand there only once."_s;
}

void TestPlanPackage::read_brokenPackage_namesFileAndRow()
{
    QFETCH(QString, file);
    QFETCH(QString, good);
    QFETCH(QString, broken);
    QFETCH(QString, message);
    QString text = goodText(file);
    QCOMPARE(text.count(good), 1);
    write(path(file), text.replace(good, broken));
    const auto package = readPlanPackage(m_folder->path());
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::Invalid);
    QCOMPARE(package.error().message, message.arg(path(file)));
}

void TestPlanPackage::builtIn_packages_areThoseOfTheDataFolder()
{
    const QDir data(QStringLiteral(LANTU_SOURCE_DIR "/data/plans"));
    QStringList expected;
    for (const QString& name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        expected << u":/data/plans/"_s + name;
    QCOMPARE(builtInPlanFolders(), expected);
    for (const QString& folder : expected) {
        const auto packed = readPlanPackage(folder);
        VERIFY_OK(packed);
        const auto onDisk = readPlanPackage(data.filePath(QFileInfo(folder).fileName()));
        VERIFY_OK(onDisk);
        QVERIFY(*packed == *onDisk);
    }
}

QTEST_GUILESS_MAIN(TestPlanPackage)
#include "tst_planpackage.moc"
