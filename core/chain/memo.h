// SPDX-License-Identifier: Apache-2.0
// The chain's memory: each stage keeps its last key (identities of what it read) and result. An unchanged key returns the old
// result; a new result equal to the old one is replaced by it, so that the stages after it see no change.
#pragma once

#include "core/chain/study.h"
#include "core/throughput/serving/serving_choices.h"

namespace tokenyard {

template <class Result>
class Memo {
public:
    using Key = std::vector<std::shared_ptr<const void>>; // owning: an address cannot be reused while it is compared
    template <class Compute>
    Stage<Result> get(Key key, Compute &&compute)
    {
        if (m_result && key == m_key)
            return m_result;
        auto fresh = std::make_shared<const Result>(compute());
        m_key = std::move(key);
        if (!m_result || !(*m_result == *fresh))
            m_result = std::move(fresh);
        return m_result;
    }

private:
    Key m_key;
    Stage<Result> m_result;
};

class Chain {
public:
    // Fills the stages of the study; false if stopped on the way.
    bool run(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study);
    // The stages after compute with the throughput replaced (the calibration's band): the workload is served anew, and what
    // did not change by that stays.
    bool replaceThroughput(const Plan &plan, ComputeResult compute, const Catalogue &catalogue, std::stop_token stop, Study &study);

private:
    bool afterCompute(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study);

    Memo<LayoutResult> m_layout;
    Memo<std::vector<HallCount>> m_halls; // what compute reads of the layout: moving a hall changes no rack
    ServingChoices m_choices;
    Memo<ComputeResult> m_compute;
    Memo<PowerResult> m_power;
    Memo<CoolingResult> m_cooling;
    Memo<EnergyResult> m_energy;
    Memo<CarbonResult> m_carbon;
    Memo<CostResult> m_cost;
    Memo<FinanceResult> m_finance;
};

} // namespace tokenyard
