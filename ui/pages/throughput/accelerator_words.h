// SPDX-License-Identifier: Apache-2.0
// What an accelerator's records say besides figures: where its price comes from, and which of its peaks they qualify or question.
#pragma once

#include "core/catalogue/catalogue.h"

#include <QStringList>

namespace tokenyard::ui {

// The value from which a price is derived, and its record: the rack's, the accelerator's, or its rental price.
struct PriceBasis {
    const Record *record = nullptr;
    const RecordValue *value = nullptr;
    bool rental = false;
};

PriceBasis priceBasis(const RecordId &accelerator, const Catalogue &catalogue);
QStringList priceSources(const PriceBasis &basis); // title (publisher, date) of each
// Notes on the figures that determine the tokens: "FP4 peak: ...", in the record's own words.
QStringList figureNotes(const RecordId &accelerator, const Catalogue &catalogue);
bool hasDisputedPeak(const RecordId &accelerator, const Catalogue &catalogue);

} // namespace tokenyard::ui
