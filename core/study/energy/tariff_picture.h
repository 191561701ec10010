// SPDX-License-Identifier: Apache-2.0
// A tariff's energy charge as a picture of the year: the price of each hour by month, on weekdays and on weekends; and a copy of any tariff
// as a list of charges that the planner may edit.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/supply/rates.h"

#include <optional>

namespace tokenyard {

struct TariffPicture {
    rates::Schedule schedule;   // indices into `prices`
    std::vector<double> prices; // per kWh in the first tier, in the tariff's currency
    std::string currency;
    bool exact = true; // false: means, for hourly prices or for Saturdays with rules of their own
};
// Nothing, with one sentence in `error`, if the record is not a tariff that can be billed.
std::optional<TariffPicture> tariffPicture(const Record &record, const Catalogue &catalogue, std::string &error);

// The charges of the record: for a file its own; for a built-in tariff its picture, demand charge, climate and fuel charges, fund and VAT.
// What only KEPCO's bill knows (contract, ratchet months, rounding to the won) is left out.
std::optional<rates::RateTariff> tariffAsCharges(const Record &record, const Catalogue &catalogue, std::string &error);

} // namespace tokenyard
