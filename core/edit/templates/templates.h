// SPDX-License-Identifier: Apache-2.0
// The plans one can start from: real cases with their sources, and a good blank start. Each is a pure function.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

#include <optional>
#include <span>

namespace tokenyard {

struct PlanTemplate {
    const char *key; // "ulsan-103mw"
    TextSource title;
    TextSource about; // one sentence
    bool sample;      // a real case; otherwise a start for one's own plan
    Plan (*make)(const Catalogue &);
};

// Those with equipment, and so with figures.
std::span<const PlanTemplate> allTemplates();
// "empty": a site and nothing on it.
const PlanTemplate &emptyTemplate();
// Of all, the empty one too; nullptr if there is none of that key.
const PlanTemplate *findTemplate(std::string_view key);

Plan ulsan103Mw(const Catalogue &);
Plan gasanCluster(const Catalogue &);
Plan gigawattBlock(const Catalogue &);
Plan solaseado20Mw(const Catalogue &);
Plan blank40Mw(const Catalogue &);
Plan emptyPlan(const Catalogue &);

} // namespace tokenyard
