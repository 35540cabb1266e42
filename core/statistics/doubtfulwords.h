#pragma once

#include <QString>

namespace lantu {

/// The first word by which a text beside a figure says that it was not observed whole for its own
/// year and scope: an estimate (暂估, 测算, 未经审核), another time (沿用, 滞后, 普查, 累计 without
/// months), a part or another measure of what is counted (不含, 仅, 名义, 代替), a draft. Empty
/// where it uses none. What is only compared with, or told of a target that was reached, does not
/// count.
QString doubtfulWordIn(const QString& text);

/// The first word by which a text says that figures are no more than a draft or an example, or that
/// somebody has found them wrong: 征求意见稿, 样表, 数据有误.
QString draftWordIn(const QString& text);

/// As doubtfulWordIn() of estimates alone: for places where other times and scopes are named
/// rightly, as in the title of a source.
QString estimateWordIn(const QString& text);

} // namespace lantu
