// SPDX-License-Identifier: Apache-2.0
// How the schema's tables are written, one file per room; record_schema.cpp joins them.
#pragma once

#include "core/catalogue/schema/record_schema.h"

#include <array>

namespace tokenyard::schema {

// Numbers that are read in billions: parameters of a model.
inline constexpr AnyUnit billions{"", Dimension{}, 1e9, 0.0};

constexpr SchemaValue number(const char *key, AnyUnit unit, TextSource called)
{
    return {.key = key, .sort = ValueSort::Number, .unit = unit, .words = called};
}
constexpr SchemaValue words(const char *key, TextSource called)
{
    return {.key = key, .sort = ValueSort::Words, .unit = AnyUnit(units::one), .words = called};
}
constexpr SchemaValue calendarYear(const char *key, TextSource called)
{
    return {.key = key, .sort = ValueSort::Number, .unit = AnyUnit(units::one), .words = called, .isYear = true};
}

std::vector<RecordSchema> equipmentSchemas();
std::vector<RecordSchema> computeSchemas();
std::vector<RecordSchema> moneySchemas();
std::vector<RecordSchema> siteSchemas();
std::vector<RecordSchema> regionSchemas();
std::vector<RecordSchema> nationSchemas();

} // namespace tokenyard::schema
