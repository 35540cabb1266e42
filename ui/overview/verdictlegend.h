#pragma once

#include <QWidget>

namespace lantu {

/// What the marks of verdicts mean: each shape beside its word, in one line.
class VerdictLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lantu
