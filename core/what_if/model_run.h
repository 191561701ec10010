// SPDX-License-Identifier: Apache-2.0
// One run of the chain in another world, from the memory of a base. Not shared between threads: each has a copy.
#pragma once

#include "core/chain/chain.h"
#include "core/chain/kpi.h"
#include "core/what_if/input.h"

namespace tokenyard {

// A plan with its records and the memory of its own study.
struct ModelBase {
    Plan plan;
    Catalogue catalogue;
    Chain chain;
    Kpis kpis;
};
// Nothing if stopped.
std::optional<ModelBase> modelBase(const Plan &plan, const Catalogue &catalogue, const std::stop_token &stop = {});

class ModelRun {
public:
    explicit ModelRun(const ModelBase &base) : m_base(base), m_chain(base.chain) {}
    // Nothing if stopped.
    std::optional<Kpis> in(const World &world, const ModelError &error, const std::stop_token &stop);
    // With inputs at values, one after the other.
    std::optional<Kpis> at(const std::vector<Input> &inputs, const std::vector<FieldValue> &values, const std::stop_token &stop);

private:
    const ModelBase &m_base;
    Chain m_chain;
};

// The value that the input takes for a number: of a whole one the nearest.
FieldValue valueAt(const Input &input, double si);

} // namespace tokenyard
