// SPDX-License-Identifier: Apache-2.0
// Which topic of the manual describes a widget: one table of object and class names.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace tokenyard::ui {

struct HelpTopic {
    QString topic; // of the manual; empty: none
    QString field; // the key of a value of the plan: its row in the list of variables
    bool empty() const { return topic.isEmpty() && field.isEmpty(); }
};

// The topic of the widget or of its parents.
HelpTopic helpTopicOf(const QWidget *widget);
// What the widget or a parent says about itself (its tool tip).
QString helpOn(const QWidget *widget);
// All topics that the table names, so that a test can check the manual has them.
std::vector<QString> allHelpTopics();

} // namespace tokenyard::ui
