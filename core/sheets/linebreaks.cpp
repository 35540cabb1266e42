#include "core/sheets/linebreaks.h"

using namespace Qt::StringLiterals;

namespace lantu {

QString withPlainLineBreaks(QString text)
{
    if (text.contains(u'\r')) {
        text.replace(u"\r\n"_s, u"\n"_s);
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace lantu
