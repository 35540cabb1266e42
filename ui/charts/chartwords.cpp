#include "ui/charts/chartwords.h"

#include <QStringList>

namespace lantu {

using namespace Qt::StringLiterals;

QString ChartWords::type(const ChartData& data)
{
    if (data.isCommitment)
        return tr("Promise");
    return data.type == IndicatorType::Constraint ? tr("Binding") : tr("Expected");
}

QString ChartWords::status(VintageStatus status)
{
    switch (status) {
    case VintageStatus::Unstated:
        return tr("status not stated");
    case VintageStatus::Provisional:
        return tr("provisional");
    case VintageStatus::Final:
        return tr("final");
    case VintageStatus::Revised:
        return tr("revised");
    }
    return {};
}

QString ChartWords::printedBase(const QString& figure)
{
    return tr("Base %1").arg(figure);
}

QString ChartWords::revisedBase(const QString& figure)
{
    return tr("Revised %1").arg(figure);
}

QString ChartWords::target()
{
    return tr("Target");
}

QString ChartWords::requiredPath()
{
    return tr("Schedule");
}

QString ChartWords::noData()
{
    return tr("No figures yet");
}

QString ChartWords::synthetic()
{
    return tr("Practice data");
}

QString ChartWords::keySettled()
{
    return tr("final or revised");
}

QString ChartWords::keyUnsettled()
{
    return tr("provisional or not stated");
}

QString ChartWords::keyPrintedBase()
{
    return tr("base as printed in the plan");
}

QString ChartWords::keyRevisedBase()
{
    return tr("base as revised");
}

QString ChartWords::keyUnverified()
{
    return tr("no official source seen");
}

QString ChartWords::keyBreak()
{
    return tr("other vintage or year missing: no growth to read");
}

QString ChartWords::figure(const ChartPoint& point, const QString& unitText)
{
    QStringList parts{
        tr("%1: %2 %3").arg(point.year).arg(point.label, unitText).trimmed(), status(point.status)};
    if (!point.isVerified)
        parts.append(keyUnverified());
    return parts.join(tr(", ", "between parts of a sentence"));
}

} // namespace lantu
