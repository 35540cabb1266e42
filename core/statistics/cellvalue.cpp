#include "core/statistics/cellvalue.h"

#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CellValue)
};

CellValue unreadable(const QString& why)
{
    CellValue value;
    value.unreadable = why;
    return value;
}

CellValue absent(AbsenceReason reason)
{
    CellValue value;
    value.absence = reason;
    return value;
}

std::optional<AbsenceReason> absenceIn(const QString& folded)
{
    static const QRegularExpression dashes(u"^(-+|\\.{2,}|·+|/|一)$"_s);
    static const QHash<QString, AbsenceReason> words{{u"未公布"_s, AbsenceReason::NotPublished},
        {u"暂未公布"_s, AbsenceReason::NotPublished}, {u"尚未公布"_s, AbsenceReason::NotPublished},
        {u"无法统计"_s, AbsenceReason::NotMeasurable}, {u"无"_s, AbsenceReason::NotReported},
        {u"未填报"_s, AbsenceReason::NotReported}, {u"缺"_s, AbsenceReason::NotReported},
        {u"预计完成"_s, AbsenceReason::ExpectedToBeMet},
        {u"预计可以完成"_s, AbsenceReason::ExpectedToBeMet},
        {u"完成上级下达指标"_s, AbsenceReason::AssignedFromAbove}};
    if (dashes.match(folded).hasMatch())
        return AbsenceReason::NotPublished;
    const auto word = words.constFind(folded);
    return word == words.constEnd() ? std::nullopt : std::optional(*word);
}

/// The digits of a number with or without group separators, or nothing.
std::optional<Decimal> numberIn(const QString& text)
{
    static const QRegularExpression grouped(u"^[+-]?[1-9]\\d{0,2}([, ]\\d{3})+(\\.\\d+)?$"_s);
    static const QRegularExpression plain(u"^[+-]?(\\d+(\\.\\d+)?|\\.\\d+)$"_s);
    QString digits = text;
    if (grouped.match(digits).hasMatch())
        digits.remove(QRegularExpression(u"[, ]"_s));
    else if (!plain.match(digits).hasMatch())
        return std::nullopt;
    return Decimal::parse(digits);
}

double distance(const Decimal& a, const Decimal& b)
{
    return std::abs(a.toDouble() - b.toDouble());
}

/// A stored number: what is shown tells whether it is a plain number, a percentage or a date.
CellValue readNumberCell(const Cell& cell)
{
    const auto stored = Decimal::parse(cell.value);
    if (!stored)
        return unreadable(Messages::tr("the number has too many digits"));
    const CellValue shown = readValueText(cell.text);
    if (!shown.number)
        return unreadable(
            Messages::tr("it is shown as “%1”, not as a plain number").arg(cell.text));
    const auto scaled = stored->shifted(2);
    const bool isPercent = shown.unit && shown.unit->dimension == Dimension::Percent && scaled
        && distance(*scaled, *shown.number) < distance(*stored, *shown.number);
    const Decimal exact = isPercent ? *scaled : *stored;
    // A format may scale what it shows: 118932 as 11.89.
    if (distance(exact, *shown.number) >= std::pow(10.0, -shown.number->decimals()))
        return unreadable(
            Messages::tr("it is shown as “%1” but holds %2").arg(cell.text, cell.value));
    CellValue value;
    value.unit = shown.unit;
    // Zeros at the end that only the format shows were printed too.
    value.number = *shown.number == exact ? *shown.number : exact;
    return value;
}

/// Whether a text has digits that NFKC alone makes digits: ① or ² behind a number would become
/// its last digit. Full width digits are none of these.
bool hasDisguisedDigits(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() < 0x80 || c.decompositionTag() == QChar::Wide)
            return false;
        const QString plain = QString(c).normalized(QString::NormalizationForm_KC);
        return std::any_of(
            plain.begin(), plain.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    });
}

} // namespace

CellValue readValueText(const QString& text)
{
    // Only a single space may part groups: a line feed parts two numbers.
    const QString line = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QString key = folded(text);
    if (key.isEmpty())
        return absent(AbsenceReason::NotReported);
    if (hasDisguisedDigits(text))
        return unreadable(
            Messages::tr("“%1” bears a footnote mark or a raised digit").arg(singleLine(text)));
    if (const auto reason = absenceIn(key))
        return absent(*reason);
    CellValue value;
    QString digits = line;
    digits.replace(QChar(0x2212), u'-');
    static const QRegularExpression trailingUnit(u"^(.*[0-9])\\s*([%‰]|百分点|个百分点)$"_s);
    const auto match = trailingUnit.match(digits);
    if (match.hasMatch()) {
        value.unit = Unit::parse(match.captured(2));
        digits = match.captured(1);
    }
    value.number = numberIn(digits);
    if (!value.number)
        return unreadable(Messages::tr("“%1” is no plain number").arg(singleLine(text)));
    return value;
}

CellValue readCellValue(const Cell& cell)
{
    if (cell.isDamaged)
        return unreadable(Messages::tr("bytes of the file did not decode here"));
    switch (cell.type) {
    case Cell::Type::Number:
        return readNumberCell(cell);
    case Cell::Type::Text:
        return readValueText(cell.value);
    case Cell::Type::Boolean:
    case Cell::Type::Error:
        break;
    }
    return unreadable(Messages::tr("the cell holds %1").arg(cell.value));
}

} // namespace lantu
