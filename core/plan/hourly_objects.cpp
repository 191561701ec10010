// SPDX-License-Identifier: Apache-2.0
#include "core/plan/hourly_objects.h"

#include <algorithm>

namespace tokenyard {

bool runsByTheHour(ObjectKind kind)
{
    constexpr ObjectKind all[] = {ObjectKind::Battery,    ObjectKind::Solar, ObjectKind::Wind,
                                  ObjectKind::GasTurbine, ObjectKind::Smr,   ObjectKind::FuelCells};
    return std::find(std::begin(all), std::end(all), kind) != std::end(all);
}

std::size_t hourlyObjects(const Plan &plan)
{
    return std::size_t(std::count_if(plan.objects.begin(), plan.objects.end(),
                                     [](const Shared<Object> &object) { return runsByTheHour(object->kind()); }));
}

} // namespace tokenyard
