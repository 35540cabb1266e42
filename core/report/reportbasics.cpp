#include "core/report/reportbasics.h"

#include <QLocale>

namespace lantu {

using namespace Qt::StringLiterals;

QString reportDate(const QDate& date, const QString& languageTag)
{
    const bool isChinese = languageTag.startsWith(u"zh"_s);
    return QLocale(languageTag).toString(date, isChinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

bool restsOnSyntheticFigures(const QList<AssessmentInput>& inputs)
{
    for (const AssessmentInput& one : inputs)
        for (const Observation& observation : one.observations + one.reference)
            if (observation.isSynthetic())
                return true;
    return false;
}

} // namespace lantu
