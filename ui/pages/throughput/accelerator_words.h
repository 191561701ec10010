// SPDX-License-Identifier: Apache-2.0
// What an accelerator's records say besides figures: whence its price is, and which of its peaks they qualify or doubt.
#pragma once

#include "core/catalogue/catalogue.h"

#include <QStringList>

namespace tokenyard::ui {

// The value that a price follows from, and the record it stands in: of the rack, of the accelerator, or of what it rents for.
struct PriceBasis {
    const Record *record = nullptr;
    const RecordValue *value = nullptr;
    bool rental = false;
};

PriceBasis priceBasis(const RecordId &accelerator, const Catalogue &catalogue);
QStringList priceSources(const PriceBasis &basis); // title (publisher, date) of each
// Notes of the figures that decide the tokens: "FP4 peak: ...". In the record's own words.
QStringList figureNotes(const RecordId &accelerator, const Catalogue &catalogue);
bool hasDisputedPeak(const RecordId &accelerator, const Catalogue &catalogue);

} // namespace tokenyard::ui
