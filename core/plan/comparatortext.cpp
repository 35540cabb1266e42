#include "core/plan/comparatortext.h"

#include <QCoreApplication>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ComparatorText)
};

} // namespace

QString withComparator(Comparator comparator, const QString& figure)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return Messages::tr("at least %1").arg(figure);
    case Comparator::MoreThan:
        return Messages::tr("more than %1").arg(figure);
    case Comparator::AtMost:
        return Messages::tr("at most %1").arg(figure);
    case Comparator::LessThan:
        return Messages::tr("less than %1").arg(figure);
    case Comparator::About:
        return Messages::tr("about %1").arg(figure);
    case Comparator::None:
    case Comparator::Equal:
        return figure;
    }
    Q_UNREACHABLE();
}

} // namespace lantu
