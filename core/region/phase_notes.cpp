// SPDX-License-Identifier: Apache-2.0
#include "core/region/phase_notes.h"

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

// A limit for a year against what the phase brings of it.
struct Against {
    const char *limit;
    double takes = 0.0, most = 0.0;
    Text::Argument taken, allowed;
};

std::vector<Against> limitsOf(const Block &block, const Limits &limits)
{
    std::vector<Against> all;
    if (limits.gpus)
        all.push_back({"gpus", double(block.gpus), *limits.gpus, Text(TR("%1 GPUs"), {count(block.gpus)}),
                       Text(TR("%1 GPUs"), {count(*limits.gpus)})});
    if (limits.capex)
        all.push_back({"capex", block.capex.si(), limits.capex->si(), measure(block.capex, units::billionKRW),
                       measure(*limits.capex, units::billionKRW)});
    if (limits.power)
        all.push_back({"power", block.power.si(), limits.power->si(), measure(block.power, units::MW), measure(*limits.power, units::MW)});
    return all;
}

} // namespace

std::vector<PhaseNote> phaseNotes(const PortfolioStudy &study)
{
    std::vector<PhaseNote> notes;
    for (const Block &block : study.blocks) {
        const Campus &campus = study.campuses[block.campus];
        const Phase *phase = campus.plan.phase(block.phase);
        const std::string name = phase ? phase->name : std::string(), year = std::to_string(block.year);
        const auto add = [&](const std::string &limit, double times, Text words) {
            notes.push_back({block.campus, campus.name, block.year, limit, times, std::move(words)});
        };
        for (const Against &its : limitsOf(block, study.settings.limits))
            if (its.takes > its.most) {
                add(its.limit, its.most > 0.0 ? its.takes / its.most : 0.0,
                    Text(TR("%1: %2 against %3 a year, so it has %4 to itself, over the limit (%5)."),
                         {name, its.taken, its.allowed, year, Text(limitWords(its.limit))}));
                break; // the first names it, as in the list of the years
            }
        if (block.year > block.planned)
            add({}, 0.0, Text(TR("%1: planned for %2, waits for room until %3."), {name, std::to_string(block.planned), year}));
    }
    return notes;
}

Text PhaseNote::withCampus() const { return Text(TR("%1, %2"), {campusName, words}); }

} // namespace tokenyard::region
