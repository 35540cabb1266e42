#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace lantu {

/// Filters projects by field, kind, stage and words; what a match hangs under stays in sight.
class ProjectFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProjectFilterProxy(QObject* parent = nullptr);

    void setWords(const QString& words);
    /// All where empty.
    void setCategory(const QString& category);
    void setKind(const QString& kind);
    /// A stage's code; empty for those without one; all where there is nothing.
    void setStage(const std::optional<QString>& stage);

    /// How many projects match, wherever in the tree they hang.
    [[nodiscard]] int matchCount(const QModelIndex& parent = {}) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words; ///< folded
    QString m_category;
    QString m_kind;
    std::optional<QString> m_stage;
};

} // namespace lantu
