#include "ui/reports/reporttexts.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Collects what each kind of block says.
class TextCollector
{
public:
    void operator()(const ReportHeading& heading) { add(heading.text); }

    void operator()(const ReportParagraph& paragraph) { add(paragraph.text); }

    void operator()(const ReportTable& table)
    {
        add(table.caption);
        add(table.unitLine);
        for (const auto& column : table.columns)
            add(column.title);
        for (const auto& row : table.rows) {
            for (const auto& cell : row.cells)
                add(cell.text);
        }
        for (const auto& note : table.notes)
            add(note);
    }

    void operator()(const ReportChart& chart)
    {
        const ChartData& data = chart.data;
        for (const auto& text : {data.title, data.unitText, data.planTitle, data.targetLabel})
            add(text);
        for (const auto& base : {data.printedBase, data.revisedBase}) {
            if (base)
                add(base->label);
        }
        for (const auto& point : data.points)
            add(point.label);
        for (const auto& remark : data.remarks)
            add(remark);
    }

    void add(const QString& text)
    {
        if (!text.isEmpty())
            m_texts.append(text);
    }

    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    QStringList m_texts;
};

} // namespace

QStringList reportTexts(const Report& report)
{
    TextCollector collector;
    collector.add(report.title);
    for (const auto& line : report.subtitle)
        collector.add(line);
    for (const auto& section : report.sections) {
        for (const auto& block : section.blocks)
            std::visit([&](const auto& value) { collector(value); }, block);
    }
    return collector.texts();
}

QStringList unextractableCharacters(const QStringList& texts)
{
    QStringList found;
    for (const auto& text : texts) {
        for (const char32_t character : text.toUcs4()) {
            if (!QChar::requiresSurrogates(character))
                continue;
            const QString name = u"%1 (U+%2)"_s.arg(
                QString::fromUcs4(&character, 1), QString::number(character, 16).toUpper());
            if (!found.contains(name))
                found.append(name);
        }
    }
    return found;
}

} // namespace lantu
