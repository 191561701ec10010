// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/model_run.h"

#include "core/chain/kpi_assembly.h"

#include <cmath>

namespace tokenyard {

std::optional<ModelBase> modelBase(const Plan &plan, const Catalogue &catalogue, const std::stop_token &stop)
{
    ModelBase base{plan, catalogue, {}, {}};
    Study study;
    if (!base.chain.run(plan, catalogue, stop, study))
        return std::nullopt;
    base.kpis = assembleKpis(*plan.finance, study);
    return base;
}

std::optional<Kpis> ModelRun::in(const World &world, const ModelError &error, const std::stop_token &stop)
{
    m_chain.suppose(error);
    Study study;
    if (!m_chain.run(world.plan, world.catalogue, stop, study))
        return std::nullopt;
    return assembleKpis(*world.plan.finance, study);
}

std::optional<Kpis> ModelRun::at(const std::vector<Input> &inputs, const std::vector<FieldValue> &values, const std::stop_token &stop)
{
    World world{m_base.plan, m_base.catalogue};
    ModelError error;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!inputs[i].isField() && !inputs[i].isRecordValue())
            error.rateFactor = std::get<double>(values[i]);
        world = withInput(world.plan, world.catalogue, inputs[i], values[i]);
    }
    return in(world, error, stop);
}

FieldValue valueAt(const Input &input, double si)
{
    if (std::holds_alternative<std::int64_t>(input.value))
        return std::int64_t(std::llround(si));
    return si;
}

} // namespace tokenyard
