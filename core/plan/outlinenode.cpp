#include "core/plan/outlinenode.h"

#include "core/plan/codes.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<OutlineLevel, 7> Levels{{
    {OutlineLevel::Chapter, "chapter"_L1},
    {OutlineLevel::Section, "section"_L1},
    {OutlineLevel::Heading, "heading"_L1},
    {OutlineLevel::Box, "box"_L1},
    {OutlineLevel::Table, "table"_L1},
    {OutlineLevel::Figure, "figure"_L1},
    {OutlineLevel::Note, "note"_L1},
}};

} // namespace

QString toCode(OutlineLevel level)
{
    return codeOf(Levels, level);
}

std::optional<OutlineLevel> outlineLevelFromCode(QStringView code)
{
    return valueOf(Levels, code);
}

} // namespace lantu
