// SPDX-License-Identifier: Apache-2.0
// What a value of the plan rests on, as the dot beside its field shows it.
#pragma once

namespace tokenyard::ui {

enum class ValueOrigin {
    Sourced,  // a source is noted beside it
    Set,      // the planner set it
    Estimate, // within a low and a high
};

} // namespace tokenyard::ui
