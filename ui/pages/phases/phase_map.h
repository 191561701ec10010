// SPDX-License-Identifier: Apache-2.0
// A small drawing of the plan after a phase, always at the scale and position of the whole plan; what is new in the phase
// is highlighted.
#pragma once

#ifndef Q_MOC_RUN
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#endif
#include "ui/pages/plan_picture.h"

namespace tokenyard::ui {

class PhaseMap : public PlanPicture {
    Q_OBJECT
public:
    explicit PhaseMap(const Tokens &tokens, QWidget *parent = nullptr);
    // `whole` sets the frame; what was built in a phase after `before` gets a strong outline.
    void show(const Plan &whole, const Plan &then, const Plan &before, const Catalogue &catalogue);
    std::size_t drawnObjects() const { return m_objects; }

private:
    std::size_t m_objects = 0;
};

} // namespace tokenyard::ui
