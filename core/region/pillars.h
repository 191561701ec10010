// SPDX-License-Identifier: Apache-2.0
// Five pillars, a sovereignty checklist and the value kept at home, each from evidence in the plan or an answer stated in a record; what
// nobody says is unknown and does not count. Definitions: docs/equations-region.md.
#pragma once

#include "core/chain/study.h"

namespace tokenyard::region {

inline constexpr double pointsOfPillar = 20.0;

struct PillarEvidence {
    Text reason;
    std::string source;
    std::optional<double> points; // 0 to 20; nothing: not known
    Text step;                    // what would raise it
    int effort = 1;               // of the step: 1 a statement, 2 a setting or contract, 3 plant
};
struct Pillar {
    const char *key;
    Text name;
    std::optional<double> score; // mean of the known points
    std::vector<PillarEvidence> evidence;
    Text cheapestStep; // of the least effort, then of the greatest gain
};

enum class Answer { Unknown, No, Partly, Yes };
const char *answerKey(Answer answer);
struct SovereigntyItem {
    RecordId id;
    Text question;
    Answer answer = Answer::Unknown;
    Text reason;
    std::string source;  // of the question
    bool stated = false; // by an own record, not read from the plan
};

// A part of a year's value and who receives it.
struct Owner {
    const char *key;
    Text name;
    double share = 0.0;         // of the value; all shares add up to one
    std::optional<double> kept; // share of it that stays at home; nothing: not known, counted as the services state
    Text reason;
};
struct ValueAtHome {
    double share = 0.0;
    std::vector<Owner> owners;
    double exportShare = 0.0; // of the revenue that is earned in foreign money
    Text reason;              // where the study has no revenue
};

std::vector<SovereigntyItem> sovereigntyOf(const Plan &plan, const Catalogue &catalogue, const Study &study);
ValueAtHome valueAtHome(const Plan &plan, const Catalogue &catalogue, const Study &study);
// `lateDays`: of the P50 of energisation against the plan's first phase; nothing where there is none.
std::vector<Pillar> pillarsOf(const Plan &plan, const Catalogue &catalogue, const Study &study, std::optional<double> lateDays);

// The country of the maker of a model or accelerator; nothing if no record says.
const Record *originOf(const Catalogue &catalogue, std::string_view sort, std::string_view name);

} // namespace tokenyard::region
