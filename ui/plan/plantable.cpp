#include "ui/plan/plantable.h"

#include "ui/base/htmltext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

struct Column {
    QString title;
    QString (*text)(const Indicator&);
    bool isNumber = false;
};

QString nameOf(const Indicator& row)
{
    const QString unit = row.unit.symbol.isEmpty() ? QString() : u'(' + row.unit.symbol + u')';
    return row.name + unit;
}

QList<Column> columns()
{
    return {{Words::tr("Category"), [](const Indicator& row) { return row.category; }},
        {Words::tr("No."), [](const Indicator& row) { return row.number; }},
        {Words::tr("Indicator"), nameOf},
        {Words::tr("Base"), [](const Indicator& row) { return row.base.raw; }, true},
        {Words::tr("Target"), [](const Indicator& row) { return row.target.raw; }, true},
        {Words::tr("Average or total"), [](const Indicator& row) { return row.target.averageRaw; },
            true},
        {Words::tr("Result"), [](const Indicator& row) { return row.resultRaw; }, true},
        {Words::tr("Type"), [](const Indicator& row) {
             return row.type == IndicatorType::Constraint ? Words::tr("constraint")
                                                          : Words::tr("expected");
         }}};
}

QList<Column> filledColumns(const QList<Indicator>& rows)
{
    QList<Column> filled = columns();
    filled.removeIf([&rows](const Column& column) {
        return std::all_of(rows.begin(), rows.end(),
            [&column](const Indicator& row) { return column.text(row).isEmpty(); });
    });
    return filled;
}

} // namespace

QString planTableHtml(const QList<Indicator>& rows, const QString& planId, const Palette& palette)
{
    const QList<Column> shown = filledColumns(rows);
    QString html = u"<table width='100%' cellpadding='4' cellspacing='0' border='1' "
                   "style='border-collapse: collapse; border-style: solid; border-color: %1; "
                   "margin: 0 0 12px 0;'><thead><tr bgcolor='%2'>"_s.arg(
                       palette.grid.name(), palette.band.name());
    for (const Column& column : shown)
        html += u"<th align='%1'>"_s.arg(column.isNumber ? u"right"_s : u"left"_s)
            + column.title.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>"_s;
    QString category;
    for (const Indicator& row : rows) {
        html += u"<tr>"_s;
        for (const Column& column : shown) {
            QString text = column.text(row);
            if (&column == &shown.first() && std::exchange(category, text) == text)
                text.clear();
            html += u"<td align='%1'>"_s.arg(column.isNumber ? u"right"_s : u"left"_s)
                + htmlLink(
                    u"indicator"_s, row.id, text, column.text == nameOf && row.planId == planId)
                + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace lantu
