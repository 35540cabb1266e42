#pragma once

#include "core/base/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lantu {

/// What a line above or below a table says of who made it and when, and what it says besides.
struct Imprint {
    QString rest; ///< the line without that; empty where it says nothing else
    QString maker; ///< whose sheet it is: 区科技局
    /// When it was made up, or up to when its figures were gathered; the last day of a month that
    /// is named alone.
    std::optional<QDate> day;

    bool operator==(const Imprint&) const = default;
};

/// Reads a line. `year` is that of days that name none (数据采集截止11月30日). That a form's
/// number, its approval and whom to call stand there changes no figure, and a town or a zone that
/// fills it in stays in `rest`: it tells of itself.
Imprint readImprint(const QString& line, std::optional<int> year);

/// Whether a day lies in the year of a period and before its end. Of an earlier year it is the day
/// on which the form was printed.
bool isBeforeEndOf(const Period& period, const QDate& day);

} // namespace lantu
