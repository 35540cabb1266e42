#include "core/sheets/writer/workbookwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <utility>
#include <xlsxwriter.h>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr qsizetype MaxNameLength = 31;
/// The library keeps number format codes in fields of this size, the end included.
constexpr qsizetype MaxFormatSize = LXW_FORMAT_FIELD_LEN;
const QString ForbiddenInNames = u"[]:*?/\\"_s;

void setLook(lxw_format* format, const CellStyle& style)
{
    if (const QByteArray code = style.format.toUtf8();
        !code.isEmpty() && code != "General" && code.size() < MaxFormatSize)
        format_set_num_format(format, code.constData());
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style.fontSize);
    if (style.isBold)
        format_set_bold(format);
    if (style.ink)
        format_set_font_color(format, *style.ink);
    if (style.fill) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, *style.fill);
    }
    if (style.hasBorder)
        format_set_border(format, LXW_BORDER_THIN);
}

void setLayout(lxw_format* format, const CellStyle& style)
{
    switch (style.alignment) {
    case CellStyle::Alignment::Natural:
        break;
    case CellStyle::Alignment::Left:
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case CellStyle::Alignment::Centre:
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case CellStyle::Alignment::Right:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    }
    if (style.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(style.indent));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.isWrapped)
        format_set_text_wrap(format);
    if (!style.isLocked)
        format_set_unlocked(format);
}

Unexpected cannotWrite(const QString& path, const QString& why)
{
    return failure(Error::Kind::Io,
        Messages::tr("The file %1 cannot be written: %2. Check the folder and the free space.")
            .arg(path, why));
}

} // namespace

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create()
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter);
    // The library writes by name and complains on the console where it cannot: so the place is
    // made sure of first.
    if (!writer->m_file.open())
        return cannotWrite(QDir::tempPath(), writer->m_file.errorString());
    QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(QDir::tempPath()));
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    writer->m_workbook = workbook_new_opt(
        QFile::encodeName(QDir::toNativeSeparators(writer->m_file.fileName())).constData(),
        &options);
    if (!writer->m_workbook)
        return cannotWrite(writer->m_file.fileName(), Messages::tr("not enough memory"));
    return writer;
}

WorkbookWriter::~WorkbookWriter()
{
    lxw_workbook_free(m_workbook);
}

Result<SheetWriter*> WorkbookWriter::addSheet(const QString& name)
{
    if (const QString objection = sheetNameObjection(name, m_names); !objection.isEmpty())
        return failure(Error::Kind::Invalid, objection);
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!sheet)
        return failure(
            Error::Kind::Invalid, Messages::tr("A sheet cannot be named “%1”.").arg(name));
    m_names << name;
    m_sheets.push_back(std::make_unique<SheetWriter>(*this, sheet));
    return m_sheets.back().get();
}

Result<> WorkbookWriter::save(const QString& path)
{
    if (!m_failure.isEmpty())
        return failure(Error::Kind::Invalid, m_failure);
    if (const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)))
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));
    QFile written(m_file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(path, written.errorString());
    const QByteArray bytes = written.readAll();
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return cannotWrite(path, target.errorString());
    return {};
}

lxw_format* WorkbookWriter::formatOf(const CellStyle& style)
{
    lxw_format*& format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    if (!format) {
        setFailed(Messages::tr("not enough memory"));
        return nullptr;
    }
    setLook(format, style);
    setLayout(format, style);
    return format;
}

void WorkbookWriter::setFailed(const QString& message)
{
    if (m_failure.isEmpty())
        m_failure = message;
}

QString sheetNameObjection(const QString& name, const QStringList& taken)
{
    if (name.isEmpty())
        return Messages::tr("A sheet must have a name.");
    if (name.size() > MaxNameLength)
        return Messages::tr("The sheet's name “%1” is longer than %2 characters.")
            .arg(name)
            .arg(MaxNameLength);
    for (const QChar c : name)
        if (ForbiddenInNames.contains(c) || c < u' ')
            return Messages::tr("The sheet's name “%1” must not contain any of %2.")
                .arg(name, ForbiddenInNames);
    if (name.startsWith(u'\'') || name.endsWith(u'\''))
        return Messages::tr("The sheet's name “%1” must not begin or end with an apostrophe.")
            .arg(name);
    if (taken.contains(name, Qt::CaseInsensitive))
        return Messages::tr("There are two sheets named “%1”.").arg(name);
    return {};
}

QString allowedSheetName(const QString& wish, const QStringList& taken)
{
    QString name = wish.left(MaxNameLength);
    for (QChar& c : name)
        if (ForbiddenInNames.contains(c) || c < u' ' || c == u'\'')
            c = u'_';
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString numbered = name;
    for (int number = 2; taken.contains(numbered, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        numbered = name.left(MaxNameLength - suffix.size()) + suffix;
    }
    return numbered;
}

} // namespace lantu
