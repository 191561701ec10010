// SPDX-License-Identifier: Apache-2.0
#include "core/edit/feed_voltage.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {

std::optional<Voltage> stated(const Object &object, const Catalogue &catalogue, const char *key)
{
    const auto units = unitsOf(object);
    const Record *record = units ? catalogue.find(units->records, units->model) : nullptr;
    const auto voltage = record ? record->get<Voltage>(key) : std::nullopt;
    return voltage && voltage->si() > 0.0 ? voltage : std::nullopt;
}

bool isTransformed(const Object &object)
{
    const auto units = unitsOf(object);
    return units && std::string_view(units->records) == "transformers";
}

// Where a feed leaves it, or arrives.
std::optional<Voltage> ofRecord(const Object &object, const Catalogue &catalogue, bool leaves)
{
    return stated(object, catalogue, isTransformed(object) ? (leaves ? "low_voltage" : "high_voltage") : "voltage");
}

// Of a feed that is there; a transformer has another voltage on its other side.
std::optional<Voltage> ofNeighbour(const Plan &plan, const Object &object, ObjectId own, bool leaves)
{
    for (const Shared<Feed> &feed : plan.feeds) {
        const bool out = feed->from.object == object.id, in = feed->to.object == object.id;
        if (isPower(feed->kind) && feed->id != own && (out || in) && (!isTransformed(object) || out == leaves))
            return feed->voltage;
    }
    return std::nullopt;
}

bool isLow(const Object &object) { return object.as<Hall>() || object.as<UpsRoom>() || object.as<TransferSwitch>(); }

std::optional<Voltage> lowestOf(const Catalogue &catalogue)
{
    std::optional<Voltage> lowest;
    for (const Record &record : catalogue.set("transformers").records)
        if (const auto low = record.get<Voltage>("low_voltage"); low && low->si() > 0.0 && (!lowest || *low < *lowest))
            lowest = low;
    return lowest;
}

} // namespace

std::optional<Voltage> voltageOfEnds(const Plan &plan, const Catalogue &catalogue, ObjectId from, ObjectId to, ObjectId own)
{
    const Object *source = plan.object(from), *load = plan.object(to);
    if (!source || !load)
        return std::nullopt;
    if (const auto voltage = ofRecord(*source, catalogue, true))
        return voltage;
    if (const auto voltage = ofRecord(*load, catalogue, false))
        return voltage;
    if (isLow(*source) || isLow(*load)) {
        const auto neighbour = isLow(*source) ? ofNeighbour(plan, *source, own, true) : ofNeighbour(plan, *load, own, false);
        return neighbour ? neighbour : lowestOf(catalogue);
    }
    const auto neighbour = ofNeighbour(plan, *source, own, true);
    return neighbour ? neighbour : ofNeighbour(plan, *load, own, false);
}

std::optional<Voltage> voltageGiven(const Object &object, const Catalogue &catalogue)
{
    if (const auto own = ofRecord(object, catalogue, true))
        return own;
    const auto *intake = object.as<GridIntake>();
    return intake ? std::optional(intake->voltage) : std::nullopt;
}

Edit atVoltageOfEnds(Edit drawn, const Catalogue &catalogue)
{
    for (ObjectId id : drawn.ids) {
        const Feed *feed = drawn.ok() ? drawn.plan.feed(id) : nullptr;
        if (!feed || !isPower(feed->kind))
            continue;
        const auto voltage = voltageOfEnds(drawn.plan, catalogue, feed->from.object, feed->to.object, id);
        if (voltage)
            changePart(drawn.plan.feeds, id, [&](Feed &f) { f.voltage = *voltage; });
    }
    return drawn;
}

} // namespace tokenyard::edit
