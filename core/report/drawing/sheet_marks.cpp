// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/sheet_marks.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::drawing {

namespace {
constexpr double captionMm = 2.4;
constexpr Style solidInk{.fill = Role::Ink, .line = Role::Ink, .lineMm = 0.2, .dash = Dash::Solid};
constexpr Style hollow{.fill = Role::Paper, .line = Role::Ink, .lineMm = 0.2, .dash = Dash::Solid};

Words caption(Text text, Point at, AnchorX anchor)
{
    Words words;
    words.text = std::move(text);
    words.at = at;
    words.anchorX = anchor;
    words.sizeMm = captionMm;
    words.role = Role::Muted;
    words.rank = 0;
    return words;
}

bool anyHall(const Plan &plan, bool later)
{
    return std::any_of(plan.objects.begin(), plan.objects.end(), [&](const Shared<Object> &o) {
        return o->kind() == ObjectKind::Hall && (phaseNumber(plan, o->phase) > 1) == later;
    });
}
} // namespace

ScaleBar scaleBarFor(double mmPerMetreCount, double roomMmCount)
{
    if (!(mmPerMetreCount > 0) || !(roomMmCount > 0))
        return {};
    const double most = roomMmCount / mmPerMetreCount;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    double total = power;
    for (double k : {2.0, 3.0, 4.0, 6.0, 8.0}) // halves are round too
        if (k * power <= most)
            total = k * power;
    return {total * units::m, total * mmPerMetreCount};
}

DisplayList drawScaleBar(const ScaleBar &bar)
{
    DisplayList list;
    constexpr double top = 3.8, thick = 1.2; // mm
    const double half = bar.mm / 2;
    list.add(Layer::Mark, solidInk, Boxes{{{0, top, half / 2, top + thick}, {half, top, half * 1.5, top + thick}}, {}, 0});
    list.add(Layer::Mark, hollow, Boxes{{{half / 2, top, half, top + thick}, {half * 1.5, top, bar.mm, top + thick}}, {}, 0});
    list.add(Layer::Mark, caption(Text::verbatim("0"), {0, 1.8}, AnchorX::Left));
    list.add(Layer::Mark, caption(Text(TY_TR("Drawing", "%1"), {Measure{bar.total.si() / 2, {}, 4}}), {half, 1.8}, AnchorX::Centre));
    list.add(Layer::Mark, caption(Text(TY_TR("Drawing", "%1"), {measure(bar.total, units::m)}), {bar.mm, 1.8}, AnchorX::Right));
    return list;
}

DisplayList drawNorthArrow(double northAngle)
{
    DisplayList list;
    const Point middle{northArrowMm / 2, northArrowMm / 2 + 1.5};
    const Placement turn{.x = {}, .y = {}, .width = {}, .depth = {}, .angle = northAngle};
    const auto at = [&](double x, double y) { return middle + turn.toMap({x, y}); };
    list.add(Layer::Mark, {.fill = Role::Paper, .line = Role::Line, .lineMm = 0.2}, Circles{{middle}, 3.4});
    list.add(Layer::Mark, {.fill = Role::Ink, .line = Role::None}, Shape{{at(0, -2.4), at(1.3, 2.0), at(0, 1.1), at(-1.3, 2.0)}, true});
    list.add(Layer::Mark, caption(Text(TY_TR("Drawing", "N")), at(0, -4.9), AnchorX::Centre));
    return list;
}

std::vector<LegendEntry> legendOf(const Plan &plan)
{
    std::vector<LegendEntry> entries;
    const auto choices = feedKindChoices();
    for (std::size_t kind = 0; kind < choices.size(); ++kind)
        if (std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) { return std::size_t(f->kind) == kind; }))
            entries.push_back({feedRole(FeedKind(kind)), Text(choices[kind].label), feedDash(FeedKind(kind))});
    if (anyHall(plan, false))
        entries.push_back(
            {Role::Racks, plan.phases.size() > 1 ? Text(TY_TR("Drawing", "Racks, phase 1")) : Text(TY_TR("Drawing", "Racks"))});
    if (anyHall(plan, true))
        entries.push_back({Role::RacksLater, Text(TY_TR("Drawing", "Racks, later phases"))});
    return entries;
}

DisplayList drawLegend(const std::vector<LegendEntry> &entries, double columnMmCount, bool patterns)
{
    constexpr double lineMm = 0.7, lineLength = 9.0; // long enough for a dash and its dots
    DisplayList list;
    double x = 0.0;
    for (const LegendEntry &entry : entries) {
        const bool line = patterns && entry.line;
        if (line)
            list.add(Layer::Mark, {.fill = Role::None, .line = entry.role, .lineMm = lineMm, .dash = *entry.line},
                     Shape{{{x, legendHeightMm / 2}, {x + lineLength, legendHeightMm / 2}}, false});
        else
            list.add(Layer::Mark, {.fill = entry.role, .line = Role::None}, Boxes{{{x, 1.7, x + 3.2, 3.3}}, {}, 0});
        list.add(Layer::Mark, caption(entry.words, {x + (line ? lineLength + 1.2 : 4.4), legendHeightMm / 2}, AnchorX::Left));
        x += columnMmCount;
    }
    return list;
}

DisplayList drawLegend(const std::vector<OverlayStep> &steps, double columnMmCount)
{
    DisplayList list;
    double x = 0.0;
    for (const OverlayStep &step : steps) {
        list.add(Layer::Mark, {.fill = step.fill, .line = Role::Ink, .lineMm = 0.2, .dash = Dash::Solid},
                 Boxes{{{x, 1.2, x + 5.0, 3.8}}, {}, 0});
        list.add(Layer::Mark, caption(step.label, {x + 6.2, legendHeightMm / 2}, AnchorX::Left));
        x += columnMmCount;
    }
    return list;
}

} // namespace tokenyard::drawing
