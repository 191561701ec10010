// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/hours/hours_page.h"

#include "core/study/energy/hour_answer.h"
#include "core/study/energy/own_power.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/pages/hours/hour_stack.h"
#include "ui/pages/hours/price_map.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

constexpr double coarseAbove = 24.0 * 45; // hours in view: beyond this a day is one point with its range
constexpr int plainYear = 2026;           // 365 days; only its months matter

// Months, days or hours, depending on the range in view.
class HourTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double hour, const QLocale &, QChar, int) override
    {
        const QDateTime at = QDate(plainYear, 1, 1).startOfDay(Qt::UTC).addSecs(qint64(hour) * 3600);
        const QLocale locale;
        if (m_span > 24 * 60)
            return locale.standaloneMonthName(at.date().month(), QLocale::ShortFormat);
        if (m_span > 24 * 3)
            return locale.toString(at.date(), QString::fromUtf8(languageInfo(currentLanguage()).dayOfMonth));
        return locale.toString(at.time(), QStringLiteral("HH:mm"));
    }
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        m_span = range.size();
        QVector<double> ticks;
        if (m_span > 24 * 60) {
            for (int month = 1; month <= 12; ++month)
                ticks << 24.0 * (QDate(plainYear, month, 1).dayOfYear() - 1);
            return ticks;
        }
        const double step = m_span > 24 * 20 ? 24 * 5 : m_span > 24 * 3 ? 24 : 3;
        for (double t = std::ceil(range.lower / step) * step; t <= range.upper; t += step)
            ticks << t;
        return ticks;
    }

private:
    double m_span = hoursPerYear;
};

} // namespace

HoursPage::HoursPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_hours(new Chart(tokens)), m_duration(new Chart(tokens)), m_map(new Chart(tokens)),
      m_answer(new QLabel)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 18, 20, 12);
    column->addWidget(makeSwitch(), 0, Qt::AlignLeft);
    m_hours->plot()->setMinimumHeight(290);
    column->addWidget(m_hours, 10);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::RichText); // what is not ours in it is escaped
    m_answer->setObjectName(QStringLiteral("hours.answer"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_answer);
    column->addSpacing(8);
    column->addWidget(makeBelow(), 6);
    showScrolled(inner);
    makeHours();
    takeClicks();
    explain();
}

QWidget *HoursPage::makeBelow()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    m_map->plot()->setMinimumHeight(160);
    row->addWidget(m_map, 11);
    row->addWidget(m_duration, 7);
    return holder;
}

QString HoursPage::explanation() const { return m_answer->text(); }

QWidget *HoursPage::makeSwitch()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(1, 0, 0, 8);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    // The week and the day shown first are in the hottest season, where the peak is.
    const struct {
        QString text;
        const char *name;
        double from, span;
    } choices[] = {{tr("Year"), "hours.year", 0, hoursPerYear},
                   {tr("Month"), "hours.month", 24 * 212, 24 * 31},
                   {tr("Week"), "hours.week", 24 * 216, 24 * 7},
                   {tr("Day"), "hours.day", 24 * 218, 24}};
    for (const auto &choice : choices) {
        auto *button = new QToolButton;
        button->setText(choice.text);
        button->setCheckable(true);
        button->setChecked(choice.from == 0);
        button->setObjectName(QStringLiteral("segment"));
        button->setAccessibleName(QString::fromUtf8(choice.name));
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, from = choice.from, span = choice.span] { showHours(from, from + span); });
    }
    row->addSpacing(12);
    for (const int way : {-1, 1}) {
        auto *button = new QToolButton;
        button->setText(way < 0 ? QStringLiteral("‹") : QStringLiteral("›"));
        button->setToolTip(way < 0 ? tr("The time before") : tr("The time after"));
        button->setAccessibleName(way < 0 ? QStringLiteral("hours.before") : QStringLiteral("hours.after"));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, way] { shift(way); });
    }
    row->addSpacing(12);
    auto *optimise = new QToolButton;
    optimise->setText(tr("Cheapest mix of own power…"));
    optimise->setAccessibleName(QStringLiteral("hours.optimise"));
    optimise->setToolTip(tr("Sizes sun, wind, batteries and plant for the least cost of a kWh and puts them on the map"));
    row->addWidget(optimise);
    connect(optimise, &QToolButton::clicked, this, [this] { // the window's command: one dialog, whoever opens it
        if (auto *command = window()->findChild<QAction *>(QStringLiteral("energy.optimise")))
            command->trigger();
    });
    return holder;
}

void HoursPage::makeHours()
{
    QCustomPlot *plot = m_hours->plot();
    plot->plotLayout()->clear();
    for (int i = 0; i < 3; ++i) {
        auto *rect = new QCPAxisRect(plot);
        plot->plotLayout()->addElement(i, 0, rect);
        m_hours->style(rect);
        rect->setMinimumMargins(QMargins(46, 16, 4, i == 2 ? 20 : 4));
        QCPAxis *bottom = rect->axis(QCPAxis::atBottom);
        bottom->setTicker(QSharedPointer<QCPAxisTicker>(new HourTicker));
        bottom->setTickLabels(i == 2);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        m_rects.push_back(rect);
        connect(bottom, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this](const QCPRange &range) {
            if (range.lower != m_from || range.upper != m_to)
                showHours(range.lower, range.upper);
        });
    }
    plot->plotLayout()->setRowStretchFactor(0, 2.6);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
}

void HoursPage::shift(int spans)
{
    const double span = m_to - m_from;
    showHours(m_from + spans * span, m_to + spans * span);
}

// A press without a drag selects the hour under it.
void HoursPage::takeClicks()
{
    QCustomPlot *plot = m_hours->plot();
    connect(plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) { m_pressed = event->pos(); });
    connect(plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        if ((event->pos() - m_pressed).manhattanLength() <= 3)
            chooseHour(int(std::floor(m_rects[0]->axis(QCPAxis::atBottom)->pixelToCoord(event->pos().x()))));
    });
}

void HoursPage::chooseHour(int hour)
{
    m_chosen = hour >= 0 && hour < hoursPerYear ? hour : -1;
    explain();
    if (document()->study() && document()->study()->cooling)
        drawHours();
}

void HoursPage::explain()
{
    const auto study = document()->study();
    if (m_chosen < 0 || !study || !study->energy || !study->cooling) {
        m_answer->setText(tr("Click an hour to see who serves it and why it costs what it costs."));
        return;
    }
    const Plan &plan = document()->plan();
    const auto answer = answerHour(m_chosen, plan, *study->cooling, *study->energy, exchangeStage(plan), document()->catalogue());
    if (!answer) {
        m_answer->setText(tr("The hour has no price: the plan's tariff cannot be billed."));
        return;
    }
    QStringList parts{
        tr("<b>%1</b>, load %2").arg(QString::fromStdString(answer->when).toHtmlEscaped(), words(measure(answer->load, units::MW, 4)))};
    for (const Text &text : answer->words)
        parts << words(text).toHtmlEscaped();
    m_answer->setText(parts.join(QStringLiteral(" · ")));
}

// A line through the chosen hour of each rectangle.
void HoursPage::markHour()
{
    if (m_chosen < 0)
        return;
    for (QCPAxisRect *rect : m_rects) {
        auto *line = new QCPItemStraightLine(m_hours->plot());
        for (QCPItemPosition *point : {line->point1, line->point2}) {
            point->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            point->setAxisRect(rect);
        }
        line->setClipAxisRect(rect);
        line->setPen(QPen(tokens().ink, 1));
        line->point1->setCoords(m_chosen + 0.5, 0.0);
        line->point2->setCoords(m_chosen + 0.5, 1.0);
    }
}

void HoursPage::showHours(double from, double to)
{
    const double span = std::clamp(to - from, 6.0, double(hoursPerYear));
    m_from = std::clamp(from, 0.0, hoursPerYear - span);
    m_to = m_from + span;
    for (QCPAxisRect *rect : m_rects)
        rect->axis(QCPAxis::atBottom)->setRange(m_from, m_to);
    if (document()->study() && (span > coarseAbove) != m_coarse)
        drawHours();
    m_hours->plot()->replot(QCustomPlot::rpQueuedReplot);
}

void HoursPage::drawLine(QCPAxisRect *rect, const Eigen::ArrayXd &hourly, const QColor &colour, const QString &name, bool filled)
{
    const Steps steps = stepsOf(hourly, m_coarse ? 24 : 1);
    const auto line = [&](const QVector<double> &y) {
        QCPGraph *graph = m_hours->plot()->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        graph->setData(steps.at, y, true);
        if (!m_coarse)
            graph->setLineStyle(QCPGraph::lsStepLeft);
        return graph;
    };
    QColor pale = colour;
    pale.setAlphaF(0.18F);
    if (m_coarse) {
        QCPGraph *bottom = line(steps.low), *top = line(steps.high);
        bottom->setPen(Qt::NoPen);
        top->setPen(Qt::NoPen);
        top->setBrush(pale);
        top->setChannelFillGraph(bottom);
    }
    QCPGraph *graph = line(steps.mean);
    graph->setPen(QPen(colour, 1.4));
    graph->setName(name);
    if (filled && !m_coarse)
        graph->setBrush(pale);
}

void HoursPage::nameRects(const QStringList &names)
{
    for (std::size_t i = 0; i < m_rects.size(); ++i) {
        QCPAxis *left = m_rects[i]->axis(QCPAxis::atLeft);
        left->rescale();
        left->scaleRange(1.12, left->range().center());
        if (i == 0)
            left->setRangeLower(0);
        m_rects[i]->axis(QCPAxis::atBottom)->setRange(m_from, m_to);
        QCPItemText *label = m_hours->write(names[int(i)], 0, 0, false, Qt::AlignLeft | Qt::AlignBottom);
        label->position->setAxisRect(m_rects[i]);
        label->position->setType(QCPItemPosition::ptAxisRectRatio);
        label->position->setCoords(0, 0);
    }
}

QString HoursPage::shownYear() const
{
    const Plan &plan = document()->plan();
    if (plan.phases.empty())
        return {};
    const int year = fullYearOf(plan);
    QString words = tr("Of %1, the first year at full build, with the own plant that stands in it.").arg(year);
    const auto date = [](int month) { return QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')); };
    if (const auto term = contractTermOf(*plan.supply, firstPlannedMonth(plan)))
        words += QLatin1Char(' ')
            + (term->endMonth ? tr("The PPA delivers from %1 to %2.").arg(date(term->fromMonth), date(*term->endMonth - 1))
                              : tr("The PPA delivers from %1 on.").arg(date(term->fromMonth)));
    return words;
}

void HoursPage::drawHours()
{
    const auto study = document()->study();
    const CoolingResult &cooling = *study->cooling;
    const EnergyResult &energy = *study->energy;
    m_hours->clear();
    m_coarse = m_to - m_from > coarseAbove;
    const QString question = tr("Which source carries each hour, and what does a kWh cost?");
    QString drawn = m_coarse
        ? tr("Mean of each day, at the plan's utilisation; 8,760 hours of a typical year. Drag and turn the wheel to zoom.")
        : tr("Each hour, at the plan's utilisation, of a typical year. Where the stack stands above the load a battery charges or power is "
             "sold.");
    drawn += QLatin1Char(' ') + shownYear();
    const bool nothing = cooling.facility.empty();
    m_hours->setTitle(question, nothing ? words(study->kpis[Kpi::EnergyAnnual].reason) : drawn);
    for (const QCPAxisRect *rect : m_rects)
        rect->axis(QCPAxis::atLeft)->setTickLabels(!nothing);
    if (nothing)
        return m_hours->plot()->replot(QCustomPlot::rpQueuedReplot);
    const Eigen::ArrayXd facility = cooling.facility.si() / units::MW.factor, it = cooling.it.si() / units::MW.factor;
    m_hours->setTitle(question, drawn, drawStack(*m_hours, m_rects[0], energy, facility, m_coarse ? 24 : 1));
    if (!energy.prices.empty())
        drawLine(m_rects[1], energy.prices.si() / units::KRWPerKWh.factor, tokens().powerB, tr("Price"), true);
    const bool stores = !energy.stored.empty();
    if (stores)
        drawLine(m_rects[2], energy.stored.si() / units::MWh.factor, tokens().selection, tr("Stored"), true);
    else
        drawLine(m_rects[2], facility / it.max(1e-9), tokens().supply, tr("PUE"), false);
    nameRects({tr("MW · who serves the load"), tr("KRW/kWh · energy charge"), stores ? tr("MWh · in the batteries") : tr("PUE")});
    markHour();
    m_hours->plot()->replot(QCustomPlot::rpQueuedReplot);
}

void HoursPage::drawDuration()
{
    const auto study = document()->study();
    m_duration->clear();
    const bool own = study->energy->sources.size() > 1;
    m_duration->setTitle(tr("For how many hours is the load so high?"),
                         own ? tr("MW against hours of the year, each sorted: the load, and what of it the grid serves.")
                             : tr("MW against hours of the year, sorted; IT at the plan's utilisation and at full load."));
    QCustomPlot *plot = m_duration->plot();
    const auto curve = [&](const Series<Power> &power, const QColor &colour, Qt::PenStyle style, const QString &name) {
        if (power.empty())
            return;
        Eigen::ArrayXd sorted = power.si() / 1e6; // MW
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QVector<double> x(int(sorted.size())), y(int(sorted.size()));
        for (int i = 0; i < int(sorted.size()); ++i) {
            x[i] = i;
            y[i] = sorted[i];
        }
        QCPGraph *graph = plot->addGraph();
        graph->setData(x, y, true);
        graph->setPen(QPen(colour, 1.6, style));
        const bool low = y.back() < y.front() / 4.0; // below it the axis has its numbers
        m_duration->write(name, hoursPerYear, y.back(), false, Qt::AlignRight | (low ? Qt::AlignBottom : Qt::AlignTop));
    };
    curve(study->cooling->facilityAtPeakIt, tokens().powerA, Qt::SolidLine, tr("IT at full load"));
    curve(study->cooling->facility, tokens().selection, Qt::DashLine, tr("at the plan's utilisation"));
    if (own)
        curve(study->energy->grid, tokens().supply, Qt::SolidLine, tr("from the grid"));
    const double contract = document()->plan().supply->contract.in(units::MW);
    auto *line = new QCPItemStraightLine(plot);
    line->setPen(QPen(tokens().warning, 1, Qt::DashLine));
    line->point1->setCoords(0, contract);
    line->point2->setCoords(1, contract);
    m_duration
        ->write(tr("contract %1").arg(words(measure(document()->plan().supply->contract, units::MW))), 60, contract, false,
                Qt::AlignLeft | Qt::AlignBottom)
        ->setColor(tokens().warning);
    plot->rescaleAxes();
    plot->xAxis->setRange(0, hoursPerYear);
    plot->yAxis->setRange(0, std::max(plot->yAxis->range().upper, contract) * 1.12);
    plot->xAxis->setLabel(tr("hours of the year"));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void HoursPage::refresh()
{
    if (!document()->study()->cooling)
        return;
    drawHours();
    drawPriceMap(*m_map, document()->study()->energy->prices);
    drawDuration();
    explain();
}

} // namespace tokenyard::ui
