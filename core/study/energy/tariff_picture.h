// SPDX-License-Identifier: Apache-2.0
// A tariff's energy charge as a picture of the year: which price holds in which hour, by month, on weekdays and on weekends. And a
// copy of any tariff as a list of charges that the planner may change.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/supply/rates.h"

#include <optional>

namespace tokenyard {

struct TariffPicture {
    rates::Schedule schedule;   // positions in `prices`
    std::vector<double> prices; // of a kWh, of the first tier, in the currency
    std::string currency;
    bool exact = true; // false: means, of a tariff of hourly prices or with Saturdays of their own
};
// Nothing, with one sentence in `error`, if the record is no tariff that can be billed.
std::optional<TariffPicture> tariffPicture(const Record &record, const Catalogue &catalogue, std::string &error);

// The record's charges: of a file those it has; of a built-in tariff its picture, its demand charge, climate and fuel charges, fund
// and VAT. What only KEPCO's own bill knows (contract, ratchet months, cutting to the won) is left out.
std::optional<rates::RateTariff> tariffAsCharges(const Record &record, const Catalogue &catalogue, std::string &error);

} // namespace tokenyard
