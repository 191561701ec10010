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
    void setHeadingHint(int column, const QString &hint);
    // This column is words at the left and takes the room that is left, elided; the first takes what it needs.
    void setWordColumn(int column);

private:
    bool isWords(int column) const { return column == 0 || column == m_wordColumn; }
    int m_wordColumn = 0;
};

} // namespace tokenyard::ui
