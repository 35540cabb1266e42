#pragma once

#include <QList>
#include <QString>

namespace lantu {

/// A value cell of a file.
struct CellPlace {
    QString sheet;
    QString cell; ///< `B4`

    bool operator==(const CellPlace&) const = default;
};

/// Something in a file that does not fit together, for a person to look at. It changes no value
/// and holds none back.
struct CheckNote {
    enum class Kind {
        SectorSum, ///< parts that do not add up to their total
        Shares, ///< shares that do not add up to 100
        YearJump, ///< a level less than half or more than twice last year's
        Unit, ///< a level that would fit the base if it were in another unit
        Growth, ///< a printed growth that the levels do not give
        TwoValues, ///< one indicator and period with two values
        Vintages, ///< provisional and final figures for one year
        LeftOut, ///< numbers that stand in no table whose header is known
    };

    Kind kind;
    QString sentence; ///< in the user's language
    QList<CellPlace> cells; ///< in the order of the sentence

    bool operator==(const CheckNote&) const = default;
};

} // namespace lantu
