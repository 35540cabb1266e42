#include "ui/base/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace lantu {

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    // Renaming over a device or a pipe would replace it.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::Io,
            QCoreApplication::translate(
                "FileWriter", "Cannot write “%1”: it is not a file. Choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Io,
        QCoreApplication::translate("FileWriter",
            "Cannot write “%1”: %2. Choose another folder or "
            "close the program that has the file open.")
            .arg(QDir::toNativeSeparators(path), file.errorString()),
        path);
}

} // namespace lantu
