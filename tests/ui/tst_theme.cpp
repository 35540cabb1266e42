#include "ui/base/palette.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3
constexpr double Discernible = 3; // the same for large text and what is not in use

/// Relative luminance and contrast of WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    QPalette::ColorRole text;
    QPalette::ColorRole background;
};

const QList<Pair> TextPairs{{QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button}, {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Text, QPalette::Highlight},
    {QPalette::Link, QPalette::Base}, {QPalette::LinkVisited, QPalette::Base}};

Palette coloursOf(Appearance appearance)
{
    return appearance == Appearance::Dark ? Palette::dark() : Palette::light();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_onItsBackground_isReadable_data() { addAppearances(); }
    void text_onItsBackground_isReadable();
    void mutedText_onAnyBackground_isDiscernible_data() { addAppearances(); }
    void mutedText_onAnyBackground_isDiscernible();
    void verdicts_onSelectedRow_areReadable_data() { addAppearances(); }
    void verdicts_onSelectedRow_areReadable();
    void toolTips_areReadable_data() { addAppearances(); }
    void toolTips_areReadable();
    void selection_isSeen_data() { addAppearances(); }
    void selection_isSeen();
    void widgets_takeTheColours_data() { addAppearances(); }
    void widgets_takeTheColours();
    void appearance_changedTwice_isAsBefore();
    void platform_isWhatWasApplied_data() { addAppearances(); }
    void platform_isWhatWasApplied();

private:
    static void addAppearances();
};

void TestTheme::addAppearances()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestTheme::text_onItsBackground_isReadable()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        for (const auto& [text, background] : TextPairs) {
            const double found =
                contrast(palette.color(group, text), palette.color(group, background));
            QVERIFY2(found >= Readable,
                qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(background).arg(found)));
        }
}

void TestTheme::mutedText_onAnyBackground_isDiscernible()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto background : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
             QPalette::Button, QPalette::Highlight}) {
        const QColor behind = palette.color(QPalette::Active, background);
        QVERIFY(contrast(palette.color(QPalette::Active, QPalette::PlaceholderText), behind)
            >= Discernible);
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(contrast(palette.color(QPalette::Disabled, text), behind) >= Discernible);
    }
}

void TestTheme::verdicts_onSelectedRow_areReadable()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QColor behind = QApplication::palette().color(QPalette::Highlight);
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i) {
        const auto progress = static_cast<Progress>(i);
        const double found = contrast(coloursOf(appearance).statusText(progress), behind);
        const bool isMuted = progress == Progress::NoData || progress == Progress::NoTarget;
        QVERIFY2(found >= (isMuted ? Discernible : Readable),
            qPrintable(u"%1: %2"_s.arg(toCode(progress)).arg(found)));
    }
}

void TestTheme::toolTips_areReadable()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QPalette palette = QToolTip::palette();
    QVERIFY(contrast(palette.color(QPalette::Inactive, QPalette::ToolTipText),
                palette.color(QPalette::Inactive, QPalette::ToolTipBase))
        >= Readable);
}

void TestTheme::selection_isSeen()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QPalette palette = QApplication::palette();
    // More than the band of every other row.
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        QVERIFY(contrast(palette.color(group, QPalette::Highlight), base)
            > contrast(palette.color(group, QPalette::AlternateBase), base));
    }
}

void TestTheme::widgets_takeTheColours()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const Palette colours = coloursOf(appearance);
    QWidget window;
    const QLabel label(u"指标"_s, &window);
    const QPushButton button(u"应用"_s, &window);
    QCOMPARE(window.palette().color(QPalette::Window), colours.background);
    QCOMPARE(label.palette().color(QPalette::WindowText), colours.text);
    QCOMPARE(button.palette().color(QPalette::ButtonText), colours.text);
    window.resize(80, 80);
    QCOMPARE(window.grab().toImage().pixelColor(75, 75), colours.background);
}

void TestTheme::appearance_changedTwice_isAsBefore()
{
    applyTheme(Appearance::Light);
    const QPalette before = QApplication::palette();
    const QString sheet = qApp->styleSheet();
    applyTheme(Appearance::Dark);
    QVERIFY(QApplication::palette() != before);
    QVERIFY(qApp->styleSheet() != sheet);
    applyTheme(Appearance::Light);
    QCOMPARE(QApplication::palette(), before);
    QCOMPARE(qApp->styleSheet(), sheet);
}

void TestTheme::platform_isWhatWasApplied()
{
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    QCOMPARE(platformAppearance(), appearance);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
