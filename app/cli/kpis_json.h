// SPDX-License-Identifier: Apache-2.0
// The KPIs of a study as JSON, in their file units.
#pragma once

#include "app/cli/command.h"

#include "core/chain/kpi.h"

namespace tokenyard::cli {

// For each KPI its value, unit, low and high, or the reason why there is none.
Json kpiValuesJson(const Kpis &kpis);

} // namespace tokenyard::cli
