// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/service_template.h"

namespace tokenyard {

std::optional<ServiceTemplate> serviceTemplate(std::string_view idOrName, const Catalogue &catalogue)
{
    const Record *r = catalogue.find("service-templates", idOrName);
    if (!r)
        return std::nullopt;
    ServiceTemplate t;
    t.id = r->id;
    t.inputTokensCount = r->number("input_tokens").value_or(t.inputTokensCount);
    t.outputTokensCount = r->number("output_tokens").value_or(t.outputTokensCount);
    t.inputSpreadFactor = r->number("input_spread").value_or(0.0);
    t.outputSpreadFactor = r->number("output_spread").value_or(0.0);
    t.prefixHitFraction = r->number("prefix_hit").value_or(0.0);
    t.level.ttft = r->get<Duration>("ttft_limit");
    t.level.tpot = r->get<Duration>("tpot_limit");
    t.level.atP99 = r->words("level_of") != "mean";
    t.callsPerTaskCount = r->number("calls_per_task").value_or(1.0);
    t.cachedPriceFraction = r->number("cached_price_fraction");
    t.shape = r->words("load_shape");
    return t;
}

std::vector<Difference> templateDifferences(const ServiceTemplate &t, const Service &service)
{
    std::vector<Difference> changes;
    for (const Field<Service> &field : serviceFields()) {
        const std::string_view key = field.key;
        const auto set = [&](std::string_view of, auto value) {
            if (key == of)
                changes.push_back({service.id, "service", field.key, value});
        };
        set("input_tokens", std::int64_t(t.inputTokensCount));
        set("output_tokens", std::int64_t(t.outputTokensCount));
        set("input_spread", t.inputSpreadFactor);
        set("output_spread", t.outputSpreadFactor);
        set("prefix_hit", t.prefixHitFraction);
        set("calls_per_task", t.callsPerTaskCount);
        set("level_of", std::int64_t(t.level.atP99 ? LevelOf::P99 : LevelOf::Mean));
        if (t.cachedPriceFraction && service.priceRecord.empty() && service.inputPrice.si() > 0.0)
            set("cached_price", *t.cachedPriceFraction * service.inputPrice.si());
        if (t.level.ttft)
            set("ttft_limit", t.level.ttft->si());
        if (t.level.tpot)
            set("tpot_limit", t.level.tpot->si());
        if (!t.shape.empty())
            set("shape", t.shape);
    }
    return changes;
}

} // namespace tokenyard
