// SPDX-License-Identifier: Apache-2.0
#include "core/region/phase_notes.h"

#include <algorithm>

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
        PhaseNote note{block.campus, campus.name, block.year, {}, 0.0, {}};
        const std::vector<Against> limits = limitsOf(block, study.settings.limits);
        const auto over = std::find_if(limits.begin(), limits.end(), [](const Against &a) { return a.takes > a.most; });
        const std::string first = std::to_string(block.firstYear()), planned = std::to_string(block.planned);
        if (over != limits.end()) {
            note.limit = over->limit;
            note.times = over->most > 0.0 ? over->takes / over->most : 0.0;
        }
        if (block.arrivals.empty())
            note.words = Text(TR("%1: planned for %2; no year has room for any of it up to %3 years after the last planned phase."),
                              {name, planned, count(longestWaitYears)});
        else if (over != limits.end())
            note.words = Text(TR("%1: %2 against %3 a year, so it arrives in parts from %4 to %5 (%6)."),
                              {name, over->taken, over->allowed, first, year, Text(limitWords(over->limit))});
        else if (block.arrivals.size() > 1)
            note.words =
                Text(TR("%1: planned for %2, arrives in parts from %3 to %4, as the years have room."), {name, planned, first, year});
        else if (block.year > block.planned)
            note.words = Text(TR("%1: planned for %2, waits for room until %3."), {name, planned, year});
        else if (block.partMissing() > 0.0)
            note.words = Text(TR("%1: only a part of it arrives in %2, as planned."), {name, year});
        if (!block.arrivals.empty() && block.partMissing() > 0.0)
            note.words = Text(
                TR("%1 %2 of the phase (%3) finds no room within %4 years."),
                {note.words, percent(block.partMissing()), Text(TR("%1 GPUs"), {count(block.gpusMissing())}), count(longestWaitYears)});
        if (!note.words.empty())
            notes.push_back(std::move(note));
    }
    return notes;
}

Text PhaseNote::withCampus() const { return Text(TR("%1, %2"), {campusName, words}); }

} // namespace tokenyard::region
