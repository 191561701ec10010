// SPDX-License-Identifier: Apache-2.0
#include "core/base/typed_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

// Bare numbers take the field's unit at the end; a dimension makes them SI.
struct Value {
    double number = 0.0;
    std::optional<Dimension> dimension;
};

constexpr int deepest = 40;                // brackets within brackets
constexpr std::size_t longestTyped = 400;  // bytes
constexpr std::size_t longestSymbol = 24;  // bytes of a unit's symbol or word
constexpr std::string_view won = "\u20a9"; // before a sum of money

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSpace(char c) { return c == ' ' || c == '\t'; }
// Whether a letter of any script begins or ends here; "²", "³" and "°" (C2 and one more byte) are not letters.
bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool letterBegins(std::string_view text, std::size_t at)
{
    return at < text.size() && (isAsciiLetter(text[at]) || static_cast<unsigned char>(text[at]) > 0xC2);
}
bool letterEnds(std::string_view text, std::size_t end)
{
    const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(text[end - back]); };
    return end > 0 && (isAsciiLetter(text[end - 1]) || (byte(1) >= 0x80 && !(end > 1 && byte(2) == 0xC2)));
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

// 원, 억, 조 or 만, with or without 원 behind, in KRW; 0 if the word is none of these.
double koreanMoney(std::string_view word)
{
    constexpr std::string_view behind = "원";
    const bool isWon = word.ends_with(behind);
    if (isWon) {
        word.remove_suffix(behind.size());
        while (word.ends_with(' '))
            word.remove_suffix(1);
    }
    constexpr std::pair<std::string_view, double> scales[] = {{"조", 1e12}, {"억", 1e8}, {"만", 1e4}};
    for (const auto &[scale, krw] : scales)
        if (word == scale)
            return krw;
    return isWon && word.empty() ? 1.0 : 0.0;
}

// Other spellings, and units that are typed though never shown.
std::optional<AnyUnit> knownUnit(std::string_view word)
{
    static constexpr std::pair<std::string_view, AnyUnit> typedOnly[] = {{"m2", units::m2},
                                                                         {"m3", units::m3},
                                                                         {"mm2", units::mm2},
                                                                         {"C", units::celsius},
                                                                         {"deg", units::degree},
                                                                         {"ft", AnyUnit("ft", Length::dimension, 0.3048, 0.0)},
                                                                         {"cm", AnyUnit("cm", Length::dimension, 0.01, 0.0)},
                                                                         {"sec", units::s},
                                                                         {"KRW/Mtok", units::KRWPerMillionTokens}};
    for (const auto &[typed, unit] : typedOnly)
        if (word == typed)
            return unit;
    if (const double krw = koreanMoney(word); krw != 0.0)
        return AnyUnit("KRW", Money::dimension, krw, 0.0);
    return word.empty() ? std::nullopt : units::find(word);
}

enum class Problem { NotANumber, Decimals, Mismatch };

// Recursive descent over: sum = product {(+|-) product}; product = factor {(*|/) factor}; factor = [-] (number | (sum)) [unit].
class Parser {
public:
    Parser(std::string text, const AnyUnit &unit, const NumberStyle &style) : m_text(std::move(text)), m_unit(unit), m_style(style) {}

    std::optional<Value> parse()
    {
        auto value = sum();
        skipSpace();
        return value && m_at == m_text.size() ? value : std::nullopt;
    }
    Problem problem() const { return m_problem; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool digitAt(std::size_t place) const { return place < m_text.size() && isDigit(m_text[place]); }
    bool take(char c)
    {
        skipSpace();
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }
    std::optional<Value> wrong(Problem problem)
    {
        m_problem = problem;
        return std::nullopt;
    }
    std::optional<Value> sum()
    {
        auto left = product();
        while (left) {
            const bool plus = take('+');
            if (!plus && !take('-'))
                break;
            if (at('-')) // "5--3" neither; "5 - -3" is meant
                return std::nullopt;
            const auto right = product();
            if (!right)
                return std::nullopt;
            left = added(*left, *right, plus ? 1.0 : -1.0);
        }
        return left;
    }
    std::optional<Value> added(Value a, Value b, double sign)
    {
        if (a.dimension.has_value() != b.dimension.has_value()) { // the bare one is in the field's unit
            Value &bare = a.dimension ? b : a;
            bare = {bare.number * m_unit.factor, m_unit.dimension};
        }
        if (a.dimension && !(*a.dimension == *b.dimension))
            return wrong(Problem::Mismatch);
        return Value{a.number + sign * b.number, a.dimension};
    }
    std::optional<Value> product()
    {
        auto left = factor();
        while (left) {
            const bool times = take('*');
            if (!times && !take('/'))
                break;
            const auto right = factor();
            if (!right)
                return std::nullopt;
            left->number = times ? left->number * right->number : left->number / right->number;
            if (right->dimension || left->dimension)
                left->dimension = left->dimension.value_or(Dimension{}).plus(right->dimension.value_or(Dimension{}), times ? 1 : -1);
        }
        return left;
    }
    std::optional<Value> factor()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        const auto value = signedFactor();
        --m_depth;
        return value;
    }
    std::optional<Value> signedFactor()
    {
        if (take('-')) {
            skipSpace();
            if (at('-')) // "--5" is a slip of the hand, not 5
                return std::nullopt;
            auto value = factor();
            if (value)
                value->number = -value->number;
            return value;
        }
        std::optional<Value> value;
        if (take('(')) {
            value = sum();
            if (!value || !take(')'))
                return std::nullopt;
        } else if (m_text.compare(m_at, won.size(), won) == 0) {
            m_at += won.size();
            return inWon(number());
        } else {
            value = number();
        }
        return value ? withUnit(*value) : value;
    }
    // Behind "₩": money, though another scale may follow ("₩12억"), and nothing in a field of another kind.
    std::optional<Value> inWon(std::optional<Value> value)
    {
        value = value ? withUnit(*value) : value;
        if (!value || value->dimension)
            return !value || *value->dimension == Money::dimension ? value : wrong(Problem::Mismatch);
        if (m_unit.dimension == Money::dimension)
            return inUnit(*value, units::KRW);
        return m_unit.symbol.starts_with("KRW/") ? value : wrong(Problem::Mismatch); // a price: the field says of what
    }
    // Digits with group separators taken out; stops at a separator that does not stand before exactly three digits.
    void digits(std::string &out, bool grouped)
    {
        std::size_t run = 0; // digits since the start or the last separator
        bool anyGroup = false;
        while (m_at < m_text.size()) {
            if (isDigit(m_text[m_at])) {
                out += m_text[m_at++];
                ++run;
            } else if (grouped && at(m_style.group) && run >= 1 && out[0] != '0' && (anyGroup ? run == 3 : run <= 3)
                       && groupFollows(m_at + 1)) { // "0,500" has no thousands: it is a half with a comma
                ++m_at;
                run = 0;
                anyGroup = true;
            } else {
                break;
            }
        }
        if (grouped && at(m_style.group))
            m_problem = Problem::Decimals;
    }
    bool groupFollows(std::size_t place) const { return digitAt(place) && digitAt(place + 1) && digitAt(place + 2) && !digitAt(place + 3); }
    std::optional<Value> number()
    {
        skipSpace();
        std::string plain;
        digits(plain, true);
        if (at(m_style.decimal)) {
            plain += '.';
            ++m_at;
            digits(plain, false);
        }
        exponent(plain);
        double value = 0.0;
        const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
        if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value))
            return std::nullopt;
        return Value{value, std::nullopt};
    }
    void exponent(std::string &plain) // "2e3" has one, "2 e" has not
    {
        if (plain.empty() || !(at('e') || at('E')))
            return;
        std::size_t place = m_at + 1;
        const bool sign = place < m_text.size() && (m_text[place] == '-' || m_text[place] == '+');
        if (!digitAt(place + (sign ? 1 : 0)))
            return;
        plain += 'e';
        if (sign)
            plain += m_text[place++];
        m_at = place;
        digits(plain, false);
    }
    // The longest unit at this place: symbols may hold spaces and slashes ("M tokens", "KRW/kWh").
    std::optional<Value> withUnit(Value value)
    {
        skipSpace();
        for (std::size_t end = std::min(m_text.size(), m_at + longestSymbol); end > m_at; --end) {
            const auto unit = named(std::string_view(m_text).substr(m_at, end - m_at));
            const bool wordGoesOn = letterBegins(m_text, end) && letterEnds(m_text, end);
            if (unit && !wordGoesOn) {
                m_at = end;
                return inUnit(value, *unit);
            }
        }
        return value;
    }
    std::optional<Value> inUnit(Value value, const AnyUnit &unit)
    {
        if (unit.offset != 0.0) // a temperature is only ever typed in the field's own degrees
            return unit.symbol == m_unit.symbol ? std::optional(value) : wrong(Problem::Mismatch);
        // Angles, shares and bare numbers are all dimensionless, but one does not stand for the other: 10 % of staff is not 0.1 of a person.
        const bool isAngle = unit.symbol == units::degree.symbol, wantsAngle = m_unit.symbol == units::degree.symbol;
        const bool isShare = unit.symbol == units::percent.symbol;
        if (value.dimension || (isAngle && !wantsAngle) || (isShare && (wantsAngle || (m_unit.symbol.empty() && !m_style.fraction))))
            return wrong(Problem::Mismatch);
        return Value{value.number * unit.factor, unit.dimension};
    }
    std::optional<AnyUnit> named(std::string_view word) const
    {
        if (!m_unit.symbol.empty() && word == m_unit.symbol)
            return m_unit;
        if (m_style.unit)
            if (const auto unit = m_style.unit(word))
                return unit;
        return knownUnit(word);
    }

    std::string m_text;
    AnyUnit m_unit;
    const NumberStyle &m_style;
    std::size_t m_at = 0;
    int m_depth = 0;
    Problem m_problem = Problem::NotANumber;
};

// The symbol as a text that can be translated: units that are words have a translation.
Text symbolOf(const AnyUnit &unit) { return Text(TextSource{"Unit", unit.symbol.data()}); }

Text notANumber(Problem problem, const AnyUnit &unit, const NumberStyle &style)
{
    if (problem == Problem::Decimals)
        return Text(TY_TR("UnitExpression", "This is not a number: write decimals with '%1'; '%2' separates thousands only."),
                    {std::string(1, style.decimal), std::string(1, style.group)});
    if (unit.symbol.empty() && problem == Problem::Mismatch)
        return Text(TY_TR("UnitExpression", "No unit fits here: write a bare number."));
    if (unit.symbol.empty())
        return Text(TY_TR("UnitExpression", "This is not a number: write one such as 12.5 or 3*1.2."));
    if (problem == Problem::Mismatch)
        return Text(TY_TR("UnitExpression", "The units do not fit together: write a value in %1."), {symbolOf(unit)});
    return Text(TY_TR("UnitExpression", "This is not a number: write one such as 12.5 or 3*1.2 %1."), {symbolOf(unit)});
}

} // namespace

TypedNumber readNumber(std::string_view typed, const AnyUnit &unit, const NumberStyle &style)
{
    std::string text(typed.substr(0, longestTyped + 1));
    for (const auto &[shape, plain] : {std::pair{"\u2212", "-"}, {"\u00d7", "*"}, {"\u00a0", " "}, {"\u202f", " "}})
        replaceAll(text, shape, plain);
    Parser parser(text, unit, style);
    const auto value = text.size() > longestTyped ? std::nullopt : parser.parse();
    if (!value || !std::isfinite(value->number))
        return {std::nullopt, notANumber(parser.problem(), unit, style)};
    if (!value->dimension) {
        if (const double si = unit.toSi(value->number); std::isfinite(si)) // "1e308" in megawatts is no number of watts
            return {si, {}};
        return {std::nullopt, notANumber(Problem::NotANumber, unit, style)};
    }
    if (*value->dimension == unit.dimension)
        return {value->number, {}};
    if (unit.symbol.empty())
        return {std::nullopt, notANumber(Problem::Mismatch, unit, style)};
    return {std::nullopt, Text(TY_TR("UnitExpression", "This unit does not fit here: write a value in %1."), {symbolOf(unit)})};
}

} // namespace tokenyard
