#pragma once

#include "core/base/unit.h"
#include "core/statistics/namereading.h"

#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// Follows the rows of a table from above to below and says under which each stands: by how far it
/// is set in, by its numbering (一、 (一) 1. (1)), by 其中 and #, and by headings.
class NameHierarchy
{
public:
    /// A row without values.
    void addHeading(const QString& text, const NameReading& reading);
    /// A row with values in `unit`: sets its parents, and isPart where it is set in under a row
    /// with values in the same unit. What is in another unit (人均, 占比) is no part of it.
    void addRow(const QString& text, const std::optional<Unit>& unit, NameReading& reading);

private:
    struct Level {
        int indent = 0;
        int rank = 0; ///< of the numbering; smaller is above
        bool isMarked = false; ///< 其中, #
        bool isHeading = false;
        QString name;
        std::optional<Unit> unit;
    };

    static Level levelOf(const QString& text, const NameReading& reading);
    /// Leaves those above `level` that it stands under.
    void leave(const Level& level);

    QList<Level> m_above; ///< the outermost first
};

} // namespace lantu
