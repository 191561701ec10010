// SPDX-License-Identifier: Apache-2.0
#include "core/network/matpower.h"

#include "core/base/csv_encoding.h"
#include "core/network/matpower_matrices.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tokenyard {

namespace {

#define TM(source) TY_TR("Matpower", source)

constexpr double mostId = 1e9;

// The columns that are read, from 0 (MATPOWER manual, appendix B: idx_bus, idx_gen, idx_brch).
namespace bus {
enum { id, type, demandMw, demandMvar, shuntMw, shuntMvar, area, vm, va, baseKv, least };
}
namespace gen {
enum { bus, mw, mvar, mvarMax, mvarMin, vm, base, status, least };
}
namespace branch {
enum { from, to, r, x, charging, ratingA, ratingB, ratingC, ratio, shift, status, least };
}

class Converter {
public:
    explicit Converter(const MatpowerCase &file) : m_file(file) {}
    std::optional<Grid> convert(Text &why);

private:
    bool wrong(Text what)
    {
        m_why = std::move(what);
        return false;
    }
    bool wrongRow(TextSource what, const CaseMatrix &matrix, std::size_t row)
    {
        return wrong(Text(what, {std::to_string(matrix.lines[row])}));
    }
    const CaseMatrix *matrix(const char *name, std::size_t leastColumns);
    bool finite(const CaseMatrix &matrix, std::size_t row, std::initializer_list<int> columns);
    bool busId(const CaseMatrix &matrix, std::size_t row, int column, std::int64_t &id);
    bool heads();
    bool readBuses();
    bool readGenerators();
    bool readBranches();
    bool settleSlack();

    const MatpowerCase &m_file;
    Grid m_grid;
    std::unordered_map<std::int64_t, std::size_t> m_busAt;
    Text m_why;
};

const CaseMatrix *Converter::matrix(const char *name, std::size_t leastColumns)
{
    const auto found = m_file.matrices.find(name);
    if (found == m_file.matrices.end()) {
        wrong(Text(TM("The file has no matrix \"%1\", so it is no MATPOWER case of version 2."), {std::string(name)}));
        return nullptr;
    }
    const CaseMatrix &matrix = found->second;
    if (!matrix.rows.empty() && matrix.rows.front().size() < leastColumns) {
        wrong(
            Text(TM("The matrix \"%1\" in line %2 has %3 columns; it needs %4."),
                 {std::string(name), std::to_string(matrix.line), count(double(matrix.rows.front().size())), count(double(leastColumns))}));
        return nullptr;
    }
    return &matrix;
}

bool Converter::finite(const CaseMatrix &matrix, std::size_t row, std::initializer_list<int> columns)
{
    const std::vector<double> &values = matrix.rows[row];
    const auto isFinite = [&](int column) { return std::isfinite(values[std::size_t(column)]); };
    return std::all_of(columns.begin(), columns.end(), isFinite)
        || wrongRow(TM("Line %1 holds an infinite number where a finite one is needed."), matrix, row);
}

bool Converter::busId(const CaseMatrix &matrix, std::size_t row, int column, std::int64_t &id)
{
    const double value = matrix.rows[row][std::size_t(column)];
    if (!(value >= 1.0 && value <= mostId && value == std::floor(value)))
        return wrongRow(TM("Line %1: a bus number must be a whole number from 1."), matrix, row);
    id = std::int64_t(value);
    return true;
}

bool Converter::heads()
{
    if (!m_file.version.empty() && m_file.version != "2")
        return wrong(Text(TM("The case is of version %1; version 2 is read."), {m_file.version}));
    if (!m_file.baseMva || !std::isfinite(*m_file.baseMva) || *m_file.baseMva <= 0.0)
        return wrong(Text(TM("The file gives no baseMVA above zero.")));
    m_grid.baseMva = *m_file.baseMva;
    return true;
}

bool Converter::readBuses()
{
    const CaseMatrix *m = matrix("bus", bus::least);
    if (!m)
        return false;
    if (m->rows.empty())
        return wrong(Text(TM("The case has no bus.")));
    for (std::size_t i = 0; i < m->rows.size(); ++i) {
        const std::vector<double> &v = m->rows[i];
        GridBus b;
        if (!busId(*m, i, bus::id, b.id)
            || !finite(*m, i, {bus::demandMw, bus::demandMvar, bus::shuntMw, bus::shuntMvar, bus::vm, bus::va, bus::baseKv}))
            return false;
        if (!m_busAt.emplace(b.id, i).second)
            return wrong(Text(TM("Line %1: bus %2 stands twice in the case."), {std::to_string(m->lines[i]), std::to_string(b.id)}));
        if (v[bus::type] != 1.0 && v[bus::type] != 2.0 && v[bus::type] != 3.0 && v[bus::type] != 4.0)
            return wrongRow(TM("Line %1: the type of a bus must be 1, 2, 3 or 4."), *m, i);
        b.type = BusType(int(v[bus::type]));
        b.demandMw = v[bus::demandMw];
        b.demandMvar = v[bus::demandMvar];
        b.shuntMw = v[bus::shuntMw];
        b.shuntMvar = v[bus::shuntMvar];
        b.vmPu = v[bus::vm];
        b.vaDeg = v[bus::va];
        b.baseKv = v[bus::baseKv];
        m_grid.buses.push_back(b);
    }
    return true;
}

bool Converter::readGenerators()
{
    const CaseMatrix *m = matrix("gen", gen::least);
    for (std::size_t i = 0; m && i < m->rows.size(); ++i) {
        const std::vector<double> &v = m->rows[i];
        GridGenerator g;
        if (!busId(*m, i, gen::bus, g.bus) || !finite(*m, i, {gen::mw, gen::mvar, gen::vm, gen::status}))
            return false;
        if (!m_busAt.count(g.bus))
            return wrong(Text(TM("Line %1: the generator stands at bus %2, which the case does not have."),
                              {std::to_string(m->lines[i]), std::to_string(g.bus)}));
        g.inService = v[gen::status] > 0.0;
        if (g.inService && v[gen::vm] <= 0.0)
            return wrongRow(TM("Line %1: the voltage that the generator holds must be above zero."), *m, i);
        g.mw = v[gen::mw];
        g.mvar = v[gen::mvar];
        g.vmPu = v[gen::vm];
        m_grid.generators.push_back(g);
    }
    return m != nullptr;
}

bool Converter::readBranches()
{
    const CaseMatrix *m = matrix("branch", branch::least);
    for (std::size_t i = 0; m && i < m->rows.size(); ++i) {
        const std::vector<double> &v = m->rows[i];
        GridBranch b;
        if (!busId(*m, i, branch::from, b.from) || !busId(*m, i, branch::to, b.to)
            || !finite(*m, i, {branch::r, branch::x, branch::charging, branch::ratio, branch::shift, branch::status}))
            return false;
        for (std::int64_t end : {b.from, b.to})
            if (!m_busAt.count(end))
                return wrong(Text(TM("Line %1: the branch ends at bus %2, which the case does not have."),
                                  {std::to_string(m->lines[i]), std::to_string(end)}));
        b.inService = v[branch::status] > 0.0;
        if (b.from == b.to)
            return wrongRow(TM("Line %1: the branch begins and ends at the same bus."), *m, i);
        if (b.inService && std::hypot(v[branch::r], v[branch::x]) == 0.0)
            return wrongRow(TM("Line %1: the branch has no impedance."), *m, i);
        if (b.inService && v[branch::ratio] < 0.0)
            return wrongRow(TM("Line %1: the ratio of the branch is below zero."), *m, i);
        b.rPu = v[branch::r];
        b.xPu = v[branch::x];
        b.chargingPu = v[branch::charging];
        b.ratio = v[branch::ratio];
        b.shiftDeg = v[branch::shift];
        b.ratingMva = std::isfinite(v[branch::ratingA]) ? std::max(0.0, v[branch::ratingA]) : 0.0;
        m_grid.branches.push_back(b);
    }
    return m != nullptr;
}

bool Converter::settleSlack()
{
    std::vector<bool> held(m_grid.buses.size(), false);
    for (const GridGenerator &g : m_grid.generators)
        if (g.inService)
            held[m_busAt.at(g.bus)] = true;
    GridBus *firstHeld = nullptr;
    bool slack = false;
    for (std::size_t i = 0; i < held.size(); ++i) {
        GridBus &b = m_grid.buses[i];
        if (!held[i] && (b.type == BusType::Generator || b.type == BusType::Slack))
            b.type = BusType::Load;
        slack = slack || b.type == BusType::Slack;
        if (!firstHeld && b.type == BusType::Generator)
            firstHeld = &b;
    }
    if (!slack && !firstHeld)
        return wrong(Text(TM("The case has no slack bus with a generator in service, so it has no voltage to hold to.")));
    if (!slack)
        firstHeld->type = BusType::Slack;
    return true;
}

std::optional<Grid> Converter::convert(Text &why)
{
    if (heads() && readBuses() && readGenerators() && readBranches() && settleSlack())
        return std::move(m_grid);
    why = m_why;
    return std::nullopt;
}

} // namespace

std::optional<Grid> readMatpower(std::string_view text, Text &why)
{
    DecodedText decoded = decodeText(text);
    if (!decoded.why.empty()) {
        why = std::move(decoded.why);
        return std::nullopt;
    }
    if (decoded.text.find('\n') == std::string::npos) // lines that end as on an old Macintosh
        std::replace(decoded.text.begin(), decoded.text.end(), '\r', '\n');
    const auto file = readMatpowerCase(decoded.text, why);
    return file ? Converter(*file).convert(why) : std::nullopt;
}

} // namespace tokenyard
