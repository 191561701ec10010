// SPDX-License-Identifier: Apache-2.0
#include "core/chain/economy_terms.h"

#include "core/chain/study.h"

namespace tokenyard {

std::optional<EconomyTerms> economyTerms(const Plan &plan, const Study &study, double utilisationFraction)
{
    if (!study.cooling || !study.energy || !study.cooling->pueAnnualFactor || !study.energy->meanPrice)
        return std::nullopt;
    EconomyTerms t;
    t.pueFactor = *study.cooling->pueAnnualFactor;
    t.electricity = *study.energy->meanPrice;
    t.utilisationFraction = utilisationFraction;
    t.availabilityFraction = plan.finance->gpuAvailability;
    t.idlePowerFraction = plan.power->gpuIdlePower;
    t.rackPowerFraction = plan.power->rackPowerFactor;
    t.discountFraction = plan.finance->realDiscount;
    t.itYearsCount = plan.finance->itLife;
    t.itPriceFactor = plan.cost->itPriceFactor;
    t.krwPerUsdFactor = plan.cost->exchangeRate;
    return t;
}

} // namespace tokenyard
