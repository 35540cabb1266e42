#include "ui/window/pageheader.h"

#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace lantu {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
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
    m_layout->addStretch(1);
    m_layout->addWidget(m_remark);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
}

void PageHeader::addPlanChoices(PlanContext& context)
{
    addControl(createYears(context));
    addControl(createBases(context));
}

void PageHeader::addControl(QWidget* control)
{
    m_layout->insertWidget(m_layout->count() - 2, control);
}

void PageHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

QComboBox* PageHeader::createYears(PlanContext& context)
{
    auto* years = new QComboBox(this);
    years->setAccessibleName(tr("Year"));
    years->setObjectName(u"yearChoice"_s);
    for (int year = context.plan().firstYear; year <= context.plan().lastYear; ++year)
        years->addItem(tr("%1", "year").arg(year), year);
    const auto showYear = [years, &context] {
        const QSignalBlocker blocker(years);
        years->setCurrentIndex(years->findData(context.year()));
    };
    showYear();
    connect(&context, &PlanContext::changed, years, showYear);
    connect(years, &QComboBox::activated, &context,
        [years, &context](int index) { context.setYear(years->itemData(index).toInt()); });
    return years;
}

QComboBox* PageHeader::createBases(PlanContext& context)
{
    auto* bases = new QComboBox(this);
    bases->setAccessibleName(tr("Base"));
    bases->setObjectName(u"baseChoice"_s);
    bases->addItem(tr("Base as printed"), static_cast<int>(Basis::Printed));
    bases->addItem(tr("Base as revised"), static_cast<int>(Basis::Revised));
    const auto showBasis = [bases, &context] {
        const QSignalBlocker blocker(bases);
        bases->setCurrentIndex(bases->findData(static_cast<int>(context.basis())));
    };
    showBasis();
    connect(&context, &PlanContext::changed, bases, showBasis);
    connect(bases, &QComboBox::activated, &context, [bases, &context](int index) {
        context.setBasis(static_cast<Basis>(bases->itemData(index).toInt()));
    });
    return bases;
}

} // namespace lantu
