// SPDX-License-Identifier: Apache-2.0
// Text that is typed in a field but not yet entered. Whatever reads or changes the plan (a command, a save, a close, a tab) settles it
// first, so that no typed value is left out of what the planner sees, saves or prints.
#pragma once

class QWidget;

namespace tokenyard::ui {

// Enters the text typed in the focused field of every window, as Return does. False if a field refused it: the field shows why, has
// its old value again, and the action should wait for the planner.
bool commitPendingEdits();

// Restores the value from before the typing. False if nothing was typed.
bool revertPendingEdit();

// A property of a line edit whose text was refused by its owner: read by commitPendingEdits and shown by the theme.
inline constexpr const char *refusedProperty = "refused";
void markRefused(QWidget *editor, bool refused);

} // namespace tokenyard::ui
