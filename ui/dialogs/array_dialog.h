// SPDX-License-Identifier: Apache-2.0
// Asks for columns, rows and gaps of an array of copies.
#pragma once

#ifndef Q_MOC_RUN
#include "core/edit/place.h"
#endif

#include <QString>

#include <functional>

class QWidget;

namespace tokenyard::ui {

// `make` makes the array, or says why not: then the dialog stays open, with what was typed.
void askForArray(QWidget *parent, const std::function<QString(const edit::ArraySpec &)> &make);

} // namespace tokenyard::ui
