// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_choices.h"

#include "core/throughput/serving/best_serving.h"

namespace tokenyard {

namespace {

constexpr std::size_t mostRemembered = 1000; // questions: with fewer than a plan asks, each run of its bands would search them all again

ServingChoice choiceOf(const ServiceAnswer &answer)
{
    ServingChoice none;
    const ServingPoint *p = answer.best();
    if (!p) {
        none.why = answer.result.why;
        return none;
    }
    return {.perGpu = p->outputPerGpu,
            .low = p->low,
            .high = p->high,
            .ttft = p->ttft,
            .tpot = p->tpot,
            .concurrencyCount = p->concurrencyPerReplicaCount,
            .replicaGpusCount = gpusOfUnit(*p),
            .layoutWords = layoutText(*p),
            .powerFraction = p->powerFraction,
            .arithmeticFraction = p->arithmeticFraction,
            .idleFraction = answer.accelerator->idlePowerFraction,
            .software = answer.software,
            .maturity = answer.maturity,
            .softwareTokens = answer.softwareTokens,
            .why = {}};
}

} // namespace

const ServingChoice &ServingChoices::choose(const Service &service, const RecordId &accelerator, const Catalogue &catalogue, int gpusCount)
{
    const ServingChoice &choice = remembered(service, accelerator, catalogue);
    if (choice.replicaGpusCount <= gpusCount || service.pools == Pools::Shared)
        return choice;
    Service shared = service; // as answerService does: separate pools need more GPUs than there are
    shared.pools = Pools::Shared;
    return remembered(shared, accelerator, catalogue);
}

const ServingChoice &ServingChoices::remembered(const Service &s, const RecordId &accelerator, const Catalogue &catalogue)
{
    const Question question{accelerator,      s.model,
                            s.precision,      s.inputTokens,
                            s.outputTokens,   s.inputSpread,
                            s.outputSpread,   s.ttftLimit.si(),
                            s.tpotLimit.si(), s.prefixHitFraction,
                            s.engineFactor,   s.softwareYear * 12 + s.softwareMonth,
                            s.softwareCase,   s.maturity,
                            s.levelOf,        s.engine,
                            s.cachePrecision, s.speculation,
                            s.pools};
    for (const auto &[known, choice] : m_known)
        if (known == question)
            return *choice;
    static const ServingChoice none;
    if (m_stop.stop_requested())
        return none;
    if (!m_calibration)
        m_calibration = std::make_shared<const Calibration>(Calibration::fromRecords(catalogue.set("serving_calibration")));
    ServingChoice choice = choiceOf(answerBest(s, accelerator, anyGpus, catalogue, *m_calibration));
    if (m_known.size() >= mostRemembered)
        m_known.erase(m_known.begin());
    m_known.emplace_back(question, std::make_shared<const ServingChoice>(std::move(choice)));
    return *m_known.back().second;
}

} // namespace tokenyard
