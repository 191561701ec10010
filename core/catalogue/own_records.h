// SPDX-License-Identifier: Apache-2.0
// The planner's own records: copied from the catalogue's or read from a file, checked against the schema, kept in the project.
#pragma once

#include "core/base/typed_number.h"
#include "core/catalogue/schema/record_schema.h"

namespace tokenyard {

// How a record of an open project compares with the catalogue of this program.
enum class RecordOrigin {
    Catalogue, // the same as the program's
    Copy,      // of the data the project was made with; the program's has changed since, or is gone
    Own        // entered or changed by the planner
};
RecordOrigin originOf(const std::string &kind, const Record &record);
const char *originKey(RecordOrigin origin); // "catalogue", "copy", "own"

// "racks: gb200-nvl72": the records of an open project that are copies of older data.
std::vector<std::string> olderRecords(const Catalogue &catalogue);
// This program's records with the project's own ones in their places.
Catalogue withProgramsRecords(const Catalogue &catalogue);

struct OwnRecord {
    std::string kind; // of the catalogue
    Record record;
};
struct OwnRecordsReading {
    std::vector<OwnRecord> records;
    Text problem; // one sentence; then there are no records
};
// From a file of records ({"kind", "sources", "records"}, as `catalogue KIND --json` prints it) or of a single one. Records may
// name each other and those of the catalogue. Refused as a whole.
OwnRecordsReading readOwnRecords(std::string_view json, const Catalogue &catalogue);

// A copy under a free id and a name that says so: "H200 SXM (own)".
Record duplicateRecord(const Record &record, const std::string &kind, const Catalogue &catalogue);

// What an editor gives for one value; low and high may be empty.
struct TypedRecordValue {
    std::string value, low, high, source;
};
// Changes one value; a blank value takes it away unless it is required. Why not, in one sentence; then the record is as it was.
Text setRecordValue(Record &record, const SchemaValue &declared, const TypedRecordValue &typed, const NumberStyle &style = {});
// What the editor shows: the numbers in the schema's unit.
TypedRecordValue typedValueOf(const Record &record, const SchemaValue &declared);

} // namespace tokenyard
