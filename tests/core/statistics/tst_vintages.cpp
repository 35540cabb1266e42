#include "core/statistics/vintages.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestVintages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void compareWithKnown_twoVintagesKnown_ownOneDecides_data();
    void compareWithKnown_twoVintagesKnown_ownOneDecides();
    void compareWithKnown_otherIndicatorOrPeriod_isNew();
    void compareWithKnown_same_namesTheFigure();
    void compareWithinFile_values_areDecidedTogether_data();
    void compareWithinFile_values_areDecidedTogether();
    void compareWithinFile_heldBack_isLeftAlone();
};

namespace {

ImportValue valueOf(const QString& number, VintageStatus status)
{
    ImportValue value;
    value.indicatorId = u"a"_s;
    value.period = Period::ofYear(2022);
    value.value = Decimal::parse(number);
    value.status = status;
    return value;
}

Observation known(const QString& id, const QString& number, VintageStatus status)
{
    Observation observation;
    observation.id = id;
    observation.indicatorId = u"a"_s;
    observation.period = Period::ofYear(2022);
    observation.value = *Decimal::parse(number);
    observation.status = status;
    return observation;
}

} // namespace

void TestVintages::compareWithKnown_twoVintagesKnown_ownOneDecides_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<VintageStatus>("status");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("same");
    using enum VintageStatus;
    QTest::newRow("provisional again") << u"757.0"_s << Provisional << u"same"_s << u"p"_s;
    QTest::newRow("another provisional") << u"758"_s << Provisional << u"conflict"_s << QString();
    QTest::newRow("final again") << u"753.9"_s << Final << u"same"_s << u"f"_s;
    QTest::newRow("another final") << u"754"_s << Final << u"conflict"_s << QString();
    QTest::newRow("revised") << u"754"_s << Revised << u"revision"_s << QString();
    QTest::newRow("unstated as provisional") << u"757"_s << Unstated << u"same"_s << u"p"_s;
    QTest::newRow("unstated as final") << u"753.9"_s << Unstated << u"same"_s << u"f"_s;
    QTest::newRow("unstated as none") << u"760"_s << Unstated << u"conflict"_s << QString();
}

void TestVintages::compareWithKnown_twoVintagesKnown_ownOneDecides()
{
    QFETCH(QString, number);
    QFETCH(VintageStatus, status);
    QFETCH(QString, action);
    QFETCH(QString, same);
    const Observation provisional = known(u"p"_s, u"757"_s, VintageStatus::Provisional);
    const Observation final = known(u"f"_s, u"753.9"_s, VintageStatus::Final);
    for (const auto& onRecord :
        {QList<Observation>{provisional, final}, QList<Observation>{final, provisional}}) {
        ImportValue value = valueOf(number, status);
        compareWithKnown(value, onRecord);
        QCOMPARE(toCode(value.action), action);
        QCOMPARE(value.knownObservationId, same);
        QVERIFY(!value.reason.isEmpty());
    }
}

void TestVintages::compareWithKnown_otherIndicatorOrPeriod_isNew()
{
    Observation other = known(u"x"_s, u"1"_s, VintageStatus::Final);
    other.indicatorId = u"b"_s;
    Observation half = known(u"y"_s, u"1"_s, VintageStatus::Final);
    half.period = {2022, Period::Kind::HalfYear, 1};
    ImportValue value = valueOf(u"757"_s, VintageStatus::Provisional);
    compareWithKnown(value, {other, half});
    QCOMPARE(toCode(value.action), u"new"_s);
}

void TestVintages::compareWithKnown_same_namesTheFigure()
{
    ImportValue value = valueOf(u"757.00"_s, VintageStatus::Unstated);
    compareWithKnown(value, {known(u"p"_s, u"757"_s, VintageStatus::Provisional)});
    QCOMPARE(toCode(value.action), u"same"_s);
    QCOMPARE(value.knownObservationId, u"p"_s);
}

void TestVintages::compareWithinFile_values_areDecidedTogether_data()
{
    QTest::addColumn<QString>("file"); // value and first letter of the vintage of each
    QTest::addColumn<QString>("actions");
    QTest::newRow("one") << u"757p"_s << u"new"_s;
    QTest::newRow("twice") << u"757p 757p"_s << u"new same"_s;
    QTest::newRow("two") << u"757p 758p"_s << u"conflict conflict"_s;
    QTest::newRow("first again after another")
        << u"757p 758p 757p"_s << u"conflict conflict conflict"_s;
    QTest::newRow("two vintages") << u"757p 753f"_s << u"new new"_s;
    QTest::newRow("unstated against provisional") << u"757u 758p"_s << u"conflict conflict"_s;
    QTest::newRow("unstated against final") << u"757u 753f"_s << u"conflict new"_s;
    QTest::newRow("unstated after final") << u"753f 757u"_s << u"new conflict"_s;
    QTest::newRow("unstated beside its like") << u"757u 757p"_s << u"new same"_s;
}

void TestVintages::compareWithinFile_values_areDecidedTogether()
{
    QFETCH(QString, file);
    QFETCH(QString, actions);
    QList<ImportValue> values;
    for (const QString& figure : file.split(u' ')) {
        const VintageStatus status = figure.endsWith(u'p') ? VintageStatus::Provisional
            : figure.endsWith(u'f')                        ? VintageStatus::Final
                                                           : VintageStatus::Unstated;
        values << valueOf(figure.chopped(1), status);
        values.last().action = ImportAction::New;
    }
    compareWithinFile(values);
    QStringList codes;
    for (const ImportValue& value : std::as_const(values))
        codes << toCode(value.action);
    QCOMPARE(codes.join(u' '), actions);
}

void TestVintages::compareWithinFile_heldBack_isLeftAlone()
{
    QList<ImportValue> values{
        valueOf(u"757"_s, VintageStatus::Final), valueOf(u"758"_s, VintageStatus::Final)};
    values[0].action = ImportAction::ScopeDiffers;
    values[1].action = ImportAction::New;
    compareWithinFile(values);
    QCOMPARE(toCode(values[0].action), u"scope_differs"_s);
    QCOMPARE(toCode(values[1].action), u"new"_s);
}

QTEST_APPLESS_MAIN(TestVintages)
#include "tst_vintages.moc"
