// SPDX-License-Identifier: Apache-2.0
// Builds a plan step by step for the templates: ids in order, feeds by port names, sources noted on fields.
#pragma once

#include "core/plan/plan.h"

#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace tokenyard {

class Catalogue;

struct Box {
    double x, y, width, depth; // m
    int level = 1;
    double angle = 0.0;
};

// How a feed runs and how large it is.
struct Line {
    Polyline waypoints = {};
    int circuits = 1;
    Voltage voltage = 22.9 * units::kV;
    Area section = 400.0 * units::mm2;
    Length diameter = 0.4 * units::m;
};

class PlanBuilder {
public:
    // Of the rates the nominal one is what the real one and inflation make: (1 + 6 %)(1 + 2 %) - 1.
    PlanBuilder()
    {
        plan.finance = plan.finance.with(
            [](Finance &f) { f.nominalDiscount = std::round(1e4 * ((1.0 + f.realDiscount) * (1.0 + f.inflation) - 1.0)) / 1e4; });
    }
    Plan plan;

    ObjectId phase(std::string name, int year, int month, Power grid);
    ObjectId service(Service service);
    // Sells the last service at a published list price: what the record asks at the plan's exchange rate, from its date on. `share`
    // of it where the record's buyer is another; low and high are of the output price, over the record's.
    void sellAt(const Catalogue &catalogue, const RecordId &record, double lowFactor, double highFactor, double share = 1.0);
    // What DeepSeek has published of its own service: 342 of 608 bn input tokens per day found in the cache; and the range of
    // utilisation that an operator reports.
    void useAsPublished();
    // The lengths, spreads and prefix hit of a use (record of service-templates), with their sources.
    void lengthsOf(const Catalogue &catalogue, const RecordId &use);
    ObjectId place(std::string name, Box box, Equipment equipment, ObjectId phase = {});
    // A feed between two ports named by key, with the waypoints between them.
    ObjectId feed(std::string name, FeedKind kind, ObjectId from, std::string_view fromPort, ObjectId to, std::string_view toPort,
                  Line line = {});
    // New ways for the feeds that run through what they do not join, once all stands.
    void clearCrossings();
    // What drives cooling plant: transformers for each side, fed by the side's board, and a feed of either side to each machine. Machines'
    // feeds are named after `feeds`; `mark` ends all names.
    struct Driven {
        const char *feeds; // "Chillers LV"
        ObjectId machine;
        int circuits;
        Area section;
    };
    void driveCooling(const std::array<ObjectId, 2> &boards, const std::array<Box, 2> &boxes, const Transformer &transformers,
                      const Line &medium, const std::vector<Driven> &machines, ObjectId phase, const std::string &mark = {});
    void road(std::string name, Box box) { place(std::move(name), box, Road{}); }
    // Notes where a value of a part comes from.
    template <class Part>
    static void source(Shared<Part> &part, std::string key, std::string words, std::optional<double> low = {},
                       std::optional<double> high = {})
    {
        part = part.with([&](Part &p) {
            p.notes.push_back({std::move(key), low, high, std::move(words)});
            sortNotes(p.notes);
        });
    }

private:
    static void sortNotes(std::vector<FieldNote> &notes);
    int portIndex(ObjectId object, std::string_view key) const;
};

} // namespace tokenyard
