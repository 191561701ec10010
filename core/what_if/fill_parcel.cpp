// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/fill_parcel.h"

#include "core/what_if/fill_designs.h"
#include "core/what_if/fill_grower.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("Generate", source)

using namespace generate;

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

// A design with what was learnt of it.
struct Attempt {
    Design design;
    Failure failure;
};

// The power at the grid of the largest layout for which any design finds room, its water included.
Power mostThatFits(const Parcel &parcel, const std::vector<Attempt> &attempts, const Catalogue &catalogue, const std::stop_token &stop)
{
    Power most;
    for (const Attempt &attempt : attempts) {
        const Plant plant(attempt.design, catalogue);
        if (!plant.problem().empty())
            continue;
        Needs needs = attempt.failure.needs;
        const Volume water = needs.water;
        int fits = 0, beyond = 1;
        const auto room = [&](int columns) {
            needs.columns = columns;
            needs.contract = needs.peak * plant.itOf(columns);
            needs.water = attempt.failure.it > Power{} ? water * (plant.itOf(columns) / attempt.failure.it) : Volume{};
            return !stop.stop_requested() && findsRoom(parcel, attempt.design, needs, catalogue);
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

// A goal that no number of boards that one parcel is filled with can come near is refused before any layout is built.
Text beyondAllBoards(const Goal &goal, const Catalogue &catalogue, double leastShare)
{
    const Power most = mostFilled(catalogue);
    if (goal.kind != GoalKind::GridPower || goal.value * leastShare <= most.si())
        return {};
    return Text(TG("%1 is more than one parcel is filled with (%2 on %3 pairs of boards at 345 kV); fill several parcels."),
                {goal.words(), measure(most, units::MW), count(mostBlocks)});
}

Text nothingFits(const Parcel &parcel, const FillRequest &request, const std::vector<Attempt> &attempts, const Catalogue &catalogue,
                 const std::stop_token &stop)
{
    const bool allHadRoom = std::all_of(attempts.begin(), attempts.end(), [](const Attempt &a) { return a.failure.room; });
    const auto ruled = std::find_if(attempts.begin(), attempts.end(), [](const Attempt &a) { return !a.failure.rule.empty(); });
    if (Text beyond = beyondAllBoards(request.goal, catalogue, 1.0); !beyond.empty())
        return beyond;
    const Power most = allHadRoom ? Power{} : mostThatFits(parcel, attempts, catalogue, stop);
    const bool fits = request.goal.kind == GoalKind::GridPower && most.si() >= request.goal.value;
    if ((allHadRoom || fits) && ruled != attempts.end())
        return Text(TG("No layout of %1 met every rule here: %2"), {request.goal.words(), ruled->failure.rule});
    if (allHadRoom || fits)
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
    constexpr double alike = 1e-3; // of the figure: no card shows so small a difference
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
            shared += merit.figure(f) <= merit.figure(all[best]) + alike * std::fabs(merit.figure(all[best]));
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

constexpr std::size_t mostLayouts = 5;

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
        std::atomic<int> done = 0; // rounds
        const auto count = [&](int rounds) {
            if (progress)
                progress(from + (to - from) * double(done += rounds) / double(designs.size() * std::size_t(mostRounds)));
        };
        onThreads(designs.size(), [&] {
            return [&, evaluator = std::make_shared<Evaluator>(m_catalogue, m_rules)](std::size_t i) {
                int rounds = 0;
                const auto studied = [&] {
                    if (rounds < mostRounds) // a design may begin again
                        count(1), ++rounds;
                };
                made[i] = Grower(m_parcel, m_request, designs[i], m_catalogue, *evaluator, m_stop).grow(failures[i], tried[i], studied);
                count(mostRounds - rounds);
                return !m_stop.stop_requested();
            };
        });
        for (int n : tried)
            m_tried += n;
        for (std::size_t i = 0; i < designs.size(); ++i)
            m_attempts.push_back({designs[i], std::move(failures[i])});
        for (std::optional<FilledParcel> &one : made)
            if (one)
                m_made.push_back(std::move(*one));
    }
    std::vector<FilledParcel> take() { return std::move(m_made); }
    bool few() const { return distinct(m_made).size() < wantedLayouts; }
    int tried() const { return m_tried; }
    const std::vector<Attempt> &attempts() const { return m_attempts; }

private:
    const Parcel &m_parcel;
    const FillRequest &m_request;
    const Catalogue &m_catalogue;
    const std::vector<Rule> &m_rules;
    std::stop_token m_stop;
    std::vector<FilledParcel> m_made;
    int m_tried = 0;
    std::vector<Attempt> m_attempts;
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

// Of the bar: the first designs, then those tried where few of them do; the rest is the search for what would fit.
constexpr double firstShare = 0.7, secondShare = 0.85;

// A goal far beyond the parcel leaves no layout to study: the largest for which there is room is tried, to learn what it needs.
std::vector<Attempt> learnt(const std::vector<Attempt> &attempts, const Parcel &parcel, const FillRequest &request,
                            const Catalogue &catalogue, const std::vector<Rule> &rules, const std::stop_token &stop,
                            const std::function<void(double)> &progress)
{
    const bool blind = std::all_of(attempts.begin(), attempts.end(), [](const Attempt &a) { return a.failure.it <= Power{}; });
    const Power most = blind ? mostThatFits(parcel, attempts, catalogue, stop) : Power{};
    if (most <= Power{} || stop.stop_requested())
        return attempts;
    FillRequest possible = request;
    possible.goal.kind = GoalKind::GridPower;
    possible.goal.value = most.si();
    std::vector<Design> designs;
    for (const Attempt &attempt : attempts)
        designs.push_back(attempt.design);
    Search search(parcel, possible, catalogue, rules, stop);
    search.run(designs, progress, secondShare, 1.0);
    std::vector<Attempt> out = attempts; // that there was no room stands
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].failure.needs = search.attempts()[i].failure.needs;
        out[i].failure.it = search.attempts()[i].failure.it;
    }
    return out;
}

} // namespace

Filling fillParcel(const Parcel &parcel, const FillRequest &request, const Catalogue &catalogue, const std::vector<Rule> &rules,
                   std::stop_token stop, const std::function<void(double)> &progress)
{
    Filling filling;
    filling.problem = request.goal.problem;
    if (filling.ok())
        filling.problem = beyondAllBoards(request.goal, catalogue, leastOfGoal);
    const std::vector<Design> designs = filling.ok() ? designsFor(request, catalogue, filling.problem) : std::vector<Design>{};
    if (!filling.ok())
        return filling;
    Search search(parcel, request, catalogue, rules, stop);
    search.run(designs, progress, 0.0, firstShare);
    if (search.few() && !stop.stop_requested())
        search.run(moreDesignsFor(request, catalogue), progress, firstShare, secondShare);
    filling.tried = search.tried();
    if (!stop.stop_requested())
        filling.layouts = chosen(search.take());
    if (filling.layouts.empty())
        filling.problem =
            nothingFits(parcel, request, learnt(search.attempts(), parcel, request, catalogue, rules, stop, progress), catalogue, stop);
    if (stop.stop_requested())
        filling.problem = Text(TG("Filling the parcel was cancelled."));
    return filling;
}

} // namespace tokenyard
