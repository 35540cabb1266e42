#include "ui/base/numberformat.h"

#include "core/base/rounding.h"

#include <cmath>

namespace lantu {

QString figureText(const std::optional<Decimal>& figure)
{
    return figure ? figure->toString() : QString(MissingFigure);
}

QString computedText(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return QString(MissingFigure);
    return fixedText(*value, decimals).replace(u'-', u'−');
}

QString percentText(std::optional<double> percent)
{
    const QString text = computedText(percent, 1);
    return text == QString(MissingFigure) ? text : text + u'%';
}

} // namespace lantu
