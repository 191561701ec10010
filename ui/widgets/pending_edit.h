// SPDX-License-Identifier: Apache-2.0
// What is typed in a field and not yet entered. Whatever reads or changes the plan (a command, a save, a close, a tab) settles it
// first, so that no typed value is left out of what the planner sees, saves or prints.
#pragma once

namespace tokenyard::ui {

// Enters what is typed in the focused field of every window, as Return does. False if a field refused it: the field says why, holds
// its old value again, and what was to be done should wait for the planner.
bool commitPendingEdits();

// Puts back the value before the typing. False if nothing was typed.
bool revertPendingEdit();

// Beside a line edit, for callers that refuse what was typed there: the mark that commitPendingEdits reads and the theme shows.
inline constexpr const char *refusedProperty = "refused";

} // namespace tokenyard::ui
