// SPDX-License-Identifier: Apache-2.0
// N-1 and N-2 of a plan: what goes dark when an element of the plant fails, in racks, tokens and won. Each object and feed that
// carries power, coolant or heat is failed whole and, where it is several units, one unit at a time. Racks and power are those of all racks
// at full load in the design hour, which is when a failure costs most; tokens and won are the mean of the year's hours, as they are sold, and
// agree with what an evaluation of the plan without the part loses. docs/equations-network.md, "N-1".
//
// Where the failure leaves less than before, the generators start, for nothing else is out of order: racks whose batteries last until then
// go on, and are counted by themselves; those without a UPS, or with a battery that is shorter than the start, count as dark. Cooling plant
// whose feeds have lost every source stands still, unless generators carry it.
#pragma once

#include "core/chain/study.h"
#include "core/network/contingency.h"
#include "core/what_if/cooling_failure.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct FailureImpact {
    int racksDark = 0;                         // without power or cooling, those that are shed included
    int racksOnGenerators = 0;                 // that batteries and then generators carry; dark without them
    int racksWithoutA = 0, racksWithoutB = 0;  // that had the side before
    Power lost;                                // IT power
    TokenRate tokensLost;                      // output tokens sold, mean over the year
    MoneyRate moneyLost;                       // of tokens, GPU-hours and training sold
    int hoursShort = 0;                        // of the year, in which the cooling that is left carries too little
    Duration onGenerators;                     // how long the fuel on the site lasts, where sets carry racks or cooling
    std::vector<ObjectId> coolingOnGenerators; // plant that has power of generators alone
    std::vector<ObjectId> darkHalls;           // wholly dark
    std::vector<Overload> overloads;           // what carries more than it can then
    bool byLoadFlow = false;                   // the overloads; else by ratings, where the load flow has no solution
    bool harmless() const
    {
        return racksDark == 0 && racksOnGenerators == 0 && racksWithoutA == 0 && racksWithoutB == 0 && overloads.empty()
            && tokensLost <= TokenRate{} && coolingOnGenerators.empty();
    }
};

struct ElementFailure {
    ObjectId id;
    std::string name;
    std::string_view kind; // key of the object's kind; "feed"
    int units = 1;
    FailureImpact whole;
    std::optional<FailureImpact> oneUnit; // of several
};

// Fails elements of one plan, again and again. Refers to the plan and the study, which must be its own.
class FailureAnalysis {
public:
    FailureAnalysis(const Plan &plan, const Study &study, const Catalogue &catalogue);
    ~FailureAnalysis();
    // Told how many of how many are done before each; stops where it returns false.
    using Progress = std::function<bool(int done, int all)>;
    // Every element, the costliest first; ties in order of id. Those done so far if it was stopped.
    std::vector<ElementFailure> each(const Progress &progress = {}) const;
    // All of these at once, whole: N-2 and more. Ids that carry nothing change nothing.
    FailureImpact together(const std::vector<ObjectId> &elements) const;
    // Halls that are dark before anything fails, in order of id.
    std::vector<ObjectId> darkBefore() const;

private:
    std::vector<ElementFailure> elements() const;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenyard
