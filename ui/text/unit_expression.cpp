// SPDX-License-Identifier: Apache-2.0
#include "ui/text/unit_expression.h"

#include "core/base/typed_number.h"
#include "ui/text/kpi_band.h"
#include "ui/text/words.h"

namespace tokenyard::ui {

std::optional<double> parseExpression(const QString &typed, const AnyUnit &declared, QString &problem, bool fraction)
{
    const AnyUnit unit = shownUnit(declared, currentLanguage()); // 조 and 억 if the language has them
    const std::string ownWord = unitSymbol(unit, currentLanguage()).toStdString();
    NumberStyle style;
    style.fraction = fraction;
    style.unit = [&](std::string_view word) { return !word.empty() && word == ownWord ? std::optional(unit) : std::nullopt; };
    const TypedNumber number = readNumber(typed.toStdString(), unit, style);
    if (!number.si)
        problem = words(number.problem);
    return number.si;
}

} // namespace tokenyard::ui
