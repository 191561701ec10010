// SPDX-License-Identifier: Apache-2.0
#include "core/network/newton.h"

#include "core/network/bus_elimination.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tokenyard {

namespace {

using Complex = std::complex<double>;
using Block = Eigen::Matrix2d; // of a bus by a bus: balance of real and reactive power by angle and voltage
using Pair = Eigen::Vector2d;

constexpr double goodBalance = 1e-11, fairBalance = 1e-8; // p.u.: aimed at; taken where rounding ends the progress before

// An element of a row of the admittance matrix, and where its derivatives stand in the Jacobian (-1: nowhere).
struct Entry {
    int bus = 0;
    Complex y;
    int slot = -1;
};

class Newton {
public:
    explicit Newton(const NewtonProblem &problem) : m_problem(problem) { build(); }
    bool isTooMeshed() const { return m_order->isTooMeshed(); }
    bool attempt(bool flat, int steps, NewtonAnswer &answer);

private:
    void build();
    void number();
    void start(bool flat);
    double balance();
    void fillJacobian();
    bool step(bool damped, double before);
    void move(double share);
    bool isFree(std::size_t bus) const { return m_problem.buses[bus].kind == NewtonBus::Free; }

    const NewtonProblem &m_problem;
    std::vector<std::vector<Entry>> m_rows; // the first entry is the diagonal
    std::vector<int> m_step;                // in the order of elimination, or -1: the slack has no unknowns
    std::vector<double> m_vm, m_va;
    std::vector<Complex> m_voltage, m_power;
    std::vector<Pair> m_mismatch, m_change; // by step
    std::optional<EliminationOrder> m_order;
    std::optional<BusMatrix<Block>> m_jacobian;
    int m_worst = 0;
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
    m_power.resize(n);
    m_voltage.resize(n);
    number();
}

// Order and places once; the iterations only write values.
void Newton::number()
{
    std::vector<int> unknown; // number of each bus that has unknowns
    int count = 0;
    for (const NewtonBus &bus : m_problem.buses)
        unknown.push_back(bus.kind == NewtonBus::Slack ? -1 : count++);
    std::vector<std::pair<int, int>> joined;
    for (const NewtonBranch &b : m_problem.branches)
        if (const int from = unknown[std::size_t(b.from)], to = unknown[std::size_t(b.to)]; from >= 0 && to >= 0)
            joined.emplace_back(from, to);
    m_order.emplace(count, joined);
    if (m_order->isTooMeshed())
        return;
    m_jacobian.emplace(*m_order, Block::Zero());
    m_mismatch.resize(std::size_t(count), Pair::Zero());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_step.push_back(unknown[i] < 0 ? -1 : m_order->stepOf(unknown[i]));
        for (Entry &e : m_rows[i])
            if (unknown[i] >= 0 && unknown[std::size_t(e.bus)] >= 0)
                e.slot = m_order->slot(unknown[i], unknown[std::size_t(e.bus)]);
    }
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
    for (std::size_t i = 0; i < m_voltage.size(); ++i)
        m_voltage[i] = std::polar(m_vm[i], m_va[i]);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Complex current;
        for (const Entry &e : m_rows[i])
            current += e.y * m_voltage[std::size_t(e.bus)];
        m_power[i] = m_voltage[i] * std::conj(current);
        if (!std::isfinite(m_power[i].real() + m_power[i].imag()) || m_vm[i] <= 0.0)
            return m_worst = int(i), HUGE_VAL;
        if (m_step[i] < 0)
            continue;
        const Complex missed = m_problem.buses[i].injection - m_power[i];
        Pair &mismatch = m_mismatch[std::size_t(m_step[i])];
        mismatch = {missed.real(), isFree(i) ? missed.imag() : 0.0};
        if (const double miss = mismatch.cwiseAbs().maxCoeff(); miss > greatest)
            greatest = miss, m_worst = int(i);
    }
    return greatest;
}

// dP/dθ, dP/dV, dQ/dθ, dQ/dV of row i by bus k. With T = Vi Vk (G - jB) e^{j(θi - θk)} = the term of S_i of that bus:
//   k ≠ i:  dP/dθk = Im T, dP/dVk = Re T / Vk, dQ/dθk = -Re T, dQ/dVk = Im T / Vk
//   k = i:  dP/dθi = -Q_i + Im T, dP/dVi = (P_i + Re T) / Vi, dQ/dθi = P_i - Re T, dQ/dVi = (Q_i + Im T) / Vi
// The voltage of a held bus does not move: its change is zero, and nothing is asked of its reactive power.
void Newton::fillJacobian()
{
    m_jacobian->clear(Block::Zero());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const Entry &e : m_rows[i]) {
            if (e.slot < 0)
                continue;
            const auto k = std::size_t(e.bus);
            const Complex term = m_voltage[i] * std::conj(e.y * m_voltage[k]);
            const bool own = k == i;
            const double p = own ? m_power[i].real() : 0.0, q = own ? m_power[i].imag() : 0.0;
            Block block;
            block << term.imag() - q, (term.real() + p) / m_vm[k], p - term.real(), (term.imag() + q) / m_vm[k];
            if (!isFree(i))
                block.row(1).setZero();
            if (!isFree(k))
                block.col(1) = Pair(0.0, own ? 1.0 : 0.0);
            (*m_jacobian)[e.slot] = block;
        }
}

void Newton::move(double share)
{
    for (std::size_t i = 0; i < m_vm.size(); ++i)
        if (m_step[i] >= 0) {
            const Pair &change = m_change[std::size_t(m_step[i])];
            m_va[i] += share * change[0];
            if (isFree(i))
                m_vm[i] += share * change[1];
        }
}

// One step; false where the Jacobian is singular or no share of the step makes the balance better.
bool Newton::step(bool damped, double before)
{
    fillJacobian();
    m_jacobian->factorise();
    m_change = m_mismatch;
    m_jacobian->solve(m_change);
    if (!std::all_of(m_change.begin(), m_change.end(), [](const Pair &change) { return change.allFinite(); }))
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
    for (int i = 0; i < steps && miss > goodBalance && std::isfinite(miss) && m_order->size() > 0; ++i) {
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
    answer.tooMeshed = newton.isTooMeshed();
    if (answer.tooMeshed)
        return answer;
    if (!newton.attempt(false, mostSteps / 2, answer))
        newton.attempt(true, mostSteps - answer.iterations, answer);
    return answer;
}

} // namespace tokenyard
