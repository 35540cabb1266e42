#pragma once

#include <QSortFilterProxyModel>

namespace lantu {

/// Values of a file in the order in which a person should see them, and only those asked for. A
/// row that is decided stays where it was until the filter is set anew.
class ImportFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        All,
        Decisions, ///< what a person has to decide about
        Unmatched, ///< what no indicator of the plan was found for
    };

    explicit ImportFilterProxy(QObject* parent = nullptr);

    void setShow(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(
        int sourceRow, const QModelIndex& sourceParent) const override;

private:
    Show m_show = Show::All;
};

} // namespace lantu
