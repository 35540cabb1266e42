#include "core/statistics/formsheet.h"

#include "core/base/textfold.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FormReader)
};

/// Where a form's number stands and its table begins; further down all words are the department's.
constexpr int HeadRows = 20;

} // namespace

FormSheet::FormSheet(const Sheet& sheet)
    : m_sheet(sheet)
    , m_view(sheet)
{
    findMarks();
    if (!m_marks.isEmpty())
        m_trouble = findTable();
}

void FormSheet::findMarks()
{
    for (qsizetype i = 0; i < m_sheet.cells.size(); ++i) {
        const CellPosition position = m_sheet.cells.positionAt(i);
        if (position.row >= HeadRows)
            return;
        if (m_sheet.cells.typeAt(i) != Cell::Type::Text)
            continue;
        const auto mark = FormMark::findIn(m_sheet.cells.at(i).value);
        if (mark && !m_marks.contains(*mark))
            m_marks << *mark;
        if (mark == m_marks.value(0))
            m_markPosition = position;
    }
}

QString FormSheet::findTable()
{
    const FormMark& mark = m_marks.constFirst();
    if (mark.version > FormVersion)
        return Messages::tr("the form was made by a newer Lantu: update this one");
    for (int row = 0; row < HeadRows && m_headerRow < 0; ++row)
        if (takeHeader(row, mark.year))
            m_headerRow = row;
    if (m_headerRow < 0)
        return Messages::tr("the header of the form's table is gone: use a fresh form");
    for (int i = 0; i < FormColumnCount; ++i) {
        const auto column = static_cast<FormColumn>(i);
        const bool isNeeded = column != FormColumn::Code && column != FormColumn::Number;
        if (isNeeded && !m_columns.contains(column))
            return Messages::tr("the form's column “%1” is gone or was renamed: use a fresh form")
                .arg(singleLine(formHeader(column, mark.year)));
    }
    return {};
}

/// Takes a row for the header if it names indicators and units, as no other row does.
bool FormSheet::takeHeader(int row, int year)
{
    QHash<QString, int> titles;
    for (const Cell& title : m_view.cells(row))
        titles.insert(folded(title.text), title.position.column);
    QHash<FormColumn, int> columns;
    for (int i = 0; i < FormColumnCount; ++i) {
        const auto column = static_cast<FormColumn>(i);
        const auto found = titles.constFind(folded(formHeader(column, year)));
        if (found != titles.constEnd())
            columns.insert(column, *found);
    }
    if (!columns.contains(FormColumn::Name) || !columns.contains(FormColumn::Unit))
        return false;
    m_columns = columns;
    return true;
}

std::optional<Cell> FormSheet::cell(int row, FormColumn column) const
{
    const CellPosition position = at(row, column);
    if (position.column < 0)
        return std::nullopt;
    const auto found = m_view.cellAt(position);
    return found && !folded(found->value).isEmpty() ? found : std::nullopt;
}

bool FormSheet::isFilled(int row, FormColumn column) const
{
    return cell(row, column).has_value();
}

QString FormSheet::text(int row, FormColumn column) const
{
    const auto found = cell(row, column);
    return found ? singleLine(found->text) : QString();
}

} // namespace lantu
