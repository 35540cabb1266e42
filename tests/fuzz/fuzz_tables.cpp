// Feeds sheets to the table recogniser: bytes are read as text with columns, so that a fuzzer can
// write rows and cells, and what is recognised goes through the whole preview.

#include "core/plan/planpackage.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/importpreview.h"

#include <cstdlib>

using namespace lantu;

namespace {

ImportKnowledge knowledge()
{
    const auto package = readPlanPackage(QStringLiteral(":/data/plans/luqiao-14"));
    if (!package)
        std::abort();
    ImportKnowledge known;
    known.plan = package->plan;
    known.indicators = package->indicators;
    known.aliases = package->aliases;
    return known;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const ImportKnowledge known = knowledge();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto workbook = readWorkbook(bytes, QStringLiteral("file.csv"));
    if (!workbook)
        return 0;
    for (const ImportValue& value : previewWorkbook(*workbook, known, {}))
        if (value.isTaken && value.action != ImportAction::Absent && !value.value)
            std::abort(); // a figure without a number
    return 0;
}
