#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lantu {

class Database;

/// The number of the newest schema file that ships with the program.
int newestSchemaNumber();

/// Applies the schema files (`data/schema/NNNN_what.sql`) that `database` does not have yet, each
/// in one transaction. Fails on a database newer than the program and changes nothing then.
Result<> upgradeSchema(Database& database);

/// Splits a schema file into its statements: each ends with a semicolon at the end of a line;
/// comment lines begin with two dashes.
QStringList schemaStatements(const QString& text);

} // namespace lantu
