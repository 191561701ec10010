// SPDX-License-Identifier: Apache-2.0
// The throughput of one service on one accelerator for the Throughput tab: the points that the search tried, the frontier of a
// second accelerator, what the points cost, levers. Computed on another thread; values without pointers into the plan.
#pragma once

#include "core/study/cost/compare_accelerators.h"
#include "core/study/cost/serving_economy.h"
#include "core/throughput/calibration/like_runs.h"
#include "core/throughput/serving/levers.h"
#include "core/throughput/serving/service_answer.h"
#include "core/throughput/serving/why_chosen.h"

#include <QStringList>

#include <memory>

namespace tokenyard::ui {

// The tab's question: a service of the plan on an accelerator, on the plan's terms and with its records.
struct ThroughputQuestion {
    Service service;
    RecordId accelerator;
    std::vector<RecordId> planned; // accelerators whose halls run the service; the one asked about may be different
    int gpusCount = anyGpus;       // in those halls, if the accelerator asked about is planned
    double rackPowerFraction = 1.0;
    std::optional<EconomyTerms> terms; // empty until the plan has a PUE and a bill
    bool demandStated = false;         // the terms' utilisation follows from users and tasks; otherwise it is the service's own figure
    Catalogue catalogue;
    bool sameAs(const ThroughputQuestion &other) const;
};

// The utilisation used for the won figures, and where it comes from; "" without terms.
QString utilisationWords(const ThroughputQuestion &question);

struct Frontier {
    ThroughputQuestion question;
    SearchResult result; // the ledger's answer (service_answer.h), with all its points
    ServiceLevel level;
    SoftwareGain software, maturity;
    bool poolsShared = false;
    WhyChosen why;
    double milliseconds = 0.0;
    std::optional<Accelerator> accelerator;
    AcceleratorPurchase purchase;
    RecordId otherId; // the accelerator to compare with; "" for none
    SearchResult other;
    RunQuestion asked; // determines which published runs are similar to the service
    LikeRuns measured;
    // The point's cost; blank where a term, a price or a power figure is missing.
    ServingEconomy economy(const ServingPoint &point) const;
    bool allowed(const ServingPoint &point) const { return level.meets(point); }
    Text whyNot(const LayoutVerdict &verdict) const;                      // why it was not chosen; empty for the chosen one
    TokenRate shownRate(TokenRate rate, const ServingPoint &point) const; // under the plan's power cap, as in the ledger
    QStringList beyondMeasured() const; // effects in the curve that no published run has: the plan's cap, cache hits, later software
};

Frontier findFrontier(const ThroughputQuestion &question, const RecordId &compareWith);
// At the chosen point, or with the layout and load of another `point`. None for separate pools.
std::vector<Lever> findLevers(const Frontier &frontier, std::optional<std::size_t> point, std::stop_token stop);
// The service on every accelerator of the catalogue; without terms the costs stay blank.
std::vector<AcceleratorOffer> compareFor(const ThroughputQuestion &question, std::stop_token stop);
// The accelerators of the catalogue that have the constants a search needs; newest first.
std::vector<RecordId> searchableAccelerators(const Catalogue &catalogue);
// Where the answer leaves what was measured, and how far; empty among measured runs.
std::vector<Text> findBeyond(const ThroughputQuestion &question);
// The newest one of an earlier year, preferably from the same vendor: what a planner would replace. "" if none.
RecordId predecessorOf(const RecordId &accelerator, const Catalogue &catalogue);

} // namespace tokenyard::ui
