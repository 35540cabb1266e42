#include "core/plan/indicator.h"
#include "core/plan/observation.h"
#include "core/plan/outlinenode.h"
#include "core/plan/target.h"
#include "core/rules/assessment.h"

#include <QTest>

#include <initializer_list>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Reads every code of `codes`, which follow the order of the enumeration from 0, and writes it
/// again; then checks that no enumerator lies behind the last and that nothing else is read.
template <typename Enum>
void checkCodes(
    std::optional<Enum> (*fromCode)(QStringView), std::initializer_list<QLatin1StringView> codes)
{
    int next = 0;
    for (const QLatin1StringView code : codes) {
        const auto value = fromCode(QString(code));
        QVERIFY2(value, code.data());
        QCOMPARE(static_cast<int>(*value), next++);
        QCOMPARE(toCode(*value), QString(code));
    }
    for (const auto& wrong : {u"nonsense"_s, u"Level"_s, u" ge"_s, u"达标"_s})
        QVERIFY(!fromCode(wrong));
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The tables of design section 5.
    void indicatorType_codes_roundTrip();
    void targetKind_codes_roundTrip();
    void direction_codes_roundTrip();
    void comparator_codes_roundTrip();
    void vintageStatus_codes_roundTrip();
    void outlineLevel_codes_roundTrip();
    void basis_codes_roundTrip();
    // The tables of monitoring rules section 1.
    void progress_codes_roundTrip();
    void outlook_codes_roundTrip();
    void displayName_everyVerdict_isDistinct();
    // What data files use besides.
    void confidence_codes_roundTrip();
    void absenceReason_codes_roundTrip();
};

void TestCodes::indicatorType_codes_roundTrip()
{
    checkCodes(indicatorTypeFromCode, {"constraint"_L1, "expected"_L1});
}

void TestCodes::targetKind_codes_roundTrip()
{
    checkCodes(targetKindFromCode,
        {"level"_L1, "floor"_L1, "ceiling"_L1, "keep"_L1, "annual_rate_min"_L1,
            "annual_rate_relative"_L1, "total"_L1, "total_points"_L1, "total_reduction"_L1,
            "assigned"_L1, "about"_L1, "multiple"_L1, "words"_L1, "none"_L1});
}

void TestCodes::direction_codes_roundTrip()
{
    checkCodes(directionFromCode, {"up"_L1, "down"_L1, "keep"_L1});
}

void TestCodes::comparator_codes_roundTrip()
{
    checkCodes(
        comparatorFromCode, {""_L1, "ge"_L1, "gt"_L1, "le"_L1, "lt"_L1, "eq"_L1, "about"_L1});
}

void TestCodes::vintageStatus_codes_roundTrip()
{
    checkCodes(vintageStatusFromCode, {"unstated"_L1, "provisional"_L1, "final"_L1, "revised"_L1});
}

void TestCodes::outlineLevel_codes_roundTrip()
{
    checkCodes(outlineLevelFromCode,
        {"chapter"_L1, "section"_L1, "heading"_L1, "box"_L1, "table"_L1, "figure"_L1, "note"_L1});
}

void TestCodes::basis_codes_roundTrip()
{
    checkCodes(basisFromCode, {"printed"_L1, "revised"_L1});
}

void TestCodes::progress_codes_roundTrip()
{
    checkCodes(progressFromCode,
        {"achieved"_L1, "ahead"_L1, "on_schedule"_L1, "slightly_behind"_L1, "behind"_L1,
            "missed"_L1, "not_comparable"_L1, "no_data"_L1, "no_target"_L1});
}

void TestCodes::outlook_codes_roundTrip()
{
    checkCodes(outlookFromCode,
        {"achieved"_L1, "likely"_L1, "needs_effort"_L1, "unlikely"_L1, "unknown"_L1});
}

void TestCodes::displayName_everyVerdict_isDistinct()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i) {
        const auto progress = static_cast<Progress>(i);
        names << displayName(progress, false);
        // Only being there already reads otherwise once the plan is over.
        QCOMPARE(displayName(progress, true) != displayName(progress, false),
            progress == Progress::Achieved);
    }
    QCOMPARE(names.size(), 9);
    names.clear();
    for (int i = 0; i <= static_cast<int>(Outlook::Unknown); ++i)
        names << displayName(static_cast<Outlook>(i));
    QCOMPARE(names.size(), 5);
}

void TestCodes::confidence_codes_roundTrip()
{
    checkCodes(confidenceFromCode, {"high"_L1, "medium"_L1, "low"_L1});
}

void TestCodes::absenceReason_codes_roundTrip()
{
    checkCodes(absenceReasonFromCode,
        {"not_published"_L1, "not_measurable"_L1, "expected_to_be_met"_L1, "assigned_from_above"_L1,
            "in_words"_L1, "not_reported"_L1, "unreadable"_L1});
}

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
