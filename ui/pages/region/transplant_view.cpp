// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/transplant_view.h"

#include "core/region/move_dates.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/figures/compare_rows.h"
#include "ui/pages/chart.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr Kpi shown[]{Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::PueAnnual, Kpi::TokensAnnual, Kpi::CostPerMtok, Kpi::Npv};
constexpr std::size_t rivalsOfRegret = 5, placesOfRegret = rivalsOfRegret + 1; // with here

// The shares of a move, in the form used for those between two plans.
CauseShares sharesOf(const region::Move &move, const region::Outcome &outcome)
{
    CauseShares all;
    all.ends = {outcome.before->kpis, outcome.after->kpis};
    if (outcome.waterfall.empty())
        return all;
    for (const region::Step &step : outcome.waterfall.begin()->second) {
        all.causes.push_back({move.changes[step.change].cause, move.changes[step.change].label});
        all.shares.emplace_back(std::size_t(kpiCount));
    }
    for (const auto &[kpi, steps] : outcome.waterfall)
        for (std::size_t i = 0; i < steps.size() && i < all.shares.size(); ++i)
            all.shares[i][std::size_t(kpi)] = steps[i].difference;
    return all;
}

// "Energisation +11 months": what moves the date of full power.
QString causesOf(const region::Move &move, const region::DateShift &shift)
{
    QStringList causes;
    for (const region::Step &step : shift.waterfall)
        if (step.difference != 0.0)
            causes << TransplantView::tr("%1 %2 months")
                          .arg(words(move.changes[step.change].label),
                               (step.difference > 0.0 ? QStringLiteral("+") : QStringLiteral("−"))
                                   + plainNumber(std::fabs(step.difference), units::one, 2));
    return causes.join(QStringLiteral(", "));
}

// Why figures of a region are unknown, a line each.
QString unknownsOf(const Kpis &kpis)
{
    QStringList lines;
    for (const Kpi kpi : shown)
        if (!kpis[kpi].si)
            lines << QStringLiteral("%1: %2").arg(words(kpiInfo(kpi).label), words(kpis[kpi].reason));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TransplantView::TransplantView(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent), m_work(new Background(this)), m_causes(new Background(this)), m_futures(new Background(this)),
      m_progress(new ProgressRow), m_regions(new PlainTable({tr("Region"), tr("Full power"), tr("Capex"), tr("Cash opex"), tr("PUE"),
                                                             tr("Tokens a year"), tr("Cost"), tr("NPV"), tr("NPV, mostly by")})),
      m_regret(new PlainTable({tr("Future"), tr("Best NPV"), QString(), QString(), QString(), QString(), QString(), QString()})),
      m_waterfall(new Chart(tokens)), m_kpi(new QComboBox), m_move(new QPushButton(tr("&Move the plan here"))),
      m_reasons(viewLabel("caption")), m_state(viewLabel("caption")),
      m_regretTitle(viewLabel("title", tr("Which place would be regretted least?")))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 12, 8, 12);
    column->addWidget(viewLabel("title", tr("The same plan in every region")));
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_progress);
    column->addLayout(state);
    sayWhatItIs();
    column->addWidget(m_regions);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Figure by cause:")));
    row->addWidget(m_kpi);
    row->addStretch(1);
    row->addWidget(m_move);
    column->addLayout(row);
    m_waterfall->setMinimumHeight(300);
    column->addWidget(m_waterfall);
    column->addWidget(m_reasons);
    column->addWidget(m_regretTitle);
    column->addWidget(viewLabel("caption",
                                tr("NPV that the best place has more in that future. Futures are records with sources: price reform, token "
                                   "price, next GPUs, delay, carbon. None has a probability.")));
    column->addWidget(m_regret);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledView(inner));
    for (const KpiInfo &info : allKpis())
        m_kpi->addItem(words(info.label), int(info.kpi));
    m_kpi->setCurrentIndex(m_kpi->findData(int(Kpi::Npv)));
    m_kpi->setAccessibleName(tr("Figure by cause"));
    m_regions->setAccessibleName(tr("The plan in every region"));
    m_regret->setAccessibleName(tr("Regret by place"));
    m_regions->setWordColumn(8);
    m_regions->keepNames({4, 3, 6, 5}); // where the page is narrow tokens go first, which hardly differ
    m_regions->setSortable();
    m_move->setEnabled(false);
    connect(m_regions, &PlainTable::entrySelected, this, &TransplantView::choose);
    connect(m_kpi, &QComboBox::currentIndexChanged, this, &TransplantView::askCauses);
    connect(m_move, &QPushButton::clicked, this, &TransplantView::moveHere);
    for (Background *work : {m_work, m_causes, m_futures}) {
        connect(work, &Background::failed, m_state, &QLabel::setText);
        connect(work, &Background::finished, this, &TransplantView::endIfIdle);
    }
    connect(m_progress, &ProgressRow::cancelled, this, &TransplantView::cancel);
}

TransplantView::~TransplantView() = default;

void TransplantView::sayWhatItIs()
{
    m_state->setText(
        tr("What follows the place changes; what no source gives by region stays. Full studies, no estimates. Choose a row to see why."));
}

void TransplantView::endIfIdle()
{
    if (!isBusy())
        m_progress->stop();
}

// What is on the page stays, of the plan that it was computed for.
void TransplantView::cancel()
{
    for (Background *work : {m_work, m_causes, m_futures})
        work->cancel();
    m_asked.reset();
    m_state->setText(
        tr("Cancelled: what stands here is of before. It is computed anew with the next edit, or when this page is opened again."));
}

bool TransplantView::isBusy() const { return m_work->isRunning() || m_causes->isRunning() || m_futures->isRunning(); }

const KpiInfo &TransplantView::kpi() const { return kpiInfo(Kpi(m_kpi->currentData().toInt())); }

void TransplantView::fill(const std::string &priceRule)
{
    m_rule = priceRule;
    if (m_asked == document()->plan() && m_askedRule == priceRule)
        return;
    m_asked = document()->plan();
    m_askedRule = priceRule;
    sayWhatItIs();
    const QPointer<TransplantView> view(this);
    const std::size_t regions = document()->catalogue().set("regions").records.size();
    m_work->run([view, plan = document()->plan(), catalogue = document()->catalogue(), priceRule,
                 done = m_progress->start(regions)](std::stop_token stop) -> Background::Delivery {
        Evaluator evaluator(catalogue);
        auto rows = std::make_shared<std::vector<Row>>();
        for (const Record &record : catalogue.set("regions").records) {
            if (stop.stop_requested())
                return {};
            const region::Move move = region::moveTo(plan, catalogue, record.id, region::priceRule(catalogue, priceRule));
            const region::Outcome outcome = region::outcomeOf(plan, move, evaluator, false);
            const auto main = region::mainCause(plan, move, outcome, Kpi::Npv, evaluator);
            rows->push_back({record, region::fullPowerMonth(region::withAllChanges(plan, move)), outcome.after->kpis,
                             main ? move.changes[main->change].label : Text(), main ? main->difference : 0.0});
            ++*done;
        }
        return [view, rows] {
            if (view)
                view->take(std::move(*rows));
        };
    });
}

// "Land −310 bn KRW": what does most of the NPV's difference from here.
TableCell TransplantView::causeOf(const Row &row)
{
    if (row.cause.empty())
        return {QStringLiteral("–"), {}};
    const QString sign = row.share > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return {QStringLiteral("%1 %2%3").arg(words(row.cause), sign, formatMoney(std::fabs(row.share), currentLanguage(), 3)), row.share};
}

void TransplantView::take(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    std::vector<std::vector<TableCell>> cells;
    const RecordId home = region::regionOf(document()->plan());
    int best = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &one = m_rows[i];
        const QString name = recordName(&one.record, one.record.id);
        std::vector<TableCell> row{{one.record.id == home ? tr("%1 (here)").arg(name) : name, name}};
        const QString power = QString::fromStdString(one.fullPower);
        row.push_back({power.isEmpty() ? QStringLiteral("–") : power, power});
        for (const Kpi kpi : shown) {
            const auto si = one.kpis[kpi].si;
            row.push_back(si ? TableCell{formatKpi(kpiInfo(kpi), *si, currentLanguage()), *si} : TableCell{tr("unknown"), {}});
        }
        row.push_back(causeOf(one));
        cells.push_back(std::move(row));
        const auto npv = one.kpis[Kpi::Npv].si;
        if (one.record.id != home && npv && (best < 0 || *npv > *m_rows[std::size_t(best)].kpis[Kpi::Npv].si))
            best = int(i);
    }
    m_regions->setCells(cells);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_regions->setHint(int(i), unknownsOf(m_rows[i].kpis));
    if (m_chosen < 0 || m_chosen >= int(m_rows.size()))
        m_chosen = best;
    if (m_chosen >= 0) {
        const QSignalBlocker quiet(m_regions);
        m_regions->selectEntry(m_chosen);
    }
    askCauses();
    askRegret();
    emit computed();
}

void TransplantView::choose(int entry)
{
    if (entry < 0 || entry >= int(m_rows.size()) || entry == m_chosen)
        return;
    m_chosen = entry;
    askCauses();
}

void TransplantView::askCauses()
{
    m_move->setEnabled(m_chosen >= 0);
    if (m_chosen < 0 || m_chosen >= int(m_rows.size()))
        return;
    const QPointer<TransplantView> view(this);
    m_progress->start(0);
    m_causes->run([view, plan = document()->plan(), catalogue = document()->catalogue(), rule = m_rule, info = &kpi(),
                   to = m_rows[std::size_t(m_chosen)].record.id](std::stop_token stop) -> Background::Delivery {
        const region::Move move = region::moveTo(plan, catalogue, to, region::priceRule(catalogue, rule));
        if (stop.stop_requested() || !move.refusal.empty())
            return {};
        Evaluator evaluator(catalogue);
        const region::Outcome outcome = region::outcomeOf(plan, move, evaluator, true);
        return [view, move, first = region::dateShiftOf(plan, move, region::PowerDate::First), shift = region::dateShiftOf(plan, move),
                shares = sharesOf(move, outcome), known = outcome.waterfall.contains(info->kpi), info] {
            if (!view)
                return;
            const QString from = words(move.fromName), there = words(move.toName);
            view->m_waterfall->clear();
            view->m_waterfall->setTitle(
                withParticles(tr("Why does %1 differ in %2?").arg(words(info->label), there)),
                known && !shares.causes.empty()
                    ? tr("%1 to %2, by cause: the mean over all orders of the causes (Shapley); adds up exactly.").arg(from, there)
                    : tr("There is nothing to share out: the plan is there already, or has no such figure."));
            if (known && !shares.causes.empty())
                drawWaterfall(*view->m_waterfall, *info, shares, from, there);
            QStringList reasons;
            if (first && first->months != 0.0)
                reasons << tr("First power %1 instead of %2, by %3.")
                               .arg(QString::fromStdString(first->after), QString::fromStdString(first->before), causesOf(move, *first));
            if (shift && shift->months != 0.0)
                reasons << tr("Full power %1 instead of %2, by %3.")
                               .arg(QString::fromStdString(shift->after), QString::fromStdString(shift->before), causesOf(move, *shift));
            for (const region::Change &change : move.changes)
                reasons << QStringLiteral("%1: %2").arg(words(change.label), words(change.reason));
            view->m_reasons->setText(reasons.join(QLatin1Char('\n')));
            emit view->computed();
        };
    });
}

// Here, and in the regions with the greatest NPV.
void TransplantView::askRegret()
{
    std::vector<std::size_t> order(m_rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto npv = [&](std::size_t i) { return m_rows[i].kpis[Kpi::Npv].si.value_or(-1e300); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return npv(a) > npv(b); });
    std::vector<RecordId> ids;
    for (const std::size_t i : order)
        if (ids.size() < rivalsOfRegret && m_rows[i].record.id != region::regionOf(document()->plan()))
            ids.push_back(m_rows[i].record.id);
    const QPointer<TransplantView> view(this);
    m_progress->start(0);
    m_futures->run(
        [view, plan = document()->plan(), catalogue = document()->catalogue(), ids](std::stop_token stop) -> Background::Delivery {
            auto regret = region::regretOf(region::regionChoices(plan, catalogue, ids), catalogue, Kpi::Npv, stop);
            if (!regret)
                return {};
            return [view, regret = std::move(*regret)] {
                if (view)
                    view->showRegret(regret);
            };
        });
}

// A row a future, a column a place; the last row is the greatest regret of each.
void TransplantView::showRegret(const region::FutureRegret &regret)
{
    const KpiInfo &info = kpiInfo(Kpi::Npv);
    const std::size_t places = std::min(regret.choices.size(), placesOfRegret);
    const auto cell = [&](const std::optional<double> &si) {
        return si ? TableCell{formatKpi(info, *si, currentLanguage()), *si} : TableCell{QStringLiteral("–"), {}};
    };
    for (std::size_t c = 0; c < placesOfRegret; ++c) {
        m_regret->setColumnHidden(int(c) + 2, c >= places);
        if (c < places)
            m_regret->horizontalHeaderItem(int(c) + 2)->setText(words(regret.choices[c].name));
    }
    std::vector<std::vector<TableCell>> cells;
    for (std::size_t f = 0; f < regret.futures.size(); ++f) {
        std::optional<double> best;
        for (const auto &value : regret.values[f])
            if (value && (!best || *value > *best)) // NPV: more is better
                best = value;
        const QString name = words(regret.futures[f].label);
        std::vector<TableCell> row{{name, name}, cell(best)};
        for (std::size_t c = 0; c < placesOfRegret; ++c)
            row.push_back(c < places ? cell(regret.regret[f][c]) : TableCell{});
        cells.push_back(std::move(row));
    }
    std::vector<TableCell> greatest{{tr("Greatest regret"), {}}, {QString(), {}}};
    for (std::size_t c = 0; c < placesOfRegret; ++c)
        greatest.push_back(c < places ? cell(regret.greatest[c]) : TableCell{});
    cells.push_back(std::move(greatest));
    m_regret->setCells(cells);
    m_regret->setStrong(int(cells.size()) - 1);
    for (std::size_t f = 0; f < regret.futures.size(); ++f)
        m_regret->setHint(int(f), words(regret.futures[f].label) + QLatin1Char('\n') + QString::fromStdString(regret.futures[f].source));
    if (regret.least)
        m_regretTitle->setText(tr("Which place would be regretted least? %1").arg(words(regret.choices[*regret.least].name)));
    emit computed();
}

void TransplantView::moveHere()
{
    if (m_chosen < 0 || m_chosen >= int(m_rows.size()))
        return;
    const region::Move move = region::moveTo(document()->plan(), document()->catalogue(), m_rows[std::size_t(m_chosen)].record.id,
                                             region::priceRule(document()->catalogue(), m_rule));
    const edit::Edit edit =
        move.refusal.empty() ? region::moved(document()->plan(), move) : edit::refused(document()->plan(), move.refusal);
    if (!edit.ok()) {
        m_state->setText(words(edit.refusal));
        return;
    }
    document()->apply(edit.plan, region::withHome(document()->catalogue(), move), words(edit.what));
}

} // namespace tokenyard::ui
