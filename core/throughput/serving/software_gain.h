// SPDX-License-Identifier: Apache-2.0
// How serving software gains or loses speed between the calibration's date and another. After the launch of an accelerator generation
// its speed grows by g(t) = 1 + (G - 1)(1 - exp(-t/τ)) and levels off; the factor is g(date) / g(calibration), below 1 for an
// earlier date. Low and high are powers of it that cover the measured pairs of rounds. Records: software-gains.
#pragma once

#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/parts.h"
#include "core/throughput/serving/serving.h"

namespace tokenyard {

struct SoftwareGain {
    double factor = 1.0, lowFactor = 1.0, highFactor = 1.0; // of the engine's speed; all 1 at the calibration's date
    HostWork host;                                          // out of the box, beside the kernels' speed
    bool launchKnown = true; // false: no source gives the generation's launch, so the calibration's date is used
    bool isNone() const { return factor == 1.0 && lowFactor == 1.0 && highFactor == 1.0 && host == HostWork{}; }
    bool operator==(const SoftwareGain &) const = default;
};

// For software of a year and month; year 0: that of the calibration. The chosen case sets the factor; low and high stay the range.
SoftwareGain softwareGain(const Accelerator &accelerator, int year, int month, const Catalogue &catalogue,
                          GainCase chosen = GainCase::Base);
// For software of a moment in months since year 0 (dateMonths).
SoftwareGain softwareGainAt(const Accelerator &accelerator, double dateMonths, const Catalogue &catalogue,
                            GainCase chosen = GainCase::Base);
// Of a date as files write it, "2026-04-17" or "2026-04"; nothing if it is none.
std::optional<double> dateMonths(std::string_view date);
// What kernels of this maturity leave of the speed of tuned runs, 1 for those, with a range that reaches further down than up, and what
// the engine's host adds to them. Records "out-of-the-box" and "first-weeks" of software-gains.
SoftwareGain maturityGain(Maturity maturity, const Catalogue &catalogue);
// Both at once: factors multiply, the distances of low and high add in squares, the host's work adds up.
SoftwareGain bothGains(const SoftwareGain &one, const SoftwareGain &other);
// The case as this software runs it, at a speed within its range.
void applyGain(const SoftwareGain &gain, double speedFactor, ServingCase &serving);
// Low and high of a throughput, widened by the gain's own: logarithmic distances add in squares.
void widenBand(const SoftwareGain &gain, TokenRate base, TokenRate &low, TokenRate &high);

} // namespace tokenyard
