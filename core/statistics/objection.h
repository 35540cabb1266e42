#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// Why words that stand over or beside a figure keep it from being an observation of the region
/// for a period: they speak of a plan, of a part of a year that is no period, or of another place.
/// In the user's language; empty where nothing speaks against it. `regions` are the region's own
/// names.

/// For running text such as a title or a sentence: the words count wherever they stand.
QString objectionInText(const QString& text, const QStringList& regions);

/// The three that objectionInText() is made of: a plan, a part of the year that is no period of its
/// own (5月, 1-5月, 第三季度), another place.
QString planObjection(const QString& text);
QString partOfYearObjection(const QString& text);
QString otherPlaceObjection(const QString& text, const QStringList& regions);

/// For a cell, a heading or a sheet's name: it counts only where it says nothing else, so that
/// 年度目标 is one and 目标办 is none.
QString objectionInCell(const QString& text, const QStringList& regions);

/// Whether a text speaks of what is to come: 目标, 计划, 预计 … A report on how a plan was carried
/// out (计划执行情况) does not.
bool speaksOfPlan(const QString& text);

/// The first place that a text names besides the region and what lies around it (浙江省台州市路桥区
/// is one name); empty where there is none.
QString otherPlaceIn(const QString& text, const QStringList& regions);

/// Whether a cell names the region and nothing else, but for numbering: #路 桥 区.
bool isRegion(const QString& text, const QStringList& regions);

/// Whether one of the region's names stands in a text.
bool namesRegion(const QString& text, const QStringList& regions);

} // namespace lantu
