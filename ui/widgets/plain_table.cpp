// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plain_table.h"

#include <QHeaderView>

namespace tokenyard::ui {

namespace {
constexpr int tableRowHeight = 24;
}

PlainTable::PlainTable(const QStringList &headings, QWidget *parent) : QTableWidget(0, int(headings.size()), parent)
{
    setHorizontalHeaderLabels(headings);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setMinimumSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setFocusPolicy(Qt::StrongFocus);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlainTable::setRows(const std::vector<QStringList> &rows, bool lastIsTotal)
{
    setRowCount(int(rows.size()));
    for (int r = 0; r < rowCount(); ++r)
        for (int c = 0; c < columnCount(); ++c) {
            auto *cell = new QTableWidgetItem(rows[std::size_t(r)].value(c));
            cell->setTextAlignment((isWords(c) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            QFont strong = font();
            strong.setWeight(lastIsTotal && r == rowCount() - 1 ? QFont::DemiBold : QFont::Normal);
            cell->setFont(strong);
            setItem(r, c, cell);
        }
    setFixedHeight(tableRowHeight * rowCount() + std::max(26, horizontalHeader()->sizeHint().height()) + 2);
}

void PlainTable::setHeadingHint(int column, const QString &hint) { horizontalHeaderItem(column)->setToolTip(hint); }

void PlainTable::setWordColumn(int column)
{
    m_wordColumn = column;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PlainTable::setHint(int row, const QString &hint)
{
    for (int c = 0; c < columnCount(); ++c)
        if (QTableWidgetItem *cell = item(row, c))
            cell->setToolTip(hint);
}

} // namespace tokenyard::ui
