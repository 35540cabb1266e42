#pragma once

#include <QString>

namespace lantu {

/// Who answers for an indicator, a task or a project (牵头单位).
struct Agency {
    QString id;
    QString name;

    bool operator==(const Agency&) const = default;
};

} // namespace lantu
