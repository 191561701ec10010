// SPDX-License-Identifier: Apache-2.0
// A small read-only table of words, with numbers at the right and a bold last row if that is a total. It takes the height its
// rows need, so that a page scrolls as a whole. If sortable, it sorts by the cells' values, not by the text they show; its
// entries keep the numbers in which they were filled.
#pragma once

#include <QStandardItem>
#include <QTableView>
#include <QVariant>

#include <vector>

class QSortFilterProxyModel;

namespace tokenyard::ui {

class SortHeader;

// What a cell shows and what it sorts by: a number or words; without a value it is blank and comes last.
struct TableCell {
    QString text;
    QVariant value;
};

class PlainTable : public QTableView {
    Q_OBJECT
public:
    explicit PlainTable(const QStringList &headings, QWidget *parent = nullptr);  // the first column is words, the others numbers
    void setRows(const std::vector<QStringList> &rows, bool lastIsTotal = false); // for a table that is not sorted
    void setCells(const std::vector<std::vector<TableCell>> &rows);
    void setStrong(int entry); // in bold
    void setHint(int entry, const QString &hint);
    void setHeadingHint(int column, const QString &hint);
    // This column holds words at the left, elided to the width that remains; the first takes the width it needs.
    void setWordColumn(int column);
    // The first column never shrinks below its names (up to a long one, in pixels); if the others then do not fit, the surrounding
    // area scrolls. The columns named here are hidden first, the last of them before the others.
    void keepNames(std::vector<int> givesWay = {}, int longest = 220);
    // A click on a heading, or its key, sorts: largest first (words: A first), then reversed, then as filled.
    void setSortable();

    // As shown, from the top.
    int rowCount() const;
    int columnCount() const;
    int currentRow() const { return currentIndex().row(); }
    QStandardItem *item(int row, int column) const;
    QStandardItem *horizontalHeaderItem(int column) const;
    // As filled.
    int entryAt(int row) const;
    void selectEntry(int entry);

signals:
    void entrySelected(int entry);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthWanted() const; // of all visible columns, including the names'
    void makeRoomForNames();
    void sortBy(int column);
    void sortNow();
    void markSorted();
    void takeHeight();
    bool isWords(int column) const { return column == 0 || column == m_wordColumn; }
    bool sortsWords(int column) const; // by the first value in it

    QStandardItemModel *m_cells;
    QSortFilterProxyModel *m_order;
    SortHeader *m_header;
    int m_sortColumn = -1; // none: as filled
    bool m_sortTurned = false;
    int m_wordColumn = 0;
    bool m_keepsNames = false;
    int m_longName = 0;
    std::vector<int> m_givesWay;
};

} // namespace tokenyard::ui
