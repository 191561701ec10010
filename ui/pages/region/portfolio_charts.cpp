// SPDX-License-Identifier: Apache-2.0
// What the portfolio view shows of its study: tables, the fleet by year, training across several sites, the brief.
#include "core/region/phase_notes.h"
#include "core/region/yardsticks.h"
#include "core/report/portfolio_document.h"
#include "ui/pages/chart.h"
#include "ui/pages/region/portfolio_view.h"
#include "ui/report/html.h"
#include "ui/report/pdf.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>

#include <qcustomplot.h>

#include <algorithm>

namespace tokenyard::ui {

namespace {

QColor campusColour(const Tokens &tokens, std::size_t i)
{
    const QColor base[] = {tokens.selection, tokens.racks, tokens.powerB, tokens.supply, tokens.good, tokens.powerA, tokens.fibre};
    return mixed(base[i % std::size(base)], tokens.panel, i < std::size(base) ? 0.9 : 0.6);
}

QString regionOf(const RecordId &id)
{
    const Catalogue catalogue;
    return id.empty() ? PortfolioView::tr("abroad") : recordName(catalogue.find("regions", id), id);
}

// What the limits do to phases, as the last cell of a row: of one campus, or of one year.
template <class Belongs>
QString notesCell(const region::PortfolioStudy &study, bool withCampus, Belongs belongs)
{
    QStringList sentences;
    for (const region::PhaseNote &note : region::phaseNotes(study))
        if (belongs(note))
            sentences << words(withCampus ? note.withCampus() : note.words);
    return sentences.join(QLatin1Char(' '));
}

TableCell numberCell(double value, int digits) { return {plainNumber(value, units::one, digits), value}; }

} // namespace

void PortfolioView::fillTables()
{
    const bool any = m_study.has_value();
    for (QWidget *widget : {static_cast<QWidget *>(m_fleet), static_cast<QWidget *>(m_training), static_cast<QWidget *>(m_years),
                            static_cast<QWidget *>(m_regions), static_cast<QWidget *>(m_cash), static_cast<QWidget *>(m_values),
                            static_cast<QWidget *>(m_cashWords), static_cast<QWidget *>(m_campuses)})
        widget->setVisible(any);
    if (!any) {
        m_title->setText(tr("How many campuses, where, and when?"));
        if (m_said->text().isEmpty())
            m_said->setText(tr("Open a portfolio, or add this plan and others: a portfolio's file holds each plan whole. Below: targets "
                               "and fleets of other "
                               "countries."));
        m_binding->clear();
        m_trainingWords->clear();
        m_joint->clear();
        return fillTargets();
    }
    const QString file = m_path.isEmpty() ? tr("not saved yet")
        : m_changed                       ? tr("%1, changed").arg(QFileInfo(m_path).fileName())
                                          : QFileInfo(m_path).fileName();
    m_title->setText(tr("%1 (%2)").arg(words(m_study->verdict), file));
    std::vector<std::vector<TableCell>> rows;
    for (std::size_t i = 0; i < m_study->campuses.size(); ++i) {
        const region::Campus &campus = m_study->campuses[i];
        int first = 0;
        for (const region::Block &block : m_study->blocks)
            if (block.campus == i && block.firstYear() > 0 && (first == 0 || block.firstYear() < first))
                first = block.firstYear();
        const QString name = QString::fromStdString(campus.name), place = regionOf(campus.region);
        const QString note = notesCell(*m_study, false, [&](const region::PhaseNote &n) { return n.campus == i; });
        rows.push_back({{name, name},
                        numberCell(campus.study->kpis[Kpi::Gpus].si.value_or(0.0), 9),
                        {words(measure(campus.plan.supply->contract, units::MW)), campus.plan.supply->contract.si()},
                        {first > 0 ? QString::number(first) : QStringLiteral("–"), first},
                        {place, place},
                        {note, note}});
    }
    {
        const QSignalBlocker quiet(m_campuses);
        m_campuses->setCells(rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_campuses->setHint(int(i), rows[i].back().text);
        if (m_chosen >= 0)
            m_campuses->selectEntry(m_chosen);
    }
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setEnabled(m_chosen >= 0);
    fillYears();
    fillCash();
    QStringList said{tr("%1. %2").arg(words(region::orderWords(m_settings.order)), words(m_study->bindingWords()))};
    for (const region::PhaseNote &note : region::phaseNotes(*m_study))
        said << words(note.withCampus());
    m_binding->setText(said.join(QLatin1Char('\n')));
    fillTargets();
    drawYears();
    drawTraining();
}

void PortfolioView::fillYears()
{
    std::vector<std::vector<TableCell>> rows;
    for (const region::Year &y : m_study->years) {
        const QString over = notesCell(*m_study, true, [&](const region::PhaseNote &n) { return n.year == y.year && !n.limit.empty(); });
        const QString limit = y.binding.empty() ? QString() : words(region::limitWords(y.binding));
        rows.push_back({{QString::number(y.year), y.year},
                        numberCell(y.gpus, 9),
                        numberCell(y.gpusNew, 9),
                        numberCell(y.power.in(units::MW), 4),
                        {formatKpi(kpiInfo(Kpi::TokensAnnual), y.sold.si(), currentLanguage()), y.sold.si()},
                        {formatKpi(kpiInfo(Kpi::CapexTotal), y.spentSoFar.si(), currentLanguage()), y.spentSoFar.si()},
                        numberCell(y.water.in(units::m3) / 1000.0, 4),
                        numberCell(y.carbon.in(units::tonne) / 1000.0, 4),
                        numberCell(y.jobs, 4),
                        {over.isEmpty() ? limit : tr("%1. %2").arg(limit, over), {}}});
    }
    m_years->setCells(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_years->setHint(int(i), rows[i].back().text);
    rows.clear();
    for (const region::RegionRow &row : region::regionRows(m_study->years)) {
        const region::RegionYear &stands = row.stands;
        rows.push_back({{QString::number(row.year), row.year},
                        {regionOf(row.region), regionOf(row.region)},
                        numberCell(stands.gpus, 9),
                        numberCell(stands.power.in(units::MW), 4),
                        {formatKpi(kpiInfo(Kpi::TokensAnnual), stands.tokens, currentLanguage()), stands.tokens},
                        {formatKpi(kpiInfo(Kpi::CapexTotal), stands.capex.si(), currentLanguage()), stands.capex.si()},
                        numberCell(stands.water.in(units::m3) / 1000.0, 4),
                        numberCell(stands.carbon.in(units::tonne) / 1000.0, 4),
                        numberCell(stands.jobs, 4)});
    }
    m_regions->setCells(rows);
}

void PortfolioView::fillCash()
{
    const auto money = [](Money amount) { return TableCell{formatKpi(kpiInfo(Kpi::Npv), amount.si(), currentLanguage()), amount.si()}; };
    std::vector<std::vector<TableCell>> rows;
    for (const region::CashYear &y : m_study->cash.years)
        rows.push_back({{QString::number(y.year), y.year},
                        money(y.revenue),
                        money(y.opex + y.rent),
                        money(y.tax),
                        money(y.spent()),
                        money(y.cashFlow),
                        money(y.cumulated)});
    m_cash->setCells(rows);
    const auto known = [&](const std::optional<Money> &amount) { return amount ? money(*amount) : TableCell{QStringLiteral("–"), {}}; };
    rows.clear();
    for (const region::CampusCash &campus : m_study->cash.campuses)
        rows.push_back({{QString::fromStdString(campus.name), QString::fromStdString(campus.name)},
                        known(campus.npv),
                        known(campus.brought),
                        {words(campus.note), {}}});
    rows.push_back({{tr("All"), {}}, {QString(), {}}, known(m_study->cash.npv), {QString(), {}}});
    m_values->setCells(rows);
    m_cashWords->setText(words(m_study->cash.note));
}

void PortfolioView::fillTargets()
{
    const Catalogue catalogue;
    std::vector<std::vector<TableCell>> rows;
    std::vector<QString> sources;
    for (const region::Yardstick &y : region::yardsticksOf(catalogue)) {
        const region::Target *ours = nullptr;
        if (m_study)
            for (const region::Target &t : m_study->targets)
                if (t.record->id == y.record->id)
                    ours = &t;
        const QString name = recordName(y.record, y.record->id);
        auto share = ours ? ours->share() : std::nullopt;
        QString here = !ours ? QStringLiteral("–")
            : y.gpus         ? plainNumber(ours->portfolioGpus, units::one, 9)
                             : words(measure(ours->portfolioPower, units::MW));
        if (m_study && !ours && y.gpus && *y.gpus > 0.0 && !m_study->years.empty()) { // a fleet of its date, no target: beside all of ours
            here = plainNumber(m_study->years.back().gpus, units::one, 9);
            share = m_study->years.back().gpus / *y.gpus;
        }
        rows.push_back({{name, name},
                        {QString::number(y.year), y.year},
                        {here, {}},
                        {share ? words(percent(*share)) : QStringLiteral("–"), share.value_or(-1.0)},
                        y.perThousand ? numberCell(*y.perThousand, 3) : TableCell{tr("unknown"), {}}});
        sources.push_back(QString::fromStdString(y.source));
    }
    m_targets->setCells(rows);
    for (std::size_t i = 0; i < sources.size(); ++i)
        m_targets->setHint(int(i), sources[i]);
}

void PortfolioView::drawYears()
{
    m_fleet->clear();
    QCustomPlot *plot = m_fleet->plot();
    double most = 0.0;
    QVector<double> years, below(int(m_study->years.size()), 0.0);
    for (const region::Year &y : m_study->years) {
        years << y.year;
        most = std::max(most, y.gpus / 1000.0);
    }
    QStringList key;
    for (std::size_t c = 0; c < m_study->campuses.size(); ++c) {
        const QColor colour = campusColour(tokens(), c);
        for (int i = 0; i < years.size(); ++i) {
            double gpus = 0.0;
            for (const region::Block &block : m_study->blocks)
                if (block.campus == c)
                    gpus += block.gpusBy(int(years[i])) / 1000.0;
            auto *box = new QCPItemRect(plot);
            box->topLeft->setCoords(years[i] - 0.32, below[i] + gpus);
            box->bottomRight->setCoords(years[i] + 0.32, below[i]);
            box->setPen(QPen(tokens().panel, 0.8));
            box->setBrush(colour);
            below[i] += gpus;
        }
        if (key.size() < 8)
            key << QStringLiteral("<span style=\"color:%1\">■</span> %2")
                       .arg(colour.name(), QString::fromStdString(m_study->campuses[c].name).toHtmlEscaped());
    }
    for (int i = 0; i < years.size(); ++i)
        m_fleet->write(plainNumber(below[i], units::one, 3), years[i], below[i], true);
    for (const region::Target &target : m_study->targets)
        if (target.record->id == "korea-260k" && target.gpus) {
            auto *line = new QCPItemLine(plot);
            line->start->setCoords(years.front() - 0.6, *target.gpus / 1000.0);
            line->end->setCoords(years.back() + 0.6, *target.gpus / 1000.0);
            line->setPen(QPen(tokens().powerB, 1.4, Qt::DashLine));
            m_fleet->write(recordName(target.record, target.record->id), years.front() - 0.55, *target.gpus / 1000.0, false,
                           Qt::AlignLeft | Qt::AlignBottom);
            most = std::max(most, *target.gpus / 1000.0);
        }
    m_fleet->setTitle(tr("How many GPUs run by year's end?"), tr("Thousands, by campus"), key.join(QStringLiteral("  ")));
    plot->xAxis->setRange(years.front() - 0.6, years.back() + 0.6);
    Chart::markWhole(*plot);
    plot->yAxis->setRange(0.0, most * 1.15);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void PortfolioView::drawTraining()
{
    const region::DispersedAnswer &answer = m_study->dispersed;
    m_training->clear();
    QCustomPlot *plot = m_training->plot();
    QStringList sentences;
    if (!answer.problem.empty())
        sentences << words(answer.problem);
    for (const Text &sentence : answer.sentences)
        sentences << words(sentence);
    if (answer.lostWorth)
        sentences << tr("What is lost in a year of training so: %1 GPU-hours, %2.")
                         .arg(plainNumber(answer.lostGpuHours, units::one, 3),
                              formatKpi(kpiInfo(Kpi::RevenueAnnual), answer.lostWorth->si(), currentLanguage()));
    m_trainingWords->setText(sentences.join(QLatin1Char('\n')));
    m_training->setTitle(answer.sites > 1
                             ? tr("Train in one place or in %1? %2 % is kept").arg(answer.sites).arg(answer.kept * 100.0, 0, 'f', 0)
                             : tr("Train in one place or in several?"),
                         tr("Throughput kept, %, by campuses that share one run"));
    const QColor colours[] = {tokens().selection, tokens().muted, tokens().powerB};
    double least = 100.0;
    for (std::size_t c = 0; c < answer.curves.size(); ++c) {
        QVector<double> x, y;
        for (const region::SitesPoint &point : answer.curves[c].points)
            if (point.kept) {
                x << point.sites;
                y << *point.kept * 100.0;
                least = std::min(least, y.back());
            }
        QCPGraph *graph = plot->addGraph();
        graph->setData(x, y, true);
        graph->setPen(QPen(colours[c % std::size(colours)], c == 0 ? 2.4 : 1.6, c == 1 ? Qt::DashLine : Qt::SolidLine));
        if (!x.isEmpty())
            m_training->write(words(answer.curves[c].name), x.back(), y.back(), c == 0, Qt::AlignRight | Qt::AlignBottom);
    }
    Chart::markWhole(*plot);
    plot->xAxis->setRange(0.6, 12.4);
    plot->yAxis->setRange(std::max(0.0, least - 12.0), 106.0);
    plot->replot(QCustomPlot::rpQueuedReplot);
    QStringList joint;
    if (m_study->joint) {
        joint << tr("Training with %1").arg(QString::fromStdString(m_settings.partner.name));
        if (!m_study->joint->problem.empty())
            joint << words(m_study->joint->problem);
        for (const Text &sentence : m_study->joint->sentences)
            joint << words(sentence);
        if (m_study->joint->ours)
            joint << tr("The run costs %1, ours of it %2.")
                         .arg(formatKpi(kpiInfo(Kpi::RevenueAnnual), m_study->joint->cost->si(), currentLanguage()),
                              formatKpi(kpiInfo(Kpi::RevenueAnnual), m_study->joint->ours->si(), currentLanguage()));
    }
    m_joint->setText(joint.join(QLatin1Char('\n')));
}

void PortfolioView::writeBrief(const QString &path)
{
    if (!m_study)
        return say(tr("There is no campus yet."));
    const Catalogue &catalogue = m_catalogue;
    const QDateTime now = creationTime();
    const report::Origin origin{QFileInfo(m_path).fileName().toStdString(),
                                {},
                                now.date().toString(Qt::ISODate).toStdString(),
                                QCoreApplication::applicationVersion().toStdString()};
    const report::Document page = report::portfolioDocument({*m_study, catalogue, currentLanguage(), origin, true});
    const QByteArray bytes = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) ? documentHtml(page, currentLanguage())
                                                                                         : pdfOf(layOut(page, currentLanguage()), now);
    const QString wrong = writtenFile(path, bytes);
    say(wrong.isEmpty() ? tr("Wrote %1.").arg(path) : wrong);
}

// Campuses that have already been studied are not studied again.
} // namespace tokenyard::ui
