#include "ui/overview/verdictmatrixmodel.h"

#include "core/rules/verdictname.h"
#include "ui/base/numberformat.h"

namespace lantu {

void VerdictMatrixModel::setEvaluation(const Evaluation& evaluation)
{
    beginResetModel();
    m_evaluation = evaluation;
    endResetModel();
}

QString VerdictMatrixModel::indicatorId(int row) const
{
    return m_evaluation.inputs[row].indicator.id;
}

int VerdictMatrixModel::completionColumn() const
{
    return FirstYearColumn + m_evaluation.plan.yearCount();
}

int VerdictMatrixModel::verdictColumn() const
{
    return completionColumn() + 1;
}

int VerdictMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evaluation.inputs.size());
}

int VerdictMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 1;
}

bool VerdictMatrixModel::isYear(int column) const
{
    return column >= FirstYearColumn && column < completionColumn();
}

int VerdictMatrixModel::yearOf(int column) const
{
    return m_evaluation.plan.firstYear + column - FirstYearColumn;
}

const Assessment* VerdictMatrixModel::assessmentAt(const QModelIndex& index) const
{
    const int year = isYear(index.column()) ? yearOf(index.column()) : m_evaluation.year;
    const auto verdicts = m_evaluation.byYear.constFind(year);
    return verdicts == m_evaluation.byYear.constEnd() ? nullptr : &verdicts->at(index.row());
}

QString VerdictMatrixModel::displayText(const QModelIndex& index) const
{
    const Indicator& indicator = m_evaluation.inputs[index.row()].indicator;
    const Assessment* assessment = assessmentAt(index);
    switch (index.column()) {
    case CategoryColumn:
        return indicator.category;
    case NumberColumn:
        return indicator.number;
    case NameColumn:
        return indicator.displayName();
    case TypeColumn:
        return indicator.isConstraint() ? tr("constraint") : tr("expected");
    case BaseColumn:
        return indicator.base.raw.isEmpty() ? QString(QChar(MissingFigure)) : indicator.base.raw;
    case TargetColumn: {
        const QString target = lantu::displayText(indicator.target);
        return target.isEmpty() ? QString(QChar(MissingFigure)) : target;
    }
    default:
        break;
    }
    if (!assessment)
        return {};
    if (index.column() == completionColumn())
        return computedText(assessment->completion, 0);
    return progressName(*assessment, m_evaluation.plan);
}

QString VerdictMatrixModel::toolTip(const QModelIndex& index) const
{
    const Indicator& indicator = m_evaluation.inputs[index.row()].indicator;
    const Assessment* assessment = assessmentAt(index);
    if (index.column() < FirstYearColumn || !assessment)
        return indicator.note.isEmpty() ? indicator.displayName()
                                        : indicator.displayName() + u'\n' + indicator.note;
    QStringList lines{
        tr("%1, %2", "indicator, year")
            .arg(indicator.displayName())
            .arg(isYear(index.column()) ? yearOf(index.column()) : m_evaluation.year)};
    for (const DerivationStep& step : assessment->steps)
        lines << step.text;
    return lines.join(u'\n');
}

QVariant VerdictMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Indicator& indicator = m_evaluation.inputs[index.row()].indicator;
    const Assessment* assessment = assessmentAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return index.column() == BaseColumn || index.column() == TargetColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case UnitRole:
        return indicator.unit.symbol;
    case IsConstraintRole:
        return indicator.isConstraint();
    case YearRole:
        return isYear(index.column()) ? QVariant(yearOf(index.column())) : QVariant();
    case ProgressRole:
        return assessment && index.column() >= FirstYearColumn
            ? QVariant(static_cast<int>(assessment->progress))
            : QVariant();
    case CompletionRole:
        return assessment && assessment->completion ? QVariant(*assessment->completion)
                                                    : QVariant();
    case TimeRole:
        return assessment ? QVariant(assessment->timeProgress) : QVariant();
    case IsEarlierRole:
        return isYear(index.column()) && assessment && assessment->dataYear
            && *assessment->dataYear < yearOf(index.column());
    default:
        return {};
    }
}

QVariant VerdictMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (isYear(section))
            return QVariant(Qt::AlignCenter);
        const bool isNumber = section == BaseColumn || section == TargetColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Indicator");
    case TypeColumn:
        return tr("Type");
    case BaseColumn:
        return QString::number(m_evaluation.plan.baseYear);
    case TargetColumn:
        return tr("Target %1").arg(m_evaluation.plan.lastYear);
    default:
        break;
    }
    if (isYear(section))
        return QString::number(yearOf(section));
    if (section == completionColumn())
        return tr("Completion %");
    return section == verdictColumn() ? tr("Progress %1").arg(m_evaluation.year) : QString();
}

} // namespace lantu
