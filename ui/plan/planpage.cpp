#include "ui/plan/planpage.h"

#include "ui/base/messagebar.h"
#include "ui/base/pageparts.h"
#include "ui/plan/markdetails.h"
#include "ui/plan/planoutline.h"
#include "ui/plan/plansearch.h"
#include "ui/plan/plantextview.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
{ }

void PlanPage::showEvent(QShowEvent* event)
{
    if (!m_text)
        build();
    QWidget::showEvent(event);
}

void PlanPage::build()
{
    m_header = new PageHeader(tr("Plan"), this);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"planWords"_s);
    m_words->setPlaceholderText(tr("Search the text"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setToolTip(
        tr("Ctrl+F comes here, Enter goes to the next place, Shift+Enter to the one before"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(260);
    m_legend = new QLabel(markLegendHtml(Palette::forPlatform(palette())), this);
    m_header->addControl(m_words);
    m_header->addControl(m_legend);
    auto* parts = sideBySide(createLeft(), createRight(), 3, 8, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(parts, 1);
    connectParts();
    load();
}

QWidget* PlanPage::createLeft()
{
    m_outline = new PlanOutline(this);
    m_hits = new PlanSearch(this);
    m_left = new QStackedWidget(this);
    m_left->addWidget(m_outline);
    m_left->addWidget(m_hits);
    return m_left;
}

QWidget* PlanPage::createRight()
{
    m_text = new PlanTextView(this);
    m_detail = createDetail(u"planDetail"_s, tr("What is known of the marked words"), this);
    return sideBySide(m_text, m_detail, 8, 3, this);
}

void PlanPage::connectParts()
{
    connect(m_outline, &PlanOutline::placeChosen, m_text, &PlanTextView::showPlace);
    connect(m_text, &PlanTextView::placeReached, m_outline, &PlanOutline::follow);
    connect(m_text, &PlanTextView::marksClicked, this, &PlanPage::showMarks);
    connect(m_text, &PlanTextView::indicatorClicked, this, &PlanPage::indicatorRequested);
    connect(m_detail, &QTextBrowser::anchorClicked, this, &PlanPage::openLink);
    connect(m_words, &QLineEdit::textChanged, this, &PlanPage::search);
    m_words->installEventFilter(this);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(m_hits, &PlanSearch::hitChosen, this,
        [this](const TextHit& hit) { m_text->showStretch(hit.paragraph, hit.start, hit.length); });
}

void PlanPage::load()
{
    auto reading = read();
    if (!reading) {
        m_messages.showError(reading.error());
        return;
    }
    m_reading = std::move(*reading);
    m_outline->setOutline(m_reading.outline);
    if (m_reading.paragraphs.isEmpty())
        m_text->setPlainText(tr("The text of this plan is not at hand; its outline is."));
    else
        m_text->setReading(m_reading);
    showMarks({});
}

Result<PlanReading> PlanPage::read()
{
    const auto outline = m_context.session().outline(m_context.plan().id);
    const auto paragraphs = m_context.session().planText(m_context.plan().id);
    const auto content = m_context.content();
    const auto findings = m_context.findings();
    for (const Error* error :
        {outline ? nullptr : &outline.error(), paragraphs ? nullptr : &paragraphs.error(),
            content ? nullptr : &content.error(), findings ? nullptr : &findings.error()})
        if (error)
            return Unexpected{*error};
    const auto rows = tables(*outline);
    if (!rows)
        return Unexpected{rows.error()};
    m_content = *content;
    m_content.findings = *findings;
    return PlanReading{*outline, *paragraphs, textMarks(*paragraphs, m_content), *rows};
}

Result<QHash<QString, QList<Indicator>>> PlanPage::tables(const QList<OutlineNode>& outline)
{
    QHash<QString, QString> placesByTitle;
    for (const OutlineNode& node : outline)
        if (node.level == OutlineLevel::Table)
            placesByTitle.insert(node.title, node.id);
    Session& session = m_context.session();
    const auto plans = session.plans();
    if (!plans)
        return Unexpected{plans.error()};
    QHash<QString, QList<Indicator>> tables;
    for (const Plan& plan : *plans) {
        const auto places = session.outline(plan.id);
        const auto rows = session.indicators(plan.id);
        for (const Error* error :
            {places ? nullptr : &places.error(), rows ? nullptr : &rows.error()})
            if (error)
                return Unexpected{*error};
        QHash<QString, QString> titles;
        for (const OutlineNode& node : *places)
            titles.insert(node.id, node.title);
        for (const Indicator& row : *rows)
            if (const QString place = placesByTitle.value(titles.value(row.outlineId));
                !place.isEmpty())
                tables[place] << row;
    }
    return tables;
}

void PlanPage::search(const QString& words)
{
    m_text->clearStretch();
    const bool isSearching = !words.trimmed().isEmpty();
    m_left->setCurrentWidget(isSearching ? static_cast<QWidget*>(m_hits) : m_outline);
    const qsizetype count = m_hits->search(m_reading.outline, m_reading.paragraphs, words);
    m_header->setRemark(isSearching ? tr("%1 places").arg(count) : QString());
}

void PlanPage::moveHit(int step)
{
    const int count = m_hits->count();
    if (count == 0)
        return;
    const int row = m_hits->currentRow();
    // Before the first step nothing is chosen: back from there is the last one.
    m_hits->setCurrentRow(row < 0 ? (step > 0 ? 0 : count - 1) : (row + step + count) % count);
}

bool PlanPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveHit(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        moveHit(1);
        return true;
    case Qt::Key_Up:
        moveHit(-1);
        return true;
    case Qt::Key_Escape:
        m_words->clear();
        m_text->setFocus();
        return true;
    default:
        return false;
    }
}

void PlanPage::showMarks(const QStringList& ids)
{
    m_shownIds = ids;
    m_detail->setHtml(ids.isEmpty() ? u"<p style='color: gray;'>"_s
                + tr("Click a tinted stretch of the text to see what is known of it.")
                      .toHtmlEscaped()
                + u"</p>"_s
                                    : markDetailsHtml(ids, m_content));
}

void PlanPage::showPlace(const QString& outlineId)
{
    if (!m_text)
        build();
    m_words->clear();
    m_outline->follow(outlineId);
    m_text->showPlace(outlineId);
}

void PlanPage::showIndicator(const Indicator& indicator)
{
    showPlace(indicator.outlineId);
    m_text->showSubject(indicator.id);
}

void PlanPage::openLink(const QUrl& link)
{
    const QString id = link.path();
    if (link.scheme() == u"indicator"_s)
        Q_EMIT indicatorRequested(id);
    else if (link.scheme() == u"project"_s)
        Q_EMIT projectRequested(id);
    else if (link.scheme() == u"finding"_s)
        Q_EMIT findingRequested(id);
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_legend)
        return;
    m_legend->setText(markLegendHtml(Palette::forPlatform(palette())));
    showMarks(m_shownIds); // links keep the colour they were made in
}

} // namespace lantu
