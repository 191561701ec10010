// SPDX-License-Identifier: Apache-2.0
// A new project in four short pages - where, how much, what for, when - and then "Fill a parcel" with everything filled in
// and the search started. The open plan is not touched until a layout is opened there.
#pragma once

#ifndef Q_MOC_RUN
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#endif

#include <QDate>
#include <QWizard>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace tokenyard::ui {

class NumberBox;
struct Tokens;

// What the last page is opened with.
struct ProjectStart {
    Plan plan; // a site with its boundary and place, a service, nothing on it
    double goal = 40.0;
    int goalUnit = 0; // index into the units of the dialog "Fill a parcel"
    int phases = 1;
    QDate first;
};

class NewProjectWizard : public QWizard {
    Q_OBJECT
public:
    NewProjectWizard(Catalogue catalogue, const Tokens &tokens, QWidget *parent = nullptr);
    ProjectStart start() const;
    bool validateCurrentPage() override;

private:
    QWizardPage *makeWhere();
    QWizardPage *makeHowMuch();
    QWizardPage *makeWhatFor();
    QWizardPage *makeWhen();
    void importParcel();
    void showParcel();
    Plan sitePlan() const;

    Catalogue m_catalogue;
    const Tokens &m_tokens;
    Plan m_imported; // with the boundary that was imported, if one was
    bool m_hasImported = false;
    QLineEdit *m_title = nullptr;
    QComboBox *m_region = nullptr, *m_unit = nullptr, *m_model = nullptr;
    NumberBox *m_width = nullptr, *m_depth = nullptr, *m_goal = nullptr;
    NumberBox *m_input = nullptr, *m_output = nullptr, *m_phases = nullptr;
    QDateEdit *m_first = nullptr;
    QLabel *m_parcel = nullptr;
};

} // namespace tokenyard::ui
