#include "ui/plan/planhtml.h"

#include "ui/plan/plantable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString tintOf(MarkKind kind, const Palette& palette)
{
    switch (kind) {
    case MarkKind::Finding:
        return palette.findingTint.name();
    case MarkKind::Commitment:
        return palette.commitmentTint.name();
    case MarkKind::Project:
        return palette.projectTint.name();
    }
    return {};
}

class HtmlWriter
{
public:
    HtmlWriter(const PlanReading& reading, const Palette& palette)
        : m_reading(reading)
        , m_palette(palette)
    {
        for (const OutlineNode& node : reading.outline)
            m_nodes.insert(node.id, node);
    }

    QString write()
    {
        for (qsizetype i = 0; i < m_reading.paragraphs.size(); ++i)
            writeParagraph(i);
        closeBox();
        return m_html;
    }

private:
    void writeParagraph(qsizetype index)
    {
        const TextParagraph& paragraph = m_reading.paragraphs[index];
        const OutlineNode node = m_nodes.value(paragraph.outlineId);
        const QString box = boxOf(node);
        if (box != m_box) {
            closeBox();
            openBox(box);
        }
        const bool opens = !m_opened.contains(paragraph.outlineId);
        m_opened << paragraph.outlineId;
        QString anchors = u"<a name='p%1'></a>"_s.arg(index);
        if (opens && !paragraph.outlineId.isEmpty())
            anchors += u"<a name='%1'></a>"_s.arg(paragraph.outlineId);
        if (m_reading.tables.contains(paragraph.outlineId) && !paragraph.isTitle)
            return; // its cells stand in the table below its title
        m_html += anchored(anchors, paragraph, node, index, opens);
        if (paragraph.isTitle && m_reading.tables.contains(paragraph.outlineId))
            m_html += planTableHtml(
                m_reading.tables[paragraph.outlineId], m_reading.outline.first().planId, m_palette);
    }

    QString anchored(const QString& anchors, const TextParagraph& paragraph,
        const OutlineNode& node, qsizetype index, bool opens) const
    {
        if (paragraph.isTitle)
            return titleHtml(anchors, paragraph, node);
        if (paragraph.outlineId.isEmpty())
            return u"<p style='margin: 0 0 10px 0;'>"_s + anchors + body(index, 0) + u"</p>"_s;
        // A run-in heading ends with its full stop or colon.
        const bool runsIn =
            opens && node.level == OutlineLevel::Heading && paragraph.text.startsWith(node.title);
        const qsizetype bold = runsIn ? node.title.size() + 1 : 0;
        const QString size = node.level == OutlineLevel::Note ? u" font-size: small;"_s : QString();
        return u"<p style='margin: 0 0 9px 0; line-height: 150%;%1'>"_s.arg(size) + anchors
            + body(index, bold) + u"</p>"_s;
    }

    QString titleHtml(
        const QString& anchors, const TextParagraph& paragraph, const OutlineNode& node) const
    {
        const QString text = paragraph.text.toHtmlEscaped();
        switch (node.level) {
        case OutlineLevel::Chapter:
            return u"<h2 style='margin: 26px 0 10px 0;'>"_s + anchors + text + u"</h2>"_s;
        case OutlineLevel::Section:
            return u"<h3 style='margin: 18px 0 8px 0;'>"_s + anchors + text + u"</h3>"_s;
        case OutlineLevel::Table:
        case OutlineLevel::Figure:
            return u"<p align='center' style='margin: 14px 0 8px 0;'>"_s + anchors + u"<b>"_s
                + (node.number + u"　"_s + node.title).toHtmlEscaped() + u"</b>"_s
                + (node.level == OutlineLevel::Figure
                        ? u"<br><span style='color: %1;'>"_s.arg(m_palette.mutedText.name())
                            + Words::tr("The published text has only the caption.").toHtmlEscaped()
                            + u"</span>"_s
                        : QString())
                + u"</p>"_s;
        case OutlineLevel::Box:
        case OutlineLevel::Heading:
        case OutlineLevel::Note:
            break;
        }
        return u"<p style='margin: 4px 0 6px 0;'>"_s + anchors + u"<b>"_s + text + u"</b></p>"_s;
    }

    /// A paragraph with its marks; the first `bold` characters bold.
    QString body(qsizetype index, qsizetype bold) const
    {
        const QString& text = m_reading.paragraphs[index].text;
        QString html;
        qsizetype at = 0;
        const auto plain = [&](qsizetype end) {
            const qsizetype boldEnd = std::clamp(bold, at, end);
            if (boldEnd > at)
                html += u"<b>"_s + text.mid(at, boldEnd - at).toHtmlEscaped() + u"</b>"_s;
            html += text.mid(boldEnd, end - boldEnd).toHtmlEscaped();
            at = end;
        };
        for (const TextMark& mark : m_reading.marks.value(index)) {
            plain(mark.start);
            html += u"<a href='mark:%1' style='text-decoration: none; color: %2; "
                    "background-color: %3;'>"_s.arg(
                        mark.ids.join(u','), m_palette.text.name(), tintOf(mark.kind, m_palette));
            plain(mark.start + mark.length);
            html += u"</a>"_s;
        }
        plain(text.size());
        return html;
    }

    [[nodiscard]] QString boxOf(OutlineNode node) const
    {
        while (!node.id.isEmpty() && node.level != OutlineLevel::Box)
            node =
                node.level == OutlineLevel::Heading ? m_nodes.value(node.parentId) : OutlineNode();
        return node.id;
    }

    void openBox(const QString& box)
    {
        m_box = box;
        if (!box.isEmpty())
            m_html += u"<table width='100%' cellpadding='10' cellspacing='0' border='1' "
                      "style='border-style: solid; border-color: %1; margin: 8px 0 12px 0; "
                      "background-color: %2;'><tr><td>"_s.arg(
                          m_palette.frame.name(), m_palette.band.name());
    }

    void closeBox()
    {
        if (!m_box.isEmpty())
            m_html += u"</td></tr></table>"_s;
        m_box.clear();
    }

    const PlanReading& m_reading;
    const Palette& m_palette;
    QHash<QString, OutlineNode> m_nodes;
    QSet<QString> m_opened; ///< places that something was written of
    QString m_box; ///< the one that is open
    QString m_html;
};

} // namespace

QString planHtml(const PlanReading& reading, const Palette& palette)
{
    return HtmlWriter(reading, palette).write();
}

QString markLegendHtml(const Palette& palette)
{
    const auto entry = [&palette](MarkKind kind, const QString& word) {
        return u"<span style='background-color: %1;'>&nbsp;%2&nbsp;</span>"_s.arg(
            tintOf(kind, palette), word.toHtmlEscaped());
    };
    return QStringList{entry(MarkKind::Commitment, Words::tr("commitment")),
        entry(MarkKind::Project, Words::tr("project")),
        entry(MarkKind::Finding, Words::tr("finding"))}
        .join(u"　"_s);
}

} // namespace lantu
