#pragma once

#include "core/statistics/entrychecks.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QLabel;
class QWidget;

namespace lantu {

/// Tells beside each field of an entry what is wrong with it. A field that a person has not been
/// in yet is left in peace.
class ProblemLabels final : public QObject
{
    Q_OBJECT

public:
    explicit ProblemLabels(QWidget* parent);

    /// A label for the problems of a field, hidden while there are none.
    QLabel* add(EntryProblem::Field field);
    /// Problems of `field` are shown once `widget` had the focus and lost it.
    void watch(QWidget* widget, EntryProblem::Field field);
    void show(const QList<EntryProblem>& problems);
    /// Leaves all fields in peace again.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QWidget* m_form;
    QHash<EntryProblem::Field, QLabel*> m_labels;
    QHash<QObject*, EntryProblem::Field> m_watched;
    QSet<EntryProblem::Field> m_left;
    QList<EntryProblem> m_problems;
};

} // namespace lantu
