#include "core/statistics/manualentry.h"

#include "core/statistics/entrychecks.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ManualEntry)
};

} // namespace

QString citation(const ManualEntry& entry, const QString& remark)
{
    const QString date = readDate(entry.date).value_or(entry.date);
    return entry.document + u'(' + date + (remark.isEmpty() ? remark : u';' + remark) + u')';
}

ManualEntry blankEntry(const QString& indicatorId, int year)
{
    ManualEntry entry;
    entry.indicatorId = indicatorId;
    entry.period = Period::ofYear(year);
    entry.isVerified = false;
    return entry;
}

ManualEntry correctionOf(const Observation& observation, const ObservationSource& source)
{
    ManualEntry entry;
    entry.indicatorId = observation.indicatorId;
    entry.period = observation.period;
    entry.status = observation.status;
    entry.scope = observation.scope;
    entry.note = observation.note;
    entry.number = source.raw;
    entry.unit = Unit::parse(source.rawUnit);
    entry.sentence = source.quote;
    entry.url = source.url;
    entry.isVerified = source.isVerified;
    entry.correctionOf = observation.id;
    if (!source.isByHand()) {
        // The document that a file copied from has pages of its own, which nobody has noted.
        entry.document = source.title.isEmpty() ? source.file : source.title;
        if (source.title.isEmpty())
            entry.page = Messages::tr("%1 · %2", "sheet, cell").arg(source.sheet, source.cell);
        return entry;
    }
    // As citation() wrote it: document(date) or document(date;remark).
    entry.document = source.file;
    entry.page = source.cell;
    entry.date = source.title.mid(source.file.size() + 1).chopped(1).section(u';', 0, 0);
    return entry;
}

} // namespace lantu
