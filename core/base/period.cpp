#include "core/base/period.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

} // namespace

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

int Period::lastMonth() const
{
    switch (kind) {
    case Kind::Year:
        return 12;
    case Kind::HalfYear:
        return 6 * part;
    case Kind::Quarter:
        return 3 * part;
    }
    Q_UNREACHABLE();
}

QString displayName(const Period& period)
{
    switch (period.kind) {
    case Period::Kind::Year:
        return Words::tr("%1", "year").arg(period.year);
    case Period::Kind::HalfYear:
        return (period.part == 1 ? Words::tr("first half of %1") : Words::tr("second half of %1"))
            .arg(period.year);
    case Period::Kind::Quarter:
        break;
    }
    switch (period.part) {
    case 1:
        return Words::tr("Jan–Mar %1").arg(period.year);
    case 2:
        return Words::tr("Jan–Jun %1").arg(period.year);
    case 3:
        return Words::tr("Jan–Sep %1").arg(period.year);
    default:
        return Words::tr("Jan–Dec %1").arg(period.year);
    }
}

} // namespace lantu
