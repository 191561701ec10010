// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/own_rows_view.h"

#include "ui/document/document.h"
#include "ui/pages/throughput/measured_run.h"
#include "ui/pages/throughput/scatter_chart.h"
#include "ui/text/column_number.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostShown = 60; // rows of the preview
const QString none = QStringLiteral("–");

QString errorWords(double fraction) { return plainNumber(100 * fraction, units::one, fraction < 0.0995 ? 2 : 3) + QStringLiteral(" %"); }

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

// Predicted time per token of a measured row from its residual ln(predicted / measured).
double predicted(const MeasuredRow &row, const Residual &residual) { return row.tpot * std::exp(residual.tpot.value_or(0.0)); }

} // namespace

OwnRowsView::OwnRowsView(Document *document, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_document(document), m_said(label("caption")), m_effectSaid(label("heading")), m_doing(label("caption")),
      m_choose(new QPushButton(tr("Choose a CSV file…"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_use(new QPushButton(tr("Use in this plan"))), m_back(new QPushButton(tr("Back to the published calibration"))),
      m_bar(new QProgressBar), m_chart(new ScatterChart(tokens)),
      m_summary(new PlainTable({tr("Error before → after"), tr("Median"), tr("p90")})),
      m_rows(new PlainTable({tr("Line"), tr("Accelerator"), tr("Precision"), tr("Layout"), tr("At once"), tr("Measured ms"), tr("Before"),
                             tr("After"), tr("Model")}))
{
    setObjectName(QStringLiteral("page"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 11);
    grid->addWidget(makeHead(), 0, 0, 1, 2);
    m_summary->setMaximumWidth(560);
    m_chart->setMinimumHeight(300);
    grid->addWidget(m_chart, 1, 0);
    auto *side = new QVBoxLayout;
    side->addWidget(m_effectSaid);
    side->addWidget(m_summary);
    side->addStretch(1);
    grid->addLayout(side, 1, 1);
    grid->addWidget(m_rows, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    m_rows->setWordColumn(8);
    connect(m_choose, &QPushButton::clicked, this, &OwnRowsView::choose);
    connect(m_cancel, &QPushButton::clicked, this, &OwnRowsView::cancel);
    connect(m_use, &QPushButton::clicked, this, &OwnRowsView::useFit);
    connect(m_back, &QPushButton::clicked, this, &OwnRowsView::usePublished);
    connect(&m_work, &Background::finished, this, &OwnRowsView::updateButtons);
    connect(document, &Document::planChanged, this, [this] {
        updateButtons();
        sayState();
        fillSummary();
    });
    connect(document, &Document::documentReset, this, [this] {
        m_work.cancel();
        m_effect.reset();
        m_reading.clear();
        showFile({});
    });
    showFile({});
}

QWidget *OwnRowsView::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = label("title");
    title->setText(tr("Do your own measured runs agree?"));
    column->addWidget(title);
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_choose, m_use, m_back, m_doing, m_bar, m_cancel})
        row->addWidget(part);
    row->addStretch(1);
    m_bar->setMaximumWidth(180);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_doing->setWordWrap(false);
    column->addLayout(row);
    return head;
}

QString OwnRowsView::said() const { return m_said->text(); }

void OwnRowsView::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Measured runs"), {}, tr("CSV files (*.csv);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void OwnRowsView::readFile(const QString &path)
{
    m_effect.reset();
    m_reading = QFileInfo(path).fileName();
    showFile({}); // clears the previous file's results
    progress(0);
    m_work.run([this, path, catalogue = m_document->catalogue()](std::stop_token stop) -> Background::Delivery {
        return [this, file = readOwnFile(path, catalogue, stop)]() mutable {
            m_reading.clear();
            showFile(std::move(file));
        };
    });
    updateButtons();
}

// Says which calibration the plan uses, or what the file contains.
void OwnRowsView::sayState()
{
    const Source *own = ownRowsSource(m_document->catalogue().set("serving_calibration"));
    if (!m_reading.isEmpty())
        m_said->setText(withParticles(tr("Reading %1.").arg(m_reading)));
    else if (own && m_effect && own->reference == m_file.name.toStdString())
        m_said->setText(withParticles(
            tr("This plan now uses the calibration fitted to %1; it is saved with the plan, and Undo takes it back.").arg(m_file.name)));
    else if (m_file.name.isEmpty() && own)
        m_said->setText(
            tr("This plan uses the calibration fitted to %1 (%2). Choose a file to fit it anew, from where the published runs left it.")
                .arg(QString::fromStdString(own->reference), QString::fromStdString(own->date)));
    else if (m_file.name.isEmpty())
        m_said->setText(tr("A CSV file with the columns system, model, backend, precision, isl, osl, concurrency, gpus, tp, ttft_ms, "
                           "tpot_ms: one run a row. "
                           "The model is fitted anew from where the published runs left it."));
    else if (!m_file.rows.why.empty())
        m_said->setText(QStringLiteral("%1: %2").arg(m_file.name, words(m_file.rows.why)));
    else
        m_said->setText(rowsWords());
}

// What was read, and which of it a planner should check before using it.
QString OwnRowsView::rowsWords() const
{
    const auto number = [](std::size_t n) { return plainNumber(double(n), units::one); };
    QString said =
        tr("%1: %2 rows read, %3 refused.").arg(m_file.name, number(m_file.rows.rows.size()), number(m_file.rows.refused.size()));
    if (!m_file.rows.unreadColumns.empty()) {
        QStringList names;
        for (const std::string &name : m_file.rows.unreadColumns)
            names << QString::fromStdString(name);
        said += QLatin1Char(' ') + tr("Columns that are not read: %1.").arg(names.join(QStringLiteral(", ")));
    }
    const std::vector<MeasuredRow> &rows = m_file.rows.rows;
    if (const auto assumed = std::count_if(rows.begin(), rows.end(), [](const MeasuredRow &row) { return row.precisionAssumed; });
        assumed > 0)
        said += QLatin1Char(' ') + tr("%1 without a known precision: bf16 is assumed for them.").arg(number(std::size_t(assumed)));
    if (m_file.publishedCount > 0)
        said += QLatin1Char(' ')
            + tr("%1 of them published runs that the calibration knows already: fitted again they count twice.")
                  .arg(number(m_file.publishedCount));
    if (const auto far = std::size_t(std::count_if(m_file.before.begin(), m_file.before.end(), isFarOff)); far > 0)
        said += QLatin1Char(' ')
            + tr("%1 of them predicted more than %2 times off: they head the table; check their units, lengths and layout.")
                  .arg(number(far), plainNumber(farOffFactor, units::one));
    return said;
}

void OwnRowsView::showFile(OwnFile file)
{
    m_file = std::move(file);
    sayState();
    draw();
    fillRows();
    fillSummary();
    updateButtons();
    if (!m_file.rows.rows.empty())
        fit();
}

void OwnRowsView::fit()
{
    m_fittedFrom = &m_document->catalogue().set("serving_calibration");
    progress(0);
    m_work.run([this, file = m_file, plan = m_document->plan(),
                catalogue = m_document->catalogue()](std::stop_token stop) -> Background::Delivery {
        auto effect = fitOwnFile(file, plan, catalogue, stop, [this](double fraction) {
            QMetaObject::invokeMethod(
                this, [this, fraction] { progress(fraction); }, Qt::QueuedConnection);
        });
        return [this, effect = std::move(effect)]() mutable { showEffect(std::move(effect)); };
    });
    updateButtons();
}

void OwnRowsView::cancel()
{
    m_work.cancel();
    m_reading.clear();
    m_said->setText(m_file.rows.rows.empty()
                        ? tr("Cancelled; the plan is as it was.")
                        : tr("Cancelled; the plan is as it was. The runs of %1 are shown as the published calibration predicts them.")
                              .arg(m_file.name));
    m_bar->hide();
    m_doing->hide();
    m_cancel->hide();
}

void OwnRowsView::progress(double fraction)
{
    m_bar->setValue(int(1000 * fraction));
    m_doing->setText(m_reading.isEmpty() ? tr("Fitting, %1 %").arg(int(100 * fraction)) : tr("Reading"));
}

void OwnRowsView::showEffect(std::optional<OwnEffect> effect)
{
    m_effect = std::move(effect);
    draw();
    fillRows();
    fillSummary();
    updateButtons();
}

void OwnRowsView::draw()
{
    ScatterSeries before{tr("as published"), {}}, after{tr("after the refit"), {}};
    for (std::size_t i = 0; i < m_file.rows.rows.size(); ++i) {
        const MeasuredRow &row = m_file.rows.rows[i];
        before.points.emplace_back(1e3 * row.tpot, 1e3 * predicted(row, m_file.before[i]));
        if (m_effect)
            after.points.emplace_back(1e3 * row.tpot, 1e3 * predicted(row, m_effect->fit.after[i]));
    }
    m_chart->setTitle({}, {});
    m_chart->draw(m_effect ? std::vector{before, after} : std::vector{before}, std::nullopt, tr("measured time per token, ms"),
                  tr("predicted time per token, ms"));
    m_chart->setVisible(!m_file.rows.rows.empty());
    auto *grid = static_cast<QGridLayout *>(layout()); // without the chart a saved fit's errors start at the left
    grid->setColumnStretch(0, m_file.rows.rows.empty() ? 0 : 10);
    grid->setHorizontalSpacing(m_file.rows.rows.empty() ? 0 : 24);
    grid->setRowStretch(1, m_file.rows.rows.empty() ? 0 : 1); // without runs the refused rows are right below the head
    grid->setRowStretch(3, m_file.rows.rows.empty() ? 1 : 0);
}

void OwnRowsView::fillRows()
{
    std::vector<QStringList> rows;
    std::vector<QString> hints;
    const auto ms = [](double s) { return columnNumber(1e3 * s, 2); };
    // Refused rows first: they need the planner's attention.
    for (const RefusedRow &row : m_file.rows.refused) {
        if (rows.size() >= mostShown / 2)
            break;
        rows.push_back({plainNumber(double(row.line), units::one), words(row.why), {}, {}, {}, {}, {}, {}, {}});
        hints.push_back(words(row.why));
    }
    std::vector<std::size_t> order(m_file.rows.rows.size()); // rows that are far off come before the others
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return isFarOff(m_file.before[i]); });
    for (const std::size_t i : order) {
        if (rows.size() >= mostShown)
            break;
        const MeasuredRow &row = m_file.rows.rows[i];
        const ServingCase &c = row.serving;
        rows.push_back({plainNumber(double(row.line), units::one), QString::fromStdString(c.accelerator->name),
                        QString::fromUtf8(precisionKey(c.weights).data()).toUpper(),
                        QString::fromStdString((c.split ? c.split->decode : c.layout).words()),
                        plainNumber(c.concurrencyCount, units::one, 5), ms(row.tpot), ms(predicted(row, m_file.before[i])),
                        m_effect ? ms(predicted(row, m_effect->fit.after[i])) : none, QString::fromStdString(c.model->name)});
        hints.push_back(tr("%1 tokens in, %2 out, engine %3")
                            .arg(plainNumber(c.inputTokensCount, units::one), plainNumber(c.outputTokensCount, units::one),
                                 QString::fromStdString(c.engine)));
        if (isFarOff(m_file.before[i]))
            hints.back() += QLatin1Char('\n')
                + tr("Predicted %1 times the measured time per token.")
                      .arg(plainNumber(predicted(row, m_file.before[i]) / row.tpot, units::one, 2));
    }
    m_rows->clearSpans();
    m_rows->setRows(rows);
    for (int i = 0; i < int(std::min(m_file.rows.refused.size(), mostShown / 2)); ++i) { // the reason spans the row
        m_rows->setSpan(i, 1, 1, m_rows->columnCount() - 1);
        m_rows->item(i, 1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_rows->item(i, 1)->setSizeHint(QSize(1, 1)); // it must not widen its column
    }
    for (std::size_t i = 0; i < hints.size(); ++i)
        m_rows->setHint(int(i), hints[i]);
    m_rows->setVisible(!rows.empty());
}

// For the file's fit, or for the one with which the plan was saved.
void OwnRowsView::fillSummary()
{
    const auto saved =
        m_effect || !m_file.name.isEmpty() ? std::nullopt : ownStatistics(m_document->catalogue().set("serving_calibration"));
    m_summary->setVisible(m_effect || saved);
    m_effectSaid->setVisible(m_effect.has_value());
    if (saved)
        fillErrors(*saved);
    if (!m_effect)
        return;
    const OwnFit &f = m_effect->fit;
    fillErrors({f.tpotBefore, f.tpotAfter, f.ttftBefore, f.ttftAfter, f.outputBefore, f.outputAfter});
    const KpiValue &before = m_effect->before[Kpi::TokensPerSecond], &after = m_effect->after[Kpi::TokensPerSecond];
    const KpiInfo &info = kpiInfo(Kpi::TokensPerSecond);
    if (!before.si || !after.si)
        return m_effectSaid->setText(tr("The plan makes no tokens to compare."));
    const auto shown = [&](double si) {
        return formatKpi(info, si, currentLanguage()).replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
    }; // no break in "tokens/s"
    m_effectSaid->setText(
        tr("This plan's throughput: %1 → %2 (%3)").arg(shown(*before.si), shown(*after.si), signedPercent(*after.si / *before.si - 1)));
}

void OwnRowsView::fillErrors(const OwnStatistics &s)
{
    const auto row = [](const QString &name, const ErrorSummary &before, const ErrorSummary &after) {
        if (before.rowsCount == 0)
            return QStringList{name, none, none};
        const auto step = [](double from, double to) { return errorWords(from) + QStringLiteral(" → ") + errorWords(to); };
        return QStringList{name, step(before.medianFraction, after.medianFraction), step(before.p90Fraction, after.p90Fraction)};
    };
    m_summary->setRows({row(tr("Time per token"), s.tpotBefore, s.tpotAfter), row(tr("Time to first token"), s.ttftBefore, s.ttftAfter),
                        row(tr("Output tokens/s"), s.outputBefore, s.outputAfter)});
}

void OwnRowsView::updateButtons()
{
    const bool busy = m_work.isRunning();
    m_bar->setVisible(busy);
    m_doing->setVisible(busy);
    m_cancel->setVisible(busy);
    const RecordSet &set = m_document->catalogue().set("serving_calibration");
    const Source *own = ownRowsSource(set);
    m_back->setVisible(own);
    m_back->setToolTip(own ? QString::fromStdString(own->title) : QString());
    m_use->setVisible(m_effect && m_fittedFrom == &set && !busy);
}

void OwnRowsView::useFit()
{
    if (!m_effect || !m_effect->catalogue)
        return;
    m_document->apply(*m_effect->catalogue, withParticles(tr("Calibration fitted to %1").arg(m_file.name)));
}

void OwnRowsView::usePublished()
{
    m_document->apply(withCalibration(Catalogue().set("serving_calibration").records, m_document->plan(), m_document->catalogue()),
                      tr("Back to the published calibration"));
}

} // namespace tokenyard::ui
