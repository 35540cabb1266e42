#include "core/statistics/places.h"

#include <QSet>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_haveNamesOnce_andLieWithinKnownOnes();
    void shortNames_areToldFromOtherWords();
    void region_isKnownAmongItsNeighbours();
    void town_ofTheRegionsName_isNotTheRegion();
    void region_isKnownByItsCode();

private:
    const QStringList m_regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};
};

void TestPlaces::places_haveNamesOnce_andLieWithinKnownOnes()
{
    QSet<QString> names;
    for (const Place& place : knownPlaces()) {
        QVERIFY2(!names.contains(place.name), qUtf8Printable(place.name));
        names << place.name;
        QVERIFY(place.code.isEmpty() || place.code.size() == 6);
    }
    for (const Place& place : knownPlaces())
        QVERIFY2(
            place.within.isEmpty() || names.contains(place.within), qUtf8Printable(place.within));
}

void TestPlaces::shortNames_areToldFromOtherWords()
{
    QVERIFY(isShortPlace(u"椒江"_s));
    QVERIFY(isShortPlace(u" 路 桥"_s));
    QVERIFY(!isShortPlace(u"路桥街道"_s));
    QVERIFY(!isShortPlace(u"数值"_s));
    QVERIFY(!isShortPlace({}));
}

void TestPlaces::region_isKnownAmongItsNeighbours()
{
    const QStringList beside{u"椒江"_s, u"黄岩"_s, u"路桥"_s};
    QVERIFY(isRegionAmong(u"路桥"_s, beside, m_regions));
    QVERIFY(isRegionAmong(u"#路 桥 区"_s, beside, m_regions));
    QVERIFY(isRegionAmong(u"全区"_s, {}, m_regions));
    QVERIFY(!isRegionAmong(u"椒江"_s, beside, m_regions));
    QVERIFY(!isRegionAmong(u"全"_s, beside, m_regions));
    QVERIFY(!isRegionAmong(u"合计"_s, beside, m_regions));
}

void TestPlaces::town_ofTheRegionsName_isNotTheRegion()
{
    QVERIFY(isTownAmong(u"路桥"_s, {u"路桥"_s, u"路南"_s, u"金清"_s}, m_regions));
    QVERIFY(isTownAmong(u"路桥"_s, {u"路南街道"_s, u"金清镇"_s}, m_regions));
    QVERIFY(!isTownAmong(u"路桥"_s, {u"路桥"_s, u"椒江"_s, u"黄岩"_s}, m_regions));
    QVERIFY(!isTownAmong(u"路桥区"_s, {u"路南"_s}, m_regions));
    QVERIFY(!isRegionAmong(u"路桥"_s, {u"路南街道"_s, u"金清镇"_s}, m_regions));
    QVERIFY(!isRegionAmong(u"路桥街道"_s, {u"路南街道"_s}, m_regions));
}

void TestPlaces::region_isKnownByItsCode()
{
    QCOMPARE(knownPlacesAmong({u"路桥"_s, u"合计"_s, u"路桥"_s, u"金清镇"_s, u"备注"_s}),
        (QStringList{u"路桥"_s, u"金清镇"_s}));
    QVERIFY(isRegionAmong(u"331004"_s, {}, m_regions));
    QVERIFY(isRegionAmong(u"331004000000"_s, {}, m_regions));
    QVERIFY(!isRegionAmong(u"331002"_s, {}, m_regions)); // 椒江
    QVERIFY(!isRegionAmong(u"331004001000"_s, {}, m_regions)); // a town
    QVERIFY(!isRegionAmong(u"331099"_s, {}, m_regions));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
