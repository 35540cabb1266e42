#include "ui/decisions/decisiondialog.h"

#include "ui/base/outcomeframe.h"
#include "ui/window/plancontext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(PlanContext& context, const QString& indicatorId,
    const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(title);
    createParts(action);
    m_isLoaded = load(indicatorId);
    auto* name = new QLabel(indicator().number + u' ' + indicator().displayName(), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setWordWrap(true);
    m_form->addRow(name);
    connect(&context, &PlanContext::changed, this, [this] {
        m_isLoaded = load(indicator().id);
        refresh();
    });
}

void DecisionDialog::createParts(const QString& action)
{
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(7);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_outcome = new OutcomeFrame(this);
    m_take = new QPushButton(action, this);
    m_take->setObjectName(u"takeDecision"_s);
    m_take->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelDecision"_s);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    resize(560, 100);
    connect(m_take, &QPushButton::clicked, this, &DecisionDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_outcome, &OutcomeFrame::confirmationChanged, this, &DecisionDialog::refresh);
}

bool DecisionDialog::load(const QString& indicatorId)
{
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    const auto rules = m_context.rules();
    if (!inputs || !rules) {
        m_outcome->showError(inputs ? rules.error() : inputs.error());
        return false;
    }
    m_rules = *rules;
    for (const AssessmentInput& input : *inputs)
        if (input.indicator.id == indicatorId)
            m_input = input;
    return true;
}

void DecisionDialog::refresh()
{
    const State state = m_isLoaded ? preview() : State::Missing;
    m_take->setEnabled(
        state == State::Ready || (state == State::AsksForTick && m_outcome->isConfirmed()));
}

AssessmentInput DecisionDialog::inputAt(int year) const
{
    AssessmentInput input = m_input;
    input.year = year;
    return input;
}

QLineEdit* DecisionDialog::addLine(
    const QString& objectName, const QString& title, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setAccessibleName(title);
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textChanged, this, &DecisionDialog::refresh);
    m_form->addRow(title, line);
    return line;
}

void DecisionDialog::take()
{
    const auto note = store();
    if (!note) {
        // Perhaps another desk was faster: what is typed stays, and is compared with what it did.
        m_isLoaded = load(indicator().id);
        refresh();
        m_outcome->showError(note.error());
        return;
    }
    Q_EMIT taken(*note);
    accept();
}

} // namespace lantu
