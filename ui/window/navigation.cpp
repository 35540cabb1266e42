#include "ui/window/navigation.h"

#include "ui/base/palette.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigation"_s);
    setAttribute(Qt::WA_StyledBackground);
    // Room for the longest entry in bold, so that nothing moves when one is chosen.
    setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 14, 0, 14);
    m_layout->setSpacing(2);
    auto* name = new QLabel(tr("Lantu"), this);
    name->setObjectName(u"productName"_s);
    m_layout->addWidget(name);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::currentChanged);
    applyColours();
}

void Navigation::addEntry(int index, const QString& title, const QString& description)
{
    auto* button = new QPushButton(title, this);
    button->setCheckable(true);
    button->setFlat(true);
    button->setToolTip(description);
    button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)));
    m_group->addButton(button, index);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Navigation::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

void Navigation::applyColours()
{
    // The application's palette: this column's own has the background of its sheet.
    const Palette colours = Palette::forPlatform(QGuiApplication::palette());
    const QString sheet = uR"(
        #navigation { background: %1; border-right: 1px solid %2; }
        #productName { color: %3; font-size: 17px; font-weight: bold; padding: 2px 18px 14px 18px; }
        QPushButton { text-align: left; border: none; border-left: 3px solid transparent;
            padding: 9px 6px 9px 17px; color: %4; }
        QPushButton:hover { background: %2; }
        QPushButton:checked { border-left-color: %3; color: %3; font-weight: bold;
            background: %5; }
        QPushButton:focus { text-decoration: underline; })"_s.arg(colours.band.name(),
        colours.grid.name(), colours.accent.name(), colours.text.name(), colours.background.name());
    // Setting a sheet sends a palette change of its own.
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace lantu
