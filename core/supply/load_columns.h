// SPDX-License-Identifier: Apache-2.0
// Which columns of an export hold the load and its time, and in which unit, by their headers in English or Korean.
#pragma once

#include "core/base/csv.h"

#include <string>
#include <vector>

namespace tokenyard::rates {

struct LoadColumns {
    int load = -1;
    std::vector<int> rivals;  // several columns that could be the load, with nothing to tell them apart
    int other = -1;           // if there is no load: a column that its header rules out, such as a contract or a peak
    std::vector<int> time;    // one column, or a date and a time of day
    double kwPerUnit = 1.0;   // if the column is a power
    bool energy = false;      // the column is energy per step, in kWh after kwPerUnit
    bool unitAssumed = false; // the header gives no unit
    bool hourNumber = false;  // the time is the hour's number in the year
    bool isRegister = false;  // the header names a meter register
    // Reactive or apparent power beside the load, for charges on it; empty if several columns could be it.
    int reactive = -1;
    bool apparent = false, reactiveEnergy = false;
    double kvarPerUnit = 1.0;
};

LoadColumns loadColumnsOf(const CsvTable &table);
// The unit of a load in its header or in the titles above it, such as "MWh", in any letter case; blank if there is none.
std::string unitOfHeader(std::string_view header);
std::string unitOfTitles(std::string_view titles);
// Whether the words could head such a column; used to find the header below titles.
bool looksLikeLoadHeader(std::string_view line);

} // namespace tokenyard::rates
