// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_choices.h"

#include "core/throughput/serving/serving_search.h"

#include <algorithm>
#include <numeric>

namespace tokenyard {

namespace {

constexpr std::size_t remembered = 64; // questions; a plan asks a handful, its bands a dozen more

#define TW(source) TY_TR("Serving", source)

// The least that can be copied: a replica, or pools with their workers in the point's ratio.
int gpusOfUnit(const ServingPoint &p)
{
    if (!p.split)
        return std::max(1, p.layout.gpusPerReplica());
    return std::max(1, p.split->gpus() / std::max(1, std::gcd(p.split->prefillWorkersCount, p.split->decodeWorkersCount)));
}

// "TP 4 ×1 → DP 8 · EP 8 ×2": prefill workers for so many decode workers.
std::string layoutWords(const ServingPoint &p)
{
    if (!p.split)
        return p.layout.words();
    const int units = std::max(1, std::gcd(p.split->prefillWorkersCount, p.split->decodeWorkersCount));
    return p.split->prefill.words() + " ×" + std::to_string(p.split->prefillWorkersCount / units) + " → " + p.split->decode.words() + " ×"
        + std::to_string(p.split->decodeWorkersCount / units);
}

ServingChoice fromPoint(const ServingPoint &p, const Accelerator &accelerator)
{
    const double step = p.tpot.si();
    // Of the GPUs at work: what the search's question left over is no hall's, whose own rest the compute stage deducts.
    const double working = p.split ? p.split->gpus() : double(p.replicasCount) * p.layout.gpusPerReplica(), share = p.gpusCount / working;
    return {.perGpu = p.outputPerGpu * share,
            .low = p.low * share,
            .high = p.high * share,
            .ttft = p.ttft,
            .tpot = p.tpot,
            .concurrencyCount = p.concurrencyPerReplicaCount,
            .replicaGpusCount = gpusOfUnit(p),
            .layoutWords = layoutWords(p),
            .powerFraction = p.powerFraction,
            .arithmeticFraction = step > 0.0 ? p.time.arithmetic.si() / step : 0.0,
            .idleFraction = accelerator.idlePowerFraction,
            .software = {},
            .softwareTokens = {},
            .why = {}};
}

// The search of one service on one accelerator, repeatable with a faster or slower engine.
class ServingQuestion {
public:
    ServingQuestion(const Service &service, const Record &accelerator, const Record &model, const Catalogue &catalogue,
                    const Calibration &calibration)
        : m_accelerator(Accelerator::fromRecord(accelerator)), m_model(LanguageModel::fromRecord(model)),
          m_request(requestOf(service, m_accelerator, m_model)), m_gain(softwareGain(m_accelerator, service, catalogue)),
          m_calibration(calibration)
    {}
    ServingChoice answer() const
    {
        const SearchResult result = search(m_gain.factor);
        const ServingPoint *best = result.bestPoint();
        if (!best) {
            ServingChoice none;
            none.why = result.why;
            return none;
        }
        ServingChoice choice = fromPoint(*best, m_accelerator);
        choice.software = m_gain;
        choice.softwareTokens = tokensGain(best->outputPerGpu);
        widenBand(choice.softwareTokens, *choice.perGpu, *choice.low, *choice.high);
        return choice;
    }

private:
    SearchResult search(double speedFactor) const
    {
        SearchRequest request = m_request;
        request.serving.engineFactor *= speedFactor;
        return searchServing(request, m_calibration);
    }
    TokenRate tokens(double speedFactor) const
    {
        const SearchResult result = search(speedFactor);
        return result.best ? result.bestPoint()->outputPerGpu : TokenRate{};
    }
    // A faster engine holds a limit with more requests in service: its tokens grow by more than its speed. So low and high are
    // searched, too; without a point at the measured speed there is nothing to compare with, and the speed's own gain stands.
    SoftwareGain tokensGain(TokenRate now) const
    {
        SoftwareGain gain = m_gain;
        const TokenRate measured = m_gain.isNone() ? TokenRate{} : tokens(1.0);
        if (measured.si() <= 0.0)
            return gain;
        gain.factor = now / measured;
        gain.lowFactor = std::min(tokens(m_gain.lowFactor) / measured, gain.factor);
        gain.highFactor = std::max(tokens(m_gain.highFactor) / measured, gain.factor);
        return gain;
    }

    Accelerator m_accelerator;
    LanguageModel m_model;
    SearchRequest m_request;
    SoftwareGain m_gain;
    const Calibration &m_calibration;
};

} // namespace

const ServingChoice &ServingChoices::choose(const Service &s, const RecordId &accelerator, const Catalogue &catalogue)
{
    const Question question{
        accelerator,    s.model,          s.precision,      s.inputTokens,       s.outputTokens, s.inputSpread,
        s.outputSpread, s.ttftLimit.si(), s.tpotLimit.si(), s.prefixHitFraction, s.engineFactor, s.softwareYear * 12 + s.softwareMonth,
        s.softwareCase, s.levelOf,        s.engine,         s.cachePrecision,    s.speculation,  s.pools};
    for (const auto &[known, choice] : m_known)
        if (known == question)
            return *choice;
    if (!m_calibration)
        m_calibration = std::make_shared<const Calibration>(Calibration::fromRecords(catalogue.set("serving_calibration")));
    const Record *acceleratorRecord = catalogue.find("accelerators", accelerator);
    const Record *modelRecord = catalogue.find("models", s.model);
    ServingChoice choice;
    if (!acceleratorRecord)
        choice.why = Text(TW("The catalogue holds no accelerator \"%1\"."), {accelerator});
    else if (!modelRecord)
        choice.why = Text(TW("The catalogue holds no model \"%1\"."), {s.model});
    else
        choice = ServingQuestion(s, *acceleratorRecord, *modelRecord, catalogue, *m_calibration).answer();
    if (m_known.size() >= remembered)
        m_known.erase(m_known.begin());
    m_known.emplace_back(question, std::make_shared<const ServingChoice>(std::move(choice)));
    return *m_known.back().second;
}

} // namespace tokenyard
