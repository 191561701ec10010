// SPDX-License-Identifier: Apache-2.0
#include "core/plan/hourly_objects.h"

#include <algorithm>

namespace tokenyard {

// Plant of the site's own arrives at a date of its own, whatever the kind.
bool runsByTheHour(ObjectKind kind)
{
    const std::span<const Field<Object>> fields = kindFields(kind);
    return std::any_of(fields.begin(), fields.end(),
                       [](const Field<Object> &field) { return std::string_view(field.key) == "available_from"; });
}

std::size_t hourlyObjects(const Plan &plan)
{
    return std::size_t(std::count_if(plan.objects.begin(), plan.objects.end(),
                                     [](const Shared<Object> &object) { return runsByTheHour(object->kind()); }));
}

} // namespace tokenyard
