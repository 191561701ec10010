// SPDX-License-Identifier: Apache-2.0
// A plan moved to another region: what of it follows the place, and what each of these changes does to its figures. What the plan had at
// home is kept beside it as the planner's own site record "home", so that going back restores it to the last bit.
#pragma once

#include "core/chain/study.h"
#include "core/edit/edit.h"
#include "core/plan/part_table.h"
#include "core/region/score.h"

namespace tokenyard::region {

// A value of the plan that follows the place, and what it becomes.
struct PlaceValue {
    PartRef part;
    std::string key;
    FieldValue value;
    FieldNote note; // without key, ranges and source: none
};

// A record of the catalogue that follows the place.
struct PlaceRecord {
    std::string kind;
    RecordId id;
    std::optional<Record> own; // the planner's own as it becomes; nothing: the shipped one again
};

// One cause of the waterfall.
struct Change {
    std::string cause; // "climate", "price", "land", "water", "schedule", "country", "grid"
    Text label, reason;
    std::string source;
    std::vector<PlaceValue> values; // those that differ from the plan's
    std::vector<PlaceRecord> records = {};
    bool changes() const { return !values.empty() || !records.empty(); } // if not, the reason says why
};

struct Move {
    Text refusal; // not empty: there is no such move
    RecordId from, to;
    Text fromName, toName;
    std::vector<Change> changes;
    std::optional<Record> home; // to be kept in the plan's file; nothing: the plan is at home again, none is kept
};

inline constexpr const char *homeId = "home", *homeKind = "region-sites";

// The move to the region named by its id, name or alias, under a rule of regional prices.
Move moveTo(const Plan &plan, const Catalogue &catalogue, std::string_view regionName, const Record *rule);
// The region of that name; else the sentence with the nearest names.
const Record *findRegion(const Catalogue &catalogue, std::string_view name, Text &problem);

// The plan with the changes of the set made, bit i for change i.
Plan withChanges(const Plan &plan, const Move &move, std::size_t set);
Plan withAllChanges(const Plan &plan, const Move &move);
// The records with those of the set's changes.
Catalogue withRecords(const Catalogue &catalogue, const Move &move, std::size_t set);
// All of them, as one edit that the gate has seen, with the notes on where the values come from.
edit::Edit moved(const Plan &plan, const Move &move);
// The records after the move: those that follow the place, and the home of the plan, or none.
Catalogue withHome(const Catalogue &catalogue, const Move &move);

struct Step {
    std::size_t change = 0; // of Move::changes
    double difference = 0.0;
};
struct Outcome {
    std::shared_ptr<const Study> before, after;
    std::map<Kpi, std::vector<Step>> waterfall; // of the KPIs that all orders of the changes have
    std::shared_ptr<Evaluator> there;           // of the records after the move, where it changes some
};
// `steps` false: only before and after.
Outcome outcomeOf(const Plan &plan, const Move &move, Evaluator &evaluator, bool steps);
// The change that does most of the difference of a figure, in its direction: the mean of what it does as the first and as the last of all
// changes, which is the waterfall's share where changes work on one another in pairs. Nothing without a difference or a figure.
std::optional<Step> mainCause(const Plan &plan, const Move &move, const Outcome &outcome, Kpi kpi, Evaluator &evaluator);

} // namespace tokenyard::region
