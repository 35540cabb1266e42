#include "core/practice/practicebatches.h"

#include "core/practice/practiceseries.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Seed = 20'210'301;
const QString Mark = u"演示数据"_s;
constexpr int HeadRows = 3;

// The columns of the files that the figures would stand in, after number, name and unit.
constexpr QChar ThisYear = u'D';
constexpr QChar YearBefore = u'E';
constexpr QChar HalfYear = u'F';
constexpr QChar BaseYear = u'G';

/// One indicator with everything invented for it.
struct Role {
    Indicator indicator;
    PracticePart part;
    PracticeSeries series;
    QList<Decimal> provisional; ///< for each year, where the part has vintages
    QList<Decimal> halfYears; ///< likewise
};

/// A first count, a few thousandths off the later one.
Decimal nearby(const Decimal& value, int decimals, PracticeRandom& random)
{
    const int thousandths = random.between(1, 6) * (random.between(0, 1) == 0 ? 1 : -1);
    const double near = value.toDouble() * (1 + thousandths / 1000.0);
    return Decimal::fromSpreadsheetNumber(near).value_or(value).rounded(decimals);
}

/// The first half of a year: of amounts a good part, of rates nearly the same.
Decimal halfOf(const Decimal& value, bool isRate, int decimals, PracticeRandom& random)
{
    const double share =
        isRate ? random.between(930, 1040) / 1000.0 : random.between(455, 490) / 1000.0;
    return Decimal::fromSpreadsheetNumber(value.toDouble() * share)
        .value_or(value)
        .rounded(decimals);
}

void addFurtherFigures(Role& role, PracticeRandom& random)
{
    const TargetKind kind = role.indicator.target.kind;
    const bool isRate = kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative;
    const int decimals = role.series.decimals;
    for (const Decimal& value : role.series.years) {
        if (role.part.hasVintages)
            role.provisional << nearby(value, decimals, random);
        if (role.part.hasHalfYears)
            role.halfYears << halfOf(value, isRate, decimals, random);
    }
}

/// A stream of chance for each indicator, so that one more of them changes nobody else's figures.
PracticeRandom randomAt(qsizetype position)
{
    return PracticeRandom(Seed + static_cast<std::uint64_t>(position) * 7919);
}

/// What others are measured against comes first, whatever its place in the list.
QHash<QString, PracticeSeries> referenceSeries(const Plan& plan, const QList<Indicator>& indicators)
{
    QSet<QString> wanted;
    for (const Indicator& indicator : indicators)
        wanted.insert(indicator.target.referenceId);
    QHash<QString, PracticeSeries> series;
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        if (!wanted.contains(indicators[i].id))
            continue;
        PracticeRandom random = randomAt(i);
        series.insert(indicators[i].id, practiceGrowth(plan, random));
    }
    return series;
}

QList<Role> castOf(const Plan& plan, const QList<Indicator>& indicators)
{
    const QHash<QString, PracticeSeries> references = referenceSeries(plan, indicators);
    const QList<PracticePart> parts = practiceParts(indicators);
    QList<Role> roles;
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        Role role{indicators[i], parts[i], {}, {}, {}};
        PracticeRandom random = randomAt(i);
        const auto known = references.constFind(role.indicator.id);
        role.series = known != references.constEnd()
            ? *known
            : practiceSeries(plan, role.indicator, role.part,
                references.value(role.indicator.target.referenceId).years, random);
        addFurtherFigures(role, random);
        roles << role;
    }
    return roles;
}

/// Writes one year's file, row by row.
class YearFile
{
public:
    YearFile(const Plan& plan, int year)
        : m_plan(plan)
        , m_index(year - plan.firstYear)
        , m_year(year)
    {
        m_batch.planId = plan.id;
        m_batch.file = u"%1-%2年.xlsx"_s.arg(Mark).arg(year);
    }

    void addRow(const Role& role, int row)
    {
        m_role = &role;
        m_row = HeadRows + 1 + row;
        addThisYear();
        if (role.part.hasVintages && m_index > 0 && hasFigure(m_index - 1))
            add(YearBefore, Period::ofYear(m_year - 1), role.series.years[m_index - 1],
                VintageStatus::Final, ImportAction::Revision);
        if (role.part.hasHalfYears && hasFigure(m_index))
            add(HalfYear, {m_year, Period::Kind::HalfYear, 1}, role.halfYears[m_index],
                VintageStatus::Provisional, ImportAction::New);
        if (role.series.base && m_index == 0)
            add(BaseYear, Period::ofYear(m_plan.baseYear), *role.series.base,
                VintageStatus::Revised, ImportAction::New);
    }

    ImportBatch finished()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(m_batch.file.toUtf8());
        for (const ImportValue& value : m_batch.values)
            hash.addData(
                QStringList{value.cell, value.indicatorId, value.raw}.join(u'\t').toUtf8() + '\n');
        m_batch.sha256 = QString::fromLatin1(hash.result().toHex());
        return m_batch;
    }

private:
    [[nodiscard]] bool hasFigure(int index) const
    {
        const int count = m_plan.yearCount();
        switch (m_role->part.wrinkle) {
        case PracticeWrinkle::MissingYear:
            return index != count - 2;
        case PracticeWrinkle::NotMeasurable:
            return index != count / 2;
        default:
            return true;
        }
    }

    void addThisYear()
    {
        const PracticePart& part = m_role->part;
        if (!hasFigure(m_index)) {
            if (part.wrinkle == PracticeWrinkle::NotMeasurable)
                addAbsence();
            return;
        }
        const bool isProvisional = part.hasVintages;
        // The last year's final figure is yet to come, so that its provisional one is in use.
        const bool isLast = m_year == m_plan.lastYear;
        const Decimal& value =
            isProvisional && !isLast ? m_role->provisional[m_index] : m_role->series.years[m_index];
        add(ThisYear, Period::ofYear(m_year), value,
            isProvisional ? VintageStatus::Provisional : VintageStatus::Final, ImportAction::New);
    }

    void add(QChar column, const Period& period, const Decimal& number, VintageStatus status,
        ImportAction action)
    {
        ImportValue value = blank(column, period);
        value.raw = number.toString();
        value.value = number;
        value.status = status;
        value.action = action;
        m_batch.values << value;
    }

    void addAbsence()
    {
        ImportValue value = blank(ThisYear, Period::ofYear(m_year));
        value.raw = u"无法统计"_s;
        value.absence = AbsenceReason::NotMeasurable;
        value.action = ImportAction::Absent;
        m_batch.values << value;
    }

    [[nodiscard]] ImportValue blank(QChar column, const Period& period) const
    {
        const Indicator& indicator = m_role->indicator;
        const int yearsLeft = m_plan.lastYear - period.year;
        const PracticeWrinkle wrinkle = m_role->part.wrinkle;
        ImportValue value;
        value.sheet = Mark;
        value.cell = column + QString::number(m_row);
        value.name = indicator.displayName();
        value.indicatorId = indicator.id;
        value.period = period;
        value.unit = indicator.unit.symbol;
        value.rawUnit = indicator.unit.symbol;
        value.scope = indicator.scope;
        if (wrinkle == PracticeWrinkle::OtherScope && (yearsLeft == 1 || yearsLeft == 2))
            value.scope = u"另一口径（%1）"_s.arg(Mark);
        value.isVerified = wrinkle != PracticeWrinkle::Unverified || yearsLeft > 1;
        value.sourceTitle = u"%1（虚构，非真实统计）：%2年主要指标"_s.arg(Mark).arg(m_year);
        value.isTaken = true;
        return value;
    }

    const Plan& m_plan;
    int m_index;
    int m_year;
    const Role* m_role = nullptr;
    int m_row = 0;
    ImportBatch m_batch;
};

} // namespace

QList<ImportBatch> practiceBatches(const Plan& plan, const QList<Indicator>& indicators)
{
    const QList<Role> roles = castOf(plan, indicators);
    QList<ImportBatch> batches;
    for (int year = plan.firstYear; year <= plan.lastYear; ++year) {
        YearFile file(plan, year);
        for (int row = 0; row < roles.size(); ++row)
            file.addRow(roles[row], row);
        batches << file.finished();
    }
    return batches;
}

} // namespace lantu
