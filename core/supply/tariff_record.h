// SPDX-License-Identifier: Apache-2.0
// A tariff's file as a record of a plan: its charges stand as JSON in one value, in the place of the figures of a built-in tariff.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/supply/rates.h"

#include <memory>
#include <optional>

namespace tokenyard::rates {

// The value that holds the charges, in Tokenyard's own form.
inline constexpr const char *chargesKey = "charges";

struct TariffRecordTerms {
    RecordId id;          // blank: made of the tariff's name
    std::string file;     // named in the source
    int calendarYear = 0; // whose weekdays count
    std::string country;  // ISO code, may be blank: then no rule asks for it
};
Record tariffRecord(const RateTariff &tariff, const TariffRecordTerms &terms);

// Whether a record is made of a file: then the bill is that of its charges.
bool isTariffFile(const Record &record);
// Its charges, read once; nothing, with one sentence in `error`, if they cannot be read.
std::shared_ptr<const RateTariff> tariffOfRecord(const Record &record, const Catalogue &catalogue, std::string &error);

} // namespace tokenyard::rates
