// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_fault.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tokenyard {

namespace {

// Takes every value and stops at the first fault.
class FaultFinder : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &fault) override
    {
        m_position = position;
        m_tooLarge = dynamic_cast<const nlohmann::json::out_of_range *>(&fault); // as 1e400
        return false;
    }
    Text words(std::string_view json) const
    {
        const std::string_view before = json.substr(0, std::min(m_position, json.size()));
        const auto line = double(1 + std::count(before.begin(), before.end(), '\n'));
        if (m_tooLarge)
            return Text(TY_TR("Json", "line %1 has a number beyond 1.8e308, which is more than a number can hold"), {count(line)});
        return Text(TY_TR("Json", "line %1 is not JSON: look for a missing bracket, comma or quotation mark"), {count(line)});
    }

private:
    std::size_t m_position = 0;
    bool m_tooLarge = false;
};

} // namespace

Text jsonFault(std::string_view json)
{
    FaultFinder finder;
    return nlohmann::json::sax_parse(json, &finder) ? Text() : finder.words(json);
}

} // namespace tokenyard
