// SPDX-License-Identifier: Apache-2.0
// One catalogue record: an id, a name in two languages and values by field key, each with unit, source and low/high.
// Files are resources/<folder>/<kind>.json; the format is described in docs/recipes.md ("Add a record").
#pragma once

#include "core/base/id.h"
#include "core/base/source.h"
#include "core/base/text.h"
#include "core/base/unit.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

// A value of a record: a number in SI with the unit it was written in, or words. Blank (looked for, not found) has neither.
struct RecordValue {
    std::optional<double> si;
    std::optional<double> low, high; // SI
    std::string words;
    AnyUnit unit;
    std::string source; // id of a Source of the same file; several joined by '+'
    std::string note;
    std::string distribution; // between low and high (core/plan/distribution.h); empty: half on either side
    bool blank() const { return !si && words.empty(); }
};

struct Record {
    RecordId id;
    std::string kind; // the file's kind: "accelerator", "chiller", ...
    std::string nameEn, nameKo;
    std::vector<std::string> aliases;
    std::map<std::string, RecordValue> values; // by field key, sorted: a stable order
    std::vector<Source> sources;               // those its values name
    bool own = false;                          // the planner's: entered or changed in this project, kept even while unused

    Text name() const { return Text::named(nameEn, nameKo); }
    const RecordValue *find(std::string_view key) const;
    // The value as a quantity; nothing if it is blank, absent or of another dimension.
    template <class Q>
    std::optional<Q> get(std::string_view key) const
    {
        const RecordValue *v = find(key);
        if (!v || !v->si || !(v->unit.dimension == Q::dimension))
            return std::nullopt;
        return Q::fromSi(*v->si);
    }
    std::optional<double> number(std::string_view key) const; // dimensionless
    std::string words(std::string_view key) const;            // "" if absent
};

// The records of one file, in the file's order.
struct RecordSet {
    std::string kind;
    std::string dataVersion; // ISO date of the last change of the file
    std::vector<Source> sources;
    std::vector<Record> records;
    const Record *find(std::string_view idOrName) const; // id, name or alias; case-insensitive
    std::vector<std::string> nearest(std::string_view wrongName, std::size_t limit = 3) const;
};

// Parses a record file; on bad input returns nothing and says why in `error`. Never throws.
std::optional<RecordSet> parseRecords(std::string_view json, std::string &error);

// One record as JSON (the embedded copy in a project file) and back.
std::string recordToJson(const Record &record);
std::optional<Record> recordFromJson(std::string_view json, std::string &error);

} // namespace tokenyard
