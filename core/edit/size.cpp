// SPDX-License-Identifier: Apache-2.0
#include "core/edit/size.h"

#include "core/edit/fields.h"
#include "core/edit/size_load.h"
#include "core/edit/system_layout.h"
#include "core/network/own_source.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace tokenyard::edit {

namespace {

#define TS(source) TY_TR("Size", source)

constexpr int mostRounds = 4; // sizes move losses, and losses may move a size by one

double capacityOf(const Catalogue &catalogue, const char *kind, const RecordId &model)
{
    const Record *record = catalogue.find(kind, model);
    const RecordValue *capacity = record ? record->find("capacity") : nullptr;
    return capacity ? capacity->si.value_or(0.0) : 0.0;
}

// Units of one object: `load` flows with everything in service, `worst` with one side out; both in the unit of `each`, SI.
struct UnitNeed {
    double units = 0.0;
    TextSource why{};
    double decisive = 0.0;
};

double wholeUnits(double load, double each) { return std::max(1.0, std::ceil(load / each - 1e-9)); }

UnitNeed needOf(Topology topology, double load, double worst, double each)
{
    const auto whole = [&](double w) { return wholeUnits(w, each); };
    const UnitNeed sideOut{whole(worst),
                           spreadsOverSystems(topology) ? TS("It carries %1 when another system is out: %2 × %3.")
                                                        : TS("It carries %1 when the other side is out: %2 × %3."),
                           worst};
    UnitNeed need{whole(load), TS("It carries %1: %2 × %3."), load};
    if (topology == Topology::NPlus1)
        need = {whole(load) + 1.0, TS("It carries %1: %2 × %3, one of them in reserve."), load};
    if (topology == Topology::ThreeNOverTwo)
        need = {whole(1.5 * load), TS("It carries %1, with half as much again in reserve: %2 × %3."), load};
    return sideOut.units > need.units || (topology == Topology::TwoN && sideOut.units >= need.units) ? sideOut : need;
}

// Main transformers of one intake. Where another intake takes the load of a side that is out, that is its reserve: a spare in parallel would
// only raise the fault level. `sideOut`: with either side out; `alone`: there is no other intake.
UnitNeed intakeNeed(const PowerDesign &design, double load, double worst, double sideOut, double each, bool alone)
{
    constexpr double noticeable = 1.05; // of the load, that a side out brings beside it
    const UnitNeed own = needOf(design.transformerTopology, load, worst, each);
    const double taken = std::max(worst, sideOut), units = wholeUnits(taken, each);
    const bool allTaken = design.upsTopology == Topology::TwoN || spreadsOverSystems(design.upsTopology);
    if (alone || design.transformerTopology == Topology::N || (!allTaken && sideOut < noticeable * load) || units >= own.units)
        return own;
    return {units, TS("It carries %1 when the other side is out: %2 × %3."), taken};
}

class Sizer {
public:
    Sizer(const Plan &plan, const Catalogue &catalogue, const SiteNeed &need, const Ids &wanted)
        : m_plan(plan), m_catalogue(catalogue), m_need(need), m_rules(catalogue.find("grid-rules", "network-design")), m_wanted(wanted),
          m_loads(plan, catalogue, need.peak),
          m_intakes(std::count_if(plan.objects.begin(), plan.objects.end(),
                                  [](const Shared<Object> &o) { return o->as<GridIntake>() != nullptr; }))
    {}
    Sizing sizes();

private:
    bool isWanted(ObjectId id) const { return m_wanted.empty() || std::find(m_wanted.begin(), m_wanted.end(), id) != m_wanted.end(); }
    void set(SizedElement &element, const char *part, const char *key, FieldValue value) const
    {
        const auto now = fieldValue(m_plan, PartRef{part, element.id}, key);
        if (!now || !(*now == value))
            element.changes.push_back({element.id, part, key, std::move(value)});
    }
    template <class Unit>
    void units(const Object &object, const char *kind, const RecordId &model, Topology topology, bool apparent, const Unit &shown);
    void board(const Object &object, const RecordId &model);
    const Record *boardFor(const Record *now, double faultKa) const;
    void generators(const Object &object, const GeneratorYard &yard);
    void duration(ObjectId id, const char *key, const char *rule, Duration now, TextSource enough, TextSource raised);
    void tank(const Object &object, const WaterTank &tank);
    void object(const Object &object);
    void feed(const Feed &feed);
    void cableSection(const Feed &feed, double amperes, const Record &record, SizedElement &element) const;

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const SiteNeed &m_need;
    const Record *m_rules;
    const Ids &m_wanted;
    SizeLoads m_loads;
    std::ptrdiff_t m_intakes;
    Sizing m_out;
};

template <class Unit>
void Sizer::units(const Object &object, const char *kind, const RecordId &model, Topology topology, bool apparent, const Unit &shown)
{
    SizedElement element{object.id, {"units"}, {}, {}};
    const double each = capacityOf(m_catalogue, kind, model);
    const SizeLoad load = m_loads.of(object.id);
    if (each <= 0.0)
        element.reason = Text(TS("Its record gives no capacity, so it cannot be sized."));
    else if (std::max(load.worst.real.si(), object.as<GridIntake>() ? load.sideOut.real.si() : 0.0) <= 0.0)
        element.reason = Text(TS("No load flows through it, so there is nothing to size it by."));
    else {
        const UnitNeed need = object.as<GridIntake>()
            ? intakeNeed(*m_plan.power, load.base.apparent.si(), load.worst.apparent.si(), load.sideOut.apparent.si(), each, m_intakes < 2)
            : apparent ? needOf(topology, load.base.apparent.si(), load.worst.apparent.si(), each)
                       : needOf(topology, load.base.real.si(), load.worst.real.si(), each);
        // A spare module within a side is a choice beyond 2N: a module out then leaves the side whole.
        if (const auto own = unitsOf(object); object.as<UpsRoom>() && topology == Topology::TwoN && own && own->units == need.units + 1.0) {
            element.reason =
                Text(TS("It carries %1 when the other side is out: %2 × %3. The module that it has beside them stays as its spare."),
                     {Measure{need.decisive, AnyUnit(shown), 3}, count(need.units), Measure{each, AnyUnit(shown), 3}});
            m_out.elements.push_back(std::move(element));
            return;
        }
        set(element, "object", "units", std::int64_t(std::min(need.units, 1e9)));
        element.reason = Text(need.why, {Measure{need.decisive, AnyUnit(shown), 3}, count(need.units), Measure{each, AnyUnit(shown), 3}});
    }
    m_out.elements.push_back(std::move(element));
}

// The line-up of the same voltage that breaks so much, the least that does. Nothing where none is made.
const Record *Sizer::boardFor(const Record *now, double faultKa) const
{
    const Record *best = nullptr;
    const auto breaks = [](const Record &r) { return r.get<Current>("breaking_current").value_or(Current{}).si() / 1e3; };
    const auto carries = [](const Record &r) { return r.get<ApparentPower>("capacity").value_or(ApparentPower{}); };
    const auto voltage = now->get<Voltage>("voltage");
    for (const Record &other : m_catalogue.set("switchgear").records) {
        const auto own = other.get<Voltage>("voltage");
        if (!voltage || !own || std::abs(*own / *voltage - 1.0) > 0.1 || breaks(other) < faultKa || carries(other).si() <= 0.0)
            continue;
        if (!best || std::pair(breaks(other), carries(other)) < std::pair(breaks(*best), carries(*best)))
            best = &other;
    }
    return best;
}

// By its load, and by the short circuit that its breakers have to end.
void Sizer::board(const Object &object, const RecordId &model)
{
    const Record *now = m_catalogue.find("switchgear", model);
    const double fault = m_loads.faultKa(object.id);
    const double breaks = now ? now->get<Current>("breaking_current").value_or(Current{}).si() / 1e3 : 0.0;
    const Record *wanted = now && breaks > 0.0 && fault > breaks * (1.0 + 1e-9) ? boardFor(now, fault) : now;
    units(object, "switchgear", wanted ? wanted->id : model, Topology::N, true, units::MVA);
    SizedElement &element = m_out.elements.back();
    element.keys = {"model", "units"};
    if (!wanted && now)
        element.reason =
            Text(TS("A short circuit there draws %1 kA, and no line-up of its voltage breaks so much; run fewer transformers in "
                    "parallel on it."),
                 {count(fault, 3)});
    else if (wanted != now) {
        set(element, "object", "model", wanted->id);
        element.reason = Text(TS("A short circuit there draws %1 kA, so it becomes %2."),
                              {count(fault, 3), Text::named(wanted->nameEn, wanted->nameKo)});
    }
}

// All yards together carry the site, with one set in reserve unless the plan wants none; shared evenly over those that are sized.
void Sizer::generators(const Object &object, const GeneratorYard &yard)
{
    SizedElement element{object.id, {"units"}, {}, {}};
    const double each = capacityOf(m_catalogue, "generators", yard.model);
    double elsewhere = 0.0;
    int sized = 0, before = 0;
    for (const Shared<Object> &other : m_plan.objects)
        if (const auto *y = other->as<GeneratorYard>()) {
            before += isWanted(other->id) && other->id < object.id;
            isWanted(other->id) ? void(++sized) : void(elsewhere += capacityOf(m_catalogue, "generators", y->model) * y->units);
        }
    const double share = std::max(0.0, m_loads.site().si() - elsewhere) / sized;
    const bool spare = m_plan.power->upsTopology != Topology::N && before == 0;
    if (each <= 0.0)
        element.reason = Text(TS("Its record gives no capacity, so it cannot be sized."));
    else if (share <= 0.0)
        element.reason = Text(TS("No load is left for it, so there is nothing to size it by."));
    else {
        const double units = std::ceil(share / each - 1e-9) + (spare ? 1.0 : 0.0);
        set(element, "object", "units", std::int64_t(std::min(units, 1e9)));
        element.reason = Text(spare ? TS("Without the grid it carries %1 of the site: %2 × %3, one of them in reserve.")
                                    : TS("Without the grid it carries %1 of the site: %2 × %3."),
                              {measure(Power::fromSi(share), units::MW, 3), count(units), measure(Power::fromSi(each), units::MW, 3)});
    }
    m_out.elements.push_back(std::move(element));
    duration(object.id, "fuel", "fuel_time", yard.fuel, TS("Its fuel lasts %1 at the rated load; %2 are wanted."),
             TS("Its fuel is raised from %1 to %2 at the rated load."));
}

// A time is raised to the rule's and never lowered: more may be wanted for a reason.
void Sizer::duration(ObjectId id, const char *key, const char *rule, Duration now, TextSource enough, TextSource raised)
{
    const auto wanted = m_rules ? m_rules->get<Duration>(rule) : std::nullopt;
    if (!wanted)
        return;
    const auto shown = [](Duration d) { return d < 2.0 * units::hour ? measure(d, units::minute, 3) : measure(d, units::hour, 3); };
    SizedElement element{id, {key}, {}, Text(now < *wanted ? raised : enough, {shown(now), shown(*wanted)})};
    if (now < *wanted)
        set(element, "object", key, wanted->si());
    m_out.elements.push_back(std::move(element));
}

// All tanks together last for the rule's hours of the day of greatest use; what lacks is shared evenly over those that are sized.
void Sizer::tank(const Object &object, const WaterTank &tank)
{
    const Record *rule = m_catalogue.find("site-rules", "make-up-water");
    const auto hours = rule ? rule->get<Duration>("hours") : std::nullopt;
    if (!hours || !m_need.waterPeakDay || m_need.waterPeakDay->si() <= 0.0)
        return;
    const Volume wanted = *m_need.waterPeakDay * (*hours / (1.0 * units::day));
    Volume held;
    int sized = 0;
    for (const Shared<Object> &other : m_plan.objects)
        if (const auto *t = other->as<WaterTank>()) {
            held += t->volume;
            sized += isWanted(other->id);
        }
    const Volume lacks = std::max(Volume{}, wanted - held) / double(sized);
    SizedElement element{object.id, {"volume"}, {}, {}};
    element.reason =
        Text(lacks.si() > 0.0 ? TS("The tanks hold %1 for the day of greatest use; %2 hold for %3, so it takes %4 more.")
                              : TS("The tanks hold %1 for the day of greatest use; %2 hold for %3."),
             {measure(held, units::m3, 4), measure(wanted, units::m3, 4), measure(*hours, units::hour, 3), measure(lacks, units::m3, 4)});
    if (lacks.si() > 0.0)
        set(element, "object", "volume", std::ceil((tank.volume + lacks).in(units::m3)) * units::m3.factor);
    m_out.elements.push_back(std::move(element));
}

void Sizer::object(const Object &o)
{
    if (const auto *x = o.as<WaterTank>())
        return tank(o, *x);
    const PowerDesign &design = *m_plan.power;
    const auto own = unitsOf(o);
    const std::string_view kind = own ? own->records : "";
    if (kind == "transformers")
        return units(o, own->records, own->model, design.transformerTopology, true, units::MVA);
    if (kind == "switchgear")
        return board(o, own->model);
    if (o.as<TransferSwitch>())
        return units(o, own->records, own->model, Topology::N, true, units::MVA);
    if (const auto *x = o.as<GeneratorYard>())
        return generators(o, *x);
    if (const auto *x = o.as<UpsRoom>()) {
        units(o, "ups", x->model, design.upsTopology, false, units::MW);
        duration(o.id, "autonomy", "bridging_time", x->autonomy, TS("Its batteries last %1 at the rated load; %2 are wanted."),
                 TS("Its batteries are raised from %1 to %2 at the rated load."));
    }
}

// The listed section and number of circuits with the least copper that carry the current; of equals the fewest circuits.
void Sizer::cableSection(const Feed &feed, double amperes, const Record &record, SizedElement &element) const
{
    const double density = record.number("current_density_a_per_mm2").value_or(0.0);
    double bestSection = feed.section.in(units::mm2), bestCircuits = std::ceil(amperes / (density * bestSection) - 1e-9), least = HUGE_VAL;
    std::istringstream sections(record.words("sections"));
    for (double section = 0.0; sections >> section;) {
        const double circuits = std::max(1.0, std::ceil(amperes / (density * section) - 1e-9));
        // Terminations cost money too: another circuit must save a twentieth of the copper.
        if (const double cost = circuits * section * (1.0 + 0.05 * (circuits - 1.0)); section > 0.0 && cost < least) {
            least = cost;
            bestSection = section;
            bestCircuits = circuits;
        }
    }
    if (feed.circuits == bestCircuits + 1.0 && std::abs(feed.section.in(units::mm2)-bestSection) < 1e-6) {
        element.reason = Text(
            TS("It carries %1 A at the most: %2 × %3 take %4 A. The circuit that it has beside them stays as its spare."),
            {count(amperes, 4), count(bestCircuits), measure(feed.section, units::mm2), count(density * bestSection * bestCircuits, 4)});
        return;
    }
    set(element, "feed", "section", (bestSection * units::mm2).si());
    set(element, "feed", "circuits", std::int64_t(std::clamp(bestCircuits, 1.0, 1e9)));
    element.reason = Text(TS("It carries %1 A at the most: %2 × %3 take %4 A."),
                          {count(amperes, 4), count(bestCircuits), measure(bestSection * units::mm2, units::mm2),
                           count(density * bestSection * bestCircuits, 4)});
}

void Sizer::feed(const Feed &feed)
{
    SizedElement element{feed.id, {"section", "circuits"}, {}, {}};
    const FeedConductor conductor = conductorOf(feed, m_catalogue);
    double amperes = m_loads.amperes(feed);
    // What makes power on the site sends all of its rating, whatever the halls take.
    const Object *from = m_plan.object(feed.from.object);
    if (const auto source = from ? ownSourceOf(*from, *m_plan.supply, m_catalogue) : std::nullopt)
        amperes = std::max(amperes, source->rated.si() / (std::sqrt(3.0) * feed.voltage.si() * m_plan.power->powerFactor.si()));
    const double density = conductor.record ? conductor.record->number("current_density_a_per_mm2").value_or(0.0) : 0.0;
    if (density <= 0.0)
        element.reason = Text(TS("Its record gives no current density, so it cannot be sized."));
    else if (amperes <= 0.0)
        element.reason = Text(TS("No load flows through it, so there is nothing to size it by."));
    else if (!conductor.busway)
        cableSection(feed, amperes, *conductor.record, element);
    else {
        const double one = density * feed.section.in(units::mm2), circuits = std::max(1.0, std::ceil(amperes / one - 1e-9));
        set(element, "feed", "circuits", std::int64_t(std::min(circuits, 1e9)));
        element.reason = Text(TS("It carries %1 A at the most: %2 × %3 take %4 A."),
                              {count(amperes, 4), count(circuits), measure(feed.section, units::mm2), count(one * circuits, 4)});
    }
    m_out.elements.push_back(std::move(element));
}

Sizing Sizer::sizes()
{
    for (const Shared<Object> &o : m_plan.objects)
        if (isWanted(o->id))
            object(*o);
    for (const Shared<Feed> &f : m_plan.feeds)
        if (isPower(f->kind) && isWanted(f->id))
            feed(*f);
    return std::move(m_out);
}

double copperOf(const Plan &plan, ObjectId feed)
{
    const Feed *own = plan.feed(feed);
    return own ? own->section.si() * own->circuits : 0.0;
}

// Copper beyond what the load needs stays where its losses are all that keeps the site within its contract.
void keepCopper(const Plan &plan, const Plan &sized, const Catalogue &catalogue, const SiteNeed &need, Sizing &sizing)
{
    if (!need.peak || *need.peak >= plan.supply->contract * (1.0 - 1e-9))
        return;
    const auto thinner = [&](const SizedElement &element) {
        const double now = copperOf(plan, element.id), then = copperOf(sized, element.id);
        return then > 0.0 && then < now * (1.0 - 1e-9) ? now / then - 1.0 : 0.0;
    };
    const bool any = std::any_of(sizing.elements.begin(), sizing.elements.end(), [&](const SizedElement &e) { return thinner(e) > 0.0; });
    if (!any)
        return;
    const SizeLoads loads(plan, catalogue, need.peak);
    Power more;
    for (const SizedElement &element : sizing.elements)
        if (const double share = thinner(element); share > 0.0)
            more += loads.loss(*plan.feed(element.id)) * share;
    if (*need.peak + more <= plan.supply->contract)
        return;
    for (SizedElement &element : sizing.elements)
        if (thinner(element) > 0.0) {
            const Feed &then = *sized.feed(element.id), &now = *plan.feed(element.id);
            element.changes.clear();
            element.reason =
                Text(TS("Its load needs %1 × %2; it keeps %3 × %4, for all feeds at what they need would lose %5 more, and the "
                        "peak of %6 would pass the contract of %7."),
                     {count(then.circuits), measure(then.section, units::mm2), count(now.circuits), measure(now.section, units::mm2),
                      measure(more, units::MW, 3), measure(*need.peak, units::MW, 4), measure(plan.supply->contract, units::MW, 4)});
        }
}

Text titleOf(const Plan &plan, const Ids &wanted)
{
    return wanted.empty() ? Text(TS("Size the power chain")) : Text(TS("Size %1"), {nameOf(plan, wanted)});
}

} // namespace

std::vector<Difference> Sizing::changes() const
{
    std::vector<Difference> all;
    for (const SizedElement &element : elements)
        all.insert(all.end(), element.changes.begin(), element.changes.end());
    return all;
}

Sizing sizesOf(const Plan &plan, const Catalogue &catalogue, const SiteNeed &need, const Ids &wanted)
{
    Plan sized = plan;
    Sizing sizing;
    for (int round = 0; round < mostRounds; ++round) {
        sizing = Sizer(sized, catalogue, need, wanted).sizes();
        const Edit next = applyDifferences(sized, sizing.changes(), Text());
        sizing.refusal = next.refusal;
        if (!next.ok() || sameContent(next.plan, sized))
            break;
        sized = next.plan;
    }
    // Against the plan as it was, whatever the rounds on the way.
    const char *object = "object", *feed = "feed";
    for (SizedElement &element : sizing.elements) {
        element.changes.clear();
        const char *part = plan.feed(element.id) ? feed : object;
        for (const char *key : element.keys) {
            const auto before = fieldValue(plan, PartRef{part, element.id}, key), after = fieldValue(sized, PartRef{part, element.id}, key);
            if (sizing.refusal.empty() && before && after && !(*before == *after))
                element.changes.push_back({element.id, part, key, *after});
        }
    }
    if (sizing.refusal.empty())
        keepCopper(plan, sized, catalogue, need, sizing);
    return sizing;
}

Edit size(const Plan &plan, const Catalogue &catalogue, const SiteNeed &need, const Ids &wanted)
{
    const Sizing sizing = sizesOf(plan, catalogue, need, wanted);
    if (sizing.elements.empty())
        return refused(plan, Text(TS("Only power plant, power feeds and water tanks can be sized.")));
    if (!sizing.refusal.empty())
        return refused(plan, sizing.refusal);
    return applyDifferences(plan, sizing.changes(), titleOf(plan, wanted));
}

} // namespace tokenyard::edit
