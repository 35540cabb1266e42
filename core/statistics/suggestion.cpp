#include "core/statistics/suggestion.h"

#include "core/base/textfold.h"
#include "core/statistics/scopewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

constexpr double LeastSimilarity = 0.5;
constexpr qsizetype MostSuggestions = 5;

/// A name without the punctuation that people set as they like.
QString bare(const QString& name)
{
    static const QRegularExpression marks(u"[()\"',;:·\\-/%]"_s);
    return folded(name).remove(marks);
}

/// Twice the shared pairs of neighbours by all pairs (Dice's coefficient).
double sharedPairs(const QString& one, const QString& other)
{
    if (one.size() < 2 || other.size() < 2)
        return 0;
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        ++pairs[one.mid(i, 2)];
    int shared = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i)
        if (int& left = pairs[other.mid(i, 2)]; left > 0) {
            --left;
            ++shared;
        }
    return 2.0 * shared / static_cast<double>(one.size() + other.size() - 2);
}

/// 1 − Levenshtein's distance by the longer length.
double unchangedShare(const QString& one, const QString& other)
{
    const auto width = static_cast<std::size_t>(other.size());
    std::vector<qsizetype> above(width + 1);
    std::iota(above.begin(), above.end(), 0);
    std::vector<qsizetype> row(width + 1);
    for (qsizetype i = 0; i < one.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < width; ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j)];
            row[j + 1] = std::min({row[j] + 1, above[j + 1] + 1, above[j] + (isSame ? 0 : 1)});
        }
        std::swap(above, row);
    }
    const auto longest = static_cast<double>(std::max(one.size(), other.size()));
    return longest > 0 ? 1 - static_cast<double>(above.back()) / longest : 0;
}

/// The known name of an indicator that is most like one of a reading's spellings.
struct Likeness {
    double similarity = 0;
    QString known;
};

Likeness likenessOf(
    const QStringList& spellings, const Indicator& indicator, const QList<IndicatorAlias>& aliases)
{
    QStringList known{indicator.displayName()};
    for (const IndicatorAlias& alias : aliases)
        if (alias.indicatorId == indicator.id)
            known << alias.alias;
    Likeness best;
    for (const QString& name : known)
        for (const QString& spelling : spellings)
            if (const double similarity = similarityOf(spelling, bare(name));
                similarity > best.similarity)
                best = {similarity, name};
    return best;
}

bool isRejected(
    const QStringList& names, const QString& indicatorId, const QList<NameRejection>& rejections)
{
    return std::any_of(rejections.begin(), rejections.end(), [&](const NameRejection& rejection) {
        return rejection.indicatorId == indicatorId && names.contains(folded(rejection.name));
    });
}

} // namespace

double similarityOf(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    return std::max(sharedPairs(one, other), unchangedShare(one, other));
}

QList<Suggestion> suggest(
    const NameReading& name, const Unit& unit, const ImportKnowledge& knowledge)
{
    QStringList names;
    QStringList spellings;
    for (const QString& spelling : name.names) {
        names << folded(spelling);
        spellings << bare(spelling);
    }
    QList<Suggestion> suggestions;
    for (const Indicator& indicator : knowledge.indicators) {
        if (unit.dimension != Dimension::None && !isConvertible(unit, indicator.unit))
            continue;
        if (isRejected(names, indicator.id, knowledge.rejections))
            continue;
        const Likeness likeness = likenessOf(spellings, indicator, knowledge.aliases);
        if (likeness.similarity < LeastSimilarity)
            continue;
        const auto differences = scopeDifferences(name.names.constFirst(), indicator);
        const bool isOtherThing = std::any_of(
            differences.begin(), differences.end(), [](const ScopeDifference& difference) {
                return difference.isContradiction() && difference.isOtherThing;
            });
        if (isOtherThing)
            continue;
        suggestions.append(
            {indicator.id, likeness.similarity, Messages::tr("like “%1”").arg(likeness.known),
                differences.isEmpty() ? QString() : describe(differences.first())});
    }
    std::stable_sort(
        suggestions.begin(), suggestions.end(), [](const Suggestion& a, const Suggestion& b) {
            return std::tuple(!a.difference.isEmpty(), -a.similarity)
                < std::tuple(!b.difference.isEmpty(), -b.similarity);
        });
    return suggestions.first(std::min(suggestions.size(), MostSuggestions));
}

} // namespace lantu
