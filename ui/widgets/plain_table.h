// SPDX-License-Identifier: Apache-2.0
// A small read-only table of words, with numbers at the right and a bold last row where it adds up. It takes the height its
// rows need, so that a page scrolls as one. Where it may be sorted, whoever fills it brings the rows in the order it says.
#pragma once

#include <QTableWidget>

#include <optional>

namespace tokenyard::ui {

class SortHeader;

class PlainTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PlainTable(const QStringList &headings, QWidget *parent = nullptr); // the first column is words, the others numbers
    void setRows(const std::vector<QStringList> &rows, bool lastIsTotal = false);
    void setStrong(int row); // in bold
    void setHint(int row, const QString &hint);
    void setHeadingHint(int column, const QString &hint);
    // This column is words at the left and takes the room that is left, elided; the first takes what it needs.
    void setWordColumn(int column);
    // A click on a heading, or its key, sorts: greatest first (words: A first), then the other way, then as filled again.
    void setSortable();
    std::vector<std::size_t> sorted(const std::vector<QStringList> &rows) const; // places of the rows in the order asked for

signals:
    void sortChanged();

private:
    void sortBy(int column);
    void markSorted();
    SortHeader *m_header;
    std::optional<int> m_sortColumn;
    bool m_sortTurned = false;
    bool isWords(int column) const { return column == 0 || column == m_wordColumn; }
    int m_wordColumn = 0;
};

} // namespace tokenyard::ui
