// SPDX-License-Identifier: Apache-2.0
// Numbers as tables show them: a fixed number of decimals, and rounding by largest remainder so that parts add up to their
// total as displayed.
#pragma once

#include "core/base/language.h"
#include "core/base/quantity.h"
#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tokenyard::report {

// "1,234.5", "−0.3"; "–" if not finite.
std::string fixed(double value, int decimals);
// As fixed(), but from a whole number of steps of the last digit: fixedSteps(12345, 1) is "1,234.5".
std::string fixedSteps(std::int64_t steps, int decimals);

// The nearest number with so many significant digits.
double toDigits(double value, int digits);

// The nearest integer; not finite counts as 0, and beyond what a double counts exactly (9e15) it goes no further.
std::int64_t wholeSteps(double value);
// Integers next to the parts whose sum is the rounded sum of the parts (largest remainder, ties to the first).
// parts: in steps of the last digit shown; not finite counts as 0.
std::vector<std::int64_t> roundedToSum(std::span<const double> parts);
// As roundedToSum(), but towards a given total.
std::vector<std::int64_t> roundedToTotal(std::span<const double> parts, std::int64_t total);
// Each part to the nearest, so that it is printed alike in every table; the part `rest` takes what is left of the total. Where that part is
// zero it stays so, and the others are rounded as roundedToTotal() does.
std::vector<std::int64_t> roundedButOne(std::span<const double> parts, std::int64_t total, std::size_t rest);
// Shares of the parts in their sum, in steps of 0.1 %, that add up to 100.0 %; all 0 if the sum is not positive.
std::vector<std::int64_t> sharesOfSum(std::span<const double> parts);

// How money stands in a table: bn KRW or 억 원, in steps of 100 million won, or of 10 or 1 million where a smaller amount of the
// table would print as 0.
struct MoneyScale {
    double step = 1e8; // KRW of the last digit
    int decimals = 1;
    double unit = 1e9; // KRW of the unit
    Text symbol;
};
MoneyScale moneyScale(Language language, std::span<const double> amounts = {}); // KRW
std::string fixedMoney(Money money, const MoneyScale &scale);
// The unit in which a field's value is printed: the language's own where it is declared in bn KRW.
AnyUnit printedUnit(const AnyUnit &unit, Language language);

Text words(std::string text);            // verbatim
Text unitWords(const AnyUnit &unit);     // its symbol, which may be a word of the language ("KRW/y")
Text number(double value, int decimals); // verbatim figure
Text none();                             // "–": a blank whose reason is printed beside it
extern const TextSource addsUpNote;      // "Rounded so that the parts add up ..."

} // namespace tokenyard::report
