// SPDX-License-Identifier: Apache-2.0
#include "ui/plots/throughput/trust_view.h"

#include "ui/plots/throughput/scatter_chart.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace tokenyard::ui {

namespace {

const QString none = QStringLiteral("–");

// Wanted of rows never fitted, absolute error: median and 90th percentile (docs/validation.md, "What was reached").
struct Target {
    const char *id;
    double tpotMedian, tpotP90, ttftMedian, ttftP90, outputMedian, outputP90; // 0: nothing wanted
};
constexpr Target targets[] = {{"settings", 0.10, 0.30, 0.20, 0.60, 0.10, 0.30}, {"models", 0.14, 0.40, 0, 0, 0.14, 0.40},
                              {"accelerators", 0.14, 0.40, 0, 0, 0.14, 0.40},   {"split", 0.18, 0.40, 0, 0, 0.18, 0.40}};
constexpr double leastCoverage = 0.75, mostCoverage = 0.85; // of the 80 % band

QString whole(double fraction) { return plainNumber(std::round(1000 * fraction) / 10, units::one, 4); } // tenths of a percent

} // namespace

TrustView::TrustView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_quantity(nullptr), m_colour(nullptr), m_chart(new ScatterChart(tokens)),
      m_table(new PlainTable({tr("Runs the fit had not seen"), tr("n"), tr("Median error %"), tr("p90 error %"), tr("Bias %"), tr("In the 80 % band"),
                              tr("Wanted"), tr("Verdict")}))
{
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_chart->setMinimumHeight(380);
    column->addWidget(m_chart, 1);
    column->addWidget(makeSwitches());
    column->addWidget(m_table);
    m_table->setWordColumn(7);
    m_table->setHeadingHint(5, tr("Share of the measured output tokens/s within the band the model gives; wanted 75 to 85 %."));
}

QWidget *TrustView::makeSwitches()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto *quantity = new Segments({tr("Time per token"), tr("Time to first token"), tr("Output tokens/s")});
    auto *colour = new Segments({tr("By accelerator"), tr("By engine"), tr("By model")});
    m_quantity = quantity->group();
    m_colour = colour->group();
    connect(quantity, &Segments::chosen, this, &TrustView::show);
    connect(colour, &Segments::chosen, this, &TrustView::draw);
    row->addWidget(quantity);
    row->addStretch(1);
    row->addWidget(colour);
    return both;
}

void TrustView::read(const Catalogue &catalogue)
{
    const RecordSet *set = &catalogue.set("serving_calibration");
    if (m_read == set)
        return;
    m_catalogue = catalogue;
    m_read = set;
    m_points = validationPoints(catalogue);
    m_lines = validationRecords(catalogue);
    const Calibration calibration = Calibration::fromRecords(*set);
    const auto band = calibration.bands().find("known");
    m_band = band == calibration.bands().end() ? ErrorBand{} : band->second;
    show();
}

void TrustView::show()
{
    m_chart->setTitle(tr("How far can the tokens be trusted?"),
                      m_points.empty() ? tr("The catalogue of this plan holds no validation points.")
                                       : tr("%1 published runs, each predicted by a fit that had not seen its setting. Line: predicted = measured; dashed: the 80 % band of output tokens/s.")
                                             .arg(plainNumber(double(m_points.size()), units::one)));
    draw();
    fill();
}

void TrustView::draw()
{
    std::map<QString, ScatterSeries> series;
    for (const ValidationPoint &p : m_points) {
        double measured = 0, predicted = 0;
        switch (m_quantity->checkedId()) {
        case Tpot: measured = 1e3 * p.measuredTpot, predicted = 1e3 * p.predictedTpot; break;
        case Ttft: measured = 1e3 * p.measuredTtft, predicted = 1e3 * p.predictedTtft; break;
        default: measured = p.measuredOutput, predicted = p.predictedOutput;
        }
        if (!(measured > 0) || !(predicted > 0))
            continue;
        const std::string &key = m_colour->checkedId() == ByAccelerator ? p.accelerator : m_colour->checkedId() == ByEngine ? p.engine : p.family;
        ScatterSeries &s = series[QString::fromStdString(key)];
        if (s.points.empty())
            s.name = m_colour->checkedId() == ByAccelerator ? recordName(m_catalogue.find("accelerators", key), key).section(QStringLiteral(" ("), 0, 0) : QString::fromStdString(key);
        s.points.emplace_back(measured, predicted);
    }
    std::vector<ScatterSeries> all;
    for (auto &[key, s] : series)
        all.push_back(std::move(s));
    const QString names[] = {tr("time per token, ms"), tr("time to first token, ms"), tr("output tokens/s per GPU")};
    const QString &name = names[std::max(0, m_quantity->checkedId())];
    std::optional<std::pair<double, double>> band;
    if (m_quantity->checkedId() == Output)
        band = {std::exp(m_band.lowLog), std::exp(m_band.highLog)};
    m_chart->draw(all, band, tr("measured %1").arg(name), tr("predicted %1").arg(name));
}

QString TrustView::lineName(const ValidationLine &line) const
{
    const QStringList parts = QString::fromStdString(line.id).split(QLatin1Char('/'));
    const std::pair<const char *, QString> kinds[] = {{"settings", tr("New settings")}, {"models", tr("Whole models left out")},
                                                      {"accelerators", tr("Whole accelerators left out")}, {"split", tr("Separate pools, new settings")},
                                                      {"fitted", tr("Fitted rows (seen by the fit)")}};
    QString kind = parts[0];
    for (const auto &[id, name] : kinds)
        if (parts[0] == QLatin1String(id))
            kind = name;
    if (parts.size() < 3)
        return kind;
    const std::string key = parts[2].toStdString();
    const QString level = parts[1] == QLatin1String("accelerator") ? recordName(m_catalogue.find("accelerators", key), key) : parts[2];
    return QStringLiteral("    %1 · %2").arg(kind, level.section(QStringLiteral(" ("), 0, 0));
}

QStringList TrustView::row(const ValidationLine &line) const
{
    const int quantity = m_quantity->checkedId();
    const ErrorSummary &e = quantity == Tpot ? line.tpot : quantity == Ttft ? line.ttft : line.output;
    double median = 0, p90 = 0;
    for (const Target &t : targets)
        if (line.id == t.id) {
            median = quantity == Tpot ? t.tpotMedian : quantity == Ttft ? t.ttftMedian : t.outputMedian;
            p90 = quantity == Tpot ? t.tpotP90 : quantity == Ttft ? t.ttftP90 : t.outputP90;
        }
    QStringList missed;
    if (median > 0 && e.medianFraction > median)
        missed << tr("median missed");
    if (p90 > 0 && e.p90Fraction > p90)
        missed << tr("p90 missed");
    const bool isKind = line.id.find('/') == std::string::npos;
    if (line.coverageFraction < leastCoverage)
        missed << tr("band too narrow");
    else if (line.coverageFraction > mostCoverage && isKind)
        missed << tr("band too wide");
    const QString verdict = !missed.isEmpty() ? missed.join(QStringLiteral(", ")) : median > 0 ? tr("reached") : none;
    const QString sign = e.biasFraction >= 0 ? QStringLiteral("+") : QStringLiteral("−");
    return {lineName(line), plainNumber(double(line.output.rowsCount), units::one), whole(e.medianFraction), whole(e.p90Fraction),
            sign + whole(std::fabs(e.biasFraction)), words(percent(line.coverageFraction, 2)),
            median > 0 ? QStringLiteral("%1 / %2").arg(whole(median), whole(p90)) : none, verdict};
}

void TrustView::fill()
{
    std::vector<QStringList> rows;
    for (const ValidationLine &line : m_lines)
        rows.push_back(row(line));
    m_table->setRows(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_table->setHint(int(i), rows[i].front().trimmed() + QStringLiteral(": ") + rows[i].back());
}

} // namespace tokenyard::ui
