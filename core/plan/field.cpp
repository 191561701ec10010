// SPDX-License-Identifier: Apache-2.0
#include "core/plan/field.h"

#include <cmath>

namespace tokenyard {

bool acceptsValue(FieldKind kind, double minimum, double maximum, const FieldValue &value, double leastBeyondZero)
{
    switch (kind) {
    case FieldKind::Quantity: {
        const double *v = std::get_if<double>(&value);
        // A hair of slack: a limit typed in its own unit may differ from the limit by rounding.
        const double slack = 1e-9 * (std::fabs(minimum) + std::fabs(maximum));
        return v && std::isfinite(*v) && *v >= minimum - slack && *v <= maximum + slack;
    }
    case FieldKind::Count:
    case FieldKind::Choice: {
        const std::int64_t *v = std::get_if<std::int64_t>(&value);
        return v && double(*v) >= minimum && double(*v) <= maximum && (leastBeyondZero <= 0.0 || *v == 0 || double(*v) >= leastBeyondZero);
    }
    case FieldKind::ObjectRef: {
        const std::int64_t *v = std::get_if<std::int64_t>(&value);
        return v && *v >= 0;
    }
    case FieldKind::Flag: return std::holds_alternative<bool>(value);
    case FieldKind::Words:
    case FieldKind::RecordRef: {
        const std::string *v = std::get_if<std::string>(&value);
        return v && v->size() <= longestWords;
    }
    }
    return false;
}

} // namespace tokenyard
