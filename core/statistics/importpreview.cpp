#include "core/statistics/importpreview.h"

#include "core/base/textfold.h"
#include "core/sheets/refusal.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/figurereader.h"
#include "core/statistics/formreader.h"
#include "core/statistics/importchecks.h"
#include "core/statistics/outertitles.h"
#include "core/statistics/places.h"
#include "core/statistics/plausibility.h"
#include "core/statistics/previewer.h"
#include "core/statistics/targetchecks.h"
#include "core/statistics/unreadnotes.h"
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

bool isCancelled(const ImportOptions& options)
{
    return options.progress && options.progress->isCancelled();
}

/// What becomes of a file's figures, and what does not fit together among them.
struct Decided {
    QList<ImportValue> values;
    QList<CheckNote> notes;
};

/// A sheet called 路桥 beside sheets of the region's towns is one of a town.
void askIfOfTown(const Sheet& sheet, const Workbook& workbook, const QStringList& regions,
    QList<Figure>& figures)
{
    QStringList names;
    for (const Sheet& other : workbook.sheets)
        names << other.name;
    if (!isTownAmong(sheet.name, names, regions))
        return;
    for (Figure& figure : figures)
        if (figure.question.isEmpty())
            figure.question = Messages::tr("the sheet “%1” stands among those of towns: check "
                                           "whether it is of the town or of the region")
                                  .arg(sheet.name);
}

/// `file` is the name of the file that it was read from; empty where it is of none.
Decided decideOn(const Workbook& workbook, const QString& file, const ImportKnowledge& knowledge,
    const ImportOptions& options)
{
    const QStringList regions = regionNames(knowledge, options);
    std::optional<Period> fallback = options.period;
    if (!fallback && options.year)
        fallback = Period::ofYear(*options.year);
    Previewer previewer(knowledge, options.matches);
    Decided decided;
    const QStringList outer = outerTitles(workbook, file);
    QSet<QString> forms;
    QList<Figure> allFigures;
    QList<CheckNote> unread;
    for (const Sheet& sheet : workbook.sheets) {
        if (isCancelled(options))
            return {};
        const bool isSynthetic = isSyntheticSheet(sheet);
        if (isForm(sheet))
            forms.insert(sheet.name);
        SheetReading reading = forms.contains(sheet.name)
            ? SheetReading{readForm(sheet, knowledge), {}}
            : readSheet(sheet, regions, fallback, outer);
        askIfOfTown(sheet, workbook, regions, reading.figures);
        unread << notesOnUnread(sheet, reading);
        for (const Figure& figure : std::as_const(reading.figures)) {
            decided.values << previewer.decide(figure);
            if (isSynthetic)
                markSyntheticSource(decided.values.last());
        }
        allFigures << reading.figures;
    }
    holdTargets(decided.values, knowledge, forms);
    holdJumps(decided.values);
    compareWithinFile(decided.values);
    // While each value still stands at the place of its figure.
    decided.notes = unread + checkFigures(allFigures, decided.values, knowledge);
    dropNeedlessBlanks(decided.values, knowledge);
    setTaken(decided.values, options.accept);
    return decided;
}

} // namespace

QString nameKey(const QString& printedName)
{
    return folded(printedName);
}

QStringList nameKeys(const QString& printedName, const NameReading& reading)
{
    QStringList keys{nameKey(printedName)};
    for (const QString& name : reading.names)
        if (const QString key = nameKey(name); !keys.contains(key))
            keys << key;
    return keys;
}

QStringList regionNames(const ImportKnowledge& knowledge, const ImportOptions& options)
{
    QStringList regions{knowledge.plan.regionFull, knowledge.plan.region, u"全区"_s};
    if (!options.region.isEmpty())
        regions.prepend(options.region);
    return regions;
}

QList<ImportValue> previewWorkbook(
    const Workbook& workbook, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    return decideOn(workbook, {}, knowledge, options).values;
}

Result<ImportPreview> readPreview(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    ImportPreview preview;
    preview.batch.file = QFileInfo(path).fileName();
    preview.batch.planId = knowledge.plan.id;
    preview.batch.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    const auto decidedIn = [&](const QByteArray& encoding) -> Result<ImportPreview> {
        auto workbook = readWorkbook(*bytes, preview.batch.file, {encoding, options.progress});
        if (!workbook)
            return Unexpected{workbook.error()};
        preview.workbook = std::move(*workbook);
        return previewAgain(preview, knowledge, options);
    };
    auto decided = decidedIn(options.encoding);
    // Text that is no UTF-8 may be Big5 as well as GB18030: what gives a table was meant.
    if (!decided && options.encoding.isEmpty() && !isCancelled(options)
        && preview.workbook.encoding == u"GB18030"_s)
        if (auto traditional = decidedIn("Big5"); traditional)
            return traditional;
    return decided;
}

Result<ImportPreview> previewAgain(
    const ImportPreview& preview, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    ImportPreview again = preview;
    const Decided decided = decideOn(preview.workbook, preview.batch.file, knowledge, options);
    if (isCancelled(options))
        return refuse(Refusal::Cancelled, preview.batch.file);
    const QList<Sheet>& sheets = preview.workbook.sheets;
    if (decided.values.isEmpty() && std::any_of(sheets.begin(), sheets.end(), isForm))
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 is a form that nothing has been filled into.")
                .arg(preview.batch.file));
    if (decided.values.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr(
                "%1 holds no table of figures: there must be a header line with a column for "
                "the indicator (指标) and at least one for a year or value.")
                .arg(preview.batch.file));
    again.batch.values = decided.values;
    again.notes = decided.notes;
    return again;
}

Result<ImportBatch> previewFile(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options)
{
    const auto preview = readPreview(path, knowledge, options);
    if (!preview)
        return Unexpected{preview.error()};
    return preview->batch;
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
