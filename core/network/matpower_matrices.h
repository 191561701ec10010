// SPDX-License-Identifier: Apache-2.0
// The assignments of a MATPOWER case file as plain matrices of numbers: the small part of the MATLAB language that such files use.
#pragma once

#include "core/base/text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

struct CaseMatrix {
    int line = 0;                          // where it begins
    std::vector<std::vector<double>> rows; // all of one length
    std::vector<int> lines;                // of each row
};

struct MatpowerCase {
    std::string version; // "" if none is stated
    std::optional<double> baseMva;
    std::map<std::string, CaseMatrix> matrices; // bus, gen, branch
};

// Nothing, with `why`, at the first line that cannot be read.
std::optional<MatpowerCase> readMatpowerCase(std::string_view text, Text &why);

} // namespace tokenyard
