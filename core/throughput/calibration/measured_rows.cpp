// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/measured_rows.h"

#include "core/catalogue/measured_name.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace tokenyard {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
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
        if (const std::size_t i = words.find(part); i < at) {
            at = i;
            first = precision;
        }
    return first;
}

Precision precisionOf(const std::string &stated, const std::string &quant, const std::string &model, Text &note)
{
    for (const std::string &words : {lower(stated), lower(quant), lower(model)})
        if (const auto p = precisionNamed(words))
            return *p;
    if (!stated.empty())
        note = Text(TY_TR("Compute", "There is no precision called '%1'; bf16 is taken."), {stated});
    return Precision::Bf16;
}

int degree(const CsvTable &t, std::size_t row, std::string_view name, int fallback = 1)
{
    const auto n = t.number(row, name);
    return n && *n >= 1 && *n <= 1e6 ? int(*n) : fallback;
}

// A degree that is no whole number from 1 up was taken as 1.
Text oddDegree(const CsvTable &t, std::size_t row)
{
    for (const char *name : {"gpus", "tp", "pp", "attn_dp", "moe_ep", "p_tp", "p_dp", "p_ep", "d_tp", "d_dp", "d_ep", "total_gpus"}) {
        const std::string &words = t.cell(row, name);
        const auto n = t.number(row, name);
        if (!words.empty() && !(n && *n >= 1 && *n <= 1e6 && *n == std::floor(*n)))
            return Text(TY_TR("Compute", "The row's '%1' is '%2', no whole number from 1 up."), {std::string(name), words});
    }
    return {};
}

// Worker counts that add up to the GPUs, if the row leaves them out: the split with the most even GPUs.
void guessWorkers(Disaggregation &split, int gpus)
{
    const int p = split.prefill.gpusPerReplica(), d = split.decode.gpusPerReplica();
    int best = 1 << 30;
    for (int n = 1; n * p < gpus; ++n) {
        const int rest = gpus - n * p;
        if (rest % d == 0 && std::abs(rest - n * p) < best) {
            best = std::abs(rest - n * p);
            split.prefillWorkersCount = n;
            split.decodeWorkersCount = rest / d;
        }
    }
}

void readSplit(const CsvTable &t, std::size_t row, ServingCase &c, Text &note)
{
    Disaggregation split;
    split.prefill = {degree(t, row, "p_tp"), 1, degree(t, row, "p_ep"), degree(t, row, "p_dp")};
    split.decode = {degree(t, row, "d_tp"), 1, degree(t, row, "d_ep"), degree(t, row, "d_dp")};
    for (ParallelLayout *l : {&split.prefill, &split.decode})
        l->expert = std::min(l->expert, l->tensor * l->attentionData);
    split.prefillWorkersCount = degree(t, row, "p_workers", 0);
    split.decodeWorkersCount = degree(t, row, "d_workers", 0);
    if (split.prefillWorkersCount < 1 || split.decodeWorkersCount < 1) {
        split.prefillWorkersCount = split.decodeWorkersCount = 1;
        guessWorkers(split, c.gpusCount);
    }
    if (c.gpusCount < split.gpus())
        note = Text(TY_TR("Compute", "The row's pools need %1 GPUs and it names %2: %1 are taken."),
                    {count(split.gpus()), count(c.gpusCount)});
    c.gpusCount = std::max(c.gpusCount, split.gpus());
    c.split = split;
}

void readLayout(const CsvTable &t, std::size_t row, ServingCase &c, Text &note)
{
    ParallelLayout &l = c.layout;
    l = {degree(t, row, "tp"), degree(t, row, "pp"), degree(t, row, "moe_ep"), degree(t, row, "attn_dp")};
    const int asked = l.gpusPerReplica();
    if (c.gpusCount < l.gpusPerReplica()) // ranks multiplied twice: one replica fills the GPUs
        l.attentionData = std::max(1, c.gpusCount / std::max(l.tensor * l.pipeline, 1));
    if (c.gpusCount < l.gpusPerReplica())
        l.tensor = std::max(1, c.gpusCount / l.pipeline);
    l.expert = std::clamp(l.expert, 1, l.tensor * l.attentionData);
    if (asked > l.gpusPerReplica())
        note = Text(TY_TR("Compute", "The row's layout needs %1 GPUs and it names %2: %3 is taken."),
                    {count(asked), count(c.gpusCount), l.words()});
}

bool inferencexColumns(const CsvTable &t, std::size_t row, ServingCase &c, MeasuredRow &out)
{
    const bool separate = lower(t.cell(row, "disagg")) == "true";
    // A worker's GPUs: the pool's over its workers, for wide expert parallelism states a tensor degree of 1.
    const auto part = [&](const std::string &side, const std::string &pool) {
        int tp = degree(t, row, side + "_tp");
        const int ep = degree(t, row, side + "_ep");
        if (separate)
            tp = std::max(tp, degree(t, row, pool) / degree(t, row, side + "_workers"));
        const bool groups = lower(t.cell(row, side + "_dp_attn")) == "true";
        return groups ? ParallelLayout{1, 1, std::min(ep, tp), tp} : ParallelLayout{tp, 1, std::min(ep, tp), 1};
    };
    c.layout = part("decode", "num_decode_gpu");
    if (separate) {
        c.split = Disaggregation{part("prefill", "num_prefill_gpu"), c.layout, degree(t, row, "prefill_workers"),
                                 degree(t, row, "decode_workers")};
        c.gpusCount = std::max(c.gpusCount, c.split->gpus());
    }
    c.gpusCount = std::max(c.gpusCount, c.layout.gpusPerReplica());
    c.speculative = t.cell(row, "spec") == "mtp";
    c.source = "inferencex";
    out.clean = t.cell(row, "quality_flag").empty();
    out.ttft = t.number(row, "ttft_median_ms").value_or(0) / 1e3;
    out.tpot = t.number(row, "tpot_median_ms").value_or(0) / 1e3;
    out.outputPerGpu = t.number(row, "output_tok_s_per_total_gpu").value_or(0);
    return true;
}

void key(MeasuredRow &row)
{
    const ServingCase &c = row.serving;
    row.group = c.model->family + "|" + c.accelerator->id + "|" + c.engine + "|" + precisionClass(c.weights) + "|" + c.source
        + (c.split ? "|split" : "");
    // Without the source: a run that two tables publish is one setting.
    row.setting = c.accelerator->id + "|" + c.engine + "|" + precisionClass(c.weights) + "|" + c.model->id + "|" + c.layout.words() + "|"
        + std::to_string(int(c.inputTokensCount)) + "|" + std::to_string(int(c.outputTokensCount)) + "|"
        + std::to_string(int(c.concurrencyCount)) + "|"
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

ServingCatalogue::ServingCatalogue(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const Record &r : catalogue.set("accelerators").records)
        m_accelerators.push_back(Accelerator::fromRecord(r));
    for (const Record &r : catalogue.set("models").records)
        m_models.push_back(LanguageModel::fromRecord(r));
}

const Accelerator *ServingCatalogue::accelerator(std::string_view name) const
{
    const RecordSet &set = m_catalogue.set("accelerators");
    const Record *r = findAcceleratorByName(set, name);
    return r ? &m_accelerators[std::size_t(r - set.records.data())] : nullptr;
}

const LanguageModel *ServingCatalogue::model(std::string_view name) const
{
    const RecordSet &set = m_catalogue.set("models");
    const Record *r = findModelByName(set, name);
    return r ? &m_models[std::size_t(r - set.records.data())] : nullptr;
}

Text ServingCatalogue::unknownAccelerator(std::string_view name) const
{
    return Text(TY_TR("Compute", "There is no accelerator called '%1'; the nearest are %2."),
                {std::string(name), joined(m_catalogue.set("accelerators").nearest(name))});
}

Text ServingCatalogue::unknownModel(std::string_view name) const
{
    return Text(TY_TR("Compute", "There is no model called '%1'; the nearest are %2."),
                {std::string(name), joined(m_catalogue.set("models").nearest(name))});
}

std::optional<MeasuredRow> measuredRow(const CsvTable &t, std::size_t row, const ServingCatalogue &catalogue, Text &why)
{
    MeasuredRow out;
    out.line = row;
    ServingCase &c = out.serving;
    const bool inferencex = t.column("hw") >= 0;
    const std::string &system = t.cell(row, inferencex ? "hw" : "system"), &model = t.cell(row, "model");
    c.accelerator = catalogue.accelerator(system);
    c.model = catalogue.model(model);
    if (!c.accelerator || !c.model) {
        why = c.accelerator ? catalogue.unknownModel(model) : catalogue.unknownAccelerator(system);
        return std::nullopt;
    }
    c.weights = precisionOf(t.cell(row, "precision"), t.cell(row, "gemm_quant"), model, out.note);
    c.engine = engineKey(t.cell(row, inferencex ? "framework" : "backend"));
    const auto isl = t.number(row, "isl"), osl = t.number(row, "osl"), load = t.number(row, "concurrency");
    if (!isl || !osl || !load) {
        why = Text(TY_TR("Compute", "The row gives no isl, osl or concurrency."));
        return std::nullopt;
    }
    c.inputTokensCount = *isl;
    c.outputTokensCount = *osl;
    c.concurrencyCount = *load;
    c.gpusCount =
        degree(t, row, inferencex ? "total_gpus" : "gpus", degree(t, row, "tp") * degree(t, row, "pp") * degree(t, row, "attn_dp"));
    if (inferencex)
        inferencexColumns(t, row, c, out);
    else {
        lower(t.cell(row, "mode")).starts_with("disagg") ? readSplit(t, row, c, out.note) : readLayout(t, row, c, out.note);
        const std::string &quality = t.cell(row, "quality");
        out.clean = quality.empty() || quality == "clean";
        out.ttft = t.number(row, "ttft_ms").value_or(0) / 1e3;
        out.tpot = t.number(row, "tpot_ms").value_or(0) / 1e3;
        out.outputPerGpu = t.number(row, "derived_output_tok_s_per_gpu").value_or(0);
    }
    if (Text odd = oddDegree(t, row); !odd.empty())
        out.note = std::move(odd);
    key(out);
    return out;
}

std::vector<MeasuredRow> measuredRows(const CsvTable &table, const ServingCatalogue &catalogue)
{
    std::vector<MeasuredRow> rows;
    Text why;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (auto row = measuredRow(table, i, catalogue, why))
            rows.push_back(std::move(*row));
    return rows;
}

} // namespace tokenyard
