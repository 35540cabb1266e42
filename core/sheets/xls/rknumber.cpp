#include "core/sheets/xls/rknumber.h"

#include <bit>

namespace lantu {

double numberOfRk(quint32 rk)
{
    constexpr quint32 IsHundredths = 1;
    constexpr quint32 IsWhole = 2;
    // Dividing by 100 gives the double nearest to the decimal; multiplying by 0.01 would not.
    const double number = rk & IsWhole ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(quint64{rk & ~3U} << 32);
    return rk & IsHundredths ? number / 100 : number;
}

} // namespace lantu
