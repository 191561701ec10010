// SPDX-License-Identifier: Apache-2.0
// F1: what the focused thing means, and the keys of all commands.
#pragma once

#include <QDialog>

#include <utility>
#include <vector>

namespace tokenyard::ui {

// What a widget, or what holds it, says about itself (its tool tip).
QString helpOn(const QWidget *widget);

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString &about, const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent = nullptr);
};

} // namespace tokenyard::ui
