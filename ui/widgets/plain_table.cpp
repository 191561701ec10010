// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plain_table.h"

#include "ui/widgets/sort_header.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr int tableRowHeight = 24;

// The number a cell begins with, thousands separated; nothing for words.
std::optional<double> numberOf(const QString &cell)
{
    QString digits;
    for (const QChar c : cell) {
        if (c == QChar(0x2212) && digits.isEmpty())
            digits += QLatin1Char('-');
        else if (c.isDigit() || c == QLatin1Char('.') || (c == QLatin1Char('-') && digits.isEmpty()))
            digits += c;
        else if (c != QLatin1Char(',') && !(c == QLatin1Char('+') && digits.isEmpty()))
            break;
    }
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}
} // namespace

PlainTable::PlainTable(const QStringList &headings, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent), m_header(new SortHeader)
{
    setHorizontalHeader(m_header);
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

void PlainTable::setStrong(int row)
{
    for (int c = 0; c < columnCount(); ++c)
        if (QTableWidgetItem *cell = item(row, c)) {
            QFont strong = cell->font();
            strong.setWeight(QFont::DemiBold);
            cell->setFont(strong);
        }
}

void PlainTable::setSortable()
{
    m_header->setSortable(true);
    setTabKeyNavigation(false); // Tab leads from the headings to the rows and on; arrows move within
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
        m_sortColumn.reset();
    markSorted();
    emit sortChanged();
}

// The heading itself bears the mark, so that a screen reader has it too.
void PlainTable::markSorted()
{
    for (int column = 0; column < columnCount(); ++column) {
        QTableWidgetItem *heading = horizontalHeaderItem(column);
        QString text = heading->text();
        text.remove(QStringLiteral(" ▾")).remove(QStringLiteral(" ▴"));
        if (m_sortColumn == column)
            text += isWords(column) != m_sortTurned ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
        heading->setText(text);
    }
}

std::vector<std::size_t> PlainTable::sorted(const std::vector<QStringList> &rows) const
{
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    if (!m_sortColumn)
        return order;
    const int column = *m_sortColumn;
    const bool words = isWords(column), turned = m_sortTurned;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const QString &one = rows[a][column], &other = rows[b][column];
        if (words)
            return turned ? QString::localeAwareCompare(one, other) > 0 : QString::localeAwareCompare(one, other) < 0;
        const auto x = numberOf(one), y = numberOf(other);
        if (!x || !y)
            return x.has_value() && !y; // blanks are last either way
        return turned ? *x < *y : *x > *y;
    });
    return order;
}

void PlainTable::setHint(int row, const QString &hint)
{
    for (int c = 0; c < columnCount(); ++c)
        if (QTableWidgetItem *cell = item(row, c))
            cell->setToolTip(hint);
}

} // namespace tokenyard::ui
