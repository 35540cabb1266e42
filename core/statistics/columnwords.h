#pragma once

#include "core/statistics/columntitle.h"

#include <QString>

#include <optional>

namespace lantu {

/// What single words over a column mean. All take folded texts, and all but roleOfLabel() know a
/// word only where nothing else stands beside it.

/// The role of a label (指标, 单位, 年份, 地区), be it with a translation beside it: Indicator指标.
std::optional<ColumnRole> roleOfLabel(const QString& key);

bool isOutcomeWord(const QString& key); ///< 实绩, 完成, 执行数
bool isFinalWord(const QString& key); ///< 决算数: what came of a budget (预算数)
bool isLevelWord(const QString& key); ///< 数值, 绝对数, 金额, 年末
bool isPreviousYearWord(const QString& key); ///< 上年, 上年同期
/// Words that go with a part of a year and mean nothing by themselves: 累计, 1-本月.
bool isCumulativeWord(const QString& key);
/// The label of a column that says which month or quarter each row is of.
bool isMonthLabel(const QString& key);

bool isShortYear(const QString& key); ///< 22年

/// Takes the price basis out of a header, as Indicator::priceBasis has it; empty where there is
/// none.
QString takePriceBasis(QString& key);

/// A place by its form: 全市, 椒江区. Whether it is the plan's is not for the header to say.
bool isPlaceWord(const QString& key);

/// The people or firms that a word tells apart (户籍, 按常住人口计算, 农村, 女), as scopeIn() names
/// them; empty for any other word.
QString scopeOfWord(const QString& key);
bool isWholeWord(const QString& key); ///< 全体居民, 城乡: all that the columns beside it tell apart
/// “十四五” or 历年 over a group of years, which says nothing of any of them.
bool isYearGroupWord(const QString& key);
bool isTotalWord(const QString& key); ///< 合计, which may add up anything

/// A header as printed without the Latin words beside its own: 绝对数 Value is 绝对数.
QString withoutTranslation(const QString& text);

} // namespace lantu
