// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/compare_rows.h"

#include "core/edit/diff.h"
#include "core/edit/scenarios.h"
#include "ui/pages/chart.h"
#include "ui/text/kpi_band.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostMapRows = 12;
constexpr std::size_t mostCauses = 7; // in the picture; the rest share one bar

QString say(const char *text) { return QCoreApplication::translate("CompareRows", text); }

QString figure(const KpiInfo &info, const ComparedScenario &scenario)
{
    const auto si = scenario.base ? scenario.base->kpis[info.kpi].si : std::nullopt;
    return si ? formatKpi(info, *si, currentLanguage()) : QStringLiteral("–");
}

QString joined(const Shown &shown) { return shown.unit.isEmpty() ? shown.number : shown.number + QLatin1Char(' ') + shown.unit; }

QString valueWords(const Plan &plan, const edit::FieldInfo &field, const FieldValue &value)
{
    constexpr int digits = 7;
    if (const auto *number = std::get_if<double>(&value))
        return words(Measure{*number, field.unit, digits});
    if (const auto *at = std::get_if<std::int64_t>(&value);
        at && field.kind == FieldKind::Choice && std::size_t(*at) < field.choices.size())
        return words(field.choices[std::size_t(*at)].label);
    return QString::fromStdString(edit::typedForm(plan, field, value));
}

struct Bar {
    QString name;
    double from = 0.0, to = 0.0, change = 0.0;
    bool end = false; // this bar is one of the two figures themselves
};

std::vector<Bar> barsOf(const KpiInfo &info, const CauseShares &shares, const QString &from, const QString &to)
{
    const double a = *shares.ends[0][info.kpi].si, b = *shares.ends[1][info.kpi].si;
    std::vector<std::pair<QString, double>> causes;
    for (std::size_t i = 0; i < shares.causes.size(); ++i)
        if (const double share = shares.share(i, info.kpi).value_or(0.0); share != 0.0)
            causes.emplace_back(words(shares.causes[i].label), share);
    std::stable_sort(causes.begin(), causes.end(), [](const auto &x, const auto &y) { return std::fabs(x.second) > std::fabs(y.second); });
    if (causes.size() > mostCauses + 1) {
        double rest = 0.0;
        for (std::size_t i = mostCauses; i < causes.size(); ++i)
            rest += causes[i].second;
        const auto count = causes.size() - mostCauses;
        causes.resize(mostCauses);
        causes.emplace_back(say(QT_TRANSLATE_NOOP("CompareRows", "%1 others")).arg(count), rest);
    }
    std::vector<Bar> bars{{from, 0.0, a, a, true}};
    double at = a;
    for (const auto &[name, share] : causes) {
        bars.push_back({name, at, at + share, share, false});
        at += share;
    }
    bars.push_back({to, 0.0, b, b, true});
    return bars;
}

QString wrapped(const QString &name)
{
    QString out;
    int line = 0;
    for (const QString &word : name.split(QLatin1Char(' '))) {
        const bool breaks = line > 0 && line + word.size() > 13;
        out += (out.isEmpty() ? QString() : breaks ? QStringLiteral("\n") : QStringLiteral(" ")) + word;
        line = breaks ? int(word.size()) : line + int(word.size()) + 1;
    }
    return out;
}

} // namespace

std::vector<ComparedScenario> scenariosOf(const Plan &plan, const Catalogue &catalogue, const std::stop_token &stop,
                                          const std::function<void(std::size_t)> &progress)
{
    std::vector<ComparedScenario> all;
    // Counted from the one that the others are compared with, whichever is in use.
    const std::string &pinned = plan.studies->pinned.empty() ? plan.studies->scenario : plan.studies->pinned;
    const edit::Edit base = edit::planOf(plan, edit::findScenario(plan, pinned).id);
    for (const std::string &name : edit::scenarioNames(plan)) {
        ComparedScenario one{name, 0, nullptr, {}};
        const ObjectId id = edit::findScenario(plan, name).id;
        const edit::Edit edit = edit::planOf(plan, id);
        if (edit.ok() && base.ok()) {
            const auto changes = edit::diff(base.plan, edit.plan);
            one.changes = std::size_t(
                std::count_if(changes.begin(), changes.end(), [](const edit::Change &c) { return c.kind == edit::ChangeKind::Value; }));
        }
        if (edit.ok()) {
            auto model = modelBase(edit.plan, catalogue, stop);
            if (!model)
                return {};
            one.base = std::make_shared<const ModelBase>(std::move(*model));
        }
        one.problem = edit.refusal;
        all.push_back(std::move(one));
        if (progress)
            progress(all.size());
    }
    return all;
}

QStringList figureHeadings(const std::vector<ComparedScenario> &scenarios, std::size_t pinned)
{
    QStringList headings{say(QT_TRANSLATE_NOOP("CompareRows", "Figure"))};
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        headings << QString::fromStdString(scenarios[i].name);
        if (i != pinned)
            headings << QStringLiteral("Δ");
    }
    return headings;
}

std::vector<QStringList> figureRows(const std::vector<ComparedScenario> &scenarios, std::size_t pinned)
{
    std::vector<QStringList> rows, alike; // what differs comes first: it is what was asked for
    for (const KpiInfo &info : allKpis()) {
        bool differs = false;
        const auto has = [&](const ComparedScenario &s) { return s.base && s.base->kpis[info.kpi].si; };
        if (std::none_of(scenarios.begin(), scenarios.end(), has))
            continue;
        QStringList row{words(info.label)};
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            row << figure(info, scenarios[i]);
            if (i == pinned)
                continue;
            const auto a = scenarios[pinned].base ? scenarios[pinned].base->kpis[info.kpi].si : std::nullopt;
            const auto b = scenarios[i].base ? scenarios[i].base->kpis[info.kpi].si : std::nullopt;
            row << (a && b ? joined(ledgerDifference(info, *b - *a, *a)) : QString());
            differs |= a != b;
        }
        (differs ? rows : alike).push_back(std::move(row));
    }
    rows.insert(rows.end(), alike.begin(), alike.end());
    return rows;
}

QStringList changeLines(const Plan &plan, const Catalogue &, std::string_view name)
{
    QStringList lines;
    const edit::Edit edit = edit::planOf(plan, edit::findScenario(plan, name).id);
    if (!edit.ok())
        return {words(edit.refusal)};
    for (const edit::Change &change : edit::diff(plan, edit.plan)) {
        if (change.kind != edit::ChangeKind::Value || !change.before || !change.after)
            continue;
        const QString of = change.name.empty() ? QString() : QString::fromStdString(change.name) + QStringLiteral(" · ");
        lines << of + words(change.field.label) + QStringLiteral(": ") + valueWords(plan, change.field, *change.before)
                + QStringLiteral(" → ") + valueWords(edit.plan, change.field, *change.after);
    }
    return lines;
}

std::vector<QStringList> mapRows(const std::vector<drawing::MapDifference> &differences)
{
    const auto how = [](drawing::Differs differs) {
        switch (differs) {
        case drawing::Differs::Added: return say(QT_TRANSLATE_NOOP("CompareRows", "added"));
        case drawing::Differs::Removed: return say(QT_TRANSLATE_NOOP("CompareRows", "removed"));
        case drawing::Differs::Changed: return say(QT_TRANSLATE_NOOP("CompareRows", "changed"));
        case drawing::Differs::Follows: break;
        }
        return say(QT_TRANSLATE_NOOP("CompareRows", "follows"));
    };
    std::vector<QStringList> rows;
    for (const drawing::MapDifference &one : differences) {
        if (rows.size() == mostMapRows) {
            rows.push_back({say(QT_TRANSLATE_NOOP("CompareRows", "%1 others")).arg(differences.size() - rows.size()), {}, {}});
            break;
        }
        QStringList what;
        for (const Text &text : one.what)
            what << words(text);
        rows.push_back({QString::fromStdString(one.name), how(one.how), what.join(QStringLiteral("; "))});
    }
    return rows;
}

QStringList regretHeadings(const std::vector<ComparedScenario> &scenarios)
{
    QStringList headings{say(QT_TRANSLATE_NOOP("CompareRows", "Future"))};
    for (const ComparedScenario &scenario : scenarios)
        if (scenario.base)
            headings << QString::fromStdString(scenario.name);
    return headings;
}

std::vector<QStringList> regretRows(const RegretTable &table, const KpiInfo &info)
{
    const auto shown = [&](const std::optional<double> &si) {
        return !si ? QStringLiteral("–") : *si == 0.0 ? QStringLiteral("0") : formatKpi(info, *si, currentLanguage());
    };
    std::vector<QStringList> rows;
    for (std::size_t f = 0; f < table.futures.size(); ++f) {
        QStringList row{words(table.futures[f].label)};
        for (const auto &regret : table.regret[f])
            row << shown(regret);
        rows.push_back(std::move(row));
    }
    QStringList greatest{say(QT_TRANSLATE_NOOP("CompareRows", "Greatest regret"))};
    for (const auto &one : table.greatest)
        greatest << shown(one);
    rows.push_back(std::move(greatest));
    return rows;
}

void drawWaterfall(Chart &chart, const KpiInfo &info, const CauseShares &shares, const QString &from, const QString &to)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    const std::vector<Bar> bars = barsOf(info, shares, from, to);
    const Tokens &tokens = chart.tokens();
    const AnyUnit unit = shownUnit(info.shownUnit, currentLanguage()); // of the axis, as the figures over the bars count
    double least = 0.0, most = 0.0;
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const bool better = info.better == Better::Lower ? bar.change < 0.0 : bar.change > 0.0;
        const double low = unit.fromSi(std::min(bar.from, bar.to)), high = unit.fromSi(std::max(bar.from, bar.to));
        auto *box = new QCPItemRect(plot);
        box->topLeft->setCoords(double(i) - 0.33, high);
        box->bottomRight->setCoords(double(i) + 0.33, low);
        box->setPen(Qt::NoPen);
        box->setBrush(bar.end                              ? (i == 0 ? tokens.ink : tokens.supply)
                          : info.better == Better::Neither ? mixed(tokens.selection, tokens.panel, 0.6)
                                                           : mixed(better ? tokens.good : tokens.error, tokens.panel, 0.7));
        const QString sign = bar.end || bar.change < 0.0 ? QString() : QStringLiteral("+");
        chart.write(sign + joined(bar.end ? showKpi(info, bar.to, currentLanguage()) : showKpi(info, bar.change, currentLanguage())),
                    double(i), high, bar.end);
        if (i + 1 < bars.size()) {
            auto *step = new QCPItemLine(plot);
            const double level = unit.fromSi(bar.to);
            step->start->setCoords(double(i) + 0.33, level);
            step->end->setCoords(double(i) + 0.67, level);
            step->setPen(QPen(tokens.faint, 1));
        }
        ticker->addTick(double(i), wrapped(bar.name));
        least = std::min(least, low);
        most = std::max(most, high);
    }
    plot->xAxis->setTicker(ticker);
    plot->xAxis->setRange(-0.6, double(bars.size()) - 0.4);
    plot->yAxis->setRange(least - 0.05 * (most - least), most + 0.14 * (most - least));
    plot->yAxis->setLabel(unitSymbol(unit, currentLanguage()));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
