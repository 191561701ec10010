// SPDX-License-Identifier: Apache-2.0
// A small drawing of the plan as it stands after a phase, always at the scale and place of the whole plan; what is new in the phase
// stands out.
#pragma once

#ifndef Q_MOC_RUN
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/report/drawing/display_list.h"
#endif
#include "ui/theme/tokens.h"

#include <QWidget>

namespace tokenyard::ui {

class PhaseMap : public QWidget {
    Q_OBJECT
public:
    explicit PhaseMap(const Tokens &tokens, QWidget *parent = nullptr);
    // `whole` gives the frame; of what is built in a phase after `before` the outline is drawn strong.
    void show(const Plan &whole, const Plan &then, const Plan &before, const Catalogue &catalogue);
    std::size_t drawnObjects() const { return m_objects; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tokens &m_tokens;
    drawing::DisplayList m_list;
    Bounds m_frame;
    std::size_t m_objects = 0;
};

} // namespace tokenyard::ui
