#include "core/statistics/importchecks.h"

#include "core/sheets/cellreference.h"
#include "core/statistics/plausibility.h"
#include "core/statistics/sumchecks.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportChecks)
};

/// Outside half and double of last year's.
constexpr double YearJump = 2;
/// Nearer to the base than this no unit need be doubted.
constexpr double UnitJump = 5;
/// In percentage points. Levels in current prices do not give growth in comparable ones, which is
/// what is printed beside them.
constexpr double GrowthTolerance = 0.5;
constexpr double RealGrowthTolerance = 3;

/// Looks at the values of one file that are the plan's.
class ValueChecker
{
public:
    ValueChecker(const QList<Figure>& figures, const QList<ImportValue>& values,
        const ImportKnowledge& knowledge)
        : m_figures(figures)
        , m_values(values)
        , m_hasSeveralSheets(hasSeveralSheets(figures))
    {
        for (const Indicator& indicator : knowledge.indicators)
            m_indicators.insert(indicator.id, indicator);
        for (const Observation& known : knowledge.observations) {
            const Key key{known.indicatorId, known.period};
            if (!m_known.contains(key) || m_known[key].status <= known.status)
                m_known.insert(key, known);
        }
        m_baseYear = knowledge.plan.baseYear;
        for (qsizetype i = 0; i < values.size(); ++i)
            if (isMatched(values[i]))
                m_places[{values[i].indicatorId, *values[i].period}] << i;
    }

    QList<CheckNote> check()
    {
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            if (!isMatched(m_values[i]))
                continue;
            checkLastYear(i);
            checkUnit(i);
        }
        checkGrowth();
        checkTwoValues();
        checkVintages();
        return m_notes;
    }

private:
    using Key = std::pair<QString, Period>;

    /// A level of last year, in the plan's unit, with where it stands.
    struct Level {
        Decimal value;
        VintageStatus status = VintageStatus::Unstated;
        QString place;
        QList<CellPlace> cells;
    };

    static bool isMatched(const ImportValue& value)
    {
        return !value.indicatorId.isEmpty() && value.value && value.period
            && value.action != ImportAction::Unmatched;
    }

    [[nodiscard]] QString placeOf(qsizetype index) const
    {
        return placeText(m_figures[index], m_hasSeveralSheets);
    }

    [[nodiscard]] CellPlace cellOf(qsizetype index) const
    {
        return {m_figures[index].sheet, m_figures[index].cell};
    }

    /// What the file, the record or the plan's base says of the year before a value's.
    [[nodiscard]] std::optional<Level> lastYearOf(qsizetype index) const
    {
        const ImportValue& value = m_values[index];
        Period before = *value.period;
        --before.year;
        const Key key{value.indicatorId, before};
        if (const QList<qsizetype> places = m_places.value(key); !places.isEmpty()) {
            const qsizetype place = places.last();
            return Level{
                *m_values[place].value, m_values[place].status, placeOf(place), {cellOf(place)}};
        }
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return Level{known->value, known->status, Messages::tr("on record"), {}};
        const Indicator& indicator = *m_indicators.constFind(value.indicatorId);
        if (before == Period::ofYear(m_baseYear) && indicator.base.value)
            return Level{*indicator.base.value, VintageStatus::Unstated,
                Messages::tr("the plan's base"), {}};
        return std::nullopt;
    }

    void checkLastYear(qsizetype index)
    {
        const ImportValue& value = m_values[index];
        const Indicator& indicator = *m_indicators.constFind(value.indicatorId);
        const auto last = countsChange(indicator) ? std::nullopt : lastYearOf(index);
        if (!last || ratioOf(*value.value, last->value) <= YearJump)
            return;
        const QString sentence = value.value->toDouble() > last->value.toDouble()
            ? Messages::tr("%1 in %2 is more than twice last year's: %3 after %4 (%5).")
            : Messages::tr("%1 in %2 is less than half of last year's: %3 after %4 (%5).");
        m_notes.append({CheckNote::Kind::YearJump,
            sentence.arg(indicator.displayName(), placeOf(index), value.value->toString(),
                last->value.toString(), last->place),
            QList<CellPlace>{cellOf(index)} + last->cells});
    }

    void checkUnit(qsizetype index)
    {
        const ImportValue& value = m_values[index];
        const Indicator& indicator = *m_indicators.constFind(value.indicatorId);
        if (countsChange(indicator) || !value.period->isYear() || !indicator.base.value
            || ratioOf(*value.value, *indicator.base.value) < UnitJump)
            return;
        for (const int places : {-8, -4, -3, -2, -1, 1, 2, 3, 4, 8}) {
            const auto moved = value.value->shifted(places);
            if (!moved || moved->isZero() || ratioOf(*moved, *indicator.base.value) > YearJump)
                continue;
            m_notes.append({CheckNote::Kind::Unit,
                Messages::tr("%1 in %2 would fit the plan's base %3 if it were %4 rather than %5: "
                             "check the unit “%6”.")
                    .arg(indicator.displayName(), placeOf(index), indicator.base.value->toString(),
                        moved->trimmed().toString(), value.value->toString(), value.rawUnit),
                {cellOf(index)}});
            return;
        }
    }

    /// Compares growth printed in a row with the level beside it and last year's level.
    void checkGrowth()
    {
        QHash<QString, qsizetype> levels; // by sheet and row
        const auto rowOf = [this](qsizetype index) {
            const auto position = parseCellReference(m_figures[index].cell.toStdString());
            return position ? m_figures[index].sheet + u'\n' + m_figures[index].printedName + u'\n'
                    + QString::number(position->row)
                    + (m_figures[index].period ? m_figures[index].period->code() : QString())
                            : QString();
        };
        for (qsizetype i = 0; i < m_values.size(); ++i)
            if (isMatched(m_values[i]) && !m_figures[i].isGrowth)
                levels.insert(rowOf(i), i);
        for (qsizetype i = 0; i < m_figures.size(); ++i) {
            const Figure& growth = m_figures[i];
            if (!growth.isGrowth || !growth.value.number || !growth.objection.isEmpty())
                continue;
            if (const auto level = levels.constFind(rowOf(i)); level != levels.constEnd())
                compareGrowth(i, *level);
        }
    }

    void compareGrowth(qsizetype growth, qsizetype level)
    {
        const ImportValue& value = m_values[level];
        const Indicator& indicator = *m_indicators.constFind(value.indicatorId);
        const auto last = lastYearOf(level);
        if (countsChange(indicator) || !last || last->value.isZero())
            return;
        // Growth is told against last year's figure of its own vintage.
        if (last->status != value.status && last->status != VintageStatus::Unstated
            && value.status != VintageStatus::Unstated)
            return;
        const double printed = m_figures[growth].value.number->toDouble();
        const double given = (value.value->toDouble() / last->value.toDouble() - 1) * 100;
        const double tolerance =
            indicator.priceBasis == u"current"_s ? RealGrowthTolerance : GrowthTolerance;
        if (std::abs(printed - given) <= tolerance)
            return;
        m_notes.append({CheckNote::Kind::Growth,
            Messages::tr("%1: growth of %2 % is printed in %3, but %4 in %5 after %6 (%7) is %8 %: "
                         "other prices, a revised figure, or a slip.")
                .arg(indicator.displayName(), m_figures[growth].value.number->toString(),
                    placeOf(growth), value.value->toString(), placeOf(level),
                    last->value.toString(), last->place, QString::number(given, 'f', 1)),
            QList<CellPlace>{cellOf(growth), cellOf(level)} + last->cells});
    }

    void checkTwoValues()
    {
        for (auto places = m_places.constBegin(); places != m_places.constEnd(); ++places) {
            QStringList stated;
            QList<CellPlace> cells;
            for (const qsizetype index : *places) {
                if (!m_values[index].hasRival)
                    continue;
                stated << Messages::tr("%1 in %2")
                              .arg(m_values[index].value->toString(), placeOf(index));
                cells << cellOf(index);
            }
            if (stated.size() > 1)
                m_notes.append({CheckNote::Kind::TwoValues,
                    Messages::tr("%1 has more than one value for %2: %3.")
                        .arg(nameOf(places.key().first), places.key().second.code(),
                            stated.join(u", "_s)),
                    cells});
        }
    }

    void checkVintages()
    {
        QMap<Period, QMap<QString, QSet<VintageStatus>>> years; // → indicators → vintages
        for (auto places = m_places.constBegin(); places != m_places.constEnd(); ++places)
            for (const qsizetype index : *places)
                years[places.key().second][places.key().first] << m_values[index].status;
        for (auto year = years.constBegin(); year != years.constEnd(); ++year) {
            const QStringList provisional = only(*year, VintageStatus::Provisional);
            const QStringList final = only(*year, VintageStatus::Final);
            if (provisional.isEmpty() || final.isEmpty())
                continue;
            QList<CellPlace> cells;
            for (const QString& id : provisional + final)
                for (const qsizetype index : m_places.value({id, year.key()}))
                    cells << cellOf(index);
            m_notes.append({CheckNote::Kind::Vintages,
                Messages::tr("For %1 some figures are provisional (%2) and others final (%3).")
                    .arg(year.key().code(), namesOf(provisional), namesOf(final)),
                cells});
        }
    }

    /// The indicators of a year that are there in this vintage and no other.
    static QStringList only(
        const QMap<QString, QSet<VintageStatus>>& indicators, VintageStatus status)
    {
        QStringList ids;
        for (auto entry = indicators.constBegin(); entry != indicators.constEnd(); ++entry)
            if (*entry == QSet<VintageStatus>{status})
                ids << entry.key();
        return ids;
    }

    [[nodiscard]] QString nameOf(const QString& id) const
    {
        return m_indicators.value(id).displayName();
    }

    [[nodiscard]] QString namesOf(const QStringList& ids) const
    {
        QStringList names;
        for (const QString& id : ids)
            names << nameOf(id);
        return names.join(u", "_s);
    }

    const QList<Figure>& m_figures;
    const QList<ImportValue>& m_values;
    bool m_hasSeveralSheets;
    int m_baseYear = 0;
    QHash<QString, Indicator> m_indicators;
    QMap<Key, Observation> m_known;
    QMap<Key, QList<qsizetype>> m_places; ///< matched values by indicator and period
    QList<CheckNote> m_notes;
};

} // namespace

QList<CheckNote> checkFigures(const QList<Figure>& figures, const QList<ImportValue>& values,
    const ImportKnowledge& knowledge)
{
    return checkSums(figures) + ValueChecker(figures, values, knowledge).check();
}

} // namespace lantu
