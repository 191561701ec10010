// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/calibration/measured_rows.h"

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

Precision precisionOf(const std::string &stated, const std::string &quant, const std::string &model)
{
    for (const std::string &words : {lower(stated), lower(quant.substr(0, quant.find('_')))})
        if (const auto p = parsePrecision(words))
            return *p;
    const std::string name = lower(model);
    if (name.find("fp4") != std::string::npos)
        return Precision::Nvfp4;
    return name.find("fp8") != std::string::npos ? Precision::Fp8 : Precision::Bf16;
}

int degree(const CsvTable &t, std::size_t row, std::string_view name, int fallback = 1)
{
    const auto n = t.number(row, name);
    return n && *n >= 1 && *n <= 1e6 ? int(*n) : fallback;
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

void readSplit(const CsvTable &t, std::size_t row, ServingCase &c)
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
    c.gpusCount = std::max(c.gpusCount, split.gpus());
    c.split = split;
}

void readLayout(const CsvTable &t, std::size_t row, ServingCase &c)
{
    ParallelLayout &l = c.layout;
    l = {degree(t, row, "tp"), degree(t, row, "pp"), degree(t, row, "moe_ep"), degree(t, row, "attn_dp")};
    // Some published rows give the experts' GPUs where attention ran data-parallel on each.
    const int experts = degree(t, row, "moe_tp") * l.expert;
    if (c.gpusCount < l.gpusPerReplica()) // ranks multiplied twice: one replica fills the GPUs
        l.attentionData = std::max(1, c.gpusCount / std::max(l.tensor * l.pipeline, 1));
    if (c.gpusCount < l.gpusPerReplica())
        l.tensor = std::max(1, c.gpusCount / l.pipeline);
    l.expert = std::clamp(l.expert, 1, l.tensor * l.attentionData);
    (void)experts;
}

bool inferencexColumns(const CsvTable &t, std::size_t row, ServingCase &c, MeasuredRow &out)
{
    const bool separate = t.cell(row, "disagg") == "True";
    // A worker's GPUs: the pool's over its workers, for wide expert parallelism states a tensor degree of 1.
    const auto part = [&](const std::string &side, const std::string &pool) {
        int tp = degree(t, row, side + "_tp");
        const int ep = degree(t, row, side + "_ep");
        if (separate)
            tp = std::max(tp, degree(t, row, pool) / degree(t, row, side + "_workers"));
        const bool groups = t.cell(row, side + "_dp_attn") == "True";
        return groups ? ParallelLayout{1, 1, std::min(ep, tp), tp} : ParallelLayout{tp, 1, std::min(ep, tp), 1};
    };
    c.layout = part("decode", "num_decode_gpu");
    if (separate) {
        c.split = Disaggregation{part("prefill", "num_prefill_gpu"), c.layout, degree(t, row, "prefill_workers"), degree(t, row, "decode_workers")};
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
    row.group = c.model->family + "|" + c.accelerator->id + "|" + c.engine + "|" + precisionClass(c.weights) + "|" + c.source + (c.split ? "|split" : "");
    row.setting = row.group + "|" + c.model->id + "|" + c.layout.words() + "|" + std::to_string(int(c.inputTokensCount)) + "|" +
                  std::to_string(int(c.outputTokensCount)) + "|" + std::to_string(int(c.concurrencyCount)) + "|" +
                  (c.split ? c.split->prefill.words() + c.split->decode.words() + std::to_string(c.split->gpus()) : "");
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

namespace {

// Letters and digits alone, without the maker's box: "DGX-GB200" and "Kimi K2" are gb200 and kimi-k2.
std::string spelling(std::string_view name)
{
    std::string out;
    for (const unsigned char c : name)
        if (std::isalnum(c))
            out += char(std::tolower(c));
    for (const std::string_view box : {"nvidia", "dgx", "hgx"})
        if (out.size() > box.size() && out.compare(0, box.size(), box) == 0)
            out.erase(0, box.size());
    return out;
}

const Record *findSpelled(const RecordSet &set, std::string_view name)
{
    if (const Record *exact = set.find(name))
        return exact;
    const std::string wanted = spelling(name);
    for (const Record &r : set.records) {
        if (wanted.empty() || wanted == spelling(r.id) || wanted == spelling(r.nameEn))
            return wanted.empty() ? nullptr : &r;
        for (const std::string &alias : r.aliases)
            if (wanted == spelling(alias))
                return &r;
    }
    return nullptr;
}

} // namespace

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
    const Record *r = findSpelled(set, name);
    return r ? &m_accelerators[std::size_t(r - set.records.data())] : nullptr;
}

const LanguageModel *ServingCatalogue::model(std::string_view name) const
{
    const RecordSet &set = m_catalogue.set("models");
    const Record *r = findSpelled(set, name); // whole first: "DeepSeekV3 (w/o MTP)" is no path
    if (!r)
        r = findSpelled(set, name.substr(name.rfind('/') + 1));
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
    c.weights = precisionOf(t.cell(row, "precision"), t.cell(row, "gemm_quant"), model);
    c.engine = engineKey(t.cell(row, inferencex ? "framework" : "backend"));
    const auto isl = t.number(row, "isl"), osl = t.number(row, "osl"), load = t.number(row, "concurrency");
    if (!isl || !osl || !load) {
        why = Text(TY_TR("Compute", "The row gives no isl, osl or concurrency."));
        return std::nullopt;
    }
    c.inputTokensCount = *isl;
    c.outputTokensCount = *osl;
    c.concurrencyCount = *load;
    c.gpusCount = degree(t, row, inferencex ? "total_gpus" : "gpus",
                         degree(t, row, "tp") * degree(t, row, "pp") * degree(t, row, "attn_dp"));
    if (inferencex)
        inferencexColumns(t, row, c, out);
    else {
        t.cell(row, "mode") == "disagg" ? readSplit(t, row, c) : readLayout(t, row, c);
        const std::string &quality = t.cell(row, "quality");
        out.clean = quality.empty() || quality == "clean";
        out.ttft = t.number(row, "ttft_ms").value_or(0) / 1e3;
        out.tpot = t.number(row, "tpot_ms").value_or(0) / 1e3;
        out.outputPerGpu = t.number(row, "derived_output_tok_s_per_gpu").value_or(0);
    }
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
