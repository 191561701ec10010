// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/compare_view.h"

#include "ui/pages/throughput/accelerator_words.h"
#include "ui/text/column_number.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QLabel>
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

enum Figure { PerGpu, PerMegawatt, PerWon }; // in the order of the buttons

// The figure, greater is better; empty if unknown.
std::optional<double> figureOf(const AcceleratorOffer &o, int figure)
{
    if (!o.point)
        return std::nullopt;
    if (figure == PerMegawatt)
        return o.economy.perItPower ? std::optional(o.economy.perItPower->si()) : std::nullopt;
    if (figure == PerWon)
        return o.economy.total ? std::optional(-o.economy.total->si()) : std::nullopt;
    return o.point->outputPerGpu.si();
}

std::vector<AcceleratorOffer> sorted(std::vector<AcceleratorOffer> offers, int figure)
{
    const auto rank = [&](const AcceleratorOffer &o) { return figureOf(o, figure) ? 0 : o.point ? 1 : 2; };
    std::stable_sort(offers.begin(), offers.end(), [&](const AcceleratorOffer &a, const AcceleratorOffer &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int by = rank(a) == 0 ? figure : PerGpu;
        return rank(a) < 2 && *figureOf(a, by) > *figureOf(b, by);
    });
    return offers;
}

template <class F>
RecordId bestOf(const std::vector<AcceleratorOffer> &offers, F figure)
{
    const AcceleratorOffer *best = nullptr;
    for (const AcceleratorOffer &o : offers)
        if (const auto value = figure(o); o.measured && value && (!best || *value > *figure(*best)))
            best = &o;
    return best ? best->accelerator : RecordId();
}

BestMeasured bestMeasured(const std::vector<AcceleratorOffer> &offers)
{
    const auto by = [](int figure) { return [figure](const AcceleratorOffer &o) { return figureOf(o, figure); }; };
    const auto capex = [](const AcceleratorOffer &o) { return o.economy.capex ? std::optional(-o.economy.capex->si()) : std::nullopt; };
    return {bestOf(offers, by(PerGpu)), bestOf(offers, by(PerMegawatt)), bestOf(offers, capex), bestOf(offers, by(PerWon))};
}

QString nameOf(const AcceleratorOffer &offer) { return words(offer.name).section(QStringLiteral(" ("), 0, 0); }

TableCell figure(double value, int decimals) { return {columnNumber(value, decimals), value}; }

template <typename Q>
TableCell shown(const std::optional<Q> &q, const AnyUnit &unit, int decimals)
{
    return q ? figure(unit.fromSi(q->si()), decimals) : TableCell{none, {}};
}

} // namespace

QString CompareView::verdictOf(const AcceleratorOffer &o) const
{
    if (!o.point)
        return words(o.why);
    QStringList said;
    if (isPlanned(o))
        said << tr("in the plan");
    if (!o.measured)
        said << tr("never measured");
    if (hasDisputedPeak(o.accelerator, m_question->catalogue))
        said << tr("its peak is disputed");
    QStringList best;
    if (o.measured ? o.accelerator == m_best.perGpu : o.bestPerGpu)
        best << tr("most per GPU");
    if (o.measured ? o.accelerator == m_best.perMegawatt : o.bestPerPower)
        best << tr("most per MW");
    if (o.measured ? o.accelerator == m_best.capex : o.leastCapex)
        best << tr("least capex");
    if (o.measured ? o.accelerator == m_best.cheapest : o.cheapest)
        best << tr("cheapest");
    if (!best.isEmpty())
        said << (o.measured ? tr("of those measured: %1") : tr("by calculation alone: %1")).arg(best.join(QStringLiteral(", ")));
    if (!o.purchase.why.empty())
        said << words(o.purchase.why);
    return said.join(QStringLiteral(" · "));
}

bool CompareView::isPlanned(const AcceleratorOffer &o) const
{
    const auto &planned = m_question->planned;
    return std::find(planned.begin(), planned.end(), o.accelerator) != planned.end();
}

QString CompareView::shownName(const AcceleratorOffer &o) const { return isPlanned(o) ? tr("%1 (plan)").arg(nameOf(o)) : nameOf(o); }

CompareView::CompareView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_figures(nullptr), m_chart(new Chart(tokens)),
      m_table(new PlainTable({tr("Accelerator"), tr("Layout"), tr("tok/s/GPU"), tr("80 % band"), tr("M tok/s/MW IT"), tr("MW site"),
                              tr("₩ per tok/s"), tr("₩ per M tok"), tr("Verdict")})),
      m_prices(new QLabel)
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
    m_table->setHeadingHint(
        7, tr("Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff."));
    connect(m_chart->plot(), &QCustomPlot::afterLayout, this, &CompareView::placeValues);
    m_table->setSortable();
    m_prices->setObjectName(QStringLiteral("caption"));
    m_prices->setWordWrap(true);
    column->addWidget(m_prices);
    connect(m_table, &PlainTable::activated, this, [this](const QModelIndex &index) {
        const std::size_t entry = std::size_t(m_table->entryAt(index.row()));
        if (entry < m_offers.size() && m_offers[entry].point)
            emit acceleratorChosen(m_offers[entry].accelerator);
    });
    connect(figures, &Segments::chosen, this, [this] {
        m_offers = sorted(std::move(m_offers), m_figures->checkedId());
        draw();
        fill();
    });
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
    m_best = bestMeasured(offers);
    m_offers = sorted(std::move(offers), m_figures->checkedId());
    title();
    draw();
    fill();
    showPrices();
}

void CompareView::title()
{
    const ThroughputQuestion &q = *m_question;
    const QString service = tr("%1 · %2, %3 tokens in, %4 out, TTFT within %5, %6 a token.")
                                .arg(recordName(q.catalogue.find("models", q.service.model), q.service.model),
                                     QString::fromUtf8(precisionKey(q.service.precision).data()).toUpper(),
                                     plainNumber(q.service.inputTokens, units::one), plainNumber(q.service.outputTokens, units::one),
                                     words(measure(q.service.ttftLimit, units::s)), words(measure(q.service.tpotLimit, units::ms)));
    const QString terms = !q.terms
        ? tr("Costs wait for the plan's PUE and bill.")
        : tr("PUE %1, %2, %3, IT over %4 years at %5 real.")
              .arg(plainNumber(q.terms->pueFactor, units::one, 4), words(measure(q.terms->electricity, units::KRWPerKWh)),
                   utilisationWords(q), plainNumber(q.terms->itYearsCount, units::one, 3), words(percent(q.terms->discountFraction)));
    const QString key =
        tr("Line and brackets: 80 % band, of won with that of the price; hatched: never measured; blue: best of those measured.");
    m_chart->setTitle(tr("Which accelerator serves this best?"), service + QLatin1Char(' ') + terms + QLatin1Char(' ') + key);
}

void CompareView::draw()
{
    m_chart->clear();
    m_values.clear();
    std::vector<Bar> bars;
    const int figure = m_figures->checkedId();
    for (auto o = m_offers.rbegin(); o != m_offers.rend(); ++o) { // so that the best one is on top
        if (!figureOf(*o, figure))
            continue;
        const ServingPoint &p = *o->point;
        const double low = p.low / p.outputPerGpu, high = p.high / p.outputPerGpu;
        if (figure == PerGpu)
            bars.push_back({shownName(*o), p.outputPerGpu.si(), p.low.si(), p.high.si(), o->accelerator == m_best.perGpu, o->measured});
        else if (figure == PerMegawatt)
            bars.push_back({shownName(*o), o->economy.perItPower->si(), o->economy.perItPower->si() * low,
                            o->economy.perItPower->si() * high, o->accelerator == m_best.perMegawatt, o->measured});
        else
            bars.push_back({shownName(*o), o->economy.total->in(units::KRWPerMillionTokens), o->economy.low->in(units::KRWPerMillionTokens),
                            o->economy.high->in(units::KRWPerMillionTokens), o->accelerator == m_best.cheapest, o->measured});
    }
    QCustomPlot *plot = m_chart->plot();
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    double greatest = 0.0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar &b = bars[i];
        auto *bar = new QCPBars(plot->yAxis, plot->xAxis);
        const QColor colour = b.best ? m_tokens.selection : m_tokens.racks;
        bar->setPen(b.measured ? QPen(Qt::NoPen) : QPen(colour, 1)); // unmeasured: an outline with hatching
        bar->setBrush(b.measured ? QBrush(b.best ? colour : mixed(colour, m_tokens.panel, 0.9))
                                 : QBrush(mixed(colour, m_tokens.panel, 0.7), Qt::BDiagPattern));
        bar->setWidth(0.56);
        bar->addData(double(i), b.value);
        auto *band = new QCPItemLine(plot);
        band->setPen(QPen(m_tokens.ink, 1));
        band->setHead(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
        band->setTail(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
        band->start->setCoords(b.low, double(i));
        band->end->setCoords(b.high, double(i));
        ticker->addTick(double(i), b.name);
        greatest = std::max(greatest, b.high);
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar &b = bars[i];
        m_values.push_back(m_chart->write(
            QStringLiteral("%1  (%2–%3)")
                .arg(plainNumber(b.value, units::one, 3), plainNumber(b.low, units::one, 3), plainNumber(b.high, units::one, 3)),
            0, double(i), b.best, Qt::AlignRight | Qt::AlignVCenter));
    }
    m_greatest = greatest > 0 ? greatest : 1.0;
    constexpr int rowHeight = 17, axisHeight = 90;
    m_chart->setMinimumHeight(std::max(330, rowHeight * int(bars.size()) + axisHeight));
    plot->yAxis->setTicker(ticker);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRange(-0.6, double(bars.size()) - 0.4);
    plot->xAxis->grid()->setVisible(true);
    const QString units_[] = {tr("output tokens/s per GPU"), tr("M output tokens/s per MW of rated IT power"),
                              tr("₩ per million output tokens, electricity and IT capital")};
    plot->xAxis->setLabel(units_[std::max(0, figure)]);
    m_placedWidth = 0;
    placeValues();
    plot->replot(QCustomPlot::rpQueuedReplot);
}

// Values are in a column of their own at the right, so that none is mistaken for the end of its band.
void CompareView::placeValues()
{
    QCustomPlot *plot = m_chart->plot();
    const int axis = plot->axisRect()->width();
    if (m_placedWidth == axis || m_values.empty() || axis < 50)
        return;
    m_placedWidth = axis;
    double widest = 0;
    for (const QCPItemText *value : m_values)
        widest = std::max(widest, QFontMetricsF(value->font()).horizontalAdvance(value->text()));
    constexpr double gap = 14;
    const double right = m_greatest / std::max(1 - (widest + gap) / axis, 0.3);
    plot->xAxis->setRange(0, right);
    for (QCPItemText *value : m_values)
        value->position->setCoords(right, value->position->coords().y());
    plot->replot(QCustomPlot::rpQueuedReplot);
}

std::vector<TableCell> CompareView::row(const AcceleratorOffer &o) const
{
    const ServingPoint *p = o.point ? &*o.point : nullptr;
    const QString name = shownName(o), layout = p ? QString::fromStdString(p->layout.words()) : none, verdict = verdictOf(o);
    const auto band = [&] { return columnNumber(p->low.si(), 0) + QStringLiteral("–") + columnNumber(p->high.si(), 0); };
    return {{name, name},
            {layout, p ? QVariant(layout) : QVariant()},
            p ? figure(p->outputPerGpu.si(), 1) : TableCell{none, {}},
            p ? TableCell{band(), p->low.si()} : TableCell{none, {}},
            shown(o.economy.perItPower, units::one, 3),
            shown(o.economy.perFacilityPower, units::one, 3),
            shown(o.economy.capex, units::one, 0),
            shown(o.economy.total, units::KRWPerMillionTokens, 0),
            {verdict, verdict}};
}

QString CompareView::hintOf(const AcceleratorOffer &o) const
{
    QStringList lines{verdictOf(o)};
    if (o.point && o.economy.perFacilityPower && o.economy.capex)
        lines << tr("%1; %2 M tokens/s per MW at the meter; ₩ %3 of IT capex for a token/s")
                     .arg(QString::fromStdString(o.point->layout.words()), columnNumber(o.economy.perFacilityPower->si(), 3),
                          columnNumber(o.economy.capex->si(), 0));
    if (o.economy.total)
        lines << tr("₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5")
                     .arg(plainNumber(o.economy.total->si(), units::KRWPerMillionTokens, 4),
                          plainNumber(o.economy.low->si(), units::KRWPerMillionTokens, 4),
                          plainNumber(o.economy.high->si(), units::KRWPerMillionTokens, 4),
                          plainNumber(o.economy.electricity->si(), units::KRWPerMillionTokens, 3),
                          plainNumber(o.economy.capital->si(), units::KRWPerMillionTokens, 4));
    if (const PriceBasis basis = priceBasis(o.accelerator, m_question->catalogue); basis.value) {
        const QString note = QString::fromStdString(basis.value->note);
        lines << (basis.rental ? tr("Price from what it rents for") : tr("Price")) + QStringLiteral(": ")
                + priceSources(basis).join(QStringLiteral("; ")) + (note.isEmpty() ? QString() : QStringLiteral(". ") + note);
    }
    lines << figureNotes(o.accelerator, m_question->catalogue);
    if (o.point)
        lines << tr("Double click or Enter: its frontier for this service.");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void CompareView::fill()
{
    std::vector<std::vector<TableCell>> rows;
    for (const AcceleratorOffer &offer : m_offers)
        rows.push_back(row(offer));
    m_table->setCells(rows);
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        m_table->setHint(int(i), hintOf(m_offers[i]));
        if (isPlanned(m_offers[i]))
            m_table->setStrong(int(i));
    }
}

QString CompareView::prices() const { return m_prices->text(); }

void CompareView::showPrices()
{
    QStringList sources;
    for (const AcceleratorOffer &o : m_offers)
        if (const PriceBasis basis = priceBasis(o.accelerator, m_question->catalogue); o.purchase.price && basis.value)
            for (const QString &source : priceSources(basis))
                if (!sources.contains(source))
                    sources << source;
    m_prices->setText(
        sources.isEmpty()
            ? tr("No price is known.")
            : tr("Prices, estimates and not quotes: %1. A row's hint says which is its own.").arg(sources.join(QStringLiteral("; "))));
}

} // namespace tokenyard::ui
