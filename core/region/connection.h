// SPDX-License-Identifier: Apache-2.0
// What the way to the next substation does to the price of a moved plan's grid connection. The records' price of a connection holds for
// some kilometres; each further one costs what the records of the works say. docs/equations-region.md.
#pragma once

#include "core/region/transplant.h"

namespace tokenyard::region {

// Won, and the ends of its band.
struct WonBand {
    double base = 0.0, low = 0.0, high = 0.0;
    bool operator==(const WonBand &) const = default;
};

class Connection {
public:
    // Of the plan as it is at home; `kept` is the record of its home, where it has been moved before.
    Connection(const Plan &home, const Catalogue &catalogue, const Record *kept);
    // `homeKnown`: whether the home lies in a region, so that its own distance counts.
    Change changeTo(const Record &target, bool homeKnown) const;
    // The prices as they were before any move.
    Change changeHome(const Text &name) const;
    // Notes in the home's record what the prices then hold more than at home.
    void keepIn(Record &home, const Record &target, bool homeKnown) const;

private:
    struct Way {
        Text substation;
        Length length;
    };
    std::optional<Way> wayFrom(const Place &place) const;
    std::optional<WonBand> shiftAt(const Record &target, bool homeKnown) const; // of one connection
    WonBand keptShift(const std::string &id) const;
    std::vector<PlaceRecord> recordsWith(const WonBand &shift) const;

    const Plan &m_home;
    const Catalogue &m_catalogue;
    const Record *m_kept;
    std::string m_line;    // of the records "capex": the connection at the plan's voltage
    const Record *m_works; // of the records "permit-steps": its works
    Voltage m_least;       // of the substation
};

} // namespace tokenyard::region
