#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

Result<QString> readTextFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Io, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    // Without a state a character that the end of the file cuts off is an error, too.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(file.readAll());
    if (decode.hasError())
        return failure(Error::Kind::Invalid, Messages::tr("%1 is not UTF-8 text.").arg(path));
    return text;
}

} // namespace lantu
