// SPDX-License-Identifier: Apache-2.0
// The prices that an editor shows and changes.
#include "tests/support/rate_json.h"

#include "core/supply/tariff_prices.h"

using namespace tokenyard::rates;

class TariffPricesTest : public QObject {
    Q_OBJECT
private slots:
    // What an editor changes, charge by charge: higher tiers, other months and earlier steps keep their distance. 150 kW flat: by hand
    // 12 x (100 x 5 + 50 x 7.46) of demand.
    void theOtherPricesAreListedAndChanged()
    {
        RateTariff own = tariff(Json::parse(R"({"currency": "USD", "charges": [
            {"type": "demand-by-month", "seasons": [[{"rate": 4.0, "max": 100}, {"rate": 6.46}]], "months": 0},
            {"type": "ratchet", "share": 0.8}, {"type": "fixed", "per_month": 12.5}, {"type": "minimum", "per_month": 1, "per_year": 20},
            {"type": "adder", "name": "fuel", "price": [0.01, 0.02, 0.03, 0.04]}, {"type": "vat", "share": 0.1},
            {"type": "share", "name": "fund", "steps": [{"from": "2017-01", "share": 0.037}, {"from": "2018-07", "share": 0.032}]}]})"));
        using Of = OtherPrice::Of;
        const std::vector<OtherPrice> expected{{Of::Season, 1, "", 4.0},       {Of::Ratchet, 0, "", 0.8},      {Of::Fixed, 0, "", 12.5},
                                               {Of::LeastOfMonth, 0, "", 1.0}, {Of::LeastOfYear, 0, "", 20.0}, {Of::Adder, 0, "fuel", 0.01},
                                               {Of::Vat, 0, "", 0.1},          {Of::Share, 0, "fund", 0.032}};
        QVERIFY(otherPrices(own) == expected);
        std::string fault;
        for (const auto &[place, price] : {std::pair<std::size_t, double>{0, 5.0}, {5, 0.03}, {7, 0.027}})
            own = withOtherPrice(own, place, price, fault).value();
        QVERIFY(!withOtherPrice(own, expected.size(), 1.0, fault) && !fault.empty());
        fault.clear();
        QVERIFY(!withOtherPrice(own, 6, 50.0, fault) && fault.find("vat") == std::string::npos && fault.find("50") != std::string::npos);
        const RateBill bill = billOf(own, constant(150));
        QVERIFY(near(bill.annual.demand, 12 * (100 * 5.0 + 50 * 7.46)));
        QVERIFY(near(bill.months[0].adders, 150 * 744 * 0.03) && near(bill.months[11].adders, 150 * 744 * 0.06));
        const auto base = [&](std::size_t m) { return bill.months[m].demand + bill.months[m].fixed + bill.months[m].adders; };
        QVERIFY(near(bill.months[0].shares, 0.037 * base(0)) && near(bill.months[11].shares, 0.027 * base(11)));
    }
};

QTEST_GUILESS_MAIN(TariffPricesTest)
#include "tariff_prices_test.moc"
