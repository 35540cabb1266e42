#include "ui/data/problemlabels.h"

#include "ui/base/palette.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

ProblemLabels::ProblemLabels(QWidget* parent)
    : QObject(parent)
    , m_form(parent)
{ }

QLabel* ProblemLabels::add(EntryProblem::Field field)
{
    auto* label = new QLabel(m_form);
    label->setObjectName(u"problem%1"_s.arg(static_cast<int>(field)));
    label->setWordWrap(true);
    label->hide();
    m_labels.insert(field, label);
    return label;
}

void ProblemLabels::watch(QWidget* widget, EntryProblem::Field field)
{
    m_watched.insert(widget, field);
    widget->installEventFilter(this);
}

void ProblemLabels::show(const QList<EntryProblem>& problems)
{
    m_problems = problems;
    refresh();
}

void ProblemLabels::reset()
{
    m_left.clear();
    refresh();
}

bool ProblemLabels::eventFilter(QObject* watched, QEvent* event)
{
    // A list that opens over its field, or another window, is no leaving.
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_left.insert(m_watched.value(watched));
            refresh();
        }
    }
    return QObject::eventFilter(watched, event);
}

void ProblemLabels::refresh()
{
    const QColor colour = Palette::forPlatform(m_form->palette()).statusText(Progress::Behind);
    for (auto [field, label] : m_labels.asKeyValueRange()) {
        const auto problem = std::find_if(m_problems.begin(), m_problems.end(),
            [key = field](const EntryProblem& one) { return one.field == key; });
        const bool isShown = problem != m_problems.end() && m_left.contains(field);
        label->setText(isShown ? problem->message : QString());
        label->setStyleSheet(u"color: %1;"_s.arg(colour.name()));
        label->setVisible(isShown);
    }
}

} // namespace lantu
