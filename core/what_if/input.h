// SPDX-License-Identifier: Apache-2.0
// What a study depends on and what can be varied: fields of the plan, values of records that its stages read, and the error of the
// throughput model. Bands, "Explain", sweeps and samples set inputs this way.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/part_view.h"
#include "core/study/results.h"

namespace tokenyard {

struct Input {
    std::vector<PartRef> parts; // owner of the field; several equal parts are moved together
    std::string kind;           // otherwise the record's kind, "exchange" ...
    RecordId record;            // ... and its id
    std::string key;            // of the field or the record's value; "throughput" for the model's error
    Text label;
    AnyUnit unit;
    FieldValue value;                // current value; for the model's error its factor, 1
    std::optional<double> low, high; // SI; nothing: taken as exact
    std::string distribution{};      // distribution between them (core/plan/distribution.h); empty: half of the probability on either side
    std::optional<double> least{}, most{}; // SI: the range that the field accepts, or that a record's value can have
    bool isField() const { return !parts.empty(); }
    bool isRecordValue() const { return !record.empty(); }
};

// Its address: "service:Chat.price", "tariffs:kepco-....fuel_charge", "model.throughput".
std::string addressOf(const Plan &plan, const Input &input);

struct InputReading {
    std::optional<Input> input;
    Text problem; // one sentence with the nearest known words
};
// The number that an address names, with or without a range of uncertainty, among the parts and the records that stages read.
InputReading findInput(const Plan &plan, const Catalogue &catalogue, std::string_view address);
// The error of the throughput model as an input: a factor on all rates, 1 at base. Nothing if these results have no band.
std::optional<Input> throughputError(const ThroughputResult &base);

// All inputs with a range in a stable order: parts in the order of their table, records by kind. The range is the planner's own note,
// otherwise that of the field or record.
std::vector<Input> uncertainInputs(const Plan &plan, const Catalogue &catalogue);
// One field or record's value as an input, without low and high.
Input inputOf(const Plan &plan, const PartRef &part, const PartField &field);
Input inputOf(const std::string &kind, const Record &record, const std::string &key, const RecordValue &value);
// All other fields of the plan. A value that several objects or feeds of one kind share is one input.
std::vector<Input> exactInputs(const Plan &plan, const Catalogue &catalogue);

// Values to try for an exact input: one per cent less and more, one unit less and more, another choice or record.
std::vector<FieldValue> stepsOf(const Input &input, const Plan &plan, const Catalogue &catalogue);

// The plan and the catalogue with the input at a value. For the model's error both are unchanged.
struct World {
    Plan plan;
    Catalogue catalogue;
};
World withInput(const Plan &plan, const Catalogue &catalogue, const Input &input, const FieldValue &value);

} // namespace tokenyard
