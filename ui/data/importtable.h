#pragma once

#include "core/statistics/checknote.h"
#include "ui/data/importfilterproxy.h"
#include "ui/data/importvaluemodel.h"

#include <QTableView>

namespace lantu {

/// The values of a file as rows, what needs a person first. Space ticks, Enter activates.
class ImportTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ImportTable(QWidget* parent = nullptr);

    void showValues(const QList<ImportValue>& values, const QHash<QString, QString>& indicatorNames,
        bool isEditable);
    [[nodiscard]] const QList<ImportValue>& values() const { return m_model->values(); }
    void setShow(ImportFilterProxy::Show show) { m_order->setShow(show); }
    /// The value of the current row; null where there is none.
    [[nodiscard]] const ImportValue* currentValue() const;
    /// Goes to the first shown row of a cell; to the first row of all where it is not shown.
    void setCurrentCell(const CellPlace& place);
    /// Selects the rows of a hint's cells, as far as they are shown.
    void selectCells(const CheckNote& note);

Q_SIGNALS:
    void takenChanged();
    void currentValueChanged();

private:
    [[nodiscard]] const ImportValue& valueAt(const QModelIndex& index) const;
    void fitColumns();

    ImportValueModel* m_model = nullptr;
    ImportFilterProxy* m_order = nullptr;
};

} // namespace lantu
