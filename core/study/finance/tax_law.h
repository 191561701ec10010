// SPDX-License-Identifier: Apache-2.0
// What Korean law takes of a site's income, purchases and property, from the dated records of kind "taxes".
#pragma once

#include "core/plan/parts.h"
#include "core/study/finance/brackets.h"

#include <vector>

namespace tokenyard {

class Catalogue;

// A law in force from the first day of a year.
struct DatedBrackets {
    int fromYear = 0;
    Brackets brackets;
};

struct KoreanTax {
    std::vector<DatedBrackets> national, local; // by date
    Brackets minimum;
    int lossYears = 15;
    double lossLimitFraction = 1.0;                          // of a year's income that earlier losses may offset
    double creditFraction = 0.0, creditSurtaxFraction = 0.0; // of the investment; of the tax saved
    int creditFromYear = 0, creditToYear = 9999, creditYears = 10;
    double acquisitionLandFraction = 0.0, acquisitionBuildingFraction = 0.0;
    double acquisitionReliefFraction = 0.0, propertyReliefFraction = 0.0;
    int reliefFromYear = 0, reliefToYear = 9999, reliefYears = 5; // acquisition dates covered; years of property tax relief
};

KoreanTax koreanTax(const Catalogue &records, const Finance &finance);
double vatFraction(const Catalogue &records);

} // namespace tokenyard
