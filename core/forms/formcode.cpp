#include "core/forms/formcode.h"

#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

QString FormMark::code() const
{
    return u"LT%1/%2/%3"_s.arg(version).arg(planId).arg(year);
}

std::optional<FormMark> FormMark::findIn(QStringView text)
{
    static const QRegularExpression mark(
        u"(?<![A-Za-z0-9])LT(\\d{1,4})/([A-Za-z0-9_-]+)/(\\d{4})(?![A-Za-z0-9/])"_s);
    auto matches = mark.globalMatch(text.toString());
    if (!matches.hasNext())
        return std::nullopt;
    const auto match = matches.next();
    if (matches.hasNext())
        return std::nullopt;
    return FormMark{match.captured(1).toInt(), match.captured(2), match.captured(3).toInt()};
}

QString FormRowCode::code() const
{
    const QString row = u"%1/%2/%3"_s.arg(planId, indicatorId).arg(year);
    return lastYear ? row + u'/' + lastYear->toString() : row;
}

std::optional<FormRowCode> FormRowCode::parse(QStringView text)
{
    static const QRegularExpression code(
        u"^([A-Za-z0-9_-]+)/([A-Za-z0-9_-]+)/(\\d{4})(/(-?[\\d.]+))?$"_s);
    const auto match = code.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return FormRowCode{match.captured(1), match.captured(2), match.captured(3).toInt(),
        Decimal::parse(match.captured(5))};
}

} // namespace lantu
