#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QString schemaText(const QString& file)
{
    QFile script(u":/data/schema/"_s + file);
    return script.open(QIODevice::ReadOnly) ? QString::fromUtf8(script.readAll()) : QString();
}

QStringList schemaFiles()
{
    return QDir(u":/data/schema"_s).entryList(QDir::Files, QDir::Name);
}

/// A database as the first schema left it, with `statements` run in it; false where it fails.
bool makeFirstDatabase(const TestDatabase& place, const QStringList& statements)
{
    const QString name = u"first schema"_s;
    bool isDone = false;
    {
        const QUrl url(place.location());
        auto connection =
            QSqlDatabase::addDatabase(place.isServer() ? u"QPSQL"_s : u"QSQLITE"_s, name);
        connection.setDatabaseName(place.isServer() ? url.path().mid(1) : place.location());
        if (place.isServer()) {
            connection.setHostName(url.host());
            connection.setPort(url.port());
            connection.setUserName(url.userName());
            connection.setPassword(url.password());
        }
        isDone = connection.open();
        QSqlQuery query(connection);
        for (const QString& statement :
            schemaStatements(schemaText(u"0001_initial.sql"_s)) + statements)
            isDone = isDone && query.exec(statement);
        if (!isDone)
            qCritical().noquote() << connection.lastError().text() << query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_text_isSplitAtLineEndSemicolons_data();
    void statements_text_isSplitAtLineEndSemicolons();
    void statements_everyFile_splitsIntoWholeStatements();
    void files_areNumberedWithoutGap();
    void files_useNothingOfOneEngine();
    void open_newDatabase_recordsEveryNumber_data() { TestDatabase::addEngineRows(); }
    void open_newDatabase_recordsEveryNumber();
    void upgrade_again_changesNothing_data() { TestDatabase::addEngineRows(); }
    void upgrade_again_changesNothing();
    void upgrade_fromTheFirstSchema_keepsNames_data() { TestDatabase::addLastingEngineRows(); }
    void upgrade_fromTheFirstSchema_keepsNames();
    void changedTables_carryVersionStateAndAuthor_data();
    void changedTables_carryVersionStateAndAuthor();
    void everyTableOfAPlan_isKeyedByThePlan();
    void flags_otherThanZeroAndOne_areRefused_data() { TestDatabase::addEngineRows(); }
    void flags_otherThanZeroAndOne_areRefused();
    void foreignKeys_toNothing_areRefused_data() { TestDatabase::addEngineRows(); }
    void foreignKeys_toNothing_areRefused();
};

void TestSchema::statements_text_isSplitAtLineEndSemicolons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("comments only") << u"-- a;\n\n-- b\n"_s << QStringList();
    QTest::newRow("one line") << u"CREATE TABLE a (b TEXT);\n"_s
                              << QStringList{u"CREATE TABLE a (b TEXT)"_s};
    QTest::newRow("two, with comments between")
        << u"-- first\nCREATE TABLE a (\n    b TEXT\n);\n\n-- second\nDROP TABLE c;\n"_s
        << QStringList{u"CREATE TABLE a (\n    b TEXT\n)"_s, u"DROP TABLE c"_s};
    QTest::newRow("semicolon within a line")
        << u"INSERT INTO a VALUES ('x; y');\n"_s << QStringList{u"INSERT INTO a VALUES ('x; y')"_s};
    QTest::newRow("no line end after the last")
        << u"DROP TABLE c;"_s << QStringList{u"DROP TABLE c"_s};
    QTest::newRow("CRLF") << u"-- a\r\nDROP TABLE b;\r\n\r\nDROP TABLE c;\r\n"_s
                          << QStringList{u"DROP TABLE b"_s, u"DROP TABLE c"_s};
}

void TestSchema::statements_text_isSplitAtLineEndSemicolons()
{
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    QCOMPARE(schemaStatements(text), statements);
}

void TestSchema::statements_everyFile_splitsIntoWholeStatements()
{
    static const QRegularExpression Verb(u"^(CREATE (TABLE|INDEX)|ALTER TABLE|UPDATE|INSERT) "_s);
    for (const QString& file : schemaFiles()) {
        const QString text = schemaText(file);
        static const QRegularExpression LastSemicolon(u";\\s*$"_s);
        QVERIFY2(text.contains(LastSemicolon), qPrintable(file));
        const QStringList statements = schemaStatements(text);
        QVERIFY2(!statements.isEmpty(), qPrintable(file));
        for (const QString& statement : statements) {
            QVERIFY2(statement.contains(Verb), qPrintable(statement));
            QVERIFY2(!statement.contains(u';'), qPrintable(statement));
            QVERIFY2(statement.count(u'(') == statement.count(u')'), qPrintable(statement));
        }
    }
}

void TestSchema::files_areNumberedWithoutGap()
{
    const QStringList files = schemaFiles();
    QCOMPARE(newestSchemaNumber(), files.size());
    static const QRegularExpression Name(u"^\\d{4}_[a-z0-9_]+\\.sql$"_s);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QVERIFY2(files[i].contains(Name), qPrintable(files[i]));
        QCOMPARE(files[i].left(4).toInt(), i + 1);
    }
}

void TestSchema::files_useNothingOfOneEngine()
{
    static const QRegularExpression Dialect(
        u"AUTOINCREMENT|SERIAL|IDENTITY|WITHOUT ROWID|STRICT|JSONB|BOOLEAN|TIMESTAMP|NOW\\(|DATETIME\\(|::"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& file : schemaFiles())
        for (const QString& statement : schemaStatements(schemaText(file)))
            QVERIFY2(!statement.contains(Dialect), qPrintable(statement));
}

void TestSchema::open_newDatabase_recordsEveryNumber()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    QStringList expected;
    for (const QString& file : schemaFiles())
        expected << u"%1 | %2"_s.arg(file.left(4).toInt()).arg(file);
    QCOMPARE(printedRows(**database, u"SELECT number, name FROM schema_version ORDER BY number"_s),
        expected);
    const QStringList times = printedRows(**database, u"SELECT applied_at FROM schema_version"_s);
    for (const QString& time : times)
        QVERIFY2(QDateTime::fromString(time, Qt::ISODate).isValid() && time.endsWith(u'Z'),
            qPrintable(time));
}

void TestSchema::upgrade_again_changesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const QStringList before = storedRows(**database);
    QCOMPARE(before.size(), newestSchemaNumber());
    VERIFY_OK(upgradeSchema(**database));
    QCOMPARE(storedRows(**database), before);
}

void TestSchema::upgrade_fromTheFirstSchema_keepsNames()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    QVERIFY(makeFirstDatabase(place,
        {u"CREATE TABLE schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
         "applied_at TEXT NOT NULL)"_s,
            u"INSERT INTO schema_version VALUES (1, '0001_initial.sql', '2026-01-05T08:00:00Z')"_s,
            uR"(INSERT INTO plan (id, title, short_title, region, region_full, first_year,
                last_year, base_year, is_current, package_version, source_title, source_issuer,
                source_number, source_date, source_note, changed_at, changed_by)
                VALUES ('sp', '', '', '', '', 2021, 2025, 2020, 1, 1, '', '', '', '', '', '', ''))"_s,
            uR"(INSERT INTO indicator (plan_id, id, is_reference, number, category, group_label,
                name, unit, type, direction, base_raw, target_kind, comparator, target_raw,
                average_raw, also_assigned, reference_id, result_raw, scope, price_basis,
                outline_id, confidence, note, quote, position, changed_at, changed_by)
                VALUES ('sp', 'sp-t1-01', 0, '1', '', '', '产值', '亿元', 'expected', 'up', '',
                'level', '', '', '', 0, '', '', '', '', '', 'high', '', '', 0, '', ''))"_s,
            uR"(INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in)
                VALUES ('sp', 'sp-t1-01', '总产值', '自带', 1))"_s,
            uR"(INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in)
                VALUES ('sp', 'sp-t1-01', '产出', '教过', 0))"_s}));
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    QCOMPARE(printedRows(**database, u"SELECT COUNT(*) FROM schema_version"_s),
        QStringList{QString::number(newestSchemaNumber())});
    QCOMPARE(printedRows(**database, uR"(
        SELECT alias, note, is_built_in, row_version, approval_state, changed_by
        FROM indicator_alias ORDER BY is_built_in)"_s),
        (QStringList{
            u"产出 | 教过 | 0 | 1 | approved | "_s, u"总产值 | 自带 | 1 | 1 | approved | "_s}));
    VERIFY_OK((*database)->execute(uR"(
        INSERT INTO indicator_rejection (plan_id, indicator_id, name, changed_at, changed_by)
        VALUES ('sp', 'sp-t1-01', '产量', '', ''))"_s));
    QVERIFY(!(*database)->execute(uR"(
        INSERT INTO indicator_rejection (plan_id, indicator_id, name, changed_at, changed_by)
        VALUES ('sp', 'sp-t1-99', '产量', '', ''))"_s));
    const QString paragraph = uR"(
        INSERT INTO plan_paragraph (plan_id, ordinal, outline_id, is_title, content)
        VALUES ('%1', 1, '', 0, '正文'))"_s;
    VERIFY_OK((*database)->execute(paragraph.arg(u"sp"_s)));
    QVERIFY(!(*database)->execute(paragraph.arg(u"sp"_s)));
    QVERIFY(!(*database)->execute(paragraph.arg(u"xx"_s)));
    const QString target = uR"(
        INSERT INTO yearly_target (plan_id, id, indicator_id, year, origin, comparator, target_raw,
            document, document_number, decided_on, superior_verdict, superior_words, note,
            changed_at, changed_by)
        VALUES ('sp', '%1', 'sp-t1-01', 2022, '%2', '', '750', '', '', '', '%3', '', '', '', ''))"_s;
    VERIFY_OK((*database)->execute(target.arg(u"a"_s, u"assigned"_s, u"met"_s)));
    QVERIFY(!(*database)->execute(target.arg(u"b"_s, u"guessed"_s, u"met"_s)));
    QVERIFY(!(*database)->execute(target.arg(u"c"_s, u"assigned"_s, u"perhaps"_s)));
    QCOMPARE(printedRows(
                 **database, u"SELECT id, is_commitment, within_year, due_year FROM indicator"_s),
        QStringList{u"sp-t1-01 | 0 |  | 0"_s});
    VERIFY_OK((*database)->execute(u"UPDATE indicator SET within_year = 'at_date'"_s));
    QVERIFY(!(*database)->execute(u"UPDATE indicator SET within_year = 'perhaps'"_s));
    QVERIFY(!(*database)->execute(u"UPDATE indicator SET is_commitment = 2"_s));
    const QString rules = uR"(
        INSERT INTO rule_set (plan_id, id, version, content, changed_at, changed_by)
        VALUES ('%1', 'own-1', %2, '{}', '', ''))"_s;
    VERIFY_OK((*database)->execute(rules.arg(u"sp"_s, u"1"_s)));
    QVERIFY(!(*database)->execute(rules.arg(u"sp"_s, u"1"_s)));
    VERIFY_OK((*database)->execute(rules.arg(u"sp"_s, u"2"_s)));
    QVERIFY(!(*database)->execute(rules.arg(u"none"_s, u"1"_s)));
    QCOMPARE(printedRows(**database, u"SELECT COUNT(*) FROM rule_choice"_s), QStringList{u"0"_s});
}

void TestSchema::changedTables_carryVersionStateAndAuthor_data()
{
    TestDatabase::addEngineRows();
}

void TestSchema::changedTables_carryVersionStateAndAuthor()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    for (const QString& table : {u"plan"_s, u"agency"_s, u"indicator"_s, u"target_revision"_s,
             u"judgement"_s, u"observation"_s, u"indicator_alias"_s, u"indicator_rejection"_s,
             u"yearly_target"_s, u"rule_set"_s, u"rule_choice"_s}) {
        const auto query = (*database)->run(u"SELECT * FROM %1"_s.arg(table));
        VERIFY_OK(query);
        for (const QString& column :
            {u"row_version"_s, u"approval_state"_s, u"changed_at"_s, u"changed_by"_s})
            QVERIFY2(query->record().contains(column), qPrintable(table + u'.' + column));
    }
}

void TestSchema::everyTableOfAPlan_isKeyedByThePlan()
{
    for (const QString& file : schemaFiles()) {
        for (const QString& statement : schemaStatements(schemaText(file))) {
            if (statement.startsWith(u"CREATE TABLE "_s)
                && !statement.startsWith(u"CREATE TABLE plan "_s)
                && !statement.startsWith(u"CREATE TABLE database_purpose "_s))
                QVERIFY2(statement.contains(u"PRIMARY KEY (plan_id, "_s), qPrintable(statement));
            // A query that carries the plan must find its index.
            if (statement.startsWith(u"CREATE INDEX "_s))
                QVERIFY2(statement.contains(u" (plan_id, "_s), qPrintable(statement));
        }
    }
}

void TestSchema::flags_otherThanZeroAndOne_areRefused()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const QString insert = uR"(
        INSERT INTO plan (id, title, short_title, region, region_full, first_year, last_year, base_year,
            is_current, package_version, source_title, source_issuer, source_number, source_date,
            source_note, approval_state, changed_at, changed_by)
        VALUES ('%1', '', '', '', '', 2021, 2025, 2020, %2, 1, '', '', '', '', '', '%3', '', ''))"_s;
    VERIFY_OK((*database)->execute(insert.arg(u"a"_s, u"1"_s, u"draft"_s)));
    QVERIFY(!(*database)->execute(insert.arg(u"b"_s, u"2"_s, u"draft"_s)));
    QVERIFY(!(*database)->execute(insert.arg(u"c"_s, u"0"_s, u"lost"_s)));
    QCOMPARE(
        printedRows(**database, u"SELECT id, row_version FROM plan"_s), QStringList{u"a | 1"_s});
}

void TestSchema::foreignKeys_toNothing_areRefused()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const auto inserted = (*database)->execute(uR"(
        INSERT INTO import_batch (plan_id, id, file, sha256, imported_at, imported_by)
        VALUES ('none', 'b', '', '', '', ''))"_s);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
