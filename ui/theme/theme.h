// SPDX-License-Identifier: Apache-2.0
// Applies the tokens to the program: palette, style sheet and fonts of all widgets, and icons tinted in the ink colour.
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>

class QApplication;

namespace tokenyard::ui {

// Makes icons and translations of this library known to Qt; a static library must do so explicitly.
void registerResources();
void applyTheme(QApplication &app, const Tokens &tokens);

// The program's fonts: 12 px body, 11 px captions, 14 px semibold titles, 20 px semibold figures.
QFont bodyFont();
QFont captionFont();
QFont titleFont();
QFont figureFont();

// A line icon of resources/icons in the text colour; pale when disabled, in the selection colour when checked.
QIcon lineIcon(const QString &name, const Tokens &tokens);
QPixmap linePixmap(const QString &name, const QColor &colour, int side, double ratio = 2.0);

// `over` blended onto `under` by `share`.
QColor mixed(const QColor &over, const QColor &under, double shareFraction);

} // namespace tokenyard::ui
