// SPDX-License-Identifier: Apache-2.0
// The fill of a kind of source of power, the same on every page and in its key: kinds differ in lines too, not in the colour alone.
#pragma once

#include "ui/theme/tokens.h"

#include <QBrush>

#include <string>

namespace tokenyard::ui {

QBrush sourceBrush(const std::string &kind, const Tokens &tokens);

} // namespace tokenyard::ui
