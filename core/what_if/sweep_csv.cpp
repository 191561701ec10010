// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/sweep_csv.h"

#include "core/base/csv_cell.h"

#include <fmt/format.h>

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

} // namespace

std::string sweepCsv(const std::vector<std::string> &addresses, const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points)
{
    std::string out;
    const auto endLine = [&out] { out.back() = '\n'; }; // in the place of the last comma
    for (std::size_t i = 0; i < axes.size(); ++i)
        out += csvCell(fmt::format("{} [{}]", addresses[i], unitWord(axes[i].input.unit.symbol))) + ',';
    for (const KpiInfo &info : allKpis())
        out += fmt::format("{} [{}],", info.key, unitWord(info.fileUnit.symbol));
    endLine();
    for (const SweepPoint &point : points) {
        for (std::size_t i = 0; i < axes.size(); ++i)
            out += cell(axes[i].input, point.values[i]) + ',';
        for (const KpiInfo &info : allKpis()) {
            const auto &si = point.kpis[info.kpi].si;
            out += (si && std::isfinite(*si) ? fmt::format("{}", info.fileUnit.fromSi(*si)) : std::string()) + ',';
        }
        endLine();
    }
    return out;
}

} // namespace tokenyard
