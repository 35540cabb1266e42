#include "ui/decisions/decisiontablemodel.h"

#include "core/decisions/targetentry.h"
#include "ui/base/numberformat.h"
#include "ui/base/verdictwords.h"

#include <QGuiApplication>
#include <QPalette>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

Assessment assessAt(AssessmentInput input, int year, const RuleSet& rules)
{
    input.year = year;
    return assess(input, rules);
}

QString outcomeOf(const YearlyTarget& target, const Assessment& assessment)
{
    for (const YearlyTest& test : assessment.yearlyTests)
        if (test.target.id == target.id && test.isMet)
            return *test.isMet ? DecisionTableModel::tr("met") : DecisionTableModel::tr("not met");
    return DecisionTableModel::tr("open");
}

} // namespace

void DecisionTableModel::setInput(const AssessmentInput& input, const RuleSet& rules)
{
    beginResetModel();
    m_input = input;
    m_rows.clear();
    const QString& lead = input.indicator.leadAgency;
    m_rows.append({Kind::LeadAgency, 0,
        {tr("Lead agency"), QString(QChar(MissingFigure)),
            lead.isEmpty() ? tr("not entered") : lead, QString()},
        !lead.isEmpty()});
    for (qsizetype i = 0; i < input.yearlyTargets.size(); ++i)
        m_rows.append({Kind::YearlyTarget, i, textsOf(input.yearlyTargets[i], rules)});
    for (qsizetype i = 0; i < input.judgements.size(); ++i)
        m_rows.append({Kind::Judgement, i, textsOf(input.judgements[i], rules)});
    endResetModel();
}

QStringList DecisionTableModel::textsOf(const YearlyTarget& target, const RuleSet& rules) const
{
    const QString reading = readingText(target, m_input.indicator);
    const QString outcome = outcomeOf(target, assessAt(m_input, target.year, rules));
    QString ground = target.document;
    for (const QString& part : {target.documentNumber, target.decidedOn, target.note})
        if (!part.isEmpty())
            ground += tr(", ") + part;
    return {displayName(target.origin), QString::number(target.year),
        tr("%1 · %2", "target, whether it is met")
            .arg(reading.isEmpty() ? target.raw : reading, outcome),
        ground};
}

QStringList DecisionTableModel::textsOf(const Judgement& judgement, const RuleSet& rules) const
{
    const auto progress = progressFromCode(judgement.progress);
    const QString word = progress ? displayName(*progress, judgement.year >= m_input.plan.lastYear)
                                  : judgement.progress;
    const QString computed = verdictText(assessAt(m_input, judgement.year, rules), m_input.plan);
    return {tr("Judgement"), QString::number(judgement.year),
        tr("%1 (computed: %2)").arg(word, computed),
        tr("%1 (%2, %3)", "reason, person, date")
            .arg(judgement.reason.simplified(), judgement.person, judgement.date.left(10))};
}

const YearlyTarget& DecisionTableModel::target(int row) const
{
    return m_input.yearlyTargets[m_rows[row].index];
}

const Judgement& DecisionTableModel::judgement(int row) const
{
    return m_input.judgements[m_rows[row].index];
}

int DecisionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts[index.column()];
    case Qt::ForegroundRole:
        if (!row.isEntered && index.column() == ContentColumn)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant DecisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("What");
    case YearColumn:
        return tr("Year");
    case ContentColumn:
        return tr("Entered");
    case GroundColumn:
        return tr("Document or reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
