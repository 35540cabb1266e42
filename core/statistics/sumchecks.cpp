#include "core/statistics/sumchecks.h"

#include "core/base/textfold.h"
#include "core/sheets/cellreference.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportChecks)
};

constexpr double SumTolerance = 0.02;
constexpr double ShareTolerance = 0.2;
/// Binary fractions: 0.1 + 0.2 is not 0.3.
constexpr double Noise = 1e-6;
/// Parts stand close to their total: how many value cells behind it are searched.
constexpr qsizetype FarthestPart = 2000;

/// Names of a total and, for each of its parts, the names of that part. All folded.
struct Partition {
    QStringList total; ///< empty: the parts are shares of 100
    QList<QStringList> parts;
};

const QList<Partition>& partitions()
{
    static const QList<Partition> known{
        {{u"地区生产总值"_s, u"地区生产总值(gdp)"_s, u"生产总值"_s, u"生产总值(gdp)"_s, u"gdp"_s},
            {{u"第一产业"_s, u"第一产业增加值"_s}, {u"第二产业"_s, u"第二产业增加值"_s},
                {u"第三产业"_s, u"第三产业增加值"_s, u"服务业增加值"_s}}},
        {{},
            {{u"第一产业比重"_s, u"第一产业占比"_s, u"第一产业增加值比重"_s,
                 u"第一产业增加值占gdp比重"_s, u"第一产业增加值占地区生产总值比重"_s},
                {u"第二产业比重"_s, u"第二产业占比"_s, u"第二产业增加值比重"_s,
                    u"第二产业增加值占gdp比重"_s, u"第二产业增加值占地区生产总值比重"_s},
                {u"第三产业比重"_s, u"第三产业占比"_s, u"第三产业增加值比重"_s,
                    u"第三产业增加值占gdp比重"_s, u"第三产业增加值占地区生产总值比重"_s}}},
        {{u"进出口总额"_s, u"货物进出口总额"_s, u"外贸进出口总额"_s, u"货物贸易进出口总额"_s,
             u"货物贸易进出口额"_s},
            {{u"出口"_s, u"出口额"_s, u"出口总额"_s, u"外贸出口"_s, u"外贸出口总额"_s},
                {u"进口"_s, u"进口额"_s, u"进口总额"_s, u"外贸进口"_s, u"外贸进口总额"_s}}},
        {{u"一般公共预算收入"_s, u"地方一般公共预算收入"_s},
            {{u"税收收入"_s, u"税收"_s}, {u"非税收入"_s, u"非税"_s}}},
        {{u"农林牧渔业总产值"_s},
            {{u"农业"_s, u"农业产值"_s}, {u"林业"_s, u"林业产值"_s}, {u"牧业"_s, u"牧业产值"_s},
                {u"渔业"_s, u"渔业产值"_s}, {u"农林牧渔服务业"_s, u"农林牧渔专业及辅助性活动"_s}}},
        {{u"年末户籍人口"_s, u"户籍人口"_s, u"年末总人口"_s, u"总人口"_s},
            {{u"男"_s, u"男性"_s}, {u"女"_s, u"女性"_s}}},
    };
    return known;
}

/// Every name that any partition knows.
const QSet<QString>& partitionNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const Partition& partition : partitions()) {
            all.unite({partition.total.begin(), partition.total.end()});
            for (const QStringList& part : partition.parts)
                all.unite({part.begin(), part.end()});
        }
        return all;
    }();
    return names;
}

QString unitOf(const Figure& figure)
{
    if (figure.unit)
        return figure.unit->symbol;
    return figure.tableUnits.isEmpty() ? QString() : figure.tableUnits.first().symbol;
}

bool isAddable(const Figure& figure)
{
    return figure.value.number && !figure.isGrowth && figure.objection.isEmpty();
}

double sumOf(const QList<Figure>& parts)
{
    double sum = 0;
    for (const Figure& part : parts)
        sum += part.value.number->toDouble();
    return sum;
}

QString numberText(double number)
{
    const auto decimal = Decimal::fromSpreadsheetNumber(std::round(number * 1e6) / 1e6);
    return decimal ? decimal->toString() : QString::number(number);
}

CheckNote noteOn(CheckNote::Kind kind, const QString& sentence, const QList<Figure>& figures)
{
    CheckNote note{kind, sentence, {}};
    for (const Figure& figure : figures)
        note.cells.append({figure.sheet, figure.cell});
    return note;
}

/// Adds up what stands in one file.
class SumChecker
{
public:
    explicit SumChecker(const QList<Figure>& figures)
        : m_figures(figures)
        , m_hasSeveralSheets(hasSeveralSheets(figures))
    {
        for (const Figure& figure : figures) {
            QStringList keys;
            for (const QString& name : figure.name.names)
                if (const QString key = folded(name); partitionNames().contains(key))
                    keys << key;
            m_keys << keys;
        }
    }

    QList<CheckNote> check()
    {
        for (qsizetype i = 0; i < m_figures.size(); ++i) {
            checkRatio(m_figures[i]);
            if (m_keys[i].isEmpty() || !isAddable(m_figures[i]))
                continue;
            for (const Partition& partition : partitions()) {
                if (partition.total.isEmpty() && isNamed(i, partition.parts.first()))
                    checkShares(partsBehind(i, partition.parts));
                else if (isNamed(i, partition.total))
                    checkTotal(m_figures[i], partsBehind(i, partition.parts));
            }
        }
        return m_notes;
    }

private:
    [[nodiscard]] bool isNamed(qsizetype index, const QStringList& names) const
    {
        return std::any_of(m_keys[index].begin(), m_keys[index].end(),
            [&names](const QString& key) { return names.contains(key); });
    }

    /// Whether a figure stands in one column or row with another, for the same time and in one
    /// unit.
    [[nodiscard]] bool standsWith(const Figure& part, const Figure& total) const
    {
        if (!isAddable(part) || part.sheet != total.sheet || part.period != total.period
            || unitOf(part) != unitOf(total))
            return false;
        const auto one = parseCellReference(part.cell.toStdString());
        const auto other = parseCellReference(total.cell.toStdString());
        return one && other && (one->column == other->column || one->row == other->row);
    }

    /// The parts of a total that stand behind it, in their order; empty unless all are there.
    [[nodiscard]] QList<Figure> partsBehind(qsizetype start, const QList<QStringList>& names) const
    {
        const qsizetype end = std::min(m_figures.size(), start + FarthestPart);
        QList<Figure> parts;
        for (const QStringList& spellings : names) {
            qsizetype i = start;
            while (
                i < end && !(isNamed(i, spellings) && standsWith(m_figures[i], m_figures[start])))
                ++i;
            if (i == end)
                return {};
            parts << m_figures[i];
        }
        return parts;
    }

    [[nodiscard]] QString placesOf(const QList<Figure>& parts) const
    {
        QStringList places;
        for (const Figure& part : parts)
            places << placeText(part, m_hasSeveralSheets);
        return places.join(u", "_s);
    }

    void checkTotal(const Figure& total, const QList<Figure>& parts)
    {
        const double tolerance = unitOf(total) == u"%"_s ? ShareTolerance : SumTolerance;
        const double sum = sumOf(parts);
        if (parts.isEmpty() || std::abs(sum - total.value.number->toDouble()) <= tolerance + Noise)
            return;
        m_notes << noteOn(CheckNote::Kind::SectorSum,
            Messages::tr("%1 in %2 is %3, but its parts in %4 add up to %5.")
                .arg(total.printedName, placeText(total, m_hasSeveralSheets),
                    total.value.number->toString(), placesOf(parts), numberText(sum)),
            QList<Figure>{total} + parts);
    }

    void checkShares(const QList<Figure>& parts)
    {
        if (!parts.isEmpty() && unitOf(parts.first()) == u"%"_s)
            noteShares(sumOf(parts), parts);
    }

    /// 2.1:38.7:59.2 in one cell.
    void checkRatio(const Figure& figure)
    {
        static const QRegularExpression ratio(u"^\\d+(\\.\\d+)?(:\\d+(\\.\\d+)?){2,}$"_s);
        static const QRegularExpression shares(u"结构|构成|比重|比例|占比"_s);
        if (figure.value.number || figure.raw.size() < 5)
            return;
        const QString text = folded(figure.raw);
        if (!ratio.match(text).hasMatch() || !folded(figure.printedName).contains(shares))
            return;
        double sum = 0;
        for (const QString& part : text.split(u':'))
            sum += part.toDouble();
        noteShares(sum, {figure});
    }

    void noteShares(double sum, const QList<Figure>& places)
    {
        if (std::abs(sum - 100) > ShareTolerance + Noise)
            m_notes << noteOn(CheckNote::Kind::Shares,
                Messages::tr("The shares in %1 add up to %2, not to 100.")
                    .arg(placesOf(places), numberText(sum)),
                places);
    }

    const QList<Figure>& m_figures;
    QList<QStringList> m_keys; ///< of each figure the names that a partition knows
    bool m_hasSeveralSheets;
    QList<CheckNote> m_notes;
};

} // namespace

bool hasSeveralSheets(const QList<Figure>& figures)
{
    return std::any_of(figures.begin(), figures.end(),
        [&](const Figure& figure) { return figure.sheet != figures.first().sheet; });
}

QString placeText(const Figure& figure, bool hasSeveralSheets)
{
    return hasSeveralSheets ? figure.sheet + u'!' + figure.cell : figure.cell;
}

QList<CheckNote> checkSums(const QList<Figure>& figures)
{
    return SumChecker(figures).check();
}

} // namespace lantu
