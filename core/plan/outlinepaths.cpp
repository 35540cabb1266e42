#include "core/plan/outlinepaths.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OutlinePaths)
};

QString label(const OutlineNode& node)
{
    switch (node.level) {
    case OutlineLevel::Chapter:
        return node.number.isEmpty() ? node.title : Messages::tr("Chapter %1").arg(node.number);
    case OutlineLevel::Box:
    case OutlineLevel::Table:
    case OutlineLevel::Figure:
    case OutlineLevel::Note:
        if (!node.number.isEmpty())
            return node.number;
        break;
    case OutlineLevel::Section:
    case OutlineLevel::Heading:
        break;
    }
    return (node.number + u' ' + node.title).trimmed();
}

} // namespace

QHash<QString, QString> outlinePaths(const QList<OutlineNode>& outline)
{
    QHash<QString, QString> paths;
    // A parent stands before what it holds.
    for (const OutlineNode& node : outline) {
        const QString above = paths.value(node.parentId);
        paths.insert(node.id, above.isEmpty() ? label(node) : above + u" › "_s + label(node));
    }
    return paths;
}

} // namespace lantu
