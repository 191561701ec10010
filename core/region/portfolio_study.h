// SPDX-License-Identifier: Apache-2.0
// A portfolio computed whole: what its planner chose (order, limits, shared training, partner), and all that follows. The choices are
// words in the portfolio's file.
#pragma once

#include "core/region/dispersed.h"
#include "core/region/portfolio_cash.h"

namespace tokenyard::region {

struct PortfolioSettings {
    BuildOrder order = BuildOrder::AsGiven;
    Limits limits;
    SharedRun run;
    Partner partner;
    bool operator==(const PortfolioSettings &o) const;
};
using SettingWords = std::map<std::string, std::string>;
SettingWords wordsOf(const PortfolioSettings &settings);
// Takes what the words name; on bad words the sentence why not.
Text readSettings(const SettingWords &words, PortfolioSettings &settings);
const char *orderKey(BuildOrder order);
std::optional<BuildOrder> readOrder(std::string_view key);
TextSource orderWords(BuildOrder order); // the rule in words

struct PortfolioStudy {
    std::vector<Campus> campuses; // studied
    PortfolioSettings settings;
    std::vector<Block> blocks;
    std::map<int, std::string> binding; // by year: the limit that held a phase back
    std::vector<Year> years;
    PortfolioCash cash; // of the phases in the years that the limits leave them
    std::vector<Use> uses;
    std::vector<Target> targets;
    DispersedAnswer dispersed;
    std::optional<JointAnswer> joint;
    Text verdict; // of the national target of GPUs
    Text bindingWords() const;
};
// The campuses are studied already; those whose phases a limit holds back are studied for each year of arrival, for the cash flow.
PortfolioStudy portfolioStudy(std::vector<Campus> campuses, const PortfolioSettings &settings, const Catalogue &catalogue);
TextSource limitWords(std::string_view limit);

} // namespace tokenyard::region
