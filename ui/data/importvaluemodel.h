#pragma once

#include "core/plan/importbatch.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lantu {

/// The value cells of one file with what will happen to each. While previewing, a tick decides
/// whether a value is taken; of an applied import the ticks only show what was.
class ImportValueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TakeColumn,
        CellColumn,
        NameColumn,
        RawColumn,
        IndicatorColumn,
        YearColumn,
        ValueColumn,
        StatusColumn,
        ActionColumn,
        ReasonColumn,
        ColumnCount
    };

    enum Role {
        /// What a person should see first, as a Rank.
        RankRole = Qt::UserRole
    };

    enum Rank {
        Decision, ///< needs a person
        Suggested, ///< not known by its name, but like an indicator
        Planned, ///< the plan's, and clear
        Other
    };
    Q_ENUM(Rank)

    using QAbstractTableModel::QAbstractTableModel;

    /// `indicatorNames` by id. `isEditable` while previewing.
    void setValues(const QList<ImportValue>& values, const QHash<QString, QString>& indicatorNames,
        bool isEditable);
    [[nodiscard]] const QList<ImportValue>& values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void takenChanged();

private:
    [[nodiscard]] static Rank rankOf(const ImportValue& value);
    [[nodiscard]] QString displayText(const ImportValue& value, int column) const;

    QList<ImportValue> m_values;
    QHash<QString, QString> m_names;
    bool m_isEditable = false;
};

/// The word for an action in the user's language.
QString displayName(ImportAction action);

/// How many values come to which action, in one line; the counts add up to all values.
QString totalsText(const QList<ImportValue>& values);

/// Gives values the ticks that a person set before the file was decided on anew, where what was
/// ticked is still the same.
void keepTicks(const QList<ImportValue>& before, QList<ImportValue>& after);

/// Whether a person may decide to take a value: it has a number, a period and an indicator.
bool canBeTaken(const ImportValue& value);

} // namespace lantu
