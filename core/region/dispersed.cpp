// SPDX-License-Identifier: Apache-2.0
#include "core/region/dispersed.h"

#include "core/region/evidence.h"
#include "core/throughput/training/training.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

constexpr int mostSites = 12; // of the curves

double valueOf(const Campus &campus, Kpi kpi) { return campus.study->kpis[kpi].si.value_or(0.0); }

// The accelerator of which the campuses have most, its GPUs by campus.
struct Fleet {
    RecordId accelerator;
    std::vector<std::pair<std::size_t, int>> campuses; // with at least one
    int gpus = 0, others = 0;
};

Fleet fleetOf(const std::vector<Campus> &campuses)
{
    std::map<RecordId, int> sums;
    for (const Campus &campus : campuses)
        for (const HallCount &hall : campus.study->layout->halls)
            sums[hall.accelerator] += hall.gpus();
    Fleet fleet;
    int all = 0;
    for (const auto &[id, gpus] : sums) {
        all += gpus;
        if (gpus > fleet.gpus) {
            fleet.gpus = gpus;
            fleet.accelerator = id;
        }
    }
    fleet.others = all - fleet.gpus;
    for (std::size_t i = 0; i < campuses.size(); ++i) {
        int its = 0;
        for (const HallCount &hall : campuses[i].study->layout->halls)
            its += hall.accelerator == fleet.accelerator ? hall.gpus() : 0;
        if (its > 0)
            fleet.campuses.emplace_back(i, its);
    }
    return fleet;
}

// What a run needs of the records, kept as long as its cases are asked.
struct Bench {
    std::optional<LanguageModel> model;
    std::optional<Accelerator> accelerator;
    std::optional<TrainingCalibration> calibration;
    Text problem;
};

Bench benchOf(const Catalogue &catalogue, const SharedRun &run, const RecordId &accelerator)
{
    Bench bench;
    const Record *model = catalogue.find("models", run.model), *chip = catalogue.find("accelerators", accelerator);
    if (!chip)
        bench.problem = Text(TR("No campus has GPUs, so nothing can be trained."));
    else if (!model)
        bench.problem = Text(TR("There is no model '%1'; the nearest are %2."),
                             {run.model, [&] {
                                  std::string near;
                                  for (const std::string &id : catalogue.set("models").nearest(run.model))
                                      near += (near.empty() ? "" : ", ") + id;
                                  return near;
                              }()});
    if (!bench.problem.empty())
        return bench;
    bench.model = LanguageModel::fromRecord(*model);
    bench.accelerator = Accelerator::fromRecord(*chip);
    bench.calibration = TrainingCalibration::fromRecords(catalogue.set("training_calibration"));
    return bench;
}

TrainingCase caseOf(const Bench &bench, const SharedRun &run, int gpus, int sites, Bandwidth link, Duration latency, double localSteps)
{
    TrainingCase t;
    t.accelerator = &*bench.accelerator;
    t.model = &*bench.model;
    t.gpusCount = std::max(sites, gpus / sites * sites); // the same at each
    t.batchTokensCount = run.batchTokensCount;
    t.sitesCount = sites;
    t.siteLink = link;
    t.siteLatency = latency;
    t.localStepsCount = localSteps;
    return t;
}

struct Rate {
    std::optional<double> kept;
    double total = 0.0; // tokens/s
    Text why;
};

Rate rateOf(const Bench &bench, const TrainingCase &t)
{
    const TrainingResult result = evaluateTraining(t, *bench.calibration, false);
    if (!result.point)
        return {{}, 0.0, result.why};
    return {result.point->siteFraction, result.point->total.si(), {}};
}

SitesCurve curveOf(const Bench &bench, const SharedRun &run, Text name, int gpus, Bandwidth link, Duration latency, double localSteps)
{
    SitesCurve curve{std::move(name), {}};
    for (int sites = 1; sites <= mostSites; ++sites)
        curve.points.push_back({sites, rateOf(bench, caseOf(bench, run, gpus, sites, link, latency, localSteps)).kept});
    return curve;
}

Place placeOfCampus(const Campus &campus) { return {campus.plan.site->latitude, campus.plan.site->longitude}; }

Duration farthest(const std::vector<Campus> &campuses, const Fleet &fleet)
{
    Duration most;
    for (const auto &[a, ga] : fleet.campuses)
        for (const auto &[b, gb] : fleet.campuses)
            most = std::max(most, roundTrip(placeOfCampus(campuses[a]), placeOfCampus(campuses[b])));
    return most * 0.5;
}

// What the campuses earn, or spend, by GPU-hour of the whole year.
std::optional<Money> perGpuHour(const std::vector<Campus> &campuses, bool cost)
{
    double money = 0.0, hours = 0.0;
    for (const Campus &campus : campuses) {
        const auto tokens = campus.study->kpis[Kpi::TokensAnnual].si, price = campus.study->kpis[Kpi::CostPerMtok].si,
                   revenue = campus.study->kpis[Kpi::RevenueAnnual].si;
        if (cost ? !tokens || !price : !revenue)
            return std::nullopt;
        money += cost ? *tokens * *price : *revenue;
        hours += valueOf(campus, Kpi::Gpus) * (1.0 * units::year).in(units::hour);
    }
    return hours > 0.0 ? std::optional(Money::fromSi(money / hours)) : std::nullopt;
}

} // namespace

const char *holderKey(Holder holder)
{
    switch (holder) {
    case Holder::Home: return "home";
    case Holder::Partner: return "partner";
    case Holder::Open: return "open";
    case Holder::Both: break;
    }
    return "both";
}

std::optional<Holder> readHolder(std::string_view key)
{
    for (const Holder holder : {Holder::Home, Holder::Partner, Holder::Both, Holder::Open})
        if (key == holderKey(holder))
            return holder;
    return std::nullopt;
}

DispersedAnswer dispersedOf(const std::vector<Campus> &campuses, const SharedRun &run, const Catalogue &catalogue)
{
    DispersedAnswer answer;
    const Fleet fleet = fleetOf(campuses);
    answer.accelerator = fleet.accelerator;
    answer.sites = int(fleet.campuses.size());
    answer.gpus = fleet.gpus;
    answer.gpusElse = fleet.others;
    const Bench bench = benchOf(catalogue, run, fleet.accelerator);
    answer.problem = bench.problem;
    if (!answer.problem.empty())
        return answer;
    answer.latency = farthest(campuses, fleet);
    const Rate one = rateOf(bench, caseOf(bench, run, answer.gpus, 1, run.link, {}, 1.0));
    const Rate all = rateOf(bench, caseOf(bench, run, answer.gpus, answer.sites, run.link, answer.latency, run.localSteps));
    const Rate every = rateOf(bench, caseOf(bench, run, answer.gpus, answer.sites, run.link, answer.latency, 1.0));
    if (!one.kept || !all.kept || !every.kept) {
        answer.problem = !one.kept ? one.why : !all.kept ? all.why : every.why;
        return answer;
    }
    answer.kept = *all.kept;
    answer.keptEveryStep = *every.kept;
    answer.concentrated = Duration::fromSi(run.tokensCount / one.total);
    answer.dispersed = Duration::fromSi(run.tokensCount / all.total);
    answer.lostGpuHours = (1.0 - answer.kept) * answer.gpus * (1.0 * units::year).in(units::hour);
    if (const auto worth = perGpuHour(campuses, false))
        answer.lostWorth = *worth * answer.lostGpuHours;
    const Measure link = measure(run.link, units::gbitPerS);
    answer.curves = {curveOf(bench, run, Text(TR("every %1 steps, %2"), {count(run.localSteps), link}), answer.gpus, run.link,
                             answer.latency, run.localSteps),
                     curveOf(bench, run, Text(TR("every step, %1"), {measure(run.link * 10.0, units::gbitPerS)}), answer.gpus,
                             run.link * 10.0, answer.latency, 1.0),
                     curveOf(bench, run, Text(TR("every step, %1"), {link}), answer.gpus, run.link, answer.latency, 1.0)};
    const Record *model = catalogue.find("models", run.model);
    answer.sentences.push_back(
        Text(TR("%1 on %2 GPUs: %3 in one place, %4 over %5 campuses that exchange every %6 steps over %7; %8 of the throughput is kept."),
             {model->nameEn, count(answer.gpus), measure(answer.concentrated, units::day, 3), measure(answer.dispersed, units::day, 3),
              count(answer.sites), count(run.localSteps), link, percent(answer.kept)}));
    answer.sentences.push_back(
        Text(TR("With an exchange at every step %1 would be kept; whether the model learns as well with rare exchanges is "
                "measured up to 10 billion parameters only."),
             {percent(answer.keptEveryStep)}));
    if (answer.gpusElse > 0)
        answer.sentences.push_back(Text(TR("%1 GPUs of other kinds are left out: one run needs like machines."), {count(answer.gpusElse)}));
    return answer;
}

JointAnswer jointOf(const std::vector<Campus> &campuses, const SharedRun &run, const Partner &partner, const Catalogue &catalogue)
{
    JointAnswer answer;
    const Fleet fleet = fleetOf(campuses);
    const Bench bench = benchOf(catalogue, run, fleet.accelerator);
    answer.problem = bench.problem;
    if (answer.problem.empty() && !(partner.gpus >= 1.0))
        answer.problem = Text(TR("Say how many GPUs the partner brings."));
    if (answer.problem.empty() && !(partner.kilometres > 0.0))
        answer.problem = Text(TR("Say how many kilometres of cable lie between the two (partner_km): without it no latency is known."));
    if (!answer.problem.empty())
        return answer;
    // Light in fibre: the records' rule of 1 ms of round trip per 100 km, half of it one way.
    const Duration latency = partner.kilometres / 100.0 * 0.5 * units::ms;
    // Two sites of one size stand for ours and theirs: the exchange is between the two, and its traffic does not go with their size.
    const int together = fleet.gpus + int(std::lround(partner.gpus));
    const Rate both = rateOf(bench, caseOf(bench, run, together, 2, partner.link, latency, run.localSteps));
    const Rate ours = rateOf(bench, caseOf(bench, run, fleet.gpus, 1, partner.link, {}, 1.0));
    if (!both.kept) {
        answer.problem = both.why;
        return answer;
    }
    answer.kept = *both.kept;
    answer.run = Duration::fromSi(run.tokensCount / both.total);
    if (ours.kept)
        answer.alone = Duration::fromSi(run.tokensCount / ours.total);
    answer.ourGpuHours = fleet.gpus * answer.run.in(units::hour);
    answer.theirs = partner.gpus * answer.run.in(units::hour);
    answer.machineShare = fleet.gpus / (fleet.gpus + partner.gpus);
    if (const auto hour = perGpuHour(campuses, true)) {
        answer.cost = *hour * (answer.ourGpuHours + answer.theirs);
        answer.ours = *answer.cost * partner.costShare;
    }
    answer.heldShare = partner.holder == Holder::Partner ? 0.0 : 1.0;
    const std::string name = partner.name.empty() ? std::string("-") : partner.name;
    answer.sentences.push_back(
        Text(TR("With %1: %2 instead of %3; %4 of the throughput is kept over %5 and %6 of cable."),
             {name, measure(answer.run, units::day, 3),
              answer.alone ? measure(*answer.alone, units::day, 3) : measure(answer.run, units::day, 3), percent(answer.kept),
              measure(partner.link, units::gbitPerS), measure(partner.kilometres * units::km, units::km)}));
    answer.sentences.push_back(Text(TR("We bring %1 of the machines and %2 of the data, and pay %3."),
                                    {percent(answer.machineShare), percent(partner.dataShare), percent(partner.costShare)}));
    switch (partner.holder) {
    case Holder::Partner:
        answer.sentences.push_back(Text(TR("The partner alone holds the result: what we pay buys no model, which is a hub's work.")));
        break;
    case Holder::Home: answer.sentences.push_back(Text(TR("We alone hold the result."))); break;
    case Holder::Open: answer.sentences.push_back(Text(TR("The result is published: both may use it, and so may all others."))); break;
    case Holder::Both: answer.sentences.push_back(Text(TR("Both hold the result."))); break;
    }
    if (partner.holder != Holder::Home && partner.costShare > answer.machineShare + 0.05)
        answer.sentences.push_back(
            Text(TR("We pay more than our share of the machines; ask for the result alone or for a smaller share.")));
    if (partner.dataShare > 0.5 && partner.holder == Holder::Partner)
        answer.sentences.push_back(Text(TR("Most of the data is ours and leaves with the model.")));
    return answer;
}

} // namespace tokenyard::region
