// SPDX-License-Identifier: Apache-2.0
// How far to trust the tokens: errors of the throughput model on runs its fit had not seen against what is wanted, how much the
// band holds, and what a plan's own calibration changes. All figures are records: "stats:" of the calibration, validation-targets.
#include "core/report/sections/sections.h"

#include "core/throughput/calibration/own_rows.h"
#include "core/throughput/calibration/validation_points.h"

#include <tuple>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

const RecordSet &calibrationSet(const Input &in) { return in.catalogue.set("serving_calibration"); }

bool isKind(const ValidationLine &line) { return line.id.find('/') == std::string::npos; }

Text kindName(const ValidationLine &line)
{
    constexpr std::pair<std::string_view, TextSource> kinds[] = {
        {"settings", TR("New settings")},
        {"models", TR("Whole models left out")},
        {"accelerators", TR("Whole accelerators left out")},
        {"generations", TR("Whole generations left out")},
        {"split", TR("New settings, separate pools")},
        {"split-inferencex", TR("New settings, separate pools of InferenceX")},
        {"split-accelerators", TR("Whole accelerators left out, separate pools")},
        {"frontier", TR("New settings, frontier of large racks")},
        {"frontier-accelerators", TR("Whole accelerators left out, frontier of large racks")},
        {"fitted", TR("Fitted runs (seen by the fit)")}};
    for (const auto &[id, name] : kinds)
        if (line.id == id)
            return name;
    return words(line.name);
}

std::string pair(double median, double p90) { return fixed(median * 100.0, 1) + " / " + fixed(p90 * 100.0, 1); }

struct Wanted {
    const Record *record = nullptr; // nullptr: nothing is wanted of these runs
    std::optional<double> of(const std::string &key) const { return record ? record->number(key) : std::nullopt; }
    Text cell(const std::string &what) const
    {
        const auto median = of(what + "_median"), p90 = of(what + "_p90");
        return median && p90 ? words(fixed(*median * 100.0, 0) + " / " + fixed(*p90 * 100.0, 0)) : none();
    }
    bool missed(const std::string &what, const ErrorSummary &e) const
    {
        const auto median = of(what + "_median"), p90 = of(what + "_p90");
        return (median && e.medianFraction > *median) || (p90 && e.p90Fraction > *p90);
    }
};

std::string percentBeside(double reached, std::optional<double> wanted) { return fixed(reached * 100.0, decimalsBeside(reached, wanted)); }

Text reachedCell(const Wanted &wanted, const std::string &what, const ErrorSummary &e)
{
    return words(percentBeside(e.medianFraction, wanted.of(what + "_median")) + " / "
                 + percentBeside(e.p90Fraction, wanted.of(what + "_p90")));
}

Text verdict(const Wanted &wanted, const ValidationLine &line, const Record *coverage)
{
    const bool narrow = coverage && line.coverageFraction < coverage->number("least").value_or(0.0);
    const bool wide = coverage && line.coverageFraction > coverage->number("most").value_or(1.0);
    const bool missed = wanted.missed("tpot", line.tpot) || wanted.missed("ttft", line.ttft) || wanted.missed("output", line.output);
    if (missed)
        return narrow ? Text(TR("missed; band too narrow")) : Text(TR("missed"));
    if (narrow || wide)
        return narrow ? Text(TR("band too narrow")) : Text(TR("band too wide"));
    return wanted.record ? Text(TR("reached")) : none();
}

Table targetsTable(const Input &in, const std::vector<ValidationLine> &lines)
{
    Table table;
    table.title = TR("Errors of the throughput model, reached and wanted");
    table.columns = {{TR("Runs the fit had not seen"), {}, Align::Left, 1.8},
                     {TR("Runs"), {}, Align::Right},
                     {TR("TPOT"), words("%"), Align::Right},
                     {TR("wanted"), words("%"), Align::Right},
                     {TR("TTFT"), words("%"), Align::Right},
                     {TR("wanted"), words("%"), Align::Right},
                     {TR("Output"), words("%"), Align::Right},
                     {TR("wanted"), words("%"), Align::Right},
                     {TR("In the 80 % band"), words("%"), Align::Right},
                     {TR("Verdict"), {}, Align::Left, 1.0}};
    const Record *coverage = in.catalogue.find("validation-targets", "coverage");
    for (const ValidationLine &line : lines) {
        if (!isKind(line))
            continue;
        const Wanted wanted{in.catalogue.find("validation-targets", line.id)};
        table.rows.push_back(
            {{kindName(line), number(double(line.output.rowsCount), 0), reachedCell(wanted, "tpot", line.tpot), wanted.cell("tpot"),
              reachedCell(wanted, "ttft", line.ttft), wanted.cell("ttft"), reachedCell(wanted, "output", line.output),
              wanted.cell("output"), number(line.coverageFraction * 100.0, 0), verdict(wanted, line, coverage)}});
    }
    table.note = TR("Absolute error, median / 90th percentile. Output: tokens a second per GPU.");
    if (coverage)
        table.note =
            Text(TR("Absolute error, median / 90th percentile. Output: tokens a second per GPU. Wanted of the band: that it holds %1 to %2 "
                    "% of the measured runs."),
                 {number(coverage->number("least").value_or(0.0) * 100.0, 0), number(coverage->number("most").value_or(0.0) * 100.0, 0)});
    return table;
}

// By the model, accelerator or engine of runs in new settings.
Table levelsTable(const Input &in, const std::vector<ValidationLine> &lines)
{
    Table table;
    table.title = TR("New settings by model, accelerator and engine");
    table.columns = {{TR("Runs of"), {}, Align::Left, 2.0},
                     {TR("Runs"), {}, Align::Right},
                     {TR("TPOT"), words("%"), Align::Right},
                     {TR("TTFT"), words("%"), Align::Right},
                     {TR("Output"), words("%"), Align::Right},
                     {TR("Bias"), words("%"), Align::Right},
                     {TR("In the 80 % band"), words("%"), Align::Right}};
    constexpr std::tuple<std::string_view, std::string_view, TextSource> levels[] = {
        {"settings/model/", "models", TR("By model family")},
        {"settings/accelerator/", "accelerators", TR("By accelerator")},
        {"settings/engine/", "", TR("By engine")},
        {"split/accelerator/", "accelerators", TR("Separate prefill and decode pools, by accelerator")}};
    for (const auto &[prefix, kind, name] : levels) {
        bool first = true;
        for (const ValidationLine &line : lines) {
            if (!line.id.starts_with(prefix))
                continue;
            if (first)
                table.rows.push_back({{Text(name)}, RowStyle::Group});
            first = false;
            const std::string level = line.id.substr(prefix.size());
            const Text shown = kind.empty() ? words(engineWords(level)) : recordName(in, kind, level);
            table.rows.push_back(
                {{shown, number(double(line.output.rowsCount), 0), words(pair(line.tpot.medianFraction, line.tpot.p90Fraction)),
                  words(pair(line.ttft.medianFraction, line.ttft.p90Fraction)),
                  words(pair(line.output.medianFraction, line.output.p90Fraction)), number(line.output.biasFraction * 100.0, 1),
                  number(line.coverageFraction * 100.0, 0)}});
        }
    }
    table.note = TR("Absolute error, median / 90th percentile; bias: median of the signed error of output tokens.");
    return table;
}

// What no coefficient was fitted to: ratios of MLPerf scenarios, training.
Table checksTable(const Input &in)
{
    Table table;
    table.title = TR("Checks against results of other kinds");
    table.columns = {{TR("Results"), {}, Align::Left, 2.6},
                     {TR("Runs"), {}, Align::Right},
                     {TR("Error"), words("%"), Align::Right},
                     {TR("wanted"), words("%"), Align::Right},
                     {TR("Verdict"), {}, Align::Left, 1.0}};
    for (const Record &record : in.catalogue.set("validation_checks").records) {
        const auto median = record.number("median"), p90 = record.number("p90"), wanted = record.number("wanted_median");
        const auto wantedP90 = record.number("wanted_p90");
        if (!median || !p90)
            continue;
        const bool missed = (wanted && *median > *wanted) || (wantedP90 && *p90 > *wantedP90);
        const Text judged = !wanted ? none() : missed ? Text(TR("missed")) : Text(TR("reached"));
        table.rows.push_back(
            {{recordName(in, "validation_checks", record.id), number(record.number("rows").value_or(0.0), 0), words(pair(*median, *p90)),
              !wanted         ? none()
                  : wantedP90 ? words(pair(*wanted, *wantedP90))
                              : number(*wanted * 100.0, 0),
              judged}});
    }
    table.note = TR("Absolute error, median / 90th percentile; where one figure is wanted, it is the median.");
    return table;
}

Table ownTable(const OwnStatistics &s)
{
    Table table;
    table.title = TR("Own runs before and after the fit");
    const Text before = TR("Published calibration"), after = TR("This plan's");
    table.columns = {{TR("Figure"), {}, Align::Left, 2.0},
                     {TR("Runs"), {}, Align::Right},
                     {before, words("%"), Align::Right},
                     {after, words("%"), Align::Right}};
    const auto row = [&](TextSource name, const ErrorSummary &from, const ErrorSummary &to) {
        if (from.rowsCount > 0)
            table.rows.push_back({{Text(name), number(double(from.rowsCount), 0), words(pair(from.medianFraction, from.p90Fraction)),
                                   words(pair(to.medianFraction, to.p90Fraction))}});
    };
    row(TR("Time per output token (TPOT)"), s.tpotBefore, s.tpotAfter);
    row(TR("Time to first token (TTFT)"), s.ttftBefore, s.ttftAfter);
    row(TR("Output tokens a second"), s.outputBefore, s.outputAfter);
    table.note = TR("Absolute error on the runs of the file, median / 90th percentile. The fit has seen them: after it they are met better "
                    "than new ones will be.");
    return table;
}

} // namespace

std::string engineWords(const std::string &key)
{
    for (const auto &[id, name] : {std::pair("trtllm", "TensorRT-LLM"), std::pair("sglang", "SGLang"), std::pair("vllm", "vLLM")})
        if (key == id)
            return name;
    return key;
}

Text calibrationWords(const Input &in)
{
    const RecordSet &set = calibrationSet(in);
    if (const Source *own = ownRowsSource(set)) {
        if (const auto s = ownStatistics(set); s && s->tpotAfter.rowsCount > 0)
            return {TR("This plan counts with a calibration of its own, fitted to %1 runs of %2 (%3): median error of the time per token "
                       "%4 before, %5 after on these runs."),
                    {number(double(s->tpotAfter.rowsCount), 0), own->reference, own->date, percent(s->tpotBefore.medianFraction),
                     percent(s->tpotAfter.medianFraction)}};
        return {TR("This plan counts with a calibration of its own, fitted to %1 (%2)."), {own->reference, own->date}};
    }
    for (const ValidationLine &line : validationRecords(in.catalogue))
        if (line.id == "settings")
            return {TR("The throughput model is calibrated on published runs. Of %1 in settings its fit had not seen, half were met within "
                       "%2 and nine in ten within %3 in output tokens."),
                    {number(double(line.output.rowsCount), 0), percent(line.output.medianFraction), percent(line.output.p90Fraction)}};
    return TR("No statistics of the throughput model's errors are in the catalogue.");
}

Section trustSection(const Input &in)
{
    Section section{"trust", TR("Validation: how far to trust the tokens"), {}};
    section.blocks.emplace_back(Paragraph{calibrationWords(in)});
    const RecordSet &set = calibrationSet(in);
    const bool own = ownRowsSource(set) != nullptr;
    if (own)
        if (const auto statistics = ownStatistics(set))
            section.blocks.emplace_back(ownTable(*statistics));
    const std::vector<ValidationLine> lines = validationRecords(in.catalogue);
    if (lines.empty())
        return section;
    section.blocks.emplace_back(Paragraph{own ? TR("The following belongs to the published calibration the plan's own started from; the 80 "
                                                   "% band of the plan's tokens is still that of the published runs.")
                                              : TR("Each published run is predicted by a fit that had not seen it: with its setting, its "
                                                   "model, its accelerator or its generation left out.")});
    section.blocks.emplace_back(targetsTable(in, lines));
    if (Table levels = levelsTable(in, lines); !levels.rows.empty())
        section.blocks.emplace_back(std::move(levels));
    if (Table checks = checksTable(in); !checks.rows.empty())
        section.blocks.emplace_back(std::move(checks));
    return section;
}

} // namespace tokenyard::report
