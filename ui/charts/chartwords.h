#pragma once

#include "core/report/chartdata.h"

#include <QCoreApplication>
#include <QString>

namespace lantu {

/// The words a chart brings itself; everything else it says comes with its data.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    static QString type(const ChartData& data); ///< 约束性, 预期性, 正文目标
    static QString status(VintageStatus status); ///< of a figure: 初步核算, …
    static QString printedBase(const QString& figure);
    static QString revisedBase(const QString& figure);
    static QString target();
    static QString requiredPath();
    static QString noData();
    static QString synthetic();

    static QString keySettled();
    static QString keyUnsettled();
    static QString keyPrintedBase();
    static QString keyRevisedBase();
    static QString keyUnverified();
    static QString keyBreak();

    /// One line for a tool tip: year, figure, unit and what is known about it.
    static QString figure(const ChartPoint& point, const QString& unitText);
};

} // namespace lantu
