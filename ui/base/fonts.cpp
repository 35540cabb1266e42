#include "ui/base/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr double ApplicationPointSize = 9.5;

QStringList sansFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
        u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s, u"SimHei"_s};
}

QStringList serifFamilies()
{
    return {u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s,
        u"AR PL UMing CN"_s};
}

struct Face {
    QStringList named; ///< what the standard asks for, under all names it is sold
    QStringList free;
    QFont::Weight freeWeight = QFont::Normal; ///< a free face stands in for a heavier one
};

Face faceOf(ReportFont use)
{
    const QStringList kaiTi{u"KaiTi_GB2312"_s, u"楷体_GB2312"_s, u"KaiTi"_s, u"楷体"_s};
    const QStringList fangSong{u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FangSong"_s, u"仿宋"_s};
    switch (use) {
    case ReportFont::Title:
        return {{u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05"_s},
            serifFamilies(), QFont::Bold};
    case ReportFont::Heading1:
        return {{u"SimHei"_s, u"黑体"_s}, sansFamilies(), QFont::Bold};
    case ReportFont::Heading2:
    case ReportFont::Lead:
        return {kaiTi, serifFamilies(), QFont::Bold};
    case ReportFont::Heading3:
    case ReportFont::Body:
        return {fangSong, serifFamilies()};
    case ReportFont::Table:
        return {{}, sansFamilies()};
    case ReportFont::PageNumber:
        return {{}, serifFamilies()};
    }
    return {};
}

bool isInstalled(const QString& family)
{
    return QFontDatabase::hasFamily(family);
}

} // namespace

QFont applicationFont()
{
    QFont font;
    font.setFamilies(sansFamilies());
    font.setPointSizeF(ApplicationPointSize);
    return font;
}

QFont reportFont(ReportFont use)
{
    const Face face = faceOf(use);
    const auto named = std::find_if(face.named.begin(), face.named.end(), isInstalled);
    QFont font;
    font.setFamilies(named != face.named.end() ? QStringList{*named} + face.free : face.free);
    font.setWeight(named != face.named.end() ? QFont::Normal : face.freeWeight);
    if (use == ReportFont::Heading3)
        font.setBold(true);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace lantu
