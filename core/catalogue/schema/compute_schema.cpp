// SPDX-License-Identifier: Apache-2.0
// Records of accelerators, racks, models and what the serving and training models are fitted to.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)
#define RW(source) TY_TR("RecordValue", source)

// clang-format off: one row per line
constexpr std::array acceleratorsValues{
    words("vendor", RW("Vendor")).always().aside(),
    calendarYear("year", RW("Year")).always(),
    words("generation", RW("Generation")).always().aside(),
    number("bf16_dense", units::TFLOPS, RW("BF16, dense")),
    number("fp8_dense", units::TFLOPS, RW("FP8, dense")),
    number("fp4_dense", units::TFLOPS, RW("FP4, dense")),
    number("hbm_physical", units::GB, RW("Memory, physical")).always().aside(),
    number("hbm_usable", units::GB, RW("Usable memory")),
    words("hbm_type", RW("Memory")).always(),
    number("hbm_bandwidth", units::TBPerS, RW("Memory bandwidth")),
    number("scaleup_bandwidth", units::GBPerS, RW("Scale-up bandwidth")),
    number("scaleup_domain", units::one, RW("GPUs in the scale-up domain")),
    number("scaleout_bandwidth", units::gbitPerS, RW("Scale-out bandwidth")),
    number("tdp", units::W, RW("Rated power")),
    number("all_in_it_power", units::kW, RW("IT power per GPU with its share of the rack")),
    number("idle_power_fraction", units::one, RW("Idle power over TDP")).always().aside(),
    number("memory_power_fraction", units::one, RW("Power of memory traffic over TDP")).aside(),
    number("arithmetic_power_fraction", units::one, RW("Power of arithmetic over TDP")).aside(),
    words("rack_product", RW("Product")).always(),
    number("gpus_per_rack", units::one, RW("GPUs per rack")),
    number("rack_power", units::kW, RW("Rack power")),
    number("price_usd", units::one, RW("Price, US$")),
    number("rack_price_usd", units::one, RW("Price of a rack, US$")),
    number("rental_usd_per_hour", units::one, RW("Rental, US$ per hour")),
};
constexpr std::array modelsValues{
    words("family", RW("Family")).aside(),
    number("total_params", billions, RW("Parameters, billions")),
    number("active_params", billions, RW("Active parameters per token, billions")),
    number("layers", units::one, RW("Layers")),
    number("hidden", units::one, RW("Hidden size")).aside(),
    number("attention_heads", units::one, RW("Attention heads")).aside(),
    number("kv_heads", units::one, RW("KV heads")).aside(),
    number("head_dim", units::one, RW("Head dimension")).aside(),
    number("mla_kv_rank", units::one, RW("Latent attention: rank of keys and values")).aside(),
    number("mla_rope_dim", units::one, RW("Latent attention: rotary size")).aside(),
    number("mla_q_rank", units::one, RW("Latent attention: rank of queries")).aside(),
    number("mla_nope_dim", units::one, RW("Latent attention: size without position")).aside(),
    number("mla_v_dim", units::one, RW("Latent attention: size of values")).aside(),
    number("experts", units::one, RW("Experts")),
    number("experts_per_token", units::one, RW("Experts per token")),
    number("shared_experts", units::one, RW("Shared experts")).aside(),
    number("dense_layers_first", units::one, RW("Dense layers at the start")).aside(),
    number("dense_ffn", units::one, RW("Width of the dense layers")).aside(),
    number("moe_ffn", units::one, RW("Width of an expert")).aside(),
    number("vocab", units::one, RW("Vocabulary")).aside(),
    number("context_length", units::one, RW("Context, tokens")),
    number("kv_elements_per_token", units::one, RW("KV cache elements per token")),
    words("attention", RW("Kind of attention")).aside(),
    number("speculative_share", units::one, RW("Share of published runs with speculative decoding")).aside(),
    number("window", units::one, RW("Attention window")).aside(),
    number("window_layers", units::one, RW("Layers with a window")).aside(),
    words("note", RW("Note")).aside(),
    number("query_key_norm", units::one, RW("Query-key normalisation")).aside(),
    number("linear_layers", units::one, RW("Linear-attention layers")).aside(),
    number("linear_key_heads", units::one, RW("Linear attention: key heads")).aside(),
    number("linear_value_heads", units::one, RW("Linear attention: value heads")).aside(),
    number("linear_head_dim", units::one, RW("Linear attention: size of a head")).aside(),
    number("attention_gate", units::one, RW("Attention gate")).aside(),
    number("index_heads", units::one, RW("Indexer heads")).aside(),
    number("index_dim", units::one, RW("Size of an indexer head")).aside(),
    number("index_top", units::one, RW("Tokens that the indexer keeps")).aside(),
    number("output_groups", units::one, RW("Groups of the output projection")).aside(),
    number("output_rank", units::one, RW("Rank of the output projection")).aside(),
    number("compress_layers_4", units::one, RW("Layers compressed by 4")).aside(),
    number("compress_layers_128", units::one, RW("Layers compressed by 128")).aside(),
    number("attention_layers", units::one, RW("Attention layers")).aside(),
    number("expert_layers", units::one, RW("Expert layers")).aside(),
    number("shared_ffn", units::one, RW("Size of a shared expert")).aside(),
    number("latent_moe_dim", units::one, RW("Width in which experts work")).aside(),
    number("ssm_heads", units::one, RW("State space: heads")).aside(),
    number("ssm_head_dim", units::one, RW("State space: size of a head")).aside(),
    number("ssm_state", units::one, RW("State space: size of the state")).aside(),
    number("ssm_groups", units::one, RW("State space: groups")).aside(),
    number("sparse_layers", units::one, RW("Layers with sparse attention")).aside(),
    number("feed_forward_matrices", units::one, RW("Matrices of a feed-forward")).aside(),
    number("mtp_layers", units::one, RW("Layers that draft tokens")).aside(),
    words("native_precision", RW("Precision as published")).aside(),
    words("released", RW("Released")).aside(),
};
constexpr std::array racksValues{
    words("accelerator", RW("Accelerator")).naming("accelerators").always().aside(),
    number("gpus", units::one, RW("GPUs per rack")).always(),
    number("rack_power", units::kW, RW("Rack power")).always(),
    number("support_power", units::kW, RW("Power of a support rack")).always(),
    number("price_usd", units::one, RW("Price, US$")),
    number("liquid_fraction", units::percent, RW("Heat taken by liquid")).always(),
    number("max_supply", units::celsius, RW("Warmest water supply")),
    number("fan_fraction", units::percent, RW("Rack fans, of its power")),
    number("supply_efficiency", units::percent, RW("Efficiency of the power supplies")),
    number("coolant_flow_25", units::m3PerH, RW("Coolant at 25 °C supply")),
    number("coolant_flow_30", units::m3PerH, RW("Coolant at 30 °C supply")),
    number("coolant_flow_35", units::m3PerH, RW("Coolant at 35 °C supply")),
    number("coolant_flow_40", units::m3PerH, RW("Coolant at 40 °C supply")),
    number("coolant_flow_45", units::m3PerH, RW("Coolant at 45 °C supply")),
    number("width", units::m, RW("Width")).always(),
    number("depth", units::m, RW("Depth")).always(),
    number("height", units::m, RW("Height")).always(),
    number("mass", units::kg, RW("Mass")).always(),
    number("least_cold_aisle", units::m, RW("Least cold aisle")),
    number("least_hot_aisle", units::m, RW("Least hot aisle")),
};
constexpr std::array scenariosValues{
    number("ttft_p99", units::ms, RW("TTFT, 99th percentile")).always().aside(),
    number("tpot_p99", units::ms, RW("TPOT, 99th percentile")).always().aside(),
    number("output_tokens", units::one, RW("Output tokens")).aside(),
    number("input_tokens", units::one, RW("Input tokens")).aside(),
};
constexpr std::array serviceTemplatesValues{
    words("use", RW("Use")).always().aside(),
    number("input_tokens", units::one, RW("Input tokens")).always().aside(),
    number("output_tokens", units::one, RW("Output tokens")).always().aside(),
    number("input_spread", units::one, RW("Spread of the input")).always().aside(),
    number("output_spread", units::one, RW("Spread of the output")).always().aside(),
    number("prefix_hit", units::percent, RW("Input found in the prefix cache")).always().aside(),
    number("ttft_limit", units::ms, RW("TTFT limit")).always().aside(),
    number("tpot_limit", units::ms, RW("TPOT limit")).always().aside(),
    words("level_of", RW("Limits hold for")).always().aside(),
    number("calls_per_task", units::one, RW("Calls per task")).aside(),
    words("load_shape", RW("Load shape")).naming("load-shapes").aside(),
    number("cached_price_fraction", units::percent, RW("Price of cached input over input")).aside(),
};
constexpr std::array fleetsValues{
    words("country", RW("Country")).aside(),
    words("accelerator", RW("Accelerator")).naming("accelerators").aside(),
    number("gpus", units::one, RW("GPUs per rack")).always(),
    words("date", RW("Date")).always().aside(),
    words("status", RW("Status")).aside(),
};
constexpr std::array softwareGainsValues{
    calendarYear("year", RW("Year")),
    number("month", units::one, RW("Month")).aside(),
    number("greatest_gain", units::one, RW("Greatest gain")).aside(),
    number("spread", units::one, RW("Spread")).aside(),
    number("months", units::one, RW("Months")).aside(),
    number("progress", units::one, RW("Gain a month on any machine")).aside(),
    number("launch_year", units::one, RW("Launch year")).aside(),
    number("launch_month", units::one, RW("Launch month")).aside(),
    number("factor", units::one, RW("Factor")),
    number("host_step", units::ms, RW("Host's time of a step")).aside(),
    number("host_sequence", units::ms, RW("Host's time of a sequence in a step")).aside(),
    number("host_request", units::ms, RW("Host's time of a request before its first token")).aside(),
};

} // namespace

std::vector<RecordSchema> computeSchemas()
{
    return {
        {"accelerators", "accelerator", TK("Accelerators"), acceleratorsValues, false, true},
        {"models", "model", TK("Models"), modelsValues, false, true},
        {"racks", "racks", TK("Racks"), racksValues, false, true},
        {"scenarios", "scenario", TK("Serving scenarios"), scenariosValues, false, true},
        {"service-templates", "service-templates", TK("Service templates"), serviceTemplatesValues, false, true},
        {"fleets", "fleets", TK("GPU fleets"), fleetsValues, false, false},
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
