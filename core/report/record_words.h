// SPDX-License-Identifier: Apache-2.0
// A catalogue record as a reader of the report sees it: the values that bear on the figures, in words, with their sources as
// numbers of one list. Curve coefficients, schedules and keys for programs are left to the record itself.
#pragma once

#include "core/catalogue/record.h"
#include "core/catalogue/schema/record_schema.h"
#include "core/report/document.h"

namespace tokenyard::report {

// What of the value is printed: "Memory bandwidth 8 TB/s (7 – 8)"; empty for a blank value.
Text recordValueWords(const SchemaValue &declared, const RecordValue &value);
// All of a record that its schema lists, in the schema's order: "GPUs 72; rack power 120 kW".
Text recordSummary(const Record &record);

// The sources of a report, each once, numbered from 1 in order of first use.
class SourceList {
public:
    int numberOf(const Source &source);
    // "[1]", "[2, 5–8]"; "–" for none.
    std::string citation(const std::vector<Source> &sources);
    const std::vector<Source> &all() const { return m_sources; }
    static std::string anchor(int number); // of the row that describes it

private:
    std::vector<Source> m_sources;
};

} // namespace tokenyard::report
