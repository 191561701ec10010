// SPDX-License-Identifier: Apache-2.0
// The names a template gives, in the planner's language: "Hall 2W" becomes "홀 2W". Core knows no translator: the caller
// brings one. A name is a known phrase and, behind it, a mark of capitals and digits that stays as it is.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan.h"

#include <functional>
#include <string>
#include <string_view>

namespace tokenyard {

using Translator = std::function<std::string(const TextSource &)>;

// The same plan with its title and the names of its objects, feeds, services, phases and of itself among its scenarios translated.
Plan withNamesIn(Plan plan, const Translator &translate);
// Of parts that `before` does not hold: what a step has placed.
Plan withNewNamesIn(Plan plan, const Plan &before, const Translator &translate);
// One name; one without a known phrase comes back unchanged.
std::string nameIn(std::string_view name, const Translator &translate);

} // namespace tokenyard
