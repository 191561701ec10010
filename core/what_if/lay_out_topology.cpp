// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/lay_out_topology.h"

#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/size.h"
#include "core/edit/size_to_fit.h"
#include "core/edit/twin_side.h"
#include "core/network/paths.h"
#include "core/study/power/supply_stage.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

constexpr int sizeRounds = 4;   // the peak moves by per cent, then by per mille
constexpr int shortRounds = 12; // elements that are raised one after the other
constexpr double enough = 1.0 - 1e-6;
constexpr double contractStep = 0.1e6; // W: contracts are made in such steps

std::optional<Power> peakOf(const Study &study) { return study.energy ? study.energy->facilityPeak : std::nullopt; }

// Null once a stop is asked for.
std::shared_ptr<const Study> sizeForOwnPeak(Plan &plan, Evaluator &evaluator, const std::stop_token &stop)
{
    auto study = evaluator.evaluate(plan, stop);
    for (int round = 0; study && round < sizeRounds; ++round) {
        const edit::Edit sized = edit::size(plan, evaluator.catalogue(), peakOf(*study), {});
        if (!sized.ok() || sameContent(sized.plan, plan))
            break;
        plan = sized.plan;
        study = evaluator.evaluate(plan, stop);
    }
    return study;
}

using FindingKey = std::pair<std::string, std::vector<ObjectId>>;

// Errors and warnings of a study that another lacks. A summary of many counts as one that the other lacks, too.
std::vector<Finding> newFindings(const Study &before, const Study &after)
{
    std::set<FindingKey> known;
    for (const Finding &f : before.findings)
        known.insert({f.rule, f.objects});
    std::vector<Finding> left;
    for (const Finding &f : after.findings)
        if (f.severity != Severity::Note && !known.contains({f.rule, f.objects}))
            left.push_back(f);
    return left;
}

// What no longer fits its room takes the room that it needs: where it stands, else in the nearest free place.
bool giveRoom(Plan &plan, const std::vector<Finding> &left, const Catalogue &catalogue)
{
    edit::Ids moved;
    for (const Finding &finding : left) {
        const Object *found = finding.rule == "space.units" && !finding.objects.empty() ? plan.object(finding.objects.front()) : nullptr;
        if (!found || found->locked)
            continue;
        const Object object = *found;
        const auto size = edit::placeToFit(plan, object, catalogue);
        const auto place = size ? edit::freePlace(plan, catalogue, object, *size, object.place.centre()) : std::nullopt;
        if (!place)
            continue;
        edit::changePart(plan.objects, object.id, [&](Object &o) { o.place = *place; });
        for (const Shared<Feed> &feed : plan.feeds)
            if (feed->from.object == object.id || feed->to.object == object.id)
                moved.push_back(feed->id);
    }
    if (moved.empty())
        return false;
    if (edit::Edit routed = edit::rerouteFeeds(plan, moved); routed.ok())
        plan = std::move(routed.plan);
    return true;
}

// Raises units and circuits above halls that get less than their load with everything in service.
class ShortHalls {
public:
    ShortHalls(Plan &plan, const Study &study, const Catalogue &catalogue)
        : m_plan(plan), m_graph(supplyGraphOf(plan, *study.running, *study.compute, *study.power, *study.cooling, catalogue))
    {}
    bool raise()
    {
        bool any = false;
        for (int round = 0; round < shortRounds; ++round) {
            const std::vector<std::size_t> lacking = halls();
            if (lacking.empty() || !raiseAbove(lacking))
                break;
            any = true;
        }
        return any;
    }

private:
    Served served(const SupplyGraph &graph) const { return ServedSolver(graph).serve({}); }
    double loadOf(std::size_t hall) const { return m_graph.elements[std::size_t(m_graph.halls[hall])].load; }
    std::vector<std::size_t> halls() const
    {
        const Served now = served(m_graph);
        std::vector<std::size_t> lacking;
        for (std::size_t i = 0; i < now.halls.size(); ++i)
            if (now.halls[i] < enough * loadOf(i))
                lacking.push_back(i);
        return lacking;
    }
    // Elements each of which is too small even if all others were boundless.
    bool raiseAbove(const std::vector<std::size_t> &lacking)
    {
        constexpr double boundless = 1e13; // W
        SupplyGraph wide = m_graph;
        std::vector<double> own;
        for (SupplyElement &e : wide.elements) {
            own.push_back(e.capacity);
            e.capacity = e.capacity > 0.0 ? boundless : 0.0;
        }
        double all = 0.0;
        for (std::size_t i = 0; i < m_graph.halls.size(); ++i)
            all += loadOf(i);
        const std::set<int> above = elementsAbove(lacking);
        bool any = false;
        for (int at : above) {
            SupplyElement &e = wide.elements[std::size_t(at)];
            if (own[std::size_t(at)] <= 0.0 || own[std::size_t(at)] >= boundless)
                continue;
            e.capacity = own[std::size_t(at)];
            const double carried = served(wide).total;
            e.capacity = boundless;
            if (carried >= enough * all)
                continue;
            const double need = own[std::size_t(at)] + (all - carried);
            any |= grow(m_graph.elements[std::size_t(at)], need / own[std::size_t(at)]);
        }
        return any;
    }
    std::set<int> elementsAbove(const std::vector<std::size_t> &lacking) const
    {
        std::set<int> above, objects;
        for (std::size_t hall : lacking)
            objects.insert(m_graph.halls[hall]);
        for (bool more = true; more;) {
            more = false;
            for (const SupplyLink &link : m_graph.links)
                if (objects.contains(link.to)) {
                    above.insert(link.element);
                    more |= objects.insert(link.from).second;
                }
        }
        above.insert(objects.begin(), objects.end());
        return above;
    }
    bool grow(SupplyElement &element, double ratio)
    {
        const int units = int(std::ceil(element.units * ratio - 1e-9));
        if (units <= element.units || !(units < 1e6))
            return false;
        const char *part = element.isFeed ? "feed" : "object", *key = element.isFeed ? "circuits" : "units";
        const edit::Edit grown = edit::applyDifferences(m_plan, {{element.id, part, key, std::int64_t(units)}}, Text());
        if (!grown.ok())
            return false;
        m_plan = grown.plan;
        element.capacity *= double(units) / element.units;
        element.units = units;
        return true;
    }

    Plan &m_plan;
    SupplyGraph m_graph;
};

// Up to the next step above a power.
Power contractFor(Power peak) { return Power::fromSi(std::ceil(peak.si() / contractStep - 1e-9) * contractStep); }

// Contract and phases, none of them ever lowered.
bool raiseContract(Plan &plan, const Study &study)
{
    const auto peak = study.energy ? study.energy->gridPeak : std::nullopt;
    const Power all = study.compute->itPeak;
    if (!peak)
        return false;
    bool any = *peak > plan.supply->contract;
    if (any)
        plan.supply = plan.supply.with([&](Supply &s) { s.contract = contractFor(*peak); });
    std::map<ObjectId, Power> ofPhase;
    for (const HallCount &hall : study.running->halls)
        if (const Phase *phase = plan.phase(hall.phase))
            ofPhase[phase->id] += itPowerOf(hall, *plan.power);
    Power sum;
    for (Shared<Phase> &phase : plan.phases) {
        sum += ofPhase[phase->id];
        const Power needed = all.si() > 0.0 ? *peak * (sum / all) : Power{};
        if (needed > phase->gridPower * (1.0 + 1e-9)) {
            phase = phase.with([&](Phase &p) { p.gridPower = std::min(contractFor(needed), plan.supply->contract); });
            any = true;
        }
    }
    return any;
}

RaisedContract priceOf(Power before, const Study &without, const Plan &plan, const Study &with)
{
    RaisedContract raised{before, plan.supply->contract, {}, {}};
    if (with.kpis[Kpi::CapexTotal].si && without.kpis[Kpi::CapexTotal].si)
        raised.capex = Money::fromSi(*with.kpis[Kpi::CapexTotal].si - *without.kpis[Kpi::CapexTotal].si);
    if (with.energy->annual && without.energy->annual)
        raised.bill = with.energy->annual->total() - without.energy->annual->total();
    return raised;
}

} // namespace

LaidOutTopology layOutTopology(const Plan &plan, const Study &before, Evaluator &evaluator, Topology topology, std::stop_token stop)
{
    LaidOutTopology out{edit::chooseTopology(plan, evaluator.catalogue(), peakOf(before), topology), {}, {}, {}};
    if (!out.ok())
        return out;
    Plan &laid = out.edit.plan;
    // Steps that change the plan; each is studied before the next.
    const auto study = [&] { return evaluator.evaluate(laid, stop); };
    out.study = sizeForOwnPeak(laid, evaluator, stop);
    if (out.study && ShortHalls(laid, *out.study, evaluator.catalogue()).raise())
        out.study = study();
    if (out.study && giveRoom(laid, newFindings(before, *out.study), evaluator.catalogue()))
        out.study = study();
    const Power contract = laid.supply->contract;
    if (out.study && raiseContract(laid, *out.study)) {
        const auto without = out.study;
        out.study = study();
        if (out.study && laid.supply->contract > contract)
            out.contract = priceOf(contract, *without, laid, *out.study);
    }
    if (out.study)
        out.left = newFindings(before, *out.study);
    else
        out.edit = edit::refused(plan, Text(TY_TR("Topology", "Laying the plan out was cancelled.")));
    return out;
}

} // namespace tokenyard
