#include "core/statistics/formreader.h"

#include "core/base/textfold.h"
#include "core/statistics/cellmarks.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/formsheet.h"
#include "core/statistics/namereading.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FormReader)
};

/// Reads one form. Keeps references to the sheet and to what is known.
class FormReader
{
public:
    FormReader(const Sheet& sheet, const ImportKnowledge& knowledge)
        : m_form(sheet)
        , m_mark(m_form.marks().constFirst())
        , m_knowledge(knowledge)
    { }

    QList<Figure> read()
    {
        if (!m_form.trouble().isEmpty())
            return {wholeForm(m_form.trouble())};
        QList<Figure> figures;
        for (int row = m_form.firstRow(); row < m_form.endRow(); ++row) {
            if (const auto figure = readEntry(row))
                figures << *figure;
            if (const auto figure = readLastYear(row))
                figures << *figure;
        }
        return figures;
    }

private:
    [[nodiscard]] Figure wholeForm(const QString& doubt) const;
    [[nodiscard]] const Indicator* indicatorOf(int row) const;
    [[nodiscard]] QString sheetDoubt() const;
    [[nodiscard]] QString rowDoubt(int row) const;
    [[nodiscard]] Figure readRow(int row) const;
    [[nodiscard]] std::optional<Figure> readEntry(int row) const;
    [[nodiscard]] CellValue valueOf(int row) const;
    [[nodiscard]] std::optional<Figure> readLastYear(int row) const;

    FormSheet m_form;
    FormMark m_mark;
    const ImportKnowledge& m_knowledge;
};

Figure FormReader::wholeForm(const QString& doubt) const
{
    Figure figure;
    figure.sheet = m_form.view().sheet().name;
    figure.cell = m_form.markPosition().name();
    figure.raw = m_mark.code();
    figure.doubt = doubt;
    return figure;
}

const Indicator* FormReader::indicatorOf(int row) const
{
    const auto code = FormRowCode::parse(m_form.text(row, FormColumn::Code));
    if (!code || code->planId != m_knowledge.plan.id)
        return nullptr;
    const auto found = std::find_if(m_knowledge.indicators.begin(), m_knowledge.indicators.end(),
        [&](const Indicator& indicator) { return indicator.id == code->indicatorId; });
    return found == m_knowledge.indicators.end() ? nullptr : &*found;
}

QString FormReader::sheetDoubt() const
{
    if (m_form.marks().size() > 1)
        return Messages::tr("the sheet bears two form numbers, %1 and %2: use a fresh form")
            .arg(m_form.marks()[0].code(), m_form.marks()[1].code());
    if (m_mark.planId != m_knowledge.plan.id)
        return Messages::tr("the form is for plan %1, not for %2")
            .arg(m_mark.planId, m_knowledge.plan.id);
    return {};
}

QString FormReader::rowDoubt(int row) const
{
    if (const QString doubt = sheetDoubt(); !doubt.isEmpty())
        return doubt;
    const QString printed = m_form.text(row, FormColumn::Code);
    if (printed.isEmpty())
        return Messages::tr("the row's hidden code is gone: use a fresh form");
    const auto code = FormRowCode::parse(printed);
    if (code && (code->planId != m_mark.planId || code->year != m_mark.year))
        return Messages::tr("the row comes from the form of plan %1 for %2")
            .arg(code->planId)
            .arg(code->year);
    const Indicator* indicator = indicatorOf(row);
    if (!indicator)
        return Messages::tr("the row's hidden code “%1” is not known: use a fresh form")
            .arg(printed);
    const auto differs = [&](FormColumn column, const QString& expected) {
        return folded(m_form.text(row, column)) != folded(expected);
    };
    if (differs(FormColumn::Name, indicator->displayName()))
        return Messages::tr("the row is for “%1”, but its name was changed to “%2”")
            .arg(indicator->displayName(), m_form.text(row, FormColumn::Name));
    if (differs(FormColumn::Unit, indicator->unit.symbol))
        return Messages::tr("the form asks for %1, but the unit was changed to “%2”")
            .arg(indicator->unit.symbol, m_form.text(row, FormColumn::Unit));
    if (differs(FormColumn::Scope, formScope(*indicator)))
        return Messages::tr("the form asks for the scope “%1”, but it was changed to “%2”")
            .arg(formScope(*indicator), m_form.text(row, FormColumn::Scope));
    return {};
}

/// What holds for everything in a row.
Figure FormReader::readRow(int row) const
{
    Figure figure;
    figure.sheet = m_form.view().sheet().name;
    figure.printedName = m_form.text(row, FormColumn::Name);
    figure.doubt = rowDoubt(row);
    figure.period = Period::ofYear(m_mark.year);
    if (const Indicator* indicator = indicatorOf(row)) {
        figure.indicatorId = indicator->id;
        figure.unit = indicator->unit;
        figure.scope = indicator->scope;
    }
    figure.status = statusIn(m_form.text(row, FormColumn::Status));
    figure.sourceTitle = m_form.text(row, FormColumn::Source);
    figure.note = m_form.text(row, FormColumn::Note);
    return figure;
}

/// What a department has entered in a row; nothing where it has entered nothing.
std::optional<Figure> FormReader::readEntry(int row) const
{
    const auto isFilled = [&](FormColumn column) { return m_form.isFilled(row, column); };
    const bool hasCode = isFilled(FormColumn::Code) || isFilled(FormColumn::Name);
    const bool isAnswered = isFilled(FormColumn::Value) || isFilled(FormColumn::Reason);
    const bool isBegun =
        isFilled(FormColumn::Status) || isFilled(FormColumn::Source) || isFilled(FormColumn::Note);
    // Below the table there may be notes, which are no row of it.
    if (!isAnswered && !(isBegun && hasCode))
        return std::nullopt;
    Figure figure = readRow(row);
    const bool isReasonAlone = isFilled(FormColumn::Reason) && !isFilled(FormColumn::Value);
    const CellPosition position =
        m_form.at(row, isReasonAlone ? FormColumn::Reason : FormColumn::Value);
    figure.cell = position.name();
    figure.raw = m_form.text(row, isReasonAlone ? FormColumn::Reason : FormColumn::Value);
    figure.value = valueOf(row);
    if (figure.value.unit)
        figure.unit = figure.value.unit;
    if (!figure.value.scope.isEmpty())
        figure.scope = figure.value.scope;
    figure.isHidden = m_form.view().isHidden(position);
    const Plan& plan = m_knowledge.plan;
    applyMarks(m_form.view(), position, {}, {plan.regionFull, plan.region, u"全区"_s}, figure);
    return figure;
}

CellValue FormReader::valueOf(int row) const
{
    const auto unreadable = [](const QString& why) {
        CellValue nothing;
        nothing.unreadable = why;
        return nothing;
    };
    const auto value = m_form.cell(row, FormColumn::Value);
    const QString reason = m_form.text(row, FormColumn::Reason);
    const QString status = m_form.text(row, FormColumn::Status);
    if (!value && reason.isEmpty())
        return unreadable(Messages::tr("the row is begun, but has neither number nor reason"));
    if (!status.isEmpty() && statusIn(status) == VintageStatus::Unstated)
        return unreadable(Messages::tr("the status “%1” is none of the form's").arg(status));
    const auto absence = readValueText(reason).absence;
    if (!reason.isEmpty() && !absence)
        return unreadable(Messages::tr("the reason “%1” is none of the form's").arg(reason));
    CellValue entered;
    entered.absence = absence;
    if (!value)
        return entered;
    entered = readCellValue(*value);
    if (entered.isChange)
        return unreadable(Messages::tr("“%1” is no plain number").arg(singleLine(value->text)));
    if (reason.isEmpty() || (entered.absence && entered.absence == absence))
        return entered;
    return unreadable(
        Messages::tr("both a value and a reason why there is none (%1): keep one").arg(reason));
}

/// Last year's value where it is not the one that the form was sent out with.
std::optional<Figure> FormReader::readLastYear(int row) const
{
    const auto printed = m_form.cell(row, FormColumn::LastYear);
    const auto code = FormRowCode::parse(m_form.text(row, FormColumn::Code));
    const Indicator* indicator = indicatorOf(row);
    if (!printed || !indicator || code->year != m_mark.year)
        return std::nullopt;
    const CellValue value = readCellValue(*printed);
    if (value.number && value.number == code->lastYear)
        return std::nullopt;
    Figure figure;
    figure.sheet = m_form.view().sheet().name;
    figure.cell = m_form.at(row, FormColumn::LastYear).name();
    figure.raw = singleLine(printed->text);
    figure.printedName = m_form.text(row, FormColumn::Name);
    figure.indicatorId = indicator->id;
    figure.period = Period::ofYear(code->year - 1);
    figure.unit = indicator->unit;
    figure.value = value;
    figure.doubt =
        Messages::tr("last year's value went out as %1 and was changed to %2: it is never taken "
                     "from a form, ask the sender")
            .arg(code->lastYear ? code->lastYear->toString() : u"—"_s, figure.raw);
    return figure;
}

} // namespace

bool isForm(const Sheet& sheet)
{
    return !FormSheet(sheet).marks().isEmpty();
}

QList<Figure> readForm(const Sheet& sheet, const ImportKnowledge& knowledge)
{
    return FormReader(sheet, knowledge).read();
}

} // namespace lantu
