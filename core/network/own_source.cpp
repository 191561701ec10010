// SPDX-License-Identifier: Apache-2.0
#include "core/network/own_source.h"

#include "core/network/supply_graph.h"

#include <algorithm>

namespace tokenyard {

std::optional<FirmSource> ownSourceOf(const Object &object, const Supply &supply, const Catalogue &records)
{
    FirmSource source;
    const Record *record = nullptr;
    if (const auto *turbine = object.as<GasTurbine>()) {
        record = records.find("gas-turbines", turbine->model);
        source.units = turbine->units;
        source.rated = record ? turbine->rated() : Power{};
    } else if (kindInfo(object.kind()).power == PowerRole::Source && !object.as<GridIntake>()) {
        const auto units = unitsOf(object);
        if (!units)
            return std::nullopt;
        record = records.find(units->records, units->model);
        source.units = std::max(units->units, 0);
        source.rated = record ? record->get<Power>("capacity").value_or(Power{}) * double(source.units) : Power{};
    } else {
        return std::nullopt;
    }
    source.rated = std::max(source.rated, Power{});
    source.made = source.rated;
    if (!record)
        return source;
    if (record->kind == "fuel-cells")
        source.made = source.rated * supply.fuelCellLoadFactor;
    const auto available = record->number("availability");
    source.unitUnavailability_fraction = available ? std::clamp(1.0 - *available, 0.0, 1.0) : unitUnavailability(*record);
    return source;
}

} // namespace tokenyard
