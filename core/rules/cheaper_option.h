// SPDX-License-Identifier: Apache-2.0
// The cheapest option of the plan's class of tariff, if it is not the plan's: for its finding and the step that answers it.
#pragma once

#include "core/chain/study.h"
#include "core/what_if/tariff_choice.h"

#include <optional>

namespace tokenyard {

struct CheaperOption {
    const Record *record = nullptr; // of the catalogue given
    Money now, bill;                // a year without VAT
};
std::optional<CheaperOption> cheaperOption(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard
