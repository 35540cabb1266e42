#include "core/sheets/writer/sheetwriter.h"

#include "core/sheets/writer/workbookwriter.h"

#include <QCoreApplication>

#include <cmath>
#include <xlsxwriter.h>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr qsizetype MaxTextLength = 32767;
/// Beyond what any statistic reaches; a validation needs two ends.
constexpr double AnyNumber = 1e15;

lxw_row_t rowOf(CellPosition position)
{
    return static_cast<lxw_row_t>(position.row);
}

lxw_col_t columnOf(CellPosition position)
{
    return static_cast<lxw_col_t>(position.column);
}

lxw_col_t column(int number)
{
    return static_cast<lxw_col_t>(number);
}

lxw_row_t row(int number)
{
    return static_cast<lxw_row_t>(number);
}

/// UTF-8 without what no XML file may hold: half surrogates, U+FFFE and U+FFFF.
QByteArray xmlText(QString text)
{
    for (QChar& c : text)
        if (c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

/// A number as it reads with 15 significant digits: 141.17000000000002 is 141.17.
double rounded(double number)
{
    return QString::number(number, 'g', 15).toDouble();
}

} // namespace

SheetWriter::SheetWriter(WorkbookWriter& workbook, lxw_worksheet* sheet)
    : m_workbook(workbook)
    , m_sheet(sheet)
{ }

void SheetWriter::check(int error, CellPosition position)
{
    if (error != LXW_NO_ERROR)
        m_workbook.setFailed(
            Messages::tr("The cell %1 cannot be written: %2.")
                .arg(position.name(),
                    QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)))));
}

void SheetWriter::writeText(CellPosition position, const QString& text, const CellStyle& style)
{
    if (text.size() > MaxTextLength) {
        m_workbook.setFailed(Messages::tr("The text in cell %1 is longer than %2 characters.")
                                 .arg(position.name())
                                 .arg(MaxTextLength));
        return;
    }
    check(worksheet_write_string(m_sheet, rowOf(position), columnOf(position),
              xmlText(text).constData(), m_workbook.formatOf(style)),
        position);
}

void SheetWriter::writeNumber(CellPosition position, double number, const CellStyle& style)
{
    if (!std::isfinite(number)) {
        m_workbook.setFailed(
            Messages::tr("The cell %1 holds no finite number.").arg(position.name()));
        return;
    }
    check(worksheet_write_number(m_sheet, rowOf(position), columnOf(position), rounded(number),
              m_workbook.formatOf(style)),
        position);
}

void SheetWriter::writeBoolean(CellPosition position, bool value, const CellStyle& style)
{
    check(worksheet_write_boolean(m_sheet, rowOf(position), columnOf(position), value ? 1 : 0,
              m_workbook.formatOf(style)),
        position);
}

void SheetWriter::writeError(CellPosition position, const QString& code, const CellStyle& style)
{
    static const QStringList codes{
        u"#NULL!"_s, u"#DIV/0!"_s, u"#VALUE!"_s, u"#REF!"_s, u"#NAME?"_s, u"#NUM!"_s, u"#N/A"_s};
    if (!codes.contains(code))
        return writeText(position, code, style);
    // The library knows error values only as what a formula gives.
    check(worksheet_write_formula_str(m_sheet, rowOf(position), columnOf(position),
              xmlText(u'=' + code).constData(), m_workbook.formatOf(style),
              xmlText(code).constData()),
        position);
}

void SheetWriter::writeBlank(CellPosition position, const CellStyle& style)
{
    check(worksheet_write_blank(
              m_sheet, rowOf(position), columnOf(position), m_workbook.formatOf(style)),
        position);
}

void SheetWriter::merge(CellRange range, const QString& text, const CellStyle& style)
{
    const CellPosition first{range.firstRow, range.firstColumn};
    if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn)
        check(worksheet_merge_range(m_sheet, row(range.firstRow), column(range.firstColumn),
                  row(range.lastRow), column(range.lastColumn), "", m_workbook.formatOf(style)),
            first);
    if (!text.isEmpty())
        writeText(first, text, style);
}

void SheetWriter::setColumnWidth(int number, double characters)
{
    check(worksheet_set_column(m_sheet, column(number), column(number), characters, nullptr),
        {0, number});
}

void SheetWriter::hideColumn(int number)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    check(worksheet_set_column_opt(
              m_sheet, column(number), column(number), LXW_DEF_COL_WIDTH, nullptr, &options),
        {0, number});
}

void SheetWriter::setRowHeight(int number, double points)
{
    check(worksheet_set_row(m_sheet, row(number), points, nullptr), {number, 0});
}

void SheetWriter::hideRow(int number)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    check(worksheet_set_row_opt(m_sheet, row(number), LXW_DEF_ROW_HEIGHT, nullptr, &options),
        {number, 0});
}

void SheetWriter::hide()
{
    worksheet_hide(m_sheet);
}

void SheetWriter::activate()
{
    // The first sheet of the tabs may be hidden, and the library would count it as the first shown.
    worksheet_activate(m_sheet);
    worksheet_set_first_sheet(m_sheet);
}

void SheetWriter::freezeAt(CellPosition position)
{
    worksheet_freeze_panes(m_sheet, rowOf(position), columnOf(position));
}

void SheetWriter::protect()
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void SheetWriter::setPrint(const PrintSetup& setup)
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.4, 0.6);
    if (setup.headerRow)
        worksheet_repeat_rows(m_sheet, row(*setup.headerRow), row(*setup.headerRow));
    worksheet_print_area(m_sheet, row(setup.area.firstRow), column(setup.area.firstColumn),
        row(setup.area.lastRow), column(setup.area.lastColumn));
    worksheet_set_footer(m_sheet, "&C第 &P 页，共 &N 页");
}

void SheetWriter::offerChoices(CellRange range, const QStringList& choices, const EntryHint& hint)
{
    std::vector<QByteArray> texts;
    for (const QString& choice : choices)
        texts.push_back(xmlText(choice));
    std::vector<char*> list;
    for (QByteArray& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    QByteArray title = xmlText(hint.title);
    QByteArray message = xmlText(hint.hint);
    QByteArray refusal = xmlText(hint.refusal);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    rule.input_title = hint.hint.isEmpty() ? nullptr : title.data();
    rule.input_message = hint.hint.isEmpty() ? nullptr : message.data();
    rule.error_title = title.data();
    rule.error_message = refusal.data();
    check(worksheet_data_validation_range(m_sheet, row(range.firstRow), column(range.firstColumn),
              row(range.lastRow), column(range.lastColumn), &rule),
        {range.firstRow, range.firstColumn});
}

void SheetWriter::requireNumbers(CellRange range, const EntryHint& hint)
{
    QByteArray title = xmlText(hint.title);
    QByteArray message = xmlText(hint.hint);
    QByteArray refusal = xmlText(hint.refusal);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = -AnyNumber;
    rule.maximum_number = AnyNumber;
    rule.input_title = hint.hint.isEmpty() ? nullptr : title.data();
    rule.input_message = hint.hint.isEmpty() ? nullptr : message.data();
    rule.error_title = title.data();
    rule.error_message = refusal.data();
    check(worksheet_data_validation_range(m_sheet, row(range.firstRow), column(range.firstColumn),
              row(range.lastRow), column(range.lastColumn), &rule),
        {range.firstRow, range.firstColumn});
}

} // namespace lantu
