// SPDX-License-Identifier: Apache-2.0
// Which redundancies ask for both power sides at every hall.
#pragma once

#include "core/base/text.h"
#include "core/plan/parts.h"

namespace tokenyard {

// The name of such a redundancy; empty for others.
Text askedSides(Topology topology);

} // namespace tokenyard
