// SPDX-License-Identifier: Apache-2.0
// Any part of the plan seen through its field table, whatever its type (core/plan/part_view.h), beside the edits that write it.
#pragma once

#include "core/edit/fields.h"
#include "core/plan/part_view.h"

namespace tokenyard::edit {

using tokenyard::FieldInfo;
using tokenyard::fieldsOf;
using tokenyard::nameOf;
using tokenyard::PartField;

} // namespace tokenyard::edit
