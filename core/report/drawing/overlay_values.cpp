// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/overlay_values.h"

#include "core/network/paths.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/loading.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard::drawing {

namespace {

#define TD(source) TY_TR("Drawing", source)

Role scale(int step) { return Role(int(Role::Scale0) + std::clamp(step, 0, scaleSteps - 1)); }

struct BandLook {
    LoadBand band;
    int step;
};
constexpr BandLook loadLooks[] = {{LoadBand::Light, 0}, {LoadBand::Fair, 1}, {LoadBand::High, 3}, {LoadBand::Over, 4}};

// Steps of the cooling margin: a drawing's classes, the least margin last.
struct MarginStep {
    double least;
    int step;
    TextSource label;
};
constexpr MarginStep marginSteps[] = {{0.30, 0, TD("over 30 % spare")},
                                      {0.15, 1, TD("15–30 % spare")},
                                      {0.05, 2, TD("5–15 % spare")},
                                      {-1e-9, 3, TD("0–5 % spare")},
                                      {-1e300, 4, TD("too little")}};

int marginStep(double margin)
{
    for (const MarginStep &s : marginSteps)
        if (margin >= s.least)
            return s.step;
    return scaleSteps - 1;
}

struct Sides {
    bool a = false, b = false;
    void add(FeedKind kind) { (kind == FeedKind::PowerA ? a : b) = true; }
};
int sidesStep(const Sides &sides) { return sides.a && sides.b ? 0 : sides.a ? 1 : sides.b ? 2 : 4; }
// Halls and the plant before them. Of other loads no feed need be drawn: they count where one is.
bool isOfPower(const Object &object)
{
    const PowerRole role = kindInfo(object.kind()).power;
    return object.as<Hall>() || (role != PowerRole::None && role != PowerRole::Load);
}
constexpr TextSource sidesWords[] = {TD("A and B"), TD("only A"), TD("only B"), {}, TD("no power")};

// Standby sets feed their boards, too.
bool isSource(const Object &object) { return isPowerSource(object) || kindInfo(object.kind()).power == PowerRole::Standby; }

} // namespace

OverlayPaint loadingOverlay(const Plan &plan, const Study *study, const Catalogue *catalogue)
{
    OverlayPaint paint;
    for (const BandLook &look : loadLooks)
        paint.steps.push_back({scale(look.step), Text(loadBandLabel(look.band))});
    const Loadings power = powerLoadings(plan, study, catalogue), cooling = coolingLoadings(plan, study);
    std::set<ObjectId> ids;
    for (const Loadings *all : {&power, &cooling})
        for (const auto &[id, loading] : *all)
            ids.insert(id);
    for (ObjectId id : ids) {
        const auto fraction = loadedFraction(power, cooling, id);
        const LoadBand band = loadBand(fraction);
        for (const BandLook &look : loadLooks)
            if (look.band == band)
                paint.marks[id] = {scale(look.step), Text(TD("%1"), {percent(*fraction, 3)}),
                                   band == LoadBand::High || band == LoadBand::Over};
    }
    return paint;
}

OverlayPaint coolingMarginOverlay(const Plan &plan, const Study *study)
{
    OverlayPaint paint;
    for (const MarginStep &s : marginSteps)
        paint.steps.push_back({scale(s.step), Text(s.label)});
    std::map<ObjectId, double> margins;
    for (const auto &[id, loading] : coolingLoadings(plan, study))
        if (const auto fraction = loading.fraction())
            margins[id] = 1.0 - *fraction;
    for (const Shared<Object> &object : plan.objects) {
        if (!object->as<Hall>())
            continue;
        for (ObjectId id : objectsPipedTo(plan.objects, plan.feeds, {object->id}))
            if (const auto plant = margins.find(id); plant != margins.end() && id != object->id) {
                const auto own = margins.try_emplace(object->id, plant->second).first;
                own->second = std::min(own->second, plant->second);
            }
    }
    for (const auto &[id, margin] : margins)
        paint.marks[id] = {scale(marginStep(margin)), Text(TD("%1 spare"), {percent(margin, 2)}), margin < 0.0};
    return paint;
}

OverlayPaint redundancyOverlay(const Plan &plan)
{
    OverlayPaint paint;
    for (int step : {0, 1, 2, 4})
        paint.steps.push_back({scale(step), Text(sidesWords[step])});
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    std::vector<int> sources;
    std::vector<Sides> sides(graph.objects().size());
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (isSource(*graph.objects()[i])) {
            sources.push_back(int(i));
            for (int link : graph.outOf(int(i)))
                sides[i].add(graph.links()[std::size_t(link)].feed->kind);
        }
    const std::vector<char> live = graph.reachedFrom(sources);
    for (const FeedGraph::Link &link : graph.links()) {
        const bool carries = live[std::size_t(link.from)] != 0;
        if (carries)
            sides[std::size_t(link.to)].add(link.feed->kind);
        const int step = !carries ? 4 : link.feed->kind == FeedKind::PowerA ? 1 : 2;
        paint.marks[link.feed->id] = {scale(step), carries ? Text() : Text(sidesWords[4]), !carries};
    }
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (const Object &object = *graph.objects()[i]; isOfPower(object) || !graph.into(int(i)).empty()) {
            const int step = sidesStep(sides[i]);
            paint.marks[object.id] = {scale(step), Text(sidesWords[step]), step == 4};
        }
    return paint;
}

OverlayPaint phaseOverlay(const Plan &plan)
{
    OverlayPaint paint;
    const int phases = int(plan.phases.size());
    const auto step = [&](int number) { return phases < 2 || phases > scaleSteps ? number : number * (scaleSteps - 1) / (phases - 1); };
    for (int i = 0; i < std::min(phases, scaleSteps); ++i) {
        const Phase &phase = *plan.phases[std::size_t(i)];
        const bool more = i + 1 == scaleSteps && phases > scaleSteps;
        const std::string date = std::to_string(phase.year) + (phase.month < 10 ? "-0" : "-") + std::to_string(phase.month);
        paint.steps.push_back({scale(step(i)), Text(more ? TD("%1 and later") : TD("%1, %2"), {phase.name, date})});
    }
    const auto mark = [&](ObjectId id, ObjectId of) {
        const int number = phaseNumber(plan, of) - 1;
        if (const Phase *phase = plan.phase(of))
            paint.marks[id] = {scale(step(number)), Text::verbatim(phase->name), false};
    };
    for (const Shared<Object> &object : plan.objects)
        mark(object->id, object->phase);
    for (const Shared<Feed> &feed : plan.feeds)
        mark(feed->id, feed->phase);
    return paint;
}

OverlayPaint findingsOverlay(const Study *study)
{
    OverlayPaint paint;
    constexpr struct {
        Severity severity;
        int step;
        TextSource words;
    } looks[] = {{Severity::Note, 1, TD("note")}, {Severity::Warning, 2, TD("warning")}, {Severity::Error, 4, TD("error")}};
    for (const auto &look : looks)
        paint.steps.push_back({scale(look.step), Text(look.words)});
    if (!study)
        return paint;
    std::map<ObjectId, Severity> worst;
    for (const Finding &finding : study->findings)
        for (ObjectId id : finding.objects) {
            const auto own = worst.try_emplace(id, finding.severity).first;
            own->second = std::min(own->second, finding.severity); // Error is the least
        }
    for (const auto &[id, severity] : worst)
        for (const auto &look : looks)
            if (look.severity == severity)
                paint.marks[id] = {scale(look.step), Text(look.words), severity == Severity::Error};
    return paint;
}

} // namespace tokenyard::drawing
