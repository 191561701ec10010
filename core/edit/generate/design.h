// SPDX-License-Identifier: Apache-2.0
// What a generated layout chooses, and what it must hold. A design and its needs give the same plan on every run.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan.h"

#include <memory>
#include <string>

namespace tokenyard::generate {

// The choices by which candidates differ.
struct Design {
    const char *key = "";         // "one-storey-dry": also the file's name
    TextSource title{}, reason{}; // short; one sentence that says why one would build so
    RecordId rack, cooling;       // kinds "racks", "cooling-systems"
    Topology redundancy = Topology::TwoN;
    int storeys = 1;    // of halls
    int rows = 0;       // of racks in a hall; 0: as one UPS room serves them well
    bool roof = false;  // heat rejection stands above the halls
    double pull = 10.0; // m2 of ground that a metre between two neighbours is worth: high draws things together
};

// What all candidates share.
struct Order {
    std::string title;
    std::string country = "KR";
    RecordId weather;
    Money landPrice;        // of the whole parcel
    std::string landSource; // where it comes from
    int phases = 1;
    int year = 2028, month = 7; // first energisation
    int monthsBetweenPhases = 12;
    // The plan whose own parcel is filled: its locked objects, its site, services and money stay.
    std::shared_ptr<const Plan> base;
};

// What it must hold, per W of IT where that is learned from a study.
struct Needs {
    int columns = 0; // racks that stand behind one another over all halls, each as many racks as a hall has rows
    double peak = 1.22, ups = 1.02, transformers = 1.06;
    double rejection = 1.1, chillers = 0.25, cdus = 0.87;
    double pipes = 1.0; // factor on the flow that pipes are chosen for
    Volume water;       // to be stored on site
    Power contract;
};

} // namespace tokenyard::generate
