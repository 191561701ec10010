// SPDX-License-Identifier: Apache-2.0
// What the property panel says about a feed besides its fields: its length, what it carries and how much of its capacity that is.
#pragma once

#include "core/chain/study.h"

#include <QString>

#include <utility>
#include <vector>

namespace tokenyard::ui {

// Pairs of label and value; empty if the plan has no such feed. The study may be null or of an older plan.
std::vector<std::pair<QString, QString>> feedFacts(const Plan &plan, const Study *study, const Catalogue &catalogue, ObjectId feed);

} // namespace tokenyard::ui
