// SPDX-License-Identifier: Apache-2.0
// Measured serving runs from CSV, for calibration, batch prediction and import: the columns of published silicon samples
// (system, model, backend, tp, moe_ep, isl, osl, concurrency, ttft_ms, tpot_ms, ...) or of InferenceX benchmark points.
#pragma once

#include "core/base/csv.h"
#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving.h"
#include "core/throughput/serving/software_gain.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

// The machines and models of the catalogue, read once.
class ServingCatalogue {
public:
    explicit ServingCatalogue(const Catalogue &catalogue);
    const Accelerator *accelerator(std::string_view name) const; // as core/catalogue/measured_name.h finds it
    const LanguageModel *model(std::string_view name) const;
    // As people type them: also by a part of the name that only one record has. `took` then says which.
    const Accelerator *typedAccelerator(std::string_view name, Text &took) const;
    const LanguageModel *typedModel(std::string_view name, Text &took) const;
    Text unknownAccelerator(std::string_view name) const; // with its family or the nearest
    Text unknownModel(std::string_view name) const;
    const Catalogue &records() const { return m_catalogue; }

private:
    Catalogue m_catalogue;
    std::vector<Accelerator> m_accelerators;
    std::vector<LanguageModel> m_models;
};

struct MeasuredRow {
    std::size_t line = 0; // of the file
    ServingCase serving;
    bool clean = true;                           // fit for calibration
    std::string setting;                         // rows of one setting stay together when data are split
    std::string group;                           // family, accelerator, engine, precision: weighs as a group
    double ttft = 0, tpot = 0, outputPerGpu = 0; // measured, s and tokens/s; 0: not given
    double weight = 1;
    SoftwareGain software;         // of the date the row states against the calibration's
    bool precisionAssumed = false; // neither the row nor the model's name says one
    Text note;                     // what had to be guessed for the row; empty if nothing
};

// The row's case as the software of its date ran it.
ServingCase datedCase(const MeasuredRow &row);

// The key of an engine by any of its names: "dynamo-trt" is trtllm. One that is not known keeps its name in lower case.
std::string engineKey(std::string_view name);
// A row as a case, or why there is none: a cell that is no number or outside what can be is named with its column.
std::optional<MeasuredRow> measuredRow(const CsvTable &table, std::size_t row, const ServingCatalogue &catalogue, Text &why);

// A measured time (in the row, s) so far from the predicted one that only a wrong unit explains it.
std::optional<Text> unitSlip(const MeasuredRow &row, double predictedTpot, double predictedTtft);

struct MeasuredRows {
    std::vector<MeasuredRow> rows;
    std::vector<RefusedRow> refused; // with those that the reader of the file refused, in the order of the file
    bool stopped = false;
};
// All rows of a file that can be used, and why the others cannot. With a calibration, rows that a fit cannot use are refused too:
// those without both times, or so far from the prediction that only a wrong unit explains it.
MeasuredRows measuredRows(const CsvFile &file, const ServingCatalogue &catalogue, const Calibration *forFit = nullptr,
                          const std::stop_token &stop = {});
// The columns that a file must have and lacks, "system, isl"; empty if it has all. With the times, what a fit needs.
std::string missingServingColumns(const CsvTable &table, bool withTimes);
std::vector<std::string> unreadServingColumns(const CsvTable &table);

} // namespace tokenyard
