// SPDX-License-Identifier: Apache-2.0
// What a plan's halls train: properties over GPUs, lengths and campuses, the hours that serving leaves, and that nothing is earned
// by mistake. The outside figure is the GPU-hours stated by the model card of Llama 3.1 405B.
#include "core/catalogue/measured_name.h"
#include "core/rules/idle.h"
#include "core/rules/market.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class TrainingStageTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Evaluator m_evaluator{m.catalogue, allRules()};

    template <class Change>
    Plan with(Change change) const
    {
        Plan plan = m.blank;
        for (Shared<Object> &object : plan.objects)
            if (object->as<Hall>())
                object = object.with([&](Object &o) { change(std::get<Hall>(o.equipment)); });
        return plan;
    }
    static void trains(Hall &hall)
    {
        hall.business = HallBusiness::Training;
        hall.trainModel = "llama-3.1-70b";
        hall.trainTokens = 1.0 * units::trillionTokens;
    }
    std::shared_ptr<const Study> studied(const Plan &plan) { return m_evaluator.evaluate(plan); }
    template <class Change>
    PlannedRun runOf(Change change)
    {
        const auto study = studied(with([&](Hall &hall) {
            trains(hall);
            change(hall);
        }));
        return study->training->runs.empty() ? PlannedRun{} : study->training->runs.front();
    }
private slots:
    void aHallThatTrainsEarnsNothingByMistake()
    {
        const auto study = studied(with(trains));
        QCOMPARE(study->training->runs.size(), std::size_t(1)); // both halls together
        QVERIFY(study->training->trainedAnnual() > Tokens{});
        QVERIFY(study->finance->revenues.empty() && !study->finance->revenueAnnual);
        QVERIFY(!study->kpis[Kpi::TokensAnnual].si && !study->kpis[Kpi::Npv].si);
        QVERIFY(*study->kpis[Kpi::OpexCashAnnual].si > 0.0);
    }
    void whatABuyerPaysIsTheRevenue()
    {
        const auto price = 6'000.0 * units::KRWPerMillionTokens;
        const auto study = studied(with([&](Hall &hall) {
            trains(hall);
            hall.trainFor = TrainingFor::ByToken, hall.trainPrice = price;
        }));
        const Money worth = study->training->trainedAnnual() * price;
        QVERIFY(std::abs(*study->finance->revenueAnnual / worth - 1.0) < 1e-12);
        QCOMPARE(study->finance->tokensAnnual->si(), 0.0); // trained tokens are not served
        QVERIFY(study->finance->npv.has_value());
    }
    // Demand response of 5 MW in 100 hours: of each called hour the tokens fall by what stops over what runs in that hour.
    void servedTokensFallByTheLoadThatStops()
    {
        Plan plan = m.blank;
        const auto before = studied(plan);
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 5.0 * units::MW, s.responseHours = 100.0; });
        const auto after = studied(plan);
        QCOMPARE(after->compute->loads.size(), std::size_t(1));
        const Eigen::ArrayXd tokens = after->compute->loads.front().served.si();
        const SourceYear &called = *std::find_if(after->energy->sources.begin(), after->energy->sources.end(),
                                                 [](const SourceYear &s) { return s.kind == "demand_response"; });
        const double stops = (tokens * called.output.si() / after->cooling->it.si()).sum() / tokens.sum();
        QVERIFY(stops > 0.0 && after->energy->shed <= 5.0 * units::MW * (100.0 * units::hour));
        QVERIFY(std::abs(*after->kpis[Kpi::TokensAnnual].si / *before->kpis[Kpi::TokensAnnual].si - (1.0 - stops)) < 1e-12);
        QVERIFY(*after->kpis[Kpi::RevenueAnnual].si < *before->kpis[Kpi::RevenueAnnual].si);
        const auto &opex = after->cost->opex;
        const auto line = std::find_if(opex.begin(), opex.end(), [](const CostItem &i) { return i.key == "demand-response"; });
        QVERIFY(line != opex.end() && line->base == Money{} - after->energy->responseRevenue);
    }
    // Training stops first, and what is served stays.
    void trainingStopsBeforeServing()
    {
        const auto spare = [](Hall &hall) {
            hall.spareTraining = 0.8, hall.trainModel = "llama-3.1-70b", hall.trainTokens = 1.0 * units::trillionTokens;
        };
        Plan plan = with(spare);
        const auto before = studied(plan);
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 1.0 * units::MW, s.responseHours = 100.0; });
        const auto after = studied(plan);
        QCOMPARE(after->training->restFactor, 1.0);
        QVERIFY(*after->kpis[Kpi::TokensAnnual].si == *before->kpis[Kpi::TokensAnnual].si);
        const PlannedRun &run = before->training->runs.front();
        const double stops = after->energy->shed / run.it;
        QVERIFY(std::abs(after->training->runs.front().gpuTime / run.gpuTime - (1.0 - stops)) < 1e-12);
    }
    // Spare racks train in what serving leaves of each hour: where a call asks for more than trains then, the rest of it hits serving,
    // though the year's mean of training were enough for all of it.
    void aCallHitsWhatRunsInItsHour()
    {
        Plan plan = with([](Hall &hall) {
            hall.spareTraining = 0.8, hall.trainModel = "llama-3.1-70b", hall.trainTokens = 1.0 * units::trillionTokens;
        });
        plan.services.front() = plan.services.front().with([](Service &s) { s.utilisation = 0.7, s.shape = "consumer-chat"; });
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 5.0 * units::MW, s.responseHours = 60.0; });
        const auto study = studied(plan);
        const Eigen::ArrayXd used = study->compute->loads.front().served.si() / study->compute->loads.front().capacity.si();
        const SourceYear &called = *std::find_if(study->energy->sources.begin(), study->energy->sources.end(),
                                                 [](const SourceYear &s) { return s.kind == "demand_response"; });
        double full = 0.0;
        for (const HallCount &hall : study->running->halls)
            full += itPowerOf(hall, *plan.power).si();
        double lost = 0.0, taken = 0.0, trained = 0.0, mean = 0.0;
        for (int hour = 0; hour < hoursPerYear; ++hour) {
            const double trains = 0.8 * full * (1.0 - used[hour]), stops = called.output[hour].si();
            taken += std::min(stops, trains);
            trained += trains;
            lost += used[hour] * std::max(stops - trains, 0.0) / (study->cooling->it[hour].si() - trains);
            mean += trains / hoursPerYear;
        }
        QVERIFY2(mean > 5e6 && lost > 0.0,
                 qPrintable(QString("%1 %2 %3").arg(mean).arg(lost).arg(full))); // by the mean nothing served would stop
        QVERIFY(std::abs(study->training->restFactor - (1.0 - lost / used.sum())) < 1e-12);
        QVERIFY(study->training->restFactor < 1.0 && taken < 60.0 * 5e6);
        const auto before = [&] {
            Plan other = plan;
            other.supply = plan.supply.with([](Supply &s) { s.responsePower = Power{}; });
            return studied(other);
        }();
        const double left = study->training->runs.front().gpuTime / before->training->runs.front().gpuTime;
        QVERIFY(std::abs(left - (1.0 - taken / trained)) < 1e-9);
    }
    void moreGpusNeverFinishLater()
    {
        std::optional<Duration> before;
        for (const int racks : {2, 5, 10, 20}) {
            const PlannedRun run = runOf([&](Hall &hall) { hall.racksPerRow = racks; });
            QVERIFY2(run.elapsed, qPrintable(QString::fromStdString(run.why.english())));
            QVERIFY(!before || *run.elapsed <= *before);
            before = run.elapsed;
        }
    }
    void aLongerRunNeverCostsLess()
    {
        Money before;
        Duration took;
        for (const double tokens : {0.1, 1.0, 2.0, 15.0}) {
            const PlannedRun run = runOf([&](Hall &hall) { hall.trainTokens = tokens * units::trillionTokens; });
            QVERIFY(*run.costOfRun >= before && *run.elapsed >= took);
            before = *run.costOfRun, took = *run.elapsed;
        }
    }
    // The same GPUs in one place, or split half here and half elsewhere.
    void severalCampusesAreNeverFasterThanOne()
    {
        const PlannedRun one = runOf([](Hall &hall) { hall.racksPerRow = 20; });
        for (const double gbit : {1.0, 100.0, 1e9})
            for (const int steps : {1, 100}) {
                const PlannedRun two = runOf([&](Hall &hall) {
                    hall.racksPerRow = 10, hall.trainSites = 2, hall.trainLink = gbit * units::gbitPerS, hall.trainLocalSteps = steps;
                });
                QVERIFY(*two.elapsed >= *one.elapsed * (1.0 - 1e-9));
                QCOMPARE(two.gpusCount * two.sitesCount, one.gpusCount);
            }
    }
    // Training in the hours that serving leaves: no less is served, and the racks draw the same peak.
    void spareHoursTrainBesideServing()
    {
        const auto plain = studied(m.blank), both = studied(with([](Hall &hall) {
                                                 trains(hall);
                                                 hall.business = HallBusiness::Api, hall.spareTraining = 1.0;
                                             }));
        QCOMPARE(*both->kpis[Kpi::TokensAnnual].si, *plain->kpis[Kpi::TokensAnnual].si);
        QCOMPARE(*both->finance->revenueAnnual, *plain->finance->revenueAnnual);
        QVERIFY(*both->kpis[Kpi::EnergyAnnual].si > *plain->kpis[Kpi::EnergyAnnual].si);
        QVERIFY(both->compute->itMean <= both->compute->itPeak * (1.0 + 1e-12)); // all hours are in use: those of training at full power
        const double used = plain->compute->loads.front().utilisationFactor, idle = m.blank.power->gpuIdlePower;
        const double serving = (plain->compute->itMean / plain->compute->itPeak - idle * (1.0 - used)) / used;
        QVERIFY(std::abs(both->compute->itMean / both->compute->itPeak - (1.0 - used * (1.0 - serving))) < 1e-9);
        const PlannedRun &run = both->training->runs.front();
        const double left = 1.0 - both->compute->loads.front().utilisationFactor;
        QVERIFY(run.spare && run.hoursFraction <= left && run.hoursFraction >= 0.9 * left);
        QVERIFY(*run.elapsed > *runOf([](Hall &) {}).elapsed); // longer than with all hours
    }
    void aLaterStartEndsLater()
    {
        const PlannedRun at = runOf([](Hall &) {}), later = runOf([](Hall &hall) { hall.trainFrom = "2040-01"; });
        QCOMPARE(later.startMonth, 2040 * 12);
        QCOMPARE(later.endMonth - later.startMonth, at.endMonth - at.startMonth);
    }
    // Model card of Llama 3.1 405B: 30.84 million hours of H100 for the pre-training on 15 trillion tokens and more (15.6: arXiv
    // 2407.21783), including all time lost on the way.
    void llama405BTakesTheHoursThatItsCardStates()
    {
        const PlannedRun run = runOf([](Hall &hall) {
            hall.rack = "h100-4x8", hall.rows = 16, hall.racksPerRow = 30; // two halls: 30,720 GPUs
            hall.trainModel = "llama-3.1-405b", hall.trainTokens = 15.6 * units::trillionTokens;
            hall.letFraction = 1.0;
        });
        QVERIFY2(run.perGpu, qPrintable(QString::fromStdString(run.why.english())));
        const double hours = run.gpuTime.in(units::hour) / run.annual.si() * 15.6e12;
        QVERIFY2(hours > 30.84e6 * 0.7 && hours < 30.84e6 * 1.3, qPrintable(QString::number(hours / 1e6)));
    }
    void findings()
    {
        m.check("training.run", with(trains));
        m.check("training.no_run", with([](Hall &hall) {
                    trains(hall);
                    hall.racksPerRow = 1, hall.rows = 1, hall.trainModel = "kimi-k3";
                }));
        m.check("training.horizon", with([](Hall &hall) {
                    trains(hall);
                    hall.trainTokens = 100'000.0 * units::trillionTokens;
                }));
        m.check("training.horizon", with([](Hall &hall) {
                    trains(hall);
                    hall.trainFrom = "2090-01";
                }));
        Plan tenants = with([](Hall &hall) { hall.spareTraining = 0.5; });
        tenants.cost = tenants.cost.with([](CostBasis &cost) { cost.itOwned = false; });
        m.check("training.tenants_racks", tenants);
    }
    // The market's rents are of hours that are let or serve: what trains beside them takes nothing from the yield.
    void whatTrainsIsNoYieldOfTheMarket()
    {
        const auto yieldOf = [&](const Plan &plan) {
            for (const MarketRow &row : marketRows(plan, *studied(plan), m.catalogue))
                if (row.key == std::string("yield_per_gpu_hour"))
                    return row.planValue;
            return 0.0;
        };
        const auto let = [](Hall &hall) { hall.business = HallBusiness::GpuHours; };
        bool first = true;
        const Plan half = with([&](Hall &hall) {
            first ? let(hall) : trains(hall);
            first = false;
        });
        const double all = yieldOf(with(let)), one = yieldOf(half);
        QVERIFY(all > 0.0 && std::abs(one / all - 1.0) < 1e-9);
        QCOMPARE(yieldOf(with(trains)), 0.0);
    }
    void aHallShowsWhatItsBusinessUses()
    {
        const auto shown = [&](const Plan &plan, const char *key) {
            for (const Shared<Object> &object : plan.objects)
                if (object->as<Hall>())
                    return !isIdle(plan, *object, key);
            return false;
        };
        const Plan training = with(trains), serving = with([](Hall &) {});
        const Plan space = with([](Hall &hall) { hall.business = HallBusiness::Space; });
        for (const char *key : {"space_rent", "power_passed", "gpu_price", "service", "spare_training", "train_link"})
            QVERIFY2(!shown(training, key), key);
        for (const char *key : {"business", "let_share", "train_model", "train_tokens", "train_price", "rows"})
            QVERIFY2(shown(training, key), key);
        for (const char *key : {"space_rent", "gpu_price", "let_share", "train_model", "gpu_mtbf", "train_from"})
            QVERIFY2(!shown(serving, key), key);
        for (const char *key : {"business", "service", "spare_training", "rack"})
            QVERIFY2(shown(serving, key), key);
        for (const char *key : {"space_rent", "power_passed", "let_share", "rent_decline"})
            QVERIFY2(shown(space, key), key);
    }
    void aPartOfANameStandsForItsOnlyRecord()
    {
        const RecordSet &models = m.catalogue.set("models"), &chips = m.catalogue.set("accelerators");
        QCOMPARE(findTypedRecord(models, "V4-Flash")->id, std::string("deepseek-v4-flash"));
        QCOMPARE(findTypedRecord(models, "v4 pro")->id, std::string("deepseek-v4-pro"));
        QCOMPARE(findTypedRecord(chips, "910C")->id, std::string("ascend-910c"));
        for (const char *family : {"Gemma-3", "Mistral", "Kanana", "Nemotron 3", "EXAONE 3.5", "GLM"}) {
            QVERIFY2(!findTypedRecord(models, family), family); // more than one match: the user must be more specific
            QVERIFY2(familyOf(models, family).size() > 1, family);
        }
        QVERIFY(familyOf(chips, "Ascend").size() > 1);
        for (const char *nothing : {"", "-", "x", "no such model"})
            QVERIFY2(familyOf(models, nothing).empty() && !findTypedRecord(models, nothing), nothing);
    }
};

QTEST_GUILESS_MAIN(TrainingStageTest)
#include "training_stage_test.moc"
