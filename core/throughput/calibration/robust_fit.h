// SPDX-License-Identifier: Apache-2.0
// Least squares of both fits (serving, training): a normal prior on every unknown, residuals that count linearly beyond a few
// spreads (pseudo-Huber), minimised by Eigen's Levenberg-Marquardt. Same problem, same bits.
#pragma once

#include <Eigen/Core>

#include <functional>
#include <stop_token>

namespace tokenyard {

// minimum over theta of  sum_i weight_i 2 s^2 (sqrt(1 + r_i^2 / s^2) - 1)  +  sum_u ((theta_u - mean_u) / spread_u)^2,  s softness.
struct RobustProblem {
    Eigen::VectorXd priorMean, priorSpread; // per unknown
    Eigen::VectorXd weight;                 // per residual
    double softness = 1.5;
    // Residuals in units of their spread, and their derivatives (residuals x unknowns; all zero when it is called).
    std::function<void(const Eigen::VectorXd &theta, Eigen::VectorXd &residuals)> residuals;
    std::function<void(const Eigen::VectorXd &theta, Eigen::MatrixXd &slopes)> slopes;
};

struct RobustOptions {
    double toleranceFraction = 1e-5; // of the cost: a step that gains less is the last
    int mostStepsCount = 50;
    std::stop_token stop;
    std::function<void(double doneFraction)> progress;
};

// From the prior's means; after a stop what was reached by then.
Eigen::VectorXd minimise(const RobustProblem &problem, const RobustOptions &options);

} // namespace tokenyard
