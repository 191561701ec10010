// SPDX-License-Identifier: Apache-2.0
// The central pages next to the site map, in the order of their tabs.
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

#include <vector>

class QWidget;

namespace tokenyard::ui {

class Document;

struct CentrePage {
    QWidget *widget;
    QString title;
};
std::vector<CentrePage> centrePages(Document *document, const Tokens &tokens);

} // namespace tokenyard::ui
