#include "core/sheets/celllist.h"

#include "core/sheets/formats/numbertext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

QString shownNumber(double number, const NumberFormat& format, DateSystem system)
{
    return format.isGeneral() ? generalNumberText(number) : format.text(number, system);
}

} // namespace

CellList::CellList()
    : CellList(std::make_shared<CellTables>())
{ }

CellList::CellList(std::shared_ptr<CellTables> tables)
    : m_tables(std::move(tables))
{ }

CellList::CellList(std::initializer_list<Cell> cells)
    : CellList()
{
    for (const Cell& cell : cells)
        append(cell);
}

Cell CellList::at(qsizetype index) const
{
    const Entry& entry = m_entries.at(index);
    const NumberFormat& format = m_tables->format(entry.format);
    Cell cell;
    cell.position = entry.position();
    cell.type = entry.type;
    cell.number = entry.number;
    cell.format = format.code();
    cell.isFormula = entry.flags & Entry::Formula;
    cell.isDamaged = entry.flags & Entry::Damaged;
    cell.isStruck = entry.flags & Entry::Struck;
    if (entry.type == Cell::Type::Boolean) {
        cell.value = entry.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    } else if (entry.type == Cell::Type::Number && !(entry.flags & Entry::Printed)) {
        cell.value = generalNumberText(entry.number);
        cell.text = entry.flags & Entry::Shown
            ? m_tables->text(entry.text)
            : shownNumber(entry.number, format, m_tables->dateSystem());
        return cell;
    } else {
        cell.value = m_tables->text(entry.text);
    }
    cell.text = cell.value;
    return cell;
}

CellPosition CellList::positionAt(qsizetype index) const
{
    return m_entries.at(index).position();
}

qsizetype CellList::indexFrom(CellPosition position) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), position,
        [](const Entry& entry, CellPosition wanted) { return entry.position() < wanted; });
    return found - m_entries.cbegin();
}

void CellList::append(const Cell& cell)
{
    m_entries.append(entryOf(cell));
}

CellList& CellList::operator<<(const Cell& cell)
{
    append(cell);
    return *this;
}

bool CellList::operator==(const CellList& other) const
{
    return size() == other.size() && std::equal(begin(), end(), other.begin());
}

CellList::Entry CellList::entryOf(const Cell& cell)
{
    Entry entry;
    entry.number = cell.number;
    entry.format = m_tables->addFormat(cell.format);
    entry.row = cell.position.row;
    entry.column = static_cast<quint16>(cell.position.column);
    entry.type = cell.type;
    entry.flags = static_cast<quint8>((cell.isFormula ? Entry::Formula : 0)
        | (cell.isDamaged ? Entry::Damaged : 0) | (cell.isStruck ? Entry::Struck : 0));
    if (cell.type == Cell::Type::Boolean)
        return entry;
    if (cell.type != Cell::Type::Number) {
        entry.text = m_tables->addText(cell.value);
    } else if (cell.value != generalNumberText(cell.number)) {
        Q_ASSERT(cell.text == cell.value);
        entry.flags |= Entry::Printed;
        entry.text = m_tables->addText(cell.value);
    } else if (cell.text
        != shownNumber(cell.number, m_tables->format(entry.format), m_tables->dateSystem())) {
        entry.flags |= Entry::Shown;
        entry.text = m_tables->addText(cell.text);
    }
    return entry;
}

} // namespace lantu
