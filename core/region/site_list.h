// SPDX-License-Identifier: Apache-2.0
// Candidate sites as a planner writes them: a list of coordinates with or without names, or a file with columns.
#pragma once

#include "core/region/score.h"

namespace tokenyard::region {

// Lines "Name, 35.5, 129.4" or "35.5, 129.4", or a CSV with the columns name, latitude, longitude. On bad words the sentence with the
// line; two of one name are told apart by a number. Other columns are not read, and named in `unread`.
std::vector<Site> readSites(std::string_view words, Text &problem, std::vector<std::string> *unread = nullptr);
inline constexpr std::size_t mostSites = 500;

// A site as the planner's own record "region-sites", and the id that it has there.
Record siteRecord(const Site &site);

// Of a place in the sea, abroad or far from a station: whose facts are used there, a sentence each. Nothing of an ordinary place.
std::vector<Text> remarksOn(const World &world, const Place &place);

} // namespace tokenyard::region
