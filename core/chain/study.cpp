// SPDX-License-Identifier: Apache-2.0
#include "core/chain/study.h"

#include "core/base/finding_summary.h"
#include "core/chain/chain.h"
#include "core/chain/kpi_assembly.h"
#include "core/what_if/sample_statistics.h"
#include "core/what_if/swings.h"

#include <algorithm>
#include <set>

namespace tokenyard {

struct Evaluator::State {
    Catalogue catalogue;
    std::vector<Rule> rules;
    Chain chain;
};

Evaluator::Evaluator(Catalogue catalogue, std::vector<Rule> rules)
    : m_state(std::make_unique<State>(State{std::move(catalogue), std::move(rules), {}}))
{}
Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator &&) noexcept = default;
const Catalogue &Evaluator::catalogue() const { return m_state->catalogue; }

namespace {

// Which findings the planner accepts; a waiver without objects accepts all of its rule.
class Waivers {
public:
    explicit Waivers(const std::vector<Waiver> &all)
    {
        for (const Waiver &waiver : all)
            m_accepted.emplace(waiver.rule, waiver.objects);
    }
    bool cover(const Finding &f) const { return m_accepted.count({f.rule, f.objects}) || m_accepted.count({f.rule, {}}); }

private:
    std::set<std::pair<std::string, std::vector<ObjectId>>> m_accepted;
};

void sortFindings(const Plan &plan, std::vector<Finding> all, Study &study)
{
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    const Waivers waivers(plan.waivers);
    std::vector<Finding> open;
    for (Finding &finding : all)
        (waivers.cover(finding) ? study.waived : open).push_back(std::move(finding));
    for (Finding &finding : summedUp(std::move(open))) // a summary may be waived too
        (waivers.cover(finding) ? study.waived : study.findings).push_back(std::move(finding));
    study.waived = summedUp(std::move(study.waived));
}

void collectFindings(const Plan &plan, const Catalogue &catalogue, const std::vector<Rule> &rules, Study &study)
{
    std::vector<Finding> all;
    const auto append = [&](const std::vector<Finding> &more) { all.insert(all.end(), more.begin(), more.end()); };
    append(study.layout->findings);
    append(study.network->findings);
    append(study.grid->findings);
    append(study.compute->findings);
    append(study.power->findings);
    append(study.cooling->findings);
    append(study.supply->findings);
    append(study.energy->findings);
    append(study.cost->findings);
    append(study.training->findings);
    append(study.finance->findings);
    for (Rule rule : rules)
        rule(plan, study, catalogue, all);
    sortFindings(plan, std::move(all), study);
}

} // namespace

std::shared_ptr<const Study> Evaluator::evaluate(const Plan &plan, std::stop_token stop)
{
    auto study = std::make_shared<Study>();
    Chain &chain = m_state->chain;
    if (!chain.run(plan, m_state->catalogue, stop, *study) || !chain.find(plan, m_state->catalogue, stop, *study))
        return nullptr;
    study->kpis = assembleKpis(*plan.finance, *study);
    study->dataVersion = m_state->catalogue.dataVersion();
    collectFindings(plan, m_state->catalogue, m_state->rules, *study);
    return study;
}

std::shared_ptr<const Study> Evaluator::withBands(const Plan &plan, const std::shared_ptr<const Study> &base, std::stop_token stop)
{
    const std::uint64_t samples = bandSamples(plan);
    const SamplesReading drawn = samples > 0
        ? drawSamples(plan, m_state->catalogue, m_state->chain, samples, std::uint64_t(plan.studies->seed), stop)
        : SamplesReading{nullptr, withoutBands(plan)};
    if (!drawn.samples && drawn.problem.empty())
        return nullptr;
    auto banded = std::make_shared<Study>(*base);
    if (drawn.samples)
        fillBands(drawn.samples->rows, banded->kpis);
    else
        for (const KpiInfo &info : allKpis())
            banded->kpis[info.kpi].bandReason = drawn.problem;
    banded->samples = drawn.samples;
    banded->bandsReady = true;
    banded->findings.clear(); // rules may judge the samples, too
    banded->waived.clear();
    collectFindings(plan, m_state->catalogue, m_state->rules, *banded);
    return banded;
}

std::shared_ptr<const Study> Evaluator::withSwings(const Plan &plan, const std::shared_ptr<const Study> &study, std::stop_token stop)
{
    auto swings = uncertainSwings(plan, m_state->catalogue, m_state->chain, stop);
    if (!swings)
        return nullptr;
    auto result = std::make_shared<Study>(*study);
    result->swings = std::make_shared<const Swings>(std::move(*swings));
    return result;
}

std::shared_ptr<const Swings> Evaluator::exactSwings(const Plan &plan, std::stop_token stop)
{
    Study base;
    if (!m_state->chain.run(plan, m_state->catalogue, stop, base))
        return nullptr;
    auto swings = tokenyard::exactSwings(plan, m_state->catalogue, m_state->chain, stop);
    return swings ? std::make_shared<const Swings>(std::move(*swings)) : nullptr;
}

} // namespace tokenyard
