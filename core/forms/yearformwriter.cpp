#include "core/forms/yearformwriter.h"

#include "core/forms/formcode.h"
#include "core/forms/formlayout.h"
#include "core/sheets/writer/workbookwriter.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

enum Row { TitleRow, PlanRow, HowToRow, ReturnRow, SignatureRow, HeaderRow, FirstRow };

constexpr int First = static_cast<int>(FormColumn::Number);
constexpr int Last = static_cast<int>(FormColumn::Note);
constexpr quint32 HeaderFill = 0xE7ECF2;
constexpr quint32 InputFill = 0xFFFBE6;
constexpr double LineHeight = 16;

/// Widths in characters of one column after the other, of which a hanzi takes two.
constexpr double Widths[FormColumnCount] = {0, 6, 42, 12, 19, 13, 13, 11, 18, 26, 18};

const QString HowTo = u"填写方法：只填浅黄色的格。有数的，在“数值”栏按计量单位填数字，不带单位和％"
                      u"号，并选择数据状态；"
                      "没有数的，“数值”栏留空，在“未填原因”栏选一项。两栏不要同时填。"_s;
const QString HowToReturn =
    u"不由本单位报送的指标整行留空，空格不作0处理。请不要改动指标名称、计量单位和表的结构；"
    "上年值仅供对照，有出入的请写入备注。填好后保存，将本文件原样交回。"_s;

CellPosition at(int row, FormColumn column)
{
    return {row, static_cast<int>(column)};
}

CellRange across(int row, FormColumn first, FormColumn last)
{
    return {row, static_cast<int>(first), row, static_cast<int>(last)};
}

CellStyle text()
{
    CellStyle style;
    style.isWrapped = true;
    return style;
}

CellStyle inTable(CellStyle::Alignment alignment)
{
    CellStyle style = text();
    style.hasBorder = true;
    style.alignment = alignment;
    style.indent = alignment == CellStyle::Alignment::Centre ? 0 : 1;
    return style;
}

CellStyle input(CellStyle style)
{
    style.isLocked = false;
    style.fill = InputFill;
    return style;
}

CellStyle number(int decimals)
{
    CellStyle style = inTable(CellStyle::Alignment::Right);
    style.isWrapped = false;
    style.format = decimals == 0 ? u"0"_s : u"0."_s + QString(decimals, u'0');
    return style;
}

/// How many lines a text takes in a column.
int lineCount(const QString& text, FormColumn column)
{
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c > u'\xff'; });
    const double width = static_cast<double>(text.size() + wide);
    const double room = Widths[static_cast<int>(column)] - (column == FormColumn::Name ? 2 : 0);
    return std::max(1, static_cast<int>((width + room - 1) / room));
}

void writeHead(SheetWriter& sheet, const YearForm& form)
{
    const QString code = FormMark{FormVersion, form.planId, form.year}.code();
    sheet.writeText(at(TitleRow, FormColumn::Code), code);
    CellStyle title = text();
    title.fontSize = 16;
    title.isBold = true;
    title.alignment = CellStyle::Alignment::Centre;
    sheet.merge(across(TitleRow, FormColumn::Number, FormColumn::Note), form.title, title);
    QString about = u"地区："_s + form.region + u"　规划："_s + form.planTitle;
    if (form.isPractice)
        about += u"　（演示数据，仅供练习）"_s;
    sheet.merge(across(PlanRow, FormColumn::Number, FormColumn::Source), about, text());
    CellStyle right = text();
    right.alignment = CellStyle::Alignment::Right;
    sheet.writeText(at(PlanRow, FormColumn::Note), u"表号："_s + code, right);
    sheet.merge(across(HowToRow, FormColumn::Number, FormColumn::Note), HowTo, text());
    sheet.merge(across(ReturnRow, FormColumn::Number, FormColumn::Note), HowToReturn, text());
    const CellStyle blank = input(text());
    sheet.merge(across(SignatureRow, FormColumn::Number, FormColumn::Unit),
        u"填报单位："_s + form.agency, blank);
    sheet.merge(across(SignatureRow, FormColumn::Scope, FormColumn::Value), u"填表人："_s, blank);
    sheet.merge(
        across(SignatureRow, FormColumn::Status, FormColumn::Reason), u"联系电话："_s, blank);
    sheet.merge(across(SignatureRow, FormColumn::Source, FormColumn::Note), u"报出日期："_s, blank);
    sheet.setRowHeight(TitleRow, 32);
    for (const int row : {PlanRow, SignatureRow})
        sheet.setRowHeight(row, 21);
    for (const int row : {HowToRow, ReturnRow})
        sheet.setRowHeight(row, 19);
}

void writeHeader(SheetWriter& sheet, int year)
{
    CellStyle style = inTable(CellStyle::Alignment::Centre);
    style.isBold = true;
    style.fill = HeaderFill;
    for (int column = 0; column < FormColumnCount; ++column)
        sheet.writeText(
            {HeaderRow, column}, formHeader(static_cast<FormColumn>(column), year), style);
    sheet.setRowHeight(HeaderRow, 2 * LineHeight + 2);
}

void requireEntries(SheetWriter& sheet, int row, const YearFormRow& values)
{
    const auto cell = [row](FormColumn column) { return across(row, column, column); };
    const QString unit = values.unit.isEmpty() ? u"（无单位）"_s : values.unit;
    sheet.requireNumbers(cell(FormColumn::Value),
        {u"只填数字"_s,
            u"计量单位：%1。只填数字，不带单位；没有数的留空，在“未填原因”中选择。"_s.arg(unit),
            u"这里只能填数字，不带单位和文字。没有数的请留空，并在“未填原因”中选择。"_s});
    sheet.offerChoices(cell(FormColumn::Status), formStatuses(),
        {u"数据状态"_s, {}, u"请从下拉列表中选择：初步核算、最终核实或修订。"_s});
    sheet.offerChoices(cell(FormColumn::Reason), formReasons(),
        {u"未填原因"_s, {}, u"请从下拉列表中选择；填了数值的，本栏留空。"_s});
}

void writeRow(SheetWriter& sheet, int row, const YearForm& form, const YearFormRow& values)
{
    using enum CellStyle::Alignment;
    const CellStyle left = inTable(Left);
    const CellStyle centre = inTable(Centre);
    sheet.writeText(at(row, FormColumn::Code),
        FormRowCode{form.planId, values.indicatorId, form.year, values.lastYear}.code());
    sheet.writeText(at(row, FormColumn::Number), values.number, centre);
    sheet.writeText(at(row, FormColumn::Name), values.name, left);
    sheet.writeText(at(row, FormColumn::Unit), values.unit, centre);
    sheet.writeText(at(row, FormColumn::Scope), values.scope, centre);
    if (values.lastYear)
        sheet.writeNumber(at(row, FormColumn::LastYear), values.lastYear->toDouble(),
            number(values.lastYear->decimals()));
    else
        sheet.writeBlank(at(row, FormColumn::LastYear), centre);
    sheet.writeBlank(at(row, FormColumn::Value), input(number(values.decimals)));
    for (const FormColumn column : {FormColumn::Status, FormColumn::Reason})
        sheet.writeBlank(at(row, column), input(centre));
    for (const FormColumn column : {FormColumn::Source, FormColumn::Note})
        sheet.writeBlank(at(row, column), input(left));
    requireEntries(sheet, row, values);
    const int lines = std::max({lineCount(values.name, FormColumn::Name),
        lineCount(values.unit, FormColumn::Unit), lineCount(values.scope, FormColumn::Scope)});
    sheet.setRowHeight(row, lines * LineHeight + 4);
}

} // namespace

Result<> writeYearForm(const YearForm& form, const QString& path)
{
    const auto workbook = WorkbookWriter::create();
    if (!workbook)
        return Unexpected{workbook.error()};
    const auto added = (*workbook)->addSheet(u"%1年填报表"_s.arg(form.year));
    if (!added)
        return Unexpected{added.error()};
    SheetWriter& sheet = **added;
    for (int column = First; column <= Last; ++column)
        sheet.setColumnWidth(column, Widths[column]);
    sheet.hideColumn(static_cast<int>(FormColumn::Code));
    writeHead(sheet, form);
    writeHeader(sheet, form.year);
    int row = FirstRow;
    for (const YearFormRow& values : form.rows)
        writeRow(sheet, row++, form, values);
    sheet.freezeAt({FirstRow, static_cast<int>(FormColumn::Unit)});
    sheet.setPrint({{TitleRow, First, row - 1, Last}, HeaderRow});
    sheet.protect();
    return (*workbook)->save(path);
}

} // namespace lantu
