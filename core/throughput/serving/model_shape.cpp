// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/model_shape.h"

#include "core/catalogue/schema/record_schema.h"

#include <algorithm>
#include <initializer_list>

namespace tokenyard {

namespace {

const char *firstOf(const LanguageModel &m, std::initializer_list<const char *> keys)
{
    const auto blank = std::find_if(keys.begin(), keys.end(), [&](const char *key) { return !m.has(key); });
    return blank == keys.end() ? nullptr : *blank;
}

bool isHybrid(const LanguageModel &m) { return m.has("ssm_heads"); } // its blocks are one of attention, state space, feed-forward

const char *firstBlank(const LanguageModel &m)
{
    if (const char *key = firstOf(m, {"layers", "hidden", "attention_heads"}))
        return key;
    if (m.attention == AttentionKind::Unknown)
        return "attention";
    if (m.attention == AttentionKind::MultiHeadLatent)
        if (const char *key = firstOf(m, {"mla_kv_rank", "mla_rope_dim", "mla_nope_dim", "mla_v_dim"}))
            return key;
    if (m.constant("experts") > 0)
        if (const char *key = firstOf(m, {"experts_per_token", "moe_ffn"}))
            return key;
    if (isHybrid(m))
        if (const char *key = firstOf(m, {"ssm_head_dim", "ssm_state", "ssm_groups", "attention_layers"}))
            return key;
    if (m.constant("linear_layers") > 0 && !isHybrid(m))
        if (const char *key = firstOf(m, {"linear_key_heads", "linear_value_heads", "linear_head_dim"}))
            return key;
    if (m.constant("experts") <= m.constant("dense_layers_first") && !m.has("dense_ffn") && !m.has("moe_ffn"))
        return "dense_ffn";
    return nullptr;
}

// DeepSeek-V2 report, section 2.1: queries through a rank, keys and values kept as one latent of rank + rope elements; when
// decoding the up-projections are absorbed, so an entry costs 2·heads·(rank + rope) + 2·heads·rank operations.
double latentAttention(const LanguageModel &m, AttentionGroup &group)
{
    const double h = m.constant("hidden"), heads = m.constant("attention_heads"), rank = m.constant("mla_kv_rank"),
                 rope = m.constant("mla_rope_dim"), q = m.constant("mla_q_rank"), nope = m.constant("mla_nope_dim"),
                 v = m.constant("mla_v_dim");
    group.elementsCount = rank + rope;
    group.decodeOpsCount = 2 * heads * (rank + rope) + 2 * heads * rank;
    group.prefillOpsCount = 2 * heads * (nope + rope) + 2 * heads * v;
    const double queries = q > 0 ? h * q + q * heads * (nope + rope) : h * heads * (nope + rope);
    double parameters = queries + h * (rank + rope) + rank * heads * (nope + v) + heads * v * h;
    if (m.has("index_heads")) { // sparse attention: an index picks the best entries
        group.topCount = m.constant("index_top");
        group.indexElementsCount = m.constant("index_dim");
        parameters += q * m.constant("index_heads") * m.constant("index_dim") + h * m.constant("index_dim");
    }
    return parameters;
}

// Grouped-query attention: 2·kv_heads·head_dim elements per entry, 4·heads·head_dim operations (scores and values).
double groupedAttention(const LanguageModel &m, AttentionGroup &group)
{
    const double h = m.constant("hidden"), heads = m.constant("attention_heads"), kv = m.constant("kv_heads", heads),
                 dim = m.constant("head_dim", h / heads);
    group.elementsCount = 2 * kv * dim;
    group.decodeOpsCount = group.prefillOpsCount = 4 * heads * dim;
    return h * heads * dim * (m.constant("attention_gate") > 0 ? 3 : 2) + 2 * h * kv * dim;
}

// DeepSeek-V4: one entry of head_dim for 128 or for 4 tokens (of the latter the best are read), and a window; some layers keep the
// window alone.
void addCompressed(const LanguageModel &m, ModelShape &s)
{
    const double h = m.constant("hidden"), heads = m.constant("attention_heads"), dim = m.constant("head_dim"),
                 q = m.constant("mla_q_rank"), groups = m.constant("output_groups"), rank = m.constant("output_rank");
    AttentionGroup sparse;
    sparse.layersCount = m.constant("compress_layers_4");
    sparse.elementsCount = dim;
    sparse.decodeOpsCount = sparse.prefillOpsCount = 4 * heads * dim;
    sparse.compressionFactor = 4;
    sparse.topCount = m.constant("index_top");
    sparse.windowCount = m.constant("window");
    sparse.indexElementsCount = m.constant("index_dim");
    AttentionGroup coarse = sparse;
    coarse.layersCount = m.constant("compress_layers_128");
    coarse.compressionFactor = 128;
    coarse.topCount = coarse.indexElementsCount = 0;
    AttentionGroup local = coarse;
    local.compressionFactor = 1;
    local.layersCount = s.layersCount - sparse.layersCount - coarse.layersCount;
    s.attention = {sparse, coarse};
    if (local.layersCount > 0)
        s.attention.push_back(local);
    s.attentionParametersCount = s.layersCount
        * (h * q + q * heads * dim + h * dim + heads * dim * rank + groups * rank * h
           + q * m.constant("index_heads") * m.constant("index_dim"));
}

// Gated delta rule (Qwen3.5's linear attention): keys, values, gate and output projections; a state of heads·dim·dim.
double linearAttention(const LanguageModel &m, ModelShape &s)
{
    const double layers = m.constant("linear_layers"), h = m.constant("hidden"), dim = m.constant("linear_head_dim"),
                 keys = m.constant("linear_key_heads") * dim, values = m.constant("linear_value_heads") * dim;
    s.stateElementsCount = layers * values * dim;
    return layers * (h * (2 * keys + 2 * values) + values * h);
}

// Mamba-2 (arXiv 2405.21060): gate, values, the groups' B and C and one step per head come from one projection, and one goes back; a
// state of heads x size x state.
double stateSpace(const LanguageModel &m, ModelShape &s)
{
    const double layers = m.constant("linear_layers"), h = m.constant("hidden"), heads = m.constant("ssm_heads"),
                 inner = heads * m.constant("ssm_head_dim"), state = m.constant("ssm_state");
    s.stateElementsCount = layers * inner * state;
    return layers * (h * (2 * inner + 2 * m.constant("ssm_groups") * state + heads) + inner * h);
}

// Block-sparse layers (MiniMax-M3): an index of its own heads picks the entries that a grouped query reads; all are kept.
double sparseAttention(const LanguageModel &m, AttentionGroup &group)
{
    const double heads = m.constant("index_heads"), dim = m.constant("index_dim");
    group.topCount = m.constant("index_top");
    group.indexElementsCount = dim;
    return group.layersCount * m.constant("hidden") * (heads + 1) * dim;
}

void addAttention(const LanguageModel &m, ModelShape &s)
{
    if (m.attention == AttentionKind::Compressed)
        return addCompressed(m, s);
    AttentionGroup full;
    const bool latent = m.attention == AttentionKind::MultiHeadLatent;
    const double parameters = latent ? latentAttention(m, full) : groupedAttention(m, full);
    const double linear = m.constant("linear_layers"), window = m.constant("window_layers"), sparse = m.constant("sparse_layers");
    const double attending = isHybrid(m) ? m.constant("attention_layers") : s.layersCount - linear;
    s.kvHeadsCount = latent ? 0 : m.constant("kv_heads", m.constant("attention_heads"));
    full.layersCount = attending - window - sparse;
    s.attentionParametersCount = parameters * attending + (isHybrid(m) ? stateSpace(m, s) : linearAttention(m, s));
    s.attention = {full};
    if (sparse > 0) {
        AttentionGroup chosen = full;
        chosen.layersCount = sparse;
        s.attentionParametersCount += sparseAttention(m, chosen);
        s.attention.push_back(chosen);
    }
    if (window > 0) {
        AttentionGroup local = full;
        local.layersCount = window;
        local.windowCount = m.constant("window");
        s.attention.push_back(local);
    }
}

void addFeedForward(const LanguageModel &m, ModelShape &s)
{
    const double h = s.hiddenCount, moe = m.constant("moe_ffn"), matrices = m.constant("feed_forward_matrices", 3);
    s.expertsCount = m.constant("experts");
    s.expertsPerTokenCount = m.constant("experts_per_token");
    s.expertLayersCount = s.expertsCount > 0 ? m.constant("expert_layers", s.layersCount - m.constant("dense_layers_first")) : 0;
    const double blocks = isHybrid(m) ? s.layersCount - m.constant("linear_layers") - m.constant("attention_layers") : s.layersCount;
    s.denseLayersCount = blocks - s.expertLayersCount;
    s.denseParametersCount = s.denseLayersCount * matrices * h * m.constant("dense_ffn");
    s.expertInputCount = h;
    if (!s.isMixture())
        return;
    s.expertInputCount = m.constant("latent_moe_dim", h); // narrower where the experts work on a projection of the token
    s.expertParametersCount = matrices * s.expertInputCount * moe;
    s.sharedParametersCount = s.expertLayersCount
        * (m.constant("shared_experts") * matrices * h * m.constant("shared_ffn", moe)
           + (m.has("latent_moe_dim") ? 2 * h * s.expertInputCount : 0));
    s.routerParametersCount = s.expertLayersCount * h * s.expertsCount;
}

// Kernels launched per step, counted from the operations of a layer as the three engines fuse them (norm, projections, rope
// and cache write, attention, output; norm, router, choice, sort, two grouped products, activation, combine; ...).
void addKernels(const LanguageModel &m, ModelShape &s)
{
    const bool latent = m.attention != AttentionKind::GroupedQuery;
    const double linear = m.constant("linear_layers"), index = m.has("index_heads") ? 6 : 0;
    const double attention = latent ? 9 + index : 5 + (m.constant("query_key_norm") > 0 ? 1 : 0);
    const double attending = isHybrid(m) ? m.constant("attention_layers") : s.layersCount - linear;
    s.kernelsCount = attending * attention + m.constant("sparse_layers") * index + linear * 9 + s.denseLayersCount * 4
        + s.expertLayersCount * (8 + (s.sharedParametersCount > 0 ? 3 : 0));
    s.attentionQuantKernelsCount = s.feedForwardQuantKernelsCount = s.layersCount;
}

} // namespace

double AttentionGroup::entriesRead(double context) const
{
    if (compressionFactor > 1) {
        const double entries = context / compressionFactor;
        return (topCount > 0 ? std::min(entries, topCount) : entries) + std::min(context, windowCount);
    }
    const double limit = topCount > 0 ? topCount : windowCount;
    return limit > 0 ? std::min(context, limit) : context;
}

double AttentionGroup::entriesKept(double context) const
{
    if (compressionFactor > 1)
        return context / compressionFactor + std::min(context, windowCount);
    return windowCount > 0 ? std::min(context, windowCount) : context;
}

double ModelShape::totalParametersCount() const
{
    return attentionParametersCount + denseParametersCount + sharedParametersCount + routerParametersCount
        + expertLayersCount * expertsCount * expertParametersCount + 2 * headParametersCount;
}

double ModelShape::activeParametersCount() const
{
    return attentionParametersCount + denseParametersCount + sharedParametersCount + routerParametersCount
        + expertLayersCount * expertsPerTokenCount * expertParametersCount + headParametersCount;
}

double ModelShape::kvElementsReadCount(double context) const
{
    double sum = 0;
    for (const AttentionGroup &g : attention)
        sum += g.layersCount * (g.elementsCount * g.entriesRead(context) + g.indexElementsCount * context / g.compressionFactor);
    return sum;
}

double ModelShape::kvElementsKeptCount(double context) const
{
    double sum = 0;
    for (const AttentionGroup &g : attention)
        sum += g.layersCount * (g.elementsCount + g.indexElementsCount) * g.entriesKept(context);
    return sum;
}

std::optional<ModelShape> modelShape(const LanguageModel &model, Text &why)
{
    if (const char *blank = firstBlank(model)) {
        why = Text(
            TY_TR("Compute",
                  "No source gives '%1' of %2: the figure is missing, so its tokens cannot be computed; enter it in the model's record."),
            {valueName("models", blank), model.name});
        return std::nullopt;
    }
    ModelShape s;
    s.layersCount = model.constant("layers");
    s.hiddenCount = model.constant("hidden");
    s.vocabCount = model.constant("vocab");
    s.headParametersCount = s.vocabCount * s.hiddenCount;
    addAttention(model, s);
    addFeedForward(model, s);
    addKernels(model, s);
    return s;
}

} // namespace tokenyard
