#include "core/forms/formlayout.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString priceBasisWords(const QString& code)
{
    const QString constant = u"constant-"_s;
    if (code == u"current"_s)
        return u"当年价格"_s;
    if (code == u"comparable"_s)
        return u"可比价格"_s;
    if (code.startsWith(constant))
        return code.mid(constant.size()) + u"年不变价格"_s;
    return {};
}

} // namespace

QString formHeader(FormColumn column, int year)
{
    switch (column) {
    case FormColumn::Code:
        return u"代码"_s;
    case FormColumn::Number:
        return u"序号"_s;
    case FormColumn::Name:
        return u"指标"_s;
    case FormColumn::Unit:
        return u"计量单位"_s;
    case FormColumn::Scope:
        return u"口径"_s;
    case FormColumn::LastYear:
        return u"上年值\n（%1年）"_s.arg(year - 1);
    case FormColumn::Value:
        return u"%1年数值"_s.arg(year);
    case FormColumn::Status:
        return u"数据状态"_s;
    case FormColumn::Reason:
        return u"未填原因"_s;
    case FormColumn::Source:
        return u"资料来源"_s;
    case FormColumn::Note:
        return u"备注"_s;
    }
    Q_UNREACHABLE();
}

QStringList formStatuses()
{
    return {u"初步核算"_s, u"最终核实"_s, u"修订"_s};
}

QStringList formReasons()
{
    return {u"未公布"_s, u"无法统计"_s, u"预计完成"_s, u"完成上级下达指标"_s, u"未填报"_s};
}

QString formScope(const Indicator& indicator)
{
    QStringList words{indicator.scope, priceBasisWords(indicator.priceBasis)};
    words.removeAll(QString());
    return words.join(u'，');
}

} // namespace lantu
