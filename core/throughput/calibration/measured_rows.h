// SPDX-License-Identifier: Apache-2.0
// Measured serving runs from CSV, for calibration, batch prediction and import: the columns of published silicon samples
// (system, model, backend, tp, moe_ep, isl, osl, concurrency, ttft_ms, tpot_ms, ...) or of InferenceX benchmark points.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

// A CSV file (RFC 4180): header and rows as text.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    int column(std::string_view name) const; // -1 if absent
    const std::string &cell(std::size_t row, std::string_view name) const;
    std::optional<double> number(std::size_t row, std::string_view name) const;
};
CsvTable parseCsv(std::string_view text);
std::string csvLine(const std::vector<std::string> &cells); // with line end

// The machines and models of the catalogue, read once.
class ServingCatalogue {
public:
    explicit ServingCatalogue(const Catalogue &catalogue);
    const Accelerator *accelerator(std::string_view name) const; // as core/catalogue/measured_name.h finds it
    const LanguageModel *model(std::string_view name) const;
    Text unknownAccelerator(std::string_view name) const; // with the nearest
    Text unknownModel(std::string_view name) const;

private:
    Catalogue m_catalogue;
    std::vector<Accelerator> m_accelerators;
    std::vector<LanguageModel> m_models;
};

struct MeasuredRow {
    std::size_t line = 0; // row of the table
    ServingCase serving;
    bool clean = true;                           // fit for calibration
    std::string setting;                         // rows of one setting stay together when data are split
    std::string group;                           // family, accelerator, engine, precision: weighs as a group
    double ttft = 0, tpot = 0, outputPerGpu = 0; // measured, s and tokens/s; 0: not given
    double weight = 1;
    Text note; // what the row left to be guessed, empty if nothing
};

// The key of an engine by any of its names: "dynamo-trt" is trtllm. One that is not known keeps its name in lower case.
std::string engineKey(std::string_view name);
// A row as a case, or why there is none.
std::optional<MeasuredRow> measuredRow(const CsvTable &table, std::size_t row, const ServingCatalogue &catalogue, Text &why);
// All rows that can be read.
std::vector<MeasuredRow> measuredRows(const CsvTable &table, const ServingCatalogue &catalogue);

} // namespace tokenyard
