// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/schedule_view.h"

#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int rowHeight = 22, head = 40, foot = 22, labelWidth = 230, rightMargin = 24;

QString dateOf(region::Date start, double days) { return QString::fromStdString(region::isoDate(region::after(start, days))); }

QString wonOf(const std::optional<Money> &money)
{
    return money ? formatKpi(kpiInfo(Kpi::RevenueAnnual), money->si(), currentLanguage()) : ScheduleView::tr("no revenue to count");
}

} // namespace

StepChart::StepChart(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setAccessibleName(tr("Steps to energisation in time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StepChart::sizeHint() const { return {700, head + int(m_bars.size()) * rowHeight + foot}; }

void StepChart::show(std::vector<StepBar> bars, region::Date start, double p50, double p90, std::optional<double> planned)
{
    m_bars = std::move(bars);
    m_start = start;
    m_p50 = p50;
    m_p90 = p90;
    m_planned = planned;
    updateGeometry();
    update();
}

double StepChart::toX(double days) const
{
    const double last = std::max({m_p90, m_planned.value_or(0.0), 1.0}) * 1.04;
    return labelWidth + (width() - labelWidth - rightMargin) * std::clamp(days / last, 0.0, 1.0);
}

void StepChart::drawAxis(QPainter &painter) const
{
    painter.setFont(captionFont());
    const std::chrono::year_month_day first(m_start);
    for (int year = int(first.year()); year <= int(first.year()) + 30; ++year) {
        const region::Date day(std::chrono::year(year) / std::chrono::January / std::chrono::day(1));
        const double days = double((day - m_start).count());
        if (days < 0.0)
            continue;
        if (days > std::max({m_p90, m_planned.value_or(0.0), 1.0}) * 1.04)
            break;
        const double x = toX(days);
        painter.setPen(QPen(m_tokens.line, 1));
        painter.drawLine(QPointF(x, head), QPointF(x, height() - foot));
        painter.setPen(m_tokens.muted);
        painter.drawText(QRectF(x + 3, height() - foot, 60, foot), Qt::AlignVCenter | Qt::AlignLeft, QString::number(year));
    }
}

void StepChart::drawLine(QPainter &painter, double days, const QString &text, const QColor &colour, int level) const
{
    const double x = toX(days);
    painter.setPen(QPen(colour, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, 4.0 + 16.0 * level), QPointF(x, height() - foot));
    painter.setPen(colour);
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 8.0;
    const bool left = x + wide > width();
    painter.drawText(QRectF(left ? x - wide : x + 4.0, 2.0 + 16.0 * level, wide, 16.0),
                     Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft), text);
}

void StepChart::drawBar(QPainter &painter, std::size_t i) const
{
    const StepBar &bar = m_bars[i];
    const double top = head + double(i) * rowHeight, middle = top + rowHeight / 2.0;
    painter.setPen(bar.critical ? m_tokens.ink : m_tokens.muted);
    painter.drawText(QRectF(0, top, labelWidth - 10, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, labelWidth - 12));
    const QColor colour = bar.critical ? m_tokens.selection : mixed(m_tokens.muted, m_tokens.panel, 0.45);
    painter.setPen(QPen(m_tokens.faint, 1));
    for (const int before : bar.after) { // a thin elbow from each step it waits for
        const StepBar &other = m_bars[std::size_t(before)];
        const double x = toX(other.finish), y = head + before * rowHeight + rowHeight / 2.0;
        const bool path = bar.critical && other.critical;
        painter.setPen(QPen(path ? m_tokens.selection : m_tokens.faint, path ? 1.6 : 0.8));
        painter.drawLine(QPointF(x, y), QPointF(x, middle));
        painter.drawLine(QPointF(x, middle), QPointF(toX(bar.start), middle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(QPointF(toX(bar.start), middle - 5), QPointF(std::max(toX(bar.finish), toX(bar.start) + 2), middle + 5)),
                            2, 2);
    painter.setPen(QPen(m_tokens.ink, 1));
    painter.drawLine(QPointF(toX(bar.low), middle), QPointF(toX(bar.high), middle));
    for (const double end : {bar.low, bar.high})
        painter.drawLine(QPointF(toX(end), middle - 3), QPointF(toX(end), middle + 3));
}

void StepChart::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxis(painter);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        drawBar(painter, i);
    if (m_planned)
        drawLine(painter, *m_planned, tr("planned %1").arg(dateOf(m_start, *m_planned)), m_tokens.warning, 0);
    drawLine(painter, m_p50, tr("P50 %1").arg(dateOf(m_start, m_p50)), m_tokens.selection, 0);
    drawLine(painter, m_p90, tr("P90 %1").arg(dateOf(m_start, m_p90)), m_tokens.racks, 1);
}

ScheduleView::ScheduleView(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent),
      m_table(new PlainTable({tr("Step"), tr("Low"), tr("Base"), tr("High"), tr("Start"), tr("Finish"), tr("Slack"), tr("Decides")})),
      m_laws(new PlainTable({tr("Rule"), tr("From"), tr("What it says")})), m_chart(new StepChart(tokens)), m_caption(viewLabel("caption")),
      m_stranded(viewLabel("title"))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 12, 8, 12);
    column->addWidget(viewLabel("title", tr("When is the power on?")));
    column->addWidget(m_caption);
    column->addWidget(m_chart);
    column->addWidget(m_stranded);
    column->addWidget(m_table);
    column->addWidget(viewLabel("title", tr("Which rules does a planner meet?")));
    column->addWidget(m_laws);
    column->addStretch(1);
    m_laws->setWordColumn(2);
    m_laws->setAccessibleName(tr("Rules with their dates"));
    m_table->setAccessibleName(tr("Steps to energisation"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledView(inner));
}

void ScheduleView::fillLaws()
{
    std::vector<std::vector<TableCell>> rows;
    std::vector<QString> hints;
    const Catalogue &catalogue = document()->catalogue();
    for (const Record &record : catalogue.set("laws").records) {
        const QString name = recordName(&record, record.id);
        const std::string korean = record.words("says_ko");
        const QString says =
            QString::fromStdString(currentLanguage() == Language::Korean && !korean.empty() ? korean : record.words("says"));
        rows.push_back({{name, name}, {QString::fromStdString(record.words("from")), {}}, {says, {}}});
        hints.push_back(says + QLatin1Char('\n') + QString::fromStdString(region::sourceWords(record, "says")));
    }
    m_laws->setCells(rows);
    for (std::size_t i = 0; i < hints.size(); ++i)
        m_laws->setHint(int(i), hints[i]);
}

void ScheduleView::sayWhatWaits(region::Date begin, const region::Timing &timing)
{
    const Study &study = *document()->study();
    const region::Stranded p50 = region::strandedOf(document()->plan(), study, region::after(begin, timing.p50)),
                           p90 = region::strandedOf(document()->plan(), study, region::after(begin, timing.p90));
    m_caption->setText(
        tr("Begun on %1, power comes by %2 (P50) or %3 (P90). Blue: the critical path with base days; whiskers: low to high; lines: "
           "what waits for what.")
            .arg(dateOf(begin, 0), dateOf(begin, timing.p50), dateOf(begin, timing.p90)));
    m_stranded->setText(p50.gpuHoursCount > 0.0 ? tr("GPUs that wait for power: %1 GPU-hours at P50, worth %2; %3 at P90, worth %4")
                                                      .arg(plainNumber(p50.gpuHoursCount, units::one, 4), wonOf(p50.worth),
                                                           plainNumber(p90.gpuHoursCount, units::one, 4), wonOf(p90.worth))
                                                : tr("No GPU waits for power at P50"));
}

void ScheduleView::fill(const std::string &)
{
    const Catalogue &catalogue = document()->catalogue();
    fillLaws();
    const auto start = region::readDate(catalogue.set("permit-steps").dataVersion);
    if (!start)
        return;
    const auto steps = region::stepsOf(document()->plan(), catalogue, *start);
    const region::Timing timing = region::timingOf(steps);
    if (!timing.problem.empty()) {
        m_caption->setText(words(timing.problem));
        return;
    }
    std::vector<std::size_t> order(steps.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return timing.steps[a].start < timing.steps[b].start; });
    std::vector<StepBar> bars;
    std::vector<std::vector<TableCell>> rows;
    for (const std::size_t i : order) {
        const region::ScheduleStep &step = steps[i];
        const region::ScheduledStep &when = timing.steps[i];
        const QString name = words(region::stepName(step, document()->plan(), catalogue));
        StepBar bar{name,
                    when.start,
                    when.finish,
                    when.start + step.low,
                    when.start + step.high,
                    std::find(timing.critical.begin(), timing.critical.end(), i) != timing.critical.end(),
                    {}};
        for (std::size_t j = 0; j < order.size(); ++j)
            if (std::find(step.after.begin(), step.after.end(), steps[order[j]].id) != step.after.end())
                bar.after.push_back(int(j));
        bars.push_back(std::move(bar));
        const auto number = [](double value) { return TableCell{QString::number(value, 'f', 0), value}; };
        rows.push_back({{name, name},
                        number(step.low),
                        number(step.base),
                        number(step.high),
                        {dateOf(*start, when.start), when.start},
                        {dateOf(*start, when.finish), when.finish},
                        number(when.slack),
                        {words(percent(when.criticality, 2)), when.criticality}});
    }
    m_table->setCells(rows);
    for (std::size_t k = 0; k < order.size(); ++k)
        m_table->setHint(int(k), QString::fromStdString(steps[order[k]].source));
    const auto planned = region::plannedDate(document()->plan());
    m_chart->show(std::move(bars), *start, timing.p50, timing.p90,
                  planned ? std::optional(double((*planned - *start).count())) : std::nullopt);
    sayWhatWaits(*start, timing);
    emit computed();
}

} // namespace tokenyard::ui
