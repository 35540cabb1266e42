#include "core/sheets/refusal.h"

#include <QCoreApplication>

#include <utility>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)

public:
    static QString of(Refusal reason);
};

QString Messages::of(Refusal reason)
{
    switch (reason) {
    case Refusal::Missing:
        return tr("%1 was not found. Check whether it was moved or renamed, and choose it "
                  "again.");
    case Refusal::Folder:
        return tr("%1 is a folder. Choose a spreadsheet file inside it.");
    case Refusal::Unreadable:
        return tr("%1 cannot be opened. Check that you may read it and that no other program "
                  "has locked it.");
    case Refusal::Empty:
        return tr("%1 is empty. Choose a file with data in it.");
    case Refusal::OldExcel:
        return tr("%1 is in a very old Excel format (before Excel 5.0), which Lantu does not "
                  "read. Save it as .xlsx in Excel or WPS and import that file.");
    case Refusal::Encrypted:
        return tr("%1 is protected with a password. Remove the password in Excel or WPS, "
                  "save it and import it again.");
    case Refusal::BinaryExcel:
        return tr("%1 is a binary Excel file (.xlsb), which Lantu does not read. Save it as "
                  ".xlsx in Excel or WPS and import that file.");
    case Refusal::WebPage:
        return tr("%1 is a web page under a spreadsheet's name. Open it in Excel or WPS, "
                  "save it as .xlsx and import that file.");
    case Refusal::NotSpreadsheet:
        return tr("%1 is not a spreadsheet. Choose a file of Excel, WPS or LibreOffice (.xlsx, "
                  ".xls, .et, .ods) or a text file with columns (.csv).");
    case Refusal::Damaged:
        return tr("%1 is damaged or incomplete. Copy it again from where it came from, or "
                  "save it anew in Excel or WPS, and import it again.");
    case Refusal::TooLarge:
        return tr("%1 holds more than Lantu reads from one file. Keep only the sheets you "
                  "need and import it again.");
    case Refusal::UnknownEncoding:
        return tr("%1 cannot be read in the encoding asked for. Choose UTF-8, UTF-16LE, UTF-16BE, "
                  "GB18030 or Big5.");
    case Refusal::Cancelled:
        return tr("The reading of %1 was cancelled. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

Error::Kind kindOf(Refusal reason)
{
    if (reason == Refusal::Missing)
        return Error::Kind::NotFound;
    return reason == Refusal::Unreadable ? Error::Kind::Io : Error::Kind::Invalid;
}

} // namespace

Unexpected refuse(Refusal reason, const QString& fileName, QString detail)
{
    return failure(kindOf(reason), Messages::of(reason).arg(fileName), std::move(detail));
}

} // namespace lantu
