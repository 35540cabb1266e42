#include "core/rules/checks/textchecks.h"

#include "core/base/unit.h"
#include "core/rules/checks/rulefinding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextChecks)
};

/// XX, ××, ＿＿ and brackets or quotation marks with nothing in them. Not [ ], which stands for
/// totals.
bool holdsBlank(const QString& text)
{
    static const QRegularExpression Blank(
        u"XX|xx|××|〇〇|[_＿]{2,}|□|「\\s*」|『\\s*』|《\\s*》|“\\s*”|【\\s*】|[(（]\\s*[)）]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(Blank);
}

RuleWords blankWords(const QString& name)
{
    return {u"blank"_s, u"blank"_s, u"high"_s,
        Messages::tr("%1: a blank was never filled in").arg(name),
        Messages::tr("There is no number to judge by; ask whoever answers for it.")};
}

QList<Finding> blanks(const PlanCheckInput& input)
{
    QList<Finding> findings;
    QSet<QString> told; ///< places whose blank is told already
    for (const Indicator& one : input.indicators)
        if (holdsBlank(one.quote))
            findings << ruleFinding(input.plan.id, blankWords(rowLabel(one)), {placeOf(one)});
    for (const Commitment& one : input.content.commitments)
        if (one.kind == u"blank"_s || holdsBlank(one.quote)) {
            findings << ruleFinding(input.plan.id, blankWords(one.name), {placeOf(one)});
            told.insert(one.outlineId);
        }
    for (const Project& one : input.content.projects)
        if (holdsBlank(one.quote) && !told.contains(one.outlineId))
            findings << ruleFinding(input.plan.id, blankWords(one.name), {placeOf(one)});
    return findings;
}

QList<Finding> preliminaryBases(const PlanCheckInput& input)
{
    QList<Finding> findings;
    for (const OutlineNode& node : input.outline)
        if (node.level == OutlineLevel::Note
            && (node.title.contains(u"初步") || node.title.contains(u"快报")))
            findings << ruleFinding(input.plan.id,
                {u"preliminary"_s, u"date"_s, u"medium"_s,
                    Messages::tr("The plan itself calls figures preliminary: “%1”").arg(node.title),
                    Messages::tr("Bases have final values by now: get them, and judge on both.")},
                {{node.id, node.id, node.title}});
    return findings;
}

/// Units that count things, of which parts are things too.
bool countsThings(const QString& unit)
{
    static const QSet<QString> Units{u"个"_s, u"项"_s, u"处"_s, u"所"_s, u"家"_s, u"条"_s, u"座"_s};
    return Units.contains(unit);
}

QList<Finding> partsOfProjects(const PlanCheckInput& input)
{
    QList<Finding> findings;
    for (const Project& whole : input.content.projects) {
        if (!whole.amount)
            continue;
        const Unit unit = Unit::parse(whole.unit);
        int count = 0;
        double sum = 0;
        QList<CheckedPlace> places{placeOf(whole)};
        for (const Project& part : input.content.projects) {
            if (part.partOfId != whole.id)
                continue;
            ++count;
            places << placeOf(part);
            if (const auto amount = part.amount
                    ? convert(*part.amount, Unit::parse(part.unit), unit)
                    : std::nullopt)
                sum += amount->toDouble();
        }
        const QString stated = whole.amount->toString() + whole.unit;
        if (countsThings(whole.unit) && count > whole.amount->toDouble())
            findings << ruleFinding(input.plan.id,
                {u"parts-count"_s, u"count"_s, u"medium"_s,
                    Messages::tr("%1: %2 are stated, %3 parts are named")
                        .arg(whole.name, stated)
                        .arg(count),
                    Messages::tr("Settle what counts as one before projects are counted."), 1},
                places);
        if (!countsThings(whole.unit) && sum > whole.amount->toDouble() + 1e-9)
            findings << ruleFinding(input.plan.id,
                {u"parts-sum"_s, u"arithmetic"_s, u"high"_s,
                    Messages::tr("%1: its parts add up to %2, more than the whole %3")
                        .arg(whole.name, QString::number(sum, 'g', 12), stated),
                    Messages::tr("One of the amounts or units is wrong; do not add them up."), 1},
                places);
    }
    return findings;
}

} // namespace

QList<Finding> textChecks(const PlanCheckInput& input)
{
    return blanks(input) + preliminaryBases(input) + partsOfProjects(input);
}

} // namespace lantu
