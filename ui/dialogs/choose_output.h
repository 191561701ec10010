// SPDX-License-Identifier: Apache-2.0
// Where to write a file: the one way in which every saver (plans, reports, drawings, tables) comes to a path. The ending is added
// before the question whether what is there may be replaced, so the file that is asked about is the file that is written.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tokenyard::ui {

// "Ulsan v1.2" with the endings {"tokenyard"} is "Ulsan v1.2.tokenyard"; one of the endings, in any case, stays.
QString withEnding(const QString &path, const QStringList &endings);

// Whether the files that exist of these may be replaced; asks once, naming them. True without a question if there are none.
bool mayReplace(QWidget *parent, const QStringList &paths);

struct OutputWish {
    QString title, start, filter;
    QStringList endings; // the first is added where none of them is given
};

// Asks for a place until it is new, may be replaced, or the planner gives up: then empty.
QString chooseOutput(QWidget *parent, const OutputWish &wish);

// For tests: what stands for the file dialog. Empty puts the dialog back.
void setFileDialogForTests(std::function<QString(const OutputWish &)> choose);

} // namespace tokenyard::ui
