// SPDX-License-Identifier: Apache-2.0
// Explains a figure: its meaning, the formula, the values in it with units, every input that moves it with its source,
// its band and its effect on the figure, and how certain the figure is.
#pragma once

#include "core/chain/study.h"
#include "core/edit/part_fields.h"
#include "core/what_if/influence.h"

#include <QString>

#include <vector>

namespace tokenyard::ui {

struct ExplainedValue {
    QString label, value;
    QString source;             // where it comes from; "" for a result of the study
    edit::PartRef part{"", {}}; // where it can be changed
    bool estimate = false;
    bool total = false;
    QString effect{}; // for an input: what changing it does to the figure
};

struct Explanation {
    QString title, meaning, formula, value, band;
    QString reason;                     // why there is no value
    std::vector<ExplainedValue> values; // results that the formula combines
    std::vector<ExplainedValue> inputs; // the greatest influence first
    QString note;                       // while inputs are still being computed
};

// `exact` are the swings of the plan's exact inputs (Evaluator::exactSwings) once they are known.
Explanation explain(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue, const Swings *exact = nullptr);
// As rich text for the panel; links are "part:KEY:ID".
QString explanationHtml(const Explanation &explanation, const QString &mutedColour, const QString &lineColour);

} // namespace tokenyard::ui
