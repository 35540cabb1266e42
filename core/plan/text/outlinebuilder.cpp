#include "core/plan/text/outlinebuilder.h"

#include "core/plan/text/planlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// 十二, 第三章, (四), 专栏5, [6]; 0 where there is none, or more than one.
int numberIn(const QString& printed)
{
    static const QRegularExpression Digits(u"^[^0-9]*([0-9]+)[^0-9]*$"_s);
    static const QRegularExpression Characters(
        u"([一二三四五六七八九])?(十)?([一二三四五六七八九])?"_s);
    const QString half = halfWidth(printed);
    if (const auto match = Digits.match(half); match.hasMatch())
        return match.captured(1).toInt();
    static const QString Ones = u"一二三四五六七八九"_s;
    for (auto match = Characters.globalMatch(half); match.hasNext();) {
        const auto one = match.next();
        if (one.capturedLength() == 0)
            continue;
        const auto value = [&one](int group) {
            return one.captured(group).isEmpty()
                ? 0
                : static_cast<int>(Ones.indexOf(one.captured(group))) + 1;
        };
        if (one.captured(2).isEmpty())
            return value(1);
        return std::max(1, value(1)) * 10 + value(3);
    }
    return 0;
}

} // namespace

void OutlineBuilder::openPlace(int rank, const QString& number, const QString& title)
{
    closeFrames();
    const auto from = static_cast<std::size_t>(rank);
    std::fill(m_path.begin() + rank, m_path.end(), QString());
    const OutlineLevel level = rank == 0 ? OutlineLevel::Chapter
        : rank == 1                      ? OutlineLevel::Section
                                         : OutlineLevel::Heading;
    m_path[from] = add(place(), level, number, title);
}

void OutlineBuilder::openFrame(OutlineLevel level, const QString& number, const QString& title)
{
    closeFrames();
    const QString section = m_path[1].isEmpty() ? m_path[0] : m_path[1];
    const QString id = add(level == OutlineLevel::Table ? section : place(), level, number, title);
    if (level == OutlineLevel::Box)
        m_box = id;
    else if (level == OutlineLevel::Table)
        m_table = id;
}

void OutlineBuilder::addItem(const QString& number, const QString& title)
{
    const bool isNested = number.isEmpty() && !m_boxItem.isEmpty();
    const QString id = add(isNested ? m_boxItem : m_box, OutlineLevel::Heading, number, title);
    if (!number.isEmpty())
        m_boxItem = id;
}

void OutlineBuilder::addNote(const QString& number, const QString& title)
{
    const QString noted = isInNotes() ? m_noted : isInTable() ? m_table : m_box;
    closeFrames();
    m_noted = noted;
    add(noted, OutlineLevel::Note, number, title);
}

void OutlineBuilder::addFootnote(const QString& mark, const QString& title)
{
    closeFrames();
    add(m_marks.value(mark, place()), OutlineLevel::Note, mark, title);
}

void OutlineBuilder::continueNote(const QString& text)
{
    m_nodes.last().title += text;
}

void OutlineBuilder::rememberMark(const QString& mark)
{
    if (!m_marks.contains(mark))
        m_marks.insert(mark, place());
}

void OutlineBuilder::closeFrames()
{
    for (QString* frame : {&m_box, &m_boxItem, &m_table, &m_noted})
        frame->clear();
}

QString OutlineBuilder::place() const
{
    const auto open = std::find_if(
        m_path.rbegin(), m_path.rend(), [](const QString& id) { return !id.isEmpty(); });
    return open == m_path.rend() ? QString() : *open;
}

QString OutlineBuilder::add(
    const QString& parent, OutlineLevel level, const QString& number, const QString& title)
{
    const QString id = newId(parent, level, number);
    m_nodes.append(
        {id, m_planId, parent, level, number, title, {}, static_cast<int>(m_nodes.size())});
    m_firstLines << m_line;
    return id;
}

QString OutlineBuilder::newId(const QString& parent, OutlineLevel level, const QString& number)
{
    const bool isFrame =
        level == OutlineLevel::Box || level == OutlineLevel::Table || level == OutlineLevel::Figure;
    const int count = ++m_counts[isFrame ? toCode(level) : parent + toCode(level)];
    // As printed where that is a number that has not been given yet; headings are counted.
    const int printed = level == OutlineLevel::Heading ? 0 : numberIn(number);
    const QString id = idOf(parent, level, printed > 0 ? printed : count);
    QString free = id;
    for (int again = 2; m_ids.contains(free); ++again)
        free = id + u'-' + QString::number(again) + u'x';
    m_ids.insert(free);
    return free;
}

QString OutlineBuilder::idOf(const QString& parent, OutlineLevel level, int number) const
{
    const QString plain = QString::number(number);
    const QString padded = plain.rightJustified(2, u'0');
    const QString root = m_planId + u"-o"_s;
    const QString stem = parent.isEmpty() ? root : parent;
    switch (level) {
    case OutlineLevel::Chapter:
        return root + u'-' + padded;
    case OutlineLevel::Section:
        return stem + u'-' + plain;
    case OutlineLevel::Heading:
        // Right under a chapter a plain number could be a section's.
        return stem + (m_path[0] == parent ? u"-h"_s : u"-"_s) + padded;
    case OutlineLevel::Box:
        return root + u"-box-"_s + padded;
    case OutlineLevel::Table:
    case OutlineLevel::Figure:
        return root + u'-' + toCode(level) + u'-' + plain;
    case OutlineLevel::Note:
        return stem + u"-n"_s + plain;
    }
    return {};
}

} // namespace lantu
