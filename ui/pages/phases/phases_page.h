// SPDX-License-Identifier: Apache-2.0
// The plan in time: a scrubber from the empty site to full build, with the map, figures and findings of each date; power
// contracted and needed by date; what binds each phase and what one more unit of it is worth. Computed in the background.
#pragma once

#include "ui/pages/page.h"

#ifndef Q_MOC_RUN
#include "core/region/phases.h"
#include "core/region/power_ramp.h"
#endif

#include <optional>

class QLabel;
class QSlider;

namespace tokenyard::ui {

class Background;
class Chart;
class PhaseMap;
class PlainTable;
class ProgressRow;

class PhasesPage : public StudyPage {
    Q_OBJECT
public:
    PhasesPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~PhasesPage() override;
    QSlider *scrubber() const { return m_scrubber; }
    PlainTable *figures() const { return m_figures; }
    PlainTable *phases() const { return m_phases; }
    PhaseMap *map() const { return m_map; }
    Chart *power() const { return m_power; }
    Chart *gpus() const { return m_gpus; }

signals:
    void computed();

protected:
    void refresh() override;

private:
    QWidget *makeTime();
    void cancel();
    void take(std::vector<region::PhaseStanding> standings, const region::PowerRamp &ramp);
    void showMoment(int position);
    void moveTheWindow(int position);
    void fillPhases();

    Background *m_work;
    ProgressRow *m_progress;
    QLabel *m_caption, *m_moment, *m_binding;
    QSlider *m_scrubber;
    PhaseMap *m_map;
    PlainTable *m_figures, *m_phases;
    Chart *m_power, *m_gpus;
    std::vector<region::PhaseStanding> m_standings;
    std::shared_ptr<const Study> m_empty; // of the site before anything is built
    bool m_moving = false;                // the scrubber is changing the window
    std::optional<Plan> m_asked;          // the plan the page shows, or will show
};

} // namespace tokenyard::ui
