#include "core/statistics/cellvalue.h"

#include "core/base/textfold.h"
#include "core/statistics/namereading.h"

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
    static const QRegularExpression assigned(
        u"^(完成|达到|以|按|按照)?(上级|国家|省|市|省市|省、市|省,市)(政府)?下达(的)?(指标|任务|目标|计划|要求)?(为准)?$"_s);
    static const QRegularExpression inWords(
        u"^(适当|适度|稳定|平稳|基本|持续|稳步|稳中|逐步|保持|进一步|略有|有所)+(正)?(增长|提高|"
        u"提升|有升|向好|改善|稳定|下降|"
        u"降低|平衡)$|^正增长$"_s);
    static const QHash<QString, AbsenceReason> words{{u"未公布"_s, AbsenceReason::NotPublished},
        {u"暂未公布"_s, AbsenceReason::NotPublished}, {u"尚未公布"_s, AbsenceReason::NotPublished},
        {u"无法统计"_s, AbsenceReason::NotMeasurable}, {u"无"_s, AbsenceReason::NotReported},
        {u"未填报"_s, AbsenceReason::NotReported}, {u"缺"_s, AbsenceReason::NotReported},
        {u"预计完成"_s, AbsenceReason::ExpectedToBeMet},
        {u"预计可完成"_s, AbsenceReason::ExpectedToBeMet},
        {u"预计可以完成"_s, AbsenceReason::ExpectedToBeMet}};
    if (folded.contains(dashes))
        return AbsenceReason::NotPublished;
    if (folded.contains(assigned))
        return AbsenceReason::AssignedFromAbove;
    if (folded.contains(inWords))
        return AbsenceReason::InWords;
    const auto word = words.constFind(folded);
    return word == words.constEnd() ? std::nullopt : std::optional(*word);
}

/// What keeps a text from being one plain number, where that is known by its form; else empty.
QString knownObstacle(const QString& text)
{
    const QString key = folded(text);
    const auto is = [&key](const QRegularExpression& form) { return key.contains(form); };
    static const QRegularExpression bracketed(u"^\\[.*\\]$"_s);
    static const QRegularExpression bound(
        u"^(大于|小于|超过|不低于|不少于|不高于|不超过|约|近|>|<|≥|≤|>=|<=).*\\d|\\d.*(以上|以下|以内|左右|上下)$"_s);
    static const QRegularExpression ratio(u"^\\d+(\\.\\d+)?(:\\d+(\\.\\d+)?)+$"_s);
    static const QRegularExpression second(u"^[+-]?\\d[\\d.,]*[^\\d()]*\\([^()]*\\d[^()]*\\)$"_s);
    const QString line = singleLine(text);
    if (is(bracketed))
        return Messages::tr("“%1” stands in brackets: a sum over several years").arg(line);
    if (is(ratio))
        return Messages::tr("“%1” is a ratio of several shares").arg(line);
    if (is(second))
        return Messages::tr("“%1” states two quantities").arg(line);
    return is(bound) ? Messages::tr("“%1” is a bound, not a value").arg(line) : QString();
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

/// 203家, 42.53亿元: a number with a unit that is known. Of a text only so many digits are taken
/// that no two numbers can have run together in it (202100套), and no year (2021年).
std::optional<CellValue> withUnit(const QString& text, Cell::Type type)
{
    static const QRegularExpression pattern(
        u"^(?<number>[+-]?\\d[\\d,]*(\\.\\d+)?)\\s?(?<unit>[^\\d\\s.,()+-].*)$"_s);
    static const QRegularExpression oneNumber(u"^[+-]?(?!(19|20)\\d{3})\\d{1,9}(\\.\\d{1,4})?$"_s);
    static const QRegularExpression year(u"^\\d{3,}$"_s);
    static const QRegularExpression letter(u"[\\p{L}㎡㎥%‰％]"_s);
    const auto match = pattern.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const QString number = match.captured(u"number"_s);
    const QString unit = match.captured(u"unit"_s);
    const bool isCertain =
        type == Cell::Type::Number || number.contains(u',') || number.contains(oneNumber);
    if (!match.hasMatch() || !isCertain || !Unit::isKnown(unit)
        || (unit == u"年"_s && number.contains(year))
        || hasDisguisedDigits(text.left(text.indexOf(letter))))
        return std::nullopt;
    CellValue value;
    value.number = numberIn(number);
    value.unit = Unit::parse(unit);
    return value.number ? std::optional(value) : std::nullopt;
}

/// A stored number: what is shown tells whether it is a plain number, a percentage or a date.
CellValue readNumberCell(const Cell& cell)
{
    const auto stored = Decimal::parse(cell.value);
    if (!stored)
        return unreadable(Messages::tr("the number has too many digits"));
    const CellValue shown =
        withUnit(cell.text, Cell::Type::Number).value_or(readValueText(cell.text));
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

/// Takes the scope that stands behind a number in brackets: 3.25(常住人口).
QString withoutScope(const QString& text, CellValue& value)
{
    static const QRegularExpression pattern(
        u"^(.*\\d.*?)\\s*\\((按)?(常住人口|户籍人口|户籍|全体居民|城镇居民|农村居民)(口径)?(计算|计)?\\)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    value.scope = scopeIn(match.captured(3));
    return match.captured(1);
}

/// 持平 is no change; 增长5.1% and 下降3.0 are one. Nothing for any other text.
std::optional<CellValue> changeIn(const QString& text)
{
    static const QRegularExpression change(
        u"^(?:比上年|同比|较上年)?(?<way>增长|增加|上升|提高|下降|减少|降低)\\s*(?<much>\\d.*)$"_s);
    static const QRegularExpression none(u"^(与上年|同比|比上年)?(基本)?持平$|^零增长$"_s);
    static const QRegularExpression falling(u"[下减降]"_s);
    CellValue value;
    if (folded(text).contains(none)) {
        value.isChange = true;
        // 基本持平 is about zero and no number.
        if (text.contains(u"基本"_s))
            value.unreadable = Messages::tr("“%1” is no plain number").arg(singleLine(text));
        else
            value.number = Decimal(0, 0);
        return value;
    }
    const auto match = change.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    value = readValueText(match.captured(u"much"_s));
    if (!value.number || value.isChange || !value.scope.isEmpty())
        return std::nullopt;
    value.isChange = true;
    if (match.captured(u"way"_s).contains(falling))
        value.number = value.number->negated();
    return value;
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
    if (const auto change = changeIn(line))
        return *change;
    CellValue value;
    QString digits = withoutScope(line, value);
    digits.replace(QChar(0x2212), u'-');
    static const QRegularExpression trailingUnit(u"^(.*[0-9])\\s*([%‰]|百分点|个百分点)$"_s);
    const auto match = trailingUnit.match(digits);
    if (match.hasMatch()) {
        value.unit = Unit::parse(match.captured(2));
        digits = match.captured(1);
    }
    value.number = numberIn(digits);
    if (value.number)
        return value;
    const QString obstacle = knownObstacle(text);
    return unreadable(obstacle.isEmpty()
            ? Messages::tr("“%1” is no plain number").arg(singleLine(text))
            : obstacle);
}

CellValue readCellValue(const Cell& cell)
{
    if (cell.isDamaged)
        return unreadable(Messages::tr("bytes of the file did not decode here"));
    switch (cell.type) {
    case Cell::Type::Number:
        return readNumberCell(cell);
    case Cell::Type::Text:
        return withUnit(cell.value, Cell::Type::Text).value_or(readValueText(cell.value));
    case Cell::Type::Boolean:
    case Cell::Type::Error:
        break;
    }
    return unreadable(Messages::tr("the cell holds %1").arg(cell.value));
}

} // namespace lantu
