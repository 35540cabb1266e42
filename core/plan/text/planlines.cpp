#include "core/plan/text/planlines.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestCell = 40;

/// A line of a table of contents without the dots and the page number that end it.
QString withoutPage(const QString& line)
{
    static const QRegularExpression Page(u"[.·…\\-]*[0-9]*$"_s);
    return compacted(line).remove(Page);
}

/// Where the text begins after a table of contents, which repeats its first line; 0 without one.
qsizetype beginOf(const QStringList& lines)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (compacted(lines[i]) != u"目录"_s)
            continue;
        const QString first = withoutPage(lines[i + 1]);
        for (qsizetype j = i + 2; j < lines.size(); ++j)
            if (compacted(lines[j]) == first)
                return j;
    }
    return 0;
}

} // namespace

QStringList planLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    return lines.mid(beginOf(lines));
}

QString halfWidth(QStringView line)
{
    QString half = line.toString();
    for (QChar& c : half) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        else if (c.isSpace())
            c = u' ';
    }
    return half;
}

QString compacted(QStringView line)
{
    return halfWidth(line).remove(u' ');
}

bool isSentence(QStringView line)
{
    return line.size() > LongestCell && (line.endsWith(u'。') || line.endsWith(u'；'));
}

} // namespace lantu
