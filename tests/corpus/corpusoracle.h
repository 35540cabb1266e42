#pragma once

#include "core/sheets/workbook.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// One test file of the shared corpus, as its manifest describes it.
struct CorpusFile {
    QString name;
    QString contentClass;
    QString expectation; ///< `cells`, `no-crash`, `clear-error`, `encrypted-error`
    QStringList oracles; ///< names of the programs that were asked what is in it: `lo`, `py`, `csv`
};

/// What one program found in a file.
struct OracleReading {
    struct Content {
        QChar type; ///< n s b e
        QString value;

        bool operator==(const Content&) const = default;
    };
    struct OracleSheet {
        QMap<CellPosition, Content> cells;
        QSet<QString> merges; ///< `A1:B2`
        QSet<int> hiddenRows;
    };

    bool statesMerges = false; ///< whether the program was asked for merges and hidden rows
    QMap<QString, OracleSheet> sheets;
};

/// The corpus's manifest; empty where the corpus is not there.
QList<CorpusFile> corpusFiles(const QString& folder);

/// Reads `expected/ID.ORACLE.tsv`.
OracleReading readOracle(const QString& folder, const CorpusFile& file, const QString& oracle);

/// Every place where the workbook agrees with none of the readings, as `sheet!A1: …`. Numbers agree
/// to 1e-9 relative; a boolean may be a number to the one and a truth to the other.
QStringList differences(
    const Workbook& workbook, const QList<OracleReading>& readings, const CorpusFile& file);

} // namespace lantu
