// SPDX-License-Identifier: Apache-2.0
#include "core/chain/study.h"

#include "core/chain/chain.h"
#include "core/chain/kpi_assembly.h"
#include "core/what_if/bands.h"

#include <algorithm>

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

bool waives(const Waiver &waiver, const Finding &finding)
{
    return waiver.rule == finding.rule && (waiver.objects.empty() || waiver.objects == finding.objects);
}

void sortFindings(const Plan &plan, std::vector<Finding> all, Study &study)
{
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    for (Finding &finding : all) {
        const bool waived = std::any_of(plan.waivers.begin(), plan.waivers.end(), [&](const Waiver &w) { return waives(w, finding); });
        (waived ? study.waived : study.findings).push_back(std::move(finding));
    }
}

void collectFindings(const Plan &plan, const Catalogue &catalogue, const std::vector<Rule> &rules, Study &study)
{
    std::vector<Finding> all;
    const auto append = [&](const std::vector<Finding> &more) { all.insert(all.end(), more.begin(), more.end()); };
    append(study.layout->findings);
    append(study.compute->findings);
    append(study.power->findings);
    append(study.cooling->findings);
    append(study.energy->findings);
    append(study.cost->findings);
    append(study.finance->findings);
    for (Rule rule : rules)
        rule(plan, study, catalogue, all);
    sortFindings(plan, std::move(all), study);
}

} // namespace

std::shared_ptr<const Study> Evaluator::evaluate(const Plan &plan, std::stop_token stop)
{
    auto study = std::make_shared<Study>();
    if (!m_state->chain.run(plan, m_state->catalogue, stop, *study))
        return nullptr;
    study->kpis = assembleKpis(*plan.finance, *study);
    study->dataVersion = m_state->catalogue.dataVersion();
    collectFindings(plan, m_state->catalogue, m_state->rules, *study);
    return study;
}

std::shared_ptr<const Study> Evaluator::withBands(const Plan &plan, const std::shared_ptr<const Study> &base, std::stop_token stop)
{
    auto banded = std::make_shared<Study>(*base);
    if (!addBands(plan, m_state->catalogue, m_state->chain, stop, *banded))
        return nullptr;
    return banded;
}

} // namespace tokenyard
