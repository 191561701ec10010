// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/robust_fit.h"

#include <QTest>

#include <Eigen/Dense>

#include <cmath>
#include <random>

using namespace tokenyard;

namespace {

// residuals = slopes * theta - measured, all with the same spread.
struct Linear {
    Eigen::MatrixXd slopes;
    Eigen::VectorXd measured;
    RobustProblem problem(double softness) const
    {
        RobustProblem p;
        p.priorMean = Eigen::VectorXd::Constant(slopes.cols(), 0.5);
        p.priorSpread = Eigen::VectorXd::LinSpaced(slopes.cols(), 0.5, 2.0);
        p.weight = Eigen::VectorXd::LinSpaced(slopes.rows(), 0.2, 1.8);
        p.softness = softness;
        p.residuals = [this](const Eigen::VectorXd &theta, Eigen::VectorXd &r) { r = slopes * theta - measured; };
        p.slopes = [this](const Eigen::VectorXd &, Eigen::MatrixXd &s) { s = slopes; };
        return p;
    }
};

Linear randomLine(int rows, int unknowns)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    Linear line{Eigen::MatrixXd(rows, unknowns), Eigen::VectorXd(rows)};
    for (int i = 0; i < rows; ++i) {
        for (int u = 0; u < unknowns; ++u)
            line.slopes(i, u) = normal(random);
        line.measured[i] = line.slopes.row(i).sum() + 0.1 * normal(random); // every unknown is 1
    }
    return line;
}

double cost(const RobustProblem &p, const Eigen::VectorXd &theta)
{
    Eigen::VectorXd r(p.weight.size());
    p.residuals(theta, r);
    const double s2 = p.softness * p.softness;
    return (p.weight.array() * 2 * s2 * ((1 + r.array().square() / s2).sqrt() - 1)).sum()
        + ((theta - p.priorMean).array() / p.priorSpread.array()).square().sum();
}

} // namespace

class RobustFitTest : public QObject {
    Q_OBJECT
private slots:
    // Without the softening the minimum is that of ridge regression: (A'WA + P) (theta - mean) = A'W (y - A mean).
    void softResidualsGiveTheRidgeRegression()
    {
        const Linear line = randomLine(40, 5);
        const RobustProblem p = line.problem(1e6);
        const Eigen::MatrixXd weighted = p.weight.asDiagonal() * line.slopes;
        Eigen::MatrixXd normal = line.slopes.transpose() * weighted;
        normal += p.priorSpread.cwiseAbs2().cwiseInverse().asDiagonal();
        const Eigen::VectorXd closed =
            p.priorMean + normal.ldlt().solve(weighted.transpose() * (line.measured - line.slopes * p.priorMean));
        QVERIFY((minimise(p, {.toleranceFraction = 1e-12, .stop = {}, .progress = {}}) - closed).cwiseAbs().maxCoeff() < 1e-6);
    }
    // One row a thousand spreads off would drag ordinary least squares far away; here it pulls no more than a row a few spreads off.
    void anOutlierPullsLittle()
    {
        Linear line = randomLine(40, 3);
        const Eigen::VectorXd clean = minimise(line.problem(1.5), {});
        line.measured[20] += 1000;
        const Eigen::VectorXd soft = minimise(line.problem(1.5), {}), squares = minimise(line.problem(1e6), {});
        QVERIFY((soft - clean).norm() < 0.15);
        QVERIFY((squares - clean).norm() > 5);
    }
    void noNearbyPointIsBetter()
    {
        const Linear line = randomLine(60, 4);
        const RobustProblem p = line.problem(0.3);
        const Eigen::VectorXd best = minimise(p, {.toleranceFraction = 1e-10, .stop = {}, .progress = {}});
        for (Eigen::Index u = 0; u < best.size(); ++u)
            for (const double step : {-1e-2, 1e-2}) {
                Eigen::VectorXd moved = best;
                moved[u] += step;
                QVERIFY(cost(p, moved) > cost(p, best));
            }
    }
    void theSameProblemGivesTheSameBits()
    {
        const Linear line = randomLine(60, 4);
        const Eigen::VectorXd a = minimise(line.problem(1.5), {}), b = minimise(line.problem(1.5), {});
        QVERIFY((a.array() == b.array()).all());
    }
    void withoutRowsThePriorStays()
    {
        const Linear line{Eigen::MatrixXd(0, 3), Eigen::VectorXd(0)};
        const RobustProblem p = line.problem(1.5);
        QVERIFY((minimise(p, {}) - p.priorMean).norm() < 1e-12);
    }
    void aStopEndsTheFitAndProgressRises()
    {
        const Linear line = randomLine(60, 4);
        const RobustProblem p = line.problem(0.3);
        std::vector<double> heard;
        RobustOptions options;
        options.progress = [&](double done) { heard.push_back(done); };
        minimise(p, options);
        QVERIFY(heard.size() > 1 && std::is_sorted(heard.begin(), heard.end()) && heard.back() <= 1.0);
        std::stop_source stop;
        stop.request_stop();
        options.stop = stop.get_token();
        heard.clear();
        QVERIFY((minimise(p, options) - p.priorMean).norm() < 1e-12);
        QVERIFY(heard.empty());
    }
};

QTEST_GUILESS_MAIN(RobustFitTest)
#include "robust_fit_test.moc"
