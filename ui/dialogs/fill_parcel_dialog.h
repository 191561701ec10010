// SPDX-License-Identifier: Apache-2.0
// "Fill a parcel": a boundary and a goal give layouts side by side, each with its picture, figures and reason; one of them opens as a
// new plan. The search runs in the background and can be cancelled.
#pragma once

#include "core/what_if/fill_parcel.h"
#include "ui/dialogs/new_project_wizard.h"
#include "ui/document/background.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tokenyard::ui {

class NumberBox;
class ProjectController;
struct Tokens;

class FillParcelDialog : public QDialog {
    Q_OBJECT
public:
    // The open plan, whose own parcel can be filled: its locked objects stay.
    FillParcelDialog(Plan plan, Catalogue catalogue, ProjectController *projects, const Tokens &tokens, QWidget *parent = nullptr);
    ~FillParcelDialog() override;
    void setFile(const QString &path);
    // Filled in from the wizard's earlier pages; the search starts at once.
    void begin(const ProjectStart &start);
    int layouts() const { return int(m_filling.layouts.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    void addActions(QVBoxLayout *column);
    QWidget *makeBoundary();
    QWidget *makeResults();
    void chooseFile();
    void fill();
    void cancel();
    void showLayouts(Filling filling, Area parcel);
    void addCard(const FilledParcel &layout, int index, Area parcel);
    void say(const QString &words, bool problem);
    void setBusy(bool busy);
    void openChosen();
    FillRequest request(generate::Order order) const;

    Plan m_plan;
    ProjectController *m_projects;
    const Tokens &m_tokens;
    Catalogue m_catalogue;
    QRadioButton *m_ofPlan = nullptr, *m_ofFile = nullptr;
    QLineEdit *m_file = nullptr;
    NumberBox *m_goal = nullptr;
    QComboBox *m_unit = nullptr, *m_rack = nullptr, *m_redundancy = nullptr, *m_cooling = nullptr;
    NumberBox *m_phases = nullptr;
    QDateEdit *m_start = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_fill = nullptr, *m_cancel = nullptr, *m_open = nullptr;
    QHBoxLayout *m_cards = nullptr;
    QButtonGroup *m_choice = nullptr;
    Filling m_filling;
    Background m_background; // last: it is destroyed before what it reports to
};

} // namespace tokenyard::ui
