// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/fill_parcel.h"

#include "core/edit/size.h"
#include "core/study/layout/rack_power.h"
#include "core/what_if/fill_designs.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("Generate", source)

using namespace generate;

constexpr int mostRounds = 7;     // of building, studying and correcting
constexpr double enough = 0.97;   // of the goal's power, while a rack more would still fit
constexpr double accepted = 0.80; // of the goal's power, after all rounds
constexpr double nearGpus = 0.10; // of a goal in GPUs
constexpr double nearRate = 0.05; // of a goal in tokens/s
constexpr double fewestColumns = 12.0;
constexpr double usualPeak = 1.25; // of IT, before anything is known

// What is asked of the world and not of the layout: whoever fills a parcel cannot mend it by moving things.
bool isTold(const std::string &rule)
{
    for (const char *kind : {"market", "permit", "grid-impact", "case", "site.tariff_country"})
        if (rule.rfind(kind, 0) == 0)
            return true;
    return false;
}

// Racks to begin with; how many tokens one makes the first study says.
double racksFor(const Plant &plant, const Goal &goal)
{
    switch (goal.kind) {
    case GoalKind::Gpus: return std::min(goal.value / plant.gpusPerRack(), 1e5);
    case GoalKind::GridPower: return std::min(goal.value / (usualPeak * plant.perRack().si()), 1e5);
    case GoalKind::TokenRate: break;
    }
    return 100.0;
}

// Why a design gave nothing.
struct Failure {
    bool room = true; // false: the parcel has none
    Text rule;        // what a rule said of the last layout
};

class Grower {
public:
    Grower(const Parcel &parcel, const FillRequest &request, const Design &design, const Catalogue &catalogue, Evaluator &evaluator,
           std::stop_token stop)
        : m_parcel(parcel), m_request(request), m_design(design), m_catalogue(catalogue), m_evaluator(evaluator), m_stop(std::move(stop))
    {}
    std::optional<FilledParcel> grow(Failure &failure, int &tried);

private:
    bool study();
    void learn();
    const Finding *blocking() const;
    bool met() const;
    int wantedColumns() const;
    double figure() const; // of the goal's kind, as the layout has it
    FilledParcel taken() const;

    const Parcel &m_parcel;
    const FillRequest &m_request;
    Design m_design;
    const Catalogue &m_catalogue;
    Evaluator &m_evaluator;
    std::stop_token m_stop;
    Needs m_needs;
    double m_more = 1.0; // cooling beyond what the checks ask, where hours of the year fell short
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
};

// Cables get their sections before anything is judged; rooms have the units that they were drawn for.
bool Grower::study()
{
    edit::Ids feeds;
    for (const Shared<Feed> &feed : m_plan.feeds)
        if (isPower(feed->kind))
            feeds.push_back(feed->id);
    if (edit::Edit sized = edit::size(m_plan, m_catalogue, m_needs.contract, feeds); sized.ok())
        m_plan = std::move(sized.plan);
    m_study = m_evaluator.evaluate(m_plan, m_stop);
    return m_study != nullptr;
}

void Grower::learn()
{
    const double it = m_study->compute->itPeak.si();
    if (it <= 0.0)
        return;
    for (const Finding &finding : m_study->findings) {
        if (finding.rule == "cooling.pipe_velocity" || finding.rule == "cooling.starved")
            m_needs.pipes = std::min(m_needs.pipes * 1.25, 8.0);
        if (finding.rule == "cooling.short")
            m_more *= 1.04;
    }
    const auto set = [&](double &need, const CapacityCheck &check, double more) { need = check.needed.si() / it * 1.003 * more; };
    for (const CapacityCheck &check : m_study->cooling->checks) {
        const Object *object = check.objects.empty() ? nullptr : m_plan.object(check.objects.front());
        const CoolingRole role = object ? kindInfo(object->kind()).cooling : CoolingRole::None;
        if (object)
            set(role == CoolingRole::Chills          ? m_needs.chillers
                    : role == CoolingRole::Exchanges ? m_needs.cdus
                                                     : m_needs.rejection,
                check, m_more);
    }
    for (const CapacityCheck &check : m_study->power->checks) {
        const Object *object = check.objects.empty() ? nullptr : m_plan.object(check.objects.front());
        if (object)
            set(kindInfo(object->kind()).power == PowerRole::Bridges ? m_needs.ups : m_needs.transformers, check, 1.0);
    }
    const Power facility = m_study->energy->facilityPeak.value_or(Power{}), grid = m_study->energy->gridPeak.value_or(Power{});
    if (facility.si() > 0.0)
        m_needs.peak = std::max(facility, grid).si() / it;
    // Make-up water for the hours that the rule asks, in whole tanks of a tenth of a thousand m3.
    const Record *rule = m_catalogue.find("site-rules", "make-up-water");
    const auto hours = rule ? rule->get<Duration>("hours") : std::nullopt;
    if (hours && m_study->cooling->waterPeakDay.si() > 0.0) {
        const double wanted = m_study->cooling->waterPeakDay.si() * hours->in(units::hour) / 24.0 * 1.03;
        m_needs.water = std::ceil(wanted / 100.0) * 100.0 * units::m3;
    }
}

// What stands in the way of the layout: the first finding that no moving about of others would excuse.
const Finding *Grower::blocking() const
{
    // What stood there before and stays is the planner's.
    const auto stays = [&](ObjectId id) {
        const Object *object = m_plan.object(id);
        return object && object->locked;
    };
    for (const Finding &f : m_study->findings) {
        const bool ours = f.objects.empty() || !std::all_of(f.objects.begin(), f.objects.end(), stays);
        const bool demand = m_request.order.base && f.rule.rfind("workload", 0) == 0; // of the plan's own services
        if (f.severity != Severity::Note && !isTold(f.rule) && ours && !demand)
            return &f;
    }
    return nullptr;
}

double Grower::figure() const
{
    switch (m_request.goal.kind) {
    case GoalKind::GridPower: return m_study->energy->gridPeak.value_or(Power{}).si();
    case GoalKind::Gpus: return m_study->layout->gpus();
    case GoalKind::TokenRate: break;
    }
    return m_study->compute->rate.value_or(TokenRate{}).si();
}

bool Grower::met() const
{
    const double ratio = figure() / m_request.goal.value;
    switch (m_request.goal.kind) {
    case GoalKind::GridPower: return ratio >= accepted && ratio <= 1.0 + 1e-9;
    case GoalKind::Gpus: return std::fabs(ratio - 1.0) <= nearGpus;
    case GoalKind::TokenRate: break;
    }
    return std::fabs(ratio - 1.0) <= nearRate;
}

// From what a column gave: power is never exceeded, GPUs and tokens are reached.
int Grower::wantedColumns() const
{
    const double each = figure() / m_needs.columns;
    if (each <= 0.0)
        return m_needs.columns;
    const double exact = m_request.goal.value / each;
    const double whole = m_request.goal.kind == GoalKind::GridPower ? std::floor(exact + 1e-9) : std::round(exact);
    return int(std::clamp(whole, 1.0, 1e5));
}

FilledParcel Grower::taken() const
{
    FilledParcel out;
    out.key = m_design.key;
    out.title = Text(m_design.title);
    out.reason = Text(m_design.reason);
    out.plan = m_plan;
    out.study = m_study;
    out.peak = m_study->energy->gridPeak.value_or(Power{});
    out.gpus = m_study->layout->gpus();
    out.halls = int(m_study->layout->halls.size());
    std::optional<Bounds> ground;
    for (const Shared<Object> &object : m_plan.objects)
        if (!object->locked)
            ground = ground ? ground->united(object->place.bounds()) : object->place.bounds();
    out.land = ground ? ground->width() * ground->height() * units::m2 : Area{};
    return out;
}

std::optional<FilledParcel> Grower::grow(Failure &failure, int &tried)
{
    const Plant first(m_design, m_catalogue);
    if (!first.problem().empty())
        return std::nullopt;
    // A column of racks is the step by which the goal is met: fewer rows where the goal is small.
    const double racks = racksFor(first, m_request.goal);
    m_design.rows = std::clamp(int(racks / fewestColumns), 1, first.rows());
    const Plant plant(m_design, m_catalogue);
    const bool byPower = m_request.goal.kind == GoalKind::GridPower;
    const auto contractFor = [&](double peakPerIt) {
        return std::ceil(peakPerIt * plant.itOf(m_needs.columns).in(units::MW)*10.1) / 10.0 * units::MW;
    };
    m_needs.columns = std::max(1, int(std::lround(racks / plant.rows())));
    m_needs.contract = byPower ? Power::fromSi(m_request.goal.value) : contractFor(usualPeak);
    std::optional<FilledParcel> best;
    double nearest = HUGE_VAL; // to the goal, of the best
    int tooMany = 0;           // the fewest columns that took more power than the goal
    for (int round = 0; round < mostRounds && !m_stop.stop_requested(); ++round) {
        Layout layout = layoutOf(m_parcel, m_request.order, m_design, m_needs, m_catalogue);
        failure.room = layout.room;
        if (!layout.ok())
            break;
        m_plan = std::move(layout.plan);
        if (!study())
            return std::nullopt;
        ++tried;
        learn();
        const Finding *finding = blocking();
        if (finding)
            failure.rule = finding->text;
        const bool good = !finding && met();
        const double miss = std::fabs(figure() / m_request.goal.value - 1.0);
        if (good && miss < nearest) {
            best = taken();
            nearest = miss;
        }
        if (byPower && figure() > m_request.goal.value)
            tooMany = tooMany ? std::min(tooMany, m_needs.columns) : m_needs.columns;
        int wanted = wantedColumns();
        if (tooMany)
            wanted = std::min(wanted, tooMany - 1);
        if (good && (wanted == m_needs.columns || nearest < 1.0 - enough || wanted < 1))
            break;
        m_needs.columns = std::max(1, wanted);
        if (!byPower)
            m_needs.contract = contractFor(m_needs.peak);
    }
    return best;
}

// No other layout is at least as good in cost, tokens and land, and better in one of them.
void markFront(std::vector<FilledParcel> &all)
{
    const auto figures = [](const FilledParcel &f) {
        const Kpis &k = f.study->kpis;
        return std::array{k[Kpi::CostPerMtok].si.value_or(HUGE_VAL), -k[Kpi::TokensAnnual].si.value_or(0.0), f.land.si()};
    };
    for (FilledParcel &f : all)
        f.front = std::none_of(all.begin(), all.end(), [&](const FilledParcel &other) {
            const auto own = figures(f), its = figures(other);
            bool better = false;
            for (std::size_t i = 0; i < own.size(); ++i) {
                if (its[i] > own[i])
                    return false;
                better = better || its[i] < own[i];
            }
            return better;
        });
}

// The power at the grid of the largest layout for which any design finds room.
Power mostThatFits(const Parcel &parcel, const std::vector<Design> &designs, const Catalogue &catalogue)
{
    Power most;
    for (const Design &design : designs) {
        const Plant plant(design, catalogue);
        if (!plant.problem().empty())
            continue;
        Needs needs;
        int fits = 0, beyond = 1;
        const auto room = [&](int columns) {
            needs.columns = columns;
            needs.contract = needs.peak * plant.itOf(columns);
            return findsRoom(parcel, design, needs, catalogue);
        };
        while (beyond < 4096 && room(beyond)) {
            fits = beyond;
            beyond *= 2;
        }
        while (beyond - fits > 1) {
            const int middle = (fits + beyond) / 2;
            room(middle) ? fits = middle : beyond = middle;
        }
        most = std::max(most, needs.peak * plant.itOf(fits));
    }
    return most;
}

Text nothingFits(const Parcel &parcel, const FillRequest &request, const std::vector<Design> &designs, const Failure &failure,
                 const Catalogue &catalogue)
{
    const Record *rule = catalogue.find("grid-rules", "kepco-connection-2024");
    const auto most154 = rule ? rule->get<Power>("limit_154kv") : std::nullopt;
    if (most154 && request.goal.kind == GoalKind::GridPower && request.goal.value > most154->si())
        return Text(TG("%1 is more than one connection at 154 kV carries (%2); fill several parcels."),
                    {request.goal.words(), measure(*most154, units::MW)});
    const Power most = failure.room ? Power{} : mostThatFits(parcel, designs, catalogue);
    const bool fits = request.goal.kind == GoalKind::GridPower && most.si() >= request.goal.value;
    if ((failure.room || fits) && !failure.rule.empty())
        return Text(TG("No layout of %1 met every rule here: %2"), {request.goal.words(), failure.rule});
    if (failure.room || fits)
        return Text(TG("No layout of %1 came near enough to it here; leave the rack, the cooling or the redundancy open."),
                    {request.goal.words()});
    if (most.si() <= 0.0)
        return Text(TG("The parcel of %1 is too small for %2; not even 1 MW fits with intake, generators and cooling."),
                    {measure(polygonArea(parcel.boundary), units::m2, 4), request.goal.words()});
    return Text(TG("The parcel of %1 is too small for %2; it fits at most about %3 MW here."),
                {measure(polygonArea(parcel.boundary), units::m2, 4), request.goal.words(), count(most.in(units::MW), 2)});
}

// What sets a layout apart from the others beside it, behind the reason for its shape.
void addMerits(std::vector<FilledParcel> &all)
{
    struct Merit {
        TextSource words;
        double (*figure)(const FilledParcel &); // the least is the best
    };
    constexpr Merit merits[] = {{TG("Its tokens cost the least of these layouts."),
                                 [](const FilledParcel &f) { return f.study->kpis[Kpi::CostPerMtok].si.value_or(HUGE_VAL); }},
                                {TG("It takes the least land of these layouts."), [](const FilledParcel &f) { return f.land.si(); }},
                                {TG("It makes the most tokens of these layouts."),
                                 [](const FilledParcel &f) { return -f.study->kpis[Kpi::TokensAnnual].si.value_or(0.0); }},
                                {TG("It has the lowest capex of these layouts."),
                                 [](const FilledParcel &f) { return f.study->kpis[Kpi::CapexTotal].si.value_or(HUGE_VAL); }}};
    std::vector<std::vector<Text>> own(all.size());
    for (const Merit &merit : merits) {
        std::size_t best = 0;
        int shared = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (merit.figure(all[i]) < merit.figure(all[best]))
                best = i;
        for (const FilledParcel &f : all)
            shared += merit.figure(f) == merit.figure(all[best]);
        if (shared == 1)
            own[best].push_back(Text(merit.words));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        Text words = own[i].empty() ? Text(TG("It stands between the others in cost and land.")) : own[i].front();
        for (std::size_t k = 1; k < own[i].size(); ++k)
            words = Text(TG("%1 %2"), {words, own[i][k]});
        all[i].reason = Text(TG("%1 %2"), {all[i].reason, words});
    }
}

constexpr std::size_t wantedLayouts = 3, mostLayouts = 5;

// The places of those that differ from all before them in capex or tokens, not in land alone.
std::vector<std::size_t> distinct(const std::vector<FilledParcel> &all)
{
    constexpr double near = 2e-3, nearMoney = 1.5e9; // shares; KRW
    const auto figure = [&](std::size_t i, Kpi kpi) { return all[i].study->kpis[kpi].si.value_or(0.0); };
    const auto alike = [&](std::size_t i, std::size_t k) {
        const double capex = figure(i, Kpi::CapexTotal), tokens = figure(i, Kpi::TokensAnnual);
        return std::fabs(figure(k, Kpi::CapexTotal) - capex) < std::max(near * capex, nearMoney)
            && std::fabs(figure(k, Kpi::TokensAnnual) - tokens) < near * tokens;
    };
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::none_of(places.begin(), places.end(), [&](std::size_t k) { return alike(i, k); }))
            places.push_back(i);
    return places;
}

// One after the other on each thread; the answers stand in the order of the designs.
class Search {
public:
    Search(const Parcel &parcel, const FillRequest &request, const Catalogue &catalogue, const std::vector<Rule> &rules,
           std::stop_token stop)
        : m_parcel(parcel), m_request(request), m_catalogue(catalogue), m_rules(rules), m_stop(std::move(stop))
    {}
    // Progress runs from a share to another.
    void run(const std::vector<Design> &designs, const std::function<void(double)> &progress, double from, double to)
    {
        std::vector<std::optional<FilledParcel>> made(designs.size());
        std::vector<int> tried(designs.size(), 0);
        std::vector<Failure> failures(designs.size());
        std::atomic<std::size_t> done = 0;
        onThreads(designs.size(), [&] {
            return [&, evaluator = std::make_shared<Evaluator>(m_catalogue, m_rules)](std::size_t i) {
                made[i] = Grower(m_parcel, m_request, designs[i], m_catalogue, *evaluator, m_stop).grow(failures[i], tried[i]);
                if (progress)
                    progress(from + (to - from) * double(++done) / double(designs.size()));
                return !m_stop.stop_requested();
            };
        });
        for (int n : tried)
            m_tried += n;
        for (const Failure &failure : failures) {
            m_failure.room = m_failure.room && failure.room;
            if (m_failure.rule.empty())
                m_failure.rule = failure.rule;
        }
        for (std::optional<FilledParcel> &one : made)
            if (one)
                m_made.push_back(std::move(*one));
    }
    std::vector<FilledParcel> take() { return std::move(m_made); }
    bool few() const { return distinct(m_made).size() < wantedLayouts; }
    int tried() const { return m_tried; }
    const Failure &failure() const { return m_failure; }

private:
    const Parcel &m_parcel;
    const FillRequest &m_request;
    const Catalogue &m_catalogue;
    const std::vector<Rule> &m_rules;
    std::stop_token m_stop;
    std::vector<FilledParcel> m_made;
    int m_tried = 0;
    Failure m_failure;
};

// Those of the front first, then the others in the order of the designs.
std::vector<FilledParcel> chosen(std::vector<FilledParcel> all)
{
    markFront(all);
    std::stable_sort(all.begin(), all.end(), [](const FilledParcel &a, const FilledParcel &b) { return a.front > b.front; });
    // Three that differ in money or tokens, then what else is on the front.
    std::vector<std::size_t> places = distinct(all);
    places.resize(std::min(places.size(), wantedLayouts));
    for (std::size_t i = 0; i < all.size() && places.size() < mostLayouts; ++i)
        if (all[i].front && std::find(places.begin(), places.end(), i) == places.end())
            places.push_back(i);
    std::sort(places.begin(), places.end());
    std::vector<FilledParcel> out;
    for (std::size_t i : places)
        out.push_back(std::move(all[i]));
    addMerits(out);
    return out;
}

} // namespace

Filling fillParcel(const Parcel &parcel, const FillRequest &request, const Catalogue &catalogue, const std::vector<Rule> &rules,
                   std::stop_token stop, const std::function<void(double)> &progress)
{
    Filling filling;
    filling.problem = request.goal.problem;
    const std::vector<Design> designs = filling.ok() ? designsFor(request, catalogue, filling.problem) : std::vector<Design>{};
    if (!filling.ok())
        return filling;
    Search search(parcel, request, catalogue, rules, stop);
    constexpr double first = 0.8; // of the work
    search.run(designs, progress, 0.0, first);
    if (search.few() && !stop.stop_requested())
        search.run(moreDesignsFor(request, catalogue), progress, first, 1.0);
    filling.tried = search.tried();
    if (stop.stop_requested())
        filling.problem = Text(TG("Filling the parcel was cancelled."));
    else if (filling.layouts = chosen(search.take()); filling.layouts.empty())
        filling.problem = nothingFits(parcel, request, designs, search.failure(), catalogue);
    return filling;
}

} // namespace tokenyard
