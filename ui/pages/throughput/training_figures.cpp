// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_figures.h"

#include "ui/text/particles.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tokenyard::ui {

namespace {

const QString none = QStringLiteral("–");

QString say(const char *text) { return QCoreApplication::translate("TrainingFigures", text); }
QString whole(double n, int digits = 3) { return plainNumber(n, units::one, digits); }
QString share(double fraction) { return whole(100 * fraction, fraction < 0.0995 ? 2 : 3) + QStringLiteral(" %"); }

// A time in a readable unit: seconds, minutes, hours or days.
QString timeWords(Duration t)
{
    if (t < 120.0 * units::s)
        return words(measure(t, units::s, 3));
    if (t < 2.0 * units::hour)
        return words(measure(t, units::minute, 3));
    return t < 48.0 * units::hour ? words(measure(t, units::hour, 3)) : words(measure(t, units::day, 3));
}

QString sourceOf(const Record *record, std::string_view key)
{
    const RecordValue *value = record ? record->find(key) : nullptr;
    if (!value)
        return {};
    for (const Source &s : record->sources)
        if (value->source.find(s.id) != std::string::npos)
            return QString::fromStdString(s.title);
    return {};
}

class Figures {
public:
    explicit Figures(const TrainingAnswer &answer)
        : m_a(answer), m_p(*answer.result.point), m_chip(answer.question.catalogue.find("accelerators", answer.question.accelerator)),
          m_model(answer.question.catalogue.find("models", answer.question.model))
    {}
    std::vector<TrainingFigure> all()
    {
        addRates();
        addTime();
        addMoney();
        addMemory();
        return std::move(m_rows);
    }

private:
    void add(const QString &name, const QString &value, const QString &how, const QString &source = {})
    {
        m_rows.push_back({false, name, value, how, source});
    }
    void addHeadline(const QString &name, const QString &value, const QString &how, const QString &source = {})
    {
        m_rows.push_back({true, name, value, how, source});
    }

    void addRates()
    {
        const QString band =
            say(QT_TRANSLATE_NOOP("TrainingFigures",
                                  "80 % band %1 to %2, from runs that the fit had not seen (docs/validation.md, Training)"))
                .arg(whole(m_p.low.si(), 4), whole(m_p.high.si(), 4));
        addHeadline(say(QT_TRANSLATE_NOOP("TrainingFigures", "Tokens/s per GPU")), whole(m_p.perGpu.si(), 4), band);
        addHeadline(
            say(QT_TRANSLATE_NOOP("TrainingFigures", "All GPUs")), words(measure(m_p.total, units::tokenPerS)),
            say(QT_TRANSLATE_NOOP("TrainingFigures", "%1 GPUs; a step of %2 tokens takes %3"))
                .arg(whole(m_a.question.gpusCount, 8), whole(m_a.question.batchTokensCount, 4), timeWords(m_p.step + m_p.siteExchange)));
        const double peak = m_p.perGpu.si() * m_p.operationsPerTokenCount / m_p.mfuFraction;
        addHeadline(
            say(QT_TRANSLATE_NOOP("TrainingFigures", "MFU")), share(m_p.mfuFraction),
            say(QT_TRANSLATE_NOOP("TrainingFigures",
                                  "a token takes %1 GFLOP (6 for each active parameter, and attention); the dense peak is %2 PFLOP/s"))
                .arg(whole(m_p.operationsPerTokenCount / 1e9, 4), whole(peak / 1e15, 4)),
            peakSource());
    }
    QString peakSource() const
    {
        const char *key = m_a.question.precision == Precision::Bf16 ? "bf16_dense"
            : m_a.question.precision == Precision::Fp8              ? "fp8_dense"
                                                                    : "fp4_dense";
        return sourceOf(m_chip, key) + QLatin1Char('\n') + sourceOf(m_model, "active_params");
    }
    void addTime()
    {
        const TrainingRun &run = m_a.run;
        addHeadline(say(QT_TRANSLATE_NOOP("TrainingFigures", "Time")), run.finishes ? timeWords(run.elapsed) : none,
                    run.finishes ? say(QT_TRANSLATE_NOOP("TrainingFigures", "%1 trillion tokens at this rate, with failures"))
                                       .arg(whole(m_a.question.tokensCount / 1e12, 4))
                                 : words(run.why));
        add(say(QT_TRANSLATE_NOOP("TrainingFigures", "Failures and checkpoints")), share(run.lostFraction),
            say(QT_TRANSLATE_NOOP("TrainingFigures",
                                  "the run fails every %1; a checkpoint of %2 every %3, a restart of 10 min (Daly 2006)"))
                .arg(timeWords(run.mtbf), timeWords(m_a.question.checkpoint), timeWords(run.checkpointInterval)));
        if (m_a.question.sitesCount > 1)
            add(say(QT_TRANSLATE_NOOP("TrainingFigures", "Link between sites")), share(1 - m_p.siteFraction),
                withParticles(
                    say(QT_TRANSLATE_NOOP(
                            "TrainingFigures",
                            "%1 leave each site a step, of which two thirds of the step hide; %2 remain. One site alone: %3 per GPU"))
                        .arg(words(measure(m_a.siteBytes, units::GB, 4)), timeWords(m_p.siteExchange),
                             whole(m_p.perGpuOfOneSite.si(), 4))));
    }
    void addMoney()
    {
        const bool metered = m_a.question.terms.has_value();
        QString how = say(QT_TRANSLATE_NOOP("TrainingFigures", "the power of the accelerator is blank"));
        if (m_a.gpuItPower) {
            const QString gpu = words(measure(*m_a.gpuItPower, units::W, 4));
            how = m_a.withNode
                ? say(QT_TRANSLATE_NOOP("TrainingFigures", "%1 per GPU with its share of node and network")).arg(gpu)
                : say(QT_TRANSLATE_NOOP("TrainingFigures", "%1 per GPU, without node and network: no source gives them")).arg(gpu);
            how += metered
                ? say(QT_TRANSLATE_NOOP("TrainingFigures", ", at the plan's PUE %1")).arg(whole(m_a.question.terms->pueFactor, 4))
                : say(QT_TRANSLATE_NOOP("TrainingFigures", ", of the IT alone: the plan has no PUE yet"));
        }
        addHeadline(say(QT_TRANSLATE_NOOP("TrainingFigures", "Energy")), m_a.energy ? words(measure(*m_a.energy, units::MWh, 4)) : none,
                    how, sourceOf(m_chip, m_a.withNode ? "all_in_it_power" : "tdp"));
        addHeadline(say(QT_TRANSLATE_NOOP("TrainingFigures", "Electricity")),
                    m_a.electricity ? formatMoney(m_a.electricity->si(), currentLanguage()) : none,
                    metered ? say(QT_TRANSLATE_NOOP("TrainingFigures", "at the plan's mean price of %1, without VAT"))
                                  .arg(words(measure(m_a.question.terms->electricity, units::KRWPerKWh)))
                            : say(QT_TRANSLATE_NOOP("TrainingFigures", "waits for the plan's PUE and bill")));
    }
    void addMemory()
    {
        if (!m_p.memory)
            return add(say(QT_TRANSLATE_NOOP("TrainingFigures", "Memory of a GPU")), none,
                       say(QT_TRANSLATE_NOOP("TrainingFigures", "no source gives the memory of the accelerator")));
        const TrainingMemory &m = *m_p.memory;
        add(say(QT_TRANSLATE_NOOP("TrainingFigures", "Memory of a GPU")), words(measure(m.state + m.activations, units::GB, 3)),
            say(QT_TRANSLATE_NOOP("TrainingFigures",
                                  "of %1: weights, gradients and Adam's states, 16 bytes a parameter over all GPUs (ZeRO), and recomputed "
                                  "activations. At least %2 GPUs hold the run"))
                .arg(words(measure(m.capacity, units::GB, 3)), whole(m.fewestGpusCount * m_a.question.sitesCount, 8)),
            sourceOf(m_chip, "hbm_usable") + QLatin1Char('\n') + sourceOf(m_model, "total_params"));
    }

    const TrainingAnswer &m_a;
    const TrainingPoint &m_p;
    const Record *m_chip, *m_model;
    std::vector<TrainingFigure> m_rows;
};

} // namespace

std::vector<TrainingFigure> trainingFigures(const TrainingAnswer &answer)
{
    if (!answer.result.point)
        return {};
    return Figures(answer).all();
}

std::vector<TrainingFigure> trainingHeadlines(const std::vector<TrainingFigure> &figures)
{
    std::vector<TrainingFigure> out;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(out), [](const TrainingFigure &f) { return f.headline; });
    return out;
}

std::vector<TrainingLoss> trainingLosses(const TrainingAnswer &answer)
{
    if (!answer.result.point)
        return {};
    const TrainingPoint &p = *answer.result.point;
    return {
        {say(QT_TRANSLATE_NOOP("TrainingFigures", "Strong scaling")),
         say(QT_TRANSLATE_NOOP(
             "TrainingFigures",
             "The more GPUs share a step, the more pipelines and reductions weigh. Fitted on GPT-3 on 96 and 4,608 H100, met by Llama 3.")),
         1 - p.scaleFraction},
        {say(QT_TRANSLATE_NOOP("TrainingFigures", "Link between sites")),
         say(QT_TRANSLATE_NOOP("TrainingFigures", "What the exchange of gradients adds to a step.")), 1 - p.siteFraction},
        {say(QT_TRANSLATE_NOOP("TrainingFigures", "Failures and checkpoints")),
         say(QT_TRANSLATE_NOOP("TrainingFigures", "Checkpoints, work repeated and restarts, after Young (1974) and Daly (2006).")),
         answer.run.lostFraction}};
}

} // namespace tokenyard::ui
