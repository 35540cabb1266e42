#include "core/plan/importbatch.h"

#include "core/plan/codes.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<ImportAction, 8> Actions{{
    {ImportAction::New, "new"_L1},
    {ImportAction::Same, "same"_L1},
    {ImportAction::Revision, "revision"_L1},
    {ImportAction::Conflict, "conflict"_L1},
    {ImportAction::Unmatched, "unmatched"_L1},
    {ImportAction::Unreadable, "unreadable"_L1},
    {ImportAction::Absent, "absent"_L1},
    {ImportAction::ScopeDiffers, "scope_differs"_L1},
}};

} // namespace

QString toCode(ImportAction action)
{
    return codeOf(Actions, action);
}

std::optional<ImportAction> importActionFromCode(QStringView code)
{
    return valueOf(Actions, code);
}

bool needsPerson(const ImportValue& value)
{
    if (value.isTaken)
        return false;
    switch (value.action) {
    case ImportAction::Conflict:
    case ImportAction::Unreadable:
    case ImportAction::ScopeDiffers:
    case ImportAction::Revision:
        return true;
    case ImportAction::New:
    case ImportAction::Same:
    case ImportAction::Unmatched:
    case ImportAction::Absent:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace lantu
