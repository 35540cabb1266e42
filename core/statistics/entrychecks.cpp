#include "core/statistics/entrychecks.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/objection.h"
#include "core/statistics/yearpart.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(EntryChecks)
};

QString numberProblem(const ManualEntry& entry)
{
    if (entry.absence)
        return {};
    if (entry.number.trimmed().isEmpty())
        return Messages::tr("Type the number, or choose why there is none.");
    const CellValue value = readValueText(entry.number);
    const bool isPlain = value.number && !value.isChange && value.scope.isEmpty();
    if (isPlain)
        return {};
    const QString why = value.unreadable.isEmpty()
        ? Messages::tr("“%1” is more than a number").arg(entry.number.trimmed())
        : value.unreadable;
    return Messages::tr("%1: type it with digits and a point, such as 18650.4.").arg(why);
}

QString dateProblem(const ManualEntry& entry)
{
    if (entry.date.trimmed().isEmpty())
        return Messages::tr("Type the document's date; its year or month will do.");
    return readDate(entry.date)
        ? QString()
        : Messages::tr("“%1” is no date: type it as 2024-04-02, 2024-04 or 2024.").arg(entry.date);
}

/// Every number that a text holds, without sign. Digits with spaces between them may be one number
/// or several, so both readings count.
QList<Decimal> numbersIn(const QString& text)
{
    static const QRegularExpression grouped(u"\\d{1,3}([, ]\\d{3})+(?!\\d)(\\.\\d+)?"_s);
    static const QRegularExpression plain(u"\\d+(\\.\\d+)?"_s);
    static const QRegularExpression separators(u"[, ]"_s);
    const QString line = text.normalized(QString::NormalizationForm_KC);
    QList<Decimal> numbers;
    for (const QRegularExpression* pattern : {&grouped, &plain})
        for (auto found = pattern->globalMatch(line); found.hasNext();)
            if (const auto number = Decimal::parse(found.next().captured().remove(separators)))
                numbers << *number;
    return numbers;
}

/// A fall is written as 下降3.0%: the sign is not looked for.
bool holdsNumber(const QString& sentence, const Decimal& number)
{
    return numbersIn(sentence).contains(number.isNegative() ? number.negated() : number);
}

/// The last day that a date of publication can mean, as ISO text.
QString lastDay(const QString& date)
{
    const QString whole = u"9999-12-31"_s;
    return date + whole.mid(date.size());
}

} // namespace

QList<EntryProblem> problems(const ManualEntry& entry)
{
    using enum EntryProblem::Field;
    QString indicator;
    if (entry.indicatorId.isEmpty())
        indicator = Messages::tr("Choose the indicator.");
    QString document;
    if (entry.document.trimmed().isEmpty())
        document = Messages::tr("Type the title of the document it stands in.");
    QString place;
    if (entry.page.trimmed().isEmpty() && entry.sentence.trimmed().isEmpty())
        place = Messages::tr("Type the sentence it stands in, or the page.");
    QString reason;
    if (!entry.correctionOf.isEmpty() && entry.reason.trimmed().isEmpty())
        reason = Messages::tr("Type why the figure on record is wrong.");
    QList<EntryProblem> found{{Indicator, indicator}, {Number, numberProblem(entry)},
        {Document, document}, {Date, dateProblem(entry)}, {Place, place}, {Reason, reason}};
    found.removeIf([](const EntryProblem& problem) { return problem.message.isEmpty(); });
    return found;
}

QStringList doubts(const ManualEntry& entry)
{
    QStringList found;
    const CellValue value = entry.absence ? CellValue() : readValueText(entry.number);
    if (!entry.sentence.trimmed().isEmpty() && value.number
        && !holdsNumber(entry.sentence, *value.number))
        found << Messages::tr("the sentence does not hold the number %1").arg(entry.number);
    if (value.number && speaksOfPlan(entry.sentence))
        found << Messages::tr("the sentence speaks of a plan or a target");
    const auto part = yearPartIn(entry.sentence);
    if (value.number && entry.period.isYear() && part && *part != YearPart::Whole)
        found << Messages::tr("the sentence speaks of a part of the year");
    const QString end =
        QDate(entry.period.year, entry.period.lastMonth(), 28).toString(Qt::ISODate);
    if (const auto date = readDate(entry.date); date && lastDay(*date) < end)
        found << Messages::tr("the document is older than the end of the period");
    return found;
}

std::optional<QString> readDate(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?<year>\\d{4})(年?|[-./年](?<month>\\d{1,2})(月?|[-./月](?<day>\\d{1,2})日?))$"_s);
    const auto match = pattern.match(folded(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(u"month"_s);
    const QString day = match.captured(u"day"_s);
    const auto orFirst = [](const QString& part) { return part.isEmpty() ? 1 : part.toInt(); };
    const QDate date(match.captured(u"year"_s).toInt(), orFirst(month), orFirst(day));
    if (!date.isValid() || date.year() < 1949 || date.year() > 2199)
        return std::nullopt;
    const int length = month.isEmpty() ? 4 : day.isEmpty() ? 7 : 10;
    return date.toString(Qt::ISODate).first(length);
}

} // namespace lantu
