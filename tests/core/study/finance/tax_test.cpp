// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/tax.h"

#include "core/catalogue/catalogue.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

constexpr double bn = 1e9;
Money won(double amount) { return Money::fromSi(amount); }
bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

std::vector<Money> taxOf(const KoreanTax &law, int firstYear, const std::vector<double> &profitBn,
                         const std::vector<double> &investmentBn = {})
{
    TaxedYears years{firstYear, {}, {}};
    for (std::size_t y = 0; y < profitBn.size(); ++y) {
        years.profit.push_back(won(profitBn[y] * bn));
        years.investment.push_back(won(y < investmentBn.size() ? investmentBn[y] * bn : 0.0));
    }
    return koreanCorporateTax(law, years);
}

KoreanTax law(const Finance &finance = {}) { return koreanTax(Catalogue(), finance); }

} // namespace

class TaxTest : public QObject {
    Q_OBJECT
private slots:
    // 2026, 1000 bn: 0.2 * 10 % + 19.8 * 20 % + 280 * 22 % + 700 * 25 % = 240.58 bn, and a tenth of it.
    void theBracketsOf2026AddUpByHand() { QVERIFY(near(taxOf(law(), 2026, {1000})[0].si(), 240.58 * 1.1 * bn)); }
    // One point less in each bracket before 2026: 0.018 + 3.762 + 58.8 + 168 = 230.58, with 9/19/21/24 % and a tenth of it.
    void theYearDecidesTheBrackets()
    {
        QVERIFY(near(taxOf(law(), 2025, {1000})[0].si(), 230.58 * 1.1 * bn));
        QVERIFY(near(taxOf(law(), 2025, {1000, 1000})[1].si(), 240.58 * 1.1 * bn));
    }
    // Just above the highest bracket limit the next won costs 27.5 %.
    void theTopRateIsTwentySevenAndAHalf()
    {
        const double low = taxOf(law(), 2026, {400})[0].si(), high = taxOf(law(), 2026, {401})[0].si();
        QVERIFY(near(high - low, 0.275 * bn));
    }
    // A loss of 100; of the next income of 100 a large firm may cover 80, so 20 is taxed: 0.02 + 3.96 = 3.98, with a tenth 4.378. The
    // other 20 cover the year after.
    void lossesCoverFourFifthsOfAYear()
    {
        const auto tax = taxOf(law(), 2026, {-100, 100, 100});
        QVERIFY(tax[0] == Money{} && near(tax[1].si(), 4.378 * bn));
        QVERIFY(near(tax[2].si(), taxOf(law(), 2026, {80})[0].si()));
    }
    void smallFirmsCoverAll()
    {
        Finance finance;
        finance.firmSize = FirmSize::Small;
        QVERIFY(taxOf(law(finance), 2026, {-100, 100})[1] == Money{});
    }
    // A loss still counts fifteen years after it arose; a year later it does not.
    void lossesEndAfterFifteenYears()
    {
        std::vector<double> profit(17, 0.0);
        profit[0] = -50;
        profit[15] = 100;
        QVERIFY(near(taxOf(law(), 2026, profit)[15].si(), taxOf(law(), 2026, {50})[0].si()));
        profit[15] = 0;
        profit[16] = 100;
        QVERIFY(near(taxOf(law(), 2026, profit)[16].si(), taxOf(law(), 2026, {100})[0].si()));
    }
    // 15 % of 400 bn is 60 bn. Of 1000 bn the tax is 240.58 and the minimum tax 1 + 10.8 + 153 = 164.8, so all 60 are used, and a fifth of
    // them is surtax: 240.58 - 60 + 24.058 + 12.
    void aCreditPaysDownToTheMinimumTax()
    {
        Finance finance;
        finance.investmentCredit = InvestmentCredit::Strategic;
        QVERIFY(near(taxOf(law(finance), 2027, {1000}, {400})[0].si(), (240.58 - 60 + 24.058 + 12) * bn));
        // 150 bn of credit: 75.78 at once, the rest in the next year.
        const auto tax = taxOf(law(finance), 2027, {1000, 1000}, {1000});
        QVERIFY(near(tax[0].si(), (164.8 + 24.058 + 0.2 * 75.78) * bn));
        QVERIFY(near(tax[1].si(), (240.58 - 74.22 + 24.058 + 0.2 * 74.22) * bn));
    }
    void theCreditEndsWithTheYearsOfItsRecord()
    {
        Finance finance;
        finance.investmentCredit = InvestmentCredit::Strategic;
        QVERIFY(near(taxOf(law(finance), 2030, {1000}, {400})[0].si(), taxOf(law(), 2030, {1000})[0].si()));
    }
    // Article 24: 25 % for small firms, 20 for those just above them, 15 for all others.
    void theRateOfTheCreditFollowsTheFirm()
    {
        for (const auto &[size, rate] : {std::pair{FirmSize::Small, 0.25}, std::pair{FirmSize::Graduated, 0.2},
                                         std::pair{FirmSize::Mid, 0.15}, std::pair{FirmSize::Large, 0.15}}) {
            Finance finance;
            finance.investmentCredit = InvestmentCredit::Strategic;
            finance.firmSize = size;
            QVERIFY(near(law(finance).creditFraction, rate));
        }
    }
    // Article 78, paragraph 5.
    void theReliefFollowsThePlace()
    {
        Finance finance;
        finance.complexRelief = ComplexRelief::Other;
        const KoreanTax relieved = law(finance);
        QVERIFY(near(relieved.acquisitionReliefFraction, 0.5) && near(relieved.propertyReliefFraction, 0.6));
        QCOMPARE(relieved.reliefToYear, 2028);
        QCOMPARE(relieved.reliefYears, 5);
    }
    void valueAddedTaxIsATenth() { QVERIFY(near(vatFraction(Catalogue()), 0.1)); }
    void withAFlatRateLossesAreCarriedForwardForever()
    {
        TaxedYears years{2026, std::vector<Money>(30), std::vector<Money>(30)};
        years.profit[0] = won(-10);
        years.profit[29] = won(15);
        QVERIFY(near(flatTax(0.2, years)[29].si(), 1.0));
    }
};

QTEST_GUILESS_MAIN(TaxTest)
#include "tax_test.moc"
