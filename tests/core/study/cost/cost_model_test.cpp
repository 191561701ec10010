// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_model.h"

#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

// The reference design that the unit costs were derived for (docs/equations-money.md), scaled to `racks` of GB200 NVL72.
CostInput aSite(int racks)
{
    const Power it = racks * 134.6 * kW; // rack and its share of network and storage: 1.87 kW per GPU
    CostInput in;
    in.it = it;
    in.ups = it * 2.0;
    in.generators = it * 1.5;
    in.mainTransformers = ApparentPower::fromSi(it.si() * 1.7);
    in.equipment = {
        {"unit_kva", it.si() * 1.6}, {"cdu_kw", it.si() * 0.92}, {"dry_cooler_kw", it.si() * 1.2}, {"chiller_kw", it.si() * 0.35}};
    in.building = 0.93 * m2 * it.in(kW);
    in.land = 1.2 * m2 * it.in(kW);
    in.lots = {{"gb200-nvl72", "gb200-nvl72", "GB200 NVL72", "GB200 NVL72", {}, racks, racks * 72}};
    in.softFraction = 0.08;
    in.contingencyFraction = 0.05;
    in.priceYear = 2025;
    in.krwPerUsdFactor = 1380.0;
    in.staffCount = 60;
    in.staffCost = 90e6 * KRWPerYear;
    return in;
}

double perKw(const CostInput &in, Money amount) { return amount.si() / in.it.in(kW); }

const CostItem &itemOf(const std::vector<CostItem> &items, const std::string &key)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const CostItem &i) { return i.key == key; });
    if (it == items.end())
        qFatal("no item %s", key.c_str());
    return *it;
}

} // namespace

class CostModelTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
private slots:
    // Jangseong: 15.2 million KRW/kW without GPUs; electrical 40-50 %, mechanical 15-20 % of build.
    void theReferenceDesignCostsWhatJangseongDid()
    {
        const CostInput in = aSite(700);
        const auto capex = capexTable(in, m_catalogue).items;
        const double build = perKw(in, sumOf(capex) - sumOf(capex, AssetClass::It));
        QVERIFY2(build > 0.95 * 15.2e6 && build < 1.06 * 15.2e6, std::to_string(build).c_str());
        Money electrical, mechanical;
        for (const CostItem &item : capex) {
            electrical += item.group == "electrical" ? item.base : Money{};
            mechanical += item.group == "mechanical" ? item.base : Money{};
        }
        const double e = perKw(in, electrical) / build, m = perKw(in, mechanical) / build;
        QVERIFY2(e > 0.40 && e < 0.50, std::to_string(e).c_str());
        QVERIFY2(m > 0.15 && m < 0.20, std::to_string(m).c_str());
    }
    // Bernstein 35, Epoch 38 USD/W of IT for GB200, all in; here 1,380 KRW/USD.
    void allInCapexOfGb200IsWithinTheBandOfPublishedTotals()
    {
        const CostInput in = aSite(7428); // 1 GW
        const auto capex = capexTable(in, m_catalogue).items;
        const double usdPerWatt = sumOf(capex).si() / 1380.0 / in.it.si();
        QVERIFY2(usdPerWatt > 35.0 && usdPerWatt < 40.0, std::to_string(usdPerWatt).c_str());
    }
    // SK-AWS Ulsan: 7 trillion KRW announced for 60,000 GPUs, with land of 28.3 billion; low and high of all items as the band.
    void theBandOfAnUlsanLikeSiteHoldsTheAnnouncedSevenTrillion()
    {
        CostInput in = aSite(834);
        in.landPrice = 28.3 * billionKRW;
        in.lines154kv = 1;
        in.priceYear = 2026;
        double low = 0.0, high = 0.0;
        const auto capex = capexTable(in, m_catalogue).items;
        for (const CostItem &item : capex) {
            low += item.low.in(trillionKRW);
            high += item.high.in(trillionKRW);
        }
        qInfo("Ulsan-like: %.2f (%.2f to %.2f) tn KRW, %.1f USD/W of IT", sumOf(capex).in(trillionKRW), low, high,
              sumOf(capex).si() / 1380 / in.it.si());
        QVERIFY(low < 7.0 && 7.0 < high);
    }
    // 155-300 USD/kW of IT a year without electricity (Epoch 300; the Gasan statement 155-185).
    void nonEnergyOpexLiesInThePublishedRange()
    {
        const CostInput in = aSite(650);
        const auto opex = opexTable(in, capexTable(in, m_catalogue).items, m_catalogue);
        const double usd = perKw(in, sumOf(opex)) / 1380.0;
        QVERIFY2(usd > 155.0 && usd < 300.0, std::to_string(usd).c_str());
    }
    // 2,000 kW of UPS at 750,000 KRW, price year 2025.
    void anItemIsQuantityTimesUnitPrice()
    {
        CostInput in = aSite(0);
        in.ups = 2 * MW;
        const CostItem ups = itemOf(capexTable(in, m_catalogue).items, "ups");
        QCOMPARE(ups.base.si(), 1.5e9);
        QCOMPARE(ups.low.si(), 1.0e9);
        QCOMPARE(ups.high.si(), 2.2e9);
        QCOMPARE(ups.quantityUnit, std::string("kW"));
        QVERIFY(!ups.source.empty());
    }
    // One year at 3.8 %.
    void constructionIsEscalatedToThePriceYearAndRacksAreNot()
    {
        CostInput in = aSite(10);
        const auto before = capexTable(in, m_catalogue).items;
        in.priceYear = 2026;
        const auto after = capexTable(in, m_catalogue).items;
        QVERIFY(std::abs(itemOf(after, "shell").base / itemOf(before, "shell").base - 1.038) < 1e-12);
        QCOMPARE(itemOf(after, "racks:gb200-nvl72").base.si(), 10 * 3.1e6 * 1380.0);
    }
    void softCostAndContingencyAreSharesOfConstruction()
    {
        CostInput in = aSite(0);
        in.ups = 2 * MW; // 1.5 billion and nothing else
        const auto capex = capexTable(in, m_catalogue).items;
        QVERIFY(std::abs(itemOf(capex, "soft-cost").base.si() - 0.12e9) < 1e-3);
        QVERIFY(std::abs(itemOf(capex, "contingency").base.si() - 0.081e9) < 1e-3);
    }
    void aLeasedShellAndATenantsRacksAreNotPaidFor()
    {
        CostInput in = aSite(10);
        in.buildingOwned = in.itOwned = false;
        for (const CostItem &item : capexTable(in, m_catalogue).items) {
            QVERIFY(item.asset != AssetClass::Building);
            QVERIFY(item.asset != AssetClass::It);
        }
    }
    void aRackWithoutAPriceMakesCapexIncompleteAndSaysSo()
    {
        CostInput in = aSite(0);
        in.lots = {{"rngd-10x8", "rngd", "RNGD", "RNGD", {}, 4, 320}};
        const CapexTable table = capexTable(in, m_catalogue);
        QVERIFY(!table.complete);
        QCOMPARE(table.findings.size(), std::size_t(1));
        QCOMPARE(table.findings.front().rule, std::string("cost.rack-price"));
    }
    // MI300X: no price is published; 1.16 USD/h x 19,355 h x 1.354 (server) x 32 GPUs.
    void aRackWithoutAPriceIsDerivedFromItsRentalPrice()
    {
        std::string source;
        const auto price = rackPrice({"mi300x-4x8", "mi300x", "MI300X", "MI300X", {}, 2, 64}, m_catalogue, 1380.0, source);
        QVERIFY(price.has_value());
        QVERIFY(std::abs(price->base / 1380.0 - 1.16 * 19355 * 1.354 * 32) < 1.0);
        QVERIFY(price->low < price->base && price->base < price->high);
    }
    void everyUnitCostHasADriverAnAssetASourceAndAnOrderedRange()
    {
        for (const char *kind : {"capex", "opex"})
            for (const Record &record : m_catalogue.set(kind).records) {
                const RecordValue *price = record.find("price") ? record.find("price")
                    : record.find("price_usd")                  ? record.find("price_usd")
                                                                : record.find("rate");
                QVERIFY2(price && price->si && price->low && price->high && *price->low <= *price->si && *price->si <= *price->high,
                         record.id.c_str());
                QVERIFY2(parseAssetClass(record.words("asset")).has_value() && !record.sources.empty(), record.id.c_str());
                QVERIFY2(findCostDriver(record.words("driver")) || record.words("driver").ends_with("_value"), record.id.c_str());
            }
    }
    // IT 500 over 5, plant 150 + soft 30 over 15, building 300 over 30, land none: 100 + 12 + 10.
    void depreciationIsStraightLineByClass()
    {
        const auto item = [](AssetClass a, double won) {
            CostItem i;
            i.asset = a;
            i.base = Money::fromSi(won);
            return i;
        };
        const std::vector<CostItem> capex{item(AssetClass::Land, 999), item(AssetClass::It, 500), item(AssetClass::Plant, 150),
                                          item(AssetClass::Soft, 30), item(AssetClass::Building, 300)};
        QCOMPARE(depreciationOf(capex, {}).si(), 122.0);
    }
};

QTEST_GUILESS_MAIN(CostModelTest)
#include "cost_model_test.moc"
