// SPDX-License-Identifier: Apache-2.0
#include "core/region/community.h"

#include "core/region/evidence.h"
#include "core/region/price_rule.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Community", source)

constexpr const char *own = "This plan and its study (docs/equations-region.md)";

class Sheet {
public:
    Sheet(const Plan &plan, const Catalogue &catalogue, const Study &study)
        : m_plan(plan), m_catalogue(catalogue), m_study(study), m_region(catalogue.find("regions", regionOf(plan))),
          m_name(m_region ? Text::named(m_region->nameEn, m_region->nameKo) : Text(TR("abroad")))
    {}
    std::vector<CommunityRow> rows() const { return {load(), margin(), price(), water(), heat(), work()}; }

private:
    CommunityRow load() const;
    CommunityRow margin() const;
    CommunityRow price() const;
    CommunityRow water() const;
    CommunityRow heat() const;
    CommunityRow work() const;
    CommunityRow unknown(const char *key, Text question, const char *value) const
    {
        return {key,
                std::move(question),
                Text(TR("Not known for %1: looked for, and no source found."), {m_name}),
                {},
                m_region && m_region->find(value) ? sourceWords(*m_region, value) : std::string()};
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const Study &m_study;
    const Record *m_region;
    Text m_name;
};

CommunityRow Sheet::load() const
{
    const Text question(TR("What share of the region's electricity does it use?"));
    const auto sales = m_region ? m_region->get<Energy>("sales") : std::nullopt;
    const double energy = m_study.kpis[Kpi::EnergyAnnual].si.value_or(0.0);
    if (!sales || !(*sales > Energy{}))
        return unknown("load", question, "sales");
    const double share = energy / sales->si();
    return {"load", question,
            Text(TR("%1 a year: %2 of the %3 that %4 uses (%5)."),
                 {measure(Energy::fromSi(energy), units::GWh), percent(share), measure(*sales, units::GWh), m_name,
                  noteWords(m_region->find("sales")->note)}),
            share, sourceWords(*m_region, "sales")};
}

CommunityRow Sheet::margin() const
{
    const Text question(TR("What share of the grid's room does it take?"));
    const auto room = m_region ? m_region->get<Power>("headroom") : std::nullopt;
    const Power contract = m_plan.supply->contract;
    if (!room)
        return unknown("margin", question, "headroom");
    if (!(*room > Power{}))
        return {"margin",
                question,
                Text(TR("The substations of %1 have nothing left; %2 would need new ones."), {m_name, measure(contract, units::MW)}),
                {},
                sourceWords(*m_region, "headroom")};
    return {"margin", question,
            Text(TR("%1 of contract: %2 of the %3 that the substations of %4 have left."),
                 {measure(contract, units::MW), percent(contract / *room), measure(*room, units::MW), m_name}),
            contract / *room, sourceWords(*m_region, "headroom")};
}

CommunityRow Sheet::price() const
{
    const Text question(TR("Does the neighbours' electricity get dearer?"));
    const World world(m_catalogue);
    const Record *rule = priceRule(m_catalogue, "in-force-2026-06"), *plan = priceRule(m_catalogue, {});
    const auto there =
        plan && m_region ? priceAdderAt(world, *plan, m_region->id, {m_plan.site->latitude, m_plan.site->longitude}) : std::nullopt;
    const std::string source = rule ? sourceWords(*rule, "elsewhere") : std::string();
    if (!there)
        return unknown("price", question, "");
    const Text rules = Text::named(plan->nameEn, plan->nameKo);
    const Measure change = measure(EnergyPrice::fromSi(std::abs(there->si())), units::KRWPerKWh);
    const Text bills = *there < EnergyPrice{} ? Text(TR("all in %1 would pay %2 less"), {m_name, change})
        : *there > EnergyPrice{}              ? Text(TR("all in %1 would pay %2 more"), {m_name, change})
                                              : Text(TR("nothing would change for those in %1"), {m_name});
    return {"price", question,
            Text(TR("Today one price holds in the whole country, so the campus moves no one's bill here; under the rule '%1' %2. What the "
                    "works on the grid add to all bills is not known."),
                 {rules, bills}),
            there->si(), source};
}

CommunityRow Sheet::water() const
{
    const Text question(TR("How much water does it take?"));
    const Volume year = m_study.cooling->waterAnnual, day = m_study.cooling->waterPeakDay;
    const World world(m_catalogue);
    const Place site{m_plan.site->latitude, m_plan.site->longitude};
    const Nearest near = world.water(site), industry = world.spot(site, "industrial-water");
    if (industry.found() && industry.distance < reach && industry.spot->supply) {
        const Volume supplied = *industry.spot->supply * (1.0 * units::day);
        return {"water", question,
                Text(TR("%1 a year, %2 on the hottest day: %3 of the industrial water of %5, %4, %6 away; what of it is free is not "
                        "known."),
                     {measure(year, units::m3, 3), measure(day, units::m3, 3), percent(day / supplied), supplyWords(*industry.spot),
                      placeName(m_catalogue, "region-places", industry.name), measure(industry.distance, units::km, 3)}),
                year.si(), std::string(own) + "; " + industry.spot->supplySource};
    }
    return {"water", question,
            Text(TR("%1 a year, %2 on the hottest day; the nearest dam or weir is %3, and what it can give is not known."),
                 {measure(year, units::m3, 3), measure(day, units::m3, 3),
                  near.found() ? placeName(m_catalogue, "region-places", near.name) : Text::verbatim("-")}),
            year.si(), own};
}

CommunityRow Sheet::heat() const
{
    const Text question(TR("What heat could it give?"));
    const double it = m_study.energy->facility.si() / std::max(1.0, m_study.kpis[Kpi::PueAnnual].si.value_or(1.0));
    const double liquid = std::clamp(m_plan.cooling->liquidFraction, 0.0, 1.0);
    return {"heat", question,
            Text(TR("%1 a year leave the racks in water that goes in at %2; no taker is drawn in the plan."),
                 {measure(Energy::fromSi(it * liquid), units::GWh, 3), measure(m_plan.cooling->supply, 3)}),
            it * liquid, own};
}

CommunityRow Sheet::work() const
{
    const Text question(TR("How many people work there?"));
    const double staff = m_plan.cost->staffCount, megawatts = m_plan.supply->contract.in(units::MW);
    return {"work", question,
            Text(TR("%1 in full-time posts, %2 by MW of contract; who of them comes from the region is not stated."),
                 {count(staff), count(megawatts > 0.0 ? staff / megawatts : 0.0, 2)}),
            staff, own};
}

} // namespace

std::vector<CommunityRow> communityOf(const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    return Sheet(plan, catalogue, study).rows();
}

} // namespace tokenyard::region
