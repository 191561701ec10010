// SPDX-License-Identifier: Apache-2.0
// What a value of the plan is based on, as shown by the dot next to its field.
#pragma once

namespace tokenyard::ui {

enum class ValueOrigin {
    Sourced,  // a source is noted for it
    Set,      // the planner set it
    Estimate, // with a low and a high
};

} // namespace tokenyard::ui
