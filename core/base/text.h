// SPDX-License-Identifier: Apache-2.0
// A sentence for the user that core makes and ui translates: source text, context and arguments, never joined strings.
// TY_TR marks the source for lupdate: lupdate -tr-function-alias QT_TRANSLATE_NOOP+=TY_TR.
#pragma once

#include "core/base/unit.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenyard {

// A literal with its translation context. Both point at string literals.
struct TextSource {
    const char *context = "";
    const char *source = "";
    bool operator==(const TextSource &o) const { return std::string_view(source) == o.source && std::string_view(context) == o.context; }
};

#define TY_TR(context, source) (::tokenyard::TextSource{context, source})

struct Measure; // below
class Text;

// A number with its unit, formatted by whoever shows it (digits = significant digits).
struct Measure {
    double si = 0.0;
    AnyUnit unit;
    int digits = 4;
};

template <Dimension D>
Measure measure(Quantity<D> q, const Unit<D> &unit, int digits = 4)
{
    return {q.si(), AnyUnit(unit), digits};
}
inline Measure measure(Temperature t, int digits = 4) { return {t.kelvin(), units::celsius, digits}; }
inline Measure count(double n, int digits = 9) { return {n, AnyUnit(units::one), digits}; }
inline Measure percent(double fraction, int digits = 3) { return {fraction, AnyUnit(units::percent), digits}; }

class Text {
public:
    using Argument = std::variant<std::string, Measure, Text>;
    Text() = default;
    Text(TextSource source) : m_source(source) {}
    Text(TextSource source, std::vector<Argument> arguments) : m_source(source), m_arguments(std::move(arguments)) {}
    // Words that are data and are not translated: a name, a record's title.
    static Text verbatim(std::string words);
    // A record's name in both languages: the Korean translation of ("Name", "%1") is "%2".
    static Text named(std::string english, std::string korean);
    bool empty() const { return !*m_source.source && m_arguments.empty(); }
    const TextSource &source() const { return m_source; }
    const std::vector<Argument> &arguments() const { return m_arguments; }
    // English, "%1" replaced by arguments; for logs, tests, the CLI and the file.
    std::string english() const;
    bool operator==(const Text &o) const { return english() == o.english(); }

private:
    TextSource m_source;
    std::vector<Argument> m_arguments;
};

// "1,234.5": thousands separators, `digits` significant digits, no exponent between 1e-4 and 1e15.
std::string formatNumber(double value, int digits);
std::string formatMeasure(const Measure &measure);

} // namespace tokenyard
