// SPDX-License-Identifier: Apache-2.0
// A small read-only table of words, with numbers at the right and a bold last row where it adds up. It takes the height its
// rows need, so that a page scrolls as one.
#pragma once

#include <QTableWidget>

namespace tokenyard::ui {

class PlainTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PlainTable(const QStringList &headings, QWidget *parent = nullptr); // the first column is words, the others numbers
    void setRows(const std::vector<QStringList> &rows, bool lastIsTotal = false);
    void setHint(int row, const QString &hint);
};

} // namespace tokenyard::ui
