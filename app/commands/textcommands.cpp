#include "app/commands/commands.h"
#include "core/plan/text/textsearch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextCommands)
};

/// What both commands work on.
struct Text {
    QList<OutlineNode> outline;
    QList<TextParagraph> paragraphs;
};

Result<Text> textOf(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto outline = context.session.outline(plan->id);
    if (!outline)
        return Unexpected{outline.error()};
    const auto paragraphs = context.session.planText(plan->id);
    if (!paragraphs)
        return Unexpected{paragraphs.error()};
    return Text{*outline, *paragraphs};
}

/// A place with all that hangs on it.
QSet<QString> placesUnder(const QString& id, const QList<OutlineNode>& outline)
{
    QSet<QString> places{id};
    for (const OutlineNode& node : outline)
        if (places.contains(node.parentId))
            places << node.id;
    return places;
}

ExitCode runText(const CommandContext& context)
{
    if (context.line.operands.size() > 1)
        return context.wrongUsage(
            Messages::tr("Name one place of the outline: lantu text [PLACE]"));
    const auto text = textOf(context);
    if (!text)
        return context.fail(text.error());
    const QString place = context.line.operands.value(0);
    const auto isPlace = [&place](const OutlineNode& node) { return node.id == place; };
    if (!place.isEmpty() && std::none_of(text->outline.begin(), text->outline.end(), isPlace))
        return context.fail({Error::Kind::NotFound,
            Messages::tr("%1 is no place of the plan; lantu outline lists them.").arg(place)});
    const QSet<QString> places = placesUnder(place, text->outline);
    RowTable table{{u"outline"_s, u"ordinal"_s, u"kind"_s, u"text"_s}, {}};
    for (qsizetype i = 0; i < text->paragraphs.size(); ++i) {
        const TextParagraph& one = text->paragraphs[i];
        if (place.isEmpty() || places.contains(one.outlineId))
            table.rows.append({one.outlineId, QString::number(i + 1),
                one.isTitle ? u"title"_s : u"text"_s, one.text});
    }
    return context.print(table);
}

ExitCode runSearch(const CommandContext& context)
{
    if (context.line.operands.isEmpty())
        return context.wrongUsage(Messages::tr("Say what to look for: lantu search WORDS"));
    const auto text = textOf(context);
    if (!text)
        return context.fail(text.error());
    QHash<QString, OutlineNode> nodes;
    for (const OutlineNode& node : text->outline)
        nodes.insert(node.id, node);
    RowTable table{{u"outline"_s, u"ordinal"_s, u"number"_s, u"title"_s, u"snippet"_s}, {}};
    const QString words = context.line.operands.join(u' ');
    for (const TextHit& hit : searchText(text->outline, text->paragraphs, words)) {
        const OutlineNode node = nodes.value(hit.outlineId);
        table.rows.append({hit.outlineId, QString::number(hit.paragraph + 1), node.number,
            node.title, snippetOf(text->paragraphs[hit.paragraph], hit)});
    }
    return context.print(table);
}

} // namespace

Command textCommand()
{
    return {u"text"_s, Messages::tr("[PLACE]", "operand"),
        Messages::tr("prints a plan's text, all of it or of one place"),
        {planOption(), formatOption()}, false, runText};
}

Command searchCommand()
{
    return {u"search"_s, Messages::tr("WORDS", "operand"),
        Messages::tr("looks for words in a plan's text, headings first"),
        {planOption(), formatOption()}, false, runSearch};
}

} // namespace lantu
