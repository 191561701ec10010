// SPDX-License-Identifier: Apache-2.0
// Questions and messages in a box that shows plain text: a plan's name is never read as HTML. A question may be about one of several
// things, which are then listed with what is said of the chosen one.
#pragma once

#include <QMessageBox>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace tokenyard::ui {

struct Question {
    struct Answer {
        QString text;
        QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
    };
    struct Item {
        QString title, more; // a line of the list; what is said of it while it is chosen
    };
    QString name;                 // the box's objectName, for tests and assistive tools
    QString text, more;           // the question; what helps to answer it
    std::vector<Answer> answers;  // the first is the default, unless it destroys something; Escape is "Cancel", which is added
    std::vector<Item> items = {}; // what may be chosen; may be empty
    int *item = nullptr;          // the number of the chosen one: the first to show, then the planner's choice
};

inline constexpr int cancelled = -1;

// The number of the answer, or `cancelled`.
int ask(QWidget *parent, const Question &question);
// For tests: replaces the box. An empty function restores it.
void setAnswererForTests(std::function<int(const Question &)> answer);
// One sentence and a button to close it.
void tellPlainly(QWidget *parent, const QString &title, const QString &sentence);

} // namespace tokenyard::ui
