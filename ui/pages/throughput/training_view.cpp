// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_view.h"

#include "core/study/training/training_findings.h"
#include "ui/pages/throughput/training_chart.h"
#include "ui/pages/throughput/training_figures.h"
#include "ui/pages/throughput/training_inputs.h"
#include "ui/text/words.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/plain_table.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr int howColumn = 2;

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

} // namespace

TrainingView::TrainingView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_inputs(new TrainingInputs), m_chart(new TrainingChart(tokens)), m_said(label("heading")),
      m_notes(label("caption")), m_lossTitle(label("title")), m_runsTitle(label("title")), m_headlines(new BarList(tokens)),
      m_losses(new BarList(tokens)), m_runs(new PlainTable({tr("Run of the plan"), tr("GPUs"), tr("Hours"), tr("Tokens a year"), tr("Days"),
                                                            tr("From"), tr("To"), tr("Cost a trillion"), tr("Earns a year")})),
      m_figures(new PlainTable({tr("Figure"), tr("Value"), tr("How it comes about")}))
{
    setObjectName(QStringLiteral("page"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 21);
    grid->setColumnStretch(1, 9);
    grid->addWidget(m_inputs, 0, 0, 1, 2);
    m_chart->setMinimumHeight(290);
    grid->addWidget(m_chart, 1, 0);
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    m_lossTitle->setText(tr("What is lost"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_said, m_headlines, m_lossTitle, m_losses, m_notes})
        side->addWidget(part);
    side->addStretch(1);
    grid->addLayout(side, 1, 1);
    m_runsTitle->setText(tr("What the halls train"));
    grid->addWidget(m_runsTitle, 2, 0, 1, 2);
    grid->addWidget(m_runs, 3, 0, 1, 2);
    grid->addWidget(m_figures, 4, 0, 1, 2);
    grid->setRowStretch(1, 1);
    m_figures->setWordColumn(howColumn);
    connect(m_inputs, &TrainingInputs::changed, this, &TrainingView::answerNow);
}

QString TrainingView::said() const { return m_said->text(); }

void TrainingView::follow(const TrainingQuestion &ofPlan)
{
    m_inputs->follow(ofPlan);
    fillRuns(ofPlan);
    answerNow();
}

void TrainingView::fillRuns(const TrainingQuestion &ofPlan)
{
    std::vector<QStringList> rows;
    for (const PlannedRun &run : ofPlan.runs) {
        const QString model = recordName(ofPlan.catalogue.find("models", run.model), run.model);
        if (!run.perGpu) {
            rows.push_back({model, plainNumber(run.gpusCount, units::one), words(percent(run.hoursFraction)), {}, {}, {}, {}, {}, {}});
            continue;
        }
        rows.push_back({model, plainNumber(run.gpusCount, units::one), words(percent(run.hoursFraction)),
                        words(measure(run.annual, units::trillionTokens, 3)), words(measure(*run.elapsed, units::day, 3)),
                        QString::fromStdString(monthWords(run.startMonth)), QString::fromStdString(monthWords(run.endMonth)),
                        run.cost ? words(measure(costOfTrillion(run), units::billionKRW, 3)) : QString(),
                        run.sold() ? words(measure(run.worthAnnual, units::billionKRW, 3)) : tr("own model")});
    }
    m_runs->setRows(rows);
    for (std::size_t i = 0; i < ofPlan.runs.size(); ++i)
        m_runs->setHint(int(i), words(ofPlan.runs[i].why));
    m_runs->setVisible(!rows.empty());
    m_runsTitle->setVisible(!rows.empty());
}

void TrainingView::answerNow()
{
    m_answer = answerTraining(m_inputs->question());
    title();
    say();
    m_chart->draw(m_answer);
    fill();
}

void TrainingView::title()
{
    const TrainingQuestion &q = m_answer.question;
    m_chart->setTitle(
        tr("How fast does a model train?"),
        tr("%1 on %2, %3, sequences of %4 tokens. Shaded: 80 % band; dashed: as if every GPU did as well as those of the smallest run "
           "drawn.")
            .arg(recordName(q.catalogue.find("models", q.model), q.model),
                 recordName(q.catalogue.find("accelerators", q.accelerator), q.accelerator).section(QStringLiteral(" ("), 0, 0),
                 QString::fromUtf8(precisionKey(q.precision).data()).toUpper(), plainNumber(q.sequenceTokensCount, units::one)));
}

// First the refusal or how the run ends, then what limits the figures.
void TrainingView::say()
{
    QString first = words(m_answer.result.why);
    QStringList notes;
    if (m_answer.result.point) {
        if (!m_answer.run.finishes)
            first = words(m_answer.run.why);
        for (const Text &note : m_answer.result.point->notes)
            notes << words(note);
        if (const auto &terms = m_answer.question.terms; terms && terms->rackPowerFraction < 1)
            notes << tr("The plan caps its racks at %1 of their rating; the figures here are those of full power.")
                         .arg(words(percent(terms->rackPowerFraction)));
    }
    m_said->setText(first);
    m_said->setVisible(!first.isEmpty());
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void TrainingView::fill()
{
    const std::vector<TrainingLoss> losses = trainingLosses(m_answer);
    double greatest = 0;
    for (const TrainingLoss &loss : losses)
        greatest = std::max(greatest, loss.fraction);
    std::vector<BarRow> bars;
    const QColor colours[] = {m_tokens.racks, m_tokens.fibre, m_tokens.powerB};
    for (std::size_t i = 0; i < losses.size(); ++i)
        bars.push_back({losses[i].name,
                        words(percent(losses[i].fraction, losses[i].fraction < 0.0995 ? 2 : 3)),
                        losses[i].how,
                        greatest > 0 ? losses[i].fraction / greatest : 0.0,
                        colours[i],
                        {}});
    m_lossTitle->setVisible(!bars.empty());
    m_losses->setRows(std::move(bars));
    const std::vector<TrainingFigure> figures = trainingFigures(m_answer);
    std::vector<QStringList> rows;
    for (const TrainingFigure &f : figures)
        rows.push_back({f.name, f.value, f.how});
    m_figures->setRows(rows);
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_figures->setHint(int(i), (figures[i].how + QLatin1Char('\n') + figures[i].source).trimmed());
    m_figures->setVisible(!figures.empty());
    std::vector<BarRow> headlines;
    for (const TrainingFigure &f : trainingHeadlines(figures))
        headlines.push_back({f.name, f.value, f.how, std::nullopt, {}, {}});
    m_headlines->setRows(std::move(headlines));
}

} // namespace tokenyard::ui
