#include "ui/data/checklist.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// More than these are scrolled to, so that the values keep their room.
constexpr int MostVisible = 4;

} // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_title->setObjectName(u"checkTitle"_s);
    m_list->setObjectName(u"checkNotes"_s);
    m_list->setAccessibleName(tr("What does not fit together in the file"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &CheckList::choose);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    setNotes({});
}

void CheckList::setNotes(const QList<CheckNote>& notes)
{
    m_notes.clear(); // while the list is emptied nothing is chosen
    m_list->clear();
    m_notes = notes;
    for (const CheckNote& note : notes) {
        auto* item = new QListWidgetItem(note.sentence, m_list);
        item->setToolTip(note.sentence);
    }
    m_title->setText(
        tr("Check before you take the values (%1); nothing was changed:").arg(notes.size()));
    const int rows = std::min(static_cast<int>(notes.size()), MostVisible);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + 8) + 4);
    setVisible(!notes.isEmpty());
}

void CheckList::choose(int row)
{
    if (row >= 0 && row < m_notes.size())
        Q_EMIT noteChosen(m_notes[row]);
}

} // namespace lantu
