// SPDX-License-Identifier: Apache-2.0
#include "ui/plots/throughput/compare_view.h"

#include "ui/text/column_number.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace tokenyard::ui {

namespace {

const QString none = QStringLiteral("–");

struct Bar {
    QString name;
    double value, low, high;
    bool best, measured;
};

std::vector<AcceleratorOffer> sorted(std::vector<AcceleratorOffer> offers)
{
    const auto rank = [](const AcceleratorOffer &o) { return o.economy.total ? 0 : o.point ? 1 : 2; };
    std::stable_sort(offers.begin(), offers.end(), [&](const AcceleratorOffer &a, const AcceleratorOffer &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (rank(a) == 0)
            return *a.economy.total < *b.economy.total;
        return rank(a) == 1 && a.point->outputPerGpu > b.point->outputPerGpu;
    });
    return offers;
}

QString nameOf(const AcceleratorOffer &offer) { return words(offer.name).section(QStringLiteral(" ("), 0, 0); }

QString verdictOf(const AcceleratorOffer &o)
{
    if (!o.point)
        return words(o.why);
    QStringList said;
    if (o.bestPerGpu)
        said << CompareView::tr("most per GPU");
    if (o.bestPerPower)
        said << CompareView::tr("most per MW");
    if (o.leastCapex)
        said << CompareView::tr("least capex");
    if (o.cheapest)
        said << CompareView::tr("cheapest");
    if (said.isEmpty() && !o.purchase.why.empty())
        said << words(o.purchase.why);
    else if (!o.measured)
        said << CompareView::tr("never measured: wide band");
    return said.join(QStringLiteral(" · "));
}

template <class Q>
QString shown(const std::optional<Q> &q, const AnyUnit &unit, int decimals)
{
    return q ? columnNumber(unit.fromSi(q->si()), decimals) : none;
}

} // namespace

CompareView::CompareView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_figures(nullptr), m_chart(new Chart(tokens)),
      m_table(new PlainTable({tr("Accelerator"), tr("Layout"), tr("tok/s/GPU"), tr("80 % band"), tr("M tok/s/MW IT"), tr("MW site"),
                              tr("₩ per tok/s"), tr("₩ per M tok"), tr("Verdict")}))
{
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *figures = new Segments({tr("Tokens/s per GPU"), tr("M tokens/s per MW"), tr("₩ per M tokens")});
    m_figures = figures->group();
    auto *row = new QHBoxLayout;
    row->addWidget(figures);
    row->addStretch(1);
    m_chart->setMinimumHeight(330);
    column->addWidget(m_chart, 1);
    column->addLayout(row);
    column->addWidget(m_table);
    m_table->setWordColumn(8);
    m_table->setHeadingHint(4, tr("For a MW of rated IT power at the rack inlet, with the GPU's share of node, network and storage."));
    m_table->setHeadingHint(5, tr("The same for a MW at the utility meter: divided by the plan's PUE."));
    m_table->setHeadingHint(6, tr("IT capex of one output token a second: the rack's price by its record."));
    m_table->setHeadingHint(7, tr("Electricity and IT capital of a million output tokens at the plan's utilisation; without building, plant and staff."));
    connect(figures, &Segments::chosen, this, &CompareView::draw);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 900;
    QWidget::resizeEvent(event);
    for (const int column : {1, 5, 6}) // layout, per MW of the site, capex
        m_table->setColumnHidden(column, width() < wide);
}

void CompareView::ask(const ThroughputQuestion &question)
{
    if (m_question && m_question->sameAs(question))
        return;
    m_question = question;
    m_work.run([this, question](std::stop_token stop) -> Background::Delivery {
        auto offers = compareFor(question, stop);
        return [this, offers = std::move(offers)]() mutable { show(std::move(offers)); };
    });
}

void CompareView::show(std::vector<AcceleratorOffer> offers)
{
    m_offers = sorted(std::move(offers));
    title();
    draw();
    fill();
}

void CompareView::title()
{
    const ThroughputQuestion &q = *m_question;
    const QString service = tr("%1 · %2, %3 tokens in, %4 out, TTFT within %5, %6 a token.")
                                .arg(recordName(q.catalogue.find("models", q.service.model), q.service.model),
                                     QString::fromUtf8(precisionKey(q.service.precision).data()).toUpper(), plainNumber(q.service.inputTokens, units::one),
                                     plainNumber(q.service.outputTokens, units::one), words(measure(q.service.ttftLimit, units::s)),
                                     words(measure(q.service.tpotLimit, units::ms)));
    const QString terms = !q.terms ? tr("Costs wait for the plan's PUE and bill.")
                                   : tr("PUE %1, %2, utilisation %3, IT over %4 years at %5 real.")
                                         .arg(plainNumber(q.terms->pueFactor, units::one, 4), words(measure(q.terms->electricity, units::KRWPerKWh)),
                                              words(percent(q.terms->utilisationFraction)), plainNumber(q.terms->itYearsCount, units::one, 3),
                                              words(percent(q.terms->discountFraction)));
    m_chart->setTitle(tr("Which accelerator serves this best?"), service + QLatin1Char(' ') + terms);
}

void CompareView::draw()
{
    m_chart->clear();
    std::vector<Bar> bars;
    for (const AcceleratorOffer &o : m_offers) {
        if (!o.point)
            continue;
        const ServingPoint &p = *o.point;
        const double low = p.low / p.outputPerGpu, high = p.high / p.outputPerGpu;
        if (m_figures->checkedId() == PerGpu)
            bars.push_back({nameOf(o), p.outputPerGpu.si(), p.low.si(), p.high.si(), o.bestPerGpu, o.measured});
        else if (m_figures->checkedId() == PerMegawatt && o.economy.perItPower)
            bars.push_back({nameOf(o), o.economy.perItPower->si(), o.economy.perItPower->si() * low, o.economy.perItPower->si() * high, o.bestPerPower, o.measured});
        else if (m_figures->checkedId() == PerWon && o.economy.total)
            bars.push_back({nameOf(o), o.economy.total->in(units::KRWPerMillionTokens), o.economy.low->in(units::KRWPerMillionTokens),
                            o.economy.high->in(units::KRWPerMillionTokens), o.cheapest, o.measured});
    }
    const bool lessIsBetter = m_figures->checkedId() == PerWon;
    std::stable_sort(bars.begin(), bars.end(), [&](const Bar &a, const Bar &b) { return lessIsBetter ? a.value > b.value : a.value < b.value; });
    QCustomPlot *plot = m_chart->plot();
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    double greatest = 0.0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar &b = bars[i];
        auto *bar = new QCPBars(plot->yAxis, plot->xAxis);
        bar->setPen(Qt::NoPen);
        bar->setBrush(b.best ? m_tokens.selection : mixed(m_tokens.racks, m_tokens.panel, b.measured ? 0.9 : 0.45));
        bar->setWidth(0.56);
        bar->addData(double(i), b.value);
        auto *band = new QCPItemLine(plot);
        band->setPen(QPen(m_tokens.ink, 1));
        band->setHead(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
        band->setTail(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
        band->start->setCoords(b.low, double(i));
        band->end->setCoords(b.high, double(i));
        m_chart->write(QLatin1Char(' ') + plainNumber(b.value, units::one, 3), b.high, double(i), b.best, Qt::AlignLeft | Qt::AlignVCenter);
        ticker->addTick(double(i), b.name);
        greatest = std::max(greatest, b.high);
    }
    plot->yAxis->setTicker(ticker);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRange(-0.6, double(bars.size()) - 0.4);
    plot->xAxis->grid()->setVisible(true);
    plot->xAxis->setRange(0, (greatest > 0 ? greatest : 1.0) * 1.12);
    const QString units_[] = {tr("output tokens/s per GPU; line: 80 % band; pale: accelerator never measured"),
                             tr("M output tokens/s per MW of rated IT power; line: 80 % band; pale: accelerator never measured"),
                             tr("₩ per million output tokens, electricity and IT capital; line: band of tokens and price; pale: never measured")};
    plot->xAxis->setLabel(units_[std::max(0, m_figures->checkedId())]);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void CompareView::fill()
{
    std::vector<QStringList> rows;
    for (const AcceleratorOffer &o : m_offers) {
        const ServingPoint *p = o.point ? &*o.point : nullptr;
        rows.push_back({nameOf(o), p ? QString::fromStdString(p->layout.words()) : none, p ? columnNumber(p->outputPerGpu.si(), 1) : none,
                        p ? columnNumber(p->low.si(), 0) + QStringLiteral("–") + columnNumber(p->high.si(), 0) : none,
                        shown(o.economy.perItPower, units::one, 3), shown(o.economy.perFacilityPower, units::one, 3), shown(o.economy.capex, units::one, 0),
                        shown(o.economy.total, units::KRWPerMillionTokens, 0), verdictOf(o)});
    }
    m_table->setRows(rows);
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        const AcceleratorOffer &o = m_offers[i];
        QString hint = verdictOf(o);
        if (o.point && o.economy.perFacilityPower && o.economy.capex)
            hint += QLatin1Char('\n')
                  + tr("%1; %2 M tokens/s per MW at the meter; ₩ %3 of IT capex for a token/s")
                        .arg(QString::fromStdString(o.point->layout.words()), columnNumber(o.economy.perFacilityPower->si(), 3), columnNumber(o.economy.capex->si(), 0));
        if (o.economy.total)
            hint += QLatin1Char('\n')
                  + tr("₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5")
                        .arg(plainNumber(o.economy.total->si(), units::KRWPerMillionTokens, 4), plainNumber(o.economy.low->si(), units::KRWPerMillionTokens, 4),
                             plainNumber(o.economy.high->si(), units::KRWPerMillionTokens, 4),
                             plainNumber(o.economy.electricity->si(), units::KRWPerMillionTokens, 3),
                             plainNumber(o.economy.capital->si(), units::KRWPerMillionTokens, 4))
                  + QLatin1Char('\n') + QString::fromStdString(o.purchase.source);
        m_table->setHint(int(i), hint.trimmed());
    }
}

} // namespace tokenyard::ui
