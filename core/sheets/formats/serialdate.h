#pragma once

#include <QStringView>

#include <optional>

namespace lantu {

/// What day the number 1 is in a workbook: 1 January 1900, with a 29 February 1900 that never was,
/// or 2 January 1904.
enum class DateSystem { From1900, From1904 };

/// A spreadsheet's day number taken apart, as it is shown.
struct SerialDate {
    int year = 0;
    int month = 0;
    int day = 0; ///< 0 for the number 0 counted from 1900, which shows as 1900/1/0
    int dayOfWeek = 0; ///< 1 Monday … 7 Sunday
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0; ///< of the second, in units of the last shown decimal
    qint64 elapsedSeconds = 0; ///< since the number 0

    /// Rounds to `secondDecimals` (0–3) digits of the second. Nothing for negative numbers and
    /// days after the year 9999.
    static std::optional<SerialDate> fromNumber(
        double number, DateSystem system, int secondDecimals = 0);
};

/// The day number of an ISO 8601 text as .xlsx cells hold it: `2022-12-31`,
/// `2022-12-31T08:30:00.5Z`, `08:30:00`.
std::optional<double> serialNumberFromIso(QStringView text, DateSystem system);

} // namespace lantu
