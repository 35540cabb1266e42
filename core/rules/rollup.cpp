#include "core/rules/rollup.h"

#include "core/plan/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<RollupKey, 4> Keys{{
    {RollupKey::Type, "type"_L1},
    {RollupKey::Category, "category"_L1},
    {RollupKey::Agency, "agency"_L1},
    {RollupKey::Chapter, "chapter"_L1},
}};

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Rollup)
};

QString parts(const ProgressCount& count, bool isPlanOver)
{
    QStringList texts;
    for (auto entry = count.byProgress.begin(); entry != count.byProgress.end(); ++entry)
        texts << Messages::tr("%1 %2", "count, verdict")
                     .arg(entry.value())
                     .arg(displayName(entry.key(), isPlanOver));
    return texts.isEmpty() ? Messages::tr("none") : texts.join(Messages::tr(", "));
}

QString labelOf(RollupKey key, const Indicator& indicator, const QHash<QString, QString>& chapters)
{
    switch (key) {
    case RollupKey::Type:
        return indicator.isConstraint() ? Messages::tr("constraint-type")
                                        : Messages::tr("expected-type");
    case RollupKey::Category:
        return indicator.category;
    case RollupKey::Agency:
        return indicator.leadAgency.isEmpty() ? Messages::tr("no lead agency entered")
                                              : indicator.leadAgency;
    case RollupKey::Chapter:
        return chapters.value(indicator.outlineId);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toCode(RollupKey key)
{
    return codeOf(Keys, key);
}

std::optional<RollupKey> rollupKeyFromCode(QStringView code)
{
    return valueOf(Keys, code);
}

void ProgressCount::add(Progress progress)
{
    ++byProgress[progress];
    ++total;
}

Rollup rollUp(const QList<Indicator>& indicators, const QList<Assessment>& assessments)
{
    QHash<QString, IndicatorType> types;
    for (const Indicator& indicator : indicators)
        types.insert(indicator.id, indicator.type);
    Rollup rollup;
    for (const Assessment& assessment : assessments) {
        const bool isConstraint = types.value(assessment.indicatorId, IndicatorType::Expected)
            == IndicatorType::Constraint;
        (isConstraint ? rollup.constraint : rollup.expected).add(assessment.progress);
    }
    return rollup;
}

QList<RollupGroup> rollUpBy(RollupKey key, const QList<Indicator>& indicators,
    const QList<Assessment>& assessments, const QHash<QString, QString>& chapters)
{
    QHash<QString, QString> labels;
    for (const Indicator& indicator : indicators)
        labels.insert(indicator.id, labelOf(key, indicator, chapters));
    QStringList order;
    QHash<QString, QList<Assessment>> members;
    for (const Assessment& assessment : assessments) {
        const QString label = labels.value(assessment.indicatorId);
        if (!order.contains(label))
            order << label;
        members[label] << assessment;
    }
    // Binding ones come first everywhere.
    if (key == RollupKey::Type)
        std::stable_partition(order.begin(), order.end(),
            [](const QString& label) { return label == Messages::tr("constraint-type"); });
    QList<RollupGroup> groups;
    for (const QString& label : order)
        groups.append({label, rollUp(indicators, members.value(label))});
    return groups;
}

QHash<QString, QString> chapterTitles(const QList<OutlineNode>& outline)
{
    QHash<QString, QString> titles;
    // Parents come before their children in the text.
    for (const OutlineNode& node : outline)
        titles.insert(node.id,
            node.level == OutlineLevel::Chapter
                ? Messages::tr("%1, %2", "chapter's number, title").arg(node.number, node.title)
                : titles.value(node.parentId));
    return titles;
}

QString countSentence(const Rollup& rollup, bool isPlanOver)
{
    return Messages::tr(
        "Of %1 main indicators, %2 are constraint-type: %3; %4 are expected-type: %5.")
        .arg(rollup.total())
        .arg(rollup.constraint.total)
        .arg(parts(rollup.constraint, isPlanOver))
        .arg(rollup.expected.total)
        .arg(parts(rollup.expected, isPlanOver));
}

} // namespace lantu
