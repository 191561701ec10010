// SPDX-License-Identifier: Apache-2.0
// A moved plan: the waterfall adds up, there and back restores everything, the route does not matter, typed prices stay.
#include "core/region/energisation.h"
#include "core/region/futures.h"

#include "core/edit/fields.h"
#include "core/edit/templates/templates.h"
#include "core/plan/phase_months.h"
#include "core/region/home.h"
#include "core/region/move_dates.h"
#include "core/store/project_file.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::region;
using namespace tokenyard::test;

namespace {
// Equal except for the last bits: the way there multiplies by ratios.
bool nearlySame(const FieldValue &a, const FieldValue &b)
{
    const double *x = std::get_if<double>(&a), *y = std::get_if<double>(&b);
    return x && y ? std::abs(*x - *y) <= 1e-12 * std::max(std::abs(*x), std::abs(*y)) : a == b;
}
} // namespace

class TransplantTest : public QObject {
    Q_OBJECT
    struct Situation {
        Plan plan;
        Catalogue catalogue;
    };
    static Situation sample(const char *key = "ulsan-103mw")
    {
        const Catalogue catalogue;
        return {findTemplate(key)->make(catalogue), catalogue};
    }
    static Situation to(const Situation &from, const char *region)
    {
        const Move move = moveTo(from.plan, from.catalogue, region, priceRule(from.catalogue, ""));
        if (!move.refusal.empty())
            qFatal("%s", move.refusal.english().c_str());
        return {moved(from.plan, move).plan, withHome(from.catalogue, move)};
    }
    static Plan typed(const Plan &plan)
    {
        Plan p = edit::setField(plan, {"supply", {}}, "regional_adder", (5.0 * units::KRWPerKWh).si()).plan;
        return edit::setField(p, {"cost", {}}, "water_price", (2000.0 * units::KRWPerM3).si()).plan;
    }

private slots:
    void theWaterfallAddsUp()
    {
        const Situation home = sample();
        Evaluator evaluator(home.catalogue);
        for (const char *region : {"jeonnam", "seoul", "gangwon", "jeju", "gyeongbuk"}) {
            const Move move = moveTo(home.plan, home.catalogue, region, priceRule(home.catalogue, ""));
            const Outcome outcome = outcomeOf(home.plan, move, evaluator, true);
            QVERIFY(outcome.waterfall.contains(Kpi::Npv) && outcome.waterfall.contains(Kpi::PueAnnual));
            for (const auto &[kpi, steps] : outcome.waterfall) {
                const double before = *outcome.before->kpis[kpi].si, after = *outcome.after->kpis[kpi].si;
                double sum = 0.0;
                for (const Step &step : steps)
                    sum += step.difference;
                QVERIFY2(std::abs(sum - (after - before)) <= 1e-9 * std::max(1.0, std::abs(before)), kpiInfo(kpi).key);
            }
        }
    }
    // The capital region's grid is ready from 2030-01 by its record: the last phase of 2029-02 comes eleven months later, all by the schedule.
    void theDateOfFullPowerIsSharedOut()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
        QCOMPARE(fullPowerMonth(plan), std::string("2029-02"));
        const Move move = moveTo(plan, catalogue, "seoul", priceRule(catalogue, ""));
        const auto shift = dateShiftOf(plan, move);
        QVERIFY(shift);
        QCOMPARE(shift->after, std::string("2030-01"));
        QCOMPARE(shift->months, 11.0);
        double sum = 0.0;
        for (const Step &step : shift->waterfall) {
            sum += step.difference;
            QCOMPARE(step.difference, move.changes[step.change].cause == "schedule" ? 11.0 : 0.0);
        }
        QCOMPARE(sum, shift->months);
        // Jeonnam's substation stands at the end of 2028: the first phase of 2027-11 waits thirteen months, the last of 2029-02 does not.
        const Move jeonnam = moveTo(plan, catalogue, "jeonnam", priceRule(catalogue, ""));
        QCOMPARE(dateShiftOf(plan, jeonnam)->months, 0.0);
        QCOMPARE(dateShiftOf(plan, jeonnam, PowerDate::First)->months, 13.0);
        Plan late = plan;
        late.finance = late.finance.with([](Finance &f) { f.delayMonths = 12; });
        QCOMPARE(fullPowerMonth(late), std::string("2030-02"));
        // What slips anyway does not wait for the grid once more: twelve months later it has power in Seoul when it has it at home; five
        // months later, in 2029-07, it waits six months for 2030-01.
        QCOMPARE(dateShiftOf(late, moveTo(late, catalogue, "seoul", priceRule(catalogue, "")))->months, 0.0);
        Plan own = plan;
        for (Shared<Phase> &phase : own.phases)
            phase = phase.with([](Phase &p) { p.delayMonths = 5; });
        QCOMPARE(dateShiftOf(own, moveTo(own, catalogue, "seoul", priceRule(catalogue, "")))->months, 6.0);
        Plan without = plan;
        without.phases.clear();
        QVERIFY(fullPowerMonth(without).empty() && !dateShiftOf(without, move));
    }
    // The cause named beside a region is that of the greatest share in the waterfall, in the direction of the whole difference.
    void theMainCauseIsTheWaterfallsGreatest()
    {
        const Situation home = sample();
        Evaluator evaluator(home.catalogue);
        for (const char *region : {"jeonnam", "seoul", "gangwon"}) {
            const Move move = moveTo(home.plan, home.catalogue, region, priceRule(home.catalogue, ""));
            const Outcome outcome = outcomeOf(home.plan, move, evaluator, true);
            const auto main = mainCause(home.plan, move, outcome, Kpi::Npv, evaluator);
            QVERIFY(main);
            const double whole = *outcome.after->kpis[Kpi::Npv].si - *outcome.before->kpis[Kpi::Npv].si;
            const Step *greatest = nullptr;
            for (const Step &step : outcome.waterfall.at(Kpi::Npv))
                if (step.difference * whole > 0 && (!greatest || std::abs(step.difference) > std::abs(greatest->difference)))
                    greatest = &step;
            QVERIFY(greatest && greatest->change == main->change);
            QVERIFY(std::abs(main->difference / greatest->difference - 1.0) < 0.05);
        }
        const Move nowhere = moveTo(home.plan, home.catalogue, regionOf(home.plan), priceRule(home.catalogue, ""));
        if (nowhere.refusal.empty())
            QVERIFY(!mainCause(home.plan, nowhere, outcomeOf(home.plan, nowhere, evaluator, false), Kpi::Npv, evaluator)
                    || !nowhere.changes.empty());
    }
    void capexMovesByLandAlone()
    {
        const Situation home = sample();
        Evaluator evaluator(home.catalogue);
        const Move move = moveTo(home.plan, home.catalogue, "gyeongbuk", priceRule(home.catalogue, "in-force-2026-06"));
        const Outcome outcome = outcomeOf(home.plan, move, evaluator, true);
        for (const Step &step : outcome.waterfall.at(Kpi::CapexTotal))
            if (move.changes[step.change].cause == "land") // 36,000 m2 at 163,600 won instead of 28.3 billion
                QVERIFY(std::abs(step.difference - (36000.0 * 163600.0 - 28.3e9)) < 40e6); // plus the costs that are a share of it
            else
                QVERIFY(std::abs(step.difference) < 1e9);
    }
    // From Ulsan to Jeonnam: the next substations by the grid's nodes lie at Mokpo and Ulsan, each kilometre beyond three costs 6.43 billion
    // won. A nearer one saves nothing of the bays and the first three; over the sea no distance is known. Back home the records are as before.
    void theWayToTheGridCounts()
    {
        const Situation home = sample();
        const auto priceIn = [](const Catalogue &catalogue) { return *catalogue.find("capex", "grid-154kv")->find("price")->si; };
        const double before = priceIn(home.catalogue);
        const auto away = [&](const char *region, const char *node) {
            return greatCircle(*placeOf(*home.catalogue.find("regions", region)), *placeOf(*home.catalogue.find("grid-nodes", node)))
                .in(units::km);
        };
        const auto nodeNamed = [&](std::string_view name) {
            for (const Record &node : home.catalogue.set("grid-nodes").records)
                if (node.nameEn == name)
                    return node.id;
            return RecordId{};
        };
        const Place site{home.plan.site->latitude, home.plan.site->longitude};
        const double here = greatCircle(site, *placeOf(*home.catalogue.find("grid-nodes", nodeNamed("Ulsan")))).in(units::km);
        const Situation jeonnam = to(home, "jeonnam");
        const double shift = std::round(6.43e9 * (away("jeonnam", nodeNamed("Mokpo").c_str()) - here));
        QVERIFY(shift > 10e9);
        QVERIFY(std::abs(priceIn(jeonnam.catalogue) - before - shift) < 2.0);
        // The ends of the price's band move by those of the kilometre's: 1.5 and 25.8 billion won.
        const auto &dearer = *jeonnam.catalogue.find("capex", "grid-154kv")->find("price");
        QVERIFY(std::abs(*dearer.low - 20e9 - 1.5 / 6.43 * shift) < 2.0 && std::abs(*dearer.high - 120e9 - 25.8 / 6.43 * shift) < 5.0);
        const auto saysOfGrid = [](const Situation &at, const char *region) {
            for (const Change &change : moveTo(at.plan, at.catalogue, region, priceRule(at.catalogue, "")).changes)
                if (change.cause == "grid")
                    return change.reason.english();
            return std::string();
        };
        const std::string addOns = "before contingency, owner's and soft costs."; // those of the waterfall's bar below
        QVERIFY(saysOfGrid(home, "jeonnam").ends_with("bn KRW more, " + addOns));
        QVERIFY(saysOfGrid(home, "gyeongbuk").ends_with("costs the same: never less than its bays and the first 3 km."));
        QCOMPARE(priceIn(to(home, "gyeongbuk").catalogue), before);
        QCOMPARE(priceIn(to(jeonnam, "jeju").catalogue), before);
        QVERIFY(!to(jeonnam, "ulsan").catalogue.find("capex", "grid-154kv")->own);
        Situation own = home; // a price of the planner's own comes back, too
        Record dear = *home.catalogue.find("capex", "grid-154kv");
        dear.own = true;
        dear.values["price"].si = 61e9;
        own.catalogue = own.catalogue.withRecord("capex", dear);
        const Situation back = to(to(to(own, "jeonnam"), "sejong"), "ulsan");
        QCOMPARE(priceIn(back.catalogue), 61e9);
        QCOMPARE(*back.catalogue.find("capex", "grid-154kv")->find("price")->high, 120e9);
        const std::string nearer = saysOfGrid(own, "gyeongbuk");
        QVERIFY2(nearer.ends_with("bn KRW less, " + addOns) && nearer.find("costs -") == std::string::npos, nearer.c_str());
        Evaluator evaluator(home.catalogue);
        const Move move = moveTo(home.plan, home.catalogue, "jeonnam", priceRule(home.catalogue, ""));
        const Outcome outcome = outcomeOf(home.plan, move, evaluator, true);
        for (const Step &step : outcome.waterfall.at(Kpi::CapexTotal))
            if (move.changes[step.change].cause == "grid")
                QVERIFY(step.difference > shift && step.difference < 1.5 * shift); // with the shares that go with construction
        QCOMPARE(*Evaluator(jeonnam.catalogue).evaluate(jeonnam.plan)->kpis[Kpi::CapexTotal].si, *outcome.after->kpis[Kpi::CapexTotal].si);
    }
    // The shipped records price building once for the country; a planner's own record of a region may say otherwise. Jeju is not known.
    void buildingCostsWhatTheRegionSays()
    {
        const Situation home = sample();
        QCOMPARE(to(home, "seoul").plan.cost->capexFactor, home.plan.cost->capexFactor);
        QCOMPARE(to(home, "jeju").plan.cost->capexFactor, home.plan.cost->capexFactor);
        Situation own = home;
        Record seoul = *home.catalogue.find("regions", "seoul");
        seoul.own = true;
        seoul.values["build_factor"].si = 1.2;
        own.catalogue = own.catalogue.withRecord("regions", seoul);
        const Situation there = to(own, "seoul");
        seoul.values["build_factor"].si = 1.0;
        const Catalogue same = own.catalogue.withRecord("regions", seoul);
        for (const Change &change : moveTo(own.plan, same, "seoul", priceRule(same, "")).changes)
            QVERIFY(change.cause != "build" || change.reason.english().find("by the planner's own records (") != std::string::npos);
        QVERIFY(std::abs(there.plan.cost->capexFactor / home.plan.cost->capexFactor - 1.2) < 1e-12);
        QCOMPARE(to(there, "ulsan").plan.cost->capexFactor, home.plan.cost->capexFactor);
    }
    // 3 MW at 22.9 kV come from a feeder: the date of the capital region's grid does not hold them; 103 MW wait for it.
    void aSmallPlanWaitsForNoSubstation()
    {
        Situation small = sample("blank-40mw");
        small.plan = edit::setField(small.plan, {"supply", {}}, "contract", (3.0 * units::MW).si()).plan;
        for (Shared<Object> &object : small.plan.objects)
            if (object->as<GridIntake>())
                object = object.with([](Object &o) { std::get<GridIntake>(o.equipment).voltage = 22.9 * units::kV; });
        QVERIFY(!needsSubstation(small.plan));
        QCOMPARE(fullPowerMonth(to(small, "seoul").plan), fullPowerMonth(small.plan));
        const auto waits = [](const Situation &at) {
            const auto steps = stepsOf(at.plan, at.catalogue, *readDate("2026-11-30"));
            return std::any_of(steps.begin(), steps.end(), [](const ScheduleStep &s) { return s.id == "region-grid"; });
        };
        QVERIFY(!waits(to(small, "seoul")));
        QVERIFY(waits(to(sample(), "seoul")));
        // Nor is it charged a line to one: far Jeonnam costs it what Ulsan does.
        const Move far = moveTo(small.plan, small.catalogue, "jeonnam", priceRule(small.catalogue, ""));
        for (const Change &change : far.changes)
            if (change.cause == "grid")
                QVERIFY(!change.changes() && change.reason.english().find("feeders that are there") != std::string::npos);
        QVERIFY(!to(small, "jeonnam").catalogue.find("capex", "grid-22kv9")->own);
        small.plan = edit::setField(small.plan, {"supply", {}}, "contract", (12.0 * units::MW).si()).plan;
        QVERIFY(needsSubstation(small.plan)); // above 10 MW: only where a substation has room
    }
    // A slip of its own is no second wait: power comes on the later of the grid's month and the phase's own, as without the move.
    void aDelayedPhaseWaitsForTheGridOnce()
    {
        const Situation home = sample();
        const auto &phase = home.plan.phases.front();
        const PartRef part{"phase", phase->id};
        const Situation prompt = to(home, "seoul");
        const int ready = plannedMonth(*prompt.plan.phase(phase->id)), planned = plannedMonth(*phase);
        QVERIFY(ready > planned);
        for (const int delay : {1, 12, 120}) {
            Situation late = home;
            late.plan = edit::setField(home.plan, part, "delay", std::int64_t(delay)).plan;
            const Situation there = to(late, "seoul");
            QCOMPARE(energisedMonth(*there.plan.phase(phase->id), 0), std::max(ready, planned + delay));
        }
    }
    void thereAndBackRestoresThePlan()
    {
        for (const char *key : {"ulsan-103mw", "blank-40mw"}) {
            const Situation home = sample(key);
            const std::string at = regionOf(home.plan);
            for (const Record &region : home.catalogue.set("regions").records) {
                const Situation there = to(home, region.id.c_str()), back = to(there, at.c_str());
                for (const PartRef &part : partRefs(home.plan))
                    for (const PartField &field : fieldsOf(home.plan, part)) {
                        QVERIFY2(fieldValue(back.plan, part, field.info.key) == field.value,
                                 (region.id + " " + std::string(field.info.key)).c_str());
                        QVERIFY(edit::noteOf(back.plan, part, field.info.key) == field.note);
                    }
                QVERIFY(!back.catalogue.find(homeKind, homeId));
            }
        }
    }
    void theFiguresComeBackThroughTheFile()
    {
        const TemporaryFolder folder;
        Situation now = sample();
        now.plan = typed(now.plan);
        const auto before = Evaluator(now.catalogue).evaluate(now.plan)->kpis;
        for (const char *region : {"jeonnam", "seoul", "jeju", "ulsan"}) {
            now = to(now, region);
            saveProject(folder / "plan.tokenyard", projectOf(now.plan, now.catalogue));
            const Project project = openProject(folder / "plan.tokenyard");
            now = {project.plan, catalogueOf(project)};
        }
        QVERIFY(Evaluator(now.catalogue).evaluate(now.plan)->kpis == before);
    }
    void theRouteDoesNotMatter()
    {
        const Situation home = sample();
        const Situation straight = to(home, "gangwon"), round = to(to(to(home, "seoul"), "gyeongbuk"), "gangwon");
        for (const PartRef &part : partRefs(straight.plan))
            for (const PartField &field : fieldsOf(straight.plan, part))
                QVERIFY2(nearlySame(*fieldValue(round.plan, part, field.info.key), field.value), std::string(field.info.key).c_str());
    }
    // Through any two other regions a plan is what the straight move makes of it, values, notes and kept home, and comes back with all.
    void theChainOfThreeRestoresEverything()
    {
        const Situation home = sample();
        const auto same = [](const Situation &a, const Situation &b) {
            const Record *keptA = a.catalogue.find(homeKind, homeId), *keptB = b.catalogue.find(homeKind, homeId);
            const auto price = [](const Situation &s) { return s.catalogue.find("capex", "grid-154kv")->find("price")->si; };
            return sameContent(a.plan, b.plan) && !keptA == !keptB && (!keptA || keptA->values.size() == keptB->values.size())
                && price(a) == price(b);
        };
        std::map<RecordId, Situation> straight;
        for (const Record &region : home.catalogue.set("regions").records)
            straight.emplace(region.id, to(home, region.id.c_str()));
        for (const auto &[first, there] : straight)
            for (const auto &[second, direct] : straight) {
                const Situation around = to(there, second.c_str());
                QVERIFY2(same(around, direct), (first + " " + second).c_str());
                QVERIFY2(same(to(around, "ulsan"), home), (first + " " + second).c_str());
            }
    }
    void onlyAMovedPlanGoesHome()
    {
        const Situation home = sample();
        const Move move = moveTo(home.plan, home.catalogue, "home", priceRule(home.catalogue, ""));
        QVERIFY(move.refusal.english().find("has not been moved") != std::string::npos);
        QVERIFY(sameContent(to(to(home, "seoul"), "home").plan, home.plan));
    }
    void typedPricesStayInThePrices()
    {
        Situation home = sample();
        home.plan = typed(home.plan);
        const Situation seoul = to(home, "seoul"), gangwon = to(home, "gangwon");
        // Under the ministry's plan the capital region pays 15 won more than Ulsan: 5 + 15.
        QVERIFY(std::abs(seoul.plan.supply->regionalAdder.in(units::KRWPerKWh)-20.0) < 1e-9);
        QVERIFY(std::abs(gangwon.plan.supply->regionalAdder.in(units::KRWPerKWh)-5.0) < 1e-9);
        // 2,000 + 600 - 432.8
        QVERIFY(std::abs(gangwon.plan.cost->waterPrice.in(units::KRWPerM3)-2167.2) < 1e-9);
        QCOMPARE(seoul.plan.cost->waterPrice.in(units::KRWPerM3), 2000.0);
    }
    void atHomeNothingMoves()
    {
        const Situation home = sample();
        const Move move = moveTo(home.plan, home.catalogue, "Ulsan", priceRule(home.catalogue, ""));
        QVERIFY(move.refusal.empty() && move.changes.empty() && !move.home);
        QVERIFY(sameContent(moved(home.plan, move).plan, home.plan));
    }
    void regionsAreFoundByAnyName()
    {
        const Catalogue catalogue;
        Text problem;
        for (const char *name : {"jeonnam", "Jeonnam", "전남", "전라남도", "South Jeolla"}) {
            const Record *record = findRegion(catalogue, name, problem);
            QVERIFY2(record && record->id == "jeonnam", name);
        }
        QVERIFY(!findRegion(catalogue, "Atlantis", problem));
        QVERIFY(problem.english().find("nearest are") != std::string::npos);
    }
    void aPlanFromAbroadTakesKoreasTariffAndComesBack()
    {
        Situation abroad = sample("blank-40mw");
        abroad.plan = edit::setField(abroad.plan, {"site", {}}, "country", std::string("SG")).plan;
        abroad.plan = edit::setField(abroad.plan, {"supply", {}}, "grid_factor", (0.4 * units::tonnePerMWh).si()).plan;
        const Situation there = to(abroad, "ulsan");
        QCOMPARE(there.plan.site->country, std::string("KR"));
        QCOMPARE(there.plan.supply->tariff, std::string("kepco-general-eul-hv-a-ii-2026"));
        QVERIFY(there.plan.supply->gridFactor > 0.41 * units::tonnePerMWh);
        const Situation back = to(there, "home");
        QCOMPARE(back.plan.site->country, std::string("SG"));
        QCOMPARE(back.plan.supply->gridFactor.in(units::tonnePerMWh), 0.4);
    }
    void regretIsZeroForTheBestAndNeverNegative()
    {
        const Situation home = sample("blank-40mw");
        const auto regret = regretOf(regionChoices(home.plan, home.catalogue, {"ulsan", "seoul"}), home.catalogue, Kpi::Npv);
        QVERIFY(regret && regret->least);
        QCOMPARE(regret->choices.size(), std::size_t(3));
        QVERIFY(regret->futures.size() >= 6);
        for (std::size_t f = 0; f < regret->futures.size(); ++f) {
            QVERIFY(!regret->futures[f].source.empty());
            double least = 1e300;
            for (std::size_t c = 0; c < regret->choices.size(); ++c) {
                QVERIFY(*regret->regret[f][c] >= 0.0);
                QVERIFY(*regret->greatest[c] >= *regret->regret[f][c]);
                least = std::min(least, *regret->regret[f][c]);
            }
            QCOMPARE(least, 0.0);
        }
        // Cheaper power raises the value outside the capital region; cheaper tokens and late power lower it.
        const auto value = [&](const char *future, std::size_t choice) {
            for (std::size_t f = 0; f < regret->futures.size(); ++f)
                if (regret->futures[f].id == future)
                    return *regret->values[f][choice];
            return 0.0;
        };
        QVERIFY(value("price-reform", 0) > value("as-planned", 0));
        QVERIFY(value("token-price", 0) < value("as-planned", 0));
        QVERIFY(value("carbon-price", 0) < value("as-planned", 0));
        QVERIFY(value("gpu-generation", 0) > value("as-planned", 0));
        for (const auto &future : regret->futures) // a future that moves nothing is none
            QVERIFY2(future.id == "as-planned" || value(future.id.c_str(), 0) != value("as-planned", 0), future.id.c_str());
    }
};

QTEST_GUILESS_MAIN(TransplantTest)
#include "transplant_test.moc"
