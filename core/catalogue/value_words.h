// SPDX-License-Identifier: Apache-2.0
// The values of records in words, whatever the record's kind: sentences and the report name a value by them, never by its key.
#pragma once

#include "core/base/text.h"

#include <span>
#include <string_view>

namespace tokenyard {

enum class ValueForm { Number, Percent, Billions, Year, Words };
struct ValueWord {
    const char *key;  // "hbm_bandwidth"
    TextSource words; // "Memory bandwidth"
    ValueForm form = ValueForm::Number;
    bool listed = true; // in the report's list of records; schedules, coefficients and shapes are left to the record
};
std::span<const ValueWord> valueWords(); // in the order of the report
// The words of a key; a key without words has its underscores taken out.
Text valueName(std::string_view key);

} // namespace tokenyard
