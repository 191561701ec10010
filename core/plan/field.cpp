// SPDX-License-Identifier: Apache-2.0
#include "core/plan/field.h"

#include "core/base/one_line.h"

#include <cmath>

namespace tokenyard {

namespace {

// Bytes of the UTF-8 sequence that starts here; 0 if it is not one (RFC 3629, section 4).
std::size_t sequenceLength(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const auto tail = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            if ((byte(i) & 0xC0u) != 0x80u)
                return false;
        return true;
    };
    const unsigned first = byte(0), second = byte(1);
    if (first < 0x80)
        return (first >= 0x20 && first != 0x7F) || first == '\t' || first == '\n' || first == '\r';
    if (first >= 0xC2 && first < 0xE0)
        return tail(1, 2) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0)
        return tail(1, 3) && !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second >= 0xA0) ? 3 : 0;
    if (first >= 0xF0 && first < 0xF5)
        return tail(1, 4) && !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second >= 0x90) ? 4 : 0;
    return 0;
}

} // namespace

bool isGoodText(std::string_view words, std::size_t longest)
{
    if (words.size() > longest)
        return false;
    while (!words.empty()) {
        const std::size_t length = sequenceLength(words);
        if (length == 0)
            return false;
        words.remove_prefix(length);
    }
    return true;
}

bool isMonth(std::string_view words)
{
    const auto digit = [&](std::size_t i) { return words[i] >= '0' && words[i] <= '9'; };
    if (words.size() != 7 || words[4] != '-' || !digit(0) || !digit(1) || !digit(2) || !digit(3) || !digit(5) || !digit(6))
        return false;
    const int month = (words[5] - '0') * 10 + words[6] - '0';
    return month >= 1 && month <= 12 && words >= earliestMonth && words <= latestMonth;
}

bool isMonthOrBlank(std::string_view words) { return words.empty() || isMonth(words); }

bool acceptsValue(FieldKind kind, double minimum, double maximum, const FieldValue &value, double leastBeyondZero,
                  bool (*goodWords)(std::string_view))
{
    switch (kind) {
    case FieldKind::Quantity: {
        const double *v = std::get_if<double>(&value);
        // A hair of slack, by each limit's own size: a limit typed in its own unit may differ from the limit by rounding.
        return v && std::isfinite(*v) && *v >= minimum - 1e-9 * std::fabs(minimum) && *v <= maximum + 1e-9 * std::fabs(maximum);
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
        const std::string *v = std::get_if<std::string>(&value); // on one line: a name stands in tables, titles and answers of a shell
        return v && isGoodText(*v) && isOneLine(*v) && (!goodWords || goodWords(*v));
    }
    }
    return false;
}

} // namespace tokenyard
