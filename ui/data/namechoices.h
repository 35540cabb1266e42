#pragma once

#include "core/statistics/importpreview.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace lantu {

class MatchDialog;
class MessageBar;
class PlanContext;

/// What a person has said about the names of the file in the preview: which indicator they mean,
/// and which of them are to be remembered.
class NameChoices final : public QObject
{
    Q_OBJECT

public:
    NameChoices(PlanContext& context, MessageBar& messages, QWidget* parent);

    /// As ImportOptions::matches.
    [[nodiscard]] const QHash<QString, QString>& matches() const { return m_matches; }
    [[nodiscard]] bool hasNamesToRemember() const { return !m_toRemember.isEmpty(); }
    void clear();

    /// Asks which indicator a value's name means.
    void ask(const ImportValue& value, const ImportKnowledge& knowledge);
    /// Stores the names to be remembered and says what became of each.
    QStringList remember();

Q_SIGNALS:
    void changed();

private:
    void take(const MatchDialog& dialog, const QString& key, const QString& name);
    void undo(const QString& key);
    void reject(const QString& name, const QString& indicatorId);

    PlanContext& m_context;
    MessageBar& m_messages;
    QWidget* m_window = nullptr;
    QHash<QString, QString> m_matches;
    QHash<QString, QString> m_toRemember; ///< keys of m_matches → the name to remember
};

} // namespace lantu
