// SPDX-License-Identifier: Apache-2.0
#include "core/base/months.h"

#include <charconv>

namespace tokenyard {

std::optional<int> monthNumber(std::string_view date)
{
    int year = 0, month = 0;
    if (date.size() < 7 || date[4] != '-' || std::from_chars(date.data(), date.data() + 4, year).ptr != date.data() + 4
        || std::from_chars(date.data() + 5, date.data() + 7, month).ptr != date.data() + 7 || month < 1 || month > 12
        || (date.size() > 7 && date[7] != '-'))
        return std::nullopt;
    return year * 12 + month - 1;
}

} // namespace tokenyard
