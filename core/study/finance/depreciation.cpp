// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/depreciation.h"

#include <cmath>

namespace tokenyard {

double writtenOffShare(Depreciation method, int life, int elapsed)
{
    if (elapsed <= 0)
        return 0.0;
    if (elapsed >= life)
        return 1.0;
    if (method == Depreciation::StraightLine)
        return double(elapsed) / life;
    const double rate = 1.0 - std::pow(0.05, 12.0 / life);
    const int year = elapsed / 12, lastYear = (life - 1) / 12, month = elapsed - year * 12;
    const double book = std::pow(1.0 - rate, year);
    if (year < lastYear)
        return 1.0 - book * (1.0 - rate * month / 12.0);
    return 1.0 - book * (1.0 - double(month) / (life - lastYear * 12));
}

} // namespace tokenyard
