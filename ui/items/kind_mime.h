// SPDX-License-Identifier: Apache-2.0
// What is dragged from the library to the map: the kind's key as UTF-8 ("hall").
// Both ends use it; neither includes the other.
#pragma once

namespace tokenyard::ui {

inline constexpr const char *kindMimeType = "application/x-tokenyard-kind";

} // namespace tokenyard::ui
