// SPDX-License-Identifier: Apache-2.0
// What a study rests on and what can be moved in it: fields of the plan, values of the records that its stages read, and the
// error of the throughput model. Bands, "explain" and, later, sweeps and samples set inputs this way.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/part_view.h"

namespace tokenyard {

struct Input {
    std::vector<PartRef> parts; // whose field it is; several like parts that are moved together
    std::string kind;           // else the record's kind, "exchange" ...
    RecordId record;            // ... and its id
    std::string key;            // of the field or of the record's value; of the model's error "throughput"
    Text label;
    AnyUnit unit;
    FieldValue value;                // now; of the model's error its factor, 1
    std::optional<double> low, high; // SI; none: taken as exact
    bool isField() const { return !parts.empty(); }
    bool isRecordValue() const { return !record.empty(); }
};

// Every input with a range, in a stable order: the parts in their table's order, the records by kind. The range is the planner's
// own note, else the field's or record's.
std::vector<Input> uncertainInputs(const Plan &plan, const Catalogue &catalogue);
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
