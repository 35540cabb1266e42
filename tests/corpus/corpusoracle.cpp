#include "tests/corpus/corpusoracle.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

using Content = OracleReading::Content;

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeAll(QString());
    return lines;
}

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar code = text[++i];
        plain += code == u't' ? u'\t' : code == u'n' ? u'\n' : code == u'r' ? u'\r' : code;
    }
    plain.replace(u"\r\n"_s, u"\n"_s);
    return plain.replace(u'\r', u'\n');
}

void addLine(OracleReading& reading, QString& sheetName, const QStringList& fields)
{
    const auto number = [&fields](int index) { return fields.value(index).toInt(); };
    if (fields[0] == u"S"_s) {
        sheetName = unescaped(fields.value(2));
        reading.sheets[sheetName];
        return;
    }
    if (fields[0] == u"W"_s)
        return;
    OracleReading::OracleSheet& sheet = reading.sheets[sheetName];
    if (fields[0] == u"C"_s) {
        const Content content{fields.value(3)[0], unescaped(fields.value(4))};
        if (!content.value.isEmpty())
            sheet.cells.insert({number(1), number(2)}, content);
    } else if (fields[0] == u"M"_s) {
        sheet.merges.insert(CellRange{number(1), number(2), number(3), number(4)}.name());
    } else if (fields[0] == u"RH"_s) {
        sheet.hiddenRows.insert(number(1));
    }
}

Content contentOf(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::Number:
        return {u'n', QString::number(cell.number, 'g', 17)};
    case Cell::Type::Boolean:
        return {u'b', QString::number(cell.number)};
    case Cell::Type::Error:
        return {u'e', cell.value};
    case Cell::Type::Text:
        break;
    }
    return {u's', cell.value};
}

std::optional<double> numberOf(const Content& content)
{
    if (content.value.compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return 1;
    if (content.value.compare(u"false"_s, Qt::CaseInsensitive) == 0)
        return 0;
    bool isNumber = false;
    const double number = content.value.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool agree(const Content& ours, const Content& oracle, bool isText)
{
    if (isText || ours.type == u's' || oracle.type == u's')
        return (isText || ours.type == oracle.type) && ours.value == oracle.value;
    if (ours.type == u'e' || oracle.type == u'e')
        return ours.type == oracle.type && ours.value == oracle.value;
    const auto a = numberOf(ours);
    const auto b = numberOf(oracle);
    return a && b && std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

QString shown(const std::optional<Content>& content)
{
    if (!content)
        return u"nothing"_s;
    QString value = content->value;
    value.replace(u'\n', u"\\n"_s);
    return QString(content->type) + u'[' + value + u']';
}

/// Compares one sheet with what each program found in the sheet of the same name.
class SheetComparison
{
public:
    SheetComparison(const Sheet& sheet, QList<OracleReading::OracleSheet> oracles, bool isText)
        : m_name(sheet.name)
        , m_oracles(std::move(oracles))
        , m_isText(isText)
    {
        for (const Cell& cell : sheet.cells)
            m_ours.insert(cell.position, isText ? Content{u's', cell.value} : contentOf(cell));
        for (const CellRange& merge : sheet.merges)
            for (int row = merge.firstRow; row <= merge.lastRow; ++row)
                for (int column = merge.firstColumn; column <= merge.lastColumn; ++column)
                    m_covered.insert({row, column});
    }

    QStringList differences() const
    {
        std::set<CellPosition> places;
        for (auto cell = m_ours.begin(); cell != m_ours.end(); ++cell)
            places.insert(cell.key());
        for (const auto& oracle : m_oracles)
            for (auto cell = oracle.cells.begin(); cell != oracle.cells.end(); ++cell)
                places.insert(cell.key());
        QStringList lines;
        for (const CellPosition place : places)
            if (const QString line = differenceAt(place); !line.isEmpty())
                lines << line;
        return lines;
    }

private:
    [[nodiscard]] QString differenceAt(CellPosition place) const
    {
        const auto ours = valueAt(m_ours, place);
        // What a merge hides is no content of ours; LibreOffice shows it all the same.
        if (!ours && m_covered.contains(place))
            return {};
        QStringList theirs;
        for (const auto& oracle : m_oracles) {
            const auto other = valueAt(oracle.cells, place);
            if ((!ours && !other) || (ours && other && agree(*ours, *other, m_isText)))
                return {};
            theirs << shown(other);
        }
        return u"%1!%2: %3, oracles %4"_s.arg(
            m_name, place.name(), shown(ours), theirs.join(u" and "_s));
    }

    static std::optional<Content> valueAt(
        const QMap<CellPosition, Content>& cells, CellPosition place)
    {
        const auto found = cells.constFind(place);
        return found == cells.constEnd() ? std::nullopt : std::optional(*found);
    }

    QString m_name;
    QList<OracleReading::OracleSheet> m_oracles;
    bool m_isText;
    QMap<CellPosition, Content> m_ours;
    std::set<CellPosition> m_covered;
};

QStringList structureDifferences(const Sheet& sheet, const OracleReading::OracleSheet& oracle)
{
    QStringList lines;
    QSet<QString> merges;
    for (const CellRange& merge : sheet.merges)
        merges.insert(merge.name());
    for (const QString& merge : (merges - oracle.merges) + (oracle.merges - merges))
        lines << u"%1: merge %2 is only %3"_s.arg(
            sheet.name, merge, merges.contains(merge) ? u"ours"_s : u"the oracle's"_s);
    for (const int row :
        (sheet.hiddenRows - oracle.hiddenRows) + (oracle.hiddenRows - sheet.hiddenRows))
        lines << u"%1: row %2 is hidden %3"_s.arg(sheet.name, QString::number(row + 1),
            sheet.hiddenRows.contains(row) ? u"by us alone"_s : u"by the oracle alone"_s);
    return lines;
}

} // namespace

QList<CorpusFile> corpusFiles(const QString& folder)
{
    QList<CorpusFile> files;
    for (const QString& line : linesOf(folder + u"/MANIFEST.tsv"_s)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() >= 5)
            files << CorpusFile{
                fields[0], fields[2], fields[3], fields[4].split(u',', Qt::SkipEmptyParts)};
    }
    return files;
}

OracleReading readOracle(const QString& folder, const CorpusFile& file, const QString& oracle)
{
    const QString id = file.name.section(u'.', 0, 0);
    OracleReading reading;
    reading.statesMerges = oracle == u"py"_s;
    QString sheetName;
    for (const QString& line : linesOf(u"%1/expected/%2.%3.tsv"_s.arg(folder, id, oracle)))
        addLine(reading, sheetName, line.split(u'\t'));
    return reading;
}

QStringList differences(
    const Workbook& workbook, const QList<OracleReading>& readings, const CorpusFile& file)
{
    const bool isText = file.contentClass.startsWith(u"text"_s);
    QStringList lines;
    QSet<QString> names;
    for (const Sheet& sheet : workbook.sheets) {
        names.insert(sheet.name);
        QList<OracleReading::OracleSheet> oracles;
        for (const OracleReading& reading : readings) {
            // A text file's only sheet has whatever name its reader chose.
            if (isText || reading.sheets.contains(sheet.name))
                oracles << (isText ? reading.sheets.first() : reading.sheets[sheet.name]);
            if (!isText && reading.statesMerges && reading.sheets.contains(sheet.name))
                lines << structureDifferences(sheet, reading.sheets[sheet.name]);
        }
        if (oracles.isEmpty())
            lines << sheet.name + u": no oracle knows this sheet"_s;
        else
            lines << SheetComparison(sheet, oracles, isText).differences();
    }
    for (const OracleReading& reading : readings)
        for (auto sheet = reading.sheets.begin(); sheet != reading.sheets.end(); ++sheet)
            if (!isText && !names.contains(sheet.key()) && !sheet->cells.isEmpty())
                lines << sheet.key() + u": a sheet with cells is missing"_s;
    return lines;
}

} // namespace lantu
