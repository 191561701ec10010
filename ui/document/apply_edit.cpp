// SPDX-License-Identifier: Apache-2.0
#include "ui/document/apply_edit.h"

#include "core/edit/typed_value.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

namespace tokenyard::ui {

void apply(Document &document, const edit::Edit &edit, int gesture)
{
    document.apply(edit.plan, words(edit::withRecordNames(edit.what, document.catalogue())), gesture);
}

} // namespace tokenyard::ui
