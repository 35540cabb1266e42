#pragma once

#include "core/report/report.h"
#include "tests/ui/chartsamples.h"

namespace lantu::samples {

inline ReportHeading heading(int level, const QString& text)
{
    return {level, text};
}

inline ReportParagraph body(const QString& text)
{
    return {text, ReportParagraph::Style::Body};
}

/// `count` different characters of Chinese, so that a wrong line or a lost one is seen.
inline QString chinese(int count, int from = 0)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QChar(0x4E00 + 7 * ((from + i) % 2500)));
    return text;
}

/// `rows` rows of three columns, the first merged down in groups of five.
inline ReportTable table(int rows)
{
    ReportTable result;
    result.caption = u"表1 进展"_s;
    result.continuedCaption = u"续表1 进展"_s;
    result.unitLine = u"单位:亿元"_s;
    result.columns = {{u"类别"_s, 1, ReportColumn::Alignment::Centre, true},
        {u"指标"_s, 3, ReportColumn::Alignment::Left, false},
        {u"评价"_s, 1, ReportColumn::Alignment::Left, false}};
    for (int row = 0; row < rows; ++row) {
        result.rows.append({{{u"第%1类"_s.arg(row / 5 + 1), {}}, {u"指标%1"_s.arg(row + 1), {}},
                                {u"符合预期"_s, Progress::OnSchedule}},
            row % 2 == 0});
    }
    result.notes = {u"注:约束性指标以黑体排印。"_s};
    return result;
}

inline Report reportOf(const QList<ReportBlock>& blocks)
{
    Report report;
    report.languageTag = u"zh-CN"_s;
    report.sections = {{ReportSection::Orientation::Portrait, blocks}};
    return report;
}

} // namespace lantu::samples
