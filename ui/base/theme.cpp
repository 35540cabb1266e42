#include "ui/base/theme.h"

#include "ui/base/palette.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return int(x + (y - x) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QPalette platformPalette(const Palette& colours)
{
    QPalette palette;
    // A tint instead of a strong bar: the colours of verdicts stay readable on it. On dark it is
    // told by its hue, since a lighter one would take their contrast.
    const QColor tint =
        mixed(colours.background, Palette::light().accent, colours.isDark ? 0.35 : 0.09);
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::Base, colours.background);
    palette.setColor(QPalette::AlternateBase, colours.band);
    palette.setColor(QPalette::Button, mixed(colours.background, colours.band, 0.8));
    palette.setColor(QPalette::ToolTipBase, colours.band);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::HighlightedText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.mutedText);
    palette.setColor(QPalette::Highlight, tint);
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, colours.accent);
    palette.setColor(QPalette::Mid, colours.grid);
    return palette;
}

QString styleSheet(const Palette& colours)
{
    return uR"(
            QHeaderView { background: transparent; border: none; }
            QHeaderView::section { background: transparent; color: %1; border: none;
                border-bottom: 1px solid %2; padding: 5px 6px; }
            QTableCornerButton::section { background: transparent; border: none; }
            QLineEdit, QPlainTextEdit { border: 1px solid %2; border-radius: 2px; padding: 3px; }
            QLineEdit:focus, QPlainTextEdit:focus { border-color: %4; }
            QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; }
            QCheckBox::indicator:unchecked { border: 1px solid %2; border-radius: 2px;
                width: 12px; height: 12px; }
            QTableView { gridline-color: %3; }
            QTabWidget::pane { border: none; border-top: 1px solid %3; }
            QTabBar::tab { padding: 5px 2px; margin-right: 20px; color: %1; border: none;
                border-bottom: 2px solid transparent; }
            QTabBar::tab:selected { color: %4; font-weight: bold; border-bottom-color: %4; }
            QTreeView::indicator:unchecked, QTableView::indicator:unchecked,
            QCheckBox::indicator:unchecked { border: 1px solid %2; border-radius: 2px; }
            QSplitter::handle { background: transparent; }
            QMenuBar { background: transparent; })"_s.arg(
        colours.mutedText.name(), colours.frame.name(), colours.grid.name(), colours.accent.name());
}

} // namespace

Appearance platformAppearance()
{
    return Palette::forPlatform(QApplication::palette()).isDark ? Appearance::Dark
                                                                : Appearance::Light;
}

void applyTheme(Appearance appearance)
{
    const Palette colours = appearance == Appearance::Dark ? Palette::dark() : Palette::light();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(platformPalette(colours));
    qApp->setStyleSheet(styleSheet(colours));
}

} // namespace lantu
