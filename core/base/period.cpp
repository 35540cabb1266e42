#include "core/base/period.h"

namespace lantu {

using namespace Qt::StringLiterals;

std::optional<Period> Period::parse(QStringView code)
{
    bool isNumber = false;
    const int year = code.first(qMin<qsizetype>(4, code.size())).toInt(&isNumber);
    if (!isNumber || year < 1949 || year > 2199)
        return std::nullopt;
    if (code.size() == 4)
        return ofYear(year);
    if (code.size() != 6)
        return std::nullopt;
    const int part = code[5].unicode() - u'0'; // not digitValue(), which reads full width digits
    if (code[4] == u'H' && part >= 1 && part <= 2)
        return Period{year, Kind::HalfYear, part};
    if (code[4] == u'Q' && part >= 1 && part <= 4)
        return Period{year, Kind::Quarter, part};
    return std::nullopt;
}

QString Period::code() const
{
    switch (kind) {
    case Kind::Year:
        break;
    case Kind::HalfYear:
        return u"%1H%2"_s.arg(year).arg(part);
    case Kind::Quarter:
        return u"%1Q%2"_s.arg(year).arg(part);
    }
    return QString::number(year);
}

} // namespace lantu
