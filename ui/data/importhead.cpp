#include "ui/data/importhead.h"

#include "ui/data/readingbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lantu {

using namespace Qt::StringLiterals;

ImportHead::ImportHead(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_reading(new ReadingBar(this))
    , m_apply(new QPushButton(tr("Take these values"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_apply->setObjectName(u"applyImport"_s);
    m_discard->setObjectName(u"discardImport"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    for (QWidget* part : QWidgetList{m_reading, m_apply, m_discard})
        layout->addWidget(part);
    connect(m_reading, &ReadingBar::stopRequested, this, &ImportHead::stopRequested);
    connect(m_apply, &QPushButton::clicked, this, &ImportHead::applied);
    connect(m_discard, &QPushButton::clicked, this, &ImportHead::discarded);
}

void ImportHead::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void ImportHead::setBusy(bool isBusy)
{
    m_reading->setRunning(isBusy);
    m_discard->setEnabled(!isBusy);
    if (isBusy)
        m_apply->setEnabled(false);
}

void ImportHead::showPercent(int percent)
{
    m_reading->showPercent(percent);
}

void ImportHead::setPreviewing(bool isPreviewing)
{
    m_apply->setVisible(isPreviewing);
    m_discard->setVisible(isPreviewing);
    if (isPreviewing)
        m_apply->setFocus();
}

void ImportHead::setTakeable(bool isTakeable)
{
    m_apply->setEnabled(isTakeable);
}

} // namespace lantu
