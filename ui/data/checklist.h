#pragma once

#include "core/statistics/checknote.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace lantu {

/// The hints that checks of a file gave, one a line. Gone where there are none.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setNotes(const QList<CheckNote>& notes);

Q_SIGNALS:
    /// A hint was chosen, to be followed to its cells.
    void noteChosen(const CheckNote& note);

private:
    void choose(int row);

    QList<CheckNote> m_notes;
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace lantu
