#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// The words of a table's title that are not known to leave its figures the region's own of
/// a whole year: 民营经济, 建议值, 征求意见稿. Known are its place (one of `regions`), times, the
/// fields that departments report on (教育, 生态环境), what a table is (主要指标完成情况表) and who
/// made it. Empty where nothing else is said.
QStringList unknownWordsIn(const QString& title, const QStringList& regions);

} // namespace lantu
