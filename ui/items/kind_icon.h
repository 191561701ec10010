// SPDX-License-Identifier: Apache-2.0
// The icon of a kind of equipment: its own (resources/icons/kind_KEY.svg), or that of its family.
#pragma once

#include <QString>

namespace tokenyard::ui {

QString iconOf(const char *kind, const char *family);

} // namespace tokenyard::ui
