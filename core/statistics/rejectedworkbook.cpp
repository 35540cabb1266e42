#include "core/statistics/rejectedworkbook.h"

#include "core/sheets/cellreference.h"
#include "core/sheets/writer/workbookwriter.h"
#include "core/statistics/rejectedsheet.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RejectedWorkbook)
};

QHash<QString, HeldCells> heldBySheet(const QList<ImportValue>& values)
{
    QHash<QString, HeldCells> held;
    for (const ImportValue& value : values) {
        if (!needsPerson(value))
            continue;
        const auto position = parseCellReference(value.cell.toStdString());
        if (!position)
            continue;
        QStringList& reasons = held[value.sheet][*position];
        if (!reasons.contains(value.reason))
            reasons << value.reason;
    }
    return held;
}

} // namespace

Result<> writeRejectedWorkbook(
    const Workbook& workbook, const QList<ImportValue>& values, const QString& path)
{
    const auto held = heldBySheet(values);
    if (held.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr("Nothing was held back: there is nothing to send back to the sender."));
    const auto file = WorkbookWriter::create();
    if (!file)
        return Unexpected{file.error()};
    QStringList names;
    bool isActive = false;
    for (const Sheet& sheet : workbook.sheets) {
        const QString name = allowedSheetName(sheet.name, names);
        const auto added = (*file)->addSheet(name);
        if (!added)
            return Unexpected{added.error()};
        names << name;
        const HeldCells cells = held.value(sheet.name);
        RejectedSheet copy(sheet, cells, **added);
        if (!copy.hasRoom())
            return failure(Error::Kind::Invalid,
                Messages::tr("Sheet “%1” has no column left for the reasons.").arg(sheet.name));
        copy.write();
        if (!isActive && !cells.isEmpty()) {
            (*added)->activate();
            isActive = true;
        }
    }
    return (*file)->save(path);
}

} // namespace lantu
