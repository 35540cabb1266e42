#include "ui/data/namechoices.h"

#include "core/statistics/indicatormatcher.h"
#include "ui/base/messagebar.h"
#include "ui/data/matchdialog.h"
#include "ui/window/plancontext.h"

namespace lantu {

NameChoices::NameChoices(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_messages(messages)
    , m_window(parent)
{ }

void NameChoices::clear()
{
    m_matches.clear();
    m_toRemember.clear();
}

void NameChoices::ask(const ImportValue& value, const ImportKnowledge& knowledge)
{
    const NameReading reading = readName(value.name, regionNames(knowledge, {}));
    const QString key = nameKey(value.name);
    const QString name = nameToRemember(reading);
    auto* dialog = new MatchDialog(value, reading, knowledge, m_matches.contains(key), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, key, name] { take(*dialog, key, name); });
    connect(dialog, &MatchDialog::neverChosen, this,
        [this, name](const QString& indicatorId) { reject(name, indicatorId); });
    connect(dialog, &MatchDialog::choiceUndone, this, [this, key] { undo(key); });
    dialog->open();
}

void NameChoices::take(const MatchDialog& dialog, const QString& key, const QString& name)
{
    m_matches.insert(key, dialog.indicatorId());
    if (dialog.isToBeRemembered())
        m_toRemember.insert(key, name);
    else
        m_toRemember.remove(key);
    Q_EMIT changed();
}

void NameChoices::undo(const QString& key)
{
    m_matches.remove(key);
    m_toRemember.remove(key);
    Q_EMIT changed();
}

void NameChoices::reject(const QString& name, const QString& indicatorId)
{
    const auto rejected = m_context.session().rejectName(m_context.plan().id, indicatorId, name);
    if (!rejected) {
        m_messages.showError(rejected.error());
        return;
    }
    m_messages.showNote(tr("“%1” will not be taken for that indicator again.").arg(name));
    Q_EMIT changed();
}

QStringList NameChoices::remember()
{
    QStringList lines;
    for (auto name = m_toRemember.constBegin(); name != m_toRemember.constEnd(); ++name) {
        const auto done = m_context.session().rememberAlias(
            m_context.plan().id, m_matches.value(name.key()), *name);
        lines << (done ? tr("The name “%1” is remembered.").arg(*name) : done.error().message);
    }
    clear();
    return lines;
}

} // namespace lantu
