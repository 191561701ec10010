// SPDX-License-Identifier: Apache-2.0
// How the schema's tables are written, one file per room; record_schema.cpp joins them.
#pragma once

#include "core/catalogue/schema/record_schema.h"

#include <array>

namespace tokenyard::schema {

constexpr SchemaValue number(const char *key, TextSource label, AnyUnit unit)
{
    return {.key = key, .label = label, .sort = ValueSort::Number, .unit = unit};
}
constexpr SchemaValue words(const char *key, TextSource label)
{
    return {.key = key, .label = label, .sort = ValueSort::Words, .unit = AnyUnit(units::one)};
}

std::vector<RecordSchema> equipmentSchemas();
std::vector<RecordSchema> computeSchemas();
std::vector<RecordSchema> moneySchemas();
std::vector<RecordSchema> siteSchemas();

} // namespace tokenyard::schema
