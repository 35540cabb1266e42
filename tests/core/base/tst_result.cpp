#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Result<int> halved(int number)
{
    if (number % 2 != 0)
        return failure(Error::Kind::Invalid, u"odd"_s, u"number %1"_s.arg(number));
    return number / 2;
}

Result<> checked(int number)
{
    if (auto half = halved(number); !half)
        return Unexpected{half.error()};
    return {};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_ofSuccess_isReached();
    void error_ofFailure_isReached();
    void error_passedOn_staysTheSame();
    void value_thatOnlyMoves_canBeTaken();
    void void_holdsOnlyTheOutcome();
    void errorAsValue_isNoFailure();
};

void TestResult::value_ofSuccess_isReached()
{
    auto half = halved(6);
    QVERIFY(half);
    QVERIFY(half.has_value());
    QCOMPARE(*half, 3);
    *half = 4;
    QCOMPARE(half.value(), 4);
    const Result<QString> text(u"路桥"_s);
    QCOMPARE(text->size(), 2);
}

void TestResult::error_ofFailure_isReached()
{
    const auto half = halved(7);
    QVERIFY(!half);
    QVERIFY(!half.has_value());
    QCOMPARE(half.error(), (Error{Error::Kind::Invalid, u"odd"_s, u"number 7"_s}));
}

void TestResult::error_passedOn_staysTheSame()
{
    const auto outcome = checked(9);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), halved(9).error());
}

void TestResult::value_thatOnlyMoves_canBeTaken()
{
    Result<std::unique_ptr<int>> made(std::make_unique<int>(5));
    QVERIFY(made);
    const std::unique_ptr<int> taken = std::move(*made);
    QCOMPARE(*taken, 5);
}

void TestResult::void_holdsOnlyTheOutcome()
{
    QVERIFY(checked(8));
    QVERIFY(checked(8).has_value());
    QVERIFY(Result<>());
    QVERIFY(!checked(3).has_value());
}

void TestResult::errorAsValue_isNoFailure()
{
    const Result<Error> success(Error{Error::Kind::Io, u"kept"_s});
    QVERIFY(success);
    QCOMPARE(success->message, u"kept"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
