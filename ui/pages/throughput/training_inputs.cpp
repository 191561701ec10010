// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_inputs.h"

#include "ui/text/particles.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int columns = 7, shownDigits = 6;

QLabel *caption(const QString &text, const char *name = "caption")
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void fillRecords(QComboBox *box, const std::vector<RecordId> &ids, const char *kind, const Catalogue &catalogue)
{
    for (const RecordId &id : ids)
        box->addItem(recordName(catalogue.find(kind, id), id).section(QStringLiteral(" ("), 0, 0), QString::fromStdString(id));
}

} // namespace

TrainingInputs::TrainingInputs(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_problem(caption({}, "problem"))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_model = addChoice(tr("Model"), 0, 2);
    m_accelerator = addChoice(tr("Accelerator"), 2, 2);
    m_precision = addChoice(tr("Precision"), 4, 1);
    for (const auto &[name, key] : {std::pair("BF16", "bf16"), std::pair("FP8", "fp8"), std::pair("NVFP4", "nvfp4")})
        m_precision->addItem(QString::fromLatin1(name), QString::fromLatin1(key));
    addRun();
    addSites();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_grid->addWidget(m_problem, 4, 0, 1, columns);
    for (QComboBox *box : {m_model, m_accelerator, m_precision})
        connect(box, &QComboBox::activated, this, &TrainingInputs::choose);
}

QComboBox *TrainingInputs::addChoice(const QString &label, int column, int span)
{
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    m_grid->addWidget(caption(label), 0, column, 1, span);
    m_grid->addWidget(box, 1, column, 1, span);
    return box;
}

void TrainingInputs::addField(const QString &label, const char *name, int row, int column, Field field, const QString &hint)
{
    field.edit = new QLineEdit;
    field.edit->setObjectName(QString::fromLatin1(name));
    field.edit->setAccessibleName(label);
    field.edit->setToolTip(hint);
    field.edit->setMinimumWidth(60);
    m_grid->addWidget(caption(label), 2 * row, column);
    m_grid->addWidget(field.edit, 2 * row + 1, column);
    const std::size_t index = m_fields.size();
    m_fields.push_back(std::move(field));
    connect(m_fields.back().edit, &QLineEdit::editingFinished, this, [this, index] { enter(index); });
}

void TrainingInputs::addRun()
{
    using Q = TrainingQuestion;
    addField(tr("GPUs"), "gpus", 0, 5,
             {nullptr, units::one, 1, 1, 1e7, [](const Q &q) { return double(q.gpusCount); },
              [this](Q &q, double v) {
                  q.gpusCount = int(std::round(v));
                  m_ownCount = true;
              }},
             tr("GPUs of the run; those of the plan until you enter others."));
    addField(tr("Sequence"), "sequence", 0, 6,
             {nullptr, units::one, 1, 1, 1e7, [](const Q &q) { return q.sequenceTokensCount; },
              [](Q &q, double v) { q.sequenceTokensCount = v; }},
             tr("Tokens of a sequence. Attention grows with it."));
    addField(tr("Tokens, 10¹²"), "tokens", 1, 0,
             {nullptr, units::one, 1e12, 1e-6, 1e6, [](const Q &q) { return q.tokensCount; }, [](Q &q, double v) { q.tokensCount = v; }},
             tr("Tokens of the whole run, in trillions. Llama 3 was trained on 15."));
    addField(tr("A step, 10⁶"), "batch", 1, 1,
             {nullptr, units::one, 1e6, 1e-3, 1e6, [](const Q &q) { return q.batchTokensCount; },
              [](Q &q, double v) { q.batchTokensCount = v; }},
             tr("Tokens between two updates of the weights, on all GPUs, in millions. Llama 3 405B: 16.8. The fewer of them a GPU has, the "
                "less it reaches."));
    addField(tr("MTBF of a GPU, h"), "mtbf", 1, 2,
             {nullptr, units::hour, 1, 1e-3, 1e9, [](const Q &q) { return q.gpuMtbf.si(); },
              [](Q &q, double v) { q.gpuMtbf = Duration::fromSi(v); }},
             tr("Hours between failures of one GPU with its share of node and network. Llama 3: 419 interruptions in 54 days on 16,384 "
                "GPUs, 50,000 h."));
}

void TrainingInputs::addSites()
{
    using Q = TrainingQuestion;
    addField(tr("Sites"), "sites", 1, 3,
             {nullptr, units::one, 1, 1, 1000, [](const Q &q) { return double(q.sitesCount); },
              [](Q &q, double v) { q.sitesCount = int(std::round(v)); }},
             tr("Sites that share the run, each with a copy of the model; they exchange all gradients every step."));
    addField(tr("Link, Gbit/s"), "link", 1, 4,
             {nullptr, units::gbitPerS, 1, 1e-3, 1e9, [](const Q &q) { return q.siteLink.si(); },
              [](Q &q, double v) { q.siteLink = Bandwidth::fromSi(v); }},
             tr("Bandwidth of a site's link to the others, one direction."));
    addField(tr("Latency, ms"), "latency", 1, 5,
             {nullptr, units::ms, 1, 0, 1e5, [](const Q &q) { return q.siteLatency.si(); },
              [](Q &q, double v) { q.siteLatency = Duration::fromSi(v); }},
             tr("One way between two sites. Light in fibre takes 5 ms for 1,000 km."));
    addField(tr("Checkpoint, s"), "checkpoint", 1, 6,
             {nullptr, units::s, 1, 1e-3, 1e6, [](const Q &q) { return q.checkpoint.si(); },
              [](Q &q, double v) { q.checkpoint = Duration::fromSi(v); }},
             tr("Time that training waits for a checkpoint; writing it in the background does not count. A restart after a failure takes "
                "10 minutes."));
}

QLineEdit *TrainingInputs::field(const QString &name) const { return findChild<QLineEdit *>(name); }
QString TrainingInputs::problem() const { return m_problem->text(); }

void TrainingInputs::follow(const TrainingQuestion &ofPlan)
{
    const TrainingQuestion own = m_question;
    const bool first = !m_started;
    m_started = true;
    if (first) {
        m_question = ofPlan;
        fillRecords(m_model, trainableModels(ofPlan.catalogue), "models", ofPlan.catalogue);
        fillRecords(m_accelerator, trainingAccelerators(ofPlan.catalogue), "accelerators", ofPlan.catalogue);
    }
    m_question.catalogue = ofPlan.catalogue;
    m_question.terms = ofPlan.terms;
    if (!m_ownMachine) {
        m_question.accelerator = ofPlan.accelerator;
        m_question.precision = first || own.accelerator != ofPlan.accelerator ? ofPlan.precision : own.precision;
    }
    if (!m_ownCount)
        m_question.gpusCount = ofPlan.gpusCount;
    fill();
}

void TrainingInputs::fill()
{
    m_model->setCurrentIndex(m_model->findData(QString::fromStdString(m_question.model)));
    m_accelerator->setCurrentIndex(m_accelerator->findData(QString::fromStdString(m_question.accelerator)));
    m_precision->setCurrentIndex(m_precision->findData(QString::fromUtf8(precisionKey(m_question.precision).data())));
    for (const Field &f : m_fields)
        f.edit->setText(plainNumber(f.get(m_question) / f.scale, f.unit, shownDigits));
    for (const char *name : {"link", "latency"})
        field(QString::fromLatin1(name))->setEnabled(m_question.sitesCount > 1);
}

void TrainingInputs::choose()
{
    m_ownMachine = m_ownMachine || sender() == m_accelerator;
    m_question.model = m_model->currentData().toString().toStdString();
    m_question.accelerator = m_accelerator->currentData().toString().toStdString();
    m_question.precision = parsePrecision(m_precision->currentData().toString().toStdString()).value_or(Precision::Bf16);
    emit changed();
}

void TrainingInputs::enter(std::size_t index)
{
    const Field &f = m_fields[index];
    if (f.edit->text() == plainNumber(f.get(m_question) / f.scale, f.unit, shownDigits))
        return;
    QString problem;
    const auto typed = parseExpression(f.edit->text(), f.unit, problem);
    const double low = f.low * f.unit.factor, high = f.high * f.unit.factor;
    if (typed && !(*typed >= low && *typed <= high))
        problem = withParticles(tr("%1 lies between %2 and %3.")
                                    .arg(f.edit->accessibleName(), plainNumber(f.low, units::one), plainNumber(f.high, units::one)));
    const bool whole = f.scale == 1.0 && f.unit.dimension == units::one.dimension && f.unit.factor == 1.0; // GPUs, sites, tokens
    if (typed && problem.isEmpty() && whole && std::floor(*typed) != *typed)
        problem = withParticles(tr("%1 must be a whole number.").arg(f.edit->accessibleName()));
    if (typed && problem.isEmpty())
        f.set(m_question, *typed * f.scale);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    fill();
    if (problem.isEmpty())
        emit changed();
}

} // namespace tokenyard::ui
