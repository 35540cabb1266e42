#pragma once

#include "core/plan/text/plantext.h"

namespace lantu {

/// The text of a plan that ships with the program; nothing for any other.
inline Result<QList<TextParagraph>> builtInPlanText(const QString& planId)
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
