// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/study_rows.h"

#include "ui/text/column_number.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr double leastPart = 0.01; // of the widest swing: an input with a smaller effect of its own correlates only by chance

QString say(const char *text) { return QCoreApplication::translate("StudyRows", text); }

QString numberWords(const Input &input, double si) { return words(Measure{si, input.unit, 4}); }

// Whether the range has a source: from the note on a field, or from the record of its value.
bool isSourced(const Plan &plan, const Input &input)
{
    if (!input.isField())
        return true;
    for (const PartField &field : fieldsOf(plan, input.parts.front()))
        if (field.info.key == input.key)
            return field.note && !field.note->source.empty();
    return false;
}

QString rangeWords(const Input &input)
{
    const QString low = plainNumber(*input.low, input.unit, 3), high = plainNumber(*input.high, input.unit, 3);
    const QString unit = unitSymbol(input.unit, currentLanguage());
    return low + QStringLiteral(" – ") + high + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
}

QString sourceWords(const Plan &plan, const Catalogue &catalogue, const Input &input)
{
    if (input.isRecordValue()) {
        const Record *record = catalogue.find(input.kind, input.record);
        return record && !record->sources.empty() ? QString::fromStdString(record->sources.front().title) : QString();
    }
    if (input.isField())
        for (const PartField &field : fieldsOf(plan, input.parts.front()))
            if (field.info.key == input.key)
                return field.note && !field.note->source.empty() ? QString::fromStdString(field.note->source) : words(field.info.meaning);
    return say(QT_TRANSLATE_NOOP("StudyRows", "Residuals of the calibration on measured runs."));
}

} // namespace

TornadoRows tornadoRows(const Plan &plan, const Catalogue &catalogue, const KpiInfo &info, const std::vector<TornadoBar> &bars,
                        std::uint64_t samples, std::size_t most)
{
    TornadoRows out;
    std::vector<const TornadoBar *> sorted;
    const double greatest = bars.empty() ? 0.0 : bars.front().width(); // of an input's own effect
    for (const TornadoBar &bar : bars)
        if (bar.rankCorrelation && (!bar.low || !bar.high || bar.width() > leastPart * greatest))
            sorted.push_back(&bar);
    std::stable_sort(sorted.begin(), sorted.end(), [](const TornadoBar *a, const TornadoBar *b) {
        return std::fabs(*a->rankCorrelation) > std::fabs(*b->rankCorrelation);
    });
    bool anyTurned = false; // what it moves together with outweighs what it does
    const double widest = sorted.empty() ? 1.0 : std::max(1e-9, std::fabs(*sorted.front()->rankCorrelation));
    for (const TornadoBar *bar : sorted) {
        if (out.rows.size() >= most)
            break;
        const auto end = [&](const std::optional<double> &si) {
            return si ? formatKpi(info, *si, currentLanguage()) : say(QT_TRANSLATE_NOOP("StudyRows", "no value"));
        };
        TornadoRow row;
        row.label = words(bar->input.label);
        const bool turned = bar->low && bar->high && (*bar->high - *bar->low) * *bar->rankCorrelation < 0.0;
        if (turned)
            row.label += QStringLiteral(" ↔");
        anyTurned = anyTurned || turned;
        row.range = rangeWords(bar->input);
        row.part = *bar->rankCorrelation / widest;
        row.value =
            (*bar->rankCorrelation < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + columnNumber(std::fabs(*bar->rankCorrelation), 2);
        row.sourced = isSourced(plan, bar->input);
        row.hint = say(QT_TRANSLATE_NOOP("StudyRows", "%1\nAlone at its low: %2; at its high: %3.\n%4"))
                       .arg(row.label, end(bar->low), end(bar->high), sourceWords(plan, catalogue, bar->input));
        out.rows.push_back(std::move(row));
    }
    const QString figure = words(info.label);
    out.question = withParticles(
        out.rows.empty() ? say(QT_TRANSLATE_NOOP("StudyRows", "What moves %1?")).arg(figure)
                         : say(QT_TRANSLATE_NOOP("StudyRows", "What moves %1? %2 first")).arg(figure, words(sorted.front()->input.label)));
    out.drawn = say(QT_TRANSLATE_NOOP("StudyRows", "Rank correlation of each input with the figure (Spearman), %1 samples."))
                    .arg(plainNumber(double(samples), units::one));
    if (anyTurned)
        out.drawn += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("StudyRows", "↔: moves together with others; alone it does the opposite."));
    return out;
}

QString spanWords(const KpiInfo &info, const KpiRows &rows)
{
    constexpr double builtAndRun = 0.11; // its share of the span over the samples, all of the sales held: docs/equations-uncertainty.md
    const FigureSummary summary = summaryOf(info, rows.column(info.kpi));
    if (info.kpi != Kpi::Irr || !summary.p10 || !summary.p90 || *summary.p90 - *summary.p10 <= builtAndRun)
        return {};
    return say(QT_TRANSLATE_NOOP(
                   "StudyRows",
                   "From P10 to P90 are %1 points. What is built and run makes about %2 of them, as lenders know it of contracted plant; "
                   "the "
                   "rest is that tokens are sold on the open market for the whole horizon: their price, its path, the tokens a GPU makes "
                   "and "
                   "their use each move revenue by a third, and multiply. Whoever has a contract states its price and use with a low and a "
                   "high, or lets halls, and gets the narrow span."))
        .arg(plainNumber(100.0 * (*summary.p90 - *summary.p10), units::one, 2), plainNumber(100.0 * builtAndRun, units::one, 2));
}

QString inputWords(const Input &input, const FieldValue &value)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return plainNumber(double(*whole), units::one);
    return numberWords(input, std::get<double>(value));
}

std::vector<Input> inputsOf(const std::vector<TornadoBar> &bars)
{
    std::vector<Input> inputs;
    for (const TornadoBar &bar : bars)
        if (bar.input.low && bar.input.high && (bar.input.isField() || bar.input.isRecordValue()))
            inputs.push_back(bar.input);
    return inputs;
}

std::vector<QStringList> neededRows(const std::vector<NeededValue> &needed)
{
    std::vector<QStringList> rows;
    for (const NeededValue &one : needed) {
        QStringList row{words(one.input.label), inputWords(one.input, one.input.value)};
        if (one.answer.solutions.empty()) {
            row << say(QT_TRANSLATE_NOOP("StudyRows", "No solution")) << QString() << QString();
        } else {
            row << inputWords(one.input, one.answer.solutions.front().value);
            row << (one.answer.slack ? (*one.answer.slack < 0.0 ? QStringLiteral("−") : QStringLiteral("+"))
                            + columnNumber(100.0 * std::fabs(*one.answer.slack), 1) + QStringLiteral(" %")
                                     : QString());
            row << (one.answer.chance ? columnNumber(100.0 * *one.answer.chance, 0) + QStringLiteral(" %") : QString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureLine> sampleLines(const KpiInfo &info, const KpiRows &rows, std::optional<double> base)
{
    const FigureSummary s = summaryOf(info, rows.column(info.kpi));
    const auto shown = [&](const std::optional<double> &si) {
        return si ? formatKpi(info, *si, currentLanguage()) : say(QT_TRANSLATE_NOOP("StudyRows", "none"));
    };
    std::vector<FigureLine> lines{{QStringLiteral("P10"), shown(s.p10)},
                                  {QStringLiteral("P50"), shown(s.p50)},
                                  {QStringLiteral("P90"), shown(s.p90)},
                                  {say(QT_TRANSLATE_NOOP("StudyRows", "Mean")), shown(s.mean)},
                                  {say(QT_TRANSLATE_NOOP("StudyRows", "Plan")), shown(base)}};
    if (s.noneFraction > 0.0)
        lines.push_back({say(QT_TRANSLATE_NOOP("StudyRows", "Without a value")), words(percent(s.noneFraction, 2))});
    return lines;
}

std::optional<double> usualTarget(const Plan &plan, const KpiInfo &info, std::optional<double> base)
{
    if (info.kpi == Kpi::Irr)
        return plan.finance->hurdleRate;
    if (info.kpi == Kpi::Npv)
        return 0.0;
    if (!base || info.better == Better::Neither)
        return base;
    return *base + (info.better == Better::Lower ? -0.05 : 0.05) * std::fabs(*base);
}

} // namespace tokenyard::ui
