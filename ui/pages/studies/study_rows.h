// SPDX-License-Identifier: Apache-2.0
// The lists of the studies page, in words: what moves a figure, what must be true for a target value, what the samples say.
#pragma once

#include "core/what_if/sample_statistics.h"
#include "core/what_if/solve.h"
#include "core/what_if/tornado.h"
#include "ui/pages/studies/tornado_view.h"

#include <QStringList>

namespace tokenyard::ui {

struct TornadoRows {
    std::vector<TornadoRow> rows;
    QString question, drawn;
};
TornadoRows tornadoRows(const Plan &plan, const Catalogue &catalogue, const KpiInfo &info, const std::vector<TornadoBar> &bars,
                        std::uint64_t samples, std::size_t most);

// The inputs of the bars that have a range and a value of their own, in the bars' order: what moves the figure most first.
std::vector<Input> inputsOf(const std::vector<TornadoBar> &bars);

// One input and the value it must have.
struct NeededValue {
    Input input;
    SolveAnswer answer;
};
std::vector<QStringList> neededRows(const std::vector<NeededValue> &needed); // input, plan, needed, slack, chance

struct FigureLine {
    QString name, value;
};
std::vector<FigureLine> sampleLines(const KpiInfo &info, const KpiRows &rows, std::optional<double> base);

// Why the IRR spans more than that of contracted plant, and what narrows it; empty where it does not, and of other figures.
QString spanWords(const KpiInfo &info, const KpiRows &rows);

// "8.1 %", "12": a value of an input with its unit.
QString inputWords(const Input &input, const FieldValue &value);
// The target for a figure if the planner has not set one: the hurdle for an IRR, zero for an NPV, else a twentieth better than now.
std::optional<double> usualTarget(const Plan &plan, const KpiInfo &info, std::optional<double> base);

} // namespace tokenyard::ui
