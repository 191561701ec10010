// SPDX-License-Identifier: Apache-2.0
// The schedule of a plan: which steps it needs by its contract, voltage and plant, the date of energisation, and the GPU-hours that stand
// idle where the GPUs come at the plan's dates and the power at that one.
#pragma once

#include "core/chain/study.h"
#include "core/region/schedule.h"

#include <chrono>

namespace tokenyard::region {

using Date = std::chrono::sys_days;
std::optional<Date> readDate(std::string_view iso); // "2027-11-30"
std::string isoDate(Date date);
Date after(Date start, double days); // whole days, rounded up

// The greatest voltage at which the plan takes power; by KEPCO's supply terms from the contract where no intake is drawn.
Voltage intakeVoltage(const Plan &plan);
// Whether the plan waits for the grid of its region: up to 10 MW at 22.9 kV come from the feeders that are there; more needs room at a
// substation (KEPCO's supply terms, art. 23).
bool needsSubstation(const Plan &plan);

// The steps of the records that this plan needs, with what its region adds; those it does not need precede nothing.
std::vector<ScheduleStep> stepsOf(const Plan &plan, const Catalogue &catalogue, Date start);
// The step's name in the reader's language.
Text stepName(const ScheduleStep &step, const Plan &plan, const Catalogue &catalogue);

struct Stranded {
    double gpuHoursCount = 0.0; // all phases
    std::optional<Money> worth; // at the revenue of a GPU-hour; nothing where there is none
};
// GPUs of each phase from its date in the plan until the power comes, if it comes later.
Stranded strandedOf(const Plan &plan, const Study &study, Date power);
// The first phase's month; nothing without phases.
std::optional<Date> plannedDate(const Plan &plan);

} // namespace tokenyard::region
