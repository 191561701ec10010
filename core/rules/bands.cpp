// SPDX-License-Identifier: Apache-2.0
#include "core/rules/bands.h"

#include "core/what_if/sample_statistics.h"
#include "core/what_if/sampling.h"

#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

// How far the input's own value lies from the middle of its distribution: 0 in the middle, a half at an end.
double asideOf(const Input &input, const Marginal &marginal)
{
    const auto *whole = std::get_if<std::int64_t>(&input.value);
    const auto *real = std::get_if<double>(&input.value);
    return whole || real ? std::abs(probabilityBelow(marginal, whole ? double(*whole) : *real) - 0.5) : 0.0;
}

// The input whose rank follows the figure's most closely, whichever way; of those that lie aside, by how far they do.
Text strongest(const Samples &samples, const std::vector<double> &figure, bool ofThoseAside)
{
    constexpr double least = 0.02; // a middle that bisection and whole numbers miss by a little is one
    double most = 0.0;
    Text label;
    for (std::size_t i = 0; i < samples.design.inputs.size(); ++i) {
        const double aside = ofThoseAside ? asideOf(samples.design.inputs[i], samples.design.marginals[i]) : 1.0;
        const auto rank = aside < least ? std::nullopt : rankCorrelation(inputColumn(samples.design, samples.rows, i), figure);
        if (rank && std::abs(*rank) * aside > most) {
            most = std::abs(*rank) * aside;
            label = samples.design.inputs[i].label;
        }
    }
    return label.empty() && ofThoseAside ? strongest(samples, figure, false) : label;
}

Text shown(const KpiInfo &info, double si) { return Text(TY_TR("Finding", "%1"), {Measure{si, info.shownUnit, info.digits}}); }

void baseAside(const Samples &samples, const Study &study, std::vector<Finding> &findings)
{
    const KpiInfo &info = kpiInfo(Kpi::Npv);
    const auto base = study.kpis[Kpi::Npv].si;
    const std::vector<double> column = samples.rows.column(Kpi::Npv);
    const FigureSummary summary = summaryOf(info, column);
    if (!base || !summary.p10 || !summary.p90)
        return;
    constexpr double quarter = 0.25; // the plan's own case is one of the middle half
    const double below = chanceBelow(info, column, *base).fraction;
    if (below >= quarter && below <= 1.0 - quarter)
        return;
    findings.push_back(
        {"belief.base_aside",
         Severity::Warning,
         {},
         Text(TF("The plan's NPV of %1 is better than %2 of its own samples (P10 %3, P90 %4): its values are not the middle of "
                 "their ranges, %5 most of all."),
              {shown(info, *base), percent(below), shown(info, *summary.p10), shown(info, *summary.p90), strongest(samples, column, true)}),
         Text(TF("Put the values into the middle of their ranges, or say in their sources why they lie aside."))});
}

void beyondBelief(const Samples &samples, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *limit = catalogue.find("market-anchors", "irr-limit");
    const auto most = limit ? limit->number("value") : std::nullopt;
    const KpiInfo &info = kpiInfo(Kpi::Irr);
    const std::vector<double> column = samples.rows.column(Kpi::Irr);
    const FigureSummary summary = summaryOf(info, column);
    if (!most || !summary.p90 || *summary.p90 <= *most)
        return;
    findings.push_back(
        {"belief.return_band",
         Severity::Warning,
         {},
         Text(TF("In one sample of ten the IRR is %1 or more; above %2 no lender believes it. %3 moves it most."),
              {percent(*summary.p90), percent(*most), strongest(samples, column, false)}),
         Text(TF("Narrow the ranges to what contracts and dated prices support, or let the inputs move together that do."))});
}

// Asked before any is drawn: bands, chances and tornado would stay blank without a word in the list.
void undrawn(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (plan.studies->correlations.empty() || !study.compute || study.samples || bandSamples(plan) == 0)
        return;
    // As many as are drawn: two inputs correlate in no fewer than eight.
    const DesignReading reading = samplingDesign(plan, catalogue, throughputError(*study.compute), bandSamples(plan), 1);
    if (!reading.design)
        findings.push_back({"belief.no_samples",
                            Severity::Error,
                            {},
                            Text(TF("No band can be computed: %1"), {reading.problem}),
                            Text(TF("Mend the ranges and correlations under Studies."))});
}

} // namespace

void bandFindings(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    undrawn(plan, study, catalogue, findings);
    if (!study.samples)
        return;
    baseAside(*study.samples, study, findings);
    beyondBelief(*study.samples, catalogue, findings);
}

} // namespace tokenyard
