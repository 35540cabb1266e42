#include "ui/data/importvaluemodel.h"

#include "core/base/printedvalue.h"
#include "ui/base/palette.h"

#include <QGuiApplication>
#include <QMap>
#include <QPalette>

namespace lantu {

using namespace Qt::StringLiterals;

void ImportValueModel::setValues(const QList<ImportValue>& values,
    const QHash<QString, QString>& indicatorNames, bool isEditable)
{
    beginResetModel();
    m_values = values;
    m_names = indicatorNames;
    m_isEditable = isEditable;
    endResetModel();
}

int ImportValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ImportValueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportValueModel::displayText(const ImportValue& value, int column) const
{
    switch (static_cast<Column>(column)) {
    case TakeColumn:
        break;
    case CellColumn:
        return value.sheet.isEmpty() ? pageText(value.cell)
                                     : tr("%1 · %2", "sheet, cell").arg(value.sheet, value.cell);
    case NameColumn:
        return value.name;
    case RawColumn:
        return printedValue(value.raw, value.rawUnit);
    case IndicatorColumn:
        return m_names.value(value.indicatorId);
    case YearColumn:
        return value.period ? lantu::displayName(*value.period) : QString();
    case ValueColumn:
        return value.value && !value.indicatorId.isEmpty()
            ? value.value->toString() + u' ' + value.unit
            : QString();
    case StatusColumn:
        return lantu::displayName(value.status);
    case ActionColumn:
        return lantu::displayName(value.action);
    case ReasonColumn:
        return value.reason;
    case ColumnCount:
        break;
    }
    return {};
}

ImportValueModel::Rank ImportValueModel::rankOf(const ImportValue& value)
{
    if (needsPerson(value))
        return Decision;
    if (value.action != ImportAction::Unmatched)
        return Planned;
    return value.suggestedId.isEmpty() ? Other : Suggested;
}

QVariant ImportValueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportValue& value = m_values[index.row()];
    // No box where there is nothing to take: an empty one would look like a choice.
    if (index.column() == TakeColumn && role == Qt::CheckStateRole && canBeTaken(value))
        return static_cast<int>(value.isTaken ? Qt::Checked : Qt::Unchecked);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(value, index.column());
    case Qt::ToolTipRole:
        return displayText(value, index.column()) + u'\n' + value.reason;
    case RankRole:
        return rankOf(value);
    case Qt::TextAlignmentRole:
        return index.column() == RawColumn || index.column() == ValueColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::ForegroundRole: {
        const Palette colours = Palette::forPlatform(QGuiApplication::palette());
        if (needsPerson(value))
            return colours.statusText(Progress::Behind);
        return value.action == ImportAction::Unmatched ? QVariant(colours.mutedText) : QVariant();
    }
    default:
        return {};
    }
}

bool ImportValueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_values[index.row()].isTaken = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT takenChanged();
    return true;
}

Qt::ItemFlags ImportValueModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TakeColumn && m_isEditable
        && canBeTaken(m_values[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TakeColumn:
        return tr("Take");
    case CellColumn:
        return tr("Cell");
    case NameColumn:
        return tr("Name in the file");
    case RawColumn:
        return tr("Cell says");
    case IndicatorColumn:
        return tr("Indicator");
    case YearColumn:
        return tr("Period");
    case ValueColumn:
        return tr("Value");
    case StatusColumn:
        return tr("Status");
    case ActionColumn:
        return tr("What happens");
    case ReasonColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

QString displayName(ImportAction action)
{
    switch (action) {
    case ImportAction::New:
        return ImportValueModel::tr("new");
    case ImportAction::Same:
        return ImportValueModel::tr("already there");
    case ImportAction::Revision:
        return ImportValueModel::tr("revision");
    case ImportAction::Conflict:
        return ImportValueModel::tr("conflict");
    case ImportAction::Unmatched:
        return ImportValueModel::tr("not in the plan");
    case ImportAction::Unreadable:
        return ImportValueModel::tr("unreadable");
    case ImportAction::Absent:
        return ImportValueModel::tr("no number");
    case ImportAction::ScopeDiffers:
        return ImportValueModel::tr("differs in scope");
    }
    Q_UNREACHABLE();
}

QString totalsText(const QList<ImportValue>& values)
{
    QMap<ImportAction, int> counts;
    for (const ImportValue& value : values)
        ++counts[value.action];
    QStringList parts;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        parts << ImportValueModel::tr("%1 %2").arg(
            QString::number(*count), displayName(count.key()));
    return parts.join(u" · "_s);
}

void keepTicks(const QList<ImportValue>& before, QList<ImportValue>& after)
{
    const auto keyOf = [](const ImportValue& value) {
        return QStringList{value.sheet, value.cell, value.raw, value.name, value.indicatorId,
            value.period ? value.period->code() : QString(),
            value.value ? value.value->toString() : QString(), toCode(value.action)}
            .join(u'\n');
    };
    QHash<QString, bool> ticks;
    for (const ImportValue& value : before)
        ticks.insert(keyOf(value), value.isTaken);
    for (ImportValue& value : after)
        value.isTaken = ticks.value(keyOf(value), value.isTaken);
}

bool canBeTaken(const ImportValue& value)
{
    const bool hasContent = value.value.has_value() || value.action == ImportAction::Absent;
    return hasContent && value.period && !value.indicatorId.isEmpty();
}

} // namespace lantu
