// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/training/training_fit.h"

#include <Eigen/Dense>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

namespace tokenyard {

namespace {

std::string spreadKey(const std::string &term) { return term.substr(0, term.find('=')); }

Precision trainingPrecision(const std::string &words)
{
    if (words.find("FP4") != std::string::npos || words.find("fp4") != std::string::npos)
        return Precision::Nvfp4;
    if (words.find("FP8") != std::string::npos || words.find("fp8") != std::string::npos)
        return Precision::Fp8;
    return Precision::Bf16;
}

std::string taskOf(const std::string &words)
{
    if (words.find("LoRA") != std::string::npos)
        return "lora";
    return words.find("SFT") != std::string::npos ? "sft" : "pre-training";
}

// "26.04.01 NeMo Container": months since 2025-11.
std::optional<double> monthsOf(const std::string &release)
{
    int year = 0, month = 0;
    if (std::sscanf(release.c_str(), "%d.%d", &year, &month) != 2 || month < 1 || month > 12)
        return std::nullopt;
    return (year - 25) * 12 + month - 11;
}

double logMfuMeasured(const TrainingRow &r)
{
    const double plain = matrixRate(*r.training.accelerator, Precision::Bf16)->si();
    return std::log(r.measured * 6 * *r.training.model->activeParametersCount / plain);
}

} // namespace

std::optional<TrainingRow> trainingRow(const CsvTable &t, std::size_t row, const ServingCatalogue &catalogue, Text &why)
{
    TrainingRow out;
    out.line = row;
    TrainingCase &c = out.training;
    const std::string &gpu = t.cell(row, "gpu"), &model = t.cell(row, "model");
    c.accelerator = catalogue.accelerator(gpu);
    c.model = catalogue.model(model);
    if (!c.accelerator || !c.model) {
        why = c.accelerator ? catalogue.unknownModel(model) : catalogue.unknownAccelerator(gpu);
        return std::nullopt;
    }
    c.precision = trainingPrecision(t.cell(row, "precision"));
    c.gpusCount = int(std::clamp(t.number(row, "gpu_count").value_or(64), 1.0, 1e7));
    c.sequenceTokensCount = t.number(row, "seq_len").value_or(4096);
    c.task = taskOf(t.cell(row, "task"));
    c.releaseMonthsCount = monthsOf(t.cell(row, "release"));
    out.measured = t.number(row, "tokens_per_s_per_gpu").value_or(0);
    out.setting = c.model->id + "|" + c.accelerator->id + "|" + precisionClass(c.precision) + "|" + std::to_string(c.gpusCount) + "|" +
                  std::to_string(int(c.sequenceTokensCount)) + "|" + c.task;
    return out;
}

std::vector<TrainingRow> trainingRows(const CsvTable &table, const ServingCatalogue &catalogue)
{
    std::vector<TrainingRow> rows;
    Text why;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (auto row = trainingRow(table, i, catalogue, why))
            if (row->measured > 0 && row->training.model->activeParametersCount && matrixRate(*row->training.accelerator, Precision::Bf16))
                rows.push_back(std::move(*row));
    return rows;
}

TrainingCalibration fitTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows)
{
    constexpr double spread = 0.08, softness = 1.5;
    std::map<std::string, int> index;
    std::map<std::string, double> groups;
    std::vector<std::vector<std::pair<int, double>>> design;
    Eigen::VectorXd y(Eigen::Index(rows.size())), weight(Eigen::Index(rows.size()));
    for (const TrainingRow &r : rows)
        groups[r.training.model->family + r.training.accelerator->id] += 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::pair<int, double>> line;
        for (const auto &[term, value] : trainingTerms(rows[i].training, prior.newestMonthsCount()))
            line.emplace_back(index.emplace(term, int(index.size())).first->second, value);
        design.push_back(std::move(line));
        y[Eigen::Index(i)] = logMfuMeasured(rows[i]);
        weight[Eigen::Index(i)] = 1 / std::sqrt(groups[rows[i].training.model->family + rows[i].training.accelerator->id]);
    }
    weight *= double(rows.size()) / weight.sum();
    const Eigen::Index n = Eigen::Index(index.size());
    Eigen::VectorXd theta = Eigen::VectorXd::Zero(n), robust = Eigen::VectorXd::Ones(y.size());
    for (int it = 0; it < 15; ++it) {
        Eigen::MatrixXd a = Eigen::MatrixXd::Zero(n, n);
        Eigen::VectorXd b = Eigen::VectorXd::Zero(n);
        for (const auto &[term, at] : index) {
            const auto s = prior.spreads().find(spreadKey(term));
            const double sd = s == prior.spreads().end() ? 0.1 : s->second;
            a(at, at) += 1 / (sd * sd);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double w = weight[Eigen::Index(i)] * robust[Eigen::Index(i)] / (spread * spread);
            for (const auto &[u, x] : design[i]) {
                b[u] += w * x * y[Eigen::Index(i)];
                for (const auto &[v, z] : design[i])
                    a(u, v) += w * x * z;
            }
        }
        theta = a.ldlt().solve(b);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            double e = -y[Eigen::Index(i)];
            for (const auto &[u, x] : design[i])
                e += theta[u] * x;
            robust[Eigen::Index(i)] = 1 / std::sqrt(1 + std::pow(e / spread / softness, 2));
        }
    }
    TrainingCalibration fitted = prior;
    fitted.terms().clear();
    for (const auto &[term, at] : index)
        fitted.terms()[term] = theta[at];
    return fitted;
}

std::vector<double> crossValidateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows,
                                          const std::function<std::string(const TrainingRow &)> &fold)
{
    std::set<std::string> folds;
    for (const TrainingRow &row : rows)
        folds.insert(fold(row));
    std::vector<double> errors(rows.size());
    for (const std::string &left : folds) {
        std::vector<TrainingRow> training;
        for (const TrainingRow &row : rows)
            if (fold(row) != left)
                training.push_back(row);
        const TrainingCalibration fitted = fitTraining(prior, training);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (fold(rows[i]) == left)
                errors[i] = fitted.logMfu(rows[i].training) - logMfuMeasured(rows[i]);
    }
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
    std::string text = "{\n  \"kind\": \"training_calibration\",\n  \"data_version\": \"" + std::string(date) + "\",\n  \"sources\": " +
                       sources.dump() + ",\n  \"records\": [\n";
    const auto add = [&](const char *id, const char *name, const Json &v, const char *end) {
        text += "    " + Json{{"id", id}, {"name", name}, {"values", v}}.dump() + end;
    };
    add("spreads", "Standard deviation of the prior of each kind of term", values(calibration.spreads(), "prior"), ",\n");
    add("terms", "Terms of ln MFU against the bf16 peak", values(calibration.terms(), "fit"), ",\n");
    add("newest", "Months from 2025-11 to the newest software measured", values({{"months", calibration.newestMonthsCount()}}, "fit"), ",\n");
    add("band", "80 % band of tokens/s", values({{"low_log", calibration.band().lowLog}, {"high_log", calibration.band().highLog}}, "fit"), "\n  ]\n}\n");
    return text;
}

} // namespace tokenyard
