// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money/money_charts.h"

#include "ui/figures/ledger_figures.h"
#include "ui/pages/chart.h"
#include "ui/text/words.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("MoneyCharts", text); }

// The unit a money axis is drawn in, and its name.
struct MoneyScale {
    double factor;
    QString name;
};
MoneyScale scaleFor(double greatest)
{
    const NumberScale &usual = languageInfo(currentLanguage()).tableMoney;
    return greatest >= 1e12 ? MoneyScale{1e12, say(QT_TRANSLATE_NOOP("MoneyCharts", "tn KRW"))}
                            : MoneyScale{usual.factor, QString::fromUtf8(usual.word)};
}

QCPBars *bars(Chart &chart, const QBrush &fill, double width = 0.62)
{
    auto *made = new QCPBars(chart.plot()->xAxis, chart.plot()->yAxis);
    made->setPen(Qt::NoPen);
    made->setBrush(fill);
    made->setWidth(width);
    return made;
}

void nameBars(QCPAxis *axis, const QStringList &names)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (int i = 0; i < names.size(); ++i)
        ticker->addTick(i, names[i]);
    axis->setTicker(ticker);
    axis->setRange(-0.5, double(names.size()) - 0.5);
}

QString percentWords(double fraction) { return words(percent(fraction, fraction < 0.0995 ? 2 : 3)); }

QString shortName(Kpi share)
{
    switch (share) {
    case Kpi::ElectricityShareOpexRent: return say(QT_TRANSLATE_NOOP("MoneyCharts", "+ rent"));
    case Kpi::ElectricityShareOpexDepreciation: return say(QT_TRANSLATE_NOOP("MoneyCharts", "+ depreciation"));
    case Kpi::ElectricityShareLevelised: return say(QT_TRANSLATE_NOOP("MoneyCharts", "Levelised,\nwith cost of capital"));
    default: return say(QT_TRANSLATE_NOOP("MoneyCharts", "Cash opex"));
    }
}

TextSource groupName(const std::string &group)
{
    static const std::map<std::string, TextSource> names{{"land", TY_TR("CostGroup", "Land")},
                                                         {"site", TY_TR("CostGroup", "Site works")},
                                                         {"shell", TY_TR("CostGroup", "Building")},
                                                         {"electrical", TY_TR("CostGroup", "Electrical")},
                                                         {"mechanical", TY_TR("CostGroup", "Mechanical")},
                                                         {"it", TY_TR("CostGroup", "Racks")},
                                                         {"network", TY_TR("CostGroup", "Network and storage")},
                                                         {"grid", TY_TR("CostGroup", "Grid connection")},
                                                         {"soft", TY_TR("CostGroup", "Design and permits")},
                                                         {"own-power", TY_TR("CostGroup", "Own power")},
                                                         {"contingency", TY_TR("CostGroup", "Contingency")},
                                                         {"storage", TY_TR("CostGroup", "Storage")}};
    const auto it = names.find(group);
    return it == names.end() ? TextSource{"CostGroup", ""} : it->second;
}

// The brush of a series drawn on or next to a plain one.
QBrush second(const Chart &chart, const QColor &colour, Hatch hatch = Hatch::RisingLines)
{
    return hatched(colour, chart.tokens().panel, hatch);
}

} // namespace

std::array<ShareBar, 4> shareBars(const Study &study)
{
    std::array<ShareBar, 4> out{};
    const auto electricity = study.kpis[Kpi::ElectricityCostAnnual].si;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].kpi = electricityShares[i];
        out[i].share = study.kpis[electricityShares[i]].si;
        if (electricity && out[i].share && *out[i].share > 0)
            out[i].whole = *electricity / *out[i].share;
    }
    return out;
}

void drawShares(Chart &chart, const Study &study)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    const auto electricity = study.kpis[Kpi::ElectricityCostAnnual].si;
    chart.setTitle(say(QT_TRANSLATE_NOOP("MoneyCharts", "What share of the cost is electricity? It depends on what you divide by.")),
                   electricity ? say(QT_TRANSLATE_NOOP("MoneyCharts", "Electricity is %1 a year in every bar. Only the denominator grows."))
                                     .arg(formatMoney(*electricity, currentLanguage()))
                               : words(study.kpis[Kpi::ElectricityCostAnnual].reason));
    const auto all = shareBars(study);
    double greatest = 0.0;
    for (const ShareBar &bar : all)
        greatest = std::max(greatest, bar.whole.value_or(0.0));
    const MoneyScale scale = scaleFor(electricity.value_or(greatest)); // that of the sentence above
    QCPBars *power = bars(chart, chart.tokens().selection), *rest = bars(chart, second(chart, chart.tokens().band));
    rest->moveAbove(power);
    QStringList names;
    for (int i = 0; i < int(all.size()); ++i) {
        names << shortName(all[std::size_t(i)].kpi);
        if (!all[std::size_t(i)].whole)
            continue;
        const double whole = *all[std::size_t(i)].whole / scale.factor;
        power->addData(i, *electricity / scale.factor);
        rest->addData(i, whole - *electricity / scale.factor);
        QCPItemText *label = chart.write(percentWords(*all[std::size_t(i)].share), i, whole, true);
        QFont font = titleFont();
        label->setFont(font);
    }
    nameBars(plot->xAxis, names);
    plot->yAxis->setRange(0, greatest > 0.0 ? greatest / scale.factor * 1.16 : 1.0);
    plot->yAxis->setTickLabels(greatest > 0.0); // without a bill there is nothing to read off
    plot->yAxis->setLabel(say(QT_TRANSLATE_NOOP("MoneyCharts", "%1 a year")).arg(scale.name));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void drawBridge(Chart &chart, const Study &study)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    chart.setTitle(say(QT_TRANSLATE_NOOP("MoneyCharts", "What stands between the four shares?")),
                   say(QT_TRANSLATE_NOOP("MoneyCharts", "What each denominator adds to the one before, a year.")));
    const auto all = shareBars(study);
    const auto electricity = study.kpis[Kpi::ElectricityCostAnnual].si;
    if (!electricity || !all[0].whole)
        return plot->replot(QCustomPlot::rpQueuedReplot);
    std::vector<std::pair<QString, double>> tops{{say(QT_TRANSLATE_NOOP("MoneyCharts", "Electricity")), *electricity}};
    const QString names[] = {say(QT_TRANSLATE_NOOP("MoneyCharts", "Other cash opex")), say(QT_TRANSLATE_NOOP("MoneyCharts", "Rent")),
                             say(QT_TRANSLATE_NOOP("MoneyCharts", "Depreciation")),
                             say(QT_TRANSLATE_NOOP("MoneyCharts", "Cost of capital"))};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].whole)
            tops.emplace_back(names[i], *all[i].whole);
    double greatest = 0.0;
    for (const auto &top : tops)
        greatest = std::max(greatest, top.second);
    const MoneyScale scale = scaleFor(*electricity); // one unit for the axis and every bar
    QCPBars *base = bars(chart, Qt::transparent), *power = bars(chart, chart.tokens().selection),
            *added = bars(chart, second(chart, chart.tokens().racks));
    power->moveAbove(base);
    added->moveAbove(power);
    QStringList labels;
    double before = 0.0;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        labels << tops[i].first;
        const double from = std::min(before, tops[i].second) / scale.factor, to = std::max(before, tops[i].second) / scale.factor;
        base->addData(double(i), from);
        (i == 0 ? power : added)->addData(double(i), to - from);
        const QString sign = i == 0 ? QString() : tops[i].second >= before ? QStringLiteral("+") : QStringLiteral("−");
        chart.write(sign + plainNumber(to - from, units::one, 3) + QLatin1Char(' ') + scale.name, double(i), to, true);
        before = tops[i].second;
    }
    nameBars(plot->xAxis, labels);
    plot->yAxis->setRange(0, greatest / scale.factor * 1.16);
    plot->yAxis->setLabel(say(QT_TRANSLATE_NOOP("MoneyCharts", "%1 a year")).arg(scale.name));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void drawCapex(Chart &chart, const Study &study)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    std::vector<std::pair<std::string, double>> groups;
    double total = 0.0;
    for (const CostItem &item : study.cost->capex) {
        auto it = std::find_if(groups.begin(), groups.end(), [&](const auto &g) { return g.first == item.group; });
        if (it == groups.end())
            it = groups.insert(groups.end(), {item.group, 0.0});
        it->second += item.base.si();
        total += item.base.si();
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const MoneyScale scale = scaleFor(0.0); // the smallest group still reads in it, and every bar has the axis's unit
    chart.setTitle(say(QT_TRANSLATE_NOOP("MoneyCharts", "Where does the capex go?")),
                   say(QT_TRANSLATE_NOOP("MoneyCharts", "%1, all phases, by group; share of the whole.")).arg(scale.name));
    auto *made = new QCPBars(plot->yAxis, plot->xAxis);
    made->setPen(Qt::NoPen);
    made->setBrush(chart.tokens().racks);
    made->setWidth(0.62);
    QStringList names;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString name = words(groupName(groups[i].first));
        names << (name.isEmpty() ? QString::fromStdString(groups[i].first) : name);
        const double value = groups[i].second / scale.factor;
        made->addData(double(i), value);
        chart.write(
            QStringLiteral("%1 · %2").arg(plainNumber(value, units::one, 3), percentWords(total > 0 ? groups[i].second / total : 0.0)),
            value, double(i), false, Qt::AlignLeft | Qt::AlignVCenter);
    }
    nameBars(plot->yAxis, names);
    plot->yAxis->grid()->setVisible(false);
    plot->xAxis->grid()->setVisible(true);
    plot->xAxis->ticker()->setTickCount(4);
    plot->xAxis->setRange(0, groups.empty() ? 1.0 : groups.back().second / scale.factor * 1.55); // room for the longest words
    plot->replot(QCustomPlot::rpQueuedReplot);
}

namespace {

// Debt service cover on its own axis, from 0, where there is debt.
void drawCover(Chart &chart, const FinanceResult &finance)
{
    QCPAxis *axis = chart.plot()->yAxis2;
    axis->setVisible(finance.dscrLeastFactor.has_value());
    if (!finance.dscrLeastFactor)
        return;
    QVector<double> x, y;
    for (const FinanceYear &year : finance.years)
        if (year.dscrFactor) {
            x << year.year;
            y << *year.dscrFactor;
        }
    QCPGraph *line = chart.plot()->addGraph(chart.plot()->xAxis, axis);
    line->setData(x, y);
    line->setPen(QPen(chart.tokens().powerB, 1.4, Qt::DashLine));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
    axis->setLabel(say(QT_TRANSLATE_NOOP("MoneyCharts", "DSCR (dashed)")));
    axis->setRange(0, *std::max_element(y.begin(), y.end()) * 1.2);
}

} // namespace

void drawCashFlow(Chart &chart, const Study &study)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    const auto &years = study.finance->years;
    double greatest = 0.0;
    for (const FinanceYear &year : years)
        greatest = std::max({greatest, std::fabs(year.cashFlow.si()), std::fabs(year.cumulated.si())});
    const MoneyScale scale = scaleFor(greatest);
    const auto payback = study.kpis[Kpi::PaybackYears].si;
    chart.setTitle(
        payback
            ? say(QT_TRANSLATE_NOOP("MoneyCharts", "When is the money back? After %1 years.")).arg(plainNumber(*payback, units::year, 3))
            : say(QT_TRANSLATE_NOOP("MoneyCharts", "When is the money back? Not within the horizon.")),
        say(QT_TRANSLATE_NOOP("MoneyCharts", "%1, nominal, after tax: each year as a bar, cumulated as a line.")).arg(scale.name));
    QCPBars *plus = bars(chart, chart.tokens().good, 0.6), *minus = bars(chart, second(chart, chart.tokens().powerA), 0.6);
    QVector<double> x, y;
    for (const FinanceYear &year : years) {
        const double flow = year.cashFlow.si() / scale.factor;
        (flow >= 0 ? plus : minus)->addData(year.year, flow);
        x << year.year;
        y << year.cumulated.si() / scale.factor;
    }
    QCPGraph *line = plot->addGraph();
    line->setData(x, y);
    line->setPen(QPen(chart.tokens().selection, 1.8));
    plot->rescaleAxes();
    plot->yAxis->scaleRange(1.15, plot->yAxis->range().center());
    drawCover(chart, *study.finance);
    plot->xAxis->setRange((x.isEmpty() ? 2026 : x.front()) - 0.6, (x.isEmpty() ? 2040 : x.back()) + 0.6);
    Chart::markWhole(*plot, 2.0);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
