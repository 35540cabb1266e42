#pragma once

#include "core/plan/plan.h"
#include "core/sheets/workbook.h"
#include "ui/data/importfilterproxy.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace lantu {

/// What a person may say about the file in the preview: how to read it, what of it to show.
class ImportControls final : public QWidget
{
    Q_OBJECT

public:
    ImportControls(const Plan& plan, QWidget* parent = nullptr);

    /// The year of figures for which the file names none, if a person gave one.
    [[nodiscard]] std::optional<int> year() const;
    /// As ReadOptions::encoding.
    [[nodiscard]] QByteArray encoding() const;

    /// Back to how a file is read without a person's word.
    void reset();
    /// Offers encodings where the file is text, and says how many places did not decode.
    void setWorkbook(const Workbook& workbook);
    /// Keeps what is chosen as what the preview was made with.
    void keepChoices();
    /// Goes back to what keepChoices() kept: the file could not be read as chosen.
    void restoreChoices();
    void setMatchable(bool isMatchable);
    /// Whether cells are held back that could be saved.
    void setSaveable(bool isSaveable);

Q_SIGNALS:
    void yearChosen();
    void encodingChosen();
    void showChosen(ImportFilterProxy::Show show);
    void matchRequested();
    void saveRequested();

private:
    void createYears(const Plan& plan);
    void createEncodings();
    void createFilter();

    QComboBox* m_year = nullptr;
    QComboBox* m_encoding = nullptr;
    QLabel* m_replaced = nullptr;
    QComboBox* m_show = nullptr;
    QPushButton* m_match = nullptr;
    QPushButton* m_save = nullptr;
    int m_keptYear = 0;
    int m_keptEncoding = 0;
};

} // namespace lantu
