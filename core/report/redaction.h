// SPDX-License-Identifier: Apache-2.0
// A report without its prices: what a thing costs by the unit, and amounts from which that follows with the quantity beside them, are
// replaced by a word. Sums of groups and the headline figures stay.
#pragma once

#include "core/report/document.h"

namespace tokenyard::report {

Text withheld(); // the word in the place of a price
void redactPrices(Document &document);

} // namespace tokenyard::report
