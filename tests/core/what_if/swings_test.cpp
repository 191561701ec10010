// SPDX-License-Identifier: Apache-2.0
// Bands and influences are based on every input: fields of all parts and ranges of the catalogue's records; a run equals the study of
// the plan that has the value; every input that moves a figure is listed.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/what_if/influence.h"
#include "tests/support/changed_fields.h"

#include <QTest>

#include <set>

using namespace tokenyard;

namespace {
const Swing *swingOf(const Swings &swings, std::string_view kind, std::string_view record, std::string_view key)
{
    for (const Swing &swing : swings)
        if (swing.input.kind == kind && swing.input.record == record && swing.input.key == key)
            return &swing;
    return nullptr;
}

const Swing *swingOf(const Swings &swings, std::string_view part, std::string_view key)
{
    for (const Swing &swing : swings)
        if (swing.input.isField() && swing.input.parts.front().part == part && swing.input.key == key)
            return &swing;
    return nullptr;
}
} // namespace

class SwingsTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("blank-40mw")->make(m_catalogue);

    std::shared_ptr<const Study> banded(const Plan &plan) const
    {
        Evaluator evaluator(m_catalogue);
        return evaluator.withSwings(plan, evaluator.withBands(plan, evaluator.evaluate(plan)));
    }
    Kpis fresh(const World &world) const { return Evaluator(world.catalogue).evaluate(world.plan)->kpis; }

private slots:
    void rangesOfRecordsAreSwung()
    {
        const auto study = banded(m_plan);
        // The dated exchange rate, 1,280 to 1,480 KRW: a more expensive dollar raises the cost of racks.
        const Swing *usd = swingOf(*study->swings, "cost", "exchange_rate");
        QVERIFY(usd);
        QVERIFY(*usd->runs[0].kpis[Kpi::CapexTotal].si < *study->kpis[Kpi::CapexTotal].si);
        QVERIFY(*usd->runs[1].kpis[Kpi::CapexTotal].si > *study->kpis[Kpi::CapexTotal].si);
        QVERIFY(usd->runs[1].kpis[Kpi::PueAnnual] == usd->runs[0].kpis[Kpi::PueAnnual]);
        // The tariff's fuel charge, 5 KRW/kWh either way.
        const Swing *fuel = swingOf(*study->swings, "tariffs", m_plan.supply->tariff, "fuel_charge");
        QVERIFY(fuel);
        QVERIFY(*fuel->runs[0].kpis[Kpi::ElectricityCostAnnual].si < *fuel->runs[1].kpis[Kpi::ElectricityCostAnnual].si);
        QVERIFY(swingOf(*study->swings, "capex", "shell", "price"));
        QVERIFY(swingOf(*study->swings, "cooling-systems", m_plan.cooling->system, "fan_exponent"));
        // Records that the plan does not use are not among its inputs.
        for (const Swing &swing : *study->swings)
            QVERIFY(swing.input.kind != "cooling-systems" || swing.input.record == m_plan.cooling->system);
    }

    void aNoteOnAnyPartIsSwung()
    {
        Plan plan = m_plan;
        const Object *hall = nullptr;
        for (auto &object : plan.objects)
            if (const Hall *h = object->as<Hall>(); h && !hall) {
                object = object.with([&](Object &o) { o.notes = {{"rows", double(h->rows - 1), double(h->rows + 1), "drawing"}}; });
                hall = &*object;
            }
        QVERIFY(hall);
        plan.feeds.front() = plan.feeds.front().with([](Feed &f) { f.notes = {{"section", 200e-6, 800e-6, "schedule"}}; });
        const auto study = banded(plan);
        const Swing *rows = swingOf(*study->swings, "object", "rows"), *section = swingOf(*study->swings, "feed", "section");
        QVERIFY(rows && section);
        QVERIFY(*rows->runs[0].kpis[Kpi::Gpus].si < *rows->runs[1].kpis[Kpi::Gpus].si);
    }

    void aRunEqualsAFreshStudyOfItsInputs()
    {
        const auto study = banded(m_plan);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < study->swings->size(); i += 9) {
            const Swing &swing = (*study->swings)[i];
            if (!swing.input.isField() && !swing.input.isRecordValue())
                continue;
            const World world = withInput(m_plan, m_catalogue, swing.input, swing.runs[1].at);
            QVERIFY2(fresh(world) == swing.runs[1].kpis, swing.input.label.english().c_str());
            ++compared;
        }
        QVERIFY(compared > 10);
    }

    void changedRecordsLeaveTheCatalogueAlone()
    {
        const Record before = *m_catalogue.find("exchange", "usd");
        Record dearer = before;
        dearer.values["krw_per_usd"].si = 2000.0;
        const Catalogue changed = m_catalogue.with("exchange", {dearer});
        QCOMPARE(*changed.find("exchange", "usd")->find("krw_per_usd")->si, 2000.0);
        QCOMPARE(*m_catalogue.find("exchange", "usd")->find("krw_per_usd")->si, *before.find("krw_per_usd")->si);
        QCOMPARE(changed.find("racks", "gb200-nvl72"), m_catalogue.find("racks", "gb200-nvl72"));
    }

    // At a tenth of the price the money is never paid back, at twice the price it is: half a band would look like certainty.
    void aBandWithoutAValueOnOneSideIsIncomplete()
    {
        Plan plan = m_plan;
        for (auto &service : plan.services)
            service = service.with([](Service &s) {
                s.price = 5.0 * s.price; // at which the money is paid back
                std::erase_if(s.notes, [](const FieldNote &n) { return n.key == "price"; });
                s.notes.push_back({"price", 0.01 * s.price.si(), 1.1 * s.price.si(), "guess"});
            });
        const auto study = banded(plan);
        const KpiValue &payback = study->kpis[Kpi::PaybackYears];
        QVERIFY(payback.si);
        QVERIFY(payback.low && !payback.high); // the worst tenth is among those that never pay back
        QVERIFY(payback.bandReason.english().find("no value") != std::string::npos);
        const KpiValue &revenue = study->kpis[Kpi::RevenueAnnual];
        QVERIFY(revenue.low && revenue.high && revenue.bandReason.empty());
    }

    // Every field that moves a figure when it is changed is among the influences on it.
    void noFieldThatMovesAFigureIsForgotten()
    {
        Evaluator evaluator(m_catalogue);
        const auto study = evaluator.withSwings(m_plan, evaluator.withBands(m_plan, evaluator.evaluate(m_plan)));
        Swings swings = *study->swings;
        const auto exact = evaluator.exactSwings(m_plan);
        swings.insert(swings.end(), exact->begin(), exact->end());
        std::map<Kpi, std::set<std::pair<std::string, std::string>>> listed;
        for (const KpiInfo &info : allKpis())
            for (const Influence &influence : influencesOn(info.kpi, study->kpis, swings))
                for (const PartRef &part : influence.input.parts)
                    listed[info.kpi].insert({part.part, influence.input.key});
        std::string forgotten;
        for (const test::FieldRef &field : test::everyField(m_plan)) {
            if (field.key == "x" || field.key == "y" || field.key == "angle")
                continue; // positions are not numbers to which a hundredth more means anything
            const auto moved = evaluator.evaluate(test::withAnotherValue(m_plan, field, m_catalogue));
            for (const Kpi kpi : {Kpi::Npv, Kpi::CostPerMtok, Kpi::PueAnnual, Kpi::CapexTotal}) {
                const double before = *study->kpis[kpi].si, after = moved->kpis[kpi].si.value_or(0.0);
                if (std::abs(after - before) > 1e-9 * std::abs(before) && !listed[kpi].contains({field.part.part, field.key}))
                    forgotten += std::string(kpiInfo(kpi).key) + ": " + field.part.part + "." + field.key + "\n";
            }
        }
        QVERIFY2(forgotten.empty(), forgotten.c_str());
    }

    void influencesAreSortedAndShareTheBand()
    {
        const auto study = banded(m_plan);
        const std::vector<Influence> all = influencesOn(Kpi::Npv, study->kpis, *study->swings);
        QVERIFY(all.size() > 20);
        double sum = 0.0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            sum += all[i].bandFraction;
            QVERIFY(i == 0 || all[i].bandFraction <= all[i - 1].bandFraction);
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(SwingsTest)
#include "swings_test.moc"
