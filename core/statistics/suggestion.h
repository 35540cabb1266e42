#pragma once

#include "core/statistics/importpreview.h"
#include "core/statistics/namereading.h"

#include <QList>
#include <QString>

namespace lantu {

/// An indicator that a name unknown to the plan may mean. It is only ever shown: a person decides.
struct Suggestion {
    QString indicatorId;
    double similarity = 0; ///< 0–1, of the names
    QString reason; ///< which known name it is like, in the user's language
    QString difference; ///< how the name differs in scope; empty where it does not
    bool isContradiction = false; ///< the name says of itself that it counts otherwise

    bool operator==(const Suggestion&) const = default;
};

/// Finds such indicators, for one name after the other.
class Suggester
{
public:
    /// Keeps a reference: `knowledge` must outlive the suggester.
    explicit Suggester(const ImportKnowledge& knowledge);

    /// At most five indicators that `name`, stated in `unit`, may mean: those without a difference
    /// in scope first, those that contradict the plan's last, then by similarity. What is counted
    /// in another kind of unit, is another thing by its words, or was rejected by a person is never
    /// among them.
    [[nodiscard]] QList<Suggestion> suggest(const NameReading& name, const Unit& unit) const;

private:
    struct KnownName {
        QString name; ///< as the plan or a person wrote it
        QString bare; ///< without punctuation
        QList<quint32> pairs; ///< of neighbouring characters, sorted
    };
    struct Likeness {
        double similarity = 0;
        QString known;
    };

    [[nodiscard]] static KnownName known(const QString& name);
    [[nodiscard]] Likeness likenessOf(const QList<KnownName>& spellings, qsizetype indicator) const;
    static double similarityOf(const KnownName& one, const KnownName& other);
    friend double similarityOf(const QString& one, const QString& other);

    const ImportKnowledge& m_knowledge;
    QList<QList<KnownName>> m_known; ///< by the indicator's place
};

/// How alike two names are, 0–1: by shared pairs of neighbouring characters or by how many
/// characters must change, whichever says more. 0 where they share no pair.
double similarityOf(const QString& one, const QString& other);

} // namespace lantu
