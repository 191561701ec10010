// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {
std::string argumentText(const Text::Argument &argument)
{
    if (const auto *words = std::get_if<std::string>(&argument))
        return *words;
    if (const auto *number = std::get_if<Measure>(&argument))
        return formatMeasure(*number);
    return std::get<Text>(argument).english();
}

std::string withSeparators(std::string digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    for (std::size_t i = point; i > first + 3; i -= 3)
        digits.insert(i - 3, 1, ',');
    return digits;
}
} // namespace

Text Text::verbatim(std::string words) { return Text({"", "%1"}, {std::move(words)}); }

Text Text::named(std::string english, std::string korean)
{
    if (korean.empty())
        korean = english;
    return Text(TY_TR("Name", "%1"), {std::move(english), std::move(korean)});
}

std::string Text::english() const
{
    std::string out;
    for (const char *c = m_source.source; *c; ++c) {
        if (*c == '%' && c[1] >= '1' && c[1] <= '9' && std::size_t(c[1] - '1') < m_arguments.size())
            out += argumentText(m_arguments[std::size_t(*++c - '1')]);
        else
            out += *c;
    }
    return out;
}

std::string formatNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return "–";
    const double size = std::fabs(value);
    if (size != 0.0 && (size < 1e-4 || size >= 1e15))
        return fmt::format("{:.{}e}", value, std::max(0, digits - 1));
    const int whole = size < 1.0 ? (size > 0.0 ? int(std::floor(std::log10(size))) + 1 : 1) : int(std::floor(std::log10(size))) + 1;
    const int decimals = std::clamp(digits - whole, 0, 12);
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    if (text == "-0")
        text = "0";
    return withSeparators(std::move(text));
}

std::string formatMeasure(const Measure &measure)
{
    const std::string number = formatNumber(measure.unit.fromSi(measure.si), measure.digits);
    if (measure.unit.symbol.empty())
        return number;
    const bool tight = measure.unit.symbol == "°";
    return number + (tight ? "" : " ") + std::string(measure.unit.symbol);
}

} // namespace tokenyard
