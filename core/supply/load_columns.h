// SPDX-License-Identifier: Apache-2.0
// Which columns of an export hold the load and its time, and in which unit, by their headers in English or Korean.
#pragma once

#include "core/base/csv.h"

#include <string>
#include <vector>

namespace tokenyard::rates {

struct LoadColumns {
    int load = -1;
    std::vector<int> rivals;  // several that could be the load, and nothing tells them apart
    int other = -1;           // without a load: a column that is no load by its header, such as a contract or a peak
    std::vector<int> time;    // one column, or a date and a time of day
    double kwPerUnit = 1.0;   // of a power
    bool energy = false;      // the column counts kWh of the step (after kwPerUnit)
    bool unitAssumed = false; // the header names none
    bool hourNumber = false;  // the time is the number of the hour
    bool isRegister = false;  // the header speaks of a meter's register
    // Reactive or apparent power beside the load, for charges on them; none where several could be it.
    int reactive = -1;
    bool apparent = false, reactiveEnergy = false;
    double kvarPerUnit = 1.0;
};

LoadColumns loadColumnsOf(const CsvTable &table);
// The unit of a load that a header or the titles above it name in any case of letters, like "MWh"; blank: none.
std::string unitOfHeader(std::string_view header);
std::string unitOfTitles(std::string_view titles);
// Whether the words could stand over such a column: to find the header below titles.
bool looksLikeLoadHeader(std::string_view line);

} // namespace tokenyard::rates
