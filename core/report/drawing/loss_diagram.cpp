// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/loss_diagram.h"

#include "core/base/unit.h"
#include "core/report/drawing/diagram_symbols.h"
#include "core/study/energy/energy_flow.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tokenyard::drawing {

namespace {

#define TL(source) TY_TR("LossDiagram", source)

constexpr double trunkMm = 46.0, leftMm = 46.0, apart = 19.0, radius = 5.0, fallTo = 64.0;
constexpr double lower = 9.0; // of every second exit, so that the words of neighbours have the width of two
constexpr double sayMm = 7.6; // the height of a name and its figures
constexpr double nameMm = 2.6, figureMm = 2.3, leastBand = 0.15;
constexpr int arcSteps = 16;

Role roleOf(std::string_view key)
{
    if (key == "grid" || key == "ppa" || key == "own" || key == "transformers" || key == "ups" || key == "distribution")
        return Role::PowerA;
    if (key == "chillers" || key == "rejection" || key == "pumps" || key == "fans")
        return Role::Supply;
    if (key == "chips" || key == "it")
        return Role::Racks;
    return Role::Muted;
}

bool belongs(const Object &object, std::string_view key)
{
    const KindInfo &kind = kindInfo(object.kind());
    if (key == "grid")
        return object.as<GridIntake>() != nullptr;
    if (key == "transformers" || key == "ups")
        return kind.power == (key == "ups" ? PowerRole::Bridges : PowerRole::Transforms);
    if (key == "chillers" || key == "pumps" || key == "rejection")
        return kind.cooling == (key == "chillers" ? CoolingRole::Chills : key == "pumps" ? CoolingRole::Exchanges : CoolingRole::Rejects);
    return kind.power == PowerRole::Load && kind.cooling == CoolingRole::Load
        && (key == "chips" || key == "it" || key == "racks" || key == "fans" || key == "distribution");
}

class LossDrawing {
public:
    LossDrawing(const Plan &plan, const EnergyFlow &flow) : m_plan(plan), m_flow(flow), m_perMm(flow.total().si() / trunkMm) {}

    Diagram draw()
    {
        const double right = leftMm + apart * double(m_flow.out.size());
        drawSources();
        double bottom = trunkMm, at = leftMm;
        for (std::size_t i = 0; i + 1 < m_flow.out.size(); ++i) {
            at += apart;
            const double band = m_flow.out[i].energy.si() / m_perMm;
            drawExit(m_flow.out[i], at, bottom, band, fallTo + (i % 2 ? lower : 0.0));
            bottom -= band;
        }
        drawEnd(m_flow.out.back(), right + 6.0, bottom);
        m_diagram.bounds = {0.0, std::min(-4.0, m_firstWords - 4.0), right + 42.0, fallTo + lower + 11.5};
        m_diagram.list.sortByLayer();
        return std::move(m_diagram);
    }

private:
    void band(const EnergyStep &step, std::vector<Point> points, Bounds box)
    {
        m_diagram.list.add(Layer::Building, {.fill = roleOf(step.key), .line = Role::Paper, .lineMm = 0.1}, Shape{std::move(points)});
        DiagramSymbol symbol{{}, box};
        for (const Shared<Object> &object : m_plan.objects)
            if (belongs(*object, step.key))
                symbol.ids.push_back(object->id);
        m_diagram.symbols.push_back(std::move(symbol));
    }
    void say(const EnergyStep &step, Point at, AnchorX anchor)
    {
        addWords(m_diagram.list, step.label, at, nameMm, Role::Ink, 0, true, anchor);
        addWords(m_diagram.list, Text(TL("%1 · %2"), {measure(step.energy, units::GWh, 4), percent(step.energy / m_flow.total(), 3)}),
                 {at.x, at.y + 3.6}, figureMm, Role::Muted, 0, false, anchor);
    }
    // Where the sources' words stand: each beside its band, as far as that leaves them apart.
    std::vector<double> sourceWords() const
    {
        std::vector<double> at;
        double top = 0.0;
        for (const EnergyStep &step : m_flow.in) {
            const double wanted = top + std::max(step.energy.si() / m_perMm, leastBand) / 2.0 - 1.0;
            at.push_back(at.empty() ? wanted : std::max(wanted, at.back() + sayMm));
            top += step.energy.si() / m_perMm;
        }
        double limit = trunkMm - 2.0; // above the ways out
        for (std::size_t i = at.size(); i-- > 0; limit = at[i] - sayMm)
            at[i] = std::min(at[i], limit);
        return at;
    }
    // Bands of the sources, one below the other, that meet in the trunk.
    void drawSources()
    {
        double top = 0.0;
        const std::vector<double> words = sourceWords();
        m_firstWords = words.front();
        for (std::size_t i = 0; i < m_flow.in.size(); ++i) {
            const EnergyStep &step = m_flow.in[i];
            const double width = std::max(step.energy.si() / m_perMm, leastBand);
            const Bounds box{leftMm - 12.0, top, leftMm, top + width};
            band(step, {{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}, box);
            const double middle = top + width / 2.0;
            say(step, {leftMm - 15.0, words[i]}, AnchorX::Right);
            m_diagram.list.add(Layer::Mark, {.fill = Role::None, .line = Role::Muted, .lineMm = 0.2},
                               Shape{{{leftMm - 14.5, words[i]}, {leftMm - 12.0, middle}}, false});
            top += step.energy.si() / m_perMm;
        }
    }
    // The lowest slice of the trunk up to `x`, round the corner and down to `end`.
    void drawExit(const EnergyStep &step, double x, double bottom, double width, double end)
    {
        const double w = std::max(width, leastBand), top = bottom - w, inner = radius, outer = radius + w, middle = bottom + radius;
        std::vector<Point> points{{leftMm, top}, {x, top}};
        const auto arc = [&](double r, bool backwards) {
            for (int i = 0; i <= arcSteps; ++i) {
                const double turn = std::numbers::pi / 2.0 * double(backwards ? arcSteps - i : i) / arcSteps;
                points.push_back({x + r * std::sin(turn), middle - r * std::cos(turn)});
            }
        };
        arc(outer, false);
        points.push_back({x + outer, end});
        points.push_back({x + (inner + outer) / 2.0, end + 1.5});
        points.push_back({x + inner, end});
        arc(inner, true);
        points.push_back({leftMm, bottom});
        band(step, std::move(points), {x, top, x + outer, end + 2.0});
        say(step, {x + (inner + outer) / 2.0, end + 5.5}, AnchorX::Centre);
    }
    void drawEnd(const EnergyStep &step, double x, double bottom)
    {
        const double tip = std::min(6.0, bottom / 2.0);
        band(step, {{leftMm, 0.0}, {x, 0.0}, {x + tip, bottom / 2.0}, {x, bottom}, {leftMm, bottom}}, {leftMm, 0.0, x + tip, bottom});
        say(step, {x + tip + 2.0, bottom / 2.0 - 1.0}, AnchorX::Left);
    }

    const Plan &m_plan;
    const EnergyFlow &m_flow;
    double m_perMm, m_firstWords = 0.0;
    Diagram m_diagram;
};

} // namespace

Diagram lossDiagram(const Plan &plan, const Study *study)
{
    if (!study || !study->power || !study->cooling || !study->energy)
        return {};
    const EnergyFlow flow = energyFlowOf(*study->power, *study->cooling, *study->energy);
    return flow.out.size() < 2 || flow.total() <= Energy{} ? Diagram{} : LossDrawing(plan, flow).draw();
}

} // namespace tokenyard::drawing
