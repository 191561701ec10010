// SPDX-License-Identifier: Apache-2.0
// Where the plan would do best: the map, the candidates by score with reasons for one of them, rivals, weights, the price here; and views
// of the plan in every region, a portfolio, pillars, the value ladder and the way to energisation.
#pragma once

#include "ui/pages/page.h"

#ifndef Q_MOC_RUN
#include "core/region/score.h"
#endif

#include <array>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace tokenyard::ui {

class PlainTable;
class RegionMap;
class PriceSlider;
class RegionView;
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
    QString said() const;                                                     // what the page says of the candidates and of the chosen site
    RegionView *view(int index) const { return m_shown[std::size_t(index)]; } // null for the sites
    PlainTable *rivals() const { return m_rivals; }
    PriceSlider *price() const { return m_price; }
    QSlider *weight(const std::string &criterion) const { return m_sliders.at(criterion); }

public slots:
    void showView(int view); // 0: the sites
    void chooseSite(int index);
    void placePoint(const tokenyard::region::Place &place);
    void moveHere();                     // the plan to the chosen site's region: one step that can be undone
    void keepSite();                     // the placed point, as the planner's own record
    void addSites(const QString &typed); // one "Name, 35.5, 129.4" per line
    void search();                       // a site, a town or "35.5,129.4"

signals:
    void computed();

protected:
    void refresh() override;
    void closeEvent(QCloseEvent *event) override; // the window asks whether it may close

private:
    QWidget *makeSites();
    QWidget *makeControls();
    QWidget *makeWeights();
    QWidget *makeLayers();
    void score();
    void shade();
    void takeRecords();
    void keepWeight(const RecordId &criterion);
    void showReasons();
    void fillRivals();
    std::string ruleId() const;
    region::Weights weights() const;
    const Record *rule() const;

    std::unique_ptr<region::World> m_world;
    std::unique_ptr<Catalogue> m_catalogue; // from which the world was read
    std::vector<region::Candidate> m_candidates;
    std::vector<region::Site> m_placed;
    int m_chosen = -1;
    std::vector<std::shared_ptr<const void>> m_identity; // of the records
    Segments *m_views;
    QStackedWidget *m_stack;
    RegionMap *m_map;
    PlainTable *m_candidatesTable, *m_reasonsTable, *m_rivals;
    QLabel *m_title, *m_caption, *m_reasonsTitle, *m_remarks; // remarks: of a site in the sea, abroad or far from a station
    QLineEdit *m_search;
    QComboBox *m_rule, *m_shading;
    QPushButton *m_move, *m_keep, *m_list;
    PriceSlider *m_price;
    std::array<RegionView *, 6> m_shown; // by segment; none for the sites
    std::map<std::string, QLabel *> m_weightLabels;
    std::map<std::string, QSlider *> m_sliders;
};

} // namespace tokenyard::ui
