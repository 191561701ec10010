// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/budget_rows.h"

#include "ui/text/column_number.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenyard::ui {

namespace {

struct Budget { // gives the translations their context
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

struct Part {
    QString name;
    Duration time;
    QColor colour;
    QString meaning;
};

QString timeWords(Duration time) { return words(measure(time, units::ms, time < 10.0 * units::ms ? 2 : 3)); }

// Links, split by what they carry if both kinds of traffic exist.
void addLinks(std::vector<Part> &parts, const TimeBudget &t, const Tokens &tokens)
{
    const Duration reduce = t.links - t.exchange;
    const QString reduceMeaning = Budget::tr("All-reduces of tensor parallelism: two per layer, each GPU's partial sums to all others.");
    const QString exchangeMeaning = Budget::tr("All-to-all of expert parallelism: tokens to the GPUs of their experts and back.");
    if (t.exchange.si() > 0 && reduce.si() > 1e-3 * t.links.si()) {
        parts.push_back({Budget::tr("Links: all-reduce"), reduce, tokens.fibre, reduceMeaning});
        parts.push_back({Budget::tr("Links: experts' tokens"), t.exchange, tokens.fibre, exchangeMeaning});
        return;
    }
    const bool exchange = t.exchange.si() > 0;
    parts.push_back({exchange              ? Budget::tr("Links: experts' tokens")
                         : reduce.si() > 0 ? Budget::tr("Links: all-reduce")
                                           : Budget::tr("Links"),
                     t.links, tokens.fibre,
                     exchange              ? exchangeMeaning
                         : reduce.si() > 0 ? reduceMeaning
                                           : Budget::tr("One GPU a replica: nothing crosses a link.")});
}

std::vector<Part> partsOf(const TimeBudget &t, const Tokens &tokens)
{
    std::vector<Part> parts = {
        {Budget::tr("Weights read"), t.weights, tokens.racks,
         Budget::tr("Weights of the layers and of the experts touched, from the GPU's memory, once per step for all requests.")},
        {Budget::tr("KV cache read"), t.cache, tokens.supply,
         Budget::tr("Keys and values of every request's context, from the GPU's memory; grows with requests and lengths.")},
        {Budget::tr("Arithmetic"), t.arithmetic, tokens.powerA,
         Budget::tr("Matrix products that reading does not hide, and activations between them.")}};
    addLinks(parts, t, tokens);
    parts.push_back({Budget::tr("Prefill in between"), t.prefillInterference, tokens.powerB,
                     Budget::tr("Other requests' inputs, computed while this one's tokens wait; separate pools take it away.")});
    parts.push_back({Budget::tr("Launch and scheduling"), t.overhead, tokens.faint,
                     Budget::tr("Starting kernels, the engine's bookkeeping for each request, pipeline hops.")});
    return parts;
}

} // namespace

std::vector<BarRow> budgetRows(const ServingPoint &p, const Tokens &tokens)
{
    const std::vector<Part> parts = partsOf(p.time, tokens);
    Duration greatest;
    for (const Part &part : parts)
        greatest = std::max(greatest, part.time);
    std::vector<BarRow> rows;
    for (const Part &part : parts) {
        const QString share = words(percent(part.time / p.tpot, part.time < 0.1 * p.tpot ? 1 : 2));
        rows.push_back({part.name,
                        timeWords(part.time) + QStringLiteral(" · ") + share,
                        part.meaning,
                        greatest.si() > 0 ? part.time / greatest : 0.0,
                        part.colour,
                        {}});
    }
    rows.push_back({Budget::tr("In all"),
                    timeWords(p.tpot),
                    Budget::tr("The time per output token (TPOT): the sum of the parts."),
                    std::nullopt,
                    {},
                    {}});
    if (p.expertsTouchedFraction > 0)
        rows.push_back(
            {Budget::tr("Experts read per step"),
             words(percent(p.expertsTouchedFraction, 2)),
             Budget::tr("Share of all experts that the tokens of one step choose: 1 − (1 − k/E)^n for n tokens, k of E experts each."),
             std::nullopt,
             {},
             {}});
    return rows;
}

QString gpuTimeHint(const ServingPoint &point, const ServingPoint &chosen, double outputs)
{
    const QString names[] = {Budget::tr("Weights read"),
                             Budget::tr("KV cache read"),
                             Budget::tr("Arithmetic"),
                             Budget::tr("Links"),
                             Budget::tr("Prefill in between"),
                             Budget::tr("Launch and scheduling"),
                             Budget::tr("Wait for the first token")};
    const auto own = gpuTimeOf(point, outputs), best = gpuTimeOf(chosen, outputs);
    QStringList said;
    for (std::size_t i = 0; i < own.size(); ++i)
        said << QStringLiteral("%1 %2 (%3)").arg(names[i], columnNumber(own[i].in(units::ms), 3), columnNumber(best[i].in(units::ms), 3));
    return Budget::tr("GPU time per token, ms (chosen layout's): %1").arg(said.join(QStringLiteral(", ")));
}

} // namespace tokenyard::ui
