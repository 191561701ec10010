// SPDX-License-Identifier: Apache-2.0
// Candidate sites as a planner writes them: a list of coordinates with or without names, or a file with columns.
#pragma once

#include "core/base/csv.h"
#include "core/region/score.h"

namespace tokenyard::region {

inline constexpr std::size_t mostSites = 500;

// A planner's file of sites, with what became of each of its lines.
struct SiteFile {
    CsvFile file; // how it is written; why nothing of it is used
    std::vector<Site> sites;
    std::vector<RefusedRow> refused;
    std::vector<std::string> unread; // columns
};

// Lines "Name, 35.5, 129.4" or "35.5, 129.4", or a CSV with the columns name, latitude, longitude. Two of one name are told apart by a
// number.
SiteFile readSiteFile(std::string_view bytes);
// The same as typed: one bad line refuses all, in a sentence that names it.
std::vector<Site> readSites(std::string_view words, Text &problem);

// A site as the planner's own record "region-sites", and the id that it has there.
Record siteRecord(const Site &site);

// Of a place in the sea, abroad or far from a station: whose facts are used there, a sentence each. Nothing of an ordinary place.
std::vector<Text> remarksOn(const World &world, const Place &place);

} // namespace tokenyard::region
