// SPDX-License-Identifier: Apache-2.0
// Small hand-made power networks: objects, feeds of a given length and halls of a given load, without a map to measure.
#pragma once

#include "core/edit/templates/templates.h"
#include "core/network/plan_grid.h"

namespace tokenyard::test {

struct NetworkPlan {
    Catalogue catalogue;
    Plan plan = findTemplate("blank-40mw")->make(catalogue);
    SiteLayout layout;

    NetworkPlan()
    {
        plan.objects.clear();
        plan.feeds.clear();
        plan.power = Shared<PowerDesign>(plan.power.with([](PowerDesign &p) {
            p.distributionLoss = 0.0;
            p.rackPowerFactor = 1.0;
            p.upsEcoMode = 0.0;
        }));
    }
    ObjectId add(const char *name, Equipment equipment)
    {
        Object object;
        object.id = plan.takeId();
        object.name = name;
        object.equipment = std::move(equipment);
        plan.objects.emplace_back(object);
        return object.id;
    }
    ObjectId hall(const char *name, Power load)
    {
        const ObjectId id = add(name, Hall{});
        HallCount count;
        count.hall = id;
        count.racks = 1;
        count.rackPower = load;
        layout.halls.push_back(count);
        return id;
    }
    ObjectId feed(FeedKind kind, ObjectId from, ObjectId to, Voltage voltage, double mm2, int circuits, double metres)
    {
        Feed feed;
        feed.id = plan.takeId();
        feed.name = "Feed " + std::to_string(feed.id.value);
        feed.kind = kind;
        feed.from = {from, 0};
        feed.to = {to, 0};
        feed.voltage = voltage;
        feed.section = mm2 * units::mm2;
        feed.circuits = circuits;
        plan.feeds.emplace_back(feed);
        layout.feeds.push_back({feed.id, kind, metres * units::m, true});
        return feed.id;
    }
    PlanGrid solve(const GridCase &wanted = {}) const { return planGrid(plan, layout, catalogue, wanted); }
    std::vector<Finding> findings() const { return gridFindings(plan, solve(), catalogue); }
};

// Intake, two sides of switchgear, transformers and UPS, one hall: `mw` of racks.
struct TwoSidedPlan : NetworkPlan {
    ObjectId intake = add("Intake", GridIntake{});
    ObjectId boards[2], transformers[2], ups[2], hallId;
    explicit TwoSidedPlan(double mw)
    {
        hallId = hall("Hall", mw * units::MW);
        for (int side = 0; side < 2; ++side) {
            const FeedKind kind = side ? FeedKind::PowerB : FeedKind::PowerA;
            boards[side] = add(side ? "Board B" : "Board A", Switchgear{});
            transformers[side] = add(side ? "Transformers B" : "Transformers A", Transformer{"transformer-3mva", 5});
            ups[side] = add(side ? "UPS B" : "UPS A", UpsRoom{"ups-2mw", 6});
            feed(kind, intake, boards[side], 22.9 * units::kV, 400, 4, 50);
            feed(kind, boards[side], transformers[side], 22.9 * units::kV, 400, 2, 150);
            feed(kind, transformers[side], ups[side], 0.38 * units::kV, 2000, 6, 20);
            feed(kind, ups[side], hallId, 0.38 * units::kV, 2000, 6, 60);
        }
    }
};

inline bool has(const std::vector<Finding> &findings, const std::string &rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; });
}

} // namespace tokenyard::test
