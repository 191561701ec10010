// SPDX-License-Identifier: Apache-2.0
#include "core/chain/economy_terms.h"

#include "core/chain/study.h"
#include "core/study/workload/needed_racks.h"
#include "core/study/workload/workload.h"

namespace tokenyard {

std::optional<EconomyTerms> economyTerms(const Plan &plan, const Study &study, const Service &service)
{
    if (!study.cooling || !study.energy || !study.cooling->pueAnnualFactor || !study.energy->meanPrice)
        return std::nullopt;
    EconomyTerms t;
    t.pueFactor = *study.cooling->pueAnnualFactor;
    t.electricity = *study.energy->meanPrice;
    const ServiceLoad *load = study.compute ? loadOf(*study.compute, service.id) : nullptr;
    t.utilisationFraction = load ? load->utilisationFactor : service.utilisation;
    t.neededFraction = load ? neededFraction(*load) : 1.0;
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
