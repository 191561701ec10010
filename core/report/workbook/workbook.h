// SPDX-License-Identifier: Apache-2.0
// The cash flow of a plan as a spreadsheet that calculates: inputs, what the study found by month, months, years with tax and debt,
// balance sheets. NPV, IRR and payback follow the token price and the other inputs.
#pragma once

#include "core/report/document.h"
#include "core/report/workbook/lines.h"

namespace tokenyard::report {

// False: the file could not be written. The study has a cash flow.
bool writeWorkbook(const std::string &path, const Plan &plan, const Study &study, const Catalogue &catalogue, const Say &say);

} // namespace tokenyard::report
