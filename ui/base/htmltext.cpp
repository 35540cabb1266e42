#include "ui/base/htmltext.h"

namespace lantu {

using namespace Qt::StringLiterals;

QString htmlHeading(const QString& text)
{
    return u"<p style='margin: 12px 0 2px 0; color: gray;'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString htmlParagraph(const QString& text)
{
    return u"<p style='margin: 0 0 4px 0;'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString htmlLink(const QString& scheme, const QString& id, const QString& name, bool isLink)
{
    if (!isLink)
        return name.toHtmlEscaped();
    return u"<a href='%1:%2' style='text-decoration: none;'>%3</a>"_s.arg(
        scheme, id, name.toHtmlEscaped());
}

} // namespace lantu
