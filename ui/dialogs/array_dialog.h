// SPDX-License-Identifier: Apache-2.0
// Asks for columns, rows and gaps of an array of copies.
#pragma once

#ifndef Q_MOC_RUN
#include "core/edit/place.h"
#endif

#include <optional>

class QWidget;

namespace tokenyard::ui {

std::optional<edit::ArraySpec> askForArray(QWidget *parent);

} // namespace tokenyard::ui
