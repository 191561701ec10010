// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/serving_economy.h"

#include "core/base/whole_number.h"
#include "core/study/finance/spreadsheet.h"
#include "core/study/workload/rack_draw.h"
#include "core/throughput/serving/service_answer.h"

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Compute", source)

const Record *rackOf(const RecordId &accelerator, const Catalogue &catalogue)
{
    for (const Record &rack : catalogue.set("racks").records)
        if (rack.words("accelerator") == accelerator)
            return &rack;
    return nullptr;
}

// The rack of a GPU without a rack record: as many GPUs as the accelerator's record says, else a server with one.
RackLot lotOf(const Accelerator &accelerator, const Record *rack)
{
    RackLot lot;
    lot.accelerator = accelerator.id;
    lot.racks = 1;
    lot.gpus = accelerator.gpusPerRackCount.value_or(1);
    if (rack) {
        lot.rack = rack->id;
        lot.gpus = clampedInt(rack->number("gpus").value_or(lot.gpus), 1, 10'000);
    }
    return lot;
}

std::optional<Power> ratedPower(const Accelerator &accelerator, const Record *rack, int gpus)
{
    const auto own = rack ? rack->get<Power>("rack_power") : std::nullopt;
    if (own && gpus > 0)
        return (*own + rack->get<Power>("support_power").value_or(Power{})) / double(gpus);
    return accelerator.allInItPower;
}

} // namespace

AcceleratorPurchase purchaseOf(const Accelerator &accelerator, const Catalogue &catalogue, double krwPerUsdFactor)
{
    const Record *rack = rackOf(accelerator.id, catalogue);
    const RackLot lot = lotOf(accelerator, rack);
    AcceleratorPurchase p;
    p.itPower = ratedPower(accelerator, rack, lot.gpus);
    if (const auto price = rackPrice(lot, catalogue, krwPerUsdFactor, p.source); price && lot.gpus > 0)
        p.price = price->scaled(1.0 / lot.gpus);
    if (!p.itPower && !p.price)
        p.why = Text(TC("No source gives the power with node and network, nor a price, of %1."), {accelerator.name});
    else if (!p.itPower)
        p.why = Text(TC("No source gives the power of %1 with its share of node and network."), {accelerator.name});
    else if (!p.price)
        p.why = Text(TC("No source gives a price of %1."), {accelerator.name});
    return p;
}

// A GPU-year: E = P cap d PUE price 8,760 h, d the racks' mean draw as in the ledger;  capital = annuity(price, life);
// tokens = rate u availability 8,760 h.
ServingEconomy economyOf(const ServingPoint &point, const Accelerator &accelerator, const AcceleratorPurchase &purchase,
                         const EconomyTerms &t)
{
    ServingEconomy e;
    const auto capped = [&](TokenRate rate) { return cappedRate(rate, point, accelerator, t.rackPowerFraction); };
    const TokenRate rate = capped(point.outputPerGpu), low = capped(point.low), high = capped(point.high);
    const Duration year = 1.0 * units::year;
    const double sold = t.utilisationFraction * t.availabilityFraction;
    if (!(rate.si() > 0) || !(sold > 0))
        return e;
    const auto price = [&](Money aYear, TokenRate of) { return aYear / (of * year * sold); };
    Money power;
    if (purchase.itPower) {
        const Power rated = *purchase.itPower * t.rackPowerFraction;
        e.perItPower = rate / rated;
        e.perFacilityPower = *e.perItPower / t.pueFactor;
        e.meanItPower = rated
            * rackDraw(t.idlePowerFraction, t.rackPowerFraction, accelerator.idlePowerFraction, point.powerFraction)
                  .mean(t.neededFraction, t.neededFraction, t.utilisationFraction);
        power = *e.meanItPower * t.pueFactor * year * t.electricity;
        e.electricity = price(power, rate);
    }
    if (!purchase.price)
        return e;
    const Spread krw = purchase.price->scaled(t.itPriceFactor);
    const auto yearly = [&](double won) { return annuity(t.discountFraction, t.itYearsCount, won * units::KRW); };
    e.capex = krw.base * units::KRW / rate;
    e.capital = price(yearly(krw.base), rate);
    if (!e.electricity)
        return e;
    e.total = *e.electricity + *e.capital;
    e.low = price(power + yearly(krw.low), high);
    e.high = price(power + yearly(krw.high), low);
    return e;
}

} // namespace tokenyard
