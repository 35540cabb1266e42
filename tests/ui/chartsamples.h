#pragma once

#include "core/report/chartdata.h"

#include <QList>
#include <QString>

namespace lantu::samples {

using namespace Qt::StringLiterals;

inline ChartPoint point(int year, double value, VintageStatus status = VintageStatus::Final)
{
    return {year, value, QString::number(value), status, true};
}

/// A chart of the 14th plan's years with nothing in it.
inline ChartData emptyChart()
{
    ChartData data;
    data.title = u"27 单位GDP二氧化碳排放降低"_s;
    data.unitText = u"%"_s;
    data.planTitle = u"“十四五”规划"_s;
    data.baseYear = 2020;
    data.firstYear = 2021;
    data.lastYear = 2025;
    data.summary = u"尚无数据。"_s;
    return data;
}

/// Table 2, row 1, with the published figures.
inline ChartData grossProduct()
{
    ChartData data = emptyChart();
    data.title = u"1 地区生产总值(GDP)增长"_s;
    data.unitText = u"亿元"_s;
    data.printedBase = point(2020, 669, VintageStatus::Provisional);
    data.revisedBase = point(2020, 669.39, VintageStatus::Revised);
    data.points = {{2021, 720.08, u"720.08"_s, VintageStatus::Final, true},
        {2022, 757, u"757.00"_s, VintageStatus::Provisional, true},
        {2023, 753.9, u"753.90"_s, VintageStatus::Final, true},
        {2024, 790.6, u"790.60"_s, VintageStatus::Provisional, false}};
    data.requiredPath = {point(2020, 669), point(2025, 1000)};
    data.target = 1000;
    data.targetLabel = u"1000"_s;
    data.remarks = {u"2022、2024年为初步核算数。"_s, u"2024年数未见官方来源。"_s};
    data.summary = u"2024年790.60亿元,目标1000亿元。"_s;
    return data;
}

/// Row 36: a ceiling that holds every year, figures far below one.
inline ChartData accidentRate()
{
    ChartData data = emptyChart();
    data.title = u"36 亿元GDP生产安全事故死亡率"_s;
    data.unitText = u"人/亿元"_s;
    data.type = IndicatorType::Constraint;
    data.printedBase = point(2020, 0.00896, VintageStatus::Unstated);
    data.points = {
        point(2021, 0.0085), point(2022, 0.0098), point(2023, 0.0104, VintageStatus::Provisional)};
    data.target = 0.01;
    data.targetLabel = u"0.01以下"_s;
    data.targetShape = TargetShape::Ceiling;
    data.targetHoldsEveryYear = true;
    data.isSynthetic = true;
    return data;
}

/// Row 31: base, every figure and target are the same.
inline ChartData forestCover()
{
    ChartData data = emptyChart();
    data.title = u"31 森林覆盖率"_s;
    data.type = IndicatorType::Constraint;
    data.printedBase = point(2020, 15.6, VintageStatus::Unstated);
    data.points = {point(2021, 15.6), point(2022, 15.6), point(2023, 15.6), point(2024, 15.6)};
    data.requiredPath = {point(2020, 15.6), point(2025, 15.6)};
    data.target = 15.6;
    data.targetLabel = u"15.6"_s;
    data.targetShape = TargetShape::Floor;
    data.targetHoldsEveryYear = true;
    return data;
}

/// Row 3: a yearly rate with a negative year and a year missing, no base and no path.
inline ChartData growthRate()
{
    ChartData data = emptyChart();
    data.title = u"3 全员劳动生产率增长"_s;
    data.points = {point(2021, 9.1), point(2022, -1.1, VintageStatus::Provisional),
        point(2024, 7.2, VintageStatus::Unstated)};
    data.target = 7;
    data.targetLabel = u"年均7以上"_s;
    data.targetShape = TargetShape::Floor;
    data.targetHoldsEveryYear = true;
    return data;
}

/// A base and a target, no figure yet.
inline ChartData withoutFigures()
{
    ChartData data = emptyChart();
    data.title = u"9 研究与试验发展经费支出占地区生产总值比重"_s;
    data.printedBase = point(2020, 1.2, VintageStatus::Provisional);
    data.requiredPath = {point(2020, 1.2), point(2025, 2.8)};
    data.target = 2.8;
    data.targetLabel = u"2.8"_s;
    return data;
}

inline QList<ChartData> allCharts()
{
    return {emptyChart(), grossProduct(), accidentRate(), forestCover(), growthRate(),
        withoutFigures()};
}

} // namespace lantu::samples
