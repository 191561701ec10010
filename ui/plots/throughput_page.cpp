// SPDX-License-Identifier: Apache-2.0
#include "ui/plots/throughput_page.h"

#include "ui/document/document.h"
#include "ui/models/frontier.h"
#include "ui/plots/chart.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {
constexpr int mostLayouts = 10;

QVector<double> users(const Frontier &f)
{
    QVector<double> x;
    for (const std::size_t i : f.result.frontier)
        x << f.result.points[i].user.si();
    return x;
}
template <class Get>
QVector<double> along(const Frontier &f, Get get)
{
    QVector<double> y;
    for (const std::size_t i : f.result.frontier)
        y << get(f.result.points[i]).si();
    return y;
}
} // namespace

ThroughputPage::ThroughputPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_frontier(new Chart(tokens)), m_budget(new Chart(tokens)),
      m_layouts(new PlainTable({tr("Layout"), tr("At once"), tr("TTFT"), tr("ms a token"), tr("tok/s GPU"), tr("tok/s user"), tr("Verdict")})),
      m_choice(new QComboBox)
{
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("page"));
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(24, 16, 24, 18);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 21);
    grid->setColumnStretch(1, 10);
    m_frontier->setMinimumHeight(330);
    grid->addWidget(m_choice, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_frontier, 1, 0);
    grid->addWidget(m_budget, 1, 1);
    grid->addWidget(m_layouts, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    m_choice->setMinimumWidth(320);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_choice, &QComboBox::activated, this, &ThroughputPage::startSearch);
}

ThroughputPage::~ThroughputPage() = default; // the future waits for a search under way

void ThroughputPage::refresh()
{
    if (!document()->study()->compute)
        return;
    fillChoices();
    startSearch();
}

void ThroughputPage::fillChoices()
{
    std::vector<std::pair<ObjectId, RecordId>> now;
    QStringList names;
    for (const ServiceOutput &output : document()->study()->compute->outputs) {
        const Service *service = document()->plan().service(output.service);
        now.emplace_back(output.service, output.accelerator);
        names << QStringLiteral("%1 · %2").arg(service ? QString::fromStdString(service->name) : QString(),
                                              recordName(document()->catalogue().find("accelerators", output.accelerator), output.accelerator));
    }
    if (now == m_choices)
        return;
    const int kept = std::max(0, m_choice->currentIndex());
    m_choices = std::move(now);
    m_choice->clear();
    m_choice->addItems(names);
    m_choice->setCurrentIndex(std::min(kept, int(names.size()) - 1));
}

void ThroughputPage::startSearch()
{
    const int index = m_choice->currentIndex();
    const Service *service = index >= 0 ? document()->plan().service(m_choices[std::size_t(index)].first) : nullptr;
    if (!service)
        return m_frontier->setTitle(tr("No hall runs a service yet."), tr("Place a GPU hall and give it a service."));
    const RecordId accelerator = m_choices[std::size_t(index)].second;
    if (*service == m_asked && accelerator == m_askedOn)
        return;
    if (m_search.valid() && m_search.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return; // its end starts the next
    m_asked = *service;
    m_askedOn = accelerator;
    m_search = std::async(std::launch::async, [this, asked = m_asked, accelerator, catalogue = document()->catalogue()] {
        const Frontier found = findFrontier(asked, accelerator, catalogue);
        QMetaObject::invokeMethod(this, [this, found] { show(found); startSearch(); }, Qt::QueuedConnection);
    });
}

void ThroughputPage::show(const Frontier &frontier)
{
    drawFrontier(frontier);
    drawBudget(frontier);
    fillLayouts(frontier);
}

void ThroughputPage::drawFrontier(const Frontier &f)
{
    m_frontier->clear();
    QCustomPlot *plot = m_frontier->plot();
    const Record *model = document()->catalogue().find("models", f.service.model);
    m_frontier->setTitle(tr("How many tokens a second, at which speed for the user? %1 · %2 in, %3 out")
                             .arg(recordName(model, f.service.model), plainNumber(f.service.inputTokens, units::one), plainNumber(f.service.outputTokens, units::one)),
                         tr("Every point is a layout and load the search tried: %1 in %2 ms. Shaded: 80 % band from measured runs.")
                             .arg(plainNumber(double(f.result.points.size()), units::one)).arg(f.milliseconds, 0, 'f', 1));
    QVector<double> x, y;
    for (const ServingPoint &point : f.result.points) {
        x << point.user.si();
        y << point.outputPerGpu.si();
    }
    QCPGraph *cloud = plot->addGraph();
    cloud->setData(x, y);
    cloud->setLineStyle(QCPGraph::lsNone);
    QColor pale = tokens().faint;
    pale.setAlphaF(0.45F);
    cloud->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pale, 2.4));
    QCPGraph *low = plot->addGraph(), *high = plot->addGraph(), *line = plot->addGraph();
    low->setData(users(f), along(f, [](const ServingPoint &p) { return p.low; }));
    high->setData(users(f), along(f, [](const ServingPoint &p) { return p.high; }));
    line->setData(users(f), along(f, [](const ServingPoint &p) { return p.outputPerGpu; }));
    low->setPen(Qt::NoPen);
    high->setPen(Qt::NoPen);
    QColor band = tokens().band;
    band.setAlphaF(0.55F);
    high->setBrush(band);
    high->setChannelFillGraph(low);
    line->setPen(QPen(tokens().selection, 2));
    plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog));
    plot->xAxis->setNumberFormat(QStringLiteral("f"));
    plot->xAxis->setNumberPrecision(0);
    plot->rescaleAxes();
    plot->yAxis->setRange(0, plot->yAxis->range().upper * 1.08);
    plot->xAxis->setLabel(tr("tokens/s per user"));
    plot->yAxis->setLabel(tr("output tokens/s per GPU"));
    const double level = 1.0 / f.service.tpotLimit.si();
    auto *limit = new QCPItemStraightLine(plot);
    limit->setPen(QPen(tokens().warning, 1, Qt::DashLine));
    limit->point1->setCoords(level, 0);
    limit->point2->setCoords(level, 1);
    m_frontier->write(tr("service level %1 a token").arg(words(measure(f.service.tpotLimit, units::ms))), level, plot->yAxis->range().upper, false,
                      Qt::AlignLeft | Qt::AlignTop)->setColor(tokens().warning);
    if (const ServingPoint *best = f.result.bestPoint()) {
        QCPGraph *dot = plot->addGraph();
        dot->addData(best->user.si(), best->outputPerGpu.si());
        dot->setLineStyle(QCPGraph::lsNone);
        dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens().selection, 2), tokens().panel, 10));
        m_frontier->write(tr("%1 per GPU\n%2").arg(words(measure(best->outputPerGpu, units::tokenPerS)), QString::fromStdString(best->layout.words())),
                          best->user.si(), best->outputPerGpu.si(), true, Qt::AlignLeft | Qt::AlignBottom);
    }
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThroughputPage::drawBudget(const Frontier &f)
{
    m_budget->clear();
    QCustomPlot *plot = m_budget->plot();
    const ServingPoint *best = f.result.bestPoint();
    m_budget->setTitle(tr("Where does a token's time go?"), best ? tr("%1 at the chosen point.").arg(words(measure(best->tpot, units::ms))) : words(f.result.why));
    if (!best)
        return plot->replot(QCustomPlot::rpQueuedReplot);
    const TimeBudget &t = best->time;
    const struct { QString name; Duration time; QColor colour; } parts[] = {
        {tr("Launch and scheduling"), t.overhead, tokens().faint}, {tr("Prefill in between"), t.prefillInterference, tokens().powerB},
        {tr("Links"), t.links, tokens().fibre}, {tr("Arithmetic"), t.arithmetic, tokens().powerA},
        {tr("KV cache read"), t.cache, tokens().supply}, {tr("Weights read"), t.weights, tokens().racks}};
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    double greatest = 0.0;
    int row = 0;
    for (const auto &part : parts) {
        auto *bar = new QCPBars(plot->yAxis, plot->xAxis);
        bar->setPen(Qt::NoPen);
        bar->setBrush(part.colour);
        bar->setWidth(0.42);
        bar->addData(row, part.time.in(units::ms));
        ticker->addTick(row, part.name);
        m_budget->write(words(measure(part.time, units::ms, 2)), part.time.in(units::ms), row, true, Qt::AlignLeft | Qt::AlignVCenter);
        greatest = std::max(greatest, part.time.in(units::ms));
        ++row;
    }
    plot->yAxis->setTicker(ticker);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRange(-0.6, row - 0.4);
    plot->xAxis->setTickLabels(false);
    plot->xAxis->setRange(0, greatest * 1.45);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThroughputPage::fillLayouts(const Frontier &f)
{
    std::vector<QStringList> rows;
    const auto add = [&](const LayoutVerdict &verdict) {
        const ServingPoint *p = verdict.best ? &f.result.points[*verdict.best] : nullptr;
        const QString none = QStringLiteral("–");
        rows.push_back({QString::fromStdString(verdict.layout.words()), p ? plainNumber(p->concurrencyPerReplicaCount, units::one, 4) : none,
                        p ? words(measure(p->ttft, units::ms, 3)) : none, p ? plainNumber(p->tpot.si(), units::ms, 3) : none,
                        p ? plainNumber(p->outputPerGpu.si(), units::one, 4) : none, p ? plainNumber(p->user.si(), units::one, 3) : none,
                        verdict.why.empty() ? tr("chosen") : words(verdict.why)});
    };
    std::vector<const LayoutVerdict *> order;
    for (const LayoutVerdict &verdict : f.result.verdicts)
        order.push_back(&verdict);
    std::stable_sort(order.begin(), order.end(), [&](const LayoutVerdict *a, const LayoutVerdict *b) {
        const auto rate = [&](const LayoutVerdict *v) { return v->best ? f.result.points[*v->best].outputPerGpu.si() : 0.0; };
        return rate(a) > rate(b);
    });
    for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), mostLayouts); ++i)
        add(*order[i]);
    m_layouts->setRows(rows);
}

} // namespace tokenyard::ui
