#include "core/practice/practicedata.h"

#include "core/practice/practicebatches.h"
#include "core/session/session.h"

#include <QSet>

namespace lantu {

Result<> fillWithPracticeData(Session& session)
{
    Q_ASSERT(session.isPractice());
    const auto plan = session.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto known = session.batches(plan->id);
    if (!known)
        return Unexpected{known.error()};
    const auto knowledge = session.importKnowledge(*plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    // Each year is a transaction of its own, so that a filling cut short goes on where it stopped.
    QSet<QString> files;
    for (const ImportBatch& batch : *known)
        files.insert(batch.file);
    for (const ImportBatch& batch : practiceBatches(*plan, knowledge->indicators)) {
        if (files.contains(batch.file))
            continue;
        if (auto applied = session.applyImport(batch); !applied)
            return Unexpected{applied.error()};
    }
    return {};
}

} // namespace lantu
