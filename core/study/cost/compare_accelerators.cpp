// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/compare_accelerators.h"

namespace tokenyard {

namespace {

AcceleratorOffer offerOf(const Record &record, SearchRequest request, const Catalogue &catalogue, const Calibration &calibration,
                         const EconomyTerms &terms, const SoftwareDate &date)
{
    const Accelerator accelerator = Accelerator::fromRecord(record);
    AcceleratorOffer offer;
    offer.accelerator = record.id;
    offer.name = record.name();
    offer.purchase = purchaseOf(accelerator, catalogue, terms.krwPerUsdFactor);
    request.serving.accelerator = &accelerator;
    ServiceAnswer answer = answerRequest(request, date, catalogue, calibration);
    offer.measured = answer.acceleratorMeasured;
    offer.software = answer.software;
    if (!answer.best()) {
        offer.why = std::move(answer.result.why);
        return offer;
    }
    offer.point = *answer.best();
    offer.economy = economyOf(*offer.point, accelerator, offer.purchase, terms);
    return offer;
}

// Marks the offer that is best by a figure; the first of equals.
template <class Figure, class Before>
void mark(std::vector<AcceleratorOffer> &offers, bool AcceleratorOffer::*flag, Figure figure, Before before)
{
    AcceleratorOffer *best = nullptr;
    for (AcceleratorOffer &offer : offers)
        if (const auto value = figure(offer); value && (!best || before(*value, *figure(*best))))
            best = &offer;
    if (best)
        best->*flag = true;
}

void markBest(std::vector<AcceleratorOffer> &offers)
{
    const auto more = [](auto a, auto b) { return a > b; };
    const auto less = [](auto a, auto b) { return a < b; };
    using Offer = AcceleratorOffer;
    mark(
        offers, &Offer::bestPerGpu, [](const Offer &o) { return o.point ? std::optional(o.point->outputPerGpu) : std::nullopt; }, more);
    mark(
        offers, &Offer::bestPerPower, [](const Offer &o) { return o.economy.perItPower; }, more);
    mark(
        offers, &Offer::leastCapex, [](const Offer &o) { return o.economy.capex; }, less);
    mark(
        offers, &Offer::cheapest, [](const Offer &o) { return o.economy.total; }, less);
}

} // namespace

std::vector<AcceleratorOffer> compareAccelerators(const SearchRequest &asked, const std::vector<RecordId> &ids, const Catalogue &catalogue,
                                                  const Calibration &calibration, const EconomyTerms &terms, std::stop_token stop,
                                                  const std::function<void(double)> &progress, const SoftwareDate &date)
{
    std::vector<RecordId> names = ids;
    if (names.empty())
        for (const Record &record : catalogue.set("accelerators").records)
            names.push_back(record.id);
    std::vector<AcceleratorOffer> offers;
    for (const RecordId &name : names) {
        if (stop.stop_requested())
            return offers;
        if (const Record *record = catalogue.find("accelerators", name))
            offers.push_back(offerOf(*record, asked, catalogue, calibration, terms, date));
        else
            offers.push_back({.accelerator = name,
                              .name = Text::verbatim(name),
                              .point = {},
                              .purchase = {},
                              .economy = {},
                              .software = {},
                              .why = Text(TY_TR("Compute", "The catalogue holds no accelerator \"%1\"."), {name})});
        if (progress)
            progress(double(offers.size()) / double(names.size()));
    }
    markBest(offers);
    return offers;
}

} // namespace tokenyard
