// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/measured_rows.h"

#include "core/base/whole_number.h"
#include "core/catalogue/measured_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <climits>
#include <cmath>

namespace tokenyard {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

// Where a format's name stands by itself: "fp88" and "xfp8" are none, "mxfp8" and "fp8e4m3" are. npos: nowhere.
std::size_t placeOfFormat(std::string_view words, std::string_view part)
{
    const auto isLetterOrDigit = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = words.find(part); at != std::string_view::npos; at = words.find(part, at + 1)) {
        const std::string_view before = words.substr(0, at), after = words.substr(at + part.size());
        const bool begins = before.empty() || !isLetterOrDigit(before.back()) || before.ends_with("mx") || before.ends_with("nv");
        if (begins && (after.empty() || !std::isdigit(static_cast<unsigned char>(after.front()))))
            return at;
    }
    return std::string_view::npos;
}

// A format by any of the names engines and checkpoints give it: "fp8_block", "w4a16_mxfp4", "int4_wo", "W8A8".
std::optional<Precision> precisionNamed(const std::string &words)
{
    if (const auto p = parsePrecision(words))
        return p;
    constexpr std::pair<const char *, Precision> parts[]{
        {"mxfp4", Precision::Mxfp4}, {"nvfp4", Precision::Nvfp4}, {"fp4", Precision::Nvfp4}, {"int4", Precision::Int4},
        {"w4a16", Precision::Int4},  {"awq", Precision::Int4},    {"gptq", Precision::Int4}, {"fp8", Precision::Fp8},
        {"w8a8", Precision::Fp8},    {"int8", Precision::Fp8},    {"bf16", Precision::Bf16}, {"bfloat16", Precision::Bf16},
        {"fp16", Precision::Fp16},   {"float16", Precision::Fp16}};
    std::optional<Precision> first; // "bf16+fp8 kv" are bf16 weights
    std::size_t at = std::string::npos;
    for (const auto &[part, precision] : parts)
        if (const std::size_t i = placeOfFormat(words, part); i < at) {
            at = i;
            first = precision;
        }
    return first;
}

// Times are bounded by what a server can do: the quickest published token takes 1.9 ms and the slowest first token seven minutes,
// so seconds typed for milliseconds fall out below and microseconds mostly above.
constexpr double mostTokens = 1e7, leastTtftMs = 1, mostTtftMs = 1e7, leastTpotMs = 0.1, mostTpotMs = 1e5, mostTokensPerS = 1e6;
constexpr NumberColumn servingColumns[] = {
    {"isl", 1, mostTokens},
    {"osl", 1, mostTokens},
    {"concurrency", 1, 1e7},
    {"gpus", 1, mostGpus, true},
    {"num_total_gpus", 1, mostGpus, true},
    {"tp", 1, mostDegree, true},
    {"pp", 1, mostDegree, true},
    {"attn_dp", 1, mostDegree, true},
    {"dp", 1, mostDegree, true},
    {"moe_tp", 1, mostDegree, true},
    {"moe_ep", 1, mostDegree, true},
    {"p_workers", 0, mostGpus, true},
    {"p_tp", 1, mostDegree, true},
    {"p_dp", 1, mostDegree, true},
    {"p_ep", 1, mostDegree, true},
    {"d_workers", 0, mostGpus, true},
    {"d_tp", 1, mostDegree, true},
    {"d_dp", 1, mostDegree, true},
    {"d_ep", 1, mostDegree, true},
    {"ttft_ms", leastTtftMs, mostTtftMs},
    {"tpot_ms", leastTpotMs, mostTpotMs},
    {"derived_output_tok_s_per_gpu", 0, mostTokensPerS},
};
constexpr NumberColumn inferencexNumbers[] = {
    {"isl", 1, mostTokens},
    {"osl", 1, mostTokens},
    {"concurrency", 1, 1e7},
    {"total_gpus", 1, mostGpus, true},
    {"prefill_tp", 1, mostDegree, true},
    {"prefill_ep", 1, mostDegree, true},
    {"prefill_workers", 0, mostGpus, true},
    {"num_prefill_gpu", 0, mostGpus, true},
    {"decode_tp", 1, mostDegree, true},
    {"decode_ep", 1, mostDegree, true},
    {"decode_workers", 0, mostGpus, true},
    {"num_decode_gpu", 0, mostGpus, true},
    {"ttft_median_ms", leastTtftMs, mostTtftMs},
    {"tpot_median_ms", leastTpotMs, mostTpotMs},
    {"output_tok_s_per_total_gpu", 0, mostTokensPerS},
};
constexpr std::string_view servingWords[] = {"system", "model", "backend", "precision", "mode", "quality", "measured"};
constexpr std::string_view inferencexWords[] = {"hw",     "model",           "framework",      "precision",    "spec",
                                                "disagg", "prefill_dp_attn", "decode_dp_attn", "quality_flag", "date"};
// The format of the weights by the names that engines and their tools give it; the experts' in a mixture of experts.
constexpr std::string_view weightColumns[] = {"gemm_quant",        "gemm_quant_mode", "gemm",         "quantization",
                                              "quantisation",      "quant",           "weight_quant", "weight_dtype",
                                              "weight_data_types", "weights",         "weight_format"};
constexpr std::string_view expertColumns[] = {"moe_quant", "moe_quant_mode", "moe"};

bool isInferencex(const CsvTable &t) { return t.column("hw") >= 0; }
const char *gpusColumn(const CsvTable &t)
{
    return isInferencex(t) ? "total_gpus" : t.column("gpus") < 0 && t.column("num_total_gpus") >= 0 ? "num_total_gpus" : "gpus";
}
std::span<const NumberColumn> numberColumns(bool inferencex)
{
    return inferencex ? std::span<const NumberColumn>(inferencexNumbers) : std::span<const NumberColumn>(servingColumns);
}

void addNote(Text &note, Text more) { note = note.empty() ? std::move(more) : Text(TY_TR("Compute", "%1 %2"), {note, std::move(more)}); }

// A cell that leaves the choice to the engine is as blank.
bool statesNothing(const std::string &cell)
{
    const std::string word = lower(cell);
    return word.empty() || word == "auto" || word == "default" || word == "none" || word == "-";
}

// As the row states it, else from its quantisation columns (a mixture of experts has most weights in those), else from the model's name,
// else from the type that its numbers have. One that is stated and unknown is the reason against the row.
std::optional<Text> readPrecision(const CsvTable &t, std::size_t row, MeasuredRow &out)
{
    ServingCase &c = out.serving;
    const std::string &stated = t.cell(row, "precision");
    if (const auto p = precisionNamed(lower(stated))) {
        c.weights = *p;
        return std::nullopt;
    }
    if (!statesNothing(stated))
        return Text(TY_TR("Compute", "'%1' in the column precision is no precision that is known, such as bf16, fp8 or nvfp4."), {stated});
    const bool experts = c.model->constant("experts") > 0;
    std::vector<std::string_view> columns(std::begin(weightColumns), std::end(weightColumns));
    columns.insert(experts ? columns.begin() : columns.end(), std::begin(expertColumns), std::end(expertColumns));
    columns.insert(columns.end(), {"model", "dtype"});
    for (const std::string_view column : columns)
        if (const auto p = precisionNamed(lower(t.cell(row, column)))) {
            c.weights = *p;
            addNote(out.note,
                    Text(TY_TR("Compute", "The row's precision is taken from its '%1': %2."),
                         {std::string(column), std::string(precisionKey(*p))}));
            return std::nullopt;
        }
    c.weights = Precision::Bf16;
    out.precisionAssumed = true;
    addNote(out.note, Text(TY_TR("Compute", "The row names no precision: bf16 is assumed.")));
    return std::nullopt;
}

void readEngine(const std::string &stated, MeasuredRow &out)
{
    out.serving.engine = engineKey(stated);
    const std::string &key = out.serving.engine;
    if (key != "trtllm" && key != "sglang" && key != "vllm" && key != "atom")
        addNote(out.note,
                stated.empty() ? Text(TY_TR("Compute", "The row names no engine: the mean of the engines is assumed."))
                               : Text(TY_TR("Compute", "There is no engine called '%1': the mean of the engines is assumed."), {stated}));
}

// Of a cell that badNumber() has accepted; the fallback where it is blank or 0.
int degree(const CsvTable &t, std::size_t row, std::string_view name, int fallback = 1)
{
    const auto n = t.number(row, name);
    return n && *n >= 1 ? wholeNumber(*n, 1, mostGpus).value_or(fallback) : fallback;
}

// Worker counts that add up to the GPUs, if the row leaves them out: the split with the most even GPUs, of equals that with fewer
// prefill workers. The pool of the larger workers is counted, from half of the GPUs outwards: at most a thousand steps.
void guessWorkers(Disaggregation &split, int gpus)
{
    const int p = split.prefill.gpusPerReplica(), d = split.decode.gpusPerReplica();
    const bool countPrefill = p >= d;
    const int large = std::max(p, d), small = std::min(p, d), half = gpus / 2 / large;
    std::optional<std::pair<int, int>> best; // uneven GPUs, prefill workers
    const auto consider = [&](int n) {
        const long long rest = gpus - static_cast<long long>(n) * large;
        if (n < 1 || rest < small || rest % small != 0)
            return;
        const int others = int(rest / small), uneven = int(std::abs(rest - static_cast<long long>(n) * large));
        const std::pair candidate(uneven, countPrefill ? n : others);
        if (best && *best <= candidate)
            return;
        best = candidate;
        split.prefillWorkersCount = countPrefill ? n : others;
        split.decodeWorkersCount = countPrefill ? others : n;
    };
    for (int step = 0; step <= std::min(small, gpus / large) + 1; ++step) {
        consider(half - step);
        consider(half + step + 1);
    }
}

void readSplit(const CsvTable &t, std::size_t row, ServingCase &c, Text &note)
{
    Disaggregation split;
    split.prefill = {degree(t, row, "p_tp"), 1, degree(t, row, "p_ep"), degree(t, row, "p_dp")};
    split.decode = {degree(t, row, "d_tp"), 1, degree(t, row, "d_ep"), degree(t, row, "d_dp")};
    for (ParallelLayout *l : {&split.prefill, &split.decode})
        l->expert = std::min(l->expert, l->gpusPerStage());
    split.prefillWorkersCount = degree(t, row, "p_workers", 0);
    split.decodeWorkersCount = degree(t, row, "d_workers", 0);
    if (split.prefillWorkersCount < 1 || split.decodeWorkersCount < 1) {
        split.prefillWorkersCount = split.decodeWorkersCount = 1;
        guessWorkers(split, c.gpusCount);
        addNote(note,
                Text(TY_TR("Compute", "The row leaves out its workers: %1 for prefill and %2 for decode are assumed."),
                     {count(split.prefillWorkersCount), count(split.decodeWorkersCount)}));
    }
    if (c.gpusCount < split.gpus())
        addNote(note,
                Text(TY_TR("Compute", "The row's pools need %1 GPUs and it names %2: %1 are taken."),
                     {count(split.gpus()), count(c.gpusCount)}));
    c.gpusCount = std::max(c.gpusCount, split.gpus());
    c.split = split;
}

// Attention groups: "attn_dp", or "dp" as the serving engines call them.
int attentionGroups(const CsvTable &t, std::size_t row) { return degree(t, row, "attn_dp", degree(t, row, "dp")); }

// Experts over more GPUs than the tensor degree, and no attention groups stated: so many groups there are, each with the requests
// and GPUs that the row names (235 billion parameters do not lie on the one GPU of "tp 1, moe_tp 2").
bool groupsOfExperts(const CsvTable &t, std::size_t row, ServingCase &c, Text &note)
{
    const int tensor = degree(t, row, "tp"), stages = degree(t, row, "pp"), experts = degree(t, row, "moe_ep");
    const int spread = ParallelLayout::product(degree(t, row, "moe_tp"), experts), groups = spread / tensor;
    if (!t.cell(row, "attn_dp").empty() || !t.cell(row, "dp").empty() || groups < 2 || spread % tensor != 0
        || !(c.model->constant("experts") > 0) || c.gpusCount != ParallelLayout::product(tensor, stages))
        return false;
    c.layout = {tensor, stages, experts, groups};
    c.gpusCount = c.layout.gpusPerReplica();
    c.concurrencyCount *= groups;
    addNote(note,
            Text(TY_TR("Compute",
                       "The row spreads its experts over %1 GPUs and names %2: %3 attention groups are taken, each with its "
                       "requests."),
                 {count(spread), count(c.gpusCount / groups), count(groups)}));
    return true;
}

// Ranks multiplied where tensor and expert degree mean the same GPUs: a table that marks 4 x 4 and 8 x 8 as suspect leaves 2 x 2 out,
// whose times are those of two GPUs (gpt-oss on H200: 11.1 ms as "4 GPUs", 11.4 on two, 9.2 on four).
bool ranksMultiplied(const CsvTable &t, std::size_t row)
{
    const int experts = degree(t, row, "moe_tp"), ranks = ParallelLayout::product(degree(t, row, "tp"), attentionGroups(t, row));
    return experts > 1 && experts == degree(t, row, "moe_ep") && !t.cell(row, "attn_dp").empty()
        && ranks == ParallelLayout::product(experts, experts);
}

void readLayout(const CsvTable &t, std::size_t row, ServingCase &c, Text &note)
{
    ParallelLayout &l = c.layout;
    if (groupsOfExperts(t, row, c, note))
        return;
    l = {degree(t, row, "tp"), degree(t, row, "pp"), degree(t, row, "moe_ep"), attentionGroups(t, row)};
    const int asked = l.gpusPerReplica();
    if (c.gpusCount < l.gpusPerReplica()) // ranks multiplied twice: one replica fills the GPUs
        l.attentionData = std::max(1, c.gpusCount / ParallelLayout{l.tensor, l.pipeline, 1, 1}.gpusPerReplica());
    if (c.gpusCount < l.gpusPerReplica())
        l.tensor = std::max(1, c.gpusCount / l.pipeline);
    l.expert = std::clamp(l.expert, 1, l.gpusPerStage());
    if (asked > l.gpusPerReplica())
        addNote(note,
                Text(TY_TR("Compute", "The row's layout needs %1 GPUs and it names %2: %3 is taken."),
                     {count(asked), count(c.gpusCount), l.words()}));
}

bool namesAny(const CsvTable &t, std::size_t row, std::initializer_list<const char *> columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const char *column) { return !t.cell(row, column).empty(); });
}

// What the row leaves out of its machine, in words.
void noteLayout(const CsvTable &t, std::size_t row, const ServingCase &c, Text &note)
{
    const std::string &mode = t.cell(row, "mode");
    const bool pools = namesAny(t, row, {"p_tp", "p_dp", "p_ep", "p_workers", "d_tp", "d_dp", "d_ep", "d_workers"});
    constexpr std::string_view oneEngine[] = {"agg", "ifb", "inflight", "mixed", "static", "offline"};
    const std::string word = lower(mode);
    const bool known = std::any_of(std::begin(oneEngine), std::end(oneEngine), [&](std::string_view n) { return word.starts_with(n); });
    if (!mode.empty() && !known)
        addNote(note, Text(TY_TR("Compute", "There is no mode called '%1': prefill and decode on the same GPUs are assumed."), {mode}));
    else if (mode.empty() && pools)
        addNote(note, Text(TY_TR("Compute", "The row names pools and no mode: prefill and decode on the same GPUs are assumed.")));
    const bool gpus = namesAny(t, row, {gpusColumn(t)}), degrees = namesAny(t, row, {"tp", "pp", "attn_dp", "dp", "moe_ep"});
    if (!gpus)
        addNote(note,
                degrees ? Text(TY_TR("Compute", "The row names no number of GPUs: the %1 of its layout are assumed."), {count(c.gpusCount)})
                        : Text(TY_TR("Compute", "The row names neither GPUs nor a layout: one GPU is assumed.")));
    else if (!degrees && c.gpusCount > 1)
        addNote(note, Text(TY_TR("Compute", "The row names no layout: %1 replicas of one GPU are assumed."), {count(c.gpusCount)}));
}

void servingLayout(const CsvTable &t, std::size_t row, MeasuredRow &out, Text &note)
{
    if (lower(t.cell(row, "mode")).starts_with("disagg")) {
        readSplit(t, row, out.serving, note);
    } else {
        readLayout(t, row, out.serving, note);
        noteLayout(t, row, out.serving, note);
    }
    const std::string &quality = t.cell(row, "quality");
    out.clean = quality.empty() || (quality == "clean" && (out.serving.split || !ranksMultiplied(t, row)));
    out.ttft = t.number(row, "ttft_ms").value_or(0) / 1e3;
    out.tpot = t.number(row, "tpot_ms").value_or(0) / 1e3;
    out.outputPerGpu = t.number(row, "derived_output_tok_s_per_gpu").value_or(0);
}

bool isYes(const std::string &word) { return word == "true" || word == "1" || word == "yes"; }

// Whether a run decodes speculatively, by the words that benchmarks use; nothing for another word.
std::optional<bool> speculativeOf(const std::string &word)
{
    constexpr std::string_view with[] = {"mtp", "eagle", "eagle3", "true", "yes", "1"}, without[] = {"", "none", "off", "false", "no", "0"};
    if (std::find(std::begin(with), std::end(with), word) != std::end(with))
        return true;
    return std::find(std::begin(without), std::end(without), word) != std::end(without) ? std::optional(false) : std::nullopt;
}

// What is yes or no in a run and is neither; nothing if all are good.
std::optional<Text> badFlag(const CsvTable &t, std::size_t row)
{
    for (const char *column : {"disagg", "prefill_dp_attn", "decode_dp_attn"}) {
        const std::string word = lower(t.cell(row, column));
        if (!word.empty() && !isYes(word) && word != "false" && word != "0" && word != "no")
            return Text(TY_TR("Compute", "'%1' in the column %2 is neither True nor False."), {t.cell(row, column), std::string(column)});
    }
    if (!speculativeOf(lower(t.cell(row, "spec"))))
        return Text(TY_TR("Compute", "'%1' in the column spec is no speculative decoding that is known: write mtp, eagle or none."),
                    {t.cell(row, "spec")});
    return std::nullopt;
}

void inferencexColumns(const CsvTable &t, std::size_t row, ServingCase &c, MeasuredRow &out)
{
    const bool separate = isYes(lower(t.cell(row, "disagg")));
    // A worker's GPUs: the pool's over its workers, for wide expert parallelism states a tensor degree of 1.
    const auto part = [&](const std::string &side, const std::string &pool) {
        int tp = degree(t, row, side + "_tp");
        const int ep = degree(t, row, side + "_ep");
        if (separate)
            tp = std::max(tp, degree(t, row, pool) / degree(t, row, side + "_workers"));
        const bool groups = isYes(lower(t.cell(row, side + "_dp_attn")));
        return groups ? ParallelLayout{1, 1, std::min(ep, tp), tp} : ParallelLayout{tp, 1, std::min(ep, tp), 1};
    };
    c.layout = part("decode", "num_decode_gpu");
    if (separate) {
        c.split = Disaggregation{part("prefill", "num_prefill_gpu"), c.layout, degree(t, row, "prefill_workers"),
                                 degree(t, row, "decode_workers")};
        c.gpusCount = std::max(c.gpusCount, c.split->gpus());
    }
    c.gpusCount = std::max(c.gpusCount, c.layout.gpusPerReplica());
    c.speculative = speculativeOf(lower(t.cell(row, "spec"))).value_or(false); // badFlag() refused other words
    c.source = "inferencex";
    out.clean = t.cell(row, "quality_flag").empty();
    out.ttft = t.number(row, "ttft_median_ms").value_or(0) / 1e3;
    out.tpot = t.number(row, "tpot_median_ms").value_or(0) / 1e3;
    out.outputPerGpu = t.number(row, "output_tok_s_per_total_gpu").value_or(0);
}

void key(MeasuredRow &row)
{
    const ServingCase &c = row.serving;
    row.group = c.model->family + "|" + c.accelerator->id + "|" + c.engine + "|" + precisionClass(c.weights) + "|" + c.source
        + (c.split ? "|split" : "");
    // Without the source: a run that two tables publish is one setting.
    row.setting = c.accelerator->id + "|" + c.engine + "|" + precisionClass(c.weights) + "|" + c.model->id + "|" + c.layout.words() + "|"
        + std::to_string(clampedInt(c.inputTokensCount, 0, INT_MAX)) + "|" + std::to_string(clampedInt(c.outputTokensCount, 0, INT_MAX))
        + "|" + std::to_string(clampedInt(c.concurrencyCount, 0, INT_MAX)) + "|"
        + (c.split ? c.split->prefill.words() + c.split->decode.words() + std::to_string(c.split->gpus()) : "");
}

} // namespace

std::string engineKey(std::string_view name)
{
    const std::string n = lower(name);
    if (n.find("sglang") != std::string::npos)
        return "sglang";
    if (n.find("trt") != std::string::npos || n.find("tensorrt") != std::string::npos)
        return "trtllm";
    return n.find("vllm") != std::string::npos ? "vllm" : n;
}

std::optional<MeasuredRow> measuredRow(const CsvTable &t, std::size_t row, const ServingCatalogue &catalogue, Text &why)
{
    MeasuredRow out;
    out.line = t.lines[row];
    ServingCase &c = out.serving;
    const bool inferencex = isInferencex(t);
    const std::string &system = t.cell(row, inferencex ? "hw" : "system"), &model = t.cell(row, "model");
    c.accelerator = catalogue.accelerator(system);
    c.model = catalogue.model(model);
    if (!c.accelerator || !c.model) {
        why = c.accelerator ? catalogue.unknownModel(model) : catalogue.unknownAccelerator(system);
        return std::nullopt;
    }
    if (auto bad = badNumber(t, row, numberColumns(inferencex))) {
        why = std::move(*bad);
        return std::nullopt;
    }
    if (auto bad = inferencex ? badFlag(t, row) : std::nullopt) {
        why = std::move(*bad);
        return std::nullopt;
    }
    if (auto bad = readPrecision(t, row, out)) {
        why = std::move(*bad);
        return std::nullopt;
    }
    readEngine(t.cell(row, inferencex ? "framework" : "backend"), out);
    const auto isl = t.number(row, "isl"), osl = t.number(row, "osl"), load = t.number(row, "concurrency");
    if (!isl || !osl || !load) {
        why = Text(TY_TR("Compute", "The row gives no isl, osl or concurrency."));
        return std::nullopt;
    }
    c.inputTokensCount = *isl;
    c.outputTokensCount = *osl;
    c.concurrencyCount = *load;
    const ParallelLayout named{degree(t, row, "tp"), degree(t, row, "pp"), 1, attentionGroups(t, row)};
    c.gpusCount = degree(t, row, gpusColumn(t), named.gpusPerReplica());
    inferencex ? inferencexColumns(t, row, c, out) : servingLayout(t, row, out, out.note);
    if (const auto when = dateMonths(t.cell(row, inferencex ? "date" : "measured")))
        out.software = softwareGainAt(*c.accelerator, *when, catalogue.records());
    key(out);
    return out;
}

std::string missingServingColumns(const CsvTable &table, bool withTimes)
{
    const bool inferencex = isInferencex(table);
    std::vector<std::string> wanted{inferencex ? "hw" : "system", "model", "isl", "osl", "concurrency"};
    if (withTimes && !inferencex)
        wanted.insert(wanted.end(), {"ttft_ms", "tpot_ms"});
    if (withTimes && inferencex)
        wanted.insert(wanted.end(), {"ttft_median_ms", "tpot_median_ms"});
    std::erase_if(wanted, [&](const std::string &name) { return table.column(name) >= 0; });
    return fmt::format("{}", fmt::join(wanted, ", "));
}

std::vector<std::string> unreadServingColumns(const CsvTable &table)
{
    const bool inferencex = isInferencex(table);
    std::vector<std::string_view> known;
    for (const NumberColumn &column : numberColumns(inferencex))
        known.emplace_back(column.name);
    inferencex ? known.insert(known.end(), std::begin(inferencexWords), std::end(inferencexWords))
               : known.insert(known.end(), std::begin(servingWords), std::end(servingWords));
    known.insert(known.end(), std::begin(weightColumns), std::end(weightColumns));
    known.insert(known.end(), std::begin(expertColumns), std::end(expertColumns));
    known.emplace_back("dtype");
    return unreadColumns(table, known);
}

} // namespace tokenyard
