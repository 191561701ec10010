// SPDX-License-Identifier: Apache-2.0
// A finance case as a file: a JSON object of SSC's variables, as its own tests and PySAM write them.
#pragma once

#include "core/base/text.h"
#include "core/study/finance/case/case_inputs.h"

#include <string_view>

namespace tokenyard {

struct CaseFile {
    std::map<std::string, CaseVariable> variables;
    std::string model; // as the member "model" names it; blank if there is none
};
inline constexpr std::size_t mostCaseBytes = 64'000'000;

// Nothing, with the reason, on a text that is no such object. `file` is named in the sentence.
std::optional<CaseFile> readCase(std::string_view text, const std::string &file, Text &why);

} // namespace tokenyard
