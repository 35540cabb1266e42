#include "ui/data/importcontrols.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lantu {

using namespace Qt::StringLiterals;

ImportControls::ImportControls(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_replaced(new QLabel(this))
    , m_match(new QPushButton(tr("Choose &indicator…"), this))
    , m_save(new QPushButton(tr("Save &held-back cells…"), this))
{
    createYears(plan);
    createEncodings();
    createFilter();
    m_replaced->setObjectName(u"replacedBytes"_s);
    m_match->setObjectName(u"chooseIndicator"_s);
    m_match->setToolTip(tr("Says which indicator the chosen row's name means (Enter)"));
    connect(m_match, &QPushButton::clicked, this, &ImportControls::matchRequested);
    m_save->setObjectName(u"saveHeldBack"_s);
    m_save->setToolTip(
        tr("Writes the file with what was held back and why, to be put right by its sender"));
    connect(m_save, &QPushButton::clicked, this, &ImportControls::saveRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_show);
    layout->addWidget(m_match);
    layout->addWidget(m_save);
    layout->addStretch(1);
    layout->addWidget(m_replaced);
    layout->addWidget(m_encoding);
    layout->addWidget(m_year);
    reset();
}

void ImportControls::createYears(const Plan& plan)
{
    m_year = new QComboBox(this);
    m_year->setObjectName(u"missingYear"_s);
    m_year->setAccessibleName(tr("Year of figures for which the file names none"));
    m_year->setToolTip(m_year->accessibleName());
    m_year->addItem(tr("Years as in the file"));
    for (int year = plan.baseYear; year <= plan.lastYear; ++year)
        m_year->addItem(tr("Where missing: %1").arg(year), year);
    connect(m_year, &QComboBox::activated, this, &ImportControls::yearChosen);
}

void ImportControls::createEncodings()
{
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->setAccessibleName(tr("Encoding of the text file"));
    m_encoding->setToolTip(tr("Another encoding, where the text shows wrong characters"));
    m_encoding->addItem(QString());
    for (const char* name : {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    connect(m_encoding, &QComboBox::activated, this, &ImportControls::encodingChosen);
}

void ImportControls::createFilter()
{
    using Show = ImportFilterProxy::Show;
    m_show = new QComboBox(this);
    m_show->setObjectName(u"valueFilter"_s);
    m_show->setAccessibleName(tr("Which values are shown"));
    m_show->addItem(tr("All values"), QVariant::fromValue(Show::All));
    m_show->addItem(tr("Only what needs a decision"), QVariant::fromValue(Show::Decisions));
    m_show->addItem(tr("Only what is not in the plan"), QVariant::fromValue(Show::Unmatched));
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT showChosen(m_show->currentData().value<Show>()); });
}

std::optional<int> ImportControls::year() const
{
    const QVariant year = m_year->currentData();
    return year.isValid() ? std::optional(year.toInt()) : std::nullopt;
}

QByteArray ImportControls::encoding() const
{
    return m_encoding->currentData().toByteArray();
}

void ImportControls::reset()
{
    m_year->setCurrentIndex(0);
    m_encoding->setCurrentIndex(0);
    m_show->setCurrentIndex(0);
    keepChoices();
    setMatchable(false);
    setSaveable(false);
}

void ImportControls::setWorkbook(const Workbook& workbook)
{
    m_encoding->setVisible(workbook.format == Workbook::Format::Csv);
    if (encoding().isEmpty())
        m_encoding->setItemText(0, tr("Encoding as found: %1").arg(workbook.encoding));
    m_replaced->setVisible(workbook.replacements > 0);
    m_replaced->setText(tr("%1 places could not be decoded").arg(workbook.replacements));
}

void ImportControls::keepChoices()
{
    m_keptYear = m_year->currentIndex();
    m_keptEncoding = m_encoding->currentIndex();
}

void ImportControls::restoreChoices()
{
    m_year->setCurrentIndex(m_keptYear);
    m_encoding->setCurrentIndex(m_keptEncoding);
}

void ImportControls::setSaveable(bool isSaveable)
{
    m_save->setEnabled(isSaveable);
}

void ImportControls::setMatchable(bool isMatchable)
{
    m_match->setEnabled(isMatchable);
}

} // namespace lantu
