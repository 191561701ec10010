// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/phases/phases_page.h"

#include "core/rules/rules.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/pages/phases/phase_map.h"
#include "ui/pages/phases/ramp_chart.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

QString monthWords(int month) // year * 12 + month - 1
{
    return QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

int plannedMonth(const region::PhaseStanding &s) { return s.year * 12 + s.month - 1; }

// As planned, and to when it slips.
QString dateOf(const region::PhaseStanding &s)
{
    const QString planned = monthWords(plannedMonth(s));
    return s.energised == plannedMonth(s) ? planned : PhasesPage::tr("%1, slips to %2").arg(planned, monthWords(s.energised));
}

QString figureOf(const region::PhaseStanding &standing, Kpi kpi)
{
    const KpiInfo &info = kpiInfo(kpi);
    const auto &si = standing.study->kpis[kpi].si;
    return si ? words(Measure{*si, info.shownUnit, info.digits}) : QStringLiteral("–");
}

int countOf(const Study &study, Severity severity)
{
    return int(std::count_if(study.findings.begin(), study.findings.end(), [&](const Finding &f) { return f.severity == severity; }));
}

constexpr Kpi shownKpis[] = {Kpi::Gpus,         Kpi::ItPower,    Kpi::GridPowerPeak,  Kpi::PueAnnual,   Kpi::TokensPerSecond,
                             Kpi::TokensAnnual, Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::CostPerMtok, Kpi::Npv,
                             Kpi::Irr};

} // namespace

PhasesPage::PhasesPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_work(new Background(this)), m_progress(new ProgressRow), m_caption(new QLabel),
      m_moment(new QLabel), m_binding(new QLabel), m_scrubber(new QSlider(Qt::Horizontal)), m_map(new PhaseMap(tokens)),
      m_figures(new PlainTable({tr("Figure"), tr("Then")})),
      m_phases(
          new PlainTable({tr("Phase"), tr("Date"), tr("GPUs"), tr("Grid peak"), tr("Contract"), tr("Binds"), tr("One more is worth")})),
      m_power(new Chart(tokens)), m_gpus(new Chart(tokens))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(18, 14, 18, 14);
    auto *title = new QLabel(tr("What stands when, and what binds it?"));
    title->setObjectName(QStringLiteral("title"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    column->addWidget(title);
    auto *state = new QHBoxLayout;
    state->addWidget(m_caption, 1);
    state->addWidget(m_progress);
    column->addLayout(state);
    column->addWidget(makeTime());
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_map, 3);
    middle->addWidget(m_figures, 2);
    column->addLayout(middle, 3);
    column->addWidget(m_power, 2);
    column->addWidget(m_gpus, 1);
    column->addWidget(m_phases);
    m_phases->setAccessibleName(tr("Phases with what binds them"));
    m_figures->setAccessibleName(tr("Figures after the chosen phase"));
    showScrolled(inner);
    setFocusProxy(m_scrubber);
    connect(m_work, &Background::finished, m_progress, &ProgressRow::stop);
    connect(m_work, &Background::failed, m_caption, &QLabel::setText);
    connect(m_progress, &ProgressRow::cancelled, this, &PhasesPage::cancel);
    connect(m_scrubber, &QSlider::valueChanged, this, &PhasesPage::showMoment);
    connect(m_scrubber, &QSlider::valueChanged, this, &PhasesPage::moveTheWindow);
    connect(document, &Document::failureChanged, this, [this] { // ended elsewhere: the scrubber returns to full build
        if (!this->document()->showsMoment() && !m_moving && m_scrubber->value() != m_scrubber->maximum()) {
            const QSignalBlocker quiet(m_scrubber);
            m_scrubber->setValue(m_scrubber->maximum());
            showMoment(m_scrubber->value());
        }
    });
    connect(m_phases, &PlainTable::entrySelected, this, [this](int entry) {
        if (entry >= 0)
            m_scrubber->setValue(entry + 1);
    });
}

PhasesPage::~PhasesPage() = default;

QWidget *PhasesPage::makeTime()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 6, 0, 6);
    m_scrubber->setObjectName(QStringLiteral("scrubber"));
    m_scrubber->setAccessibleName(tr("Time, from the empty site to full build"));
    m_scrubber->setTickPosition(QSlider::TicksBelow);
    m_scrubber->setTickInterval(1);
    m_scrubber->setRange(0, 1);
    m_scrubber->setEnabled(false); // until there is something to show
    m_scrubber->setPageStep(1);
    m_moment->setObjectName(QStringLiteral("strong"));
    m_binding->setObjectName(QStringLiteral("caption"));
    m_binding->setWordWrap(true);
    m_binding->setMinimumHeight(3 * m_binding->fontMetrics().lineSpacing()); // its text needs two or three lines
    column->addWidget(m_scrubber);
    column->addWidget(m_moment);
    column->addWidget(m_binding);
    return holder;
}

void PhasesPage::refresh()
{
    const Plan &plan = document()->plan();
    if (m_asked == plan)
        return;
    m_asked = plan;
    m_caption->setText(tr("Computing the plan after each phase."));
    const QPointer<PhasesPage> page(this);
    m_work->run([page, plan, catalogue = document()->catalogue(),
                 done = m_progress->start(std::max<std::size_t>(1, plan.phases.size()))](std::stop_token stop) -> Background::Delivery {
        Evaluator evaluator(catalogue, allRules());
        auto all = std::make_shared<std::vector<region::PhaseStanding>>(
            region::phaseStandings(plan, evaluator, stop, [done](std::size_t n) { *done = n; }));
        const auto ramp = std::make_shared<region::PowerRamp>();
        if (!stop.stop_requested() && !all->empty())
            *ramp = region::powerRampOf(plan, *all->back().study, evaluator.catalogue());
        Plan bare = plan;
        bare.objects = {};
        bare.feeds = {};
        const std::shared_ptr<const Study> empty = stop.stop_requested() ? nullptr : evaluator.evaluate(bare);
        if (stop.stop_requested())
            return {};
        return [page, all, empty, ramp] {
            if (!page)
                return;
            page->m_empty = empty;
            page->take(std::move(*all), *ramp);
        };
    });
}

// What stood here was of an older plan.
void PhasesPage::cancel()
{
    m_work->cancel();
    m_asked.reset();
    m_standings.clear();
    m_scrubber->setEnabled(false);
    m_moment->clear();
    m_binding->clear();
    m_figures->setRows({});
    m_phases->setRows({});
    m_power->clear();
    m_gpus->clear();
    m_caption->setText(tr("Cancelled. The page is computed anew when the plan changes or this page is opened again."));
}

void PhasesPage::take(std::vector<region::PhaseStanding> standings, const region::PowerRamp &ramp)
{
    const bool first = m_standings.empty();
    const int before = m_scrubber->value();
    m_standings = std::move(standings);
    m_caption->setText(tr("Drag from the empty site to full build. New in a phase: outlined. Each phase under its own contract."));
    const int last = int(m_standings.size());
    m_scrubber->setRange(0, last);
    m_scrubber->setEnabled(true);
    m_scrubber->setValue(first ? last : std::min(before, last));
    showMoment(m_scrubber->value());
    fillPhases();
    drawPowerRamp(*m_power, ramp);
    drawGpuRamp(*m_gpus, ramp);
    emit computed();
}

void PhasesPage::showMoment(int position)
{
    if (m_standings.empty() || !m_asked)
        return;
    const Plan &whole = *m_asked;
    Plan empty = whole;
    empty.objects = {};
    empty.feeds = {};
    const Plan &then = position > 0 ? m_standings[std::size_t(position - 1)].plan : empty;
    const Plan &before = position > 1 ? m_standings[std::size_t(position - 2)].plan : empty;
    m_map->show(whole, then, before, document()->catalogue());
    if (position == 0) {
        m_moment->setText(tr("The empty site"));
        m_binding->setText({});
        m_figures->setRows({});
        return;
    }
    const region::PhaseStanding &standing = m_standings[std::size_t(position - 1)];
    m_moment->setText(tr("%1, %2").arg(QString::fromStdString(standing.name), dateOf(standing)));
    const region::Worth &worth = standing.worth;
    const QString more = worth.npv
        ? tr("One more is worth %1 in NPV: %2.").arg(words(measure(*worth.npv, units::billionKRW, 3)), words(worth.unit))
        : words(worth.reason);
    m_binding->setText(
        tr("What binds: %1. %2 %3").arg(words(region::limitName(standing.binding().limit)), words(standing.binding().figures), more));
    std::vector<QStringList> rows;
    for (Kpi kpi : shownKpis)
        rows.push_back({words(kpiInfo(kpi).label), figureOf(standing, kpi)});
    rows.push_back({tr("Errors"), QString::number(countOf(*standing.study, Severity::Error))});
    rows.push_back({tr("Warnings"), QString::number(countOf(*standing.study, Severity::Warning))});
    m_figures->setRows(rows);
}

// The main map, the ledger and the findings show the plan at that date.
void PhasesPage::moveTheWindow(int position)
{
    if (m_standings.empty() || !m_asked || !(*m_asked == document()->plan()))
        return;
    m_moving = true;
    if (position >= int(m_standings.size())) {
        document()->showMoment(nullptr, {}, {});
    } else {
        const region::PhaseStanding *standing = position > 0 ? &m_standings[std::size_t(position - 1)] : nullptr;
        std::vector<ObjectId> notYet;
        for (const auto &object : m_asked->objects)
            if (!standing || !standing->plan.object(object->id))
                notYet.push_back(object->id);
        for (const auto &feed : m_asked->feeds)
            if (!standing || !standing->plan.feed(feed->id))
                notYet.push_back(feed->id);
        document()->showMoment(standing ? standing->study : m_empty, std::move(notYet),
                               standing ? tr("%1, %2").arg(QString::fromStdString(standing->name), dateOf(*standing))
                                        : tr("The empty site"));
    }
    m_moving = false;
}

void PhasesPage::fillPhases()
{
    std::vector<QStringList> rows;
    for (const region::PhaseStanding &s : m_standings)
        rows.push_back({QString::fromStdString(s.name), dateOf(s), figureOf(s, Kpi::Gpus), figureOf(s, Kpi::GridPowerPeak),
                        words(measure(s.plan.supply->contract, units::MW, 4)), words(region::limitName(s.binding().limit)),
                        s.worth.npv ? words(measure(*s.worth.npv, units::billionKRW, 3)) : QStringLiteral("–")});
    m_phases->setRows(rows);
}

} // namespace tokenyard::ui
