#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace lantu {

/// What the marks of verdicts mean: each shape beside its word, in as many lines as they need.
class VerdictLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The room of each verdict's entry, by Progress.
    [[nodiscard]] QList<QRect> entries(int width) const;
};

} // namespace lantu
