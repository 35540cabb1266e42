#pragma once

#include "core/plan/outlinenode.h"

#include <QHash>
#include <QList>

namespace lantu {

/// Where each place of the outline stands, for people: 第一章 › (五) … › 表2. By id; chapters and
/// boxes by their number, sections and headings by their titles too.
QHash<QString, QString> outlinePaths(const QList<OutlineNode>& outline);

} // namespace lantu
