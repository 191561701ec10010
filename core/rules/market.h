// SPDX-License-Identifier: Apache-2.0
// The plan against the market: what it earns and costs beside published figures (records "market-anchors"), and its capex beside
// announced projects (records "announced"), each compared only with its like. The findings are market_rules.cpp.
#pragma once

#include "core/chain/study.h"

namespace tokenyard {

// One figure of the plan in the unit of the record it is compared with.
struct MarketRow {
    std::string key; // "yield_per_gpu_hour"
    TextSource label;
    std::string unit;
    double planValue = 0.0;
    double value = 0.0, low = 0.0, high = 0.0; // of the market
    std::string source;
    double factor() const { return value != 0.0 ? planValue / value : 0.0; }
    bool above() const { return planValue > high; }
    bool below() const { return planValue < low; }
};
// Figures that the plan lacks, or that no record covers, are left out.
std::vector<MarketRow> marketRows(const Plan &plan, const Study &study, const Catalogue &catalogue);

// US dollars per W of IT, low to high.
struct PerWatt {
    double base = 0.0, low = 0.0, high = 0.0;
    bool holds(double v) const { return v >= low && v <= high; }
};
struct AnnouncedRow {
    RecordId id;
    Text name;
    std::string boundary, powerBasis, phase, date, note; // boundary: "facility", "it" or "all"
    bool compared = false;           // otherwise it is kept to say why not: a sale, a lease, another phase than the power
    PerWatt announced;               // in the plan's price year; its range is that of power over IT power
    std::optional<PerWatt> estimate; // of the plan within the same boundary: sums of lows and of highs
    std::string source;
};
std::vector<AnnouncedRow> announcedRows(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard
