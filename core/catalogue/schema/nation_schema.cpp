// SPDX-License-Identifier: Apache-2.0
// Records of what a country asks of a campus: steps of permits and works, national targets, makers and their countries, questions of
// sovereignty.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)
#define RW(source) TY_TR("RecordValue", source)

// clang-format off: one row per line
constexpr std::array nationalTargetsValues{
    words("country", RW("Country")).always().aside(), calendarYear("year", RW("Year")).always(),
    words("sort", RW("Sort")).always().aside(),       number("gpus", units::one, RW("GPUs per rack")),
    number("capacity", units::MW, RW("Capacity")),
};
constexpr std::array originsValues{
    words("sort", RW("Sort")).always().aside(),
    words("begins", RW("Begins")).always().aside(),
    words("country", RW("Country")).always().aside(),
    words("open_weights", RW("Open weights")).aside(),
};
constexpr std::array permitStepsValues{
    number("days", units::day, RW("Duration")).always().aside(),
    words("after", RW("After which step")).always().aside(),
    words("applies", RW("Applies where")).always().aside(),
};
constexpr std::array sovereigntyValues{
    words("answer", RW("Answer")).aside(),
    words("objective", RW("Objective")).always().aside(),
};

} // namespace

std::vector<RecordSchema> nationSchemas()
{
    return {
        {"national-targets", "national-target", TK("National targets"), nationalTargetsValues, false, true},
        {"origins", "origin", TK("Makers and their countries"), originsValues, false, true},
        {"permit-steps", "permit-step", TK("Steps to energisation"), permitStepsValues, false, true},
        {"sovereignty", "sovereignty-question", TK("Questions of sovereignty"), sovereigntyValues, false, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
