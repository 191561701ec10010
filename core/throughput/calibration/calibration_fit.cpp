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

bool usablePools(const MeasuredRow &r) { return r.clean && r.tpot > 0 && r.ttft > 0 && r.serving.split; }

// Checked now and then within a pass over the rows, so that a stop need not wait for the pass.
bool stopsAt(std::size_t row, const FitOptions &o) { return row % 256 == 0 && o.stop.stop_requested(); }

// One unknown: the base of a coefficient (level "") or the deviation of a level.
struct Unknown {
    std::size_t coefficient;
    std::string level;
    double priorMean, priorSpread;
};

// What a fit may move: everything, or only what separate pools do otherwise than one pool.
enum class FitScope { All, Pools };
bool ofPools(std::string_view factor) { return factor.starts_with("mode"); }

struct Problem {
    FitScope scope = FitScope::All;
    std::vector<Unknown> unknowns;
    std::vector<ServingModel> models; // one per row
    std::vector<const MeasuredRow *> rows;
    std::vector<std::array<std::vector<int>, coefficientCount>> terms; // unknowns that add up to a row's coefficient
    Eigen::VectorXd weight;
};

// A continued fit knows the bases from many rows: they may move a tenth as far as in a first fit, the rows' levels just as far.
constexpr double continuedSpread = 0.1;

// A spread so small that the unknown stays where it is.
constexpr double fixedSpread = 1e-7;

double deviationOf(const CoefficientRecord &r, const std::string &level)
{
    const auto known = r.deviations.find(level);
    return known == r.deviations.end() ? 0.0 : known->second;
}

void addRow(Problem &p, std::map<std::string, int> &index, const Calibration &prior, const MeasuredRow &row, bool continued, FitScope scope)
{
    Text why;
    auto model = ServingModel::prepare(datedCase(row), prior, why);
    if (!model)
        return;
    const CalibrationLevels levels = levelsOf(row.serving);
    std::array<std::vector<int>, coefficientCount> terms;
    for (std::size_t c = 0; c < coefficientCount; ++c) {
        const CoefficientRecord &r = prior.record(Coefficient(c));
        terms[c].push_back(int(c));
        for (const auto &[factor, spread] : r.factors) {
            const std::string level = levels.level(factor);
            if (level.empty() || (ofPools(factor) && levels.mode.empty()))
                continue;
            const std::string key = std::string(coefficientKeys[c]) + "|" + factor + "=" + level;
            const auto [it, isNew] = index.emplace(key, int(p.unknowns.size()));
            if (isNew)
                p.unknowns.push_back({c, factor + "=" + level, continued ? deviationOf(r, factor + "=" + level) : 0.0,
                                      scope == FitScope::Pools && !ofPools(factor) ? fixedSpread : spread});
            terms[c].push_back(it->second);
        }
    }
    p.models.push_back(std::move(*model));
    p.rows.push_back(&row);
    p.terms.push_back(std::move(terms));
}

// Every group (family, accelerator, engine, precision) weighs as the root of its size, so that large tables do not dominate. Of separate
// pools, those that give the most tokens weigh up to five times as much as those that give few: a search ends at them.
void setWeights(Problem &p)
{
    constexpr double mostOutputFactor = 4;
    std::map<std::string, double> sizes, most;
    const auto lengths = [](const MeasuredRow &row) {
        return row.group + "|" + std::to_string(row.serving.inputTokensCount) + "|" + std::to_string(row.serving.outputTokensCount);
    };
    for (const MeasuredRow *row : p.rows) {
        sizes[row->group] += 1;
        double &greatest = most[lengths(*row)];
        greatest = std::max(greatest, row->outputPerGpu);
    }
    p.weight.resize(Eigen::Index(p.rows.size()));
    for (std::size_t i = 0; i < p.rows.size(); ++i)
        p.weight[Eigen::Index(i)] = p.rows[i]->weight / std::sqrt(sizes[p.rows[i]->group]);
    for (std::size_t i = 0; i < p.rows.size() && p.scope == FitScope::Pools; ++i)
        p.weight[Eigen::Index(i)] *= 1 + mostOutputFactor * p.rows[i]->outputPerGpu / std::max(most[lengths(*p.rows[i])], 1e-9);
    p.weight *= double(p.rows.size()) / p.weight.sum();
}

Problem makeProblem(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &o, FitScope scope)
{
    const bool continued = o.continued || scope == FitScope::Pools;
    const double baseSpread = scope == FitScope::Pools ? fixedSpread : o.continued ? continuedSpread : 1.0;
    Problem p;
    p.scope = scope;
    std::map<std::string, int> index;
    for (std::size_t c = 0; c < coefficientCount; ++c) {
        const CoefficientRecord &r = prior.record(Coefficient(c));
        p.unknowns.push_back({c, {}, std::log(continued ? r.value : r.prior), baseSpread * r.priorDeviation});
    }
    for (std::size_t i = 0; i < rows.size() && !stopsAt(i, o); ++i)
        if (scope == FitScope::Pools ? usablePools(rows[i]) : usable(rows[i], o))
            addRow(p, index, prior, rows[i], continued, scope);
    setWeights(p);
    return p;
}

// ln TPOT, ln TTFT and ln output of a row with these coefficients.
Eigen::Vector3d logTimes(ServingModel &model, const MeasuredRow &row, const CoefficientValues &values)
{
    model.replaceCoefficients(values);
    const ServingEvaluator evaluator(model);
    const ServingCase &c = row.serving;
    const ServingPoint p = c.split ? evaluator.disaggregated(*c.split, c.concurrencyCount, c.gpusCount)
                                   : evaluator.aggregated(c.layout, c.concurrencyCount, c.gpusCount);
    return {std::log(p.tpot.si()), std::log(p.ttft.si()), std::log(p.outputPerGpu.si())};
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

constexpr int perRow = 3;
constexpr double outputSpread = 0.15; // residual scale of the output of separate pools, in ln

// First tokens of separate pools are dominated by queues before the pools: they weigh half as much.
double ttftSpread(const MeasuredRow &row, const FitOptions &o) { return o.ttftSpreadFactor * (row.serving.split ? 2 : 1); }

// Of separate pools the output counts as well, by Little's law as in the rows of one pool: it is what binds where prefills do.
Eigen::Vector3d measuredLogs(const MeasuredRow &row)
{
    const ServingCase &c = row.serving;
    const double perRequest = row.ttft + (c.outputTokensCount - 1) * row.tpot;
    return {std::log(row.tpot), std::log(row.ttft), std::log(c.concurrencyCount * c.outputTokensCount / perRequest / c.gpusCount)};
}

Eigen::Vector3d spreads(const MeasuredRow &row, const FitOptions &o, FitScope scope)
{
    const double never = 1e30;
    return {o.tpotSpreadFactor, ttftSpread(row, o), scope == FitScope::Pools ? outputSpread : never};
}

Eigen::VectorXd residuals(Problem &p, const Eigen::VectorXd &theta, const FitOptions &o)
{
    Eigen::VectorXd r = Eigen::VectorXd::Zero(perRow * Eigen::Index(p.rows.size()));
    for (std::size_t i = 0; i < p.rows.size() && !stopsAt(i, o); ++i) {
        const Eigen::Vector3d t = logTimes(p.models[i], *p.rows[i], valuesOf(p, i, theta));
        r.segment<perRow>(perRow * Eigen::Index(i)) = (t - measuredLogs(*p.rows[i])).cwiseQuotient(spreads(*p.rows[i], o, p.scope));
    }
    return r;
}

constexpr double softness = 1.5; // residuals beyond 1.5 spreads count linearly (pseudo-Huber)

double cost(const Problem &p, const Eigen::VectorXd &r, const Eigen::VectorXd &theta, const FitOptions &o)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < r.size(); ++i)
        sum += p.weight[i / perRow] * 2 * softness * softness * (std::sqrt(1 + r[i] * r[i] / (softness * softness)) - 1);
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
    std::vector<std::pair<int, Eigen::Vector3d>> touched;
    for (std::size_t i = 0; i < p.rows.size() && !stopsAt(i, o); ++i) {
        const CoefficientValues base = valuesOf(p, i, theta);
        const Eigen::Vector3d now = r.segment<perRow>(perRow * Eigen::Index(i)), spread = spreads(*p.rows[i], o, p.scope);
        const Eigen::Vector3d w = p.weight[Eigen::Index(i)] / (1 + (now / softness).array().square()).sqrt();
        const Eigen::Vector3d at = logTimes(p.models[i], *p.rows[i], base);
        touched.clear();
        for (std::size_t c = 0; c < coefficientCount; ++c) {
            CoefficientValues moved = base;
            moved[c] *= std::exp(step);
            const Eigen::Vector3d scaled = ((logTimes(p.models[i], *p.rows[i], moved) - at) / step).cwiseQuotient(spread);
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

namespace {

Calibration fitScope(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options, FitScope scope)
{
    Problem p = makeProblem(prior, rows, options, scope);
    const Eigen::VectorXd theta = minimise(p, options);
    Calibration fitted = prior;
    for (std::size_t c = 0; c < coefficientCount && !options.continued && scope == FitScope::All; ++c)
        fitted.record(Coefficient(c)).deviations.clear();
    for (std::size_t u = 0; u < p.unknowns.size(); ++u) {
        const Unknown &unknown = p.unknowns[u];
        CoefficientRecord &r = fitted.record(Coefficient(unknown.coefficient));
        const double value = theta[Eigen::Index(u)];
        if (scope == FitScope::Pools && !ofPools(unknown.level))
            continue;
        if (unknown.level.empty())
            r.value = std::exp(value);
        else
            r.deviations[unknown.level] = value;
    }
    return fitted;
}

} // namespace

// Pools of one table alone tell little, and all of them are of one model: they would pull every machine's coefficients after that
// model's pools. So what all rows share is fitted first, and then only what separate pools do otherwise, on all that were measured.
Calibration fitCalibration(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options)
{
    Calibration fitted = fitScope(prior, rows, options, FitScope::All);
    const bool pools = options.withDisaggregated && !options.continued && std::any_of(rows.begin(), rows.end(), usablePools);
    return pools && !options.stop.stop_requested() ? fitScope(fitted, rows, options, FitScope::Pools) : fitted;
}

Residual residualOf(const MeasuredRow &row, const Calibration &calibration)
{
    Residual out;
    out.row = row.line;
    Text why;
    const auto model = ServingModel::prepare(datedCase(row), calibration, why);
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
