// SPDX-License-Identifier: Apache-2.0
// Where to write a file: every saver (plans, reports, drawings, tables) gets its path here. The ending is added before the question
// whether an existing file may be replaced, so the file in the question is the file that is written.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tokenyard::ui {

// "Ulsan v1.2" with the endings {"tokenyard"} is "Ulsan v1.2.tokenyard"; one of the endings, in any case, stays.
QString withEnding(const QString &path, const QStringList &endings);

using Differs = std::function<QString(const QString &path)>; // what replacing the file would change, in words

// Whether those of these files that exist may be replaced; asks once, naming them. True without a question if none exists.
bool mayReplace(QWidget *parent, const QStringList &paths, const Differs &differs = {});

struct OutputWish {
    QString title, start, filter;
    QStringList endings;  // the first is added if the name has none of them
    Differs differs = {}; // if it can be told
};

// Asks until the path is new or may be replaced; empty if the planner gives up.
QString chooseOutput(QWidget *parent, const OutputWish &wish);

// For tests: replaces the file dialog. An empty function restores it.
void setFileDialogForTests(std::function<QString(const OutputWish &)> choose);

} // namespace tokenyard::ui
