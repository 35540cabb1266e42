#pragma once

#include <QLabel>

namespace lantu {

/// The line over every page that says, for as long as the window shows practice data, that nothing
/// in it is real. It cannot be closed.
class PracticeBand final : public QLabel
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
};

} // namespace lantu
