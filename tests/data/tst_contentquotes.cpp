#include "core/plan/plancontent.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14");

/// The lines of a file that are not blank, or nothing where it is not at hand.
QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line;
    return lines;
}

QString withoutSpace(QString text)
{
    static const QRegularExpression Space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(Space);
}

/// A line as a title: without what numbers it.
QString withoutNumber(QString line)
{
    static const QRegularExpression Number(
        u"^\\s*(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|专栏\\d+:|表?\\d+\\s+"
        "|\\[\\d\\]\\s*|注:\\(1|\\d\\)|\\d\\.)?\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.remove(Number);
}

/// What stands under each place of the outline: from its title to the next place's. Nothing where
/// a title is not found in its turn.
QHash<QString, QString> textsOf(const QList<OutlineNode>& outline, const QStringList& lines)
{
    QList<qsizetype> starts;
    qsizetype from = 0;
    for (const OutlineNode& node : outline) {
        // The text breaks the lines of a note anew.
        const QString whole = withoutSpace(node.title);
        const QString wanted = node.level == OutlineLevel::Note ? whole.left(20) : whole;
        while (from < lines.size() && !withoutSpace(withoutNumber(lines[from])).startsWith(wanted)
            && !withoutSpace(lines[from]).startsWith(wanted))
            ++from;
        if (from == lines.size())
            return {};
        starts << from++;
    }
    QHash<QString, QString> texts;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const qsizetype end = i + 1 < outline.size() ? starts[i + 1] : lines.size();
        texts.insert(outline[i].id, lines.mid(starts[i], end - starts[i]).join(u'\n'));
    }
    return texts;
}

/// Whether a quote names something: in one piece, or as an enumeration does that says what all of
/// them are only once (上海飞地创新中心 in 上海、深圳飞地创新中心).
bool names(const QString& quote, const QString& name)
{
    if (quote.contains(name))
        return true;
    for (qsizetype split = 2; split + 2 <= name.size(); ++split) {
        const qsizetype first = quote.indexOf(name.first(split));
        if (first >= 0 && quote.indexOf(name.mid(split), first + split) >= 0)
            return true;
    }
    return false;
}

} // namespace

/// Holds what the package says besides the table against the text it was read from.
class TestContentQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_isWhatWasPublished();
    void commitments_eachQuote_standsThereWithItsNumber();
    void projects_eachQuote_standsThereWithItsName();
    void findings_eachQuote_standsThere();
    void codes_areTheKnownOnes();
    void readme_givesTheirCounts();

private:
    [[nodiscard]] QString problem(const QString& node, const QString& quote) const
    {
        return m_texts.value(node).contains(quote) ? QString() : node + u": "_s + quote;
    }

    PlanContent m_content;
    QHash<QString, QString> m_texts;
};

void TestContentQuotes::initTestCase()
{
    const auto package = readPlanPackage(Folder);
    VERIFY_OK(package);
    const auto content = readPlanContent(Folder, *package);
    VERIFY_OK(content);
    m_content = *content;
    const QStringList lines = linesOf(Folder + u"/text.txt"_s);
    m_texts = textsOf(package->outline, lines);
    QCOMPARE(m_texts.size(), package->outline.size());
}

void TestContentQuotes::text_isWhatWasPublished()
{
    const QStringList published =
        linesOf(QStringLiteral(LANTU_SHARED_DIR "/plan/luqiao-14th-plan.txt"));
    if (published.isEmpty())
        QSKIP("The page as published is not at hand (LANTU_SHARED_DIR/plan).");
    const QStringList lines = linesOf(Folder + u"/text.txt"_s);
    // The page adds lines of its own around the text, and when it was put up.
    const auto first = published.indexOf(lines.first());
    QStringList text = published.mid(first, published.indexOf(lines.last()) - first + 1);
    text.removeIf([](const QString& line) { return line.startsWith(u"发布日期"_s); });
    QCOMPARE(lines, text);
}

void TestContentQuotes::commitments_eachQuote_standsThereWithItsNumber()
{
    QVERIFY(m_content.commitments.size() > 100);
    for (const Commitment& one : m_content.commitments) {
        const QString wrong = problem(one.outlineId, one.quote);
        QVERIFY2(wrong.isEmpty(), qPrintable(one.id + u' ' + wrong));
        // Numerals in characters say so in the note.
        if (one.value && !one.note.contains(u"印作"_s))
            QVERIFY2(one.quote.contains(one.value->toString()), qPrintable(one.id));
        QVERIFY2(!one.highValue || *one.value < *one.highValue, qPrintable(one.id));
    }
}

void TestContentQuotes::projects_eachQuote_standsThereWithItsName()
{
    QVERIFY(m_content.projects.size() > 300);
    for (const Project& one : m_content.projects) {
        const QString wrong = problem(one.outlineId, one.quote);
        QVERIFY2(wrong.isEmpty(), qPrintable(one.id + u' ' + wrong));
        QVERIFY2(names(one.quote, one.name), qPrintable(one.id));
        QVERIFY2(!one.amount || one.quote.contains(one.amount->toString()), qPrintable(one.id));
        QVERIFY2(one.sameAsId != one.id && one.partOfId != one.id, qPrintable(one.id));
        QVERIFY2(one.stage.isEmpty() == one.stageBasis.isEmpty(), qPrintable(one.id));
        // Chapter 1 (一), 发展基础, is what the text looks back on.
        QVERIFY2(one.looksBack == one.outlineId.startsWith(u"lq14-o-01-1"_s), qPrintable(one.id));
    }
}

void TestContentQuotes::findings_eachQuote_standsThere()
{
    QVERIFY(m_content.findings.size() > 50);
    for (const Finding& one : m_content.findings) {
        QCOMPARE(one.quotes.size(), one.outlineIds.size());
        for (qsizetype i = 0; i < one.quotes.size(); ++i) {
            const QString wrong = problem(one.outlineIds[i], one.quotes[i]);
            QVERIFY2(wrong.isEmpty(), qPrintable(one.id + u' ' + wrong));
        }
    }
}

void TestContentQuotes::codes_areTheKnownOnes()
{
    const QStringList commitmentKinds{u"level"_s, u"growth"_s, u"total"_s, u"share"_s, u"rank"_s,
        u"ratio"_s, u"coverage"_s, u"circle"_s, u"named"_s, u"scale"_s, u"count"_s, u"date"_s,
        u"blank"_s};
    for (const Commitment& one : m_content.commitments)
        QVERIFY2(commitmentKinds.contains(one.kind), qPrintable(one.id + one.kind));
    const QStringList projectKinds{
        u"single"_s, u"bundle"_s, u"section"_s, u"programme"_s, u"general"_s};
    const QStringList stages{QString(), u"planning"_s, u"reserve"_s, u"preparation"_s, u"start"_s,
        u"construction"_s, u"completed"_s, u"operation"_s};
    for (const Project& one : m_content.projects) {
        QVERIFY2(projectKinds.contains(one.kind), qPrintable(one.id + one.kind));
        QVERIFY2(stages.contains(one.stage), qPrintable(one.id + one.stage));
    }
    const QStringList findingKinds{u"contradiction"_s, u"unit"_s, u"scope"_s, u"blank"_s, u"lost"_s,
        u"impossible"_s, u"arithmetic"_s, u"count"_s, u"denominator"_s, u"date"_s, u"name"_s,
        u"verb"_s, u"missing"_s, u"numbering"_s, u"abridged"_s};
    const QStringList severities{u"high"_s, u"medium"_s, u"low"_s};
    for (const Finding& one : m_content.findings) {
        QVERIFY2(findingKinds.contains(one.kind), qPrintable(one.id + one.kind));
        QVERIFY2(severities.contains(one.severity), qPrintable(one.id + one.severity));
    }
}

void TestContentQuotes::readme_givesTheirCounts()
{
    QFile file(QStringLiteral(LANTU_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& counted : {u"%1 commitments"_s.arg(m_content.commitments.size()),
             u"%1 mentions of projects"_s.arg(m_content.projects.size()),
             u"%1 findings"_s.arg(m_content.findings.size())})
        QVERIFY2(text.contains(counted), qPrintable(counted));
}

QTEST_GUILESS_MAIN(TestContentQuotes)
#include "tst_contentquotes.moc"
