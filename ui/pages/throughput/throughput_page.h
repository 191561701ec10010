// SPDX-License-Identifier: Apache-2.0
// The Throughput tab: which service on which accelerator, and the pages that answer questions about it: its frontier, the accelerators
// side by side, how far the model can be trusted, the planner's own measured runs, and training.
#pragma once

#include "ui/pages/page.h"

#include "core/plan/parts.h"

#include <optional>

class QComboBox;
class QLabel;

namespace tokenyard::ui {

class CompareView;
class FrontierView;
class FleetsView;
class OwnRowsView;
class Segments;
class TrainingView;
class TrustView;
struct ThroughputQuestion;

class ThroughputPage : public StudyPage {
    Q_OBJECT
public:
    ThroughputPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    FrontierView *frontier() const { return m_frontier; }
    CompareView *comparison() const { return m_compare; }
    TrainingView *training() const { return m_training; }
    TrustView *trust() const { return m_trust; }
    OwnRowsView *ownRows() const { return m_own; }
    FleetsView *fleets() const { return m_fleets; }
    void whatIf(const RecordId &accelerator); // the selected service on another accelerator, without changing any hall
    QComboBox *choice() const { return m_choice; }
    void showView(int index);
    int viewCount() const;
    bool isBusy() const; // a search or a fit runs

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void addView(QWidget *view, const QString &name);
    void see(int index);
    void fillChoices();
    std::optional<ThroughputQuestion> question() const;
    void ask();
    void editService(); // in Properties: the service selected here is edited there

    FrontierView *m_frontier;
    CompareView *m_compare;
    TrainingView *m_training;
    TrustView *m_trust;
    OwnRowsView *m_own;
    FleetsView *m_fleets;
    QComboBox *m_choice;
    QLabel *m_nothing;
    Segments *m_views;
    QWidget *m_pages; // only one is visible at a time: the page is as high as that one
    std::vector<QWidget *> m_all;
    QWidget *m_seen = nullptr;
    using Choice = std::pair<ObjectId, RecordId>; // service, accelerator
    std::vector<Choice> m_choices;                // those of the plan, and last the one that is only a question
    std::optional<Choice> m_asked;
};

} // namespace tokenyard::ui
