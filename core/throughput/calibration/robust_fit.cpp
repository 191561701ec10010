// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/robust_fit.h"

#include <unsupported/Eigen/LevenbergMarquardt>

#include <cmath>

namespace tokenyard {

namespace {

// The problem as plain squares: rho(r) = 2 s^2 (sqrt(1 + r^2/s^2) - 1) is the square of g(r) = r sqrt(2 / (1 + sqrt(1 + r^2/s^2))),
// and the unknowns count in spreads from the prior's mean, so that the prior is the identity.
class Squares : public Eigen::DenseFunctor<double> {
public:
    Squares(const RobustProblem &problem, const RobustOptions &options)
        : Eigen::DenseFunctor<double>(int(problem.priorMean.size()), int(problem.weight.size() + problem.priorMean.size())),
          m_problem(problem), m_options(options), m_root(problem.weight.cwiseSqrt()), m_raw(problem.weight.size())
    {}
    Eigen::VectorXd theta(const Eigen::VectorXd &x) const { return m_problem.priorMean + m_problem.priorSpread.cwiseProduct(x); }

    int operator()(const Eigen::VectorXd &x, Eigen::VectorXd &squares) const
    {
        if (m_options.stop.stop_requested())
            return -1;
        m_problem.residuals(theta(x), m_raw);
        for (Eigen::Index i = 0; i < m_raw.size(); ++i)
            squares[i] = m_root[i] * m_raw[i] * std::sqrt(2 / (1 + bend(m_raw[i])));
        squares.tail(x.size()) = x;
        return 0;
    }
    int df(const Eigen::VectorXd &x, Eigen::MatrixXd &slopes) const
    {
        if (m_options.stop.stop_requested())
            return -1;
        const Eigen::VectorXd at = theta(x);
        m_problem.residuals(at, m_raw);
        m_slopes.setZero(m_raw.size(), x.size());
        m_problem.slopes(at, m_slopes);
        for (Eigen::Index i = 0; i < m_raw.size(); ++i) // dg/dr = sqrt((1 + b) / 2) / b,  b = sqrt(1 + r^2/s^2)
            slopes.row(i) = m_root[i] * std::sqrt((1 + bend(m_raw[i])) / 2) / bend(m_raw[i])
                * m_slopes.row(i).cwiseProduct(m_problem.priorSpread.transpose());
        slopes.bottomRows(x.size()).setIdentity();
        return 0;
    }

private:
    double bend(double r) const { return std::sqrt(1 + r * r / (m_problem.softness * m_problem.softness)); }
    const RobustProblem &m_problem;
    const RobustOptions &m_options;
    Eigen::VectorXd m_root;
    mutable Eigen::VectorXd m_raw;
    mutable Eigen::MatrixXd m_slopes;
};

} // namespace

Eigen::VectorXd minimise(const RobustProblem &problem, const RobustOptions &options)
{
    using namespace Eigen::LevenbergMarquardtSpace;
    Squares squares(problem, options);
    Eigen::LevenbergMarquardt<Squares> solver(squares);
    solver.setFtol(options.toleranceFraction);
    solver.setXtol(1e-9);
    Eigen::VectorXd x = Eigen::VectorXd::Zero(problem.priorMean.size());
    if (x.size() == 0 || solver.minimizeInit(x) != NotStarted)
        return squares.theta(x);
    for (int step = 0; step < options.mostStepsCount; ++step) {
        if (options.progress)
            options.progress(double(step) / options.mostStepsCount);
        if (solver.minimizeOneStep(x) != Running)
            break;
    }
    return squares.theta(x);
}

} // namespace tokenyard
