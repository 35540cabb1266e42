#pragma once

#include "core/plan/finding.h"

#include <QAbstractTableModel>

namespace lantu {

/// What is to be looked at in the plan, as a table.
class FindingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, KindColumn, TitleColumn, OriginColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SeverityRole, ///< its code, of every column
        KindRole, ///< its code, of every column
        WordsRole, ///< everything the finding says, for searching
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Finding>& findings);
    [[nodiscard]] const Finding& finding(int row) const { return m_findings[row]; }
    /// The row of a finding; −1 where it is not there.
    [[nodiscard]] int rowOf(const QString& findingId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString displayText(const Finding& finding, int column);

    QList<Finding> m_findings;
};

} // namespace lantu
