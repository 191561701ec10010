// SPDX-License-Identifier: Apache-2.0
// One training run over several campuses against the same GPUs in one place, and a run shared with a partner abroad: what is lost over
// the links, who pays, who holds the result. The run's time is that of core/throughput/training. docs/equations-region.md.
#pragma once

#include "core/region/portfolio.h"

namespace tokenyard::region {

struct SharedRun {
    RecordId model = "llama-3.1-405b";
    double batchTokensCount = 16'777'216; // a step, all GPUs (Llama 3 405B: 16 million)
    double tokensCount = 15e12;           // of the run (Llama 3: 15 trillion)
    Bandwidth link = 400.0 * units::gbitPerS;
    double localSteps = 500.0; // steps between two exchanges (DiLoCo); 1: every step
    bool operator==(const SharedRun &) const = default;
};

struct SitesPoint {
    int sites = 1;
    std::optional<double> kept; // of the throughput of one place; nothing where the run does not fit
};
struct SitesCurve {
    Text name;
    std::vector<SitesPoint> points;
};

struct DispersedAnswer {
    Text problem; // not empty: there is no answer, for this reason
    RecordId accelerator;
    int sites = 0, gpus = 0, gpusElse = 0; // campuses and GPUs of that accelerator; GPUs of others, left out
    Duration latency;                      // one way, between the two that lie farthest apart
    double kept = 1.0;                     // over all campuses, exchanging every `localSteps`
    double keptEveryStep = 1.0;
    Duration concentrated, dispersed; // the whole run, without failures
    double lostGpuHours = 0.0;        // a year of training so
    std::optional<Money> lostWorth;   // at the campuses' revenue of a GPU-hour
    std::vector<SitesCurve> curves;   // by number of sites
    std::vector<Text> sentences;
};
DispersedAnswer dispersedOf(const std::vector<Campus> &campuses, const SharedRun &run, const Catalogue &catalogue);

enum class Holder { Home, Partner, Both, Open };
const char *holderKey(Holder holder);
std::optional<Holder> readHolder(std::string_view key);

struct Partner {
    std::string name;        // of the country or its operator; empty: no joint run
    double gpus = 0.0;       // that it brings, of the same kind
    double kilometres = 0.0; // of cable between them
    Bandwidth link = 100.0 * units::gbitPerS;
    double dataShare = 0.5, costShare = 0.5; // of ours
    Holder holder = Holder::Both;
    bool operator==(const Partner &) const = default;
};
struct JointAnswer {
    Text problem;
    double kept = 1.0;
    Duration run;                         // together
    std::optional<Duration> alone;        // with our GPUs only
    double ourGpuHours = 0.0, theirs = 0; // of the run
    std::optional<Money> cost, ours;      // at what a GPU-hour of ours costs; what we pay of it
    double machineShare = 0.0;            // ours
    double heldShare = 0.0;               // what we hold of the result: 1 alone, together or published, 0 if the partner does
    std::vector<Text> sentences;
};
JointAnswer jointOf(const std::vector<Campus> &campuses, const SharedRun &run, const Partner &partner, const Catalogue &catalogue);

} // namespace tokenyard::region
