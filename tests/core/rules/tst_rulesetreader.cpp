#include "core/rules/rulesetreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QString shippedText(const QString& id)
{
    QFile file(QStringLiteral(LANTU_SOURCE_DIR "/data/rules/") + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Rule sets as data: what ships, and what is said of files that cannot be used.
class TestRuleSetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_areTheFour_defaultFirst();
    void default_hasThePublishedNumbers();
    void builtIn_everyNumber_hasItsSource();
    void builtIn_fallBackToTheDefault();
    void builtIn_classes_areMappedAsDocumented();
    void ruleSet_unknown_namesTheKnown();
    void read_shippedFile_isTheBuiltIn();
    void read_wrongFile_saysFieldAndRemedy_data();
    void read_wrongFile_saysFieldAndRemedy();
    void read_noFile_saysSo();

private:
    QTemporaryDir m_folder;
};

void TestRuleSetReader::builtIn_areTheFour_defaultFirst()
{
    QStringList ids;
    for (const RuleSet& rules : builtInRuleSets())
        ids << rules.id;
    QCOMPARE(ids, (QStringList{u"linear"_s, u"statcan"_s, u"trend"_s, u"unsd2023"_s}));
    QCOMPARE(defaultRuleSet().id, u"linear"_s);
    QCOMPARE(defaultRuleSet().name, u"default rules (linear)"_s);
}

void TestRuleSetReader::default_hasThePublishedNumbers()
{
    // State Information Centre: with 40 % of the time gone, 30–40 % done is slightly behind.
    const RuleSet rules = defaultRuleSet();
    QCOMPARE(rules.onScheduleRatio, 40.0 / 40);
    QCOMPARE(rules.slightlyBehindRatio, 30.0 / 40);
    // Between what the national evaluation called ahead (1.36) and as expected (1.13).
    QVERIFY(rules.aheadRatio > 1.13 && rules.aheadRatio <= 1.36);
}

void TestRuleSetReader::builtIn_everyNumber_hasItsSource()
{
    for (const RuleSet& rules : builtInRuleSets()) {
        QVERIFY(!rules.thresholds.isEmpty());
        QVERIFY(!rules.description.isEmpty());
        for (const RuleThreshold& threshold : rules.thresholds)
            QVERIFY2(threshold.source.size() > 10, qPrintable(rules.id + u' ' + threshold.code));
    }
    for (const RuleThreshold& threshold : defaultRuleSet().thresholds)
        QCOMPARE(threshold.isOurs,
            threshold.code != u"on_schedule_ratio"_s
                && threshold.code != u"slightly_behind_ratio"_s);
}

void TestRuleSetReader::builtIn_fallBackToTheDefault()
{
    const RuleSet linear = defaultRuleSet();
    QVERIFY(linear.fallbackName.isEmpty());
    for (const RuleSet& rules : builtInRuleSets()) {
        QCOMPARE(rules.aheadRatio, linear.aheadRatio);
        QCOMPARE(rules.aboutBand, linear.aboutBand);
        if (rules.method != RuleMethod::Linear)
            QCOMPARE(rules.fallbackName, u"default rules (linear)"_s);
    }
}

void TestRuleSetReader::builtIn_classes_areMappedAsDocumented()
{
    QStringList mapping;
    for (const RuleSet& rules : builtInRuleSets())
        for (const RuleClass& one : rules.classes)
            mapping << rules.id + u' ' + one.code + u' ' + toCode(one.progress);
    QCOMPARE(mapping,
        (QStringList{u"statcan target_achieved achieved"_s,
            u"statcan substantial_progress on_schedule"_s,
            u"statcan moderate_progress slightly_behind"_s, u"statcan limited_progress behind"_s,
            u"statcan deterioration behind"_s, u"trend met achieved"_s, u"trend sun on_schedule"_s,
            u"trend sun_and_cloud slightly_behind"_s, u"trend cloud behind"_s,
            u"trend thunderstorm behind"_s, u"unsd2023 met achieved"_s,
            u"unsd2023 on_track on_schedule"_s, u"unsd2023 fair slightly_behind"_s,
            u"unsd2023 stagnation behind"_s}));
}

void TestRuleSetReader::ruleSet_unknown_namesTheKnown()
{
    const auto rules = ruleSet(u"oracle"_s);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, Error::Kind::NotFound);
    QCOMPARE(rules.error().message,
        u"There is no rule set “oracle”. Known rule sets: linear, statcan, trend, unsd2023."_s);
}

void TestRuleSetReader::read_shippedFile_isTheBuiltIn()
{
    for (const RuleSet& known : builtInRuleSets()) {
        const auto rules =
            readRuleSet(QStringLiteral(LANTU_SOURCE_DIR "/data/rules/") + known.id + u".json"_s);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
        QVERIFY(*rules == known);
    }
}

void TestRuleSetReader::read_wrongFile_saysFieldAndRemedy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // after “The rule set FILE: ”
    const auto row = [](const char* name, const char* id, const QString& before,
                         const QString& after, const QString& expected) {
        QTest::newRow(name) << QString::fromLatin1(id) << before << after << expected;
    };
    row("method", "linear", u"\"method\": \"linear\""_s, u"\"method\": \"magic\""_s,
        u"the field “method” must hold linear, statcan, unsd2023 or trend."_s);
    row("id", "linear", u"\"id\": \"linear\""_s, u"\"id\": \"other\""_s,
        u"the field “id” must hold the name of the file without .json."_s);
    row("no version", "linear", u"\"version\": \"1\","_s, QString(),
        u"the field “version” must hold a text."_s);
    row("name in one language", "linear", u"\"zh\": \"默认规则（线性）\","_s, QString(),
        u"the field “name” must hold a text each in “zh” and “en”."_s);
    row("kind", "linear", u"\"keep\""_s, u"\"hope\""_s,
        u"the field “kinds” must hold kinds of targets such as level or annual_rate_min."_s);
    row("no number", "linear", u"\"value\": 1.2"_s, u"\"value\": \"1.2\""_s,
        u"the field “ahead_ratio.value” must hold a number of at least 0."_s);
    row("negative", "linear", u"\"value\": 1.2"_s, u"\"value\": -1.2"_s,
        u"the field “ahead_ratio.value” must hold a number of at least 0."_s);
    row("too few points", "trend", u"\"value\": 4"_s, u"\"value\": 1"_s,
        u"the field “fewest_points.value” must hold a number of at least 2."_s);
    row("unknown number", "linear", u"\"ahead_ratio\""_s, u"\"a_head_ratio\""_s,
        u"the field “thresholds” must hold only numbers of its method, each once and once more for "
        u"a kind of target, not "
        "“a_head_ratio”."_s);
    row("number twice", "linear", u"\"on_schedule_ratio\""_s, u"\"ahead_ratio\""_s,
        u"the field “thresholds” must hold only numbers of its method, each once and once more for "
        u"a kind of target, not "
        "“ahead_ratio”."_s);
    row("no origin", "statcan", u"\"ours\": false,"_s, QString(),
        u"the field “substantial_ratio.ours” must hold true where the number was chosen here, "
        "else false."_s);
    row("order", "linear", u"\"value\": 1.2"_s, u"\"value\": 0.9"_s,
        u"the field “thresholds” must hold no smaller number for the first than for the second of "
        "ahead_ratio, on_schedule_ratio."_s);
    row("class missing", "unsd2023", u"\"code\": \"fair\""_s, u"\"code\": \"unfair\""_s,
        u"the field “classes” must hold only classes of its method, each once, not “unfair”."_s);
    row("verdict", "unsd2023", u"\"progress\": \"behind\""_s, u"\"progress\": \"late\""_s,
        u"the field “stagnation.progress” must hold a verdict such as on_schedule or behind."_s);
    row("numbers missing", "unsd2023", u"\"thresholds\""_s, u"\"limits\""_s,
        u"the field “thresholds” must hold the number “on_track_share” too."_s);
}

void TestRuleSetReader::read_wrongFile_saysFieldAndRemedy()
{
    QFETCH(QString, id);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QString text = shippedText(id);
    const qsizetype at = text.indexOf(before);
    QVERIFY(at >= 0);
    text.replace(at, before.size(), after);
    const QString path = m_folder.filePath(id + u".json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const auto rules = readRuleSet(path);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, Error::Kind::Invalid);
    QCOMPARE(rules.error().message, u"The rule set %1: %2"_s.arg(path, expected));
}

void TestRuleSetReader::read_noFile_saysSo()
{
    const auto missing = readRuleSet(m_folder.filePath(u"none.json"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Io);
    QFile file(m_folder.filePath(u"empty.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto empty = readRuleSet(file.fileName());
    QVERIFY(!empty);
    QVERIFY(empty.error().message.contains(u"is no rule set in JSON"_s));
}

QTEST_APPLESS_MAIN(TestRuleSetReader)
#include "tst_rulesetreader.moc"
