// SPDX-License-Identifier: Apache-2.0
// The report of a portfolio: one page for a ministry, or that page with the campuses, years, targets, limits, shared training and
// yardsticks behind it.
#pragma once

#include "core/region/portfolio_study.h"
#include "core/region/score.h"
#include "core/report/document.h"

namespace tokenyard::report {

struct PortfolioInput {
    const region::PortfolioStudy &study;
    const Catalogue &catalogue;
    Language language = Language::English;
    Origin origin;
    bool onePage = false;
};
Document portfolioDocument(const PortfolioInput &input);

// The brief of a plan alone.
Document onePage(const Input &input);

// One page on candidate sites: the best by score, and why.
struct SitesInput {
    const std::vector<region::Candidate> &candidates; // the best first
    const Record *rule = nullptr;                     // of regional prices
    Language language = Language::English;
    Origin origin;
};
Document sitesDocument(const SitesInput &input);

} // namespace tokenyard::report
