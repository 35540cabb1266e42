#include "core/statistics/importpreview.h"

#include "core/sheets/workbookreader.h"
#include "core/statistics/figurereader.h"
#include "core/statistics/previewer.h"
#include "core/statistics/vintages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io,
            Messages::tr(
                "The file %1 cannot be opened: %2. Check its name and whether you may read it.")
                .arg(path, file.errorString()));
    return file.readAll();
}

} // namespace

QList<ImportValue> previewWorkbook(
    const Workbook& workbook, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    QStringList regions{knowledge.plan.regionFull, knowledge.plan.region, u"全区"_s};
    if (!options.region.isEmpty())
        regions.prepend(options.region);
    const Previewer previewer(knowledge);
    QList<ImportValue> values;
    for (const Sheet& sheet : workbook.sheets)
        for (const Figure& figure : readFigures(sheet, regions, options.year))
            values << previewer.decide(figure);
    compareWithinFile(values);
    setTaken(values, options.accept);
    return values;
}

Result<ImportBatch> previewFile(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    const QString name = QFileInfo(path).fileName();
    const auto workbook = readWorkbook(*bytes, name);
    if (!workbook)
        return Unexpected{workbook.error()};
    ImportBatch batch;
    batch.planId = knowledge.plan.id;
    batch.file = name;
    batch.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    batch.values = previewWorkbook(*workbook, knowledge, options);
    if (batch.values.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr(
                "%1 holds no table of figures: there must be a header line with a column for "
                "the indicator (指标) and at least one for a year or value.")
                .arg(name));
    return batch;
}

void setTaken(QList<ImportValue>& values, AcceptRule accept)
{
    for (ImportValue& value : values) {
        switch (value.action) {
        case ImportAction::New:
        case ImportAction::Same:
        case ImportAction::Absent:
            value.isTaken = true;
            break;
        case ImportAction::Revision:
            value.isTaken = accept != AcceptRule::New;
            break;
        case ImportAction::Conflict:
        case ImportAction::ScopeDiffers:
            value.isTaken = accept == AcceptRule::All && value.value && value.period
                && !value.indicatorId.isEmpty();
            break;
        case ImportAction::Unmatched:
        case ImportAction::Unreadable:
            value.isTaken = false;
            break;
        }
    }
}

} // namespace lantu
