#include "ui/data/readingbar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace lantu {

using namespace Qt::StringLiterals;

ReadingBar::ReadingBar(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
{
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("How much of the file is read"));
    m_progress->setFixedWidth(160);
    auto* stop = new QPushButton(tr("Stop reading"), this);
    stop->setObjectName(u"cancelReading"_s);
    stop->setShortcut(Qt::Key_Escape);
    connect(stop, &QPushButton::clicked, this, &ReadingBar::stopRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(stop);
    setRunning(false);
}

void ReadingBar::setRunning(bool isRunning)
{
    m_progress->setRange(0, 0);
    setVisible(isRunning);
}

void ReadingBar::showPercent(int percent)
{
    // What comes before and after the reading takes a moment of unknown length.
    m_progress->setRange(0, percent > 0 && percent < 100 ? 100 : 0);
    m_progress->setValue(percent);
}

} // namespace lantu
