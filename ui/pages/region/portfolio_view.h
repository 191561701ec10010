// SPDX-License-Identifier: Apache-2.0
// A portfolio: campuses opened, added and ordered; GPUs by year against the national target, what binds, targets and yardsticks, training
// in one place or several and with a partner. Kept in its own file, which contains each plan in full.
#pragma once

#include "ui/pages/region/portfolio_keeper.h"
#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/region/portfolio_study.h"
#include "core/store/portfolio_file.h"
#endif

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace tokenyard::ui {

class Background;
class Chart;
class PlainTable;
class ProgressRow;

class PortfolioView : public RegionView {
    Q_OBJECT
public:
    PortfolioView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~PortfolioView() override;
    void fill(const std::string &priceRule) override;
    bool mayLeave(); // asks about a portfolio that is not saved
    bool isBusy() const;
    const region::PortfolioStudy *study() const { return m_study ? &*m_study : nullptr; }
    PlainTable *campuses() const { return m_campuses; }
    PlainTable *years() const { return m_years; }
    PlainTable *regions() const { return m_regions; }
    PlainTable *cash() const { return m_cash; }
    PlainTable *targets() const { return m_targets; }
    QLabel *said() const { return m_said; }
    QLineEdit *setting(const char *key) const;
    QComboBox *order() const { return m_order; }

public slots:
    void open(const QString &path); // replaces the current one
    void add(const QString &path);  // a plan, or all plans of a portfolio
    void addThisPlan();
    void removeChosen();
    void moveChosen(int by);
    void save(const QString &path);
    void writeBrief(const QString &path); // PDF or HTML, one page

protected:
    void closeEvent(QCloseEvent *event) override; // the window asks whether it may close

private:
    QWidget *makeButtons();
    QWidget *makeSettings();
    void addSetting(QGridLayout *grid, int at, const char *key, const QString &name);
    void takeCampuses(std::vector<PortfolioCampus> campuses);
    PortfolioContent content() const;
    void studyAll();
    void takeStudied(std::vector<region::Campus> campuses);
    void compute();
    void sum(std::vector<region::Campus> campuses);
    void readFields();
    void writeFields();
    bool askSave();
    void fillTables();
    void fillYears();
    void fillCash();
    void fillTargets();
    void drawYears();
    void drawTraining();
    void say(const QString &sentence);

    Background *m_work;
    ProgressRow *m_progress;
    PlainTable *m_campuses, *m_years, *m_regions, *m_cash, *m_values, *m_targets;
    Chart *m_fleet, *m_training;
    QLabel *m_title, *m_cashWords, *m_said, *m_binding, *m_trainingWords, *m_joint;
    QComboBox *m_order, *m_holds;
    QPushButton *m_remove, *m_up, *m_down;
    std::map<std::string, QLineEdit *> m_fields;
    PortfolioKeeper m_keeper{this};
    std::vector<PortfolioCampus> m_content;
    std::map<std::string, std::shared_ptr<const Study>> m_studies; // keyed by the bytes of the plan
    Catalogue m_catalogue;                                         // outlives the study, which points into it
    region::PortfolioSettings m_settings;
    std::optional<region::PortfolioStudy> m_study;
    QString m_path, m_held;                  // held: who writes the file meanwhile
    bool m_changed = false, m_again = false; // again: the settings changed while the money was summed
    int m_chosen = -1;
};

} // namespace tokenyard::ui
