// SPDX-License-Identifier: Apache-2.0
// Flow and pressure in a meshed net of full pipes: Darcy-Weisbach with Colebrook's friction, Newton on nodal pressures and flows
// together (Todini and Pilati's gradient method). It knows nodes and pipes, no plan; docs/equations-cooling.md gives the equations.
#pragma once

#include "core/base/constants.h"

#include <optional>
#include <span>
#include <vector>

namespace tokenyard {

struct Fluid {
    double density_kgPerM3 = water::density, viscosity_PaS = water::viscosity;
};

// Friction factor of Darcy. Laminar below Reynolds 2,000, Colebrook to 1e-9 above 4,000; between them the head loss of both is
// blended, so that it has no step.
double darcyFactor(double reynoldsCount, double roughnessFraction);
// Colebrook's alone: 1/√f = -2 log10(ε/3.7D + 2.51/(Re √f)).
double colebrookFactor(double reynoldsCount, double roughnessFraction);

struct Pipe {
    int from = 0, to = 0; // nodes
    double length_m = 0.0, diameter_m = 0.0, roughness_m = 0.0;
    double fittings = 0.0;                          // Σ K
    int parallel = 1;                               // like pipes side by side
    std::optional<double> fixedFrictionFactor = {}; // in place of Colebrook's
};

struct PipeGrid {
    std::vector<double> withdrawal_m3PerS;          // by node; negative where water comes in
    std::vector<std::optional<double>> pressure_Pa; // by node, where it is held
    std::vector<Pipe> pipes;
    Fluid fluid;
};

// A part of the net without a held pressure takes its first node as zero, and that node supplies what does not balance.
struct PipeSolution {
    std::vector<double> flow_m3PerS; // by pipe, positive from `from` to `to`, of all parallel pipes
    std::vector<double> drop_Pa;     // by pipe, with the sign of the flow
    std::vector<double> pressure_Pa; // by node
    int iterations = 0;
    bool converged = false;
    bool crossesItself = false; // so many pipes across one another that nothing was computed: all zero
};

// Never NaN: pipes without length, diameter or two ends are left out and carry nothing. `start`: flows by pipe to begin from, those of a
// like problem; 1 m/s where there is none.
PipeSolution solvePipes(const PipeGrid &grid, const std::vector<double> &start = {});

double velocity(const Pipe &pipe, double flow_m3PerS); // m/s
double drop(const Pipe &pipe, double flow_m3PerS, const Fluid &fluid);

// Inside diameter and nominal size of a standard pipe.
struct StandardPipe {
    int nominal = 0; // DN
    double inside_m = 0.0;
};
// The least size that carries a flow within a velocity; the largest if none does. Sizes ascend.
std::optional<StandardPipe> standardPipe(std::span<const StandardPipe> sizes, double flow_m3PerS, double velocityLimit_mPerS);

} // namespace tokenyard
