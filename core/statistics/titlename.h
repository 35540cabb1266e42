#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// What a table's title names where neither rows nor columns do, with its unit: of 表3
/// 2019-2022年各县(市、区)R&D经费支出占GDP比重(%)情况表 that is R&D经费支出占GDP比重(%).
/// Places (one of `regions`, or all of several), years and what a table is called are taken off its
/// ends and nothing from between.
QString nameInTitle(const QString& title, const QStringList& regions);

} // namespace lantu
