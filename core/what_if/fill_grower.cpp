// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/fill_grower.h"

#include "core/edit/size.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::generate {

namespace {

constexpr double enough = 0.97;   // of the goal's power, while a rack more would still fit
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

} // namespace

// Cables get their sections before anything is judged; rooms have the units that they were drawn for.
bool Grower::study()
{
    edit::Ids feeds;
    for (const Shared<Feed> &feed : m_plan.feeds)
        if (isPower(feed->kind))
            feeds.push_back(feed->id);
    if (m_stop.stop_requested())
        return false;
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

// Power is never exceeded. GPUs and tokens are met nearly, or by the fewest columns that reach them where one of them is a large step.
bool Grower::met() const
{
    const double ratio = figure() / m_request.goal.value;
    if (m_request.goal.kind == GoalKind::GridPower)
        return ratio >= leastOfGoal && ratio <= 1.0 + 1e-9;
    return std::fabs(ratio - 1.0) <= near() || (ratio > 1.0 && ratio - ratio / m_needs.columns < 1.0 - near());
}

double Grower::near() const { return m_request.goal.kind == GoalKind::Gpus ? nearGpus : nearRate; }

// From what a column gave.
int Grower::wantedColumns() const
{
    const double each = figure() / m_needs.columns;
    if (each <= 0.0)
        return m_needs.columns;
    const double exact = m_request.goal.value / each;
    const bool byPower = m_request.goal.kind == GoalKind::GridPower;
    const bool tooFew = std::round(exact) < exact * (1.0 - near());
    const double whole = byPower ? std::floor(exact + 1e-9) : tooFew ? std::ceil(exact) : std::round(exact);
    return int(std::clamp(whole, 1.0, 1e5));
}

// Whether a goal in tokens/s is met by so few racks that the halls want fewer rows; asked once, of the first study.
bool Grower::learnRacks(int rows)
{
    if (m_request.goal.kind != GoalKind::TokenRate || m_racks > 0.0 || figure() <= 0.0)
        return false;
    m_racks = m_request.goal.value / figure() * m_needs.columns * rows;
    return int(m_racks / fewestColumns) < rows && rows > 1;
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

std::optional<FilledParcel> Grower::grow(Failure &failure, int &tried, const std::function<void()> &studied)
{
    const Plant first(m_design, m_catalogue);
    if (!first.problem().empty())
        return std::nullopt;
    // A column of racks is the step by which the goal is met: fewer rows where the goal is small.
    const double racks = m_racks > 0.0 ? m_racks : racksFor(first, m_request.goal);
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
        if (!layout.ok()) {
            failure.rule = {}; // what it said was of a layout that stood
            break;
        }
        m_plan = std::move(layout.plan);
        if (!study())
            return std::nullopt;
        ++tried;
        studied();
        learn();
        if (learnRacks(plant.rows()))
            return grow(failure, tried, studied);
        failure.needs = m_needs;
        failure.it = plant.itOf(m_needs.columns);
        const Finding *finding = blocking();
        failure.rule = finding ? finding->text : Text();
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

} // namespace tokenyard::generate
