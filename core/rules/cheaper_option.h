// SPDX-License-Identifier: Apache-2.0
// Tariffs beside the plan's, for findings and the steps that answer them: the cheapest option of its class, if it is not the plan's, and
// the same option for another supply voltage.
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

// The tariff of the same kind, option and date for another class of voltage.
const Record *sisterTariff(const Catalogue &catalogue, const Record &tariff, Voltage wanted);

} // namespace tokenyard
