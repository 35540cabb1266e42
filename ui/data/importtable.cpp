#include "ui/data/importtable.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

ImportTable::ImportTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new ImportValueModel(this))
    , m_order(new ImportFilterProxy(this))
{
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setObjectName(u"importValues"_s);
    setAccessibleName(tr("Values of the file"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_model, &ImportValueModel::takenChanged, this, &ImportTable::takenChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportTable::currentValueChanged);
}

void ImportTable::showValues(const QList<ImportValue>& values,
    const QHash<QString, QString>& indicatorNames, bool isEditable)
{
    m_model->setValues(values, indicatorNames, isEditable);
    m_order->sort(0);
    fitColumns();
    Q_EMIT currentValueChanged();
}

/// Every column as wide as its content, but none so wide that it pushes the others out of sight.
void ImportTable::fitColumns()
{
    constexpr int LongestText = 22;
    resizeColumnsToContents();
    const int widest = fontMetrics().horizontalAdvance(u'国') * LongestText / 2;
    for (int column = 0; column < ImportValueModel::ReasonColumn; ++column)
        setColumnWidth(column, std::min(columnWidth(column), widest));
}

const ImportValue& ImportTable::valueAt(const QModelIndex& index) const
{
    return m_model->values()[m_order->mapToSource(index).row()];
}

const ImportValue* ImportTable::currentValue() const
{
    return currentIndex().isValid() ? &valueAt(currentIndex()) : nullptr;
}

void ImportTable::setCurrentCell(const CellPlace& place)
{
    int row = 0;
    while (row < m_order->rowCount()) {
        const ImportValue& value = valueAt(m_order->index(row, 0));
        if (value.sheet == place.sheet && value.cell == place.cell)
            break;
        ++row;
    }
    setCurrentIndex(m_order->index(row < m_order->rowCount() ? row : 0, 0));
}

void ImportTable::selectCells(const CheckNote& note)
{
    clearSelection();
    for (int row = m_order->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_order->index(row, ImportValueModel::CellColumn);
        const ImportValue& value = valueAt(index);
        if (!note.cells.contains(CellPlace{value.sheet, value.cell}))
            continue;
        selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

} // namespace lantu
