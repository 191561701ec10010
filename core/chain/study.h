// SPDX-License-Identifier: Apache-2.0
// The study: everything computed from a plan, by a chain of pure stages. A stage is a function of its inputs alone; Evaluator
// remembers each stage's last key (identities of the parts it reads and of the results before it) and result.
//
//   layoutStage -> computeStage -> powerStage -> coolingStage -> energyStage -> carbonStage -> costStage -> financeStage
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/chain/kpi.h"
#include "core/plan/plan.h"
#include "core/study/results.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace tokenyard {

template <class Result>
using Stage = std::shared_ptr<const Result>;

struct Study {
    Stage<LayoutResult> layout;
    Stage<ComputeResult> compute;
    Stage<PowerResult> power;
    Stage<CoolingResult> cooling;
    Stage<EnergyResult> energy;
    Stage<CarbonResult> carbon;
    Stage<CostResult> cost;
    Stage<FinanceResult> finance;
    Kpis kpis;
    std::vector<Finding> findings; // of all stages and rules, errors first, waived ones left out
    std::vector<Finding> waived;
    std::string dataVersion;
    bool bandsReady = false; // low and high of the KPIs are filled
};

// The stages, one file each: core/study/<stage>/<stage>_stage.{h,cpp}. None throws; none returns NaN; what cannot be computed
// is an empty optional and a finding that says what is missing.
LayoutResult layoutStage(const Plan &, const Catalogue &);
class ServingChoices; // the memory of throughput searches
ComputeResult computeStage(const Plan &, const std::vector<HallCount> &, const Catalogue &, ServingChoices &);
PowerResult powerStage(const Plan &, const LayoutResult &, const ComputeResult &, const Catalogue &);
CoolingResult coolingStage(const Plan &, const LayoutResult &, const ComputeResult &, const PowerResult &, const Catalogue &);
EnergyResult energyStage(const Plan &, const PowerResult &, const CoolingResult &, const Catalogue &);
CarbonResult carbonStage(const Plan &, const EnergyResult &);
CostResult costStage(const Plan &, const LayoutResult &, const ComputeResult &, const PowerResult &, const CoolingResult &,
                     const EnergyResult &, const Catalogue &);
FinanceResult financeStage(const Plan &, const LayoutResult &, const ComputeResult &, const PowerResult &, const CoolingResult &,
                           const EnergyResult &, const CostResult &);

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
    // The same with P10 and P90 of every KPI: root-sum-square of one-at-a-time swings over the inputs' low and high.
    std::shared_ptr<const Study> withBands(const Plan &plan, const std::shared_ptr<const Study> &base, std::stop_token stop = {});
    const Catalogue &catalogue() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenyard
