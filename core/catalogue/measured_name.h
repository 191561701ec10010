// SPDX-License-Identifier: Apache-2.0
// The record a name in a measured file means: case, separators, the organisation before it and what says nothing of the shape
// after it (precision, instruct, date) do not count. What is left must be a name of the record: another model stays unknown.
#pragma once

#include "core/catalogue/record.h"

#include <vector>

namespace tokenyard {

// "Qwen/Qwen3-32B-FP8" is qwen3-32b, "deepseek-ai/DeepSeek-V3.2" nothing. Null also if two records share what is left.
const Record *findModelByName(const RecordSet &models, std::string_view name);
// "h100_nvl", "NVIDIA H100 NVL"; nothing is taken off the end: an H100 PCIe is no H100.
const Record *findAcceleratorByName(const RecordSet &accelerators, std::string_view name);

// The records that a part of a name stands for, in the catalogue's order: "Gemma-3", "V4-Flash" and "Ascend" are words of theirs in a
// row. For what people type; a measured file must name one.
std::vector<const Record *> familyOf(const RecordSet &set, std::string_view part);
// The record that is called so, else the only one of the family.
const Record *findTypedRecord(const RecordSet &set, std::string_view name);

} // namespace tokenyard
