// SPDX-License-Identifier: Apache-2.0
// A portfolio file: several plans in one file, each whole and byte for byte as its own project file, with a digest over all and the same
// seal. Saved whole or not at all; judged when opened, and each plan again as if it were opened alone. All functions throw StoreError.
#pragma once

#include "core/store/project_file.h"

#include <map>

namespace tokenyard {

struct PortfolioCampus {
    std::string name;
    std::string bytes; // of the plan's project file
    Project project;   // the same, read
};

inline constexpr std::size_t mostCampuses = 500;

// What the planner chose for all of them: order, limits, shared training, by key (core/region/portfolio_study.h).
using PortfolioChoices = std::map<std::string, std::string>;
struct PortfolioContent {
    std::vector<PortfolioCampus> campuses;
    PortfolioChoices choices;
};

// One campus of the plan in the file, named by its title.
PortfolioCampus campusOf(const std::filesystem::path &path);
// Of a plan that is open, saved or not.
PortfolioCampus campusOf(const Project &project);
// The campuses of a plan's file, one, or of a portfolio, all.
std::vector<PortfolioCampus> campusesIn(const std::filesystem::path &path);
std::vector<PortfolioCampus> openPortfolio(const std::filesystem::path &path);
// The stamp, if asked for, is that of the file that was read.
PortfolioContent openPortfolioWhole(const std::filesystem::path &path, FileStamp *stamp = nullptr);
// Refused: none, too many, or two of one name.
FileStamp savePortfolio(const std::filesystem::path &path, const std::vector<PortfolioCampus> &campuses, const SaveHook &hook = {});
FileStamp savePortfolio(const std::filesystem::path &path, const PortfolioContent &content, const SaveHook &hook = {});

// Whether the bytes are those of a portfolio, so that nobody takes it for a damaged plan.
bool looksLikePortfolio(std::string_view bytes);

// Why a plan, or a portfolio, is never put in the place of the file at the path: it is the other kind, or a database of another program.
// Empty where nothing is there, or a file that may be replaced once that has been asked for.
enum class Stored { Plan, Portfolio };
Text whyNotReplaced(const std::filesystem::path &path, Stored by);
void requireReplaceable(const std::filesystem::path &path, Stored by); // throws that

} // namespace tokenyard
