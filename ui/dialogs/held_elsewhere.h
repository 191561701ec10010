// SPDX-License-Identifier: Apache-2.0
// Who holds a file that another window or program has open for writing.
#pragma once

#include <QString>

#include <string>

namespace tokenyard::ui {

// The cause of a StoreError "Locked" in the window's language: "kim on planner7 (process 4711)".
QString holderInWords(const std::string &holder);

} // namespace tokenyard::ui
