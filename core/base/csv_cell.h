// SPDX-License-Identifier: Apache-2.0
// A cell of every CSV file and copy that leaves the program. Names come from other people's plans; a spreadsheet computes a cell that
// begins with "=", "+", "-", "@" or a tab, and such a formula can start programs (OWASP, "CSV Injection"). Text of that kind gets an
// apostrophe before it, which the reader of csv.h takes off again; numbers stay as they are.
#pragma once

#include <string>
#include <string_view>

namespace tokenyard {

std::string csvCell(std::string_view words); // in quotes where it needs them
// A cell of lines that are divided by tabs, as they are copied: a tab or line end in it is a blank, and nothing is quoted.
std::string tabCell(std::string_view words);
// The cell without the apostrophe that csvCell put before it.
std::string_view withoutFormulaGuard(std::string_view cell);

} // namespace tokenyard
