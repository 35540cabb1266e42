#include "core/statistics/columnname.h"

#include "core/statistics/objection.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A header's names without their translations: 生产总值, Gross Domestic Product, be these in rows
/// of their own or behind the names.
QStringList withoutTranslations(const QStringList& names)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression latinWord(u"[a-z]{2}"_s);
    static const QRegularExpression behind(u"(?<=[\\p{Han})）])\\s+[A-Za-z]{3}[^\\p{Han}]*$"_s);
    QStringList kept;
    bool isTranslated = false;
    for (const QString& name : names) {
        isTranslated |= !kept.isEmpty() && !name.contains(han) && name.contains(latinWord);
        if (!isTranslated || name.contains(han))
            kept << QString(name).remove(behind);
    }
    return kept;
}

} // namespace

ColumnName columnName(
    const QStringList& names, const QList<Footnote>& notes, const QStringList& regions)
{
    const QStringList own = withoutTranslations(names);
    if (own.isEmpty())
        return {};
    ColumnName name{readName(own.last(), regions), own.join(u' '), {}, {}};
    for (qsizetype i = own.size() - 2; i >= 0; --i) {
        const NameReading group = readName(own[i], regions);
        name.reading.parents.prepend(group.names.last());
        if (!name.reading.unit)
            name.reading.unit = group.unit;
        if (name.objection.isEmpty())
            name.objection = objectionInText(own[i], regions);
    }
    name.reading.isPart |= own.size() > 1;
    name.remarks = remarksOn(footnoteMarksIn(own.last()), name.reading.names, notes);
    return name;
}

} // namespace lantu
