#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace lantu {

/// The column at the window's left with one button for each page.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Adds a page's button; `index` is what currentChanged will say. Alt+number chooses it too.
    void addEntry(int index, const QString& title, const QString& description);
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QButtonGroup* m_group = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace lantu
