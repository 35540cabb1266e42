#include "tests/support/sampleplan.h"

#include <QCryptographicHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

Indicator sampleIndicator(const QString& id, const QString& name, const QString& unit)
{
    Indicator indicator;
    indicator.id = id;
    indicator.planId = u"sp"_s;
    indicator.name = name;
    indicator.unit = Unit::parse(unit);
    return indicator;
}

} // namespace

PlanPackage samplePackage()
{
    PlanPackage package;
    package.plan = {u"sp"_s, u"样例规划"_s, u"样例"_s, u"样例区"_s, u"样例市样例区"_s, 2021, 2025,
        2020, 2035, true, 1, u"样例规划文本"_s, u"样例局"_s, u"样发〔2021〕1号"_s, u"2021-03-01"_s,
        u"虚构"_s};
    package.outline = {
        {u"sp-o-01"_s, u"sp"_s, {}, OutlineLevel::Chapter, u"一"_s, u"总则"_s, {}, 0},
        {u"sp-o-table-1"_s, u"sp"_s, u"sp-o-01"_s, OutlineLevel::Table, u"表1"_s, u"主要指标"_s,
            u"虚构"_s, 1}};
    Indicator output = sampleIndicator(u"sp-t1-01"_s, u"产值"_s, u"亿元"_s);
    output.number = u"1"_s;
    output.category = u"经济发展"_s;
    output.type = IndicatorType::Constraint;
    output.base = {u"100"_s, Decimal(100, 0)};
    output.target = {
        TargetKind::Level, Comparator::None, u"200.0"_s, {}, Decimal(2000, 1), false, {}};
    output.outlineId = u"sp-o-table-1"_s;
    output.quote = u"1\n产值(亿元)\n100\n200.0\n约束性"_s;
    Indicator growth = sampleIndicator(u"sp-t1-02"_s, u"收入增长"_s, u"%"_s);
    growth.number = u"2"_s;
    growth.category = u"社会民生"_s;
    growth.group = u"居民"_s;
    growth.target = {TargetKind::AnnualRateRelative, Comparator::MoreThan, {}, u"高于经济增长"_s,
        {}, true, u"sp-r-01"_s};
    growth.scope = u"全体居民"_s;
    growth.priceBasis = u"comparable"_s;
    growth.outlineId = u"sp-o-table-1"_s;
    growth.confidence = Confidence::Medium;
    growth.position = 1;
    package.indicators = {output, growth};
    package.references = {sampleIndicator(u"sp-r-01"_s, u"经济增长"_s, u"%"_s)};
    package.aliases = {{u"sp-t1-01"_s, u"生产总值"_s, u"亿元"_s}, {u"sp-t1-01"_s, u"总产值"_s, {}}};
    return package;
}

ChangeStamp sampleStamp(int day)
{
    return {u"王工"_s, QDateTime({2026, 3, day}, {9, 30}, Qt::UTC)};
}

ImportValue sampleValue(const QString& cell, int year, const QString& value)
{
    ImportValue taken;
    taken.sheet = u"年报"_s;
    taken.cell = cell;
    taken.raw = value;
    taken.name = u"产值"_s;
    taken.indicatorId = u"sp-t1-01"_s;
    taken.period = Period::ofYear(year);
    taken.value = Decimal::parse(value);
    taken.unit = u"亿元"_s;
    taken.rawUnit = u"亿元"_s;
    taken.action = ImportAction::New;
    taken.reason = u"nothing on record"_s;
    taken.isTaken = true;
    return taken;
}

ImportBatch sampleBatch(const QString& file, const QList<ImportValue>& values)
{
    ImportBatch batch;
    batch.planId = u"sp"_s;
    batch.file = file;
    batch.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex());
    batch.values = values;
    return batch;
}

} // namespace lantu
