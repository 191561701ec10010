// SPDX-License-Identifier: Apache-2.0
// What a study rests on and what can be moved in it: fields of the plan, values of the records that its stages read, and the
// error of the throughput model. Bands, "explain" and, later, sweeps and samples set inputs this way.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/part_view.h"
#include "core/study/results.h"

namespace tokenyard {

struct Input {
    std::vector<PartRef> parts; // whose field it is; several like parts that are moved together
    std::string kind;           // else the record's kind, "exchange" ...
    RecordId record;            // ... and its id
    std::string key;            // of the field or of the record's value; of the model's error "throughput"
    Text label;
    AnyUnit unit;
    FieldValue value;                      // now; of the model's error its factor, 1
    std::optional<double> low, high;       // SI; none: taken as exact
    std::string distribution{};            // between them (core/plan/distribution.h); empty: half on either side
    std::optional<double> least{}, most{}; // SI: the range that the field accepts, of a record's value what it can mean
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
// The error of the throughput model as an input, of these results: a factor on all rates, 1 at base. Nothing without a band.
std::optional<Input> throughputError(const ThroughputResult &base);

// Every input with a range, in a stable order: the parts in their table's order, the records by kind. The range is the planner's
// own note, else the field's or record's.
std::vector<Input> uncertainInputs(const Plan &plan, const Catalogue &catalogue);
// One field or record's value as an input, without low and high.
Input inputOf(const Plan &plan, const PartRef &part, const PartField &field);
Input inputOf(const std::string &kind, const Record &record, const std::string &key, const RecordValue &value);
// Every other field of the plan. What several objects or feeds of one kind have alike is one input.
std::vector<Input> exactInputs(const Plan &plan, const Catalogue &catalogue);

// Values to try for an exact input: a hundredth down and up, one less and one more, another choice or record.
std::vector<FieldValue> stepsOf(const Input &input, const Plan &plan, const Catalogue &catalogue);

// The plan and the catalogue with the input at a value. Of the model's error both stay the same.
struct World {
    Plan plan;
    Catalogue catalogue;
};
World withInput(const Plan &plan, const Catalogue &catalogue, const Input &input, const FieldValue &value);

} // namespace tokenyard
