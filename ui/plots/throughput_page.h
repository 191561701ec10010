// SPDX-License-Identifier: Apache-2.0
// How fast a service is served: the frontier of tokens/s per GPU against tokens/s per user with its band, the service level
// and the chosen point; where a decode step goes; the layouts that were tried.
#pragma once

#include "ui/plots/page.h"

#include "core/plan/parts.h"

#include <future>
#include <memory>

class QComboBox;

namespace tokenyard::ui {

class Chart;
class PlainTable;
struct Frontier;

class ThroughputPage : public StudyPage {
    Q_OBJECT
public:
    ThroughputPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~ThroughputPage() override;
    PlainTable *layouts() const { return m_layouts; }

protected:
    void refresh() override;

private:
    void fillChoices();
    void startSearch();
    void show(const Frontier &frontier);
    void drawFrontier(const Frontier &frontier);
    void drawBudget(const Frontier &frontier);
    void fillLayouts(const Frontier &frontier);

    Chart *m_frontier, *m_budget;
    PlainTable *m_layouts;
    QComboBox *m_choice;
    std::vector<std::pair<ObjectId, RecordId>> m_choices; // service, accelerator
    std::future<void> m_search;
    Service m_asked;          // of the newest search
    RecordId m_askedOn;
};

} // namespace tokenyard::ui
