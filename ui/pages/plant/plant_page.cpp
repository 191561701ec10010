// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plant/plant_page.h"

#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/text/words.h"
#include "ui/theme/hatch.h"
#include "ui/widgets/plain_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <qcustomplot.h>

namespace tokenyard::ui {

PlantPage::PlantPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_energy(new Chart(tokens)), m_months(new Chart(tokens)),
      m_capacities(new PlainTable({tr("Capacity"), tr("Installed"), tr("Needed"), tr("Loaded")}))
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(24, 18, 24, 18);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(20);
    auto *box = new QVBoxLayout;
    auto *title = new QLabel(tr("Does what is installed carry the load?"));
    title->setObjectName(QStringLiteral("title"));
    auto *caption = new QLabel(tr("MW usable with the spare units out, against the load at full IT."));
    caption->setObjectName(QStringLiteral("caption"));
    box->addWidget(title);
    box->addWidget(caption);
    box->addWidget(m_capacities);
    box->addStretch(1);
    grid->addLayout(box, 0, 0, 2, 1);
    grid->addWidget(m_energy, 0, 1);
    grid->addWidget(m_months, 1, 1);
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 11);
    showScrolled(inner);
}

void PlantPage::refresh()
{
    const auto study = document()->study();
    if (!study->power || !study->cooling)
        return;
    std::vector<QStringList> rows;
    for (const auto *checks : {&study->power->checks, &study->cooling->checks})
        for (const CapacityCheck &check : *checks) {
            const double loaded = check.installed.si() > 0 ? check.needed / check.installed : 0.0;
            rows.push_back({words(check.what), plainNumber(check.installed.si(), units::MW, 4),
                            plainNumber(check.needed.si(), units::MW, 4),
                            check.installed.si() > 0 ? words(percent(loaded, 3)) : QStringLiteral("–")});
        }
    m_capacities->setRows(rows);
    drawEnergy();
    drawMonths();
}

void PlantPage::drawEnergy()
{
    const CoolingResult &c = *document()->study()->cooling;
    m_energy->clear();
    QCustomPlot *plot = m_energy->plot();
    m_energy->setTitle(tr("Where does the energy beside IT go?"), tr("GWh of a year at the plan's utilisation; IT itself is not drawn."));
    const struct {
        QString name;
        const Series<Power> &power;
        QColor colour;
        Hatch hatch;
    } parts[] = {{tr("Lighting"), c.lights, tokens().faint, Hatch::Plain},
                 {tr("Electrical losses"), c.losses, tokens().powerA, Hatch::RisingLines},
                 {tr("Fans"), c.fans, tokens().returnWater, Hatch::LevelLines},
                 {tr("Pumps"), c.pumps, tokens().supply, Hatch::UprightLines},
                 {tr("Heat rejection"), c.rejection, tokens().returnWater, Hatch::LevelLines},
                 {tr("Chillers"), c.chillers, tokens().supply, Hatch::UprightLines}};
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    double greatest = 0.0;
    int row = 0;
    for (const auto &part : parts) {
        const double gwh = part.power.empty() ? 0.0 : energyOf(part.power).in(units::GWh);
        auto *bar = new QCPBars(plot->yAxis, plot->xAxis);
        bar->setPen(Qt::NoPen);
        bar->setBrush(hatched(part.colour, tokens().panel, part.hatch));
        bar->setWidth(0.6);
        bar->addData(row, gwh);
        ticker->addTick(row, part.name);
        m_energy->write(plainNumber(gwh, units::one, 3), gwh, row, false, Qt::AlignLeft | Qt::AlignVCenter);
        greatest = std::max(greatest, gwh);
        ++row;
    }
    plot->yAxis->setTicker(ticker);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRange(-0.6, row - 0.4);
    plot->xAxis->grid()->setVisible(true);
    plot->xAxis->setRange(0, greatest > 0 ? greatest * 1.2 : 1.0);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlantPage::drawMonths()
{
    const CoolingResult &c = *document()->study()->cooling;
    m_months->clear();
    QCustomPlot *plot = m_months->plot();
    m_months->setTitle(tr("How does the PUE go through the year?"),
                       c.pueAnnualFactor ? tr("By month; %1 over the year.").arg(plainNumber(*c.pueAnnualFactor, units::one, 4))
                                         : tr("By month."));
    QVector<double> x, y;
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (int month = 0; month < int(c.months.size()); ++month) {
        x << month;
        y << c.months[std::size_t(month)].pueFactor;
        ticker->addTick(month, QLocale().standaloneMonthName(month + 1, QLocale::ShortFormat));
    }
    QCPGraph *line = plot->addGraph();
    line->setData(x, y, true);
    line->setPen(QPen(tokens().selection, 1.8));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens().selection, 1.4), tokens().panel, 6));
    plot->xAxis->setTicker(ticker);
    plot->rescaleAxes();
    plot->yAxis->scaleRange(1.4, plot->yAxis->range().center());
    plot->xAxis->setRange(-0.4, 11.4);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
