// SPDX-License-Identifier: Apache-2.0
// The one gate of all edits: what the file's reader would refuse, an edit refuses, with the limit in its sentence. So whatever
// stands in the window can be saved and opened again.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::edit {

// The edit; or its refusal, if a part that it made or changed holds a value beyond its field's range, a point beyond
// limit::farthest or words that cannot be kept, or if there are more parts or points than a plan may have.
Edit gated(const Plan &before, Edit edit);

// Why a plan of any origin could not be saved; empty if it can.
Text whyNotKept(const Plan &plan);

} // namespace tokenyard::edit
