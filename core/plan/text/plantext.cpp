#include "core/plan/text/plantext.h"

#include "core/base/textfile.h"
#include "core/plan/text/outlineparser.h"

#include <QFile>
#include <QSet>

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
    QSet<QString> known;
    for (const OutlineNode& node : package.outline)
        known << node.id;
    QList<TextParagraph> paragraphs = outlineOf(*text, package.plan.id).paragraphs;
    QString place;
    for (TextParagraph& paragraph : paragraphs) {
        if (known.contains(paragraph.outlineId))
            place = paragraph.outlineId;
        paragraph.outlineId = place;
    }
    return paragraphs;
}

Result<QList<TextParagraph>> builtInPlanText(const QString& planId)
{
    for (const QString& folder : builtInPlanFolders()) {
        const auto package = readPlanPackage(folder);
        if (!package)
            return Unexpected{package.error()};
        if (package->plan.id == planId)
            return readPlanText(folder, *package);
    }
    return QList<TextParagraph>();
}

} // namespace lantu
