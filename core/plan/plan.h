#pragma once

#include <QString>

#include <optional>

namespace lantu {

/// A five-year plan: what it is called, for whom, and which years it covers.
struct Plan {
    QString id; ///< short and speaking: `lq14`
    QString title;
    QString shortTitle;
    QString region; ///< the name tables use for it: 路桥区
    QString regionFull;
    int firstYear = 0;
    int lastYear = 0;
    int baseYear = 0;
    std::optional<int> horizonYear; ///< the year of the long-range goals
    bool isCurrent = false; ///< the plan that commands without --plan mean
    int packageVersion = 0; ///< of the data files it was loaded from
    QString sourceTitle;
    QString sourceIssuer;
    QString sourceNumber;
    QString sourceDate; ///< ISO date of publication
    QString sourceNote; ///< for example that the publication is abridged

    [[nodiscard]] int yearCount() const { return lastYear - firstYear + 1; }
    [[nodiscard]] bool covers(int year) const { return year >= firstYear && year <= lastYear; }

    bool operator==(const Plan&) const = default;
};

} // namespace lantu
