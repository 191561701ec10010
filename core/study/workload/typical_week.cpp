// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/typical_week.h"

namespace tokenyard {

std::array<double, hoursPerWeek> typicalWeek(const Eigen::ArrayXd &hours, const std::vector<CalendarDay> &days)
{
    std::array<double, hoursPerWeek> week{};
    std::array<int, 7> count{};
    for (std::size_t d = 0; d < days.size() && Eigen::Index(d + 1) * 24 <= hours.size(); ++d) {
        if (days[d].holiday)
            continue;
        const std::chrono::weekday weekday{std::chrono::sys_days(days[d].date)};
        const std::size_t at = weekday.iso_encoding() - 1;
        ++count[at];
        for (std::size_t h = 0; h < 24; ++h)
            week[at * 24 + h] += hours[Eigen::Index(d * 24 + h)];
    }
    for (std::size_t i = 0; i < week.size(); ++i)
        if (count[i / 24] > 0)
            week[i] /= count[i / 24];
    return week;
}

} // namespace tokenyard
