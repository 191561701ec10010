// SPDX-License-Identifier: Apache-2.0
// Records of what a country asks of a campus: steps of permits and works, national targets, makers and their countries, questions of
// sovereignty.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array nationalTargetsValues{
    words("country").always(),  number("year", units::one).always(), words("sort").always(),
    number("gpus", units::one), number("capacity", units::MW),
};
constexpr std::array originsValues{
    words("sort").always(),
    words("begins").always(),
    words("country").always(),
    words("open_weights"),
};
constexpr std::array permitStepsValues{
    number("days", units::day).always(),
    words("after").always(),
    words("applies").always(),
};
constexpr std::array dispersedRunsValues{
    number("sites", units::one),
    number("kept", units::percent),
    number("parameters", units::one), // billion
    number("local_steps", units::one),
};
constexpr std::array lawsValues{
    words("says").always(),
    words("says_ko"),
    words("from").always(),
};
constexpr std::array valueLadderValues{
    number("step", units::one).always(),
    words("sold_by").always(),
    words("what").always(),
    number("price", units::KRWPerMillionTokens),
    words("price_record").naming("token-prices"),
    number("share", units::percent), // of the output, in the planner's mix
};
constexpr std::array sovereigntyValues{
    words("answer"),
    words("objective").always(),
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
