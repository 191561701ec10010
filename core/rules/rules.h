// SPDX-License-Identifier: Apache-2.0
// The rules that look at the whole study, one file per family. The order of the list is the order of the findings. Beside its rules a
// family has the table of what they find; with that of the stages they are the registry of findings.
#pragma once

#include "core/chain/study.h"
#include "core/rules/finding_kind.h"

#include <span>
#include <vector>

namespace tokenyard {

void capacityRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &); // power and cooling capacities
void gridRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);     // contract, voltage, phases
void tariffRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);   // a cheaper option of the tariff
void permitRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);   // grid impact assessment
void locationRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &); // weather, tariff, grid factor
void roomRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);     // aisles, water tanks
void spaceRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);    // equipment against its room and floor
void storeyRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);   // floor load, cores, what stands on roads
void phaseRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);    // what serves stands before what it serves
void routeRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);    // feeds through footprints
void goalRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);     // announced against what fits
void shareRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);    // electricity's share
void sideRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);     // both sides of a hall's power
void marketRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);   // yields, costs and prices of the market

void beliefRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &); // inputs that no lender's adviser would sign
void idleRules(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);   // values that belong to nothing

std::span<const FindingKind> capacityKinds();
std::span<const FindingKind> gridKinds();
std::span<const FindingKind> tariffKinds();
std::span<const FindingKind> permitKinds();
std::span<const FindingKind> phaseKinds();
std::span<const FindingKind> locationKinds();
std::span<const FindingKind> roomKinds();
std::span<const FindingKind> spaceKinds();
std::span<const FindingKind> storeyKinds();
std::span<const FindingKind> routeKinds();
std::span<const FindingKind> goalKinds();
std::span<const FindingKind> shareKinds();
std::span<const FindingKind> sideKinds();
std::span<const FindingKind> marketKinds();
std::span<const FindingKind> beliefKinds();
std::span<const FindingKind> idleKinds();
std::span<const FindingKind> stageKinds();

std::vector<Rule> allRules();

} // namespace tokenyard
