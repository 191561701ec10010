// SPDX-License-Identifier: Apache-2.0
// Gathers the KPIs from the stages' results; a KPI without a value carries the reason.
#pragma once

#include "core/chain/study.h"

namespace tokenyard {

Kpis assembleKpis(const Finance &finance, const Study &study);

} // namespace tokenyard
