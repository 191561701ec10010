// SPDX-License-Identifier: Apache-2.0
// A row of the registry of findings: the key that a finding carries, the sentence that a plan without it fulfils, and the step that
// answers it. Rules have their rows beside them, the stages in stage_kinds.cpp; `check --kinds` lists them all.
#pragma once

#include "core/rules/fixes.h"

#include <span>
#include <string_view>

namespace tokenyard {

using FixStep = std::optional<Fix> (*)(const Finding &, const Plan &, const Study &, const Catalogue &);

struct FindingKind {
    const char *key;       // "space.cores"
    TextSource holds;      // "Upper storeys leave room for stairs, lifts and shafts."
    FixStep fix = nullptr; // none: the planner decides
};

std::span<const FindingKind> allFindingKinds(); // in order of key
const FindingKind *findFindingKind(std::string_view key);

// The steps. Each gives nothing where it cannot tell what to do.
namespace fix {
#define TOKENYARD_FIX(name) std::optional<Fix> name(const Finding &, const Plan &, const Study &, const Catalogue &);
TOKENYARD_FIX(morePower)
TOKENYARD_FIX(moreCooling)
TOKENYARD_FIX(moreGenerators)
TOKENYARD_FIX(fewerRacks)
TOKENYARD_FIX(cheapestOption)
TOKENYARD_FIX(sizeToRacks)
TOKENYARD_FIX(sizeToUnits)
TOKENYARD_FIX(raiseStoreys)
TOKENYARD_FIX(giveHalls)
TOKENYARD_FIX(routeAnew)
TOKENYARD_FIX(drawFeeds)
TOKENYARD_FIX(placeIntake)
TOKENYARD_FIX(placeGenerators)
TOKENYARD_FIX(placeTransformers)
TOKENYARD_FIX(placeUps)
TOKENYARD_FIX(placeRejection)
TOKENYARD_FIX(moreCircuits)
TOKENYARD_FIX(sizeThese) // what the finding names and no more
TOKENYARD_FIX(noHeatBuyer)
TOKENYARD_FIX(removeService)
TOKENYARD_FIX(feedOrRemove)
TOKENYARD_FIX(fillHalls)
TOKENYARD_FIX(sizeForLoad) // units, sections and circuits of what the finding names, for the load that flows
TOKENYARD_FIX(removeFeed)
TOKENYARD_FIX(voltageOfEnds)
TOKENYARD_FIX(rightVoltage)
TOKENYARD_FIX(rightTariff)
TOKENYARD_FIX(contractPhases)
TOKENYARD_FIX(nearestWeather)
TOKENYARD_FIX(countryTariff)
TOKENYARD_FIX(countryFactor)
TOKENYARD_FIX(widenAisles)
TOKENYARD_FIX(moreWater)
TOKENYARD_FIX(earlierPhase)
TOKENYARD_FIX(asNew) // an idle value as in a new plan
TOKENYARD_FIX(dollarsAbroad)
TOKENYARD_FIX(moveClear) // the shortest way along an axis to where it stands well
TOKENYARD_FIX(putOnGround)
TOKENYARD_FIX(drawBoundary)
TOKENYARD_FIX(addPhase)
TOKENYARD_FIX(addService)
TOKENYARD_FIX(nominalRate)
TOKENYARD_FIX(measuredSoftware)
TOKENYARD_FIX(noSpareTraining)
TOKENYARD_FIX(signReadyLoad)
TOKENYARD_FIX(longerAutonomy)
TOKENYARD_FIX(largerTanks)
TOKENYARD_FIX(largerPipe)
TOKENYARD_FIX(coolerSupply)
TOKENYARD_FIX(usualRecord) // the record of a new part where the plan names one that is not there
TOKENYARD_FIX(usualVolume)
TOKENYARD_FIX(busyShare)
TOKENYARD_FIX(recordPrices)
#undef TOKENYARD_FIX
} // namespace fix

} // namespace tokenyard
