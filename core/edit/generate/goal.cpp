// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/goal.h"

#include "core/base/cut_words.h"

#include <charconv>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

struct GoalUnit {
    const char *word; // lower case, without spaces
    GoalKind kind;
    double factor;
    double most; // SI
};
constexpr double mostPower = 2e9, mostGpus = 2e6, mostRate = 1e12;
constexpr GoalUnit goalUnits[] = {{"kw", GoalKind::GridPower, 1e3, mostPower},
                                  {"mw", GoalKind::GridPower, 1e6, mostPower},
                                  {"gw", GoalKind::GridPower, 1e9, mostPower},
                                  {"gpus", GoalKind::Gpus, 1.0, mostGpus},
                                  {"gpu", GoalKind::Gpus, 1.0, mostGpus},
                                  {"accelerators", GoalKind::Gpus, 1.0, mostGpus},
                                  {"tokens/s", GoalKind::TokenRate, 1.0, mostRate},
                                  {"token/s", GoalKind::TokenRate, 1.0, mostRate},
                                  {"tok/s", GoalKind::TokenRate, 1.0, mostRate},
                                  {"mtokens/s", GoalKind::TokenRate, 1e6, mostRate},
                                  {"tokens/day", GoalKind::TokenRate, 1.0 / 86400.0, mostRate}};

} // namespace

std::string Goal::words() const
{
    switch (kind) {
    case GoalKind::GridPower: return formatNumber(value / 1e6, 4) + " MW";
    case GoalKind::Gpus: return formatNumber(value, 9) + " GPUs";
    case GoalKind::TokenRate: break;
    }
    return formatNumber(value, 4) + " tokens/s";
}

Goal readGoal(std::string_view words)
{
    // Commas are taken between thousands only: 1,5 is no goal of 15.
    const std::string_view typed = words.substr(0, 80);
    const auto digit = [&](std::size_t i) { return i < typed.size() && typed[i] >= '0' && typed[i] <= '9'; };
    std::string plain;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char c = typed[i];
        const bool thousands = c == ',' && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
        if (c != ' ' && c != '\t' && !thousands)
            plain += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    Goal goal;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), goal.value);
    const std::string unit(plain, std::size_t(read.ptr - plain.data()));
    if (read.ec != std::errc() || !std::isfinite(goal.value) || goal.value <= 0.0) {
        goal.problem = Text(TG("\"%1\" is no goal; give one like 40 MW, 10000 GPUs or 2e7 tokens/s."), {cutWords(words, 40)});
        return goal;
    }
    for (const GoalUnit &known : goalUnits)
        if (unit == known.word) {
            goal.kind = known.kind;
            goal.value *= known.factor;
            if (goal.value > known.most)
                goal.problem = Text(TG("A goal of %1 is beyond one parcel; give a smaller one."), {cutWords(words, 40)});
            return goal;
        }
    goal.problem = unit.empty() ? Text(TG("The goal %1 has no unit; write MW, GPUs or tokens/s behind it."), {cutWords(words, 40)})
                                : Text(TG("The unit of \"%1\" is not known; a goal is in MW, GPUs or tokens/s."), {cutWords(words, 40)});
    return goal;
}

} // namespace tokenyard::generate
