#include "core/plan/text/plantext.h"

#include "core/base/textfile.h"
#include "core/plan/text/planlines.h"
#include "core/plan/text/textcutter.h"

#include <QFile>

namespace lantu {

using namespace Qt::StringLiterals;

Result<QList<TextParagraph>> readPlanText(const QString& folder, const PlanPackage& package)
{
    const QString path = folder + u"/text.txt"_s;
    if (!QFile::exists(path))
        return QList<TextParagraph>();
    const auto text = readTextFile(path);
    if (!text)
        return Unexpected{text.error()};
    const QStringList lines = planLines(*text);
    const auto firstLines = firstLinesOf(package.outline, lines);
    if (!firstLines)
        return Unexpected{firstLines.error()};
    return cutText(package.outline, *firstLines, lines);
}

} // namespace lantu
