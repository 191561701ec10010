// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/serving/serving_choices.h"

#include "core/study/compute/serving/serving_search.h"

#include <algorithm>

namespace tokenyard {

namespace {

constexpr std::size_t remembered = 64; // questions; a plan asks a handful, its bands a dozen more

#define TW(source) TY_TR("Serving", source)

ServingChoice fromPoint(const ServingPoint &p, const Accelerator &accelerator)
{
    const double step = p.tpot.si();
    return {.perGpu = p.outputPerGpu, .low = p.low, .high = p.high, .ttft = p.ttft, .tpot = p.tpot,
            .concurrencyCount = p.concurrencyPerReplicaCount, .replicaGpusCount = std::max(1, p.layout.gpusPerReplica()),
            .layoutWords = p.layout.words(), .powerFraction = p.powerFraction,
            .arithmeticFraction = step > 0.0 ? p.time.arithmetic.si() / step : 0.0,
            .idleFraction = accelerator.idlePowerFraction, .software = {}, .why = {}};
}

ServingChoice search(const Service &service, const Record &acceleratorRecord, const Record &modelRecord, const Catalogue &catalogue,
                     const Calibration &calibration)
{
    const Accelerator accelerator = Accelerator::fromRecord(acceleratorRecord);
    const LanguageModel model = LanguageModel::fromRecord(modelRecord);
    const SearchResult result = searchServing(requestOf(withSoftwareGain(service, accelerator, catalogue), accelerator, model), calibration);
    if (const ServingPoint *best = result.bestPoint()) {
        ServingChoice choice = fromPoint(*best, accelerator);
        choice.software = softwareGain(accelerator, service.softwareYear, service.softwareMonth, catalogue);
        widenBand(choice.software, *choice.perGpu, *choice.low, *choice.high);
        return choice;
    }
    ServingChoice none;
    none.why = result.why;
    return none;
}

} // namespace

const ServingChoice &ServingChoices::choose(const Service &s, const RecordId &accelerator, const Catalogue &catalogue)
{
    const Question question{accelerator, s.model, s.precision, s.inputTokens, s.outputTokens, s.inputSpread, s.outputSpread, s.ttftLimit.si(), s.tpotLimit.si(),
                            s.prefixHitFraction, s.engineFactor,
                            s.softwareYear * 12 + s.softwareMonth};
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
        choice = search(s, *acceleratorRecord, *modelRecord, catalogue, *m_calibration);
    if (m_known.size() >= remembered)
        m_known.erase(m_known.begin());
    m_known.emplace_back(question, std::make_shared<const ServingChoice>(std::move(choice)));
    return *m_known.back().second;
}

} // namespace tokenyard
