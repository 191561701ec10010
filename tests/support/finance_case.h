// SPDX-License-Identifier: Apache-2.0
// The finance cases of tests/files/finance, to be changed and computed.
#pragma once

#include "core/study/finance/case/case_inputs.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace tokenyard {

using CaseValues = std::map<std::string, CaseVariable>;

inline CaseValues readCase(const std::string &name)
{
    std::ifstream file(std::string(TEST_FILES) + "/finance/" + name + ".json");
    CaseValues values;
    const nlohmann::json json = nlohmann::json::parse(file);
    for (const auto &[key, value] : json.items())
        values[key] = value.is_array() ? CaseVariable{value.get<std::vector<double>>(), true, false}
                                       : CaseVariable{{value.get<double>()}, false, false};
    return values;
}

inline void put(CaseValues &values, const std::string &name, double value) { values[name] = {{value}, false}; }

} // namespace tokenyard
