// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/compare_accelerators.h"

#include "core/chain/economy_terms.h"
#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/throughput/serving/levers.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all;
    return all;
}
const Calibration &calibration()
{
    static const Calibration all = Calibration::fromRecords(catalogue().set("serving_calibration"));
    return all;
}
EconomyTerms someTerms()
{
    EconomyTerms t;
    t.pueFactor = 1.2;
    t.electricity = 100.0 * units::KRWPerKWh;
    t.utilisationFraction = 0.5;
    t.idlePowerFraction = 0.3;
    t.itYearsCount = 5;
    return t;
}
SearchRequest aService(const LanguageModel &model)
{
    SearchRequest r;
    r.serving.model = &model;
    r.serving.weights = Precision::Fp8;
    r.serving.inputTokensCount = 4096;
    r.serving.outputTokensCount = 1024;
    r.level = {2.0 * units::s, 50.0 * units::ms, false};
    return r;
}
const LanguageModel &deepseek()
{
    static const LanguageModel model = LanguageModel::fromRecord(*catalogue().find("models", "deepseek-r1"));
    return model;
}
std::vector<AcceleratorOffer> compared(const std::vector<RecordId> &ids, const EconomyTerms &terms = someTerms())
{
    return compareAccelerators(aService(deepseek()), ids, catalogue(), calibration(), terms);
}

} // namespace

class CompareAcceleratorsTest : public QObject {
    Q_OBJECT
private slots:
    // By hand: 1,000 tokens/s, half sold: 15,768 M tokens a year. 50 M KRW over 5 years without interest: 10 M KRW a year,
    // 634.2 KRW/Mtok. 2 kW x (0.3 + 0.7 x 0.5) x 1.2 x 8,760 h x 100 KRW/kWh = 1.36656 M KRW: 86.67 KRW/Mtok, with the GPU at its TDP.
    void aMillionTokensCostWhatTheHandCalculationGives()
    {
        ServingPoint p;
        p.outputPerGpu = TokenRate::fromSi(1000);
        p.low = TokenRate::fromSi(800);
        p.high = TokenRate::fromSi(1250);
        p.tpot = 10.0 * units::ms;
        p.powerFraction = 1.0;
        AcceleratorPurchase bought;
        bought.itPower = 2.0 * units::kW;
        bought.price = Spread{50e6, 40e6, 60e6};
        const ServingEconomy e = economyOf(p, Accelerator{}, bought, someTerms());
        QVERIFY(std::abs(e.electricity->in(units::KRWPerMillionTokens)-86.6667) < 0.001);
        QVERIFY(std::abs(e.capital->in(units::KRWPerMillionTokens)-634.196) < 0.001);
        QVERIFY(std::abs(e.total->in(units::KRWPerMillionTokens)-720.862) < 0.002);
        QVERIFY(std::abs(e.perItPower->si() - 0.5) < 1e-12);
        QVERIFY(std::abs(e.perFacilityPower->si() - 0.5 / 1.2) < 1e-12);
        QVERIFY(std::abs(e.capex->si() - 50'000) < 1e-6);
        QVERIFY(e.low < e.total && e.total < e.high);
        // At 0.55 of its TDP, idle at 0.25, it is 0.4 of the way: the rack draws 0.3 + 0.7 x 0.4 = 0.58 while serving, (0.3 + 0.58) / 2 in
        // the mean: 86.6667 x 0.44 / 0.65 = 58.667. With the fullest hour at 0.8 of the racks, 0.8 x 0.3 + 0.28 x 0.5 = 0.38: 50.667.
        Accelerator gpu;
        gpu.idlePowerFraction = 0.25;
        p.powerFraction = 0.55;
        QVERIFY(std::abs(economyOf(p, gpu, bought, someTerms()).electricity->in(units::KRWPerMillionTokens)-58.6667) < 0.001);
        EconomyTerms needed = someTerms();
        needed.neededFraction = 0.8;
        QVERIFY(std::abs(economyOf(p, gpu, bought, needed).electricity->in(units::KRWPerMillionTokens)-50.6667) < 0.001);
    }
    // The racks of a plan draw in its ledger what the price of a token in the Throughput tab counts, with all of them on and with some off.
    void theLedgerAndThePriceOfATokenCountTheSamePower()
    {
        const Plan start = findTemplate("blank-40mw")->make(catalogue());
        for (const double users : {0.0, 5e5, 2e6})
            for (const char *shape : {"flat", "office-hours"}) {
                Plan plan = start;
                plan.services[0] = plan.services[0].with([&](Service &s) { s.users = users, s.shape = shape; });
                const Service &service = *plan.services[0];
                const auto study = Evaluator(catalogue()).evaluate(plan);
                const ServiceOutput &output = study->compute->outputs.front();
                const auto answer = answerService(service, output.accelerator, output.gpus, catalogue(), calibration());
                const auto bought = purchaseOf(*answer.accelerator, catalogue(), plan.cost->exchangeRate);
                const ServingEconomy e = economyOf(*answer.best(), *answer.accelerator, bought, *economyTerms(plan, *study, service));
                QVERIFY(std::abs(*e.meanItPower * double(output.gpus) / study->compute->itMean - 1.0) < 1e-9);
                QVERIFY(*e.meanItPower < *bought.itPower);
            }
    }
    // 3.1 M USD for 72 GPUs at 1,380 KRW/USD: 59.42 M KRW per GPU. (120 + 14.6) kW / 72 = 1.869 kW.
    void aGpuOfARackHasItsShareOfPriceAndPower()
    {
        const auto bought = purchaseOf(Accelerator::fromRecord(*catalogue().find("accelerators", "gb200-nvl72")), catalogue(), 1380.0);
        QVERIFY(std::abs(bought.price->base / 59.4167e6 - 1) < 1e-4);
        QVERIFY(std::abs(bought.itPower->in(units::kW)-1.8694) < 1e-3);
        QVERIFY(bought.why.empty() && !bought.source.empty());
    }
    void everyAcceleratorAnswersOrSaysWhy()
    {
        const auto offers = compared({});
        QCOMPARE(offers.size(), catalogue().set("accelerators").records.size());
        for (const AcceleratorOffer &o : offers) {
            QVERIFY2(o.point || !o.why.empty(), o.accelerator.c_str());
            if (o.point)
                QVERIFY2(o.point->tpot <= 50.0 * units::ms && o.point->ttft <= 2.0 * units::s, o.accelerator.c_str());
            for (const auto &price : {o.economy.total, o.economy.low, o.economy.high, o.economy.electricity, o.economy.capital})
                QVERIFY(!price || (std::isfinite(price->si()) && price->si() > 0));
            if (o.economy.total)
                QVERIFY2(o.economy.low <= o.economy.total && o.economy.total <= o.economy.high, o.accelerator.c_str());
        }
    }
    void oneOfferIsBestInEachRespectAndNoneBeatsIt()
    {
        const auto offers = compared({});
        int best = 0, cheapest = 0, power = 0, capex = 0;
        for (const AcceleratorOffer &o : offers) {
            best += o.bestPerGpu;
            power += o.bestPerPower;
            capex += o.leastCapex;
            cheapest += o.cheapest;
            for (const AcceleratorOffer &other : offers) {
                QVERIFY(!o.bestPerGpu || !other.point || other.point->outputPerGpu <= o.point->outputPerGpu);
                QVERIFY(!o.cheapest || !other.economy.total || *other.economy.total >= *o.economy.total);
            }
        }
        QCOMPARE(best + power + capex + cheapest, 4);
        QVERIFY(best == 1 && power == 1 && capex == 1);
    }
    // An accelerator's figures do not depend on the others it is compared with.
    void anOfferDoesNotDependOnTheOthers()
    {
        const auto all = compared({}), one = compared({"h200-sxm"});
        for (const AcceleratorOffer &o : all)
            if (o.accelerator == "h200-sxm")
                QVERIFY(o.point->outputPerGpu == one[0].point->outputPerGpu && o.economy.total == one[0].economy.total);
    }
    void dearerPowerRaisesElectricityOnly()
    {
        EconomyTerms dear = someTerms();
        dear.electricity = 2.0 * dear.electricity;
        const auto before = compared({"b200-sxm"}), after = compared({"b200-sxm"}, dear);
        QVERIFY(std::abs(*after[0].economy.electricity / *before[0].economy.electricity - 2) < 1e-12);
        QVERIFY(after[0].economy.capital == before[0].economy.capital);
    }
    void anUnknownAcceleratorIsAnOfferWithTheReason()
    {
        const auto offers = compared({"no-such-chip", "h200-sxm"});
        QVERIFY(!offers[0].point && offers[0].why.english().find("no-such-chip") != std::string::npos);
        QVERIFY(offers[1].point);
    }
    void aStoppedComparisonEndsAtOnce()
    {
        std::stop_source stop;
        double last = 0;
        const auto offers =
            compareAccelerators(aService(deepseek()), {}, catalogue(), calibration(), someTerms(), stop.get_token(), [&](double share) {
                last = share;
                stop.request_stop();
            });
        QCOMPARE(offers.size(), std::size_t(1));
        QVERIFY(last > 0 && last < 1);
    }
    // The terms of a plan are those of its ledger: PUE, mean price, finance.
    void theTermsOfAPlanAreItsStudys()
    {
        const Plan plan = ulsan103Mw(catalogue());
        const auto study = Evaluator(catalogue()).evaluate(plan);
        const Service &service = *plan.services.front();
        const auto terms = economyTerms(plan, *study, service);
        QVERIFY(terms && terms->pueFactor == *study->kpis[Kpi::PueAnnual].si);
        QVERIFY(terms->utilisationFraction == study->compute->loads.front().utilisationFactor);
        QVERIFY(!economyTerms(plan, Study{}, service));
    }
    // More bandwidth, cached prefixes, a smaller cache and a looser limit never lower throughput; a cap never raises it.
    void leversMoveTheWayPhysicsSays()
    {
        SearchRequest r = aService(deepseek());
        const Accelerator gb200 = Accelerator::fromRecord(*catalogue().find("accelerators", "gb200-nvl72"));
        r.serving.accelerator = &gb200;
        const SearchResult found = searchServing(r, calibration());
        const auto levers = leversOf(r, *found.bestPoint(), 1.0, calibration());
        QCOMPARE(levers.size(), std::size_t(6));
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY2(levers[i].changeFraction && *levers[i].changeFraction >= 0, levers[i].label.english().c_str());
        QVERIFY(*levers[5].changeFraction <= 0 && *levers[5].changeFraction > -1.0 / 6); // less than the change in power
        QVERIFY(levers[0].label.english() == "HBM 8 TB/s → 10 TB/s");
        r.serving.prefixHitFraction = 0.6;
        const auto used = leversOf(r, *searchServing(r, calibration()).bestPoint(), 1.0, calibration());
        QCOMPARE(used.size(), std::size_t(6));
        QVERIFY(used[1].label.english() == "Prefix cache 60 % → 0 %" && *used[1].changeFraction < 0); // what the hits bring
    }
};

QTEST_GUILESS_MAIN(CompareAcceleratorsTest)
#include "compare_accelerators_test.moc"
