#include "core/statistics/unreadnotes.h"

#include <QCoreApplication>

#include <optional>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// One number may be a page's or a phone's; several are a table that would be lost unseen.
std::optional<CheckNote> noteOnLeftOut(const Sheet& sheet, const QList<CellPosition>& leftOut)
{
    constexpr qsizetype Few = 2;
    if (leftOut.size() < Few)
        return std::nullopt;
    const QString cell = leftOut.first().name();
    return CheckNote{CheckNote::Kind::LeftOut,
        Messages::tr("%1: %2 numbers from %3 on stand in no table that could be read; its header "
                     "must say which column names the indicator (指标) and which a year or value.")
            .arg(sheet.name)
            .arg(leftOut.size())
            .arg(cell),
        {{sheet.name, cell}}};
}

std::optional<CheckNote> noteOnUnreadTexts(const Sheet& sheet, const QList<CellPosition>& texts)
{
    if (texts.isEmpty())
        return std::nullopt;
    const QString cell = texts.first().name();
    return CheckNote{CheckNote::Kind::LeftOut,
        Messages::tr("%1: the text in %2 states more figures than could be read for certain; enter "
                     "them by hand.")
            .arg(sheet.name, cell),
        {{sheet.name, cell}}};
}

} // namespace

QList<CheckNote> notesOnUnread(const Sheet& sheet, const SheetReading& reading)
{
    QList<CheckNote> notes;
    for (const auto& note :
        {noteOnLeftOut(sheet, reading.leftOut), noteOnUnreadTexts(sheet, reading.unreadTexts)})
        if (note)
            notes << *note;
    return notes;
}

} // namespace lantu
