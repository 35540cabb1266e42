#include "ui/base/palette.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantu;

namespace {

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

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platform_brightness_choosesTheSet();
    void words_everySet_areReadable();
};

void TestPalette::platform_brightness_choosesTheSet()
{
    QVERIFY(!Palette::forPlatform(QPalette(Qt::white)).isDark);
    QVERIFY(Palette::forPlatform(QPalette(Qt::black)).isDark);
}

void TestPalette::words_everySet_areReadable()
{
    constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3
    for (const auto& palette : {Palette::light(), Palette::dark(), Palette::print()}) {
        for (const auto& background : {palette.background, palette.band}) {
            for (const auto& colour :
                {palette.text, palette.mutedText, palette.accent, palette.caution})
                QVERIFY2(contrast(colour, background) >= Readable, qPrintable(colour.name()));
        }
        for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i) {
            const QColor colour = palette.statusText(static_cast<Progress>(i));
            QVERIFY2(contrast(colour, palette.background) >= Readable, qPrintable(colour.name()));
        }
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
