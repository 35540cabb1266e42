#include "ui/window/pageheader.h"

#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace lantu {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString& title, PlanContext& context, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_years(new QComboBox(this))
    , m_bases(new QComboBox(this))
    , m_remark(new QLabel(this))
{
    auto* label = new QLabel(title, this);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    label->setFont(large);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(label);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_years);
    m_layout->addWidget(m_bases);
    m_layout->addStretch(1);
    m_layout->addWidget(m_remark);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    createYears(context);
    createBases(context);
}

void PageHeader::addControl(QWidget* control)
{
    m_layout->insertWidget(m_layout->count() - 2, control);
}

void PageHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void PageHeader::createYears(PlanContext& context)
{
    m_years->setAccessibleName(tr("Year"));
    m_years->setObjectName(u"yearChoice"_s);
    for (int year = context.plan().firstYear; year <= context.plan().lastYear; ++year)
        m_years->addItem(tr("%1", "year").arg(year), year);
    const auto showYear = [this, &context] {
        const QSignalBlocker blocker(m_years);
        m_years->setCurrentIndex(m_years->findData(context.year()));
    };
    showYear();
    connect(&context, &PlanContext::changed, this, showYear);
    connect(m_years, &QComboBox::activated, this,
        [this, &context](int index) { context.setYear(m_years->itemData(index).toInt()); });
}

void PageHeader::createBases(PlanContext& context)
{
    m_bases->setAccessibleName(tr("Base"));
    m_bases->addItem(tr("Base as printed"), static_cast<int>(Basis::Printed));
    m_bases->addItem(tr("Base as revised"), static_cast<int>(Basis::Revised));
    const auto showBasis = [this, &context] {
        const QSignalBlocker blocker(m_bases);
        m_bases->setCurrentIndex(m_bases->findData(static_cast<int>(context.basis())));
    };
    showBasis();
    connect(&context, &PlanContext::changed, this, showBasis);
    connect(m_bases, &QComboBox::activated, this, [this, &context](int index) {
        context.setBasis(static_cast<Basis>(m_bases->itemData(index).toInt()));
    });
}

} // namespace lantu
