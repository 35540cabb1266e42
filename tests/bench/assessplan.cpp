// Judges plans of growing size and prints how long it takes: the built-in plan's kinds of targets
// with practice figures, over five years, and the same again many times over.

#include "core/practice/practicedata.h"
#include "core/rules/evaluation.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace lantu;

namespace {

constexpr int Runs = 5;

/// `count` indicators, the plan's own over and over.
QList<AssessmentInput> repeated(const QList<AssessmentInput>& inputs, qsizetype count)
{
    QList<AssessmentInput> many;
    many.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        many << inputs[i % inputs.size()];
    return many;
}

/// The shortest of several runs, in milliseconds.
double millisecondsToJudge(const Plan& plan, const QList<AssessmentInput>& inputs)
{
    double best = 0;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Evaluation evaluation = evaluate(plan, plan.lastYear, Basis::Printed, inputs);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (evaluation.assessments().size() != inputs.size())
            return -1;
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    auto session = Session::open(QStringLiteral(":memory:"), QStringLiteral("bench"),
        QDateTime::currentDateTimeUtc, DatabasePurpose::Practice);
    if (!session)
        return 1;
    if (auto filled = fillWithPracticeData(**session); !filled)
        return 1;
    const auto plan = (*session)->plan();
    if (!plan)
        return 1;
    const auto inputs = (*session)->assessmentInputs(*plan, plan->lastYear, Basis::Printed);
    if (!inputs)
        return 1;
    const qsizetype years = plan->lastYear - plan->firstYear + 1;
    out << "indicators  verdicts      ms  µs a verdict\n";
    for (const qsizetype count :
        {inputs->size(), qsizetype{1000}, qsizetype{10000}, qsizetype{100000}}) {
        const double took = millisecondsToJudge(*plan, repeated(*inputs, count));
        const double verdicts = static_cast<double>(count * years);
        out << QStringLiteral("%1 %2 %3 %4\n")
                   .arg(count, 10)
                   .arg(count * years, 9)
                   .arg(took, 9, 'f', 2)
                   .arg(took * 1000 / verdicts, 9, 'f', 2);
        out.flush();
    }
    return 0;
}
