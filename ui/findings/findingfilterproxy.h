#pragma once

#include <QSortFilterProxyModel>

namespace lantu {

/// Sorts and filters findings by severity, kind and words in what they say.
class FindingFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilterProxy(QObject* parent = nullptr);

    void setWords(const QString& words);
    /// Codes; all where empty.
    void setSeverity(const QString& severity);
    void setKind(const QString& kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words; ///< folded
    QString m_severity;
    QString m_kind;
};

} // namespace lantu
