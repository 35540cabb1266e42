#include "ui/window/practiceband.h"

#include "ui/base/palette.h"

#include <QEvent>
#include <QGuiApplication>

namespace lantu {

using namespace Qt::StringLiterals;

PracticeBand::PracticeBand(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(u"practiceBand"_s);
    setText(tr("Practice data: every figure is invented, none is a real statistic."));
    setAlignment(Qt::AlignCenter);
    applyColours();
}

void PracticeBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QLabel::changeEvent(event);
}

void PracticeBand::applyColours()
{
    // The application's palette: this label's own has the background of its sheet.
    const Palette colours = Palette::forPlatform(QGuiApplication::palette());
    const QString sheet =
        u"#practiceBand { background: %1; color: %2; font-weight: bold; "
        "padding: 4px 12px; }"_s.arg(colours.caution.name(), colours.background.name());
    // Setting a sheet sends a palette change of its own.
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace lantu
