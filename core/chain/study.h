// SPDX-License-Identifier: Apache-2.0
// The study: everything computed from a plan, by a chain of pure stages (core/chain/chain.h lists them; each is declared in
// core/study/<stage>/<stage>_stage.h). Evaluator remembers each stage's last result and runs again only what has to.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/chain/kpi.h"
#include "core/plan/plan.h"
#include "core/study/results.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace tokenyard {

struct Swing;
struct Samples;

struct Study {
    Stage<LayoutResult> layout;
    Stage<NetworkResult> network;
    Stage<GridResult> grid;
    Stage<RunningLayout> running;
    Stage<ComputeResult> compute;
    Stage<PowerResult> power;
    Stage<CoolingResult> cooling;
    Stage<SupplyResult> supply;
    Stage<EnergyResult> energy;
    Stage<CarbonResult> carbon;
    Stage<CostResult> cost;
    Stage<PlannedTraining> training;
    Stage<FinanceResult> finance;
    Kpis kpis;
    std::vector<Finding> findings; // of all stages and rules, errors first, waived ones left out
    std::vector<Finding> waived;
    std::string dataVersion;
    bool bandsReady = false;                          // low and high of the KPIs are filled
    std::shared_ptr<const std::vector<Swing>> swings; // what they are made of, if asked for (core/what_if/swings.h)
    std::shared_ptr<const Samples> samples;           // what low and high were taken from, if from samples (core/what_if/montecarlo.h)
};

// A rule of core/rules: looks at the plan and its study and adds findings. Handed to the evaluator: study knows no rules.
using Rule = void (*)(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);

// Evaluates plans one after the other; not shared between threads (each worker has its own).
class Evaluator {
public:
    explicit Evaluator(Catalogue catalogue, std::vector<Rule> rules = {});
    ~Evaluator();
    Evaluator(Evaluator &&) noexcept;
    // The study of the plan with base values; nothing if stopped. Stages whose inputs are unchanged are not run again.
    std::shared_ptr<const Study> evaluate(const Plan &plan, std::stop_token stop = {});
    // The same with P10 and P90 of every KPI, from samples over the ranges of the inputs (core/what_if/bands.h).
    std::shared_ptr<const Study> withBands(const Plan &plan, const std::shared_ptr<const Study> &base, std::stop_token stop = {});
    // A study and what its bands are made of: each input with a range, moved alone. As dear as the bands. Nothing if stopped.
    std::shared_ptr<const Study> withSwings(const Plan &plan, const std::shared_ptr<const Study> &study, std::stop_token stop = {});
    // What the fields without a range would do: each moved by a step of its own (core/what_if/swings.h). Nothing if stopped.
    std::shared_ptr<const std::vector<Swing>> exactSwings(const Plan &plan, std::stop_token stop = {});
    const Catalogue &catalogue() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenyard
