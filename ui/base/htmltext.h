#pragma once

#include <QString>

namespace lantu {

/// Parts of the texts beside tables, in HTML. Text is escaped.

/// A muted line above what follows.
QString htmlHeading(const QString& text);
QString htmlParagraph(const QString& text);
/// `name` as a link to `scheme:id`, or as plain text where nobody takes such links.
QString htmlLink(const QString& scheme, const QString& id, const QString& name, bool isLink = true);

} // namespace lantu
