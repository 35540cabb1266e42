#include "core/base/csvtable.h"
#include "tests/support/testdatabase.h"

#include <QFile>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseCsv_text_givesRowsOfFields_data();
    void parseCsv_text_givesRowsOfFields();
    void parseCsv_otherSeparator_partsFields();
    void csvLine_parsedAgain_isTheSame_data();
    void csvLine_parsedAgain_isTheSame();
    void csvLine_quotesOnlyWhereNeeded();
    void read_goodFile_isFoundByColumnName_data();
    void read_goodFile_isFoundByColumnName();
    void read_brokenFile_saysFileAndPlace_data();
    void read_brokenFile_saysFileAndPlace();
    void read_missingFile_namesIt();
    void read_folder_namesIt();

private:
    QString written(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

QString TestCsvTable::written(const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(u"指标.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder cannot be written.");
    return path;
}

void TestCsvTable::parseCsv_text_givesRowsOfFields_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("nothing") << u""_s << Rows();
    QTest::newRow("one field") << u"a"_s << Rows{{u"a"_s}};
    QTest::newRow("LF") << u"a,b\nc,d\n"_s << two;
    QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_s << two;
    QTest::newRow("CR") << u"a,b\rc,d\r"_s << two;
    QTest::newRow("no line end") << u"a,b\nc,d"_s << two;
    QTest::newRow("empty fields") << u",,\n"_s << Rows{{u""_s, u""_s, u""_s}};
    QTest::newRow("empty field at the end") << u"a,"_s << Rows{{u"a"_s, u""_s}};
    QTest::newRow("empty line") << u"a\n\nb\n"_s << Rows{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("quoted separator") << u"\"a,b\",c\n"_s << Rows{{u"a,b"_s, u"c"_s}};
    QTest::newRow("quoted line feed") << u"\"a\nb\",c\n"_s << Rows{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("quoted CRLF stays") << u"\"a\r\nb\"\r\n"_s << Rows{{u"a\r\nb"_s}};
    QTest::newRow("doubled quotation mark") << u"\"a\"\"b\"\n"_s << Rows{{u"a\"b"_s}};
    QTest::newRow("only a quotation mark") << u"\"\"\"\"\n"_s << Rows{{u"\""_s}};
    QTest::newRow("quoted nothing at the end") << u"\"\""_s << Rows{{u""_s}};
    QTest::newRow("quotation mark within") << u"5\" x,b\n"_s << Rows{{u"5\" x"_s, u"b"_s}};
    QTest::newRow("quotation mark not closed") << u"a,\"b\nc"_s << Rows{{u"a"_s, u"b\nc"_s}};
    QTest::newRow("spaces stay") << u" a , b\n"_s << Rows{{u" a "_s, u" b"_s}};
    QTest::newRow("full width comma is text") << u"a，b\n"_s << Rows{{u"a，b"_s}};
}

void TestCsvTable::parseCsv_text_givesRowsOfFields()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(parseCsv(text), rows);
}

void TestCsvTable::parseCsv_otherSeparator_partsFields()
{
    QCOMPARE(parseCsv(u"a\tb,c\n", u'\t'), (QList<QStringList>{{u"a"_s, u"b,c"_s}}));
}

void TestCsvTable::csvLine_parsedAgain_isTheSame_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("plain") << QStringList{u"产值"_s, u"229.70"_s};
    QTest::newRow("empty") << QStringList{u""_s};
    QTest::newRow("empty ones") << QStringList{u""_s, u""_s};
    QTest::newRow("comma") << QStringList{u"1,234.5"_s, u"a"_s};
    QTest::newRow("quotation marks") << QStringList{u"\""_s, u"a\"b"_s, u"\"a\""_s};
    QTest::newRow("line ends") << QStringList{u"1\n产值\n100"_s, u"a\r\nb"_s, u"c\rd"_s};
    QTest::newRow("spaces") << QStringList{u" a "_s, u"\t"_s};
}

void TestCsvTable::csvLine_parsedAgain_isTheSame()
{
    QFETCH(QStringList, fields);
    const QString line = csvLine(fields);
    QVERIFY(line.endsWith(u'\n'));
    QCOMPARE(parseCsv(line), QList<QStringList>{fields});
    QCOMPARE(parseCsv(line + line), (QList<QStringList>{fields, fields}));
}

void TestCsvTable::csvLine_quotesOnlyWhereNeeded()
{
    QCOMPARE(csvLine({u"a"_s, u"b c"_s, u"d,e"_s, u"f\"g"_s}), u"a,b c,\"d,e\",\"f\"\"g\"\n"_s);
}

void TestCsvTable::read_goodFile_isFoundByColumnName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("编号,名称\n1,产值\n2,收入\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF编号,名称\n1,产值\n2,收入\n");
    QTest::newRow("CRLF, no last line end") << QByteArray("编号,名称\r\n1,产值\r\n2,收入");
    QTest::newRow("other order, more columns") << QByteArray("备注,名称,编号\n,产值,1\nx,收入,2\n");
}

void TestCsvTable::read_goodFile_isFoundByColumnName()
{
    QFETCH(QByteArray, bytes);
    const auto table = CsvTable::read(written(bytes), {u"编号"_s, u"名称"_s});
    VERIFY_OK(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->field(0, u"编号"_s), u"1"_s);
    QCOMPARE(table->field(1, u"名称"_s), u"收入"_s);
    QCOMPARE(table->field(1, u"没有"_s), QString());
}

void TestCsvTable::read_brokenFile_saysFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"%1 has no column “编号” in its first line."_s;
    QTest::newRow("column missing")
        << QByteArray("编号,名字\n1,产值\n") << u"%1 has no column “名称” in its first line."_s;
    QTest::newRow("row too short") << QByteArray("编号,名称\n1,产值\n2\n")
                                   << u"%1: row 3 has 1 fields, the first line has 2."_s;
    QTest::newRow("row too long") << QByteArray("编号,名称\n1,产值,x\n")
                                  << u"%1: row 2 has 3 fields, the first line has 2."_s;
    QTest::newRow("GB18030") << QByteArray("\xB1\xE0\xBA\xC5,\xC3\xFB\xB3\xC6\n")
                             << u"%1 is not UTF-8 text."_s;
    QTest::newRow("cut within a character")
        << QByteArray("编号,名称\n1,产值").chopped(1) << u"%1 is not UTF-8 text."_s;
}

void TestCsvTable::read_brokenFile_saysFileAndPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString path = written(bytes);
    const auto table = CsvTable::read(path, {u"编号"_s, u"名称"_s});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
    QCOMPARE(table.error().message, message.arg(path));
}

void TestCsvTable::read_missingFile_namesIt()
{
    const QString path = m_folder.filePath(u"没有.csv"_s);
    const auto table = CsvTable::read(path, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Io);
    QVERIFY2(table.error().message.contains(path), qPrintable(table.error().message));
}

void TestCsvTable::read_folder_namesIt()
{
    const auto table = CsvTable::read(m_folder.path(), {});
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(m_folder.path()), qPrintable(table.error().message));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
