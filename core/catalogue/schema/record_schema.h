// SPDX-License-Identifier: Apache-2.0
// What a record of each kind may and must hold: key, unit, words or number. Declared once; the check of records of one's own,
// the record editor and the test of the shipped records read it. value_words.h has the keys in words.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/value_words.h"

#include <span>

namespace tokenyard {

enum class ValueSort { Number, Words };

struct SchemaValue {
    const char *key = "";
    ValueSort sort = ValueSort::Number;
    AnyUnit unit{};         // in which an editor shows it; any unit of the dimension is taken
    bool required = false;  // otherwise it may be left out or blank
    const char *names = ""; // words that are the id of a record of this kind
    Text label() const { return valueName(key); }
    constexpr SchemaValue always() const
    {
        SchemaValue v = *this;
        v.required = true;
        return v;
    }
    constexpr SchemaValue naming(const char *kind) const
    {
        SchemaValue v = *this;
        v.names = kind;
        return v;
    }
};

struct RecordSchema {
    const char *kind = "";       // of the catalogue: "chillers"
    const char *recordKind = ""; // in the records: "chiller"
    TextSource label{};
    std::span<const SchemaValue> values{};
    bool open = false;        // further values under keys that are made: coefficients of a calibration, days of a calendar
    bool editable = false;    // a planner may have records of their own
    const char *instead = ""; // a value that stands in the place of all others: a tariff's charges as its file lists them

    const SchemaValue *find(std::string_view key) const;
};

std::span<const RecordSchema> allSchemas();                        // by kind, in alphabetical order
const RecordSchema *findSchema(std::string_view kindOrRecordKind); // nullptr if there is no such kind

// What is wrong with a record, one sentence each; empty if it can be used. `catalogue` has the records that it may name.
std::vector<Text> problemsOf(const Record &record, const RecordSchema &schema, const Catalogue &catalogue);

} // namespace tokenyard
