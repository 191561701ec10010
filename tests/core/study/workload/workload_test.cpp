// SPDX-License-Identifier: Apache-2.0
// Demand against capacity: the calendar's hours, the closed form of what is served, the balance of tokens and energy.
#include "core/study/workload/workload.h"

#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/report/service_rows.h"
#include "core/rules/rules.h"
#include "core/study/power/supply_stage.h"
#include "core/study/workload/demand_curve.h"
#include "core/study/workload/needed_racks.h"
#include "core/study/workload/typical_week.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

bool near(double a, double b, double relative = 1e-12) { return std::abs(a - b) <= relative * std::abs(b); }

// In half of the hours the demand is three times that in the others: factors 0.5 and 1.5.
const std::vector<HourShare> twoLevels{{0.5, 0.5}, {1.5, 0.5}};

bool finds(const Study &s, const char *rule)
{
    return std::any_of(s.findings.begin(), s.findings.end(), [&](const Finding &f) { return f.rule == rule; });
}

} // namespace

class WorkloadTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("blank-40mw")->make(m_catalogue);
    template <class Change>
    static Plan with(Plan plan, Change change)
    {
        plan.services[0] = plan.services[0].with(change);
        return plan;
    }
    std::shared_ptr<const Study> study(const Plan &plan) const
    {
        Evaluator evaluator(m_catalogue, allRules());
        return evaluator.evaluate(plan);
    }
    std::vector<std::string> shapes() const
    {
        std::vector<std::string> ids;
        for (const Record &record : m_catalogue.set("load-shapes").records)
            ids.push_back(record.id);
        return ids;
    }

private slots:
    // U(x) = 0.5·min(0.5x, 1) + 0.5·min(1.5x, 1): x = 0.6 gives 0.15 + 0.45, x = 1 gives 0.25 + 0.5, x = 2 fills all.
    void whatIsServedFollowsTheHours()
    {
        QVERIFY(near(utilisationAt(twoLevels, 0.6), 0.6));
        QVERIFY(near(utilisationAt(twoLevels, 1.0), 0.75));
        QVERIFY(near(utilisationAt(twoLevels, 2.0), 1.0));
        QCOMPARE(utilisationAt(twoLevels, 0.0), 0.0);
        QCOMPARE(utilisationAt({}, 0.7), 0.7);
        QCOMPARE(utilisationAt({}, 1.7), 1.0);
    }
    void theDemandForAUtilisationIsTheInverse()
    {
        for (const std::string &id : shapes()) {
            const auto year = loadShapeYear(m_catalogue, id, 2026);
            QVERIFY(year);
            for (double u = 0.0; u <= 1.0; u += 0.0625)
                QVERIFY2(std::abs(utilisationAt(year->shares, demandFactorFor(year->shares, u)) - u) < 1e-12, id.c_str());
        }
        // A quarter of the hours has no demand: three quarters is the most that can be served.
        const std::vector<HourShare> gaps{{0.0, 0.25}, {4.0 / 3.0, 0.75}};
        QVERIFY(near(utilisationAt(gaps, demandFactorFor(gaps, 0.9)), 0.75));
    }
    // 2026 begins on a Thursday and has 52 Saturdays and 52 Sundays; Liberation Day (15 August) is a Saturday.
    void theYearHasItsWeekdaysAndHolidays()
    {
        LoadShape shape;
        shape.weekday.fill(1.0);
        shape.saturday.fill(2.0);
        shape.sunday.fill(4.0);
        const ShapeYear plain = shapeYear(shape, daysOfYear(2026, {}, LeapDay::Drop));
        QCOMPARE(plain.hours.size(), Eigen::Index(hoursPerYear));
        QVERIFY(near(plain.hours.mean(), 1.0));
        const double one = (261 * 1.0 + 52 * 2.0 + 52 * 4.0) / 365.0;
        QVERIFY(near(plain.hours[0], 1.0 / one) && near(plain.hours[2 * 24], 2.0 / one) && near(plain.hours[3 * 24], 4.0 / one));
        const std::chrono::month_day liberation{std::chrono::August, std::chrono::day(15)};
        const ShapeYear holiday = shapeYear(shape, daysOfYear(2026, {liberation}, LeapDay::Drop));
        const Eigen::Index day = 24 * (31 + 28 + 31 + 30 + 31 + 30 + 31 + 14);
        QVERIFY(near(holiday.hours[day] / holiday.hours[0], 4.0) && near(plain.hours[day] / plain.hours[0], 2.0));
    }
    void everyShapeHasMeanOneAndSharesThatAddUp()
    {
        QVERIFY(shapes().size() >= 5);
        for (const std::string &id : shapes()) {
            const auto year = loadShapeYear(m_catalogue, id, 2028); // a leap year, its 29 February dropped
            double weights = 0.0, mean = 0.0;
            for (const HourShare &hour : year->shares) {
                weights += hour.weightFraction;
                mean += hour.weightFraction * hour.factor;
            }
            QCOMPARE(year->hours.size(), Eigen::Index(hoursPerYear));
            QVERIFY2(near(year->hours.mean(), 1.0) && near(weights, 1.0) && near(mean, 1.0), id.c_str());
        }
    }
    void aMalformedShapeIsRefused()
    {
        Record record = *m_catalogue.find("load-shapes", "batch");
        std::string error;
        for (const char *bad :
             {"", "1 2 3", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 nan", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 -1",
              "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "1e9 x"}) {
            record.values["saturday"].words = bad;
            error.clear();
            QVERIFY2(!loadShapeFromRecord(record, error) && !error.empty(), bad);
        }
    }
    // A million users, 12 tasks per day, 5 calls per task, 720 tokens per call: 1e6·12·5·720/86,400 = 500,000 tokens/s.
    void usersBecomeTokens()
    {
        Service s;
        s.users = 1e6;
        s.tasksPerUserDay = 12;
        s.callsPerTask = 5;
        s.outputTokens = 720;
        QVERIFY(near(meanDemand(s).si(), 500000.0));
    }
    void withoutUsersTheStatedUtilisationCounts()
    {
        const auto flat = study(m_plan);
        const double tokens = *flat->kpis[Kpi::TokensAnnual].si, rate = *flat->kpis[Kpi::TokensPerSecond].si;
        QVERIFY(near(tokens, rate * 31536000.0 * 0.42 * *flat->kpis[Kpi::Availability].si));
        for (const std::string &shape : shapes()) {
            const auto other = study(with(m_plan, [&](Service &s) { s.shape = shape; }));
            QVERIFY2(near(*other->kpis[Kpi::TokensAnnual].si, tokens), shape.c_str());
            QVERIFY(near(other->compute->itMean.si(), flat->compute->itMean.si()));
            QVERIFY(near(other->compute->loads[0].served.mean().si(), other->compute->loads[0].servedMean.si(), 1e-9));
        }
    }
    void hoursAddUpToTheMean()
    {
        for (const std::string &shape : shapes())
            for (double users : {0.0, 2e6, 2e7}) {
                const auto s = study(with(m_plan, [&](Service &x) { x.shape = shape, x.users = users; }));
                const ComputeResult &c = *s->compute;
                QVERIFY(near(energyOf(c.it).si(), (c.itMean * (8760.0 * units::hour)).si(), 1e-10));
                QVERIFY(c.it.max() <= c.itPeak * (1 + 1e-12));
                const ServiceLoad &load = c.loads[0];
                QVERIFY((load.served.si() <= load.demand.si() * (1 + 1e-12)).all());
                QVERIFY(load.served.max() <= load.capacity * (1 + 1e-12));
                QVERIFY(near(load.served.mean().si(), load.servedMean.si(), 1e-10));
                QVERIFY(near(energyOf(s->cooling->it).si(), energyOf(c.it).si(), 1e-12));
            }
    }
    void moreUsersAreServedUntilTheHallsAreFull()
    {
        double before = -1.0, unmetBefore = 0.0;
        for (double users : {1e5, 1e6, 5e6, 2e7, 1e8, 1e10}) {
            const auto s = study(with(m_plan, [&](Service &x) { x.shape = "consumer-chat", x.users = users; }));
            const ServiceLoad &load = s->compute->loads[0];
            const double unmet = (load.demandMean - load.servedMean).si();
            QVERIFY(load.utilisationFactor >= before && load.utilisationFactor <= 1.0);
            QVERIFY(unmet >= unmetBefore - 1e-6);
            QCOMPARE(finds(*s, "workload.unmet"), unmet > 1e-3 * load.demandMean.si());
            before = load.utilisationFactor;
            unmetBefore = unmet;
        }
        QVERIFY(near(before, 1.0));
    }
    // The demand is half of the capacity, evenly: half of it is used, whatever the utilisation field says; node failures cost nothing then.
    void aDemandBelowTheCapacityIsServedWhole()
    {
        const TokenRate capacity = study(m_plan)->compute->loads[0].capacity;
        const Plan half = with(m_plan, [&](Service &s) {
            s.tasksPerUserDay = 1.0;
            s.users = 0.5 * capacity.si() * 86400.0 / s.outputTokens;
            s.utilisation = 0.9;
        });
        const auto s = study(half);
        QVERIFY(near(s->compute->utilisationFactor, 0.5, 1e-9));
        const NeededRacks racks = neededRacksStage(half, s->running->halls, *s->compute);
        const NeededSupply needed =
            neededSupplyStage(half, *s->running, supplyPlantStage(half, *s->running, *s->compute, *s->power, *s->cooling, m_catalogue),
                              *s->compute, racks, *s->power, *s->cooling, *s->supply, m_catalogue);
        QVERIFY(near(racks.onFraction, 0.5, 1e-9) && needed.availabilityFactor >= s->supply->availabilityFactor);
        const double outages = needed.availabilityFactor * s->cooling->availabilityFactor;
        QVERIFY(near(*s->kpis[Kpi::TokensAnnual].si, 0.5 * capacity.si() * 31536000.0 * outages, 1e-9));
        const auto row = serviceRows(half, *s).at(0);
        QVERIFY(near(row.tokensAnnual.si(), *s->kpis[Kpi::TokensAnnual].si, 1e-9));
        QCOMPARE(row.unmetAnnual.si(), 0.0);
    }
    // A flat demand of half of the capacity: half of the racks are on and full, the others off. Idle power is 0.35, and racks at full
    // service draw 0.35 + 0.65·(p - 0.25)/0.75, p the share of its TDP that the serving model gives the accelerator, which idles at a quarter.
    void racksThatNoHourNeedsAreOff()
    {
        const auto full = study(m_plan);
        const double serving = 0.35 + 0.65 * (full->compute->outputs[0].powerFraction - 0.25) / 0.75;
        QVERIFY(serving > 0.35 && serving < 1.0);
        QVERIFY(near(full->compute->itMean / full->compute->itPeak, 0.35 + (serving - 0.35) * 0.42, 1e-9));
        const auto asked = [&](double share, const char *shape) {
            return study(with(m_plan, [&](Service &s) {
                s.tasksPerUserDay = 1.0;
                s.shape = shape;
                s.users = share * full->compute->loads[0].capacity.si() * 86400.0 / s.outputTokens;
            }));
        };
        const auto half = asked(0.5, "flat");
        QVERIFY(near(half->compute->itMean / half->compute->itPeak, 0.5 * serving, 1e-9));
        QVERIFY(half->compute->itPeak == full->compute->itPeak);
        QVERIFY(finds(*half, "workload.racks_off"));
        // With hours, the fullest one decides: c of the capacity in it, u in the mean: c·0.35 + (serving - 0.35)·u.
        const auto office = asked(0.2, "office-hours");
        const ServiceLoad &load = office->compute->loads[0];
        const double fullest = load.demand.max() / load.capacity;
        QVERIFY(fullest < 1.0 && near(office->compute->itMean / office->compute->itPeak, 0.35 * fullest + (serving - 0.35) * 0.2, 1e-9));
        QVERIFY(near(office->compute->it.max() / office->compute->itPeak, fullest * serving, 1e-9));
        QVERIFY(!finds(*asked(1.5, "flat"), "workload.racks_off"));
    }
    // Two kinds of racks: 60 % of the capacity for 40 % of the power, and 40 % for 60 %. The thriftier ones are switched on first.
    void theThriftiestRacksAreOnFirst()
    {
        const RackSteps steps{{0.6, 0.4}, {0.4, 0.6}};
        QVERIFY(near(onFractionAt(steps, 0.3), 0.2) && near(onFractionAt(steps, 0.6), 0.4) && near(onFractionAt(steps, 0.8), 0.7));
        QCOMPARE(onFractionAt(steps, 1.0), 1.0);
        QCOMPARE(onFractionAt({}, 0.37), 0.37);
    }
    // A hall that trains in spare hours has none to switch off.
    void hallsThatTrainInSpareHoursStayOn()
    {
        Plan plan = with(m_plan, [](Service &s) { s.users = 1e5; });
        const double off = study(plan)->compute->itMean / study(plan)->compute->itPeak;
        for (auto &object : plan.objects)
            if (object->as<Hall>())
                object = object.with([](Object &o) { std::get<Hall>(o.equipment).spareTraining = 1.0; });
        const auto training = study(plan); // at full power but for what it serves
        const double serving = 0.35 + 0.65 * (training->compute->outputs[0].powerFraction - 0.25) / 0.75;
        const double mean = 1.0 - training->compute->loads[0].utilisationFactor * (1.0 - serving);
        QVERIFY(off < 0.35 && near(training->compute->itMean / training->compute->itPeak, mean, 1e-9));
    }
    // Between the racks' idle power and all of it, rising with the accelerators' power; under a cap of theirs the capped power is all.
    void aRackFollowsItsAccelerators()
    {
        double before = 0.0;
        for (double power = 0.2; power < 1.05; power += 0.05) {
            const RackDraw draw = rackDraw(0.35, 1.0, 0.25, power);
            QVERIFY(draw.servingFraction >= draw.idleFraction && draw.servingFraction <= 1.0 && draw.servingFraction >= before);
            before = draw.servingFraction;
        }
        QCOMPARE(rackDraw(0.35, 1.0, 0.25, 0.25).servingFraction, 0.35);
        QVERIFY(near(rackDraw(0.35, 1.0, 0.25, 1.0).servingFraction, 1.0));
        QVERIFY(near(rackDraw(0.35, 0.8, 0.25, 0.9).servingFraction, 1.0)); // 0.9 of the TDP, kept at 0.8
        QVERIFY(near(rackDraw(0.35, 1.2, 0.25, 1.0).servingFraction, 1.0));
        QVERIFY(near(rackDraw(0.3, 1.0, 0.25, 0.55).mean(0.8, 0.8, 0.5), 0.38));
    }
    void aServiceWithoutAHallIsReported()
    {
        Plan plan = m_plan;
        Service idle = *plan.services[0];
        idle.id = plan.takeId();
        idle.users = 1e6;
        plan.services.push_back(idle);
        const auto s = study(plan);
        QVERIFY(finds(*s, "workload.no_hall"));
        const auto rows = serviceRows(plan, *s);
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(!rows[1].rate);
        QVERIFY(near(rows[1].unmetAnnual.si(), meanDemand(idle).si() * 31536000.0));
    }
    void aHallWhoseServiceIsMissingIsReported()
    {
        Plan plan = m_plan;
        for (auto &object : plan.objects)
            if (object->as<Hall>())
                object = object.with([](Object &o) { std::get<Hall>(o.equipment).service = ObjectId{4711}; });
        const auto s = study(plan);
        QVERIFY(finds(*s, "workload.hall_service"));
        QVERIFY(!s->kpis[Kpi::TokensPerSecond].si);
    }
    // 8.23 billion people in 2025 (UN, World Population Prospects 2024).
    void moreUsersThanPeopleAreReported()
    {
        QVERIFY(finds(*study(with(m_plan, [](Service &s) { s.users = 1e11; })), "workload.users"));
        QVERIFY(!finds(*study(with(m_plan, [](Service &s) { s.users = 8e9; })), "workload.users"));
    }
    // The peak is that of full racks: a slack year neither raises nor lowers it, and never uses more energy than a busy one.
    void lessUseNeverRaisesThePeakNorTheEnergy()
    {
        for (const PlanTemplate &start : allTemplates()) {
            const Plan plan = start.make(m_catalogue);
            double peak = 0.0, energy = 0.0;
            for (const double use : {0.0, 0.015, 0.1, 0.35, 0.6, 0.9, 1.0}) {
                Plan moved = plan;
                for (auto &service : moved.services)
                    service = service.with([&](Service &s) { s.users = 0.0, s.utilisation = use; });
                const auto s = study(moved);
                QVERIFY2(s->energy->gridPeak->si() >= peak, start.key);
                QVERIFY2(s->energy->facility.si() >= energy, start.key);
                peak = s->energy->gridPeak->si();
                energy = s->energy->facility.si();
            }
        }
    }
    void anUnknownShapeIsReportedAndTakenAsFlat()
    {
        const auto s = study(with(m_plan, [](Service &x) { x.shape = "siesta"; }));
        QVERIFY(finds(*s, "data.load_shape"));
        QVERIFY(s->kpis[Kpi::TokensAnnual].si == study(m_plan)->kpis[Kpi::TokensAnnual].si);
    }
    // 2026 begins on a Thursday. In a series that counts its days from 0, the 52 Mondays are 4, 11, ..., 361: mean 4 + 7·25.5.
    void theTypicalWeekIsTheMeanOfItsWeeks()
    {
        Eigen::ArrayXd hours(hoursPerYear);
        for (Eigen::Index h = 0; h < hours.size(); ++h)
            hours[h] = double(h / 24) + 0.01 * double(h % 24);
        const auto plain = typicalWeek(hours, daysOfYear(2026, {}, LeapDay::Drop));
        QVERIFY(near(plain[0], 4 + 7 * 25.5));             // Mondays: days 4, 11, ..., 361: 52 of them
        QVERIFY(near(plain[3 * 24 + 5], 7 * 26.0 + 0.05)); // Thursdays: days 0 to 364, 53 of them
        const std::chrono::month_day newYear{std::chrono::January, std::chrono::day(1)};
        const auto working = typicalWeek(hours, daysOfYear(2026, {newYear}, LeapDay::Drop));
        QVERIFY(near(working[3 * 24], 7 * 26.5)); // without day 0: 7 to 364
        QVERIFY(near(working[0], plain[0]));
    }
    // Batch work fills the night, which the tariff prices lower than the day: the same energy costs less.
    void nightWorkIsCheaperThanDayWork()
    {
        const auto price = [&](const char *shape) {
            return study(with(m_plan, [&](Service &s) { s.shape = shape, s.utilisation = 0.4; }))->energy->annual->energy.si();
        };
        QVERIFY(price("batch") < price("flat"));
        QVERIFY(price("flat") < price("office-hours"));
    }
};

QTEST_GUILESS_MAIN(WorkloadTest)
#include "workload_test.moc"
