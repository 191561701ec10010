// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/measured_run.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace tokenyard::ui {

namespace {

struct MeasuredRun { // gives the translations their context
    Q_DECLARE_TR_FUNCTIONS(MeasuredRun)
};

constexpr std::size_t mostNamed = 3;

QString shortName(const Catalogue &catalogue, const char *kind, const std::string &id)
{
    return recordName(catalogue.find(kind, id), id).section(QStringLiteral(" ("), 0, 0);
}

QString count(double number) { return plainNumber(number, units::one); }

// A line of the table: quantity, measured, predicted, error.
QString line(const QString &name, double measured, double predicted, const AnyUnit &unit, int digits)
{
    if (!(measured > 0) || !(predicted > 0))
        return {};
    const QString cell = QStringLiteral("<td align=\"right\" style=\"padding-left: 10px\">%1</td>");
    return QStringLiteral("<tr><td>%1</td>").arg(name) + cell.arg(plainNumber(measured, unit, digits))
        + cell.arg(plainNumber(predicted, unit, digits)) + cell.arg(signedPercent(predicted / measured - 1)) + QStringLiteral("</tr>");
}

} // namespace

QString engineName(const std::string &key)
{
    for (const auto &[id, name] : {std::pair("trtllm", "TensorRT-LLM"), std::pair("sglang", "SGLang"), std::pair("vllm", "vLLM")})
        if (key == id)
            return QString::fromLatin1(name);
    return QString::fromStdString(key);
}

QString precisionName(Precision precision)
{
    const std::string_view key = precisionKey(precision);
    return QString::fromUtf8(key.data(), qsizetype(key.size())).toUpper();
}

QString signedPercent(double fraction)
{
    const double rounded = std::fabs(fraction) < 0.0995 ? std::round(1000 * fraction) / 10 : std::round(100 * fraction);
    const QString sign = rounded > 0 ? QStringLiteral("+") : rounded < 0 ? QStringLiteral("−") : QStringLiteral("±");
    return sign + plainNumber(std::fabs(rounded), units::one, 5) + QStringLiteral(" %");
}

QString runHint(const ValidationPoint &run, const Catalogue &catalogue, const QString &by)
{
    QStringList what{shortName(catalogue, "models", run.model.empty() ? run.family : run.model)};
    if (run.precision)
        what << precisionName(*run.precision);
    what << shortName(catalogue, "accelerators", run.accelerator);
    const QString head = QStringLiteral("<b>%1</b> · %2")
                             .arg(engineName(run.engine).toHtmlEscaped(),
                                  run.split ? MeasuredRun::tr("separate prefill and decode pools") : MeasuredRun::tr("one pool"));
    const QString layout = MeasuredRun::tr("%1, %2 GPUs, %3 at once")
                               .arg(QString::fromStdString(run.layoutWords()), count(run.gpusCount), count(run.concurrencyCount));
    const QString lengths = MeasuredRun::tr("%1 tokens in, %2 out").arg(count(run.inputTokensCount), count(run.outputTokensCount));
    const QString heading = QStringLiteral("<td align=\"right\" style=\"padding-left: 10px\">%1</td>");
    const QString table = QStringLiteral("<table><tr><td></td>") + heading.arg(MeasuredRun::tr("measured"))
        + heading.arg(MeasuredRun::tr("predicted")) + heading.arg(MeasuredRun::tr("error")) + QStringLiteral("</tr>")
        + line(MeasuredRun::tr("tokens/s per GPU"), run.measuredOutput, run.predictedOutput, units::one, 4)
        + line(MeasuredRun::tr("tokens/s per user"), run.measuredTpot > 0 ? 1 / run.measuredTpot : 0,
               run.predictedTpot > 0 ? 1 / run.predictedTpot : 0, units::one, 3)
        + line(MeasuredRun::tr("time per token, ms"), run.measuredTpot, run.predictedTpot, units::ms, 3)
        + line(MeasuredRun::tr("time to first token, ms"), run.measuredTtft, run.predictedTtft, units::ms, 3) + QStringLiteral("</table>");
    return QStringLiteral("<div style=\"white-space: pre\">%1<br>%2<br>%3<br>%4</div>%5<div style=\"white-space: pre\">%6</div>")
        .arg(head, what.join(QStringLiteral(" · ")).toHtmlEscaped(), layout.toHtmlEscaped(), lengths, table,
             by.isEmpty() ? MeasuredRun::tr("Predicted by a fit that had not seen the run.") : by);
}

QString likeSentence(const LikeRuns &like, const RunQuestion &q, const Catalogue &catalogue)
{
    const QString factor = plainNumber(likeLengthFactor, units::one);
    if (!like.runs.empty())
        return MeasuredRun::tr("Marks: published runs with input and output tokens within a factor of %1.").arg(factor);
    QStringList named;
    for (std::size_t i = 0; i < std::min(mostNamed, like.nearest.size()); ++i) {
        const RunLengths &l = like.nearest[i];
        named << MeasuredRun::tr("%1 in / %2 out (%3)")
                     .arg(count(l.inputTokensCount), count(l.outputTokensCount), count(double(l.runsCount)));
    }
    if (!named.isEmpty())
        return MeasuredRun::tr("No published run within a factor of %1 of these lengths; the nearest (runs): %2.")
            .arg(factor, named.join(QStringLiteral(", ")));
    for (const Precision p : like.precisions)
        named << precisionName(p);
    const QString machine = shortName(catalogue, "accelerators", q.accelerator);
    if (!named.isEmpty())
        return MeasuredRun::tr("No published run of this model family on %1 in %2; there are some in %3.")
            .arg(machine, precisionName(q.precision), named.join(QStringLiteral(", ")));
    for (const std::string &id : like.accelerators)
        named << shortName(catalogue, "accelerators", id);
    if (!named.isEmpty())
        return MeasuredRun::tr("No published run of this model family on %1; there are some on %2.")
            .arg(machine, named.join(QStringLiteral(", ")));
    return MeasuredRun::tr("There is no published run of this model family: the curve is an extrapolation.");
}

} // namespace tokenyard::ui
