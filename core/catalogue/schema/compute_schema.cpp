// SPDX-License-Identifier: Apache-2.0
// Records of accelerators, racks, models and what the serving and training models are fitted to.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array acceleratorsValues{
    words("vendor").always(),
    number("year", units::one).always(),
    words("generation").always(),
    number("bf16_dense", units::TFLOPS),
    number("fp8_dense", units::TFLOPS),
    number("fp4_dense", units::TFLOPS),
    number("hbm_physical", units::GB).always(),
    number("hbm_usable", units::GB),
    words("hbm_type").always(),
    number("hbm_bandwidth", units::TBPerS),
    number("scaleup_bandwidth", units::GBPerS),
    number("scaleup_domain", units::one),
    number("scaleout_bandwidth", units::gbitPerS),
    number("tdp", units::W),
    number("all_in_it_power", units::kW),
    number("idle_power_fraction", units::one).always(),
    number("memory_power_fraction", units::one),
    number("arithmetic_power_fraction", units::one),
    words("rack_product").always(),
    number("gpus_per_rack", units::one),
    number("rack_power", units::kW),
    number("price_usd", units::one),
    number("rack_price_usd", units::one),
    number("rental_usd_per_hour", units::one),
};
constexpr std::array modelsValues{
    words("family"),
    number("total_params", billions),
    number("active_params", billions),
    number("layers", units::one),
    number("hidden", units::one),
    number("attention_heads", units::one),
    number("kv_heads", units::one),
    number("head_dim", units::one),
    number("mla_kv_rank", units::one),
    number("mla_rope_dim", units::one),
    number("mla_q_rank", units::one),
    number("mla_nope_dim", units::one),
    number("mla_v_dim", units::one),
    number("experts", units::one),
    number("experts_per_token", units::one),
    number("shared_experts", units::one),
    number("dense_layers_first", units::one),
    number("dense_ffn", units::one),
    number("moe_ffn", units::one),
    number("vocab", units::one),
    number("context_length", units::one),
    number("kv_elements_per_token", units::one),
    words("attention"),
    number("speculative_share", units::one),
    number("window", units::one),
    number("window_layers", units::one),
    words("note"),
    number("query_key_norm", units::one),
    number("linear_layers", units::one),
    number("linear_key_heads", units::one),
    number("linear_value_heads", units::one),
    number("linear_head_dim", units::one),
    number("attention_gate", units::one),
    number("index_heads", units::one),
    number("index_dim", units::one),
    number("index_top", units::one),
    number("output_groups", units::one),
    number("output_rank", units::one),
    number("compress_layers_4", units::one),
    number("compress_layers_128", units::one),
    number("attention_layers", units::one),
    number("expert_layers", units::one),
    number("shared_ffn", units::one),
    number("latent_moe_dim", units::one),
    number("ssm_heads", units::one),
    number("ssm_head_dim", units::one),
    number("ssm_state", units::one),
    number("ssm_groups", units::one),
    number("sparse_layers", units::one),
    number("feed_forward_matrices", units::one),
    number("mtp_layers", units::one),
    words("native_precision"),
    words("released"),
};
constexpr std::array racksValues{
    words("accelerator").naming("accelerators").always(),
    number("gpus", units::one).always(),
    number("rack_power", units::kW).always(),
    number("support_power", units::kW).always(),
    number("price_usd", units::one),
    number("liquid_fraction", units::percent).always(),
    number("max_supply", units::celsius),
    number("fan_fraction", units::percent),
    number("supply_efficiency", units::percent),
    number("coolant_flow_25", units::m3PerH),
    number("coolant_flow_30", units::m3PerH),
    number("coolant_flow_35", units::m3PerH),
    number("coolant_flow_40", units::m3PerH),
    number("coolant_flow_45", units::m3PerH),
    number("width", units::m).always(),
    number("depth", units::m).always(),
    number("height", units::m).always(),
    number("mass", units::kg).always(),
    number("least_cold_aisle", units::m),
    number("least_hot_aisle", units::m),
};
constexpr std::array scenariosValues{
    number("ttft_p99", units::ms).always(),
    number("tpot_p99", units::ms).always(),
    number("output_tokens", units::one),
    number("input_tokens", units::one),
};
constexpr std::array serviceTemplatesValues{
    words("use").always(),
    number("input_tokens", units::one).always(),
    number("output_tokens", units::one).always(),
    number("input_spread", units::one).always(),
    number("output_spread", units::one).always(),
    number("prefix_hit", units::percent).always(),
    number("ttft_limit", units::ms).always(),
    number("tpot_limit", units::ms).always(),
    words("level_of").always(),
    number("calls_per_task", units::one),
    words("load_shape").naming("load-shapes"),
    number("cached_price_fraction", units::percent),
};
constexpr std::array fleetsValues{
    words("country"), words("accelerator").naming("accelerators"), number("gpus", units::one).always(), words("date").always(),
    words("status"),
};
constexpr std::array softwareGainsValues{
    number("year", units::one),   number("month", units::one),       number("greatest_gain", units::one), number("spread", units::one),
    number("months", units::one), number("launch_year", units::one), number("launch_month", units::one),  number("factor", units::one),
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
