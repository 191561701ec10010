// SPDX-License-Identifier: Apache-2.0
#include "ui/text/column_number.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

QString columnNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    decimals = std::clamp(decimals, 0, 6);
    const double scale = std::pow(10.0, decimals);
    if (std::round(value * scale) == 0.0)
        value = 0.0; // no minus sign before a zero
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

int decimalsFor(double value, int digits)
{
    if (!std::isfinite(value) || value == 0.0)
        return 0;
    return std::clamp(digits - 1 - int(std::floor(std::log10(std::fabs(value)))), 0, 6);
}

} // namespace tokenyard::ui
