// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/levers.h"

#include "core/throughput/serving/accelerator_power.h"

namespace tokenyard {

namespace {

#define TL(source) TY_TR("Lever", source)

class Levers {
public:
    Levers(const SearchRequest &request, const ServingPoint &chosen, const Calibration &calibration, std::stop_token stop)
        : m_request(request), m_chosen(chosen), m_calibration(calibration), m_stop(std::move(stop))
    {}
    std::vector<Lever> run(double rackPower)
    {
        memory();
        prefix();
        cache();
        level();
        firstToken();
        if (!m_stop.stop_requested())
            power(rackPower);
        return std::move(m_levers);
    }

private:
    void search(Text label, const SearchRequest &moved)
    {
        if (m_stop.stop_requested())
            return;
        SearchResult found = searchServing(moved, m_calibration);
        Lever lever{std::move(label), std::nullopt, std::move(found.why)};
        if (const ServingPoint *best = found.bestPoint())
            lever.changeFraction = best->outputPerGpu / m_chosen.outputPerGpu - 1;
        m_levers.push_back(std::move(lever));
    }
    void memory()
    {
        Accelerator faster = *m_request.serving.accelerator;
        if (!faster.memoryBandwidth)
            return;
        const Bandwidth before = *faster.memoryBandwidth;
        faster.memoryBandwidth = 1.25 * before;
        SearchRequest moved = m_request;
        moved.serving.accelerator = &faster;
        search(Text(TL("HBM %1 → %2"), {measure(before, units::TBPerS, 3), measure(*faster.memoryBandwidth, units::TBPerS, 3)}), moved);
    }
    void prefix()
    {
        constexpr double many = 0.5;
        const double before = m_request.serving.prefixHitFraction;
        const double hit = before < many ? many : 0.0; // what hits would bring, or what those of the plan bring: no published run has any
        SearchRequest moved = m_request;
        moved.serving.prefixHitFraction = hit;
        search(Text(TL("Prefix cache %1 → %2"), {percent(before, 2), percent(hit, 2)}), moved);
    }
    void cache()
    {
        if (m_request.serving.cache && bytesPerParameterFactor(*m_request.serving.cache) < 1)
            return;
        SearchRequest moved = m_request;
        moved.serving.cache = Precision::Nvfp4;
        search(Text(TL("KV cache in FP4")), moved);
    }
    void level()
    {
        if (!m_request.level.tpot)
            return;
        SearchRequest moved = m_request;
        moved.level.tpot = 1.6 * *m_request.level.tpot;
        search(Text(TL("TPOT limit %1 → %2"), {measure(*m_request.level.tpot, units::ms, 3), measure(*moved.level.tpot, units::ms, 3)}),
               moved);
    }
    void firstToken()
    {
        if (!m_request.level.ttft)
            return;
        SearchRequest moved = m_request;
        moved.level.ttft = 2.0 * *m_request.level.ttft;
        search(Text(TL("TTFT limit %1 → %2"), {measure(*m_request.level.ttft, units::s, 3), measure(*moved.level.ttft, units::s, 3)}),
               moved);
    }
    void power(double before)
    {
        const double after = before * 5 / 6; // 1,200 W to 1,000 W
        const Accelerator &a = *m_request.serving.accelerator;
        const auto under = [&](double cap) {
            return throughputUnderCapFraction(cap, m_chosen.powerFraction, a.idlePowerFraction, m_chosen.arithmeticFraction);
        };
        const double change = under(after) / under(before) - 1;
        Text label(TL("Power cap %1 → %2 of the rating"), {percent(before, 3), percent(after, 2)});
        if (a.tdp)
            label = Text(TL("Cap %1 → %2"), {measure(before * *a.tdp, units::W, 4), measure(after * *a.tdp, units::W, 4)});
        m_levers.push_back({std::move(label), change, {}});
    }

    const SearchRequest &m_request;
    const ServingPoint &m_chosen;
    const Calibration &m_calibration;
    std::stop_token m_stop;
    std::vector<Lever> m_levers;
};

} // namespace

SearchRequest requestAt(const SearchRequest &request, const ServingPoint &point)
{
    SearchRequest at = request;
    at.fixedLayout = point.layout;
    at.greatestConcurrencyCount = point.concurrencyCount;
    at.gpusCount = point.gpusCount;
    at.serving.speculative = point.speculative;
    at.level = {};
    at.disaggregated = false;
    return at;
}

std::vector<Lever> leversOf(const SearchRequest &request, const ServingPoint &chosen, double rackPowerFraction,
                            const Calibration &calibration, std::stop_token stop)
{
    return Levers(request, chosen, calibration, std::move(stop)).run(rackPowerFraction);
}

} // namespace tokenyard
