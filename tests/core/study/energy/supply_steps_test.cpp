// SPDX-License-Identifier: Apache-2.0
// Own plant in the cash flow by its own months: paid for up to its date, the bill without it before, with it after. Against the same plan
// without that plant, and with it from the beginning.
#include "core/study/energy/supply_steps.h"

#include "core/chain/chain.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/study/energy/own_power.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tokenyard;

class SupplyStepsTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};
    // The sample with own plant, with a reactor from 2036 on; both phases run then.
    Plan plan() const { return findTemplate("solaseado-20mw")->make(m_catalogue); }
    static void setDate(Object &object, const std::string &date)
    {
        std::visit(
            [&](auto &kind) {
                if constexpr (requires { kind.availableFrom; })
                    kind.availableFrom = date;
            },
            object.equipment);
    }
    static Plan withDate(Plan plan, const std::string &date)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Smr>())
                object = object.with([&](Object &o) { setDate(o, date); });
        return plan;
    }
    // After all horizons: neither paid for nor used. Everything else, its cable too, is as with it.
    static Plan withoutReactor(Plan plan) { return withDate(std::move(plan), "2099-01"); }
    // Of the own plant these kinds alone.
    template <class... Kinds>
    static Plan only(const Plan &plan)
    {
        std::vector<ObjectId> others;
        for (const Shared<Object> &object : plan.objects)
            if (arrivalOf(*object) && !(object->template as<Kinds>() || ...))
                others.push_back(object->id);
        return edit::removeObjects(plan, others).plan;
    }
    template <class Result>
    std::shared_ptr<const Result> resultOf(const Plan &plan) const
    {
        Chain chain;
        Study study;
        chain.run(plan, m_catalogue, {}, study);
        return chain.result<Result>();
    }
    SupplySteps stepsOf(const Plan &plan) const { return *resultOf<SupplySteps>(plan); }
    static int monthOf(const FinanceMonth &month) { return month.year * 12 + month.month - 1; }
    static bool near(Money a, Money b, Money scale) { return std::abs((a - b).si()) <= 1e-9 * std::abs(scale.si()) + 1e-3; }
private slots:
    void thePlanWithoutItBeforeTheFirstSpending()
    {
        const Plan with = withDate(plan(), "2036-01");
        const auto study = m_evaluator.evaluate(with), without = m_evaluator.evaluate(withoutReactor(with));
        const auto &a = study->finance->months, &b = without->finance->months;
        QCOMPARE(a.size(), b.size());
        const int arrives = 2036 * 12, begins = arrives - with.finance->constructionMonths;
        Money later, earlier;
        for (std::size_t m = 0; m < a.size(); ++m) {
            const int month = monthOf(a[m]);
            if (month < arrives) {
                QVERIFY2(near(a[m].electricity, b[m].electricity, b[m].electricity), qPrintable(QString::number(month)));
                QVERIFY2(near(a[m].opex, b[m].opex, b[m].opex), qPrintable(QString::number(month)));
            }
            if (month < begins || month >= arrives)
                QVERIFY2(near(a[m].capex, b[m].capex, b[m].capex + a[m].capex), qPrintable(QString::number(month)));
            (month < arrives ? earlier : later) += b[m].electricity - a[m].electricity;
        }
        QVERIFY(std::abs(earlier.si()) < 1.0);
        QVERIFY(later.si() > 1e9); // and then it saves electricity of the grid
    }
    // What is spent on it is what the ledger's capex has for it, in the two years before it, at the prices of those months.
    void itIsPaidForUpToItsDate()
    {
        Plan with = withDate(plan(), "2036-01");
        with.finance = with.finance.with([](Finance &f) { f.inflation = 0.0; });
        const auto study = m_evaluator.evaluate(with), without = m_evaluator.evaluate(withoutReactor(with));
        Money whole;
        for (const OwnWork &work : resultOf<OperatingSteps>(with)->works)
            if (work.fromMonth == 2036 * 12)
                whole += work.capex;
        QVERIFY(whole > Money{});
        Money spent, half;
        for (std::size_t m = 0; m < study->finance->months.size(); ++m) {
            const Money more = study->finance->months[m].capex - without->finance->months[m].capex;
            spent += more;
            if (monthOf(study->finance->months[m]) < 2035 * 12)
                half += more;
        }
        QVERIFY(std::abs(spent / whole - 1.0) < 1e-9);
        QVERIFY(std::abs(half / whole - 0.5) < 1e-9); // the S-curve is at half in the middle of the 24 months
    }
    // From its month on the year costs what it costs with the plant there from the beginning: by the month, not by New Year.
    void theMonthItArrivesIsTheFirstWithIt()
    {
        const auto dated = m_evaluator.evaluate(withDate(plan(), "2036-07")), always = m_evaluator.evaluate(withDate(plan(), "2026-01")),
                   never = m_evaluator.evaluate(withoutReactor(plan()));
        for (std::size_t m = 0; m < dated->finance->months.size(); ++m) {
            const FinanceMonth &month = dated->finance->months[m];
            const FinanceMonth &like = (monthOf(month) < 2036 * 12 + 6 ? never : always)->finance->months[m];
            QVERIFY2(near(month.electricity, like.electricity, like.electricity), qPrintable(QString::number(monthOf(month))));
        }
    }
    // Before the whole load is there, what stands serves the part of it that is: all sources together give that part.
    void theFirstPhaseIsServedByWhatStands()
    {
        const Plan all = plan();
        const SupplySteps steps = stepsOf(all);
        QVERIFY(steps.steps.size() >= 2);
        const SupplyStep &first = steps.steps.front();
        QCOMPARE(first.fromMonth, all.phases.front()->year * 12 + all.phases.front()->month - 1);
        QVERIFY(first.loadFraction > 0.0 && first.loadFraction < 1.0 && first.year);
        Energy given;
        for (const SourceYear &source : first.year->sources)
            given += source.energy - source.charged;
        given -= first.year->exportedEnergy;
        const Energy whole = m_evaluator.evaluate(all)->energy->facility;
        QVERIFY2(std::abs(given / whole - first.loadFraction) < 1e-9,
                 qPrintable(QString::number(given / whole - first.loadFraction, 'g', 9)));
    }
    // Plant worth having is worth less the later it comes, month by month: of all of the sample's, at the grid's price, at five times it, and
    // where it costs a third of today's.
    void laterIsNeverWorthMore()
    {
        int tried = 0;
        for (const auto &[price, capex] : {std::pair(1.0, 1.0), std::pair(5.0, 1.0), std::pair(5.0, 1.0 / 3.0)}) {
            Plan dear = plan();
            dear.supply = dear.supply.with([&, p = price](Supply &s) { s.priceFactor = p; });
            dear.cost = dear.cost.with([&, c = capex](CostBasis &b) { b.capexFactor = c; });
            for (const Shared<Object> &object : dear.objects) {
                if (!arrivalOf(*object))
                    continue;
                const auto npv = [&](const std::string &date) {
                    Plan moved = dear;
                    for (Shared<Object> &o : moved.objects)
                        if (o->id == object->id)
                            o = o.with([&](Object &own) { setDate(own, date); });
                    return m_evaluator.evaluate(moved)->kpis[Kpi::Npv].si.value_or(0.0);
                };
                double before = npv("2030-01");
                if (before <= npv("2099-01"))
                    continue;
                for (int month = 2030 * 12 + 1; month <= 2034 * 12; ++month, ++tried) {
                    const double now =
                        npv(QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')).toStdString());
                    QVERIFY2(now <= before + 1.0,
                             qPrintable(QStringLiteral("%1 at %2: %3 after %4")
                                            .arg(QString::fromStdString(object->name))
                                            .arg(month)
                                            .arg(now)
                                            .arg(before)));
                    before = now;
                }
            }
        }
        QVERIFY2(tried >= 96, qPrintable(QString::number(tried)));
    }
    // The second phase month by month past the reactor's date and the New Years around it: the ledger's year has the reactor or has it not,
    // the cash flow always from 2036 on.
    void aPhaseNeverGainsByTheReactorsDate()
    {
        for (const double factor : {1.0, 2.0}) {
            Plan moved = plan();
            for (Shared<Service> &service : moved.services)
                service = service.with([&](Service &s) { s.price *= factor, s.inputPrice *= factor, s.cachedPrice *= factor; });
            std::optional<double> before;
            for (int month = 2034 * 12 + 6; month <= 2037 * 12 + 6; ++month) {
                moved.phases[1] = moved.phases[1].with([&](Phase &p) { p.year = month / 12, p.month = month % 12 + 1; });
                const double now = m_evaluator.evaluate(moved)->kpis[Kpi::Npv].si.value_or(0.0);
                QVERIFY2(!before || now <= *before + 1.0,
                         qPrintable(QStringLiteral("%1 at %2: %3 after %4")
                                        .arg(factor)
                                        .arg(month)
                                        .arg(now, 0, 'g', 12)
                                        .arg(before.value_or(0.0), 0, 'g', 12)));
                before = now;
            }
        }
    }
    // One kilowatt of sun that comes with the second phase moves no other plant's money: a battery of the first is paid for before the first,
    // whatever else there is. Half of its 20 MWh a year later would be worth some 10^8 won.
    void aKilowattOfSunMovesNoBatterysMoney()
    {
        const auto npv = [&](std::size_t phase) {
            Plan with = only<Battery, Solar>(plan());
            for (Shared<Object> &object : with.objects)
                if (object->as<Solar>())
                    object = object.with([&](Object &o) {
                        std::get<Solar>(o.equipment).power = 1.0 * units::kW;
                        o.phase = with.phases[phase]->id;
                    });
            return m_evaluator.evaluate(with)->kpis[Kpi::Npv].si.value();
        };
        const double first = npv(0), second = npv(1);
        QVERIFY2(std::abs(first - second) < 2e6, qPrintable(QString::number(first - second, 'g', 9)));
    }
    // A field of the first phase costs its whole upkeep and insurance from then on, one of the second nothing before the second. The phases
    // that run pay their share f of a step's year. Nothing else of the opex but electricity is moved by sun.
    void ownPlantIsKeptUpWholeAndOnlyWhileItStands()
    {
        const auto rest = [&](std::size_t phase, const std::string &date) {
            Plan with = only<Solar>(plan());
            with.supply = with.supply.with([](Supply &s) {
                s.gridFactor = {}; // no allowances
                s.ppaPower = s.responsePower = s.curtailPower = Power{};
            });
            for (Shared<Object> &object : with.objects)
                if (object->as<Solar>())
                    object = object.with([&](Object &o) {
                        o.phase = with.phases[phase]->id;
                        setDate(o, date);
                    });
            const SupplySteps supply = stepsOf(with);
            const OperatingSteps operating = *resultOf<OperatingSteps>(with);
            std::vector<double> paid; // a year, before and with the second phase
            for (std::size_t i = 0; i < 2; ++i)
                paid.push_back((operating.steps[i].opex - operating.steps[i].electricity).si() * supply.steps[i].loadFraction);
            return paid;
        };
        const std::vector<double> none = rest(0, "2099-01"), early = rest(0, ""), late = rest(1, "");
        const double upkeep = early[1] - none[1];
        QVERIFY2(upkeep > 1e7, qPrintable(QString::number(upkeep)));
        QVERIFY2(std::abs((early[0] - none[0]) / upkeep - 1.0) < 1e-6, qPrintable(QString::number(early[0] - none[0])));
        QVERIFY2(std::abs(late[0] - none[0]) / upkeep < 1e-6, qPrintable(QString::number(late[0] - none[0])));
        QVERIFY2(std::abs((late[1] - none[1]) / upkeep - 1.0) < 1e-6, qPrintable(QString::number(late[1] - none[1])));
    }
    static Plan withContract(Plan plan, int from, int years, PpaKind kind)
    {
        plan.supply = plan.supply.with([&](Supply &s) {
            s.ppaPower = 5.0 * units::MW, s.ppaShape = PpaShape::Flat, s.ppaKind = kind, s.ppaFrom = from, s.ppaYears = years;
            s.ppaPrice = 170.0 * units::KRWPerKWh, s.marketPrice = 128.4 * units::KRWPerKWh;
        });
        plan.finance = plan.finance.with([](Finance &f) { f.inflation = 0.0, f.electricityGrowth = 0.0; });
        return plan;
    }
    // From July 2030 for a year: of the reference year 2031 January to June, 181 days of 240 MWh are 43,440 MWh; from 2032 on none of it, and
    // both are said. A term that holds the whole year is as none.
    void theLedgersYearHasTheTermsMonthsOfIt()
    {
        Plan plan;
        Phase phase;
        phase.year = 2030, phase.month = 7;
        plan.phases = {Shared<Phase>(phase)};
        const auto with = [&](int from, int years) {
            plan.supply = plan.supply.with([&](Supply &s) { s.ppaPower = 10.0 * units::MW, s.ppaFrom = from, s.ppaYears = years; });
            return ownPowerOf(plan, {}, fullYearOf(plan), m_catalogue);
        };
        const auto megawattHours = [](const OwnPower &own) {
            double sum = 0.0;
            for (const own::Variable &variable : own.variables)
                for (const double kw : variable.kw)
                    sum += kw / 1000.0;
            return sum;
        };
        const OwnPower half = with(0, 1), late = with(2032, 0), whole = with(2031, 1), none = with(0, 0);
        QVERIFY2(std::abs(megawattHours(half) - 43440.0) < 1e-6, qPrintable(QString::number(megawattHours(half))));
        QCOMPARE(half.findings.back().rule, std::string("energy.ppa_term"));
        QCOMPARE(half.sources.back().availableFrom, std::string("2030-07"));
        QVERIFY(late.sources.empty() && late.variables.empty());
        QCOMPARE(late.findings.back().rule, std::string("energy.ppa_term"));
        QVERIFY(megawattHours(whole) == 87600.0 && megawattHours(none) == 87600.0);
        QVERIFY(whole.findings.empty() && none.findings.empty());
    }
    // 5 MW for differences at 170 against 128.4 KRW/kWh: 5,000 kW over 730 h are 3.65 GWh a month, of 41.6 KRW each: 151.84 M KRW in each
    // month of the term, while the first phase runs alone as well as later, and nothing outside it.
    void aContractForDifferencesSettlesItsWholePowerInItsTerm()
    {
        const Plan bare = only<>(plan());
        const int begins = bare.phases.front()->year + 2;
        const Plan with = withContract(bare, begins, 5, PpaKind::Difference);
        const Plan without = withContract(bare, 2099, 1, PpaKind::Difference); // after all horizons
        const auto a = m_evaluator.evaluate(with)->finance->months, b = m_evaluator.evaluate(without)->finance->months;
        QCOMPARE(a.size(), b.size());
        int inTerm = 0;
        for (std::size_t m = 0; m < a.size(); ++m) {
            const bool delivers = a[m].year >= begins && a[m].year < begins + 5;
            const double more = (a[m].opex - b[m].opex).si();
            inTerm += delivers;
            QVERIFY2(std::abs(more - (delivers ? 151.84e6 : 0.0)) < 1.0,
                     qPrintable(QStringLiteral("%1-%2: %3").arg(a[m].year).arg(a[m].month).arg(more, 0, 'f', 1)));
        }
        QCOMPARE(inTerm, 60);
    }
    // Delivered power too: its whole 5 MW, 43.8 GWh a year, beside the first phase's part of the load and beside all of it.
    void aDeliveredContractHasItsPowerWhateverPartOfTheLoadRuns()
    {
        const Plan bare = only<>(plan());
        const int first = bare.phases.front()->year;
        const Plan with = withContract(bare, first + 1, 40, PpaKind::Delivered);
        const SupplySteps steps = stepsOf(with);
        QVERIFY(steps.steps.size() >= 3);
        int delivering = 0, partly = 0;
        for (const SupplyStep &step : steps.steps) {
            const bool delivers = step.fromMonth >= (first + 1) * 12 && step.fromMonth < (first + 41) * 12;
            const Energy given = step.year ? step.year->ppaEnergy : m_evaluator.evaluate(with)->energy->ppaEnergy;
            QCOMPARE(step.contract, delivers);
            QVERIFY2(std::abs(given.in(units::GWh) - (delivers ? 43.8 : 0.0)) < 1e-9, qPrintable(QString::number(given.in(units::GWh))));
            delivering += delivers;
            partly += delivers && step.loadFraction < 1.0;
        }
        QVERIFY(delivering >= 2 && partly >= 1);
    }
    // Outside its term the cash flow is that of the plan without the contract, to the month; at full load within it that of one without a term.
    void theMonthsOfATermAreThoseOfTheContract()
    {
        const Plan bare = only<>(plan());
        const int begins = bare.phases.back()->year + 2;
        const auto dated = m_evaluator.evaluate(withContract(bare, begins, 3, PpaKind::Delivered)),
                   always = m_evaluator.evaluate(withContract(bare, 0, 0, PpaKind::Delivered));
        const auto none = m_evaluator.evaluate(withContract(bare, 2099, 1, PpaKind::Delivered)); // after all horizons
        bool differ = false;
        for (std::size_t m = 0; m < dated->finance->months.size(); ++m) {
            const FinanceMonth &month = dated->finance->months[m];
            const bool delivers = month.year >= begins && month.year < begins + 3;
            const FinanceMonth &like = (delivers ? always : none)->finance->months[m];
            QVERIFY2(near(month.electricity, like.electricity, like.electricity), qPrintable(QString::number(monthOf(month))));
            differ = differ || !near(always->finance->months[m].electricity, none->finance->months[m].electricity, like.electricity);
        }
        QVERIFY(differ);
    }
    // Of a damaged file: such plant counts with the first phase.
    void plantOfAPhaseThatIsNotThereStandsFromTheFirst()
    {
        Plan lost = withDate(plan(), "");
        for (Shared<Object> &object : lost.objects)
            if (object->as<Smr>())
                object = object.with([](Object &o) { o.phase = ObjectId{987654321}; });
        const SupplySteps steps = stepsOf(lost);
        QVERIFY(steps.steps.size() >= 2);
        for (const Shared<Object> &object : lost.objects)
            if (object->as<Smr>())
                QVERIFY(!std::binary_search(steps.steps.front().absent.begin(), steps.steps.front().absent.end(), object->id));
    }
    // Without own plant, or with all of it and all the load from the beginning, the ledger's year holds and no other is made.
    void whereNothingComesLaterThereIsNoStep()
    {
        QVERIFY(stepsOf(findTemplate("ulsan-103mw")->make(m_catalogue)).steps.empty());
        QVERIFY(stepsOf(withContract(findTemplate("ulsan-103mw")->make(m_catalogue), 0, 0, PpaKind::Delivered)).steps.empty());
        Plan together = withDate(plan(), "");
        const Phase first = *together.phases.front();
        for (Shared<Phase> &phase : together.phases)
            phase = phase.with([&](Phase &p) { p.year = first.year, p.month = first.month; });
        QVERIFY(stepsOf(together).steps.empty());
        QVERIFY(!stepsOf(withDate(together, "2040-01")).steps.empty());
    }
};

QTEST_GUILESS_MAIN(SupplyStepsTest)
#include "supply_steps_test.moc"
