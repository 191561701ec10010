// SPDX-License-Identifier: Apache-2.0
// Number formats of weights and of training steps, with the keys of files and the words of people.
#pragma once

#include "core/plan/field.h"

namespace tokenyard {

enum class Precision { Bf16, Fp16, Fp8, Fp4, Nvfp4, Mxfp4, Int4 };

inline constexpr Choice precisionChoices[] = {{"bf16", TY_TR("Precision", "BF16")},   {"fp16", TY_TR("Precision", "FP16")},
                                              {"fp8", TY_TR("Precision", "FP8")},     {"fp4", TY_TR("Precision", "FP4")},
                                              {"nvfp4", TY_TR("Precision", "NVFP4")}, {"mxfp4", TY_TR("Precision", "MXFP4")},
                                              {"int4", TY_TR("Precision", "INT4")}};
// Training in whole numbers is not computed.
inline constexpr std::span<const Choice> trainingPrecisionChoices{precisionChoices, std::size_t(Precision::Int4)};

} // namespace tokenyard
