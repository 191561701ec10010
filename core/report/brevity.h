// SPDX-License-Identifier: Apache-2.0
// A report that may have so many pages only: step by step its names get shorter, its tables lower and its charts flatter, until it fits.
// What is left out is named where it is missing; sums and headline figures always stay.
#pragma once

#include "core/report/document.h"

#include <cstddef>

namespace tokenyard::report {

inline constexpr std::size_t brevitySteps = 8;

// The document at a step from 1, the mildest, to brevitySteps.
Document shortened(const Document &document, std::size_t step);

// How many pages the reader gets at most, 0 for any number: sections that were chosen by hand are printed whole.
std::size_t mostPagesOf(const Input &input);

} // namespace tokenyard::report
