// SPDX-License-Identifier: Apache-2.0
#include "app/cli/option_forms.h"

#include "core/base/cut_words.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace tokenyard::cli {

namespace {

// Empty, or why the words are no decimal number. Without leading zeros and plus sign after it, which CLI11 would read as octal.
std::string toDecimal(std::string &words, bool whole)
{
    const bool plus = words.size() > 1 && words[0] == '+' && words[1] != '-';
    const char *begin = words.data() + (plus ? 1 : 0), *end = words.data() + words.size();
    double value = 0.0;
    const auto [used, error] = std::from_chars(begin, end, value);
    if (error == std::errc::result_out_of_range)
        return cutWords(words, 40) + " is beyond what a number can hold";
    if (error != std::errc() || used != end || !std::isfinite(value))
        return "'" + cutWords(words, 40) + "' is no decimal number; write digits with a point, such as 1024 or 0.5";
    if (whole && words.find_first_not_of("+-0123456789") != std::string::npos)
        return "'" + cutWords(words, 40) + "' is no whole number; write digits only";
    const bool minus = *begin == '-';
    std::string digits(begin + (minus ? 1 : 0), end);
    while (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
        digits.erase(0, 1);
    words = (minus ? "-" : "") + digits;
    return {};
}

} // namespace

void requireForms(CLI::App &app)
{
    for (CLI::Option *option : app.get_options()) {
        const std::string type = option->get_type_name();
        const bool whole = type.starts_with("INT") || type.starts_with("UINT");
        if (whole || type.starts_with("FLOAT"))
            option->transform(CLI::Validator([whole](std::string &words) { return toDecimal(words, whole); }, std::string()));
        if (option->check_lname("output"))
            option->transform(
                CLI::Validator([](std::string &path) { return path.empty() ? std::string("give a name") : std::string(); }, std::string()));
    }
    for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; }))
        requireForms(*command);
}

} // namespace tokenyard::cli
