// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/calibration_fit.h"

#include "core/throughput/serving/serving_evaluator.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

bool usable(const MeasuredRow &r, const FitOptions &o)
{
    return r.clean && r.tpot > 0 && r.ttft > 0 && (!r.serving.split || (o.withDisaggregated && r.serving.source.empty()));
}

// Checked now and then within a pass over the rows, so that a stop need not wait for the pass.
bool stopsAt(std::size_t row, const FitOptions &o) { return row % 256 == 0 && o.stop.stop_requested(); }

// One unknown: the base of a coefficient (level "") or the deviation of a level.
struct Unknown {
    std::size_t coefficient;
    std::string level;
    double priorMean, priorSpread;
};

struct Problem {
    std::vector<Unknown> unknowns;
    std::vector<ServingModel> models; // one per row
    std::vector<const MeasuredRow *> rows;
    std::vector<std::array<std::vector<int>, coefficientCount>> terms; // unknowns that add up to a row's coefficient
    Eigen::VectorXd weight;
};

// A continued fit knows the bases from many rows: they may move a tenth as far as in a first fit, the rows' levels just as far.
constexpr double continuedSpread = 0.1;

double deviationOf(const CoefficientRecord &r, const std::string &level)
{
    const auto known = r.deviations.find(level);
    return known == r.deviations.end() ? 0.0 : known->second;
}

void addRow(Problem &p, std::map<std::string, int> &index, const Calibration &prior, const MeasuredRow &row, bool continued)
{
    Text why;
    auto model = ServingModel::prepare(row.serving, prior, why);
    if (!model)
        return;
    const CalibrationLevels levels = levelsOf(row.serving);
    std::array<std::vector<int>, coefficientCount> terms;
    for (std::size_t c = 0; c < coefficientCount; ++c) {
        const CoefficientRecord &r = prior.record(Coefficient(c));
        terms[c].push_back(int(c));
        for (const auto &[factor, spread] : r.factors) {
            const std::string level = levels.level(factor);
            if (level.empty())
                continue;
            const std::string key = std::string(coefficientKeys[c]) + "|" + factor + "=" + level;
            const auto [it, isNew] = index.emplace(key, int(p.unknowns.size()));
            if (isNew)
                p.unknowns.push_back({c, factor + "=" + level, continued ? deviationOf(r, factor + "=" + level) : 0.0, spread});
            terms[c].push_back(it->second);
        }
    }
    p.models.push_back(std::move(*model));
    p.rows.push_back(&row);
    p.terms.push_back(std::move(terms));
}

// Every group (family, accelerator, engine, precision) weighs as the root of its size, so that large tables do not dominate.
void setWeights(Problem &p)
{
    std::map<std::string, double> sizes;
    for (const MeasuredRow *row : p.rows)
        sizes[row->group] += 1;
    p.weight.resize(Eigen::Index(p.rows.size()));
    for (std::size_t i = 0; i < p.rows.size(); ++i)
        p.weight[Eigen::Index(i)] = p.rows[i]->weight / std::sqrt(sizes[p.rows[i]->group]);
    p.weight *= double(p.rows.size()) / p.weight.sum();
}

Problem makeProblem(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &o)
{
    Problem p;
    std::map<std::string, int> index;
    for (std::size_t c = 0; c < coefficientCount; ++c) {
        const CoefficientRecord &r = prior.record(Coefficient(c));
        p.unknowns.push_back({c, {}, std::log(o.continued ? r.value : r.prior), (o.continued ? continuedSpread : 1.0) * r.priorDeviation});
    }
    for (std::size_t i = 0; i < rows.size() && !stopsAt(i, o); ++i)
        if (usable(rows[i], o))
            addRow(p, index, prior, rows[i], o.continued);
    setWeights(p);
    return p;
}

// ln TPOT and ln TTFT of a row with these coefficients.
Eigen::Vector2d logTimes(ServingModel &model, const MeasuredRow &row, const CoefficientValues &values)
{
    model.replaceCoefficients(values);
    const ServingEvaluator evaluator(model);
    const ServingCase &c = row.serving;
    const ServingPoint p = c.split ? evaluator.disaggregated(*c.split, c.concurrencyCount, c.gpusCount)
                                   : evaluator.aggregated(c.layout, c.concurrencyCount, c.gpusCount);
    return {std::log(p.tpot.si()), std::log(p.ttft.si())};
}

CoefficientValues valuesOf(const Problem &p, std::size_t row, const Eigen::VectorXd &theta)
{
    CoefficientValues values;
    for (std::size_t c = 0; c < coefficientCount; ++c) {
        double sum = 0;
        for (int u : p.terms[row][c])
            sum += theta[u];
        values[c] = std::exp(sum);
    }
    return values;
}

// First tokens of separate pools are dominated by queues before the pools: they weigh half as much.
double ttftSpread(const MeasuredRow &row, const FitOptions &o) { return o.ttftSpreadFactor * (row.serving.split ? 2 : 1); }

Eigen::VectorXd residuals(Problem &p, const Eigen::VectorXd &theta, const FitOptions &o)
{
    Eigen::VectorXd r = Eigen::VectorXd::Zero(2 * Eigen::Index(p.rows.size()));
    for (std::size_t i = 0; i < p.rows.size() && !stopsAt(i, o); ++i) {
        const Eigen::Vector2d t = logTimes(p.models[i], *p.rows[i], valuesOf(p, i, theta));
        r[2 * Eigen::Index(i)] = (t[0] - std::log(p.rows[i]->tpot)) / o.tpotSpreadFactor;
        r[2 * Eigen::Index(i) + 1] = (t[1] - std::log(p.rows[i]->ttft)) / ttftSpread(*p.rows[i], o);
    }
    return r;
}

constexpr double softness = 1.5; // residuals beyond 1.5 spreads count linearly (pseudo-Huber)

double cost(const Problem &p, const Eigen::VectorXd &r, const Eigen::VectorXd &theta, const FitOptions &o)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < r.size(); ++i)
        sum += p.weight[i / 2] * 2 * softness * softness * (std::sqrt(1 + r[i] * r[i] / (softness * softness)) - 1);
    for (std::size_t u = 0; u < p.unknowns.size(); ++u) {
        const double d = (theta[Eigen::Index(u)] - p.unknowns[u].priorMean) / p.unknowns[u].priorSpread;
        sum += o.ridgeFactor * d * d;
    }
    return sum;
}

// Normal equations; a row's derivative by a coefficient serves all unknowns that add up to it.
void normalEquations(Problem &p, const Eigen::VectorXd &theta, const Eigen::VectorXd &r, const FitOptions &o, Eigen::MatrixXd &hessian,
                     Eigen::VectorXd &gradient)
{
    constexpr double step = 1e-4;
    const Eigen::Index n = Eigen::Index(p.unknowns.size());
    hessian.setZero(n, n);
    gradient.setZero(n);
    std::vector<std::pair<int, Eigen::Vector2d>> touched;
    for (std::size_t i = 0; i < p.rows.size() && !stopsAt(i, o); ++i) {
        const CoefficientValues base = valuesOf(p, i, theta);
        const Eigen::Vector2d now{r[2 * Eigen::Index(i)], r[2 * Eigen::Index(i) + 1]};
        const Eigen::Vector2d w = p.weight[Eigen::Index(i)] / (1 + (now / softness).array().square()).sqrt();
        const Eigen::Vector2d at = logTimes(p.models[i], *p.rows[i], base);
        touched.clear();
        for (std::size_t c = 0; c < coefficientCount; ++c) {
            CoefficientValues moved = base;
            moved[c] *= std::exp(step);
            const Eigen::Vector2d d = (logTimes(p.models[i], *p.rows[i], moved) - at) / step;
            const Eigen::Vector2d scaled{d[0] / o.tpotSpreadFactor, d[1] / ttftSpread(*p.rows[i], o)};
            if (scaled.isZero(0))
                continue;
            for (int u : p.terms[i][c])
                touched.emplace_back(u, scaled);
        }
        for (const auto &[u, du] : touched) {
            gradient[u] += du.dot(w.cwiseProduct(now));
            for (const auto &[v, dv] : touched)
                hessian(u, v) += du.dot(w.cwiseProduct(dv));
        }
    }
    for (Eigen::Index u = 0; u < n; ++u) {
        const double strength = o.ridgeFactor / (p.unknowns[std::size_t(u)].priorSpread * p.unknowns[std::size_t(u)].priorSpread);
        hessian(u, u) += strength;
        gradient[u] += strength * (theta[u] - p.unknowns[std::size_t(u)].priorMean);
    }
}

// Levenberg-Marquardt on the normal equations. A row touches a dozen of the unknowns, so they are gathered row by row; Eigen's
// solver (robust_fit.h, which the training fit uses) factors the dense Jacobian of some 3,400 rows at every step: 15.3 s of CPU
// for one fit of the published rows against 1.6 s, with the same errors.
Eigen::VectorXd minimise(Problem &p, const FitOptions &o)
{
    Eigen::VectorXd theta(Eigen::Index(p.unknowns.size()));
    for (std::size_t u = 0; u < p.unknowns.size(); ++u)
        theta[Eigen::Index(u)] = p.unknowns[u].priorMean;
    Eigen::VectorXd r = residuals(p, theta, o), gradient;
    Eigen::MatrixXd hessian;
    double now = cost(p, r, theta, o), damping = 1e-2;
    for (int it = 0; it < o.iterationsCount && !o.stop.stop_requested(); ++it) {
        if (o.progress)
            o.progress(double(it) / o.iterationsCount);
        normalEquations(p, theta, r, o, hessian, gradient);
        bool better = false;
        for (int tries = 0; tries < 8 && !better && !o.stop.stop_requested(); ++tries, damping *= 5) {
            Eigen::MatrixXd damped = hessian;
            damped.diagonal() *= 1 + damping;
            const Eigen::VectorXd move = -damped.ldlt().solve(gradient).cwiseMax(-0.7).cwiseMin(0.7);
            const Eigen::VectorXd next = theta + move;
            const Eigen::VectorXd nextResiduals = residuals(p, next, o);
            const double nextCost = cost(p, nextResiduals, next, o);
            if (!(nextCost < now))
                continue;
            better = true;
            const bool done = now - nextCost < 1e-4 * now;
            theta = next;
            r = nextResiduals;
            now = nextCost;
            if (done)
                return theta;
        }
        if (!better)
            break;
        damping = std::max(damping / 25, 1e-6);
    }
    return theta;
}

} // namespace

Calibration fitCalibration(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options)
{
    Problem p = makeProblem(prior, rows, options);
    const Eigen::VectorXd theta = minimise(p, options);
    Calibration fitted = prior;
    for (std::size_t c = 0; c < coefficientCount && !options.continued; ++c)
        fitted.record(Coefficient(c)).deviations.clear();
    for (std::size_t u = 0; u < p.unknowns.size(); ++u) {
        CoefficientRecord &r = fitted.record(Coefficient(p.unknowns[u].coefficient));
        const double value = theta[Eigen::Index(u)];
        if (p.unknowns[u].level.empty())
            r.value = std::exp(value);
        else
            r.deviations[p.unknowns[u].level] = value;
    }
    return fitted;
}

Residual residualOf(const MeasuredRow &row, const Calibration &calibration)
{
    Residual out;
    out.row = row.line;
    Text why;
    const auto model = ServingModel::prepare(row.serving, calibration, why);
    const ServingCase &c = row.serving;
    const ServingResult result = !model ? ServingResult{std::nullopt, why}
        : c.split                       ? model->evaluate(*c.split, c.concurrencyCount, c.gpusCount, false)
                                        : model->evaluate(c.layout, c.concurrencyCount, c.gpusCount, false);
    if (!result.point) {
        out.note = result.why.english();
        return out;
    }
    if (row.tpot > 0)
        out.tpot = std::log(result.point->tpot.si() / row.tpot);
    if (row.ttft > 0)
        out.ttft = std::log(result.point->ttft.si() / row.ttft);
    if (row.outputPerGpu > 0)
        out.output = std::log(result.point->outputPerGpu.si() / row.outputPerGpu);
    return out;
}

} // namespace tokenyard
