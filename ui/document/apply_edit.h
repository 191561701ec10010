// SPDX-License-Identifier: Apache-2.0
// An edit that went through, as one step of the document: its words for undo and history, with records by their names.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::ui {

class Document;

void apply(Document &document, const edit::Edit &edit, int gesture = 0);

} // namespace tokenyard::ui
