#include "core/statistics/importpreview.h"

#include "core/sheets/workbookreader.h"
#include "core/statistics/figurereader.h"
#include "core/statistics/previewer.h"
#include "core/statistics/vintages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// The plan's own table of targets: of its figures for the last year most are the targets.
constexpr int FewestTargets = 3;

void markTargets(QList<ImportValue>& values, const ImportKnowledge& knowledge)
{
    QHash<QString, Decimal> targets;
    for (const Indicator& indicator : knowledge.indicators)
        if (indicator.target.value)
            targets.insert(indicator.id, *indicator.target.value);
    QHash<QString, QList<qsizetype>> bySheet;
    for (qsizetype i = 0; i < values.size(); ++i)
        if ((values[i].action == ImportAction::New || values[i].action == ImportAction::Revision)
            && values[i].period == Period::ofYear(knowledge.plan.lastYear)
            && targets.contains(values[i].indicatorId))
            bySheet[values[i].sheet] << i;
    for (const QList<qsizetype>& places : std::as_const(bySheet)) {
        const auto equal = std::count_if(places.begin(), places.end(),
            [&](qsizetype i) { return *values[i].value == targets[values[i].indicatorId]; });
        if (equal < FewestTargets || 2 * equal <= places.size())
            continue;
        for (const qsizetype i : places) {
            values[i].action = ImportAction::ScopeDiffers;
            values[i].reason =
                Messages::tr("most figures of this sheet for %1 are the plan's targets")
                    .arg(knowledge.plan.lastYear);
        }
    }
}

QString seriesOf(const QString& indicatorId, const Period& period)
{
    return indicatorId + u'|' + period.code();
}

/// Takes out the empty places that say nothing: of rows that are no indicators, and where a figure
/// is at hand from the file or on record.
void dropNeedlessBlanks(QList<ImportValue>& values, const ImportKnowledge& knowledge)
{
    QSet<QString> stated;
    for (const Observation& observation : knowledge.observations)
        stated.insert(seriesOf(observation.indicatorId, observation.period));
    for (const ImportValue& value : std::as_const(values))
        if (!value.raw.isEmpty() && value.period)
            stated.insert(seriesOf(value.indicatorId, *value.period));
    values.removeIf([&stated](const ImportValue& value) {
        const bool isBlank = value.raw.isEmpty() && value.absence == AbsenceReason::NotReported;
        return isBlank
            && (value.action != ImportAction::Absent
                || stated.contains(seriesOf(value.indicatorId, *value.period)));
    });
}

/// Practice data stay marked wherever their figures go: by their source's title.
void markSyntheticSource(ImportValue& value)
{
    if (marksSynthetic(value.sourceTitle))
        return;
    const QString mark = u"合成数据"_s;
    value.sourceTitle = value.sourceTitle.isEmpty() ? mark : mark + u'：' + value.sourceTitle;
}

bool isSyntheticSheet(const Sheet& sheet)
{
    return std::any_of(sheet.cells.begin(), sheet.cells.end(),
        [](const Cell& cell) { return marksSynthetic(cell.value); });
}

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    // A pipe or device would keep the program waiting for ever.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::Io,
            Messages::tr("%1 is not a file. Choose a spreadsheet file.").arg(path));
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
    std::optional<Period> fallback = options.period;
    if (!fallback && options.year)
        fallback = Period::ofYear(*options.year);
    const Previewer previewer(knowledge);
    QList<ImportValue> values;
    for (const Sheet& sheet : workbook.sheets) {
        const bool isSynthetic = isSyntheticSheet(sheet);
        for (const Figure& figure : readFigures(sheet, regions, fallback)) {
            values << previewer.decide(figure);
            if (isSynthetic)
                markSyntheticSource(values.last());
        }
    }
    dropNeedlessBlanks(values, knowledge);
    markTargets(values, knowledge);
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
            value.isTaken = accept == AcceptRule::All && !value.hasRival && value.value
                && value.period && !value.indicatorId.isEmpty();
            break;
        case ImportAction::Unmatched:
        case ImportAction::Unreadable:
            value.isTaken = false;
            break;
        }
    }
}

} // namespace lantu
