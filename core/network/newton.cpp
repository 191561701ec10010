// SPDX-License-Identifier: Apache-2.0
#include "core/network/newton.h"

#include <Eigen/SparseCore>
#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using Complex = std::complex<double>;
using Matrix = Eigen::SparseMatrix<double>;

constexpr double goodBalance = 1e-11, fairBalance = 1e-8; // p.u.: aimed at; taken where rounding ends the progress before

// A row of the admittance matrix beside its diagonal, and where its four derivatives stand in the Jacobian's values (-1: nowhere).
struct Entry {
    int bus = 0;
    Complex y;
    int pAngle = -1, pVoltage = -1, qAngle = -1, qVoltage = -1;
};

class Newton {
public:
    explicit Newton(const NewtonProblem &problem) : m_problem(problem) { build(); }
    bool attempt(bool flat, int steps, NewtonAnswer &answer);

private:
    void build();
    void number();
    void allocate();
    void place(int row, Entry &entry);
    void start(bool flat);
    double balance();
    void fillJacobian();
    bool step(bool damped, double before);
    void move(double share);

    const NewtonProblem &m_problem;
    std::vector<std::vector<Entry>> m_rows; // the first entry is the diagonal
    std::vector<int> m_angle, m_voltage;    // unknown's number of each bus, or -1
    int m_unknowns = 0, m_worst = 0;
    std::vector<double> m_vm, m_va;
    std::vector<Complex> m_power;
    Eigen::VectorXd m_mismatch, m_change;
    Matrix m_jacobian;
    Eigen::SparseLU<Matrix> m_solver;
};

void Newton::build()
{
    const auto n = m_problem.buses.size();
    m_rows.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        m_rows[i].push_back({int(i), m_problem.buses[i].shunt}); // MW taken, Mvar given: y = G + jB
    const auto add = [&](int row, int bus, Complex y) {
        auto &entries = m_rows[std::size_t(row)];
        const auto known = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.bus == bus; });
        if (known == entries.end())
            entries.push_back({bus, y});
        else
            known->y += y;
    };
    for (const NewtonBranch &b : m_problem.branches) {
        add(b.from, b.from, b.admittance.ff);
        add(b.from, b.to, b.admittance.ft);
        add(b.to, b.from, b.admittance.tf);
        add(b.to, b.to, b.admittance.tt);
    }
    number();
    allocate();
}

// A bus's angle and voltage stand beside each other, which keeps the matrix's band narrow.
void Newton::number()
{
    for (const NewtonBus &bus : m_problem.buses) {
        m_angle.push_back(bus.kind == NewtonBus::Slack ? -1 : m_unknowns++);
        m_voltage.push_back(bus.kind == NewtonBus::Free ? m_unknowns++ : -1);
    }
    m_mismatch.resize(m_unknowns);
    m_change.resize(m_unknowns);
    m_power.resize(m_problem.buses.size());
}

// The pattern once; the iterations only write values.
void Newton::allocate()
{
    std::vector<Eigen::Triplet<double>> pattern;
    const auto mark = [&](int row, int column) {
        if (row >= 0 && column >= 0)
            pattern.emplace_back(row, column, 0.0);
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const Entry &e : m_rows[i])
            for (int row : {m_angle[i], m_voltage[i]})
                for (int column : {m_angle[std::size_t(e.bus)], m_voltage[std::size_t(e.bus)]})
                    mark(row, column);
    m_jacobian.resize(m_unknowns, m_unknowns);
    m_jacobian.setFromTriplets(pattern.begin(), pattern.end());
    m_jacobian.makeCompressed();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (Entry &e : m_rows[i])
            place(int(i), e);
    if (m_unknowns > 0)
        m_solver.analyzePattern(m_jacobian);
}

void Newton::place(int row, Entry &e)
{
    const auto at = [&](int r, int c) {
        if (r < 0 || c < 0)
            return -1;
        const int *begin = m_jacobian.innerIndexPtr() + m_jacobian.outerIndexPtr()[c],
                  *end = m_jacobian.innerIndexPtr() + m_jacobian.outerIndexPtr()[c + 1];
        return int(std::lower_bound(begin, end, r) - m_jacobian.innerIndexPtr());
    };
    const int p = m_angle[std::size_t(row)], q = m_voltage[std::size_t(row)];
    const int angle = m_angle[std::size_t(e.bus)], voltage = m_voltage[std::size_t(e.bus)];
    e.pAngle = at(p, angle);
    e.pVoltage = at(p, voltage);
    e.qAngle = at(q, angle);
    e.qVoltage = at(q, voltage);
}

void Newton::start(bool flat)
{
    double slackAngle = 0.0;
    for (const NewtonBus &bus : m_problem.buses)
        if (bus.kind == NewtonBus::Slack)
            slackAngle = bus.va;
    m_vm.clear();
    m_va.clear();
    for (const NewtonBus &bus : m_problem.buses) {
        m_vm.push_back(flat && bus.kind == NewtonBus::Free ? 1.0 : bus.vm);
        m_va.push_back(flat && bus.kind != NewtonBus::Slack ? slackAngle : bus.va);
    }
}

// Powers that flow into the grid, and what the injections miss of them; the greatest miss, infinite if one is no number.
double Newton::balance()
{
    double greatest = 0.0;
    std::vector<Complex> v(m_vm.size());
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] = std::polar(m_vm[i], m_va[i]);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Complex current;
        for (const Entry &e : m_rows[i])
            current += e.y * v[std::size_t(e.bus)];
        m_power[i] = v[i] * std::conj(current);
        const Complex missed = m_problem.buses[i].injection - m_power[i];
        double miss = 0.0;
        if (m_angle[i] >= 0)
            miss = std::abs(m_mismatch[m_angle[i]] = missed.real());
        if (m_voltage[i] >= 0)
            miss = std::max(miss, std::abs(m_mismatch[m_voltage[i]] = missed.imag()));
        if (!std::isfinite(m_power[i].real() + m_power[i].imag()) || m_vm[i] <= 0.0)
            return m_worst = int(i), HUGE_VAL;
        if (miss > greatest)
            greatest = miss, m_worst = int(i);
    }
    return greatest;
}

// dP/dθ, dP/dV, dQ/dθ, dQ/dV of row i by bus k. With T = Vi Vk (G - jB) e^{j(θi - θk)} = the term of S_i of that bus:
//   k ≠ i:  dP/dθk = Im T, dP/dVk = Re T / Vk, dQ/dθk = -Re T, dQ/dVk = Im T / Vk
//   k = i:  dP/dθi = -Q_i + Im T, dP/dVi = (P_i + Re T) / Vi, dQ/dθi = P_i - Re T, dQ/dVi = (Q_i + Im T) / Vi
void Newton::fillJacobian()
{
    double *values = m_jacobian.valuePtr();
    const auto set = [&](int at, double value) {
        if (at >= 0)
            values[at] = value;
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const Entry &e : m_rows[i]) {
            const auto k = std::size_t(e.bus);
            const Complex term = std::polar(m_vm[i] * m_vm[k], m_va[i] - m_va[k]) * std::conj(e.y);
            const bool own = k == i;
            const double p = own ? m_power[i].real() : 0.0, q = own ? m_power[i].imag() : 0.0;
            set(e.pAngle, term.imag() - q);
            set(e.pVoltage, (term.real() + p) / m_vm[k]);
            set(e.qAngle, p - term.real());
            set(e.qVoltage, (term.imag() + q) / m_vm[k]);
        }
}

void Newton::move(double share)
{
    for (std::size_t i = 0; i < m_vm.size(); ++i) {
        if (m_angle[i] >= 0)
            m_va[i] += share * m_change[m_angle[i]];
        if (m_voltage[i] >= 0)
            m_vm[i] += share * m_change[m_voltage[i]];
    }
}

// One step; false where the Jacobian is singular or no share of the step makes the balance better.
bool Newton::step(bool damped, double before)
{
    fillJacobian();
    m_solver.factorize(m_jacobian);
    if (m_solver.info() != Eigen::Success)
        return false;
    m_change = m_solver.solve(m_mismatch);
    if (!m_change.allFinite())
        return false;
    move(1.0);
    if (!damped)
        return true;
    double share = 1.0;
    for (int halving = 0; halving < 8 && balance() >= before; ++halving) {
        move(-share / 2.0);
        share /= 2.0;
    }
    return balance() < before;
}

bool Newton::attempt(bool flat, int steps, NewtonAnswer &answer)
{
    start(flat);
    double miss = balance();
    for (int i = 0; i < steps && miss > goodBalance && std::isfinite(miss) && m_unknowns > 0; ++i) {
        const std::vector<double> vm = m_vm, va = m_va;
        const double before = miss;
        const bool moved = step(flat, before);
        ++answer.iterations;
        miss = balance();
        if (before <= fairBalance && (!moved || !(miss < before))) { // rounding: the step before was the best
            m_vm = vm;
            m_va = va;
            miss = balance();
            break;
        }
        if (!moved)
            break;
    }
    answer.converged = miss <= fairBalance;
    answer.worstBus = m_worst;
    answer.vm = m_vm;
    answer.va = m_va;
    answer.power = m_power;
    return answer.converged;
}

} // namespace

NewtonAnswer solveNewton(const NewtonProblem &problem, int mostSteps)
{
    NewtonAnswer answer;
    Newton newton(problem);
    if (!newton.attempt(false, mostSteps / 2, answer))
        newton.attempt(true, mostSteps - answer.iterations, answer);
    return answer;
}

} // namespace tokenyard
