// SPDX-License-Identifier: Apache-2.0
#include "core/region/portfolio.h"

#include "core/plan/phase_months.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

double valueOf(const Campus &campus, Kpi kpi) { return campus.study->kpis[kpi].si.value_or(0.0); }

// The fleet of a year as far as it stands in the blocks.
double shareInYear(const std::vector<Block> &blocks, std::size_t campus, int year)
{
    double share = 0.0;
    for (const Block &block : blocks)
        if (block.campus == campus)
            share += block.share * block.partBy(year);
    return share;
}

// What a year has left of its limits.
struct Room {
    double gpus, capex, power;
    explicit Room(const Limits &limits)
        : gpus(limits.gpus ? std::floor(*limits.gpus) : std::numeric_limits<double>::infinity()),
          capex(limits.capex ? limits.capex->si() : std::numeric_limits<double>::infinity()),
          power(limits.power ? limits.power->si() : std::numeric_limits<double>::infinity())
    {}
    void take(const Block &block, const Arrival &arrival)
    {
        gpus -= arrival.gpus;
        capex = std::max(0.0, capex - block.capex.si() * arrival.part);
        power = std::max(0.0, power - block.power.si() * arrival.part);
    }
};

struct Most { // of a phase, that a year has room for
    double part = 1.0;
    std::string limit; // that leaves no room for more
};
Most mostOf(const Block &block, const Room &room)
{
    Most most;
    const auto limit = [&](const char *name, double needed, double left) {
        if (needed > 0.0 && left / needed < most.part)
            most = {left / needed, name};
    };
    limit("gpus", block.gpus, room.gpus);
    limit("capex", block.capex.si(), room.capex);
    limit("power", block.power.si(), room.power);
    return most;
}

// What of the block comes in a year with that room: whole GPUs, and all that is left of it where there is room for that.
Arrival arrivalIn(const Block &block, int year, const Most &most)
{
    const double left = block.partMissing();
    if (most.part >= left)
        return {year, left, block.gpusMissing()};
    if (block.gpus <= 0)
        return {year, most.part, 0};
    constexpr double rounding = 1e-9; // of one GPU
    const int gpus = std::min(block.gpusMissing(), int(std::floor(most.part * block.gpus + rounding)));
    return {year, double(gpus) / block.gpus, gpus};
}

} // namespace

void studyAll(std::vector<Campus> &campuses, const std::vector<Rule> &rules, const std::stop_token &stop,
              const std::function<void(std::size_t)> &progress)
{
    std::atomic<std::size_t> done = 0;
    const auto study = [&](std::size_t i) {
        if (!campuses[i].study && !stop.stop_requested())
            campuses[i].study = Evaluator(campuses[i].catalogue, rules).evaluate(campuses[i].plan);
        if (const std::size_t finished = ++done; progress)
            progress(finished);
        return !stop.stop_requested();
    };
    onThreads(campuses.size(), [&] { return study; });
}

int priceYearOf(const std::vector<Campus> &campuses)
{
    int year = 0;
    for (const Campus &campus : campuses)
        year = std::max(year, campus.plan.site->priceYear);
    return year;
}

double toPriceYear(const Campus &campus, Kpi kpi, int priceYear)
{
    const int years = priceYear - campus.plan.site->priceYear;
    if (years == 0 || kpiInfo(kpi).fileUnit.dimension != Money::dimension)
        return 1.0;
    const Finance &finance = *campus.plan.finance;
    return std::pow(1.0 + (kpi == Kpi::Npv ? finance.nominalDiscount : finance.inflation), years);
}

// Amounts add up over campuses, ratios do not: the unit tells which a figure is, and the number of GPUs has none.
bool addsUp(Kpi kpi)
{
    const Dimension d = kpiInfo(kpi).fileUnit.dimension;
    return kpi == Kpi::Gpus || d == Power::dimension || d == Energy::dimension || d == Mass::dimension || d == TokenRate::dimension
        || d == Tokens::dimension || d == Money::dimension;
}

Sum sumOf(const std::vector<Campus> &campuses, Kpi kpi)
{
    Sum sum;
    double known = 0.0;
    std::size_t count = 0;
    const int priceYear = priceYearOf(campuses);
    for (const Campus &campus : campuses) {
        const KpiValue &value = campus.study->kpis[kpi];
        if (value.si) {
            known += *value.si * toPriceYear(campus, kpi, priceYear);
            ++count;
        } else if (count == std::size_t(&campus - campuses.data())) { // the first without
            sum.missing = campus.name;
            sum.why = campus.study->running->halls.empty()
                ? Text(TR("None of its halls runs, so it has no load, no tokens and no revenue."))
                : value.reason;
        }
    }
    if (count == campuses.size())
        sum.si = known;
    else if (count > 0)
        sum.others = known;
    return sum;
}

std::vector<Block> blocksOf(const std::vector<Campus> &campuses)
{
    std::vector<Block> blocks;
    const int priceYear = priceYearOf(campuses);
    for (std::size_t i = 0; i < campuses.size(); ++i) {
        const Campus &campus = campuses[i];
        const int gpus = campus.study->layout->gpus();
        Power rated;
        for (const HallCount &hall : campus.study->layout->halls)
            rated += hall.ratedPower();
        for (const auto &phase : campus.plan.phases) {
            const int live = energisedMonth(*phase, campus.plan.finance->delayMonths) / 12; // its power is counted, not its spending
            Block block{i, phase->id, live, live, 0, 0.0, {}, {}, {}};
            Power its;
            for (const HallCount &hall : campus.study->layout->halls)
                if (const Phase *of = campus.plan.phase(hall.phase); of && of->id == phase->id) {
                    block.gpus += hall.gpus();
                    its += hall.ratedPower();
                }
            block.share = rated > Power{} ? its / rated : gpus > 0 ? double(block.gpus) / gpus : 1.0 / double(campus.plan.phases.size());
            block.power = Power::fromSi(block.share * valueOf(campus, Kpi::FacilityPowerPeak));
            block.capex = Money::fromSi(block.share * valueOf(campus, Kpi::CapexTotal)) * toPriceYear(campus, Kpi::CapexTotal, priceYear);
            blocks.push_back(block);
        }
    }
    return blocks;
}

double Block::partBy(int ofYear) const
{
    double part = 0.0;
    for (const Arrival &arrival : arrivals)
        if (arrival.year <= ofYear)
            part += arrival.part;
    return gpus > 0 && gpusBy(ofYear) == gpus ? 1.0 : part; // free of the rounding of the sum
}

int Block::gpusBy(int ofYear) const
{
    int some = 0;
    for (const Arrival &arrival : arrivals)
        if (arrival.year <= ofYear)
            some += arrival.gpus;
    return some;
}

double Block::partMissing() const
{
    constexpr double rounding = 1e-12; // of a sum of parts
    const double missing = 1.0 - partBy(std::numeric_limits<int>::max());
    return missing > rounding ? missing : 0.0;
}

int Block::gpusMissing() const { return gpus - gpusBy(std::numeric_limits<int>::max()); }

void putIntoYears(std::vector<Block> &blocks, const std::vector<Campus> &campuses, const Limits &limits, BuildOrder order,
                  std::map<int, std::string> &binding)
{
    std::vector<Block *> queue;
    for (Block &block : blocks)
        queue.push_back(&block);
    std::stable_sort(queue.begin(), queue.end(), [&](const Block *a, const Block *b) {
        if (order == BuildOrder::CheapestToken)
            if (const double x = valueOf(campuses[a->campus], Kpi::CostPerMtok), y = valueOf(campuses[b->campus], Kpi::CostPerMtok); x != y)
                return x < y;
        return order == BuildOrder::Earliest && a->planned < b->planned;
    });
    int first = 0, last = 0;
    for (Block &block : blocks) {
        block.arrivals.clear();
        first = &block == &blocks.front() ? block.planned : std::min(first, block.planned);
        last = std::max(last, block.planned + longestWaitYears);
    }
    for (int year = first; year <= last; ++year) {
        Room room(limits);
        for (Block *block : queue) {
            if (block->planned > year || (block->partMissing() <= 0.0 && !block->arrivals.empty()))
                continue;
            const Most most = mostOf(*block, room);
            const Arrival arrival = arrivalIn(*block, year, most);
            if (arrival.part > 0.0 || block->partMissing() <= 0.0) {
                block->arrivals.push_back(arrival);
                block->year = year;
                room.take(*block, arrival);
            }
            if (block->partMissing() > 0.0) {
                binding.emplace(year, most.limit); // those behind it wait for the same
                break;
            }
        }
    }
}

std::vector<Year> yearsOf(const std::vector<Block> &blocks, const std::vector<Campus> &campuses, const std::map<int, std::string> &binding)
{
    if (blocks.empty())
        return {};
    int first = blocks.front().planned, last = 2030;
    for (const Campus &campus : campuses)
        if (campus.study && campus.study->finance && !campus.study->finance->years.empty())
            first = std::min(first, campus.study->finance->years.front().year); // money is spent before
    for (const Block &block : blocks) {
        first = std::min(first, block.planned);
        last = std::max(last, block.year);
    }
    std::vector<Year> years;
    for (int y = first; y <= last; ++y) {
        Year year;
        year.year = y;
        for (const Block &block : blocks) {
            const double part = block.partBy(y), before = block.partBy(y - 1);
            const int gpus = block.gpusBy(y);
            if (part <= 0.0)
                continue;
            year.gpus += gpus;
            year.power += block.power * part;
            year.capex += block.capex * part;
            year.gpusNew += gpus - block.gpusBy(y - 1);
            year.powerNew += block.power * (part - before);
            year.capexNew += block.capex * (part - before);
            RegionYear &there = year.byRegion[campuses[block.campus].region];
            there.gpus += gpus;
            there.power += block.power * part;
            there.capex += block.capex * part;
        }
        for (std::size_t i = 0; i < campuses.size(); ++i) {
            const double share = shareInYear(blocks, i, y);
            const Study &study = *campuses[i].study;
            year.tokensKnown = year.tokensKnown && study.kpis[Kpi::TokensAnnual].si;
            const RegionYear its{0,
                                 {},
                                 share * valueOf(campuses[i], Kpi::TokensAnnual),
                                 {},
                                 share * study.cooling->waterAnnual,
                                 Mass::fromSi(share * valueOf(campuses[i], Kpi::CarbonAnnual)),
                                 share * campuses[i].plan.cost->staffCount};
            year.tokens += its.tokens;
            year.water += its.water;
            year.carbon += its.carbon;
            year.jobs += its.jobs;
            if (share <= 0.0)
                continue;
            RegionYear &there = year.byRegion[campuses[i].region];
            there.tokens += its.tokens;
            there.water += its.water;
            there.carbon += its.carbon;
            there.jobs += its.jobs;
        }
        if (const auto it = binding.find(y); it != binding.end())
            year.binding = it->second;
        years.push_back(std::move(year));
    }
    return years;
}

std::vector<RegionRow> regionRows(const std::vector<Year> &years)
{
    std::vector<RegionRow> rows;
    std::map<RecordId, RegionYear> before;
    for (const Year &year : years)
        for (const auto &[region, stands] : year.byRegion) {
            if (before[region] != stands)
                rows.push_back({year.year, region, stands});
            before[region] = stands;
        }
    return rows;
}

std::vector<Use> usesOf(const std::vector<Campus> &campuses, const std::vector<Year> &years, const Catalogue &catalogue)
{
    std::vector<Use> uses;
    std::map<RecordId, Power> contracts;
    for (const Campus &campus : campuses) {
        const Power contract = campus.plan.supply->contract, peak = Power::fromSi(valueOf(campus, Kpi::GridPowerPeak));
        if (!campus.region.empty())
            contracts[campus.region] += contract;
        if (contract > Power{})
            uses.push_back(
                {"contract", campus.name, peak / contract,
                 Text(TR("%1 draws %2 of its contract of %3."), {campus.name, measure(peak, units::MW), measure(contract, units::MW)}),
                 "The plans"});
    }
    for (const auto &[id, asked] : contracts) {
        const Record *record = catalogue.find("regions", id);
        const auto room = record ? record->get<Power>("headroom") : std::nullopt;
        if (room && *room > Power{})
            uses.push_back({"grid", id, asked / *room,
                            Text(TR("The campuses in %1 ask for %2 of the %3 that its substations have left."),
                                 {Text::named(record->nameEn, record->nameKo), measure(asked, units::MW), measure(*room, units::MW)}),
                            sourceWords(*record, "headroom")});
        else if (room)
            uses.push_back({"grid", id, 1e6,
                            Text(TR("The substations of %1 have nothing left."), {Text::named(record->nameEn, record->nameKo)}),
                            sourceWords(*record, "headroom")});
    }
    const Record *supply = catalogue.find("national-targets", "korea-260k");
    const auto gpus = supply ? supply->number("gpus") : std::nullopt;
    if (gpus && *gpus > 0.0 && !years.empty())
        uses.push_back({"gpu-supply", "KR", years.back().gpus / *gpus,
                        Text(TR("The fleet takes %1 of the %2 GPUs promised to the country."), {count(years.back().gpus), count(*gpus)}),
                        sourceWords(*supply, "gpus")});
    std::stable_sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) { return a.share > b.share; });
    return uses;
}

std::optional<double> Target::share() const
{
    if (gpus && *gpus > 0.0)
        return portfolioGpus / *gpus;
    if (power && *power > Power{})
        return portfolioPower / *power;
    return std::nullopt;
}

std::vector<Target> targetsOf(const std::vector<Year> &years, const Catalogue &catalogue)
{
    std::vector<Target> targets;
    for (const Record &record : catalogue.set("national-targets").records) {
        Target target{&record, int(record.number("year").value_or(0.0)), record.number("gpus"), record.get<Power>("capacity"), 0, {}};
        for (const Year &year : years)
            if (year.year <= target.year) {
                target.portfolioGpus = year.gpus;
                target.portfolioPower = year.power;
            }
        targets.push_back(target);
    }
    return targets;
}

} // namespace tokenyard::region
