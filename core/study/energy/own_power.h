// SPDX-License-Identifier: Apache-2.0
// The plant and contracts that serve a plan's load beside the grid, as sources of a dispatch.
#pragma once

#include "core/base/finding.h"
#include "core/base/series.h"
#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/supply/dispatch.h"

#include <string>
#include <vector>

namespace tokenyard {

enum class SourceSort { Variable, Plant, Storage };
struct OwnSource {
    ObjectId object; // 0: a power purchase agreement
    std::string kind, name, availableFrom;
    SourceSort sort = SourceSort::Plant;
    std::size_t index = 0; // index into the case's variables, plants or stores
    double share = 1.0;    // share of that store: equal batteries run as one
    Power rated;
    EnergyPrice fuel, upkeep;
    EmissionFactor emissions;
};

struct OwnPower {
    std::vector<own::Variable> variables;
    std::vector<own::Plant> plants;
    std::vector<own::Storage> stores;
    std::vector<OwnSource> sources; // in the plan's order, contracts last
    std::vector<own::Absorber> absorbers;
    Series<Power> virtualPower; // made elsewhere under a contract for differences; empty if there is none
    std::vector<Finding> findings;
};

using OwnPowerRecords = Records<"weather", "fuel-cells", "gas-turbines", "generators", "smrs", "solar-fields", "wind-turbines", "batteries",
                                "absorption-chillers">;
using OwnPowerView = PlanView<Site, Supply, Objects, Feeds, Phases>;

// The first full year after the last phase with any part in it; the ledger is made for it.
int fullYearOf(const OwnPowerView &plan);
// The months in which a power purchase agreement with a term delivers (year * 12 + month - 1). Nothing for one without a term, which starts
// with the halls and grows with them up to its power, and for a plan without phases, which has no dates.
struct ContractTerm {
    int fromMonth = 0;
    std::optional<int> endMonth; // the first month after the term
    bool delivers(int month) const { return month >= fromMonth && (!endMonth || month < *endMonth); }
};
// `firstMonth` is the month in which the first phase is energised.
std::optional<ContractTerm> contractTermOf(const Supply &supply, std::optional<int> firstMonth);
std::optional<int> firstPlannedMonth(const PlanView<Phases> &plan);
// What runs in `year`: equipment connected by drawn feeds to running halls, and equipment without any feed, which is assumed to stand at
// the intake's switchboard.
OwnPower ownPowerOf(const OwnPowerView &plan, const std::vector<ObjectId> &powering, int year, const Catalogue &catalogue);

} // namespace tokenyard
