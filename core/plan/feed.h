// SPDX-License-Identifier: Apache-2.0
// A cable, busway, pipe or fibre between two ports along a routed line; its ends follow the objects they join.
#pragma once

#include "core/plan/object.h"

namespace tokenyard {

struct FeedEnd {
    ObjectId object;
    int port = 0; // index into ports(kind)
    constexpr auto operator<=>(const FeedEnd &) const = default;
};

struct Feed {
    ObjectId id;
    std::string name;
    FeedKind kind = FeedKind::PowerA;
    FeedEnd from, to;                   // in the direction of flow: source to load; supply from the plant, return to it
    Polyline waypoints;                 // between the ports, on the map
    int circuits = 1;                   // parallel cables or pipes
    Voltage voltage = 22.9 * units::kV; // power feeds
    Area section = 400.0 * units::mm2;  // conductor per phase, power feeds
    Length diameter = 0.4 * units::m;   // pipes
    ObjectId phase;
    std::vector<FieldNote> notes;
    bool out = false; // in a plan some of which has failed (edit::cutOff): it costs what it cost and carries nothing; never kept
    bool operator==(const Feed &) const = default;
};

std::span<const Field<Feed>> feedFields();
std::span<const Choice> feedKindChoices();
bool isPower(FeedKind kind);
bool isPipe(FeedKind kind);

} // namespace tokenyard
