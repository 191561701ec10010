// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money/money_page.h"

#include "core/study/cost/unit_cost.h"
#include "core/study/finance/debt.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/pages/money/money_charts.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace tokenyard::ui {

namespace {

// Sums that cancel leave a fraction of a won.
QString won(Money money) { return formatMoney(std::abs(money.si()) < 0.5 ? 0.0 : money.si(), currentLanguage(), 3); }

// A value in won is an amount like the others.
QString quantityOf(const CostItem &item)
{
    if (item.quantityCount == 0.0 || item.quantityUnit == "KRW")
        return item.quantityCount == 0.0 ? QString() : won(Money::fromSi(item.quantityCount));
    return plainNumber(item.quantityCount, units::one, 4) + QLatin1Char(' ') + words(quantityUnitText(item.quantityUnit));
}

void fill(PlainTable &table, const std::vector<CostItem> &items)
{
    Money base, low, high;
    for (const CostItem &item : items) {
        base += item.base;
        low += item.low;
        high += item.high;
    }
    std::vector<QStringList> rows;
    for (const CostItem &item : items) {
        const double share = base.si() != 0.0 ? item.base / base : 0.0;
        rows.push_back({words(item.label), quantityOf(item), won(item.base), won(item.low) + QStringLiteral(" – ") + won(item.high),
                        words(percent(share, 2))});
    }
    rows.push_back({MoneyPage::tr("Total"), {}, won(base), {}, words(percent(1.0, 3))});
    table.setRows(rows, true);
    for (std::size_t i = 0; i < items.size(); ++i)
        table.setHint(int(i), QString::fromStdString(items[i].source));
}

// The years of the cash flow; columns about a loan are blank without one.
void fillYears(PlainTable &table, const FinanceResult &finance, const Finance &terms)
{
    std::vector<QStringList> rows;
    const auto life = lifeCovers(finance, terms);
    const auto cover = [](const std::optional<double> &factor) { return factor ? plainNumber(*factor, units::one, 3) : QString(); };
    std::size_t y = 0;
    for (const FinanceYear &year : finance.years) {
        const bool serves = year.debtService() != Money{};
        rows.push_back({QString::number(year.year), won(year.revenue), won(year.opex + year.rent), won(year.tax),
                        won(year.capex + year.acquisitionTax + year.refresh - year.grant), won(year.cashFlow), won(year.cumulated),
                        serves ? won(year.debtService()) : QString(), cover(year.dscrFactor), cover(life[y++]),
                        finance.debt ? won(year.equityCashFlow) : QString(), won(year.balance.assets()), won(year.balance.liabilities()),
                        won(year.balance.equity())});
    }
    for (const int ofDebt : {7, 8, 9, 10})
        table.setColumnHidden(ofDebt, !finance.debt);
    table.setRows(rows, false);
}

// A table of many columns scrolls across by itself, so that it does not make the page wider than the window.
class AcrossScroll : public QScrollArea {
public:
    explicit AcrossScroll(QWidget *table)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setWidget(table);
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        return {QScrollArea::sizeHint().width(), widget()->height() + horizontalScrollBar()->sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::Resize)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

constexpr int widthForTwoTables = 1250; // pixels

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("title"));
    return label;
}

} // namespace

MoneyPage::MoneyPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_shares(new Chart(tokens)), m_bridge(new Chart(tokens)), m_capex(new Chart(tokens)),
      m_cash(new Chart(tokens)), m_capexTable(new PlainTable({tr("Item"), tr("Quantity"), tr("Base"), tr("Low to high"), tr("Share")})),
      m_opexTable(new PlainTable({tr("Item"), tr("Quantity"), tr("Base"), tr("Low to high"), tr("Share")})),
      m_yearsTable(
          new PlainTable({tr("Year"), tr("Revenue"), tr("Opex and rent"), tr("Tax"), tr("Investment"), tr("Cash flow"), tr("Cumulated"),
                          tr("Debt service"), tr("DSCR"), tr("LLCR"), tr("To the owners"), tr("Assets"), tr("Liabilities"), tr("Equity")}))
{
    auto *inner = new QWidget;
    auto *grid = m_grid = new QGridLayout(inner);
    grid->setContentsMargins(24, 18, 24, 24);
    grid->setHorizontalSpacing(36);
    grid->setVerticalSpacing(24);
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 9);
    m_shares->setMinimumHeight(330);
    m_cash->setMinimumHeight(260);
    m_bridge->setMinimumHeight(260);
    m_capex->setMinimumHeight(300);
    grid->addWidget(m_shares, 0, 0);
    grid->addWidget(m_capex, 0, 1);
    grid->addWidget(m_bridge, 1, 0);
    grid->addWidget(m_cash, 1, 1);
    const auto table = [&](const QString &heading, PlainTable *with) {
        auto *holder = new QWidget;
        auto *box = new QVBoxLayout(holder);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(title(heading));
        box->addWidget(new AcrossScroll(with));
        box->addStretch(1);
        with->keepNames();
        return holder;
    };
    m_tables[0] = table(tr("Capex by item"), m_capexTable);
    m_tables[1] = table(tr("Opex by item, a year at full build"), m_opexTable);
    m_tables[2] = table(tr("Cash flow and balance sheet by year, nominal"), m_yearsTable);
    placeTables(true);
    showScrolled(inner);
}

// Side by side the names of the items would be cut: in a narrow window one table stands below the other.
void MoneyPage::placeTables(bool narrow)
{
    for (QWidget *holder : m_tables)
        m_grid->removeWidget(holder);
    m_grid->addWidget(m_tables[0], 2, 0, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_tables[1], narrow ? 3 : 2, narrow ? 0 : 1, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_tables[2], 4, 0, 1, 2);
}

void MoneyPage::resizeEvent(QResizeEvent *event)
{
    StudyPage::resizeEvent(event);
    placeTables(width() < widthForTwoTables);
}

void MoneyPage::refresh()
{
    const auto study = document()->study();
    if (!study->cost || !study->finance)
        return;
    drawShares(*m_shares, *study);
    drawBridge(*m_bridge, *study);
    drawCapex(*m_capex, *study);
    drawCashFlow(*m_cash, *study);
    fill(*m_capexTable, study->cost->capex);
    fill(*m_opexTable, study->cost->opex);
    fillYears(*m_yearsTable, *study->finance, *document()->plan().finance);
}

} // namespace tokenyard::ui
