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
constexpr std::array sovereigntyValues{
    words("answer"),
    words("objective").always(),
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
