// SPDX-License-Identifier: Apache-2.0
#include "app/cli/kpis_json.h"

#include "app/cli/plan_file.h"

namespace tokenyard::cli {

namespace {

Json kpiJson(const KpiInfo &info, const KpiValue &value)
{
    const auto shown = [&](const std::optional<double> &si) { return si ? number(info.fileUnit.fromSi(*si)) : Json(nullptr); };
    Json json{{"value", shown(value.si)}, {"unit", kpiUnit(info)}, {"low", shown(value.low)}, {"high", shown(value.high)}};
    if (!value.si)
        json["reason"] = value.reason.english();
    if (!value.bandReason.empty())
        json["band_reason"] = value.bandReason.english();
    return json;
}

} // namespace

Json kpiValuesJson(const Kpis &kpis)
{
    Json json = Json::object();
    for (const KpiInfo &info : allKpis())
        json[info.key] = kpiJson(info, kpis[info.kpi]);
    return json;
}

} // namespace tokenyard::cli
