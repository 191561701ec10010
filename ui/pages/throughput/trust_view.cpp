// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/trust_view.h"

#include "ui/pages/throughput/measured_run.h"
#include "ui/pages/throughput/scatter_chart.h"
#include "ui/text/column_number.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard::ui {

namespace {

const QString none = QStringLiteral("–");

QString tenths(double fraction) { return columnNumber(100 * fraction, 1); } // of a percent
QString besideWanted(double fraction, double wanted)                        // 0: nothing is wanted
{
    return columnNumber(100 * fraction, decimalsBeside(fraction, wanted > 0 ? std::optional(wanted) : std::nullopt));
}

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

// "7.6 / 22.7 %": median and 90th percentile.
QString errorPair(const ErrorSummary &e)
{
    return e.rowsCount == 0 ? none : QStringLiteral("%1 / %2 %").arg(tenths(e.medianFraction), tenths(e.p90Fraction));
}

// Factors on the prediction between which the middle 80 % of the measurements lie.
std::optional<std::pair<double, double>> middleOf(const std::vector<ScatterSeries> &series)
{
    std::vector<double> factors;
    for (const ScatterSeries &s : series)
        for (const auto &[measured, predicted] : s.points)
            factors.push_back(measured / predicted);
    if (factors.size() < 10)
        return std::nullopt;
    std::sort(factors.begin(), factors.end());
    const auto at = [&](double share) { return factors[std::size_t(std::lround(share * double(factors.size() - 1)))]; };
    return std::pair(at(0.1), at(0.9));
}

// "9 / 28", in percent; without a 90th percentile the median alone.
QString wantedWords(double median, double p90)
{
    const QString first = plainNumber(100 * median, units::one, 3);
    return p90 > 0 ? QStringLiteral("%1 / %2").arg(first, plainNumber(100 * p90, units::one, 3)) : first;
}

// "cdna3": "CDNA3"; "hopper": "Hopper".
QString generationName(const QString &key)
{
    return key.startsWith(QLatin1String("cdna")) ? key.toUpper() : key.left(1).toUpper() + key.mid(1);
}

const QString knownId = QStringLiteral("settings/known");

} // namespace

TrustView::TrustView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_notice(nullptr), m_noticeHead(label("title")), m_noticeSaid(label("caption")),
      m_warnHead(label("title")), m_warnSaid(label("caption")),
      m_effect(new PlainTable(
          {tr("Absolute error, median / p90"), tr("n"), tr("Time per token"), tr("Time to first token"), tr("Output tokens/s")})),
      m_whose(new Segments({tr("Published calibration"), tr("This plan's")})), m_quantity(nullptr), m_colour(nullptr),
      m_chart(new ScatterChart(tokens)), m_table(new PlainTable({tr("Runs the fit had not seen"), tr("n"), tr("Median %"), tr("p90 %"),
                                                                 tr("Bias %"), tr("Output in band %"), tr("Wanted %"), tr("Verdict")})),
      m_checks(new PlainTable({tr("Checked beside the fit"), tr("n"), tr("Median %"), tr("p90 %"), tr("Wanted %"), tr("Verdict")}))
{
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeNotice());
    column->addWidget(m_warnHead);
    column->addWidget(m_warnSaid);
    m_warnHead->hide();
    m_warnSaid->hide();
    m_chart->setMinimumHeight(380);
    column->addWidget(m_chart, 1);
    column->addWidget(makeSwitches());
    column->addWidget(m_table);
    column->addWidget(m_checks);
    m_checks->setWordColumn(5);
    m_table->setWordColumn(7);
    for (const int error : {2, 3})
        m_table->setHeadingHint(error, tr("Absolute error of the quantity chosen above."));
    m_table->setHeadingHint(6, tr("Absolute error: median / 90th percentile."));
    m_table->setHeadingHint(5,
                            tr("Share of the measured output tokens/s within the 80 % band the model gives, whichever quantity is chosen "
                               "above; wanted 75 to 85 %."));
    m_chart->setHint([this](std::size_t series, std::size_t point) { return hint(m_drawn[series][point]); });
}

QWidget *TrustView::makeNotice()
{
    m_notice = new QWidget;
    auto *column = new QVBoxLayout(m_notice);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_noticeHead);
    column->addWidget(m_noticeSaid);
    column->addWidget(m_effect);
    auto *row = new QHBoxLayout;
    auto *name = label("caption");
    name->setWordWrap(false);
    name->setText(tr("Prediction drawn"));
    row->addWidget(name);
    row->addSpacing(8);
    row->addWidget(m_whose);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_whose, &Segments::chosen, this, &TrustView::show);
    m_notice->hide();
    return m_notice;
}

// Asked again only when the question changes: the search runs beside the window.
void TrustView::warn(const std::optional<ThroughputQuestion> &question)
{
    if (!question) {
        m_asked.reset();
        m_beyond.cancel();
        m_warnHead->hide();
        m_warnSaid->hide();
        return;
    }
    if (m_asked && m_asked->sameAs(*question))
        return;
    m_asked = question;
    m_beyond.run(
        [this, q = *question](std::stop_token) -> Background::Delivery { return [this, beyond = findBeyond(q)] { showBeyond(beyond); }; });
}

void TrustView::showBeyond(const std::vector<Text> &beyond)
{
    if (!m_asked)
        return;
    const QString what =
        QStringLiteral("%1 · %2").arg(QString::fromStdString(m_asked->service.name),
                                      recordName(m_asked->catalogue.find("accelerators", m_asked->accelerator), m_asked->accelerator));
    m_warnHead->setText(beyond.empty() ? tr("%1: within what was measured").arg(what)
                                       : tr("%1: where this prediction leaves what was measured").arg(what));
    QStringList said;
    for (const Text &text : beyond)
        said << QStringLiteral("• ") + words(text);
    m_warnSaid->setText(said.join(QLatin1Char('\n')));
    m_warnHead->show();
    m_warnSaid->setVisible(!said.isEmpty());
}

QString TrustView::warning() const
{
    return m_warnHead->isHidden() ? QString() : m_warnHead->text() + QLatin1Char('\n') + m_warnSaid->text();
}

QString TrustView::noticeWords() const { return m_noticeHead->text() + QLatin1Char('\n') + m_noticeSaid->text(); }

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
    m_published = Catalogue();
    m_points = validationPoints(m_published);
    m_lines = validationRecords(m_published);
    const auto settings = std::find_if(m_lines.begin(), m_lines.end(), [](const ValidationLine &line) { return line.id == "settings"; });
    if (settings != m_lines.end()) { // each of these runs uses a model that has other runs in the fit
        ValidationLine known = *settings;
        known.id = knownId.toStdString();
        m_lines.insert(settings + 1, known);
    }
    fillChecks();
    const Calibration calibration = Calibration::fromRecords(m_published.set("serving_calibration"));
    const auto band = calibration.bands().find("known");
    m_band = band == calibration.bands().end() ? ErrorBand{} : band->second;
    m_plans = calibrationOfPlan(catalogue, m_published);
    m_plansEffect.reset();
    m_work.cancel();
    if (m_plans.kind != PlanCalibration::Published)
        m_work.run([this, points = m_points, plan = catalogue, program = m_published](std::stop_token) -> Background::Delivery {
            return [this, effect = effectOnPublishedRuns(points, plan, program)]() mutable {
                m_plansEffect = std::move(effect);
                show();
            };
        });
    else if (m_whose->current() != Published)
        m_whose->choose(Published);
    show();
}

bool TrustView::drawsPlans() const { return m_plansEffect && m_whose->current() == Plans; }

void TrustView::show()
{
    QString drawn = tr("The catalogue holds no validation points.");
    const QString count = plainNumber(double(m_points.size()), units::one);
    if (!m_points.empty() && drawsPlans())
        drawn = tr("%1 published runs as this plan's calibration predicts them. Line: predicted = measured.").arg(count);
    else if (!m_points.empty())
        drawn = tr("%1 published runs, each predicted by a fit that had not seen its setting. Line: predicted = measured.").arg(count);
    if (!m_points.empty() && m_quantity->checkedId() == Output)
        drawn += QLatin1Char(' ') + tr("Dashed: the 80 % band.");
    else if (!m_points.empty())
        drawn += QLatin1Char(' ') + tr("Dashed: 80 % of these runs lie between; the model gives a band of output tokens/s alone.");
    m_chart->setTitle(tr("How far can the tokens be trusted?"), drawn);
    showNotice();
    draw();
    fill();
}

// Whose figures these are, and how the plan's own calibration predicts the runs.
void TrustView::showNotice()
{
    m_notice->setVisible(m_plans.kind != PlanCalibration::Published);
    const bool own = m_plans.kind == PlanCalibration::Own;
    const QString file = QString::fromStdString(m_plans.source.reference), date = QString::fromStdString(m_plans.source.date);
    if (own && m_plans.statistics)
        m_noticeHead->setText(tr("This plan uses its own fit of %1 runs (%2, %3).")
                                  .arg(plainNumber(double(m_plans.statistics->tpotAfter.rowsCount), units::one), file, date));
    else if (own)
        m_noticeHead->setText(tr("This plan uses its own fit (%1, %2).").arg(file, date));
    else
        m_noticeHead->setText(tr("This plan keeps the calibration it was saved with."));
    m_noticeSaid->setText((own ? tr("The targets and verdicts below belong to the published calibration, not to this fit; the 80 % band of "
                                    "this plan's tokens stays that of the published runs.")
                               : tr("The targets and verdicts below belong to this program's calibration, which differs."))
                          + QLatin1Char(' ') + tr("The published runs in the table had been seen by the published fit."));
    std::vector<QStringList> rows;
    const auto add = [&](const QString &name, const ErrorSummary &tpot, const ErrorSummary &ttft, const ErrorSummary &output) {
        rows.push_back({name, plainNumber(double(tpot.rowsCount), units::one), errorPair(tpot), errorPair(ttft), errorPair(output)});
    };
    if (const auto &s = m_plans.statistics) {
        add(tr("Own runs, published calibration"), s->tpotBefore, s->ttftBefore, s->outputBefore);
        add(tr("Own runs, this plan's fit"), s->tpotAfter, s->ttftAfter, s->outputAfter);
    }
    if (const auto &e = m_plansEffect) {
        add(tr("Published runs, published calibration"), e->tpotPublished, e->ttftPublished, e->outputPublished);
        add(own ? tr("Published runs, this plan's fit") : tr("Published runs, this plan's calibration"), e->tpotPlan, e->ttftPlan,
            e->outputPlan);
    }
    m_effect->setRows(rows);
}

ValidationPoint TrustView::drawn(std::size_t point) const
{
    ValidationPoint p = m_points[point];
    if (!drawsPlans())
        return p;
    const Residual &r = m_plansEffect->residuals[point];
    const auto predicted = [](double measured, const std::optional<double> &error) { return error ? measured * std::exp(*error) : 0.0; };
    p.predictedTpot = predicted(p.measuredTpot, r.tpot), p.predictedTtft = predicted(p.measuredTtft, r.ttft),
    p.predictedOutput = predicted(p.measuredOutput, r.output);
    return p;
}

QString TrustView::hint(std::size_t point) const
{
    return runHint(drawn(point), m_catalogue, drawsPlans() ? tr("Predicted by this plan's calibration.") : QString());
}

void TrustView::draw()
{
    struct Series {
        ScatterSeries shown;
        std::vector<std::size_t> runs;
    };
    std::map<QString, Series> series;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const ValidationPoint p = drawn(i);
        double measured = 0, predicted = 0;
        switch (m_quantity->checkedId()) {
        case Tpot: measured = 1e3 * p.measuredTpot, predicted = 1e3 * p.predictedTpot; break;
        case Ttft: measured = 1e3 * p.measuredTtft, predicted = 1e3 * p.predictedTtft; break;
        default: measured = p.measuredOutput, predicted = p.predictedOutput;
        }
        if (!(measured > 0) || !(predicted > 0))
            continue;
        const int by = m_colour->checkedId();
        const std::string &key = by == ByAccelerator ? p.accelerator : by == ByEngine ? p.engine : p.family;
        Series &s = series[QString::fromStdString(key)];
        if (s.runs.empty())
            s.shown.name = by == ByAccelerator ? recordName(m_catalogue.find("accelerators", key), key).section(QStringLiteral(" ("), 0, 0)
                : by == ByEngine               ? engineName(key)
                                               : familyName(key);
        s.shown.points.emplace_back(measured, predicted);
        s.runs.push_back(i);
    }
    std::vector<ScatterSeries> all;
    m_drawn.clear();
    for (auto &[key, s] : series) {
        all.push_back(std::move(s.shown));
        m_drawn.push_back(std::move(s.runs));
    }
    const QString names[] = {tr("time per token, ms"), tr("time to first token, ms"), tr("output tokens/s per GPU")};
    const QString &name = names[std::max(0, m_quantity->checkedId())];
    std::optional<std::pair<double, double>> band;
    if (m_quantity->checkedId() == Output)
        band = {std::exp(m_band.lowLog), std::exp(m_band.highLog)};
    else
        band = middleOf(all);
    m_chart->draw(all, band, tr("measured %1").arg(name), tr("predicted %1").arg(name));
}

QString TrustView::kindName(const ValidationLine &line) const
{
    const QStringList parts = QString::fromStdString(line.id).split(QLatin1Char('/'));
    const std::pair<const char *, QString> kinds[] = {{"settings", tr("New settings")},
                                                      {"models", tr("Whole models left out")},
                                                      {"accelerators", tr("Whole accelerators left out")},
                                                      {"generations", tr("Whole generations left out")},
                                                      {"split", tr("Separate pools, new settings")},
                                                      {"split-inferencex", tr("Pools of InferenceX")},
                                                      {"split-accelerators", tr("Pools, accelerators left out")},
                                                      {"frontier", tr("Rack frontier, new settings")},
                                                      {"frontier-accelerators", tr("Racks, accelerators left out")},
                                                      {"fitted", tr("Fitted rows (seen by the fit)")}};
    for (const auto &[id, name] : kinds)
        if (parts[0] == QLatin1String(id))
            return name;
    return parts[0];
}

// The common name of the models of a family: its first record's.
QString TrustView::familyName(const std::string &family) const
{
    if (const Record *record = m_catalogue.find("models", family))
        return recordName(record, family).section(QStringLiteral(" ("), 0, 0);
    for (const Record &record : m_catalogue.set("models").records)
        if (record.words("family") == family)
            return recordName(&record, record.id).section(QStringLiteral(" ("), 0, 0);
    return QString::fromStdString(family);
}

QString TrustView::lineName(const ValidationLine &line) const
{
    const QString indent = QStringLiteral("    "); // below the line of its kind
    if (line.id == knownId.toStdString())
        return indent + tr("of known models");
    const QStringList parts = QString::fromStdString(line.id).split(QLatin1Char('/'));
    if (parts.size() < 3)
        return kindName(line);
    const std::string key = parts[2].toStdString();
    const QString level = parts[1] == QLatin1String("accelerator") ? recordName(m_catalogue.find("accelerators", key), key)
        : parts[1] == QLatin1String("engine")                      ? engineName(key)
        : parts[1] == QLatin1String("model")                       ? familyName(key)
                                                                   : generationName(parts[2]);
    return indent + level.section(QStringLiteral(" ("), 0, 0);
}

QString TrustView::verdictOf(double median, double p90, double wantedMedian, double wantedP90, QStringList missed) const
{
    if (wantedP90 > 0 && p90 > wantedP90)
        missed.prepend(tr("p90 missed"));
    if (wantedMedian > 0 && median > wantedMedian)
        missed.prepend(tr("median missed"));
    return !missed.isEmpty() ? missed.join(QStringLiteral(", ")) : wantedMedian > 0 ? tr("reached") : none;
}

QStringList TrustView::row(const ValidationLine &line) const
{
    const int quantity = m_quantity->checkedId();
    const ErrorSummary &e = quantity == Tpot ? line.tpot : quantity == Ttft ? line.ttft : line.output;
    // Targets for rows that were never fitted are in a record; without one there is nothing to show.
    const Record *wanted = m_published.set("validation-targets").find(line.id),
                 *coverage = m_published.set("validation-targets").find("coverage");
    const std::string what = quantity == Tpot ? "tpot" : quantity == Ttft ? "ttft" : "output";
    const auto of = [](const Record *record, const std::string &key, double fallback) {
        return record ? record->number(key).value_or(fallback) : fallback;
    };
    const double median = of(wanted, what + "_median", 0), p90 = of(wanted, what + "_p90", 0);
    QStringList missed;
    const bool isKind = line.id.find('/') == std::string::npos;
    if (line.coverageFraction < of(coverage, "least", 0))
        missed << tr("band too narrow");
    else if (line.coverageFraction > of(coverage, "most", 1) && isKind)
        missed << tr("band too wide");
    const QString sign = e.biasFraction >= 0.0005 ? QStringLiteral("+") : QString();
    return {lineName(line),
            plainNumber(double(line.output.rowsCount), units::one),
            besideWanted(e.medianFraction, median),
            besideWanted(e.p90Fraction, p90),
            sign + tenths(e.biasFraction),
            columnNumber(100 * line.coverageFraction, 0),
            median > 0 ? wantedWords(median, p90) : none,
            verdictOf(e.medianFraction, e.p90Fraction, median, p90, missed)};
}

void TrustView::fillChecks()
{
    std::vector<QStringList> rows;
    std::vector<QString> hints;
    for (const Record &record : m_published.set("validation_checks").records) {
        const auto number = [&](const char *key) { return record.number(key).value_or(0.0); };
        const double wanted = number("wanted_median");
        const QString indent = record.id.find('/') == std::string::npos ? QString() : QStringLiteral("    ");
        rows.push_back({indent + recordName(&record, record.id), plainNumber(number("rows"), units::one), tenths(number("median")),
                        tenths(number("p90")), wanted > 0 ? wantedWords(wanted, number("wanted_p90")) : none,
                        verdictOf(number("median"), number("p90"), wanted, number("wanted_p90"), {})});
        hints.push_back(record.sources.empty() ? QString() : QString::fromStdString(record.sources.front().title));
    }
    m_checks->setRows(rows);
    for (std::size_t i = 0; i < hints.size(); ++i)
        m_checks->setHint(int(i), hints[i]);
}

void TrustView::fill()
{
    std::vector<QStringList> rows;
    for (const ValidationLine &line : m_lines)
        rows.push_back(row(line));
    m_table->setRows(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_table->setHint(int(i),
                         (rows[i].front() == kindName(m_lines[i]) ? QString() : kindName(m_lines[i]) + QStringLiteral(" · "))
                             + rows[i].front().trimmed() + QStringLiteral(": ") + rows[i].back());
}

} // namespace tokenyard::ui
