// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_fit.h"

#include "core/base/whole_number.h"
#include "core/throughput/calibration/robust_fit.h"
#include "core/throughput/training/training_time.h"

#include <Eigen/Core>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace tokenyard {

namespace {

// "FP8-CS (FP8-MX)", "NVFP4", "BF16"; blank means bf16, an unknown name nothing.
std::optional<Precision> trainingPrecision(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const auto names = [&](std::string_view format) { // "fp88" and "v16" name none
        const std::size_t at = words.find(format), end = at + format.size();
        return at != std::string::npos && (end == words.size() || !std::isdigit(static_cast<unsigned char>(words[end])));
    };
    if (names("fp4"))
        return Precision::Nvfp4;
    if (names("fp8"))
        return Precision::Fp8;
    return words.empty() || names("bf16") || names("fp16") || names("float16") ? std::optional(Precision::Bf16) : std::nullopt;
}

constexpr int mostTrainingGpus = 10'000'000;
constexpr NumberColumn trainingColumns[] = {
    {"gpu_count", 1, mostTrainingGpus, true},
    {"seq_len", 1, 1e7},
    {"GBS", 0, 1e6},
    {"MBS", 0, 1e6},
    {"TP", 0, 4096, true},
    {"CP", 0, 4096, true},
    {"EP", 0, 4096, true},
    {"tokens_per_s_per_gpu", 0, 1e7},
    {"MFU_vs_dense_peak_of_precision", 0, 1},
};
constexpr std::string_view trainingWords[] = {"model", "gpu", "precision", "task", "release"};

// "LoRA", "SFT", "Pre-training", in any case; blank means pre-training, an unknown name nothing.
std::optional<std::string> taskOf(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (words.find("lora") != std::string::npos || words.find("peft") != std::string::npos || words.find("adapter") != std::string::npos)
        return "lora";
    if (words.find("sft") != std::string::npos || words.find("fine") != std::string::npos)
        return "sft";
    if (words.empty() || words.find("train") != std::string::npos || words == "pt")
        return "pre-training";
    return std::nullopt;
}

// What is assumed where the row is blank.
Text assumptionsOf(const CsvTable &t, std::size_t row, const TrainingCase &c)
{
    Text note;
    const auto add = [&](std::string_view column, Text more) {
        if (t.cell(row, column).empty())
            note = note.empty() ? std::move(more) : Text(TY_TR("Compute", "%1 %2"), {note, std::move(more)});
    };
    add("precision", Text(TY_TR("Compute", "The row names no precision: bf16 is assumed.")));
    add("gpu_count", Text(TY_TR("Compute", "The row names no number of GPUs: %1 are assumed."), {count(c.gpusCount)}));
    add("seq_len", Text(TY_TR("Compute", "The row names no length of sequences: %1 tokens are assumed."), {count(c.sequenceTokensCount)}));
    add("GBS", Text(TY_TR("Compute", "The row names no batch of a step: %1 tokens are assumed."), {count(c.batchTokensCount)}));
    add("task", Text(TY_TR("Compute", "The row names no task: pre-training is assumed.")));
    return note;
}

// "26.04.01 NeMo Container": months since 2025-11.
std::optional<double> monthsOf(const std::string &release)
{
    int year = 0, month = 0;
    const char *at = release.data(), *end = at + release.size();
    const auto [dot, bad] = std::from_chars(at, end, year);
    if (bad != std::errc() || dot == end || *dot != '.' || std::from_chars(dot + 1, end, month).ec != std::errc() || year < 0 || year > 99
        || month < 1 || month > 12)
        return std::nullopt;
    return (year - 25) * 12 + month - 11;
}

double stated(const CsvTable &t, std::size_t row, std::string_view column)
{
    const double n = t.number(row, column).value_or(0);
    return n >= 1 && n <= 1e6 ? n : 0;
}

// tokens/s per GPU, or the same from a row that states only the utilisation of the peak of its precision.
double measuredRate(const CsvTable &t, std::size_t row, const TrainingCase &c)
{
    const double rate = t.number(row, "tokens_per_s_per_gpu").value_or(0);
    const double mfu = t.number(row, "MFU_vs_dense_peak_of_precision").value_or(0);
    const auto peak = matrixRate(*c.accelerator, c.precision);
    if (rate > 0 || !(mfu > 0 && mfu < 1) || !peak || !c.model->activeParametersCount)
        return rate > 0 ? rate : 0;
    return mfu * peak->si() / trainingShape(*c.model, c.sequenceTokensCount).operationsCount();
}

} // namespace

std::optional<TrainingRow> trainingRow(const CsvTable &t, std::size_t row, const ServingCatalogue &catalogue, Text &why)
{
    TrainingRow out;
    out.line = t.lines[row];
    TrainingCase &c = out.training;
    const std::string &gpu = t.cell(row, "gpu"), &model = t.cell(row, "model");
    c.accelerator = catalogue.accelerator(gpu);
    c.model = catalogue.model(model);
    if (!c.accelerator || !c.model) {
        why = c.accelerator ? catalogue.unknownModel(model) : catalogue.unknownAccelerator(gpu);
        return std::nullopt;
    }
    const std::string &precision = t.cell(row, "precision");
    const auto format = trainingPrecision(precision);
    if (!format) {
        why = Text(TY_TR("Compute", "Training in '%1' is not computed: choose bf16, fp8 or fp4."), {precision});
        return std::nullopt;
    }
    if (auto bad = badNumber(t, row, trainingColumns)) {
        why = std::move(*bad);
        return std::nullopt;
    }
    c.precision = *format;
    c.blockScaled = precision.find("MX") != std::string::npos || precision.find("mx") != std::string::npos;
    c.gpusCount = wholeNumber(t.number(row, "gpu_count").value_or(64), 1, mostTrainingGpus).value_or(64);
    c.sequenceTokensCount = t.number(row, "seq_len").value_or(4096);
    if (const double sequences = stated(t, row, "GBS"); sequences > 0)
        c.batchTokensCount = sequences * c.sequenceTokensCount;
    c.layout = {stated(t, row, "MBS"), stated(t, row, "TP"), stated(t, row, "CP"), stated(t, row, "EP")};
    const auto task = taskOf(t.cell(row, "task"));
    if (!task) {
        why = Text(TY_TR("Compute", "There is no task called '%1': it is pre-training, SFT or LoRA."), {t.cell(row, "task")});
        return std::nullopt;
    }
    c.task = *task;
    c.releaseMonthsCount = monthsOf(t.cell(row, "release"));
    out.measured = measuredRate(t, row, c);
    out.note = assumptionsOf(t, row, c);
    out.setting = c.model->id + "|" + c.accelerator->id + "|" + precisionClass(c.precision) + "|" + std::to_string(c.gpusCount) + "|"
        + std::to_string(clampedInt(c.sequenceTokensCount, 0, std::numeric_limits<int>::max())) + "|" + c.task;
    return out;
}

TrainingRows trainingRows(const CsvFile &file, const ServingCatalogue &catalogue)
{
    TrainingRows out;
    out.refused = file.refused;
    for (std::size_t i = 0; i < file.table.rows.size(); ++i) {
        Text why;
        auto row = trainingRow(file.table, i, catalogue, why);
        if (row && !(row->measured > 0))
            why = Text(TY_TR("Compute", "The row gives neither tokens_per_s_per_gpu nor MFU_vs_dense_peak_of_precision."));
        else if (row && (!row->training.model->activeParametersCount || !matrixRate(*row->training.accelerator, Precision::Bf16)))
            why = Text(TY_TR("Compute", "The catalogue lacks the model's parameters or the accelerator's arithmetic."));
        if (row && why.empty())
            out.rows.push_back(std::move(*row));
        else
            out.refused.push_back({file.table.lines[i], std::move(why), file.table.rows[i]});
    }
    std::stable_sort(out.refused.begin(), out.refused.end(), [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    return out;
}

std::vector<std::string> unreadTrainingColumns(const CsvTable &table)
{
    std::vector<std::string_view> known(std::begin(trainingWords), std::end(trainingWords));
    for (const NumberColumn &column : trainingColumns)
        known.emplace_back(column.name);
    return unreadColumns(table, known);
}

namespace {

// The rows with their terms as indices of unknowns.
struct Design {
    std::vector<std::string> keys;
    Eigen::VectorXd mean, strength; // of the prior
    struct Part {
        double seconds;
        std::vector<std::pair<int, double>> terms;
    };
    struct Row {
        std::vector<Part> parts;
        std::vector<std::pair<int, double>> factors;
        double gpusPerBatchToken, logMeasured, weight;
    };
    std::vector<Row> rows;
    int strong = 0;
};

Design makeDesign(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge)
{
    Design d;
    std::map<std::string, int> index;
    std::map<std::string, double> groups;
    const auto number = [&](const std::string &key) { return index.emplace(key, int(index.size())).first->second; };
    const auto numbers = [&](const std::vector<std::pair<std::string, double>> &terms) {
        std::vector<std::pair<int, double>> out;
        for (const auto &[key, value] : terms)
            out.emplace_back(number(key), value);
        return out;
    };
    const auto group = [](const TrainingRow &r) {
        return r.training.model->family + r.training.accelerator->id + precisionClass(r.training.precision);
    };
    d.strong = number("strong");
    for (const TrainingRow &r : rows)
        groups[group(r)] += 1;
    double sum = 0;
    for (const TrainingRow &r : rows) {
        const TrainingShape shape = trainingShape(*r.training.model, r.training.sequenceTokensCount);
        const TrainingTime time = trainingTime(r.training, shape, r.training.precision, prior.newestMonthsCount());
        Design::Row row{{}, numbers(time.factors), time.gpusPerBatchToken, -std::log(r.measured), 1 / std::sqrt(groups[group(r)])};
        for (const TrainingPart &part : time.parts)
            row.parts.push_back({part.seconds, numbers(part.terms)});
        sum += row.weight;
        d.rows.push_back(std::move(row));
    }
    d.keys.resize(index.size());
    d.mean.resize(Eigen::Index(index.size()));
    d.strength.resize(Eigen::Index(index.size()));
    for (const auto &[key, at] : index) {
        d.keys[std::size_t(at)] = key;
        d.mean[at] = prior.priorMean(key);
        d.strength[at] = ridge / std::pow(prior.priorSpread(key), 2);
    }
    for (Design::Row &row : d.rows)
        row.weight *= double(rows.size()) / sum;
    return d;
}

// ln of the predicted over the measured time, and its derivatives by the row's unknowns.
double residual(const Design &d, const Design::Row &row, const Eigen::VectorXd &theta, Eigen::VectorXd &slope)
{
    const auto sum = [&](const std::vector<std::pair<int, double>> &terms) {
        double log = 0;
        for (const auto &[u, x] : terms)
            log += theta[u] * x;
        return log;
    };
    slope.setZero();
    double seconds = 0;
    for (const Design::Part &part : row.parts) {
        const double s = part.seconds * std::exp(sum(part.terms));
        seconds += s;
        for (const auto &[u, x] : part.terms)
            slope[u] += s * x;
    }
    slope /= seconds;
    for (const auto &[u, x] : row.factors)
        slope[u] += x;
    const double small = std::exp(theta[d.strong]) * row.gpusPerBatchToken;
    slope[d.strong] = small / (1 + small);
    return std::log(seconds * (1 + small)) + sum(row.factors) - row.logMeasured;
}

constexpr double spread = 0.08; // of a row

} // namespace

TrainingCalibration fitTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge)
{
    const Design d = makeDesign(prior, rows, ridge);
    RobustProblem problem;
    problem.priorMean = d.mean;
    problem.priorSpread = d.strength.cwiseSqrt().cwiseInverse();
    problem.weight.resize(Eigen::Index(d.rows.size()));
    for (std::size_t i = 0; i < d.rows.size(); ++i)
        problem.weight[Eigen::Index(i)] = d.rows[i].weight;
    Eigen::VectorXd slope(d.mean.size());
    problem.residuals = [&](const Eigen::VectorXd &theta, Eigen::VectorXd &out) {
        for (std::size_t i = 0; i < d.rows.size(); ++i)
            out[Eigen::Index(i)] = residual(d, d.rows[i], theta, slope) / spread;
    };
    problem.slopes = [&](const Eigen::VectorXd &theta, Eigen::MatrixXd &out) {
        for (std::size_t i = 0; i < d.rows.size(); ++i) {
            residual(d, d.rows[i], theta, slope);
            out.row(Eigen::Index(i)) = slope.transpose() / spread;
        }
    };
    const Eigen::VectorXd theta = minimise(problem, {.toleranceFraction = 1e-6, .mostStepsCount = 60, .stop = {}, .progress = {}});
    TrainingCalibration fitted = prior;
    fitted.terms().clear();
    for (std::size_t u = 0; u < d.keys.size(); ++u)
        fitted.terms()[d.keys[u]] = theta[Eigen::Index(u)];
    return fitted;
}

namespace {

double logError(const TrainingRow &r, const TrainingCalibration &fitted)
{
    return -logTrainingSeconds(r.training, trainingShape(*r.training.model, r.training.sequenceTokensCount), fitted) - std::log(r.measured);
}

// Errors of a fold's rows, predicted by a fit to the rows that do not touch it.
void addErrors(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge, std::vector<double> &errors,
               const std::function<bool(const TrainingRow &)> &inFold, const std::function<bool(const TrainingRow &)> &touches)
{
    std::vector<TrainingRow> seen;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(seen), [&](const TrainingRow &r) { return !touches(r); });
    const TrainingCalibration fitted = fitTraining(prior, seen, ridge);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (inFold(rows[i]))
            errors[i] = logError(rows[i], fitted);
}

} // namespace

std::vector<double> crossValidateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows,
                                          const std::function<std::string(const TrainingRow &)> &fold, double ridge)
{
    std::set<std::string> folds;
    for (const TrainingRow &row : rows)
        folds.insert(fold(row));
    std::vector<double> errors(rows.size());
    for (const std::string &left : folds) {
        const auto inFold = [&](const TrainingRow &r) { return fold(r) == left; };
        addErrors(prior, rows, ridge, errors, inFold, inFold);
    }
    return errors;
}

std::vector<double> crossValidateTrainingPairs(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge)
{
    std::set<std::pair<std::string, std::string>> pairs;
    for (const TrainingRow &r : rows)
        pairs.emplace(r.training.model->family, r.training.accelerator->id);
    std::vector<double> errors(rows.size());
    for (const auto &[family, chip] : pairs)
        addErrors(
            prior, rows, ridge, errors,
            [&](const TrainingRow &r) { return r.training.model->family == family && r.training.accelerator->id == chip; },
            [&](const TrainingRow &r) { return r.training.model->family == family || r.training.accelerator->id == chip; });
    return errors;
}

std::string trainingToJson(TrainingCalibration calibration, const RecordSet &set, std::string_view date)
{
    using Json = nlohmann::ordered_json;
    Json sources = Json::object();
    for (const Source &s : set.sources)
        sources[s.id] = {{"title", s.title}, {"publisher", s.publisher}, {"reference", s.reference},
                         {"date", s.date},   {"licence", s.licence},     {"kind", sourceKindKey(s.kind)}};
    const auto values = [](const std::map<std::string, double> &from, const char *source) {
        Json json = Json::object();
        for (const auto &[key, value] : from)
            json[key] = {{"v", std::round(value * 1e4) / 1e4}, {"s", source}};
        return json;
    };
    std::string text = "{\n  \"kind\": \"training_calibration\",\n  \"data_version\": \"" + std::string(date)
        + "\",\n  \"sources\": " + sources.dump() + ",\n  \"records\": [\n";
    const auto add = [&](const char *id, const char *name, const Json &v, const char *end) {
        text += "    " + Json{{"id", id}, {"name", name}, {"values", v}}.dump() + end;
    };
    add("medians", "Median of the prior of a coefficient; 1 where none is given", values(calibration.medians(), "prior"), ",\n");
    add("spreads", "Standard deviation of the prior of each kind of term (a logarithm)", values(calibration.spreads(), "prior"), ",\n");
    add("terms", "Logarithms of the coefficients", values(calibration.terms(), "fit"), ",\n");
    for (const auto &[key, band] : calibration.bands())
        add(("band:" + key).c_str(), "80 % band of tokens/s", values({{"low_log", band.lowLog}, {"high_log", band.highLog}}, "fit"), ",\n");
    add("newest", "Months from 2025-11 to the newest software measured", values({{"months", calibration.newestMonthsCount()}}, "fit"),
        "\n  ]\n}\n");
    return text;
}

} // namespace tokenyard
