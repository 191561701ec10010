// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ledger_panel.h"

#include "ui/document/document.h"
#include "ui/figures/ledger_figures.h"
#include "ui/text/words.h"
#include "ui/widgets/kpi_tile.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QWheelEvent>

namespace tokenyard::ui {

// The tiles side by side; where a small screen has no room for all of them they are scrolled, with room for the bar below them.
class TileRow : public QScrollArea {
public:
    explicit TileRow(QWidget *tiles)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(tiles);
        for (QWidget *ground : {viewport(), tiles})
            ground->setAutoFillBackground(false);
    }
    void fitHeight()
    {
        if (!parentWidget())
            return;
        const bool narrow = width() < widget()->minimumSizeHint().width();
        parentWidget()->setFixedHeight(widget()->sizeHint().height() + (narrow ? horizontalScrollBar()->sizeHint().height() : 0));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fitHeight();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fitHeight(); // a figure has become wider
        return QScrollArea::eventFilter(watched, event);
    }
    void wheelEvent(QWheelEvent *event) override // there is nothing to scroll up or down
    {
        const QPoint turned = event->angleDelta();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turned.x() ? turned.x() : turned.y()));
    }
};

LedgerPanel::LedgerPanel(Document *document, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_document(document), m_share(Kpi::ElectricityShareCashOpex)
{
    setObjectName(QStringLiteral("ledger"));
    setAttribute(Qt::WA_StyledBackground);
    if (const KpiInfo *kept = findKpi(QSettings().value(QStringLiteral("ledger/share")).toString().toStdString()))
        m_share = kept->kpi;
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < ledgerKpis.size(); ++i) {
        auto *tile = new KpiTile(tokens);
        tile->setObjectName(QStringLiteral("kpi.%1").arg(QString::fromUtf8(kpiInfo(ledgerKpis[i]).key)));
        connect(tile, &KpiTile::clicked, this, [this, i] { emit explainRequested(kpiAt(i)); });
        tile->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(tile, &QWidget::customContextMenuRequested, this, [this, i, tile](QPoint at) { openMenu(i, tile->mapToGlobal(at)); });
        connect(tile, &KpiTile::choicesRequested, this, &LedgerPanel::chooseDenominator);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    m_row = new TileRow(tiles);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_row);
    setFixedHeight(m_tiles.front()->sizeHint().height());
    connect(document, &Document::studyChanged, this, &LedgerPanel::refresh);
    refresh();
}

Kpi LedgerPanel::kpiAt(std::size_t index) const { return ledgerKpis[index] == Kpi::ElectricityShareCashOpex ? m_share : ledgerKpis[index]; }

void LedgerPanel::refresh()
{
    const auto study = m_document->study();
    if (!study)
        return;
    const Kpis *before = m_document->kpisBeforeStep();
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFigure(ledgerTile(kpiAt(i), m_document->plan(), *study, before, m_document->catalogue()));
}

void LedgerPanel::setInOneLine(bool on)
{
    for (KpiTile *tile : m_tiles)
        tile->setInOneLine(on);
    m_row->widget()->layout()->invalidate();
    m_row->fitHeight();
}

void LedgerPanel::setDenominator(Kpi share)
{
    m_share = share;
    QSettings().setValue(QStringLiteral("ledger/share"), QString::fromUtf8(kpiInfo(share).key));
    refresh();
}

void LedgerPanel::openMenu(std::size_t index, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Explain this figure"), this, [this, index] { emit explainRequested(kpiAt(index)); });
    menu->addAction(tr("Copy the figure"), this, [this, index] {
        const KpiFigure &figure = m_tiles[index]->figure();
        QApplication::clipboard()->setText(QStringLiteral("%1: %2 %3").arg(figure.label, figure.number, figure.unit));
    });
    if (m_tiles[index]->figure().hasChoices)
        menu->addAction(tr("Share of what…"), this, [this, at] { chooseDenominator(at); });
    menu->popup(at);
}

void LedgerPanel::chooseDenominator(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Kpi share : electricityShares) {
        QAction *action =
            menu->addAction(tr("Electricity as a share of %1").arg(denominatorName(share)), this, [this, share] { setDenominator(share); });
        action->setCheckable(true);
        action->setChecked(share == m_share);
        action->setToolTip(words(kpiInfo(share).formula));
        group->addAction(action);
    }
    menu->popup(at);
}

} // namespace tokenyard::ui
