#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace lantu {

class ZipFile;

/// One arrow from a part of an Office file to another.
struct XlsxRelation {
    QByteArray id;
    /// What follows the last slash of the type (`worksheet`), which the transitional and the
    /// strict dialect share.
    QByteArray type;
    QByteArray target; ///< name of the part inside the archive
};

/// The relations that leave `partName` (empty: the file as a whole), without those that point out
/// of the file. No relations part means no relations.
Result<QList<XlsxRelation>> readXlsxRelations(ZipFile& file, const QByteArray& partName);

} // namespace lantu
