// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/scenario_level.h"

namespace tokenyard {

std::optional<ServiceLevel> scenarioLevel(std::string_view scenario, const RecordId &model, const Catalogue &catalogue)
{
    ServiceLevel level;
    if (scenario.empty() || scenario == "offline")
        return level;
    const RecordSet &set = catalogue.set("scenarios");
    const std::string name(scenario);
    const Record *r = set.find(name + ":" + model);
    r = r ? r : set.find(name);
    if (!r)
        return std::nullopt;
    level.ttft = r->get<Duration>("ttft_p99");
    level.tpot = r->get<Duration>("tpot_p99");
    level.atP99 = true;
    return level;
}

std::vector<Difference> scenarioDifferences(std::string_view scenario, const Service &service, const Catalogue &catalogue)
{
    std::vector<Difference> changes;
    const Record *model = catalogue.find("models", service.model);
    const auto level = scenarioLevel(scenario, model ? model->id : service.model, catalogue);
    if (!level)
        return changes;
    for (const Field<Service> &field : serviceFields()) {
        const std::string_view key = field.key;
        if (key == "ttft_limit")
            changes.push_back({service.id, "service", field.key, level->ttft ? level->ttft->si() : field.maximum});
        else if (key == "tpot_limit")
            changes.push_back({service.id, "service", field.key, level->tpot ? level->tpot->si() : field.maximum});
        else if (key == "level_of")
            changes.push_back({service.id, "service", field.key, std::int64_t(level->atP99 ? LevelOf::P99 : LevelOf::Mean)});
    }
    return changes;
}

} // namespace tokenyard
