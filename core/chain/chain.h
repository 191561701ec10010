// SPDX-License-Identifier: Apache-2.0
// The chain of stages with its memory. Each stage is a function; its parameters say what it reads, and the chain takes both the
// arguments and the memory's key from them: a PlanView of the plan's parts, Records of the catalogue's kinds, the result of an
// earlier stage. So a key cannot be forgotten, and a stage cannot read what it does not declare.
#pragma once

#include "core/chain/memo.h"
#include "core/chain/study.h"
#include "core/study/carbon/carbon_stage.h"
#include "core/study/compute/throughput_error_stage.h"
#include "core/study/cooling/cooling_stage.h"
#include "core/study/cost/operating_steps.h"
#include "core/study/energy/supply_steps.h"
#include "core/study/finance/finance_stage.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/network/grid_stage.h"
#include "core/study/network/network_stage.h"
#include "core/study/power/power_stage.h"
#include "core/study/power/supply_stage.h"
#include "core/study/training/training_stage.h"
#include "core/study/workload/workload_stage.h"
#include "core/throughput/serving/serving_choices.h"

#include <tuple>

namespace tokenyard {

// The stages in the order in which they run.
template <class Result, class... Inputs>
using StageFunction = Result (*)(Inputs...);

template <auto... stages>
struct StageList {};

using AllStages = StageList<&outlinesStage, &spacePairsStage, &layoutStage, &siteLayoutStage, &networkStage, &runningLayoutStage,
                            &hallsStage, &modelledThroughputStage, &throughputErrorStage, &workloadStage, &itLoadStage, &neededRacksStage,
                            &powerStage, &coolingStage, &supplyPlantStage, &supplyStage, &neededSupplyStage, &exchangeStage, &energyStage,
                            &delayStage, &supplyStepsStage, &carbonStage, &costStage, &operatingStepsStage, &trainingStage, &financeStage>;
// Stages that only find: run for the plan on the screen, not for its samples.
using FindingStages = StageList<&gridStage>;

namespace detail {
template <class Result, class... Inputs>
Result resultOf(StageFunction<Result, Inputs...>);
template <class... Lists>
struct MemosOf;
template <auto... stages, auto... finding>
struct MemosOf<StageList<stages...>, StageList<finding...>> {
    // A result type names its stage: no two stages share one.
    using Type = std::tuple<Memo<decltype(resultOf(stages))>..., Memo<decltype(resultOf(finding))>...>;
};
template <class Input>
struct StageInput;
} // namespace detail

// The kinds of the catalogue that some stage reads, each once, in order of name.
std::vector<std::string_view> kindsThatStagesRead();

class Chain {
public:
    // Fills the stages of the study; false if stopped on the way.
    bool run(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study);
    // Fills what only finds, of the study that was run last; false if stopped on the way.
    bool find(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study);
    // Supposes an error of the throughput model, for all runs from now on.
    void suppose(const ModelError &error)
    {
        if (*m_error != error)
            m_error = std::make_shared<const ModelError>(error);
    }
    template <class Result>
    const Stage<Result> &result() const
    {
        return std::get<Memo<Result>>(m_memos).result();
    }

private:
    template <class Input>
    friend struct detail::StageInput;
    struct World {
        const Plan &plan;
        const Catalogue &catalogue;
    };
    template <auto... stages>
    bool runAll(StageList<stages...>, const World &world, const std::stop_token &stop);
    template <class Result, class... Inputs>
    void runStage(StageFunction<Result, Inputs...> stage, const World &world, const std::stop_token &stop);
    void forgetChoicesOfOtherRecords(const Catalogue &catalogue);

    detail::MemosOf<AllStages, FindingStages>::Type m_memos;
    std::tuple<ListMemo<Object>, ListMemo<Feed>, ListMemo<Service>, ListMemo<Phase>> m_lists;
    ServingChoices m_choices;
    GridMemory m_grid;
    MemoKey m_choicesOf; // the records that the choices were made from
    std::shared_ptr<const ModelError> m_error = std::make_shared<const ModelError>();
};

} // namespace tokenyard
