// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/market_hours.h"

#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace tokenyard;

class MarketHoursTest : public QObject {
    Q_OBJECT
private slots:
    // Noon is cheap in spring, not in autumn: by EPSIS' table of 2025 weekdays of October stand at 105 to 120 KRW/kWh from 9 to 21 h.
    void autumnHasHoursOfItsOwn()
    {
        const Catalogue catalogue;
        std::string error;
        const auto factors = marketFactors(*catalogue.find("market-hours", "smp-2025"), daysOfYear(2026, {}, LeapDay::Drop), error);
        QVERIFY2(factors.has_value(), error.c_str());
        const double april = (*factors)[(90 + 14) * 24 + 12], october = (*factors)[(273 + 14) * 24 + 12]; // Wednesday, Thursday the 15th
        QVERIFY2(april < 0.75 && october > 1.0 && october < 1.15, qPrintable(QString("%1 %2").arg(april).arg(october)));
        Record other = *catalogue.find("market-hours", "smp-2025"); // a planner's own of three seasons is read as before
        std::erase_if(other.values, [](const auto &value) { return value.first.starts_with("autumn"); });
        const auto three = marketFactors(other, daysOfYear(2026, {}, LeapDay::Drop), error);
        QVERIFY2(three && (*three)[(273 + 14) * 24 + 12] == (*three)[(90 + 14) * 24 + 12], error.c_str());
    }
};

QTEST_GUILESS_MAIN(MarketHoursTest)
#include "market_hours_test.moc"
