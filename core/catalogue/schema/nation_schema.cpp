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
    number("capacity", units::MW, RW("Capacity")),    words("accelerator", RW("Accelerator")).naming("accelerators").aside(),
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
    number("per_km", units::KRW, RW("Price of a kilometre of line")).aside(),
};
constexpr std::array dispersedRunsValues{
    number("sites", units::one, RW("Sites")).aside(),
    number("kept", units::percent, RW("Speed kept")).aside(),
    number("parameters", units::one, RW("Parameters, billion")).aside(),
    number("local_steps", units::one, RW("Steps between exchanges")).aside(),
};
constexpr std::array lawsValues{
    words("says", RW("What it says")).always().aside(),
    words("says_ko", RW("What it says, in Korean")).aside(),
    words("from", RW("In force from")).always().aside(),
};
constexpr std::array valueLadderValues{
    number("step", units::one, RW("Step")).always().aside(),
    words("sold_by", RW("Sold by")).always().aside(),
    words("what", RW("What is sold")).always().aside(),
    number("price", units::KRWPerMillionTokens, RW("Price")).aside(),
    words("price_record", RW("Price record")).naming("token-prices").aside(),
    number("share", units::percent, RW("Share of the output")).aside(), // in the planner's mix
};
constexpr std::array sovereigntyValues{
    words("answer", RW("Answer")).aside(),
    words("objective", RW("Objective")).always().aside(),
};

} // namespace

std::vector<RecordSchema> nationSchemas()
{
    return {
        {"dispersed-runs", "dispersed-run", TK("Training runs over several sites"), dispersedRunsValues, false, true},
        {"laws", "law", TK("Law that a planner meets"), lawsValues, false, true},
        {"national-targets", "national-target", TK("National targets"), nationalTargetsValues, false, true},
        {"origins", "origin", TK("Makers and their countries"), originsValues, false, true},
        {"permit-steps", "permit-step", TK("Steps to energisation"), permitStepsValues, false, true},
        {"sovereignty", "sovereignty-question", TK("Questions of sovereignty"), sovereigntyValues, false, true},
        {"value-ladder", "value-step", TK("Value ladder of services"), valueLadderValues, true, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
