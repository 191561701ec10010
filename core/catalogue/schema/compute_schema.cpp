// SPDX-License-Identifier: Apache-2.0
// Records of accelerators, racks, models and what the serving and training models are fitted to.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TV(source) TY_TR("RecordValue", source)
#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array acceleratorsValues{
    words("vendor", TV("Vendor")).always(),
    number("year", TV("Year"), units::one).always(),
    words("generation", TV("Generation")).always(),
    number("bf16_dense", TV("BF16 dense rate"), units::TFLOPS),
    number("fp8_dense", TV("FP8 dense rate"), units::TFLOPS),
    number("fp4_dense", TV("FP4 dense rate"), units::TFLOPS),
    number("hbm_physical", TV("Memory, physical"), units::GB).always(),
    number("hbm_usable", TV("Memory, usable"), units::GB),
    words("hbm_type", TV("Memory type")).always(),
    number("hbm_bandwidth", TV("Memory bandwidth"), units::TBPerS),
    number("scaleup_bandwidth", TV("Scale-up bandwidth per GPU"), units::GBPerS),
    number("scaleup_domain", TV("GPUs in a scale-up domain"), units::one),
    number("scaleout_bandwidth", TV("Scale-out bandwidth per GPU"), units::gbitPerS),
    number("tdp", TV("Thermal design power"), units::W),
    number("all_in_it_power", TV("IT power per GPU, all in"), units::kW),
    number("idle_power_fraction", TV("Idle power over TDP"), units::one).always(),
    words("rack_product", TV("Rack product")).always(),
    number("gpus_per_rack", TV("GPUs per rack"), units::one),
    number("rack_power", TV("Rack power"), units::kW),
    number("price_usd", TV("Price in US dollars"), units::one),
    number("rack_price_usd", TV("Rack price in US dollars"), units::one),
    number("rental_usd_per_hour", TV("Rent per hour in US dollars"), units::one),
};
constexpr std::array modelsValues{
    words("family", TV("Family")),
    number("total_params", TV("Parameters"), units::one),
    number("active_params", TV("Active parameters"), units::one),
    number("layers", TV("Layers"), units::one),
    number("hidden", TV("Hidden size"), units::one),
    number("attention_heads", TV("Attention heads"), units::one),
    number("kv_heads", TV("Key-value heads"), units::one),
    number("head_dim", TV("Size of a head"), units::one),
    number("mla_kv_rank", TV("Latent attention: rank of keys and values"), units::one),
    number("mla_rope_dim", TV("Latent attention: rotary size"), units::one),
    number("mla_q_rank", TV("Latent attention: rank of queries"), units::one),
    number("mla_nope_dim", TV("Latent attention: size without position"), units::one),
    number("mla_v_dim", TV("Latent attention: size of values"), units::one),
    number("experts", TV("Experts"), units::one),
    number("experts_per_token", TV("Experts per token"), units::one),
    number("shared_experts", TV("Shared experts"), units::one),
    number("dense_layers_first", TV("Dense layers at the start"), units::one),
    number("dense_ffn", TV("Feed-forward size, dense layers"), units::one),
    number("moe_ffn", TV("Feed-forward size of an expert"), units::one),
    number("vocab", TV("Vocabulary"), units::one),
    number("context_length", TV("Context length"), units::one),
    number("kv_elements_per_token", TV("Cache elements per token"), units::one),
    words("attention", TV("Attention")),
    number("speculative_share", TV("Share of published runs with speculative decoding"), units::one),
    number("window", TV("Attention window"), units::one),
    number("window_layers", TV("Layers with a window"), units::one),
    words("note", TV("Note")),
    number("query_key_norm", TV("Query-key normalisation"), units::one),
    number("linear_layers", TV("Linear-attention layers"), units::one),
    number("linear_key_heads", TV("Linear attention: key heads"), units::one),
    number("linear_value_heads", TV("Linear attention: value heads"), units::one),
    number("linear_head_dim", TV("Linear attention: size of a head"), units::one),
    number("attention_gate", TV("Attention gate"), units::one),
    number("index_heads", TV("Indexer heads"), units::one),
    number("index_dim", TV("Size of an indexer head"), units::one),
    number("index_top", TV("Tokens that the indexer keeps"), units::one),
    number("output_groups", TV("Groups of the output projection"), units::one),
    number("output_rank", TV("Rank of the output projection"), units::one),
    number("compress_layers_4", TV("Layers compressed by 4"), units::one),
    number("compress_layers_128", TV("Layers compressed by 128"), units::one),
    number("attention_layers", TV("Attention layers"), units::one),
    number("expert_layers", TV("Expert layers"), units::one),
};
constexpr std::array racksValues{
    words("accelerator", TV("Accelerator")).naming("accelerators").always(),
    number("gpus", TV("GPUs"), units::one).always(),
    number("rack_power", TV("Rack power"), units::kW).always(),
    number("support_power", TV("Support power per rack"), units::kW).always(),
    number("price_usd", TV("Price in US dollars"), units::one),
    number("liquid_fraction", TV("Share of heat taken by liquid"), units::one).always(),
    number("width", TV("Width"), units::m).always(),
    number("depth", TV("Depth"), units::m).always(),
    number("height", TV("Height"), units::m).always(),
    number("mass", TV("Mass"), units::kg).always(),
};
constexpr std::array scenariosValues{
    number("ttft_p99", TV("TTFT, 99th percentile"), units::ms).always(),
    number("tpot_p99", TV("TPOT, 99th percentile"), units::ms).always(),
    number("output_tokens", TV("Output tokens"), units::one),
    number("input_tokens", TV("Input tokens"), units::one),
};
constexpr std::array softwareGainsValues{
    number("year", TV("Year"), units::one),
    number("month", TV("Month"), units::one),
    number("greatest_gain", TV("Greatest gain"), units::one),
    number("spread", TV("Spread"), units::one),
    number("months", TV("Months"), units::one),
    number("launch_year", TV("Launch year"), units::one),
    number("launch_month", TV("Launch month"), units::one),
};

} // namespace

std::vector<RecordSchema> computeSchemas()
{
    return {
        {"accelerators", "accelerator", TK("Accelerators"), acceleratorsValues, false, true},
        {"models", "model", TK("Models"), modelsValues, false, true},
        {"racks", "racks", TK("Racks"), racksValues, false, true},
        {"scenarios", "scenario", TK("Serving scenarios"), scenariosValues, false, true},
        {"software-gains", "software-gains", TK("Software gains"), softwareGainsValues, true, true},
        {"serving_calibration", "serving_calibration", TK("Serving calibration"), {}, true, true},
        {"training_calibration", "training_calibration", TK("Training calibration"), {}, true, true},
        {"validation-targets", "validation-targets", TK("Validation targets"), {}, true, false},
        {"validation_checks", "validation_checks", TK("Validation checks"), {}, true, false},
        {"validation_points", "validation_points", TK("Validation points"), {}, true, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
