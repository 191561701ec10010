// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/frontier_view.h"

#include "ui/pages/throughput/budget_rows.h"
#include "ui/pages/throughput/measured_run.h"
#include "ui/text/column_number.h"
#include "ui/text/words.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/plain_table.h"

#include "core/throughput/calibration/own_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace tokenyard::ui {

namespace {

const QString none = QStringLiteral("–");

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

// What to consider when comparing the marks with the curve, or why there are none.
QString measuredWords(const Frontier &frontier)
{
    const auto &runs = frontier.measured.runs;
    if (runs.empty())
        return QLatin1Char(' ') + likeSentence(frontier.measured, frontier.asked, frontier.question.catalogue);
    QString said;
    if (ownRowsSource(frontier.question.catalogue.set("serving_calibration")))
        said += QLatin1Char(' ')
            + FrontierView::tr("The curve is of this plan's own fit; what the marks were predicted is of the published calibration.");
    const auto &points = frontier.result.points;
    const bool pools = std::any_of(points.begin(), points.end(), [](const ServingPoint &p) { return p.split.has_value(); });
    if (!pools && std::any_of(runs.begin(), runs.end(), [](const ValidationPoint &run) { return run.split.has_value(); }))
        said += QLatin1Char(' ') + FrontierView::tr("The curve is of one pool for prefill and decode.");
    if (const QStringList beyond = frontier.beyondMeasured(); !beyond.isEmpty())
        said += QLatin1Char(' ') + FrontierView::tr("Only the curve counts %1.").arg(beyond.join(QStringLiteral(", ")));
    return said;
}

QString changeWords(double fraction)
{
    const double rounded = std::round(fraction * 100);
    return (rounded > 0       ? QStringLiteral("+")
                : rounded < 0 ? QStringLiteral("−")
                              : QStringLiteral("±"))
        + plainNumber(std::fabs(rounded), units::one, 3) + QStringLiteral(" %");
}

} // namespace

FrontierView::FrontierView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_chart(new FrontierChart(tokens)), m_measured(new QCheckBox(tr("Measured runs"))),
      m_other(new QComboBox), m_budgetTitle(label("title")), m_budgetCaption(label("caption")), m_leverTitle(label("title")),
      m_leverCaption(label("caption")), m_costs(label("caption")), m_budget(new BarList(tokens)), m_levers(new BarList(tokens)),
      m_layouts(new PlainTable({tr("Layout"), tr("At once"), tr("TTFT"), tr("TTFT p99"), tr("ms per token"), tr("tok/s/GPU"),
                                tr("tok/s/user"), tr("M tok/s/MW"), tr("₩ per M tok"), tr("Verdict")}))
{
    setObjectName(QStringLiteral("page"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 21);
    grid->setColumnStretch(1, 9);
    m_chart->setMinimumHeight(320);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_chart, 1);
    left->addLayout(makeSwitches());
    left->addStretch(0);
    grid->addLayout(left, 0, 0);
    grid->addLayout(makeSide(), 0, 1);
    grid->addWidget(m_costs, 1, 0, 1, 2);
    grid->addWidget(m_layouts, 2, 0, 1, 2);
    grid->setRowStretch(0, 1);
    m_layouts->setWordColumn(9);
    m_layouts->setSortable();
    m_layouts->setHeadingHint(
        0,
        tr("TP: every layer cut across so many GPUs. DP: groups with requests of their own. EP: whole experts spread over so many GPUs; "
           "without EP each expert is cut like the rest. PP: stages of layers, one after another."));
    m_layouts->setHeadingHint(9,
                              tr("What costs a layout its distance: the parts of a token's GPU time that grew most, in shares of the "
                                 "chosen layout's whole; or which limit it misses by how much; or what does not fit."));
    m_layouts->setHeadingHint(
        7, tr("Output tokens/s for a MW of rated IT power at the rack inlet, with the GPU's share of node, network and storage."));
    m_layouts->setHeadingHint(
        8, tr("Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff."));
    connect(m_layouts, &PlainTable::entrySelected, this, [this](int entry) {
        if (!m_filling && std::size_t(entry) < m_rowPoints.size())
            pick(m_rowPoints[std::size_t(entry)]);
    });
    connect(m_chart, &FrontierChart::pointPicked, this, [this](std::size_t point) { pick(point); });
    connect(m_other, &QComboBox::activated, this, &FrontierView::search);
}

void FrontierView::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 1040, middling = 900; // the verdict needs the room more; the row's hint has the dropped columns
    QWidget::resizeEvent(event);
    m_layouts->setColumnHidden(7, width() < middling); // tokens/s per MW go with those per GPU
    for (const int column : {3, 6})                    // TTFT p99; and tokens/s per user, which are 1,000 over the ms per token
        m_layouts->setColumnHidden(column, width() < wide);
}

// As high as its captions ask at this width: a scrolled page takes the least height of a widget without its wrapped lines, and the switches
// then lay over the chart.
bool FrontierView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        if (const int least = layout()->totalMinimumHeightForWidth(width()); least != minimumHeight())
            setMinimumHeight(least);
    return done;
}

QLayout *FrontierView::makeSide()
{
    m_budgetTitle->setText(tr("Where a token's time goes"));
    m_leverTitle->setText(tr("If a lever moved"));
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_budgetTitle);
    side->addWidget(m_budgetCaption);
    side->addSpacing(4);
    side->addWidget(m_budget);
    side->addSpacing(10);
    side->addWidget(m_leverTitle);
    side->addWidget(m_leverCaption);
    side->addWidget(m_levers);
    side->addStretch(1);
    return side;
}

// Switches for what the chart shows in addition to the curve.
QLayout *FrontierView::makeSwitches()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = label("caption");
    name->setWordWrap(false);
    name->setText(tr("Compare with"));
    m_other->setAccessibleName(name->text());
    m_measured->setChecked(true);
    connect(m_measured, &QCheckBox::toggled, m_chart, &FrontierChart::showMeasured);
    row->addWidget(m_measured);
    row->addStretch(1);
    row->addWidget(name);
    row->addWidget(m_other);
    return row;
}

void FrontierView::setRoom(int height)
{
    constexpr int least = 320, most = 620, switches = 36, firstRows = 110; // height of the table, visible below a plot with enough room
    const int minimum = std::clamp(height - switches - firstRows, least, most), maximum = std::max(minimum, height - switches);
    if (minimum == m_chart->minimumHeight() && maximum == m_chart->maximumHeight())
        return;
    m_chart->setMinimumHeight(minimum);
    m_chart->setMaximumHeight(maximum);
    // The chart has its height at once, what stands below it moves with the next layout: on a busy machine it lay over the axis for seconds.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void FrontierView::ask(const ThroughputQuestion &question)
{
    if (m_question && m_question->sameAs(question))
        return;
    const bool otherMachine = !m_question || m_question->accelerator != question.accelerator;
    m_question = question;
    if (otherMachine)
        fillOthers(question);
    search();
}

// The list of second accelerators: the predecessor is selected until the planner chooses another.
void FrontierView::fillOthers(const ThroughputQuestion &question)
{
    const QString kept = m_other->currentData().toString();
    const bool chosen = m_other->property("chosen").toBool();
    m_other->clear();
    m_other->addItem(tr("none"), QString());
    for (const RecordId &id : searchableAccelerators(question.catalogue))
        if (id != question.accelerator)
            m_other->addItem(recordName(question.catalogue.find("accelerators", id), id).section(QStringLiteral(" ("), 0, 0),
                             QString::fromStdString(id));
    const QString wanted = chosen ? kept : QString::fromStdString(predecessorOf(question.accelerator, question.catalogue));
    m_other->setCurrentIndex(std::max(0, m_other->findData(wanted)));
}

void FrontierView::search()
{
    if (!m_question)
        return;
    if (sender() == m_other)
        m_other->setProperty("chosen", true);
    m_leverWork.cancel();
    if (m_frontier.result.points.empty()) // an empty plot shows the reason
        m_chart->setTitle(tr("How many tokens, at which speed?"), tr("Searching layouts and loads."));
    m_search.run([this, question = *m_question, other = m_other->currentData().toString().toStdString()](
                     std::stop_token) -> Background::Delivery { return [this, found = findFrontier(question, other)] { show(found); }; });
}

void FrontierView::show(const Frontier &frontier)
{
    m_frontier = frontier;
    const ThroughputQuestion &q = frontier.question;
    QString drawn = tr("%1 · %2, %3 tokens in, %4 out. %5 layouts and loads tried in %6 ms; shaded: 80 % band.")
                        .arg(recordName(q.catalogue.find("models", q.service.model), q.service.model), precisionName(q.service.precision),
                             plainNumber(q.service.inputTokens, units::one), plainNumber(q.service.outputTokens, units::one),
                             plainNumber(double(frontier.result.points.size()), units::one))
                        .arg(frontier.milliseconds, 0, 'f', 1);
    drawn += measuredWords(frontier);
    if (!frontier.why.words.empty())
        drawn.prepend(words(frontier.why.words) + QLatin1Char(' '));
    m_measured->setEnabled(!frontier.measured.runs.empty());
    m_measured->setToolTip(
        likeSentence(frontier.measured, frontier.asked, q.catalogue)
        + (frontier.measured.runs.empty() ? QString()
                                          : QLatin1Char('\n')
                   + tr("Marks below the curve ran with other layouts or loads; the mouse shows what each was predicted.")));
    m_chart->setTitle(tr("How many tokens, at which speed?"), drawn);
    m_chart->draw(frontier);
    m_picked.reset();
    fillLayouts();
    showCosts();
    showBudget(frontier.result.best);
    askLevers(std::nullopt);
}

void FrontierView::askLevers(std::optional<std::size_t> point)
{
    m_leverWork.run([this, frontier = m_frontier, point](std::stop_token stop) -> Background::Delivery {
        return [this, levers = findLevers(frontier, point, stop), point] {
            const bool chosen = !point || point == m_frontier.result.best;
            m_leverCaption->setText(chosen ? tr("Tokens/s per GPU, searched again within the limits")
                                           : tr("Tokens/s per GPU of the picked layout and load, whatever the limits"));
            showLevers(levers);
        };
    });
}

QString FrontierView::costTerms() const { return m_costs->text(); }

void FrontierView::showCosts()
{
    const QString at = utilisationWords(m_frontier.question);
    m_costs->setText(at.isEmpty() ? tr("Won wait for the plan's PUE and bill.")
                                  : tr("₩ per M tok: electricity and IT capital at %1.").arg(at));
}

void FrontierView::showLevers(const std::vector<Lever> &levers)
{
    std::vector<BarRow> rows;
    for (const Lever &lever : levers) {
        BarRow row{words(lever.label), none, words(lever.why), std::nullopt, {}, {}};
        if (lever.changeFraction) {
            row.value = changeWords(*lever.changeFraction);
            const bool picked = m_picked && m_picked != m_frontier.result.best;
            row.hint = (picked ? tr("%1: %2 tokens/s per GPU at the picked layout and load")
                               : tr("%1: %2 tokens/s per GPU at the best layout then"))
                           .arg(row.name, row.value);
            row.ink = *lever.changeFraction > 0.005 ? m_tokens.good : *lever.changeFraction < -0.005 ? m_tokens.warning : m_tokens.muted;
        }
        rows.push_back(std::move(row));
    }
    m_leverTitle->setVisible(!rows.empty());
    m_leverCaption->setVisible(!rows.empty());
    m_levers->setRows(std::move(rows));
}

void FrontierView::showBudget(std::optional<std::size_t> point)
{
    if (!point) {
        m_budgetCaption->setText(words(m_frontier.result.why));
        return m_budget->setRows({});
    }
    const ServingPoint &p = m_frontier.result.points[*point];
    const QString time = words(measure(p.tpot, units::ms, 3));
    m_budgetCaption->setText(point == m_frontier.result.best ? tr("%1 per token at the chosen point").arg(time)
                                                             : tr("%1 per token at %2, %3 at once")
                                                                   .arg(time, QString::fromStdString(p.layout.words()),
                                                                        plainNumber(p.concurrencyPerReplicaCount, units::one, 4)));
    m_budget->setRows(budgetRows(p, m_tokens));
}

std::vector<TableCell> FrontierView::layoutRow(const LayoutVerdict &verdict) const
{
    const SearchResult &r = m_frontier.result;
    const QString name = QString::fromStdString(verdict.layout.words());
    if (!verdict.best) {
        const QString why = words(m_frontier.whyNot(verdict));
        std::vector<TableCell> row(std::size_t(m_layouts->columnCount()), TableCell{none, {}});
        row.front() = {name, name};
        row.back() = {why, why};
        return row;
    }
    const ServingPoint &p = r.points[*verdict.best];
    const ServingEconomy economy = m_frontier.economy(p);
    const TokenRate rate = m_frontier.shownRate(p.outputPerGpu, p);
    QString said = tr("chosen");
    if (verdict.best != r.best) {
        const ServingPoint &chosen = *r.bestPoint();
        said =
            tr("%1: %2").arg(changeWords(rate / m_frontier.shownRate(chosen.outputPerGpu, chosen) - 1), words(m_frontier.whyNot(verdict)));
    }
    // The decimals of a column are those that the best layout needs.
    const ServingPoint &best = *r.bestPoint();
    const ServingEconomy bestEconomy = m_frontier.economy(best);
    const auto figure = [](double value, int decimals, const char *unit = "") {
        return TableCell{columnNumber(value, decimals) + QLatin1String(unit), value};
    };
    const auto column = [&](double value, double first, int digits) { return figure(value, decimalsFor(first, digits)); };
    const auto won = [](const TokenPrice &price) { return AnyUnit(units::KRWPerMillionTokens).fromSi(price.si()); };
    return {{name, name},
            figure(p.concurrencyPerReplicaCount, 0),
            figure(p.ttft.si(), 2, " s"),
            figure(p.ttftP99.si(), 2, " s"),
            figure(p.tpot.in(units::ms), 1),
            column(rate.si(), m_frontier.shownRate(best.outputPerGpu, best).si(), 4),
            figure(p.user.si(), 1),
            economy.perItPower && bestEconomy.perItPower ? column(economy.perItPower->si(), bestEconomy.perItPower->si(), 3)
                                                         : TableCell{none, {}},
            economy.total && bestEconomy.total ? column(won(*economy.total), won(*bestEconomy.total), 4) : TableCell{none, {}},
            {said, said}};
}

void FrontierView::fillLayouts()
{
    const SearchResult &r = m_frontier.result;
    std::vector<const LayoutVerdict *> order;
    for (const LayoutVerdict &verdict : r.verdicts)
        order.push_back(&verdict);
    const auto rate = [&](const LayoutVerdict *v) { return v->best ? r.points[*v->best].outputPerGpu.si() : 0.0; };
    std::stable_sort(order.begin(), order.end(), [&](const LayoutVerdict *a, const LayoutVerdict *b) { return rate(a) > rate(b); });
    std::vector<std::vector<TableCell>> rows;
    m_rowPoints.clear();
    for (const LayoutVerdict *verdict : order) {
        rows.push_back(layoutRow(*verdict));
        m_rowPoints.push_back(verdict->best);
    }
    m_filling = true;
    m_layouts->clearSelection();
    m_layouts->setCells(rows);
    for (std::size_t i = 0; i < order.size(); ++i) {
        QString hint = order[i]->best == r.best ? words(m_frontier.why.words) : words(order[i]->why);
        if (order[i]->best && order[i]->best != r.best)
            hint += QLatin1Char('\n') + gpuTimeHint(r.points[*order[i]->best], *r.bestPoint(), m_frontier.question.service.outputTokens);
        if (order[i]->best) {
            const ServingPoint &p = r.points[*order[i]->best];
            const ServingEconomy e = m_frontier.economy(p);
            hint += (hint.isEmpty() ? QString() : QStringLiteral("\n"))
                + tr("TTFT p99 %1; %2 tokens/s per user; %3 M tokens/s per MW")
                      .arg(words(measure(p.ttftP99, units::s, 3)), columnNumber(p.user.si(), 1),
                           e.perItPower ? columnNumber(e.perItPower->si(), 3) : none);
            if (e.total)
                hint += (hint.isEmpty() ? QString() : QStringLiteral("\n"))
                    + tr("₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5")
                          .arg(plainNumber(e.total->si(), units::KRWPerMillionTokens, 4),
                               plainNumber(e.low->si(), units::KRWPerMillionTokens, 4),
                               plainNumber(e.high->si(), units::KRWPerMillionTokens, 4),
                               plainNumber(e.electricity->si(), units::KRWPerMillionTokens, 3),
                               plainNumber(e.capital->si(), units::KRWPerMillionTokens, 4));
            else if (!m_frontier.purchase.why.empty())
                hint += (hint.isEmpty() ? QString() : QStringLiteral("\n")) + words(m_frontier.purchase.why);
        }
        m_layouts->setHint(int(i), hint);
        const auto shown = m_picked ? m_picked : r.best;
        if (order[i]->best && order[i]->best == shown)
            m_layouts->selectEntry(int(i));
    }
    m_filling = false;
}

// Shows a point picked in the plot or the table: its tag, its row and its budget.
void FrontierView::pick(std::optional<std::size_t> point)
{
    m_chart->pick(point);
    m_picked = point;
    showBudget(point ? point : m_frontier.result.best);
    askLevers(point);
    const auto row = std::find(m_rowPoints.begin(), m_rowPoints.end(), point);
    m_filling = true;
    if (!point)
        ; // the row of a layout without a point stays selected
    else if (row == m_rowPoints.end())
        m_layouts->clearSelection();
    else
        m_layouts->selectEntry(int(row - m_rowPoints.begin()));
    m_filling = false;
}

} // namespace tokenyard::ui
