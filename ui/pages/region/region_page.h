// SPDX-License-Identifier: Apache-2.0
// Where the plan would do best: the map, the candidates by score with the reasons of one, and the same plan in every region, its
// schedule and its pillars in tables.
#pragma once

#include "core/region/score.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace tokenyard::ui {

class Background;
class PlainTable;
class RegionMap;
class Segments;

class RegionPage : public StudyPage {
    Q_OBJECT
public:
    RegionPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~RegionPage() override;
    RegionMap *map() const { return m_map; }
    PlainTable *candidatesTable() const { return m_candidatesTable; }
    const std::vector<region::Candidate> &candidates() const { return m_candidates; }
    Segments *views() const { return m_views; }
    QPushButton *moveButton() const { return m_move; }

public slots:
    void chooseSite(int index);
    void placePoint(const tokenyard::region::Place &place);
    void moveHere(); // the plan to the chosen site's region: one step that can be undone
    void search();   // a site, a town or "35.5,129.4"

signals:
    void computed();

protected:
    void refresh() override;

private:
    QWidget *makeSites();
    QWidget *makeControls();
    QWidget *makeWeights();
    QWidget *makeLayers();
    QWidget *makeTable(const QString &title, const QString &caption, PlainTable *table);
    void score();
    void showReasons();
    void fillSchedule();
    void fillPillars();
    void askRegions();
    region::Weights weights() const;
    const Record *rule() const;

    std::unique_ptr<region::World> m_world;
    std::unique_ptr<Catalogue> m_catalogue; // that the world was read from
    std::vector<region::Candidate> m_candidates;
    std::vector<region::Site> m_placed;
    int m_chosen = -1;
    Background *m_work;
    Segments *m_views;
    QStackedWidget *m_stack;
    RegionMap *m_map;
    PlainTable *m_candidatesTable, *m_reasonsTable, *m_regionsTable, *m_scheduleTable, *m_pillarsTable;
    QLabel *m_title, *m_caption, *m_reasonsTitle, *m_scheduleCaption;
    QLineEdit *m_search;
    QComboBox *m_rule;
    QPushButton *m_move;
    std::map<std::string, QSlider *> m_sliders;
};

} // namespace tokenyard::ui
