// SPDX-License-Identifier: Apache-2.0
// Grows one design on a parcel: builds it, studies it with the real evaluator and corrects it until it meets the goal and the rules.
#pragma once

#include "core/what_if/fill_parcel.h"

namespace tokenyard::generate {

inline constexpr double leastOfGoal = 0.80; // of a goal in power, after all rounds of correction
inline constexpr int mostRounds = 7;        // of building, studying and correcting

// Why a design failed, and what its studies showed that it needs.
struct Failure {
    bool room = true; // false: the parcel has no room for it
    Text rule;        // what a rule says of the last layout
    Needs needs;      // of a layout with this much IT; nothing: no layout was studied
    Power it;
};

class Grower {
public:
    Grower(const Parcel &parcel, const FillRequest &request, const Design &design, const Catalogue &catalogue, Evaluator &evaluator,
           std::stop_token stop)
        : m_parcel(parcel), m_request(request), m_design(design), m_catalogue(catalogue), m_evaluator(evaluator), m_stop(std::move(stop))
    {}
    // `studied` is called after each round.
    std::optional<FilledParcel> grow(Failure &failure, int &tried, const std::function<void()> &studied);

private:
    bool study();
    void learn();
    const Finding *blocking() const;
    bool met() const;
    double near() const; // how far from a goal in GPUs or tokens a layout may be, as a share
    int wantedColumns() const;
    bool learnRacks(int rows);
    double figure() const; // of the goal's kind, as the layout has it
    FilledParcel taken() const;

    const Parcel &m_parcel;
    const FillRequest &m_request;
    Design m_design;
    const Catalogue &m_catalogue;
    Evaluator &m_evaluator;
    std::stop_token m_stop;
    Needs m_needs;
    double m_racks = 0.0; // that a goal in tokens/s needs; 0: not yet known
    double m_more = 1.0;  // extra cooling beyond the checks, if hours of the year fell short
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
};

} // namespace tokenyard::generate
