// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/case_file.h"

#include "core/base/csv_encoding.h"
#include "core/base/json_depth.h"
#include "core/base/json_fault.h"
#include "core/base/json_keys.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("FinanceCase", source)

// The numbers of a JSON value: one, or those of an array and of arrays in it. Booleans count as 0 and 1; null and words are no
// numbers, which counts once they are asked for. Nesting is bounded before this is called.
void addNumbers(const nlohmann::json &value, std::vector<double> &to)
{
    if (value.is_array())
        for (const nlohmann::json &each : value)
            addNumbers(each, to);
    else if (value.is_number())
        to.push_back(value.get<double>());
    else
        to.push_back(value.is_boolean() ? double(value.get<bool>()) : std::nan(""));
}

} // namespace

std::optional<CaseFile> readCase(std::string_view text, const std::string &file, Text &why)
{
    const DecodedText decoded = decodeText(text);
    if (!decoded.why.empty()) {
        why = decoded.why;
        return std::nullopt;
    }
    if (nestsTooDeep(decoded.text)) {
        why = Text(TC("The case '%1' nests too deeply to be one; its variables are numbers and lists of numbers."), {file});
        return std::nullopt;
    }
    const nlohmann::json json = nlohmann::json::parse(decoded.text, nullptr, false);
    if (json.is_discarded()) {
        why = Text(TC("The case '%1' is no JSON object of variables: %2."), {file, jsonFault(decoded.text)});
        return std::nullopt;
    }
    if (!json.is_object()) {
        why = Text(TC("The case '%1' is no JSON object of variables; write {\"capital_cost\": 1e6, ...}."), {file});
        return std::nullopt;
    }
    if (const std::string twice = keyTwice(decoded.text); !twice.empty()) {
        why = Text(TC("The case '%1' states '%2' twice; take one of the two out."), {file, twice});
        return std::nullopt;
    }
    CaseFile read;
    for (const auto &[name, value] : json.items()) {
        if (name == "model" && value.is_string())
            read.model = value.get<std::string>();
        else if (!value.is_object())
            addNumbers(value, read.variables.emplace(name, CaseVariable{{}, value.is_array(), value.is_boolean()}).first->second.values);
    }
    return read;
}

} // namespace tokenyard
