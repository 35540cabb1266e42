#include "ui/base/palette.h"

#include <QPalette>

namespace lantu {

namespace {

struct StatusColours {
    QRgb light;
    QRgb lightText;
    QRgb dark;
};

// Their lightness differs as well as their hue, so that grey print keeps them apart.
StatusColours statusColours(Progress progress)
{
    switch (progress) {
    case Progress::Achieved:
        return {0xff12703c, 0xff12703c, 0xff52b788};
    case Progress::Ahead:
        return {0xff3f9d66, 0xff217a48, 0xff7fd1a5};
    case Progress::OnSchedule:
        return {0xff2b6cb8, 0xff22609f, 0xff74aef0};
    case Progress::SlightlyBehind:
        return {0xffe0a100, 0xff8a6000, 0xfff0bd3c};
    case Progress::Behind:
        return {0xffc93a2b, 0xffb32d20, 0xfff0786a};
    case Progress::Missed:
        return {0xff8c1d18, 0xff8c1d18, 0xffec7268};
    case Progress::NotComparable:
        return {0xff6a5a86, 0xff6a5a86, 0xffb3a4d1};
    case Progress::NoData:
    case Progress::NoTarget:
        return {0xff8a94a0, 0xff66707c, 0xff96a0ac};
    }
    return {0xff8a94a0, 0xff66707c, 0xff96a0ac};
}

} // namespace

Palette Palette::light()
{
    return {.background = QColor(0xffffff),
        .text = QColor(0x1b2430),
        .mutedText = QColor(0x66707c),
        .grid = QColor(0xe4e8ed),
        .frame = QColor(0xaab4c0),
        .band = QColor(0xf3f7fb),
        .accent = QColor(0x174a8b),
        .caution = QColor(0xa85108),
        .findingTint = QColor(0xfbe9cf),
        .commitmentTint = QColor(0xdce9f8),
        .projectTint = QColor(0xe2f1e4)};
}

Palette Palette::dark()
{
    return {.background = QColor(0x1e2126),
        .text = QColor(0xe7eaee),
        .mutedText = QColor(0x9ba5b1),
        .grid = QColor(0x353b43),
        .frame = QColor(0x667180),
        .band = QColor(0x252a31),
        .accent = QColor(0x7fb2f0),
        .caution = QColor(0xf0a35c),
        .findingTint = QColor(0x4a3410),
        .commitmentTint = QColor(0x1d3557),
        .projectTint = QColor(0x1f3d2b),
        .isDark = true};
}

Palette Palette::print()
{
    return {.background = QColor(0xffffff),
        .text = QColor(Qt::black),
        .mutedText = QColor(0x4a4f57),
        .grid = QColor(0xd9dce0),
        .frame = QColor(0x7a8088),
        .band = QColor(0xf2f5f8),
        .accent = QColor(0x174a8b),
        .caution = QColor(0x964706),
        .findingTint = QColor(0xfbe9cf),
        .commitmentTint = QColor(0xdce9f8),
        .projectTint = QColor(0xe2f1e4)};
}

Palette Palette::forPlatform(const QPalette& platform)
{
    constexpr int HalfLight = 128;
    return platform.window().color().lightness() < HalfLight ? dark() : light();
}

QColor Palette::status(Progress progress) const
{
    const auto colours = statusColours(progress);
    return QColor(isDark ? colours.dark : colours.light);
}

QColor Palette::statusText(Progress progress) const
{
    const auto colours = statusColours(progress);
    return QColor(isDark ? colours.dark : colours.lightText);
}

} // namespace lantu
