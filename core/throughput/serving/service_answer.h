// SPDX-License-Identifier: Apache-2.0
// The one answer to what a service gets from an accelerator: the search, the chosen point with its band, what the date of the
// software adds to both. Ledger, Throughput tab, report and command line all ask here, so they cannot disagree.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving_search.h"
#include "core/throughput/serving/software_gain.h"

#include <limits>
#include <memory>

namespace tokenyard {

// Of the serving software; year 0: the calibration's.
struct SoftwareDate {
    int year = 0, month = 1;
    GainCase chosen = GainCase::Base;
    Maturity maturity = Maturity::Tuned;
};
SoftwareDate softwareOf(const Service &service);

struct ServiceAnswer {
    // Rates per GPU at full power. Where the number of GPUs is not stated, those that the chosen layout would leave idle are not
    // counted against it. Without a best point `why` says what stands in the way.
    SearchResult result;
    ServiceLevel level;
    std::string engine; // "" for the mean of all engines
    std::optional<Accelerator> accelerator;
    SoftwareGain software;       // of the engine's speed, within the rates
    SoftwareGain maturity;       // of the kernels against tuned runs, within the rates too
    SoftwareGain softwareTokens; // what both do to the tokens within the service level, and how much wider it makes the band
    bool poolsShared = false;    // separate pools were allowed and need more GPUs than there are
    bool familyMeasured = false, acceleratorMeasured = false; // the calibration knows them
    double speedFactor() const { return software.factor * maturity.factor; }
    const ServingPoint *best() const { return result.bestPoint(); }
};

inline constexpr int anyGpus = std::numeric_limits<int>::max();
// A service of a plan on an accelerator of the catalogue, of which there are `gpusCount`.
ServiceAnswer answerService(const Service &service, const RecordId &accelerator, int gpusCount, const Catalogue &catalogue,
                            const Calibration &calibration);
// Any request; its accelerator and model must be set.
ServiceAnswer answerRequest(const SearchRequest &request, const SoftwareDate &date, const Catalogue &catalogue,
                            const Calibration &calibration);
// A layout and load as they are, with the band that the software's date and maturity give them.
ServingResult answerCase(const ServingCase &serving, const SoftwareGain &software, const Calibration &calibration);

// The calibration of a catalogue, read once for all callers.
std::shared_ptr<const Calibration> calibrationOf(const Catalogue &catalogue);

// The smallest unit that can be replicated: GPUs of a replica, or of pools with their workers in the point's ratio.
int gpusOfUnit(const ServingPoint &point);
// "DP 8 · EP 8", "TP 4 ×1 → DP 8 · EP 8 ×2": prefill workers for so many decode workers.
std::string layoutText(const ServingPoint &point);
// A rate of the point under a cap on the racks' power, a share of their rating, which slows arithmetic only (accelerator_power.h).
TokenRate cappedRate(TokenRate rate, const ServingPoint &point, const Accelerator &accelerator, double rackPowerFraction);

} // namespace tokenyard
