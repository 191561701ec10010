// SPDX-License-Identifier: Apache-2.0
// Electricity's share of cash opex against the 85 % quoted for the industry (KCCI forum, 2025-07-18).
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class ShareTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Plan atAdder(double wonPerKWh) const
    {
        return m.with(&Plan::supply, [&](Supply &s) { s.regionalAdder = wonPerKWh * units::KRWPerKWh; });
    }
private slots:
    // At 5,000 KRW/kWh more, 40 MW cost trillions a year and everything else is small in comparison.
    void aShareBelowTheOneQuoted() { m.check("cost.share_85", atAdder(0.0), atAdder(5000.0)); }
    void theFindingNamesTheShareOfTheLedger()
    {
        Evaluator evaluator(m.catalogue);
        const auto study = evaluator.evaluate(m.blank);
        const auto found = m.found(m.blank, "cost.share_85");
        QCOMPARE(found.size(), std::size_t(1));
        const std::string share = formatMeasure(percent(*study->cost->electricity / *study->cost->opexCash));
        QVERIFY2(found.front().text.english().starts_with("Electricity is " + share + " of cash opex."),
                 found.front().text.english().c_str());
    }
};

QTEST_GUILESS_MAIN(ShareTest)
#include "share_test.moc"
