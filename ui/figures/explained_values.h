// SPDX-License-Identifier: Apache-2.0
// The stage results that each KPI's formula combines, in words and with units; used only by "explain".
#pragma once

#include "ui/figures/explanation.h"

namespace tokenyard::ui {

std::vector<ExplainedValue> explainedValues(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::ui
