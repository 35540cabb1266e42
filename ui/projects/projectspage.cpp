#include "ui/projects/projectspage.h"

#include "core/plan/outlinepaths.h"
#include "ui/base/messagebar.h"
#include "ui/base/pageparts.h"
#include "ui/findings/findingtexts.h"
#include "ui/projects/projectfilterproxy.h"
#include "ui/projects/projecttexts.h"
#include "ui/projects/projecttreemodel.h"
#include "ui/window/pageheader.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaMethod>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

ProjectsPage::ProjectsPage(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
{ }

void ProjectsPage::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    QWidget::showEvent(event);
}

void ProjectsPage::build()
{
    m_model = new ProjectTreeModel(this);
    m_proxy = new ProjectFilterProxy(this);
    createHeader();
    createTable();
    m_detail = createDetail(u"projectDetail"_s, tr("The project chosen"), this);
    auto* parts = sideBySide(m_table, m_detail, 19, 11, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(parts, 1);
    connectParts();
    fill();
}

void ProjectsPage::createHeader()
{
    m_header = new PageHeader(tr("Projects"), this);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(200);
    m_words->setAccessibleName(tr("Filter by words"));
    m_header->addControl(m_words);
    const auto addChoice = [this](const QString& name) {
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_header->addControl(choice);
        return choice;
    };
    m_category = addChoice(tr("Filter by field"));
    m_kind = addChoice(tr("Filter by kind"));
    m_stage = addChoice(tr("Filter by intended stage"));
}

void ProjectsPage::createTable()
{
    m_proxy->setSourceModel(m_model);
    m_table = new QTreeView(this);
    m_table->setObjectName(u"projectTable"_s);
    m_table->setAccessibleName(tr("Projects"));
    m_table->setModel(m_proxy);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setExpandsOnDoubleClick(true);
    m_table->setIndentation(16);
    setColumnWidths();
}

void ProjectsPage::setColumnWidths()
{
    using Model = ProjectTreeModel;
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    const QFontMetrics metrics(m_table->font());
    Project longest;
    longest.stage = u"construction"_s;
    longest.stageBasis = u"inferred"_s;
    longest.looksBack = true;
    const QList<std::pair<int, QString>> words{
        {Model::RelationColumn, relationText(ProjectTree::Relation::SameProject)},
        {Model::CategoryColumn, u"文化旅游体育"_s},
        {Model::KindColumn, projectKindName(u"section"_s)},
        {Model::StageColumn, stageText(longest)}};
    constexpr int Room = 22;
    for (const auto& [column, word] : words) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        m_table->setColumnWidth(column,
            std::max(metrics.horizontalAdvance(word), metrics.horizontalAdvance(title)) + Room);
    }
}

void ProjectsPage::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &ProjectsPage::applyFilter);
    for (QComboBox* choice : {m_category, m_kind, m_stage})
        connect(choice, &QComboBox::activated, this, &ProjectsPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProjectsPage::showSelected);
    connect(m_detail, &QTextBrowser::anchorClicked, this, &ProjectsPage::openLink);
}

void ProjectsPage::fill()
{
    const auto content = m_context.content();
    const auto outline = m_context.session().outline(m_context.plan().id);
    for (const Error* error :
        {content ? nullptr : &content.error(), outline ? nullptr : &outline.error()})
        if (error) {
            m_messages.showError(*error);
            return;
        }
    QSet<QString> ids;
    for (const Project& one : content->projects)
        ids.insert(one.id);
    // Where all figures are invented, real ones would be taken for invented too.
    if (!m_context.session().isPractice()) {
        const auto facts = builtInProjectFacts(ids);
        if (!facts)
            m_messages.showError(facts.error());
        else
            m_facts = *facts;
    }
    m_places = outlinePaths(*outline);
    m_model->setProjects(content->projects);
    fillChoices();
    applyFilter();
}

void ProjectsPage::fillChoices()
{
    QStringList categories;
    QStringList kinds;
    for (int i = 0; i < m_model->tree().size(); ++i) {
        const Project& one = m_model->tree().project(i);
        if (!one.category.isEmpty() && !categories.contains(one.category))
            categories << one.category;
        if (!kinds.contains(one.kind))
            kinds << one.kind;
    }
    m_category->addItem(tr("All fields"), QString());
    for (const QString& category : categories)
        m_category->addItem(category, category);
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString& kind : kinds)
        m_kind->addItem(projectKindName(kind), kind);
    m_stage->addItem(tr("All stages"));
    for (const QString& stage : projectStages())
        m_stage->addItem(projectStageName(stage), stage);
    m_stage->addItem(tr("no stage"), QString());
}

void ProjectsPage::applyFilter()
{
    m_proxy->setWords(m_words->text());
    m_proxy->setCategory(m_category->currentData().toString());
    m_proxy->setKind(m_kind->currentData().toString());
    const QVariant stage = m_stage->currentData();
    m_proxy->setStage(stage.isValid() ? std::optional(stage.toString()) : std::nullopt);
    const int all = m_model->tree().size();
    const int shown = m_proxy->matchCount();
    // A match that is folded away is not seen; all of them at once are too many.
    if (shown < all)
        m_table->expandAll();
    else
        m_table->collapseAll();
    m_header->setRemark(shown == all
            ? tr("%1 mentions, %2 entries").arg(all).arg(m_proxy->rowCount())
            : tr("%1 of %2 mentions").arg(shown).arg(all));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->scrollTo(m_table->currentIndex());
    showSelected();
}

QList<ProjectFact> ProjectsPage::factsOf(int project) const
{
    const ProjectTree& tree = m_model->tree();
    QList<ProjectFact> facts;
    for (int mention : tree.mentions(project))
        std::copy_if(m_facts.begin(), m_facts.end(), std::back_inserter(facts),
            [&](const ProjectFact& fact) { return fact.projectId == tree.project(mention).id; });
    return facts;
}

void ProjectsPage::showSelected()
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    if (!index.isValid()) {
        m_detail->setPlainText(m_model->rowCount() == 0
                ? tr("No projects of this plan's text are known.")
                : tr("No project is like that. Take a filter back to see others."));
        return;
    }
    const auto findings = m_context.findings();
    if (!findings) {
        m_messages.showError(findings.error());
        return;
    }
    const int project = ProjectTreeModel::projectAt(index);
    const QString id = m_model->tree().project(project).id;
    m_detail->setHtml(projectHtml(
        {m_model->tree(), project, m_places, factsOf(project), findingsAbout(*findings, id),
            isSignalConnected(QMetaMethod::fromSignal(&ProjectsPage::placeRequested))}));
}

void ProjectsPage::select(const QString& projectId)
{
    if (!m_table)
        build();
    const QModelIndex source = m_model->indexOf(projectId);
    if (!source.isValid())
        return;
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_words->clear();
        for (QComboBox* choice : {m_category, m_kind, m_stage})
            choice->setCurrentIndex(0);
        applyFilter();
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ProjectsPage::openLink(const QUrl& link)
{
    if (link.scheme() == u"project"_s)
        select(link.path());
    else if (link.scheme() == u"place"_s)
        Q_EMIT placeRequested(link.path());
    else if (link.scheme() == u"finding"_s)
        Q_EMIT findingRequested(link.path());
    else
        QDesktopServices::openUrl(link);
}

} // namespace lantu
