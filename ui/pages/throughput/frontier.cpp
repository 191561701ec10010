// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/frontier.h"

#include "core/throughput/calibration/beyond_measured.h"
#include "core/throughput/serving/best_serving.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace tokenyard::ui {

namespace {

struct Beyond { // gives the translations their context
    Q_DECLARE_TR_FUNCTIONS(Frontier)
};

RunQuestion runsAsked(const ThroughputQuestion &q)
{
    const Record *model = q.catalogue.find("models", q.service.model);
    return {model ? LanguageModel::fromRecord(*model).family : std::string(), q.accelerator, q.service.precision,
            double(q.service.inputTokens), double(q.service.outputTokens)};
}

double yearOf(const Catalogue &catalogue, const RecordId &id) { return catalogue.find("accelerators", id)->number("year").value_or(0.0); }

} // namespace

bool ThroughputQuestion::sameAs(const ThroughputQuestion &o) const
{
    const auto terms_ = [](const ThroughputQuestion &q) {
        const EconomyTerms t = q.terms.value_or(EconomyTerms{});
        return std::tuple(q.terms.has_value(), t.pueFactor, t.electricity, t.utilisationFraction, t.neededFraction, t.availabilityFraction,
                          t.idlePowerFraction, t.rackPowerFraction, t.discountFraction, t.itYearsCount, t.itPriceFactor);
    };
    return service == o.service && accelerator == o.accelerator && planned == o.planned && demandStated == o.demandStated
        && (gpusCount == o.gpusCount || service.pools == Pools::Shared) && rackPowerFraction == o.rackPowerFraction
        && terms_(*this) == terms_(o) && &catalogue.set("serving_calibration") == &o.catalogue.set("serving_calibration");
}

QString utilisationWords(const ThroughputQuestion &q)
{
    if (!q.terms)
        return {};
    const QString share = words(percent(q.terms->utilisationFraction));
    return q.demandStated ? Beyond::tr("%1 utilisation, from the users' demand").arg(share)
                          : Beyond::tr("%1 utilisation, as the service states").arg(share);
}

ServingEconomy Frontier::economy(const ServingPoint &point) const
{
    return accelerator && question.terms ? economyOf(point, *accelerator, purchase, *question.terms) : ServingEconomy{};
}

TokenRate Frontier::shownRate(TokenRate rate, const ServingPoint &point) const
{
    return accelerator ? cappedRate(rate, point, *accelerator, question.rackPowerFraction) : rate;
}

Text Frontier::whyNot(const LayoutVerdict &verdict) const { return whyNotChosen(verdict, result, level, question.service.outputTokens); }

QStringList Frontier::beyondMeasured() const
{
    const Service &s = question.service;
    QStringList named;
    if (question.rackPowerFraction < 1.0)
        named << Beyond::tr("the power cap");
    if (s.prefixHitFraction > 0.0)
        named << Beyond::tr("prefix cache hits");
    if (s.inputSpread > 0.0 || s.outputSpread > 0.0)
        named << Beyond::tr("the spread of lengths");
    if (software.factor != 1.0)
        named << Beyond::tr("software of another date");
    if (s.engineFactor != 1.0)
        named << Beyond::tr("the engine factor");
    if (!maturity.isNone())
        named << Beyond::tr("the maturity of the kernels");
    return named;
}

Frontier findFrontier(const ThroughputQuestion &question, const RecordId &compareWith)
{
    Frontier out;
    out.question = question;
    const Record *record = question.catalogue.find("accelerators", question.accelerator);
    if (!record)
        return out;
    const auto calibration = calibrationOf(question.catalogue); // reading it does not count as search time
    const auto begun = std::chrono::steady_clock::now();
    ServiceAnswer answer = answerService(question.service, question.accelerator, question.gpusCount, question.catalogue, *calibration);
    out.accelerator = Accelerator::fromRecord(*record);
    out.result = std::move(answer.result);
    out.level = answer.level;
    out.software = answer.software;
    out.maturity = answer.maturity;
    out.poolsShared = answer.poolsShared;
    out.why = whyChosen(out.result, out.level);
    out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    out.asked = runsAsked(question);
    out.measured = likeRuns(publishedRuns(question.catalogue)->points, out.asked);
    out.purchase = purchaseOf(*out.accelerator, question.catalogue, question.terms.value_or(EconomyTerms{}).krwPerUsdFactor);
    if (question.catalogue.find("accelerators", compareWith)) {
        out.otherId = compareWith;
        out.other = answerService(question.service, compareWith, anyGpus, question.catalogue, *calibration).result;
    }
    return out;
}

std::vector<Lever> findLevers(const Frontier &f, std::optional<std::size_t> point, std::stop_token stop)
{
    const Record *model = f.question.catalogue.find("models", f.question.service.model);
    if (!model || !f.result.best || !f.accelerator)
        return {};
    const LanguageModel language = LanguageModel::fromRecord(*model);
    SearchRequest request = requestOf(f.question.service, *f.accelerator, language);
    const SoftwareGain speed = bothGains(f.software, f.maturity);
    applyGain(speed, speed.factor, request.serving);
    request.disaggregated = request.disaggregated && !f.poolsShared;
    ServingPoint from = *f.result.bestPoint();
    if (point && point != f.result.best) {
        const ServingPoint &picked = f.result.points[*point];
        if (picked.split)
            return {};
        request = requestAt(request, picked);
        const SearchResult still = searchServing(request, *calibrationOf(f.question.catalogue));
        from = still.bestPoint() ? *still.bestPoint() : picked;
    }
    return leversOf(request, from, f.question.rackPowerFraction, *calibrationOf(f.question.catalogue), std::move(stop));
}

std::vector<AcceleratorOffer> compareFor(const ThroughputQuestion &q, std::stop_token stop)
{
    const Record *model = q.catalogue.find("models", q.service.model);
    if (!model)
        return {};
    const LanguageModel language = LanguageModel::fromRecord(*model);
    const Accelerator any;
    EconomyTerms terms = q.terms.value_or(EconomyTerms{});
    terms.rackPowerFraction = q.rackPowerFraction;
    const SoftwareDate date = softwareOf(q.service);
    auto offers = compareAccelerators(requestOf(q.service, any, language), {}, q.catalogue, *calibrationOf(q.catalogue), terms,
                                      std::move(stop), {}, date);
    if (!q.terms)
        for (AcceleratorOffer &offer : offers) {
            offer.economy = {};
            offer.leastCapex = offer.cheapest = offer.bestPerPower = false;
        }
    return offers;
}

std::vector<Text> findBeyond(const ThroughputQuestion &q)
{
    const Record *machine = q.catalogue.find("accelerators", q.accelerator), *weights = q.catalogue.find("models", q.service.model);
    if (!machine || !weights)
        return {};
    const Accelerator accelerator = Accelerator::fromRecord(*machine);
    const LanguageModel model = LanguageModel::fromRecord(*weights);
    const ServiceAnswer answer = answerBest(q.service, q.accelerator, q.gpusCount, q.catalogue, *calibrationOf(q.catalogue));
    ServingCase serving = requestOf(q.service, accelerator, model).serving;
    applyGain(bothGains(answer.software, answer.maturity), answer.speedFactor(), serving);
    if (accelerator.tdp && q.rackPowerFraction < 1.0)
        serving.powerCap = *accelerator.tdp * q.rackPowerFraction;
    return beyondMeasured(serving, answer.best(), *publishedRuns(q.catalogue));
}

std::vector<RecordId> searchableAccelerators(const Catalogue &catalogue)
{
    std::vector<RecordId> ids;
    for (const Record &record : catalogue.set("accelerators").records) {
        const Accelerator a = Accelerator::fromRecord(record);
        if (a.memory && a.memoryBandwidth && matrixRate(a, Precision::Bf16))
            ids.push_back(record.id);
    }
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const RecordId &a, const RecordId &b) { return yearOf(catalogue, a) > yearOf(catalogue, b); });
    return ids;
}

RecordId predecessorOf(const RecordId &accelerator, const Catalogue &catalogue)
{
    const Record *own = catalogue.find("accelerators", accelerator);
    if (!own)
        return {};
    RecordId any;
    for (const RecordId &id : searchableAccelerators(catalogue)) {
        if (yearOf(catalogue, id) >= own->number("year").value_or(0.0))
            continue;
        if (catalogue.find("accelerators", id)->words("vendor") == own->words("vendor"))
            return id;
        any = any.empty() ? id : any;
    }
    return any;
}

} // namespace tokenyard::ui
