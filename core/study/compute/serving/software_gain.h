// SPDX-License-Identifier: Apache-2.0
// What serving software gains between the calibration's date and a later one. After the launch of an accelerator generation
// tokens/s grow by g(t) = 1 + (G - 1)(1 - exp(-t/τ)) and level off; the factor is g(date) / g(calibration). Records: software-gains.
#pragma once

#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/parts.h"

namespace tokenyard {

struct SoftwareGain {
    double factor = 1.0, lowFactor = 1.0, highFactor = 1.0; // on tokens/s; all 1 up to the calibration's date
    bool launchKnown = true; // false: no source gives the generation's launch, the calibration's date is taken for it
    bool operator==(const SoftwareGain &) const = default;
};

// Of software of a year and month; year 0: of the calibration.
SoftwareGain softwareGain(const Accelerator &accelerator, int year, int month, const Catalogue &catalogue);
// The service with the gain in its engine factor.
Service withSoftwareGain(Service service, const Accelerator &accelerator, const Catalogue &catalogue);
// Low and high of a throughput, widened by the gain's own: logarithmic distances add in squares.
void widenBand(const SoftwareGain &gain, TokenRate base, TokenRate &low, TokenRate &high);

} // namespace tokenyard
