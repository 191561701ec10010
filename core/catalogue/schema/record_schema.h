// SPDX-License-Identifier: Apache-2.0
// What a record of each kind may and must hold: key, unit, words or number, and what people call it. Declared once; the check of
// a planner's own records, the record editor, the report, sentences about records and the test of the shipped ones read it.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

#include <span>

namespace tokenyard {

enum class ValueSort { Number, Words };

struct SchemaValue {
    const char *key = "";
    ValueSort sort = ValueSort::Number;
    AnyUnit unit{};         // in which an editor shows it; any unit of the dimension is taken
    TextSource words{};     // "Memory bandwidth"
    bool required = false;  // otherwise it may be left out or blank
    const char *names = ""; // words that are the id of a record of this kind
    bool isYear = false;    // a number without separators: 2026
    bool listed = true;     // in the report's list of records; schedules, coefficients and shapes are left to the record
    Text label() const { return Text(words); }
    constexpr SchemaValue always() const
    {
        SchemaValue v = *this;
        v.required = true;
        return v;
    }
    constexpr SchemaValue aside() const
    {
        SchemaValue v = *this;
        v.listed = false;
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

// A value of a kind in words; a key that is made (a coefficient of a calibration) has its underscores taken out.
Text valueName(std::string_view kindOrRecordKind, std::string_view key);

// What is wrong with a record, one sentence each; empty if it can be used. `catalogue` has the records that it may name.
std::vector<Text> problemsOf(const Record &record, const RecordSchema &schema, const Catalogue &catalogue);

} // namespace tokenyard
