// SPDX-License-Identifier: Apache-2.0
// The steps that answer what the stages of the study find; those of the rules stand beside the rules.
#include "core/rules/fixes.h"

#include "core/rules/finding_kind.h"

#include "core/catalogue/own_records.h"
#include "core/edit/feed_voltage.h"
#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/size.h"
#include "core/network/hydraulics.h"
#include "core/plan/feed_name.h"
#include "core/plan/hall_grid.h"
#include "core/study/cooling/cooling_system.h"
#include "core/study/cooling/rack_needs.h"
#include "core/study/cooling/water_checks.h"
#include "core/study/energy/demand_response.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TX(source) TY_TR("Fix", source)

const Object *firstObject(const Finding &finding, const Plan &plan)
{
    return finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
}
const Feed *firstFeed(const Finding &finding, const Plan &plan)
{
    return finding.objects.empty() ? nullptr : plan.feed(finding.objects.front());
}

// The record that a new part of the kind names, where the plan's is not in the catalogue.
struct UsualRecord {
    PartRef part;
    std::string key, kind;
    RecordId now, usual;
};

void addUsual(const Plan &plan, const Finding &finding, std::vector<UsualRecord> &out)
{
    if (finding.rule == "data.cooling_system")
        out.push_back({{"cooling", {}}, "system", "cooling-systems", plan.cooling->system, CoolingDesign{}.system});
    if (finding.rule == "data.tariff")
        out.push_back({{"supply", {}}, "tariff", "tariffs", plan.supply->tariff, Supply{}.tariff});
    if (finding.rule == "data.load_shape")
        for (const Shared<Service> &service : plan.services)
            out.push_back({{"service", service->id}, "shape", "load-shapes", service->shape, Service{}.shape});
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id)) {
            const KindInfo &info = kindInfo(object->kind());
            if (const Hall *hall = object->as<Hall>())
                out.push_back({{"object", id}, "rack", "racks", hall->rack, Hall{}.rack});
            else if (const auto own = unitsOf(*object)) {
                Object fresh;
                fresh.equipment = info.prototype;
                out.push_back({{"object", id}, "model", own->records, own->model, unitsOf(fresh)->model});
            }
        }
}

// What the site's supply temperature may be at most, by the racks that stand in its halls.
std::optional<Temperature> coolestLimit(const Plan &plan, const Catalogue &catalogue)
{
    std::optional<Temperature> least;
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>(); hall && hall->rows > 0 && hall->racksPerRow > 0)
            if (const Record *rack = catalogue.find("racks", hall->rack))
                if (const auto warmest = warmestSupply(*rack); warmest && (!least || *warmest < *least))
                    least = warmest;
    return least;
}

// The pipe of the other kind between the same two.
const Feed *twinOf(const Plan &plan, const Feed &pipe)
{
    for (const Shared<Feed> &other : plan.feeds)
        if (isPipe(other->kind) && other->kind != pipe.kind && other->from.object == pipe.to.object && other->to.object == pipe.from.object)
            return &*other;
    return nullptr;
}

// Of a hall that is short of water: what is narrower than the pipe back grows to its size, wherever it is; then the hall's own pipes.
std::optional<Fix> widerPipesOf(ObjectId hall, const Plan &plan, const std::vector<StandardPipe> &sizes)
{
    Fix fix{Text(TX("Make its pipes larger")), {}};
    std::vector<const Feed *> pipes;
    Length widest, narrowest = 1e3 * units::m;
    for (const Shared<Feed> &feed : plan.feeds) {
        if (!isPipe(feed->kind) || carriesHeat(plan.objects, *feed))
            continue;
        if (const Feed *twin = twinOf(plan, *feed); twin && twin->diameter.si() > feed->diameter.si() * (1.0 + 1e-6))
            fix.changes.push_back({feed->id, "feed", "diameter", twin->diameter.si()});
        if (feed->from.object != hall && feed->to.object != hall)
            continue;
        pipes.push_back(&*feed);
        widest = std::max(widest, feed->diameter);
        narrowest = std::min(narrowest, feed->diameter);
    }
    if (!fix.changes.empty())
        return fix;
    const bool alike = widest.si() <= narrowest.si() * (1.0 + 1e-6);
    for (const Feed *pipe : pipes) {
        const auto next =
            std::find_if(sizes.begin(), sizes.end(), [&](const StandardPipe &s) { return s.inside_m > widest.si() * (1.0 + 1e-6); });
        const double inside = alike ? (next != sizes.end() ? next->inside_m : 0.0) : widest.si();
        if (inside > pipe->diameter.si() * (1.0 + 1e-9))
            fix.changes.push_back({pipe->id, "feed", "diameter", inside});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

} // namespace

namespace fix {

std::optional<Fix> sizeForLoad(const Finding &finding, const Plan &, const Study &study, const Catalogue &catalogue)
{
    Fix fix{Text(TX("Size the power chain for its load")), {}};
    fix.step = [peak = study.energy->facilityPeak, &catalogue, ids = finding.objects](const Plan &plan) {
        edit::Edit all = edit::size(plan, catalogue, peak);
        return all.ok() ? all : edit::size(plan, catalogue, peak, ids); // what stands beside it may be beyond any size
    };
    return fix;
}

std::optional<Fix> sizeThese(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const Object *object = firstObject(finding, plan);
    if (!object)
        return std::nullopt;
    Fix fix{Text(TX("Size %1 for what flows"), {object->name}), {}};
    fix.step = [peak = study.energy->facilityPeak, &catalogue, ids = finding.objects](const Plan &now) {
        return edit::size(now, catalogue, peak, ids);
    };
    return fix;
}

// Of the feeds that lead to it, at the voltage at which the drop is.
std::optional<Fix> moreCircuits(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Object *object = firstObject(finding, plan);
    if (!object)
        return std::nullopt;
    Fix fix{Text(TX("Double the circuits to %1"), {object->name}), {}};
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) && feed->to.object == object->id)
            fix.changes.push_back({feed->id, "feed", "circuits", std::int64_t(2 * feed->circuits)});
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

std::optional<Fix> noHeatBuyer(const Finding &, const Plan &, const Study &, const Catalogue &)
{
    return Fix{Text(TX("Sell no heat")), {{{}, "cooling", "heat_buyer", RecordId()}}};
}

std::optional<Fix> removeService(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Service *service = finding.objects.empty() ? nullptr : plan.service(finding.objects.front());
    if (!service || plan.services.size() < 2)
        return std::nullopt;
    Fix fix{Text(TX("Remove %1"), {service->name}), {}};
    fix.step = [id = service->id](const Plan &now) { return edit::removeService(now, id); };
    return fix;
}

std::optional<Fix> removeFeed(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Feed *feed = firstFeed(finding, plan);
    if (!feed)
        return std::nullopt;
    Fix fix{Text(TX("Remove the feed")), {}};
    fix.step = [id = feed->id](const Plan &now) { return edit::removeObjects(now, {id}); };
    return fix;
}

std::optional<Fix> voltageOfEnds(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Feed *feed = firstFeed(finding, plan);
    const auto voltage = feed ? edit::voltageOfEnds(plan, catalogue, feed->from.object, feed->to.object, feed->id) : std::nullopt;
    if (!voltage || *voltage == feed->voltage)
        return std::nullopt;
    return Fix{Text(TX("Enter %1"), {measure(*voltage, units::kV)}), {{feed->id, "feed", "voltage", voltage->si()}}};
}

// Round everything that stands, with the setback; corners on whole metres.
std::optional<Fix> drawBoundary(const Finding &, const Plan &plan, const Study &, const Catalogue &)
{
    std::optional<Bounds> all;
    for (const Shared<Object> &object : plan.objects)
        if (kindInfo(object->kind()).space != Space::None || object->as<Road>())
            all = all ? all->united(object->place.bounds()) : object->place.bounds();
    if (!all)
        return std::nullopt;
    const Bounds wide = all->grown(plan.site->setback.si());
    const double left = std::floor(wide.left), top = std::floor(wide.top), right = std::ceil(wide.right), bottom = std::ceil(wide.bottom);
    Fix fix{Text(TX("Draw it round what stands")), {}};
    fix.step = [=](const Plan &now) { return edit::setBoundary(now, {{left, top}, {right, top}, {right, bottom}, {left, bottom}}); };
    return fix;
}

std::optional<Fix> addPhase(const Finding &, const Plan &plan, const Study &, const Catalogue &)
{
    Phase phase;
    phase.year = plan.site->priceYear + 1;
    phase.month = 1;
    phase.gridPower = plan.supply->contract;
    Fix fix{Text(TX("Add %1"), {phase.name}), {}};
    fix.step = [phase](const Plan &now) { return edit::addPhase(now, phase); };
    return fix;
}

std::optional<Fix> addService(const Finding &, const Plan &, const Study &, const Catalogue &)
{
    Fix fix{Text(TX("Add %1"), {Service{}.name}), {}};
    fix.step = [](const Plan &now) {
        edit::Edit added = edit::addService(now, Service{});
        if (!added.ok())
            return added;
        edit::Ids halls;
        for (const Shared<Object> &object : added.plan.objects)
            if (object->as<Hall>())
                halls.push_back(object->id);
        edit::Edit given = edit::setFieldOfAll(added.plan, halls, "service", std::int64_t(added.plan.services.back()->id.value));
        given.what = added.what;
        return given.ok() ? given : added;
    };
    return fix;
}

std::optional<Fix> nominalRate(const Finding &, const Plan &plan, const Study &, const Catalogue &)
{
    const double rate = (1.0 + plan.finance->realDiscount) * (1.0 + plan.finance->inflation) - 1.0;
    return Fix{Text(TX("Discount at %1"), {percent(rate, 4)}), {{{}, "finance", "nominal_discount", rate}}};
}

// The measured throughput of the halls' services.
std::optional<Fix> measuredSoftware(const Finding &, const Plan &plan, const Study &, const Catalogue &)
{
    Fix fix{Text(TX("Count measured tokens only")), {}};
    for (const Shared<Service> &service : plan.services)
        if (service->softwareYear != 0)
            fix.changes.push_back({service->id, "service", "software_year", std::int64_t(0)});
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

std::optional<Fix> noSpareTraining(const Finding &finding, const Plan &, const Study &, const Catalogue &)
{
    Fix fix{Text(TX("Train in no spare hours")), {}};
    for (ObjectId id : finding.objects)
        fix.changes.push_back({id, "object", "spare_training", 0.0});
    return fix;
}

// What the racks draw in every hour of the call, on whole tens of kilowatts.
std::optional<Fix> signReadyLoad(const Finding &, const Plan &plan, const Study &study, const Catalogue &)
{
    constexpr double step = 10.0; // kW
    double least = plan.supply->responsePower.in(units::kW);
    if (study.energy->calledHours <= 0)
        least = std::min(least, study.cooling->it.max().in(units::kW));
    for (const SourceYear &source : study.energy->sources)
        if (source.kind == responseKind)
            for (int hour = 0; hour < source.output.size(); ++hour)
                if (const double drawn = source.output[hour].in(units::kW); drawn > 0.0)
                    least = std::min(least, drawn);
    const Power signedLoad = std::floor(least / step + 1e-9) * step * units::kW;
    if (signedLoad <= Power{} || signedLoad >= plan.supply->responsePower)
        return std::nullopt;
    return Fix{Text(TX("Sign %1"), {measure(signedLoad, units::MW, 4)}), {{{}, "supply", "response_power", signedLoad.si()}}};
}

// In the ratio of the generators' start to what the batteries bridge, on whole minutes.
std::optional<Fix> longerAutonomy(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    Duration start;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *sets = object->as<GeneratorYard>())
            if (const Record *record = catalogue.find("generators", sets->model))
                start = std::max(start, record->get<Duration>("start_time").value_or(Duration{}));
    if (start.si() <= 0.0 || study.layout->racks() == 0)
        return std::nullopt;
    // The rated load is carried so long; a full minute more than the start leaves room for modules that are out.
    const double minutes = std::ceil(start.in(units::minute)) + 1.0;
    Fix fix{Text(TX("Batteries for %1"), {measure(minutes * units::minute, units::minute)}), {}};
    for (ObjectId id : finding.objects) {
        const Object *object = plan.object(id);
        const auto *room = object ? object->as<UpsRoom>() : nullptr;
        if (room && room->autonomy < minutes * units::minute)
            fix.changes.push_back({id, "object", "autonomy", (minutes * units::minute).si()});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

// In the ratio of the usual time to what the tanks bridge, in whole tens of cubic metres.
std::optional<Fix> largerTanks(const Finding &, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("storage-units", KindOf<ThermalStore>::facts.key);
    const auto wanted = record ? record->get<Duration>("bridging_time") : std::nullopt;
    const Duration now = study.cooling->storage.bridging;
    if (!wanted || now.si() <= 0.0)
        return std::nullopt;
    Fix fix{Text(TX("Make the tanks larger")), {}};
    for (const Shared<Object> &object : plan.objects)
        if (const auto *tank = object->as<ThermalStore>())
            fix.changes.push_back({object->id, "object", "volume", std::ceil(tank->volume.in(units::m3) * (*wanted / now) / 10.0) * 10.0});
    return fix;
}

// The next standard size that carries the flow.
std::optional<Fix> largerPipe(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    std::string error;
    const auto system = coolingSystem(catalogue, plan.cooling->system, error);
    const auto sizes = standardPipes(catalogue);
    if (!system || sizes.empty())
        return std::nullopt;
    if (finding.rule == "cooling.starved")
        return finding.objects.empty() ? std::nullopt : widerPipesOf(finding.objects.front(), plan, sizes);
    Fix fix{Text(TX("Take the next size of pipe")), {}};
    for (const PipeFlow &pipe : study.cooling->hydraulics.pipes) {
        const Feed *feed = plan.feed(pipe.feed);
        if (!feed || finding.objects.empty() || pipe.feed != finding.objects.front())
            continue;
        const auto size = standardPipe(sizes, std::abs(pipe.flow.si()) / std::max(feed->circuits, 1), system->pipeVelocityLimit.si());
        if (size && size->inside_m > feed->diameter.si())
            fix.changes.push_back({pipe.feed, "feed", "diameter", size->inside_m});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

// As warm as the system may give and the racks may take.
std::optional<Fix> coolerSupply(const Finding &, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    std::string error;
    const auto system = coolingSystem(catalogue, plan.cooling->system, error);
    if (!system)
        return std::nullopt;
    Temperature then = std::clamp(plan.cooling->supply, system->supplyLow, system->supplyHigh);
    if (const auto limit = coolestLimit(plan, catalogue); limit && *limit < then)
        then = *limit;
    if (then < system->supplyLow || then == plan.cooling->supply)
        return std::nullopt; // another system is needed, or other racks
    return Fix{Text(TX("Water at %1"), {measure(then)}), {{{}, "cooling", "supply", then.kelvin()}}};
}

std::optional<Fix> usualRecord(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    std::vector<UsualRecord> rows;
    addUsual(plan, finding, rows);
    Fix fix;
    for (const UsualRecord &row : rows) {
        const Record *usual = catalogue.find(row.kind, row.usual);
        if (!usual || catalogue.find(row.kind, row.now))
            continue;
        fix.label = Text(TX("Choose %1"), {usual->name()});
        fix.changes.push_back({row.part.id, row.part.part, row.key, usual->id});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

std::optional<Fix> usualVolume(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    if (!firstObject(finding, plan))
        return std::nullopt;
    const Volume usual = ThermalStore{}.volume;
    return Fix{Text(TX("Hold %1"), {measure(usual, units::m3)}), {{finding.objects.front(), "object", "volume", usual.si()}}};
}

// The share of the hours in which the load shape has demand.
std::optional<Fix> busyShare(const Finding &, const Plan &plan, const Study &study, const Catalogue &)
{
    Fix fix;
    for (const ServiceLoad &load : study.compute->loads) {
        const Service *service = plan.service(load.service);
        double busy = 0.0;
        for (const HourShare &hour : load.hours)
            busy += hour.factor > 0.0 ? hour.weightFraction : 0.0;
        if (!service || load.stated || service->utilisation <= busy + 1e-9)
            continue;
        fix.label = Text(TX("Use it %1 of the time"), {percent(busy)});
        fix.changes.push_back({service->id, "service", "utilisation", busy});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

} // namespace fix

} // namespace tokenyard
