// SPDX-License-Identifier: Apache-2.0
#include "core/edit/parts.h"

#include "core/edit/gate.h"
#include "core/plan/limits.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {
double side(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

bool cross(Point a, Point b, Point c, Point d) { return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0; }

bool crossesItself(const Polygon &p)
{
    const std::size_t n = p.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 2; j < n; ++j)
            if ((j + 1) % n != i && cross(p[i], p[(i + 1) % n], p[j], p[(j + 1) % n]))
                return true;
    return false;
}

template <class Part>
bool holds(const std::vector<Shared<Part>> &parts, ObjectId id)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id == id; });
}

template <class Part>
void drop(std::vector<Shared<Part>> &parts, ObjectId id)
{
    std::erase_if(parts, [&](const Shared<Part> &p) { return p->id == id; });
}
// "Chat", and where that is taken "Chat 2", "Chat 3", ...
template <class Part>
std::string freeName(const std::vector<Shared<Part>> &parts, std::string name)
{
    const auto taken = [&](const std::string &wanted) {
        return std::any_of(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->name == wanted; });
    };
    if (!taken(name))
        return name;
    if (const std::size_t blank = name.find_last_of(' ');
        blank != std::string::npos && blank + 1 < name.size() && name.find_first_not_of("0123456789", blank + 1) == std::string::npos)
        name.resize(blank);
    for (int number = 2;; ++number)
        if (std::string numbered = name + ' ' + std::to_string(number); !taken(numbered))
            return numbered;
}
} // namespace

Edit setBoundary(const Plan &plan, const Polygon &boundary)
{
    if (boundary == plan.site->boundary)
        return unchanged(plan);
    if (!boundary.empty() && boundary.size() < 3)
        return refused(plan, Text(TY_TR("Edit", "A site boundary needs at least three corners; add a corner.")));
    if (boundary.size() <= limit::corners && crossesItself(boundary))
        return refused(plan, Text(TY_TR("Edit", "The edges of a site boundary must not cross; move the corner back.")));
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Change the site boundary")), .refusal = {}, .ids = {}};
    edit.plan.site = plan.site.with([&](Site &s) { s.boundary = boundary; });
    return gated(plan, std::move(edit));
}

Edit addService(const Plan &plan, Service service)
{
    service.name = freeName(plan.services, service.name);
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Add service %1"), {service.name}), .refusal = {}, .ids = {}};
    service.id = edit.plan.takeId();
    edit.ids = {service.id};
    edit.plan.services.push_back(std::move(service));
    return gated(plan, std::move(edit));
}

Edit duplicateService(const Plan &plan, ObjectId service)
{
    if (!holds(plan.services, service))
        return unchanged(plan);
    Service copy = *plan.service(service);
    return addService(plan, std::move(copy));
}

Edit removeService(const Plan &plan, ObjectId service)
{
    if (!holds(plan.services, service))
        return unchanged(plan);
    if (plan.services.size() == 1)
        return refused(plan, Text(TY_TR("Edit", "A plan needs a service; change this one instead of removing it.")));
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Remove service %1"), {plan.service(service)->name}), .refusal = {}, .ids = {}};
    drop(edit.plan.services, service);
    // Its halls keep naming it: no other service takes them over silently; a finding asks which one should.
    if (plan.services.front()->id != service)
        return edit;
    for (Shared<Object> &object : edit.plan.objects)
        if (const Hall *hall = object->as<Hall>(); hall && !hall->service)
            object = object.with([&](Object &o) { std::get<Hall>(o.equipment).service = service; });
    return edit;
}

Edit addPhase(const Plan &plan, Phase phase)
{
    phase.name = freeName(plan.phases, phase.name);
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Add %1"), {phase.name}), .refusal = {}, .ids = {}};
    phase.id = edit.plan.takeId();
    edit.ids = {phase.id};
    const auto later = std::find_if(edit.plan.phases.begin(), edit.plan.phases.end(), [&](const Shared<Phase> &p) {
        return std::pair(p->year, p->month) > std::pair(phase.year, phase.month);
    });
    edit.plan.phases.insert(later, Shared<Phase>(std::move(phase)));
    return gated(plan, std::move(edit));
}

Edit removePhase(const Plan &plan, ObjectId phase)
{
    if (!holds(plan.phases, phase))
        return unchanged(plan);
    if (plan.phases.size() == 1)
        return refused(plan, Text(TY_TR("Edit", "A plan needs a phase; change this one instead of removing it.")));
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Remove %1"), {plan.phase(phase)->name}), .refusal = {}, .ids = {}};
    drop(edit.plan.phases, phase);
    for (Shared<Object> &object : edit.plan.objects)
        if (object->phase == phase)
            object = object.with([](Object &o) { o.phase = {}; });
    for (Shared<Feed> &feed : edit.plan.feeds)
        if (feed->phase == phase)
            feed = feed.with([](Feed &f) { f.phase = {}; });
    return edit;
}

Edit addWaiver(const Plan &plan, const Waiver &waiver)
{
    if (waiver.reason.empty())
        return refused(plan, Text(TY_TR("Edit", "A waiver needs a reason; write why the finding is accepted.")));
    Edit edit = removeWaiver(plan, waiver.rule, waiver.objects);
    edit.what = Text(TY_TR("Edit", "Waive a finding"));
    edit.plan.waivers.push_back(waiver);
    return gated(plan, std::move(edit));
}

Edit removeWaiver(const Plan &plan, const std::string &rule, const Ids &objects)
{
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Withdraw a waiver")), .refusal = {}, .ids = {}};
    std::erase_if(edit.plan.waivers, [&](const Waiver &w) { return w.rule == rule && w.objects == objects; });
    return edit;
}

} // namespace tokenyard::edit
