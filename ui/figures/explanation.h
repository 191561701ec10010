// SPDX-License-Identifier: Apache-2.0
// Explains a figure: its meaning, the formula, the values that went into it with units, the inputs of the plan it rests on
// with their source and band, and how sure it is.
#pragma once

#include "core/chain/study.h"
#include "core/edit/part_fields.h"

#include <QString>

#include <vector>

namespace tokenyard::ui {

struct ExplainedValue {
    QString label, value;
    QString source;             // where it comes from; "" for a result of the study
    edit::PartRef part{"", {}}; // where it can be changed
    bool estimate = false;
    bool total = false;
};

struct Explanation {
    QString title, meaning, formula, value, band;
    QString reason;                     // why there is no value
    std::vector<ExplainedValue> values; // results that the formula combines
    std::vector<ExplainedValue> inputs; // of the plan
};

Explanation explain(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue);
// As rich text for the panel; links are "part:KEY:ID".
QString explanationHtml(const Explanation &explanation, const QString &mutedColour, const QString &lineColour);

} // namespace tokenyard::ui
