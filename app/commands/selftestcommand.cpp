#include "app/commands/commands.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/selftest.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SelfTestCommand)
};

QList<SelfTestOutcome> ofRules(const QList<SelfTestOutcome>& outcomes, const QString& id)
{
    QList<SelfTestOutcome> own;
    for (const SelfTestOutcome& outcome : outcomes)
        if (outcome.rules == id)
            own << outcome;
    return own;
}

void printDisagreement(QTextStream& err, const SelfTestOutcome& outcome)
{
    err << u"  "_s
        << Messages::tr("%1, %2: published %3, computed %4. Reason: %5.")
               .arg(outcome.caseName, outcome.subject, outcome.expected, outcome.computed,
                   outcome.reason.isEmpty() ? Messages::tr("not known") : outcome.reason)
        << Qt::endl;
}

/// One line for each rule set, and one for each result that is not the published one.
void printSummary(QTextStream& err, const QList<SelfTestOutcome>& outcomes)
{
    for (const RuleSet& rules : builtInRuleSets()) {
        const auto own = ofRules(outcomes, rules.id);
        if (own.isEmpty()) {
            err << Messages::tr("%1: no published results to compare with.").arg(rules.id)
                << Qt::endl;
            continue;
        }
        const auto agreeing = std::count_if(
            own.begin(), own.end(), [](const SelfTestOutcome& outcome) { return outcome.agrees; });
        err << Messages::tr("%1: %2 of %3 agree.").arg(rules.id).arg(agreeing).arg(own.size())
            << Qt::endl;
        for (const SelfTestOutcome& outcome : own)
            if (!outcome.agrees)
                printDisagreement(err, outcome);
    }
}

ExitCode runSelfTestCommand(const CommandOutput& context)
{
    const auto outcomes = runSelfTest();
    if (!outcomes) {
        context.err << outcomes.error().message << Qt::endl;
        return ExitCode::Failed;
    }
    RowTable table{
        {u"method"_s, u"case"_s, u"subject"_s, u"expected"_s, u"computed"_s, u"agrees"_s}, {}};
    bool isExplained = true;
    for (const SelfTestOutcome& one : *outcomes) {
        table.rows.append({one.rules, one.caseName, one.subject, one.expected, one.computed,
            one.agrees ? u"1"_s : u"0"_s});
        isExplained = isExplained && (one.agrees || !one.reason.isEmpty());
    }
    if (const ExitCode printed = context.print(table); printed != ExitCode::Done)
        return printed;
    printSummary(context.err, *outcomes);
    return isExplained ? ExitCode::Done : ExitCode::NeedsPerson;
}

} // namespace

Command selftestCommand()
{
    return {u"selftest"_s, {},
        Messages::tr("computes published results again; exit code 1 where one does not agree and "
                     "no reason is noted"),
        {formatOption()}, false, nullptr, runSelfTestCommand};
}

} // namespace lantu
