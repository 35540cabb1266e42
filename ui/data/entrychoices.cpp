#include "ui/data/entrychoices.h"

#include "core/plan/observation.h"

#include <QComboBox>
#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryChoices)
};

} // namespace

void fillIndicators(QComboBox& field, const QList<Indicator>& indicators)
{
    for (const Indicator& indicator : indicators)
        field.addItem((indicator.number + u' ' + indicator.displayName()).trimmed(), indicator.id);
    field.setCurrentIndex(-1);
}

void fillYears(QComboBox& field, const Plan& plan)
{
    for (int year = plan.baseYear; year <= plan.lastYear; ++year)
        field.addItem(displayName(Period::ofYear(year)), year);
}

void fillPartsOfYear(QComboBox& field)
{
    field.addItem(Texts::tr("whole year"), QString());
    field.addItem(Texts::tr("first half (Jan–Jun)"), u"H1"_s);
    field.addItem(Texts::tr("first quarter (Jan–Mar)"), u"Q1"_s);
    field.addItem(Texts::tr("three quarters (Jan–Sep)"), u"Q3"_s);
}

void fillAbsences(QComboBox& field)
{
    field.addItem(Texts::tr("there is a number"), -1);
    for (const AbsenceReason reason : {AbsenceReason::NotPublished, AbsenceReason::NotMeasurable,
             AbsenceReason::ExpectedToBeMet, AbsenceReason::AssignedFromAbove})
        field.addItem(
            Texts::tr("no number: %1").arg(displayName(reason)), static_cast<int>(reason));
}

void fillStatuses(QComboBox& field)
{
    field.addItem(Texts::tr("not stated"), static_cast<int>(VintageStatus::Unstated));
    for (const VintageStatus status :
        {VintageStatus::Provisional, VintageStatus::Final, VintageStatus::Revised})
        field.addItem(displayName(status), static_cast<int>(status));
}

} // namespace lantu
