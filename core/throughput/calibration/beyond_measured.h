// SPDX-License-Identifier: Apache-2.0
// Where a prediction leaves what was measured, and how far: models and machines without a published run, lengths, loads and replicas
// beyond the measured ones, effects that no run states. A prediction among measured runs has none.
#pragma once

#include "core/throughput/calibration/validation_points.h"

#include <set>

namespace tokenyard {

// What was published, and by how much predictions of what was left out were missed.
struct PublishedRuns {
    std::vector<ValidationPoint> points;
    std::vector<ValidationLine> lines;
    std::set<RecordId> accelerators = {}; // of all runs that the fit saw: not each is among the points
};
// Of a catalogue, read once for all callers.
std::shared_ptr<const PublishedRuns> publishedRuns(const Catalogue &catalogue);

// Sentences; without a point only what the case says.
std::vector<Text> beyondMeasured(const ServingCase &serving, const ServingPoint *point, const PublishedRuns &published);

} // namespace tokenyard
