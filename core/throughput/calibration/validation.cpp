// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tokenyard {

namespace {

bool aggregated(const MeasuredRow &r) { return !r.serving.split && r.serving.source.empty(); }
bool separate(const MeasuredRow &r) { return r.serving.split && r.serving.source.empty(); }
bool separateElsewhere(const MeasuredRow &r) { return r.serving.split && !r.serving.source.empty(); }
bool anySeparate(const MeasuredRow &r) { return r.serving.split.has_value(); }
std::string family(const MeasuredRow &r) { return r.serving.model->family; }
std::string accelerator(const MeasuredRow &r) { return r.serving.accelerator->id; }
std::string generation(const MeasuredRow &r) { return r.serving.accelerator->generation; }
bool onePool(const MeasuredRow &r) { return !r.serving.split; }
std::string engine(const MeasuredRow &r) { return r.serving.engine; }

void append(std::vector<ValidationLine> &all, std::vector<ValidationLine> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// The places of the rows that make a frontier: of a model, precision, lengths and a rack of many GPUs, no other run gives more tokens/s a GPU
// at a shorter time per token.
std::set<std::size_t> frontierLines(const std::vector<MeasuredRow> &rows)
{
    constexpr int largeDomain = 64;
    std::map<std::string, std::vector<const MeasuredRow *>> settings;
    for (const MeasuredRow &r : rows)
        if (const ServingCase &c = r.serving; r.outputPerGpu > 0 && c.split && c.accelerator->scaleUpDomainCount >= largeDomain)
            settings[fmt::format("{}|{}|{}|{}|{}|{}", c.accelerator->id, c.model->id, precisionClass(c.weights), c.inputTokensCount,
                                 c.outputTokensCount, c.source)]
                .push_back(&r);
    std::set<std::size_t> lines;
    for (const auto &[setting, of] : settings)
        for (const MeasuredRow *r : of)
            if (std::none_of(of.begin(), of.end(),
                             [&](const MeasuredRow *other) { return other->tpot < r->tpot && other->outputPerGpu > r->outputPerGpu; }))
                lines.insert(std::size_t(r - rows.data()));
    return lines;
}

} // namespace

ValidationLine validationLine(std::string id, std::string name, const std::vector<MeasuredRow> &rows,
                              const std::vector<Residual> &residuals, const RowBand &band, const RowFilter &which)
{
    std::vector<double> tpot, ttft, output;
    double inside = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!which(rows[i]))
            continue;
        if (residuals[i].tpot)
            tpot.push_back(*residuals[i].tpot);
        if (residuals[i].ttft)
            ttft.push_back(*residuals[i].ttft);
        if (residuals[i].output) {
            output.push_back(*residuals[i].output);
            const ErrorBand b = band(rows[i]);
            inside += -output.back() >= b.lowLog && -output.back() <= b.highLog;
        }
    }
    ValidationLine line{std::move(id), std::move(name), summary(tpot), summary(ttft), summary(output), 0};
    line.coverageFraction = output.empty() ? 0 : inside / double(output.size());
    return line;
}

std::vector<ValidationLine> validationLines(const std::string &id, const std::string &name, const std::vector<MeasuredRow> &rows,
                                            const std::vector<Residual> &residuals, const RowBand &band, const RowFilter &which,
                                            const std::vector<std::pair<std::string, RowKey>> &keys)
{
    std::vector<ValidationLine> lines{validationLine(id, name, rows, residuals, band, which)};
    for (const auto &[what, key] : keys) {
        std::set<std::string> levels;
        for (const MeasuredRow &row : rows)
            if (which(row))
                levels.insert(key(row));
        for (const std::string &level : levels)
            lines.push_back(validationLine(id + "/" + what + "/" + level, name + ", " + level, rows, residuals, band,
                                           [&](const MeasuredRow &r) { return which(r) && key(r) == level; }));
    }
    return lines;
}

ErrorBand bandOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals, const RowFilter &which)
{
    std::vector<double> errors;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (which(rows[i]) && residuals[i].output)
            errors.push_back(-*residuals[i].output);
    if (errors.size() < 10)
        return {-0.6, 0.6};
    std::sort(errors.begin(), errors.end());
    return {errors[errors.size() / 10], errors[errors.size() - 1 - errors.size() / 10]};
}

namespace {

// A measured family has a band of its own, as far as its rows support it: DeepSeek's runs do not say whether they drafted tokens,
// Llama's have nothing of the kind.
void setFamilyBands(std::map<std::string, ErrorBand> &bands, const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals)
{
    std::map<std::string, double> sizes;
    for (const MeasuredRow &row : rows)
        if (aggregated(row))
            sizes[family(row)] += 1;
    const ErrorBand all = bands["known"];
    for (const auto &[name, count] : sizes) {
        const ErrorBand own = bandOf(rows, residuals, [&](const MeasuredRow &r) { return aggregated(r) && family(r) == name; });
        const double share = shareOfRows(count);
        bands["known:" + name] = {all.lowLog + share * (own.lowLog - all.lowLog), all.highLog + share * (own.highLog - all.highLog)};
    }
}

} // namespace

namespace {

// Separate pools by the fits without a row's setting and without its accelerator; of racks also the rows at the end of the frontier.
std::vector<ValidationLine> poolLines(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &settings,
                                      const std::vector<Residual> &machines, const ErrorBand &band)
{
    const std::set<std::size_t> ends = frontierLines(rows);
    const auto atFrontier = [&](const MeasuredRow &r) { return ends.count(std::size_t(&r - rows.data())) > 0; };
    const auto fixed = [band](const MeasuredRow &) { return band; };
    std::vector<ValidationLine> lines;
    const auto add = [&](const char *id, const char *name, const std::vector<Residual> &of, const RowFilter &which,
                         const std::vector<std::pair<std::string, RowKey>> &keys) {
        append(lines, validationLines(id, name, rows, of, fixed, which, keys));
    };
    const std::pair<std::string, RowKey> byMachine{"accelerator", accelerator};
    add("split", "New settings, separate pools", settings, separate, {byMachine});
    add("split-inferencex", "New settings, separate pools of InferenceX", settings, separateElsewhere, {byMachine, {"engine", engine}});
    add("split-accelerators", "Whole accelerators left out, separate pools", machines, anySeparate, {byMachine});
    add("frontier", "New settings, frontier of racks", settings, atFrontier, {byMachine});
    add("frontier-accelerators", "Whole accelerators left out, frontier of racks", machines, atFrontier, {byMachine});
    return lines;
}

} // namespace

Validation validate(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options, bool crossValidated,
                    int foldsCount)
{
    // One fit takes as long as a fold: the shares of the fit and of the three cross-validations, by their folds.
    const auto part = [&](double from, double to) {
        FitOptions o = options;
        if (options.progress)
            o.progress = [&options, from, to](double done) { options.progress(from + (to - from) * done); };
        return o;
    };
    Validation v{fitCalibration(prior, rows, part(0.0, crossValidated ? 0.05 : 1.0)), {}, {}};
    if (options.stop.stop_requested())
        return v;
    std::vector<Residual> inSample;
    for (const MeasuredRow &row : rows)
        inSample.push_back(residualOf(row, v.fitted));
    auto &bands = v.fitted.bands();
    if (crossValidated) {
        const auto settings =
            crossValidate(prior, rows, part(0.05, 0.3), [&](const MeasuredRow &r) { return foldOf(r.setting, foldsCount); });
        const auto families = crossValidate(prior, rows, part(0.3, 0.65), family);
        const auto machines = crossValidate(prior, rows, part(0.65, 0.85), accelerator);
        const auto generations = crossValidate(prior, rows, part(0.85, 1.0), generation);
        if (options.stop.stop_requested())
            return v;
        bands["known"] = bandOf(rows, settings, aggregated);
        setFamilyBands(bands, rows, settings);
        bands["split"] = bandOf(rows, settings, separate);
        bands["family"] = bandOf(rows, families, aggregated);
        bands["accelerator"] = bandOf(rows, machines, aggregated);
        bands["generation"] = bandOf(rows, generations, onePool); // AMD's rows all come from InferenceX
        v.settings = settings;
        const auto ofFamily = [&](const MeasuredRow &r) { return bands["known:" + family(r)]; };
        const auto fixed = [](const ErrorBand &band) { return [band](const MeasuredRow &) { return band; }; };
        append(v.lines,
               validationLines("settings", "New settings", rows, settings, ofFamily, aggregated,
                               {{"model", family}, {"accelerator", accelerator}, {"engine", engine}}));
        append(v.lines,
               validationLines("models", "Whole models left out", rows, families, fixed(bands["family"]), aggregated, {{"model", family}}));
        append(v.lines,
               validationLines("accelerators", "Whole accelerators left out", rows, machines, fixed(bands["accelerator"]), aggregated,
                               {{"accelerator", accelerator}}));
        append(v.lines,
               validationLines("generations", "Whole generations left out", rows, generations, fixed(bands["generation"]), onePool,
                               {{"generation", generation}}));
        append(v.lines, poolLines(rows, settings, machines, bands["split"]));
    }
    append(v.lines,
           validationLines(
               "fitted", "Fitted rows", rows, inSample,
               [&](const MeasuredRow &r) { return bands.count("known:" + family(r)) ? bands["known:" + family(r)] : bands["known"]; },
               aggregated, {}));
    // No line for kinds without rows (no separate pools, say).
    std::erase_if(v.lines, [](const ValidationLine &l) { return l.tpot.rowsCount + l.ttft.rowsCount + l.output.rowsCount == 0; });
    return v;
}

int decimalsBeside(double reached, std::optional<double> wanted)
{
    const bool hidden = wanted && reached > *wanted && std::round(reached * 1000.0) <= *wanted * 1000.0;
    return hidden ? 2 : 1;
}

std::string validationMarkdown(const std::vector<ValidationLine> &lines)
{
    std::string text = "| rows | n | TPOT median / p90 (bias) % | TTFT median / p90 (bias) % | output tokens/s median / p90 (bias) % | in "
                       "the 80 % band |\n"
                       "|---|---|---|---|---|---|\n";
    const auto cell = [](const ErrorSummary &s) {
        return fmt::format("{:.1f} / {:.1f} ({:+.1f})", 100 * s.medianFraction, 100 * s.p90Fraction, 100 * s.biasFraction);
    };
    for (const ValidationLine &l : lines)
        text += fmt::format("| {} | {} | {} | {} | {} | {:.0f} % |\n", l.name, l.output.rowsCount, cell(l.tpot), cell(l.ttft),
                            cell(l.output), 100 * l.coverageFraction);
    return text;
}

} // namespace tokenyard
