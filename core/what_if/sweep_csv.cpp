// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/sweep_csv.h"

#include "core/base/csv_cell.h"
#include "core/edit/address.h"
#include "core/what_if/model_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

std::string unitWord(std::string_view symbol) { return symbol.empty() ? "1" : std::string(symbol); }

std::string cell(const Input &input, const FieldValue &value)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return std::to_string(*whole);
    return fmt::format("{}", input.unit.fromSi(std::get<double>(value)));
}

std::string head(const std::string &address, const Input &input)
{
    return csvCell(fmt::format("{} [{}]", address, unitWord(input.unit.symbol))) + ',';
}
std::string kpiHeads()
{
    std::string out;
    for (const KpiInfo &info : allKpis())
        out += fmt::format("{} [{}],", info.key, unitWord(info.fileUnit.symbol));
    return out;
}
std::string kpiCell(const KpiInfo &info, std::optional<double> si)
{
    return (si && std::isfinite(*si) ? fmt::format("{}", info.fileUnit.fromSi(*si)) : std::string()) + ',';
}
void endLine(std::string &out) { out.back() = '\n'; } // in the place of the last comma

std::size_t columnsOf(const Input &input) { return std::max<std::size_t>(1, input.parts.size()); }

} // namespace

std::string sweepCsv(const std::vector<std::string> &addresses, const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points)
{
    std::string out;
    for (std::size_t i = 0; i < axes.size(); ++i)
        out += head(addresses[i], axes[i].input);
    out += kpiHeads();
    endLine(out);
    for (const SweepPoint &point : points) {
        for (std::size_t i = 0; i < axes.size(); ++i)
            out += cell(axes[i].input, point.values[i]) + ',';
        for (const KpiInfo &info : allKpis())
            out += kpiCell(info, point.kpis[info.kpi].si);
        endLine(out);
    }
    return out;
}

std::string drawsCsv(const Plan &plan, const SamplingDesign &design, const KpiRows &rows)
{
    std::string out = "sample,";
    for (const Input &input : design.inputs) {
        if (!input.isField())
            out += head(addressOf(plan, input), input);
        for (const PartRef &part : input.parts)
            out += head(edit::addressOf(plan, part) + '.' + input.key, input);
    }
    out += kpiHeads();
    endLine(out);
    for (std::size_t row = 0; row < rows.samples.size(); ++row) {
        out += fmt::format("{},", rows.samples[row]);
        for (std::size_t i = 0; i < design.inputs.size(); ++i) {
            const std::string value = cell(design.inputs[i], valueAt(design.inputs[i], design.valueOf(rows.samples[row], i))) + ',';
            for (std::size_t column = 0; column < columnsOf(design.inputs[i]); ++column)
                out += value;
        }
        for (const KpiInfo &info : allKpis())
            out += kpiCell(info, rows.at(row, info.kpi));
        endLine(out);
    }
    return out;
}

std::uint64_t drawsCount(const SamplingDesign &design, std::uint64_t samples)
{
    std::uint64_t columns = 1 + std::uint64_t(kpiCount);
    for (const Input &input : design.inputs)
        columns += columnsOf(input);
    return columns * samples;
}

} // namespace tokenyard
