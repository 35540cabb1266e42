#include "core/sheets/fileformat.h"

#include "core/sheets/xls/compoundfile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace lantu {

namespace {

constexpr qsizetype HeadSize = 16 * 1024; // the first tag of a .fods takes four

bool startsWithAny(const QByteArray& bytes, std::initializer_list<std::string_view> magics)
{
    return std::any_of(magics.begin(), magics.end(), [&bytes](std::string_view magic) {
        return bytes.startsWith(QByteArrayView(magic.data(), static_cast<qsizetype>(magic.size())));
    });
}

RecognizedFile recognizeCompoundFile(const QByteArray& bytes)
{
    const auto file = CompoundFile::open(bytes, {});
    if (!file)
        return {FileFormat::Xls}; // whose reader says what is wrong with it
    if (file->contains(u"EncryptedPackage"))
        return {std::nullopt, Refusal::Encrypted};
    if (file->contains(u"Workbook") || file->contains(u"Book"))
        return {FileFormat::Xls};
    return {std::nullopt, Refusal::NotSpreadsheet};
}

/// The beginning of Excel files from before there were compound files: BIFF 2 to 4.
bool isOldBiff(const QByteArray& bytes)
{
    return startsWithAny(bytes, {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv});
}

/// BIFF 5 and 8 outside of a compound file.
bool isBareBiff(const QByteArray& bytes)
{
    return startsWithAny(bytes, {"\x09\x08\x08\x00"sv, "\x09\x08\x10\x00"sv});
}

/// Pictures, documents and archives. Most would fail as text too, some (PDF, RTF) would not.
bool isKnownOther(const QByteArray& bytes)
{
    return startsWithAny(bytes,
        {"%PDF-"sv, "{\\rtf"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF87a"sv, "GIF89a"sv, "II*\0"sv,
            "MM\0*"sv, "RIFF"sv, "Rar!"sv, "7z\xBC\xAF"sv, "\x1F\x8B"sv,
            "\xFD"
            "7zXZ"sv,
            "\x7F"
            "ELF"sv,
            "SQLite format 3"sv});
}

QString headOf(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(HeadSize);
    const auto encoding = QStringConverter::encodingForData(head);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Latin1));
    return QString(decoder.decode(head)).trimmed().toLower();
}

/// An OpenDocument spreadsheet in one XML file.
bool isFlatOds(const QString& head)
{
    return head.startsWith(u'<') && head.contains(u":document")
        && head.contains(u"application/vnd.oasis.opendocument.spreadsheet");
}

/// Web pages and XML, which systems like to hand out as .xls; nothing for any other text.
std::optional<Refusal> markupRefusal(const QString& head)
{
    if (head.startsWith(u"mime-version:"))
        return Refusal::WebPage;
    if (!head.startsWith(u'<'))
        return std::nullopt;
    static constexpr std::array<QStringView, 8> Signs{u"<html", u"<!doctype html", u"<table",
        u"<body", u"<head", u"<meta", u"urn:schemas-microsoft-com:office:spreadsheet",
        u"urn:schemas-microsoft-com:office:excel"};
    const bool isPage = std::any_of(
        Signs.begin(), Signs.end(), [&head](QStringView sign) { return head.contains(sign); });
    if (isPage)
        return Refusal::WebPage;
    if (head.startsWith(u"<?xml"))
        return Refusal::NotSpreadsheet;
    return std::nullopt;
}

} // namespace

RecognizedFile recognizeFile(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {std::nullopt, Refusal::Empty};
    if (startsWithAny(bytes, {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv}))
        return {FileFormat::Zip};
    if (CompoundFile::isCompoundFile(bytes))
        return recognizeCompoundFile(bytes);
    if (isBareBiff(bytes))
        return {FileFormat::Xls};
    if (isOldBiff(bytes))
        return {std::nullopt, Refusal::OldExcel};
    if (isKnownOther(bytes))
        return {std::nullopt, Refusal::NotSpreadsheet};
    const QString head = headOf(bytes);
    if (isFlatOds(head))
        return {FileFormat::FlatOds};
    if (const auto refusal = markupRefusal(head))
        return {std::nullopt, *refusal};
    return {FileFormat::Text};
}

} // namespace lantu
