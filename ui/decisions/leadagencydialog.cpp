#include "ui/decisions/leadagencydialog.h"

#include "core/session/plandecisions.h"
#include "ui/base/outcomeframe.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>

#include <algorithm>
#include <iterator>

namespace lantu {

using namespace Qt::StringLiterals;

LeadAgencyDialog::LeadAgencyDialog(
    PlanContext& context, const QString& indicatorId, QWidget* parent)
    : DecisionDialog(context, indicatorId, tr("Lead agency"), tr("Enter"), parent)
{
    m_name = new QComboBox(this);
    m_name->setObjectName(u"agencyName"_s);
    m_name->setAccessibleName(tr("Lead agency"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    form()->addRow(tr("Lead agency"), m_name);
    if (const auto known = context.session().decisions().agencies(context.plan().id))
        for (const Agency& agency : *known)
            m_name->addItem(agency.name);
    m_name->setEditText(indicator().leadAgency);
    m_name->setFocus();
    connect(m_name, &QComboBox::editTextChanged, this, &LeadAgencyDialog::refresh);
    refresh();
}

QString LeadAgencyDialog::name() const
{
    return m_name->currentText().simplified();
}

DecisionDialog::State LeadAgencyDialog::preview()
{
    const QString& before = indicator().leadAgency;
    const QString none = tr("not entered");
    if (name() == before) {
        outcome()->showTexts(tr("Nothing changes"),
            {before.isEmpty() ? tr("Type who leads the indicator, or choose.")
                              : tr("Empty the field to take the lead away.")},
            OutcomeFrame::Tone::Calm);
        return State::Missing;
    }
    QStringList lines{tr("It stands in tables, reports and warnings from then on; no verdict "
                         "changes.")};
    if (!name().isEmpty() && m_name->findText(name(), Qt::MatchExactly) < 0)
        lines << tr("“%1” is new: it will be offered for other indicators too.").arg(name());
    outcome()->showTexts(
        tr("Lead agency: %1 → %2", "before, after")
            .arg(before.isEmpty() ? none : before, name().isEmpty() ? none : name()),
        lines, OutcomeFrame::Tone::Calm);
    return State::Ready;
}

Result<QString> LeadAgencyDialog::store()
{
    const QString lead = name();
    const QString indicatorName = indicator().displayName();
    const auto stored =
        context().session().decisions().setLeadAgency(context().plan().id, {indicator().id}, lead);
    if (!stored)
        return Unexpected{stored.error()};
    return lead.isEmpty() ? tr("%1: no agency leads it any more.").arg(indicatorName)
                          : tr("%1: %2 leads it.", "indicator, agency").arg(indicatorName, lead);
}

} // namespace lantu
