#pragma once

#include "core/store/audittrail.h"

namespace lantu {

/// What a database is for. The two are never mixed in one database.
enum class DatabasePurpose {
    Records, ///< real figures
    Practice, ///< invented figures to learn the program with: 演示数据
};

/// Makes sure that `database` serves `wanted`: records it where the database is new, and fails with
/// Conflict where it was made for the other purpose. A database is new as long as it holds no plan.
Result<> settlePurpose(Database& database, DatabasePurpose wanted, const ChangeStamp& stamp);

} // namespace lantu
