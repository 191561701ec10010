// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plain_table.h"

#include "ui/widgets/sort_header.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int tableRowHeight = 24;
constexpr int valueRole = Qt::UserRole + 1;

// Sorts by value; blanks are last in either direction.
class ValueOrder : public QSortFilterProxyModel {
public:
    explicit ValueOrder(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setSortRole(valueRole);
        setSortLocaleAware(true);
        setDynamicSortFilter(false); // a table is filled as a whole, then sorted once
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool one = left.data(valueRole).isValid(), other = right.data(valueRole).isValid();
        if (one && other)
            return QSortFilterProxyModel::lessThan(left, right);
        return sortOrder() == Qt::AscendingOrder ? one && !other : other && !one;
    }
};
} // namespace

PlainTable::PlainTable(const QStringList &headings, QWidget *parent)
    : QTableView(parent), m_cells(new QStandardItemModel(0, int(headings.size()), this)), m_order(new ValueOrder(this)),
      m_header(new SortHeader)
{
    m_cells->setHorizontalHeaderLabels(headings);
    setAccessibleName(headings.join(QStringLiteral(", ")));         // the name for screen readers if the page gives none
    for (int column = 0; column < m_cells->columnCount(); ++column) // before a header listens: it would measure all columns for each
        m_cells->horizontalHeaderItem(column)->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setWordWrap(false);
    m_order->setSourceModel(m_cells);
    setHorizontalHeader(m_header);
    setModel(m_order);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setMinimumSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    takeHeight(); // before there are rows too
}

void PlainTable::setRows(const std::vector<QStringList> &rows, bool lastIsTotal)
{
    std::vector<std::vector<TableCell>> cells;
    for (const QStringList &row : rows) {
        cells.emplace_back();
        for (const QString &text : row)
            cells.back().push_back({text, {}});
    }
    setCells(cells);
    if (lastIsTotal)
        setStrong(int(rows.size()) - 1);
}

// In place, so that a selected row stays selected.
void PlainTable::setCells(const std::vector<std::vector<TableCell>> &rows)
{
    m_cells->setRowCount(int(rows.size()));
    for (int r = 0; r < m_cells->rowCount(); ++r)
        for (int c = 0; c < columnCount(); ++c) {
            const std::vector<TableCell> &row = rows[std::size_t(r)];
            const TableCell cell = std::size_t(c) < row.size() ? row[std::size_t(c)] : TableCell{};
            auto *item = new QStandardItem(cell.text);
            item->setEditable(false);
            item->setTextAlignment((isWords(c) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setData(cell.value, valueRole);
            item->setFont(font());
            m_cells->setItem(r, c, item);
        }
    sortNow();
    takeHeight();
    makeRoomForNames();
}

void PlainTable::takeHeight() { setFixedHeight(tableRowHeight * rowCount() + std::max(26, horizontalHeader()->sizeHint().height()) + 2); }

void PlainTable::setHeadingHint(int column, const QString &hint) { horizontalHeaderItem(column)->setToolTip(hint); }

void PlainTable::setWordColumn(int column)
{
    m_wordColumn = column;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PlainTable::keepNames(std::vector<int> givesWay, int longest)
{
    m_keepsNames = true;
    m_longName = longest;
    m_givesWay = std::move(givesWay);
    makeRoomForNames();
}

int PlainTable::widthWanted() const
{
    int wanted = 2 * frameWidth();
    for (int column = 0; column < columnCount(); ++column)
        if (!isColumnHidden(column)) {
            const int own = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
            wanted += column ? own : std::min(own, m_longName);
        }
    return wanted;
}

// At least as wide as without the columns that may be hidden; as it gets wider, they reappear one by one.
void PlainTable::makeRoomForNames()
{
    if (!m_keepsNames)
        return;
    for (const int column : m_givesWay)
        setColumnHidden(column, true);
    setMinimumWidth(widthWanted());
    for (const int column : m_givesWay) {
        setColumnHidden(column, false);
        if (widthWanted() > width()) {
            setColumnHidden(column, true);
            return;
        }
    }
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoomForNames();
}

void PlainTable::setStrong(int entry)
{
    for (int c = 0; c < columnCount(); ++c)
        if (QStandardItem *cell = m_cells->item(entry, c)) {
            QFont strong = cell->font();
            strong.setWeight(QFont::DemiBold);
            cell->setFont(strong);
        }
}

void PlainTable::setHint(int entry, const QString &hint)
{
    for (int c = 0; c < columnCount(); ++c)
        if (QStandardItem *cell = m_cells->item(entry, c))
            cell->setToolTip(hint);
}

int PlainTable::rowCount() const { return m_order->rowCount(); }
int PlainTable::columnCount() const { return m_cells->columnCount(); }
QStandardItem *PlainTable::horizontalHeaderItem(int column) const { return m_cells->horizontalHeaderItem(column); }

QStandardItem *PlainTable::item(int row, int column) const
{
    return m_cells->itemFromIndex(m_order->mapToSource(m_order->index(row, column)));
}

int PlainTable::entryAt(int row) const { return m_order->mapToSource(m_order->index(row, 0)).row(); }
void PlainTable::selectEntry(int entry) { selectRow(m_order->mapFromSource(m_cells->index(entry, 0)).row()); }

void PlainTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (const QModelIndexList rows = selectionModel()->selectedRows(); !rows.isEmpty())
        emit entrySelected(entryAt(rows.contains(currentIndex().siblingAtColumn(0)) ? currentRow() : rows.front().row()));
}

void PlainTable::setSortable()
{
    m_header->setSortable(true);
    setTabKeyNavigation(false); // Tab leads from the headings to the rows and on; arrows move inside
    setTabOrder(m_header, this);
    connect(m_header, &QHeaderView::sectionClicked, this, &PlainTable::sortBy);
}

void PlainTable::sortBy(int column)
{
    if (m_sortColumn != column)
        m_sortColumn = column, m_sortTurned = false;
    else if (!m_sortTurned)
        m_sortTurned = true;
    else
        m_sortColumn = -1;
    sortNow();
    markSorted();
}

void PlainTable::sortNow()
{
    const bool ascending = m_sortColumn >= 0 && sortsWords(m_sortColumn) != m_sortTurned;
    m_order->sort(m_sortColumn, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

bool PlainTable::sortsWords(int column) const
{
    for (int entry = 0; entry < m_cells->rowCount(); ++entry)
        if (const QVariant value = m_cells->index(entry, column).data(valueRole); value.isValid())
            return value.userType() == QMetaType::QString;
    return isWords(column);
}

// The heading itself carries the mark, so that a screen reader sees it too.
void PlainTable::markSorted()
{
    for (int column = 0; column < columnCount(); ++column) {
        QStandardItem *heading = horizontalHeaderItem(column);
        QString text = heading->text();
        text.remove(QStringLiteral(" ▾")).remove(QStringLiteral(" ▴"));
        if (m_sortColumn == column)
            text += sortsWords(column) != m_sortTurned ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
        heading->setText(text);
    }
}

} // namespace tokenyard::ui
