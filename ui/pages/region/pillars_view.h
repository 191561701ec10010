// SPDX-License-Identifier: Apache-2.0
// Five pillars and the pillars of policy with their bars and evidence, the sovereignty checklist in which an answer can be stated with its
// source, whether the campus works for others, and the community's sheet.
#pragma once

#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/region/policy.h"
#endif

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tokenyard::ui {

class BarList;
class PlainTable;

class PillarsView : public RegionView {
    Q_OBJECT
public:
    PillarsView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void fill(const std::string &priceRule) override;
    BarList *five() const { return m_five; }
    BarList *policy() const { return m_policy; }
    PlainTable *checklist() const { return m_checklist; }
    PlainTable *community() const { return m_community; }
    PlainTable *evidence() const { return m_evidence; }

public slots:
    // Keeps the answer in the plan's file; "" as the answer withdraws the statement.
    void state(const QString &question, const QString &answer, const QString &source);

private:
    QWidget *makeStatement();
    void fillPillars(const std::vector<region::Pillar> &five, const std::vector<region::Pillar> &policy);
    void fillChecklist();
    void fillValue();
    void chooseQuestion(int entry);

    BarList *m_five, *m_policy, *m_owners;
    PlainTable *m_evidence, *m_checklist, *m_community;
    QLabel *m_checkTitle, *m_verdict, *m_question, *m_said;
    QComboBox *m_answer;
    QLineEdit *m_source;
    QPushButton *m_state;
    std::vector<region::SovereigntyItem> m_items;
    int m_chosen = -1;
};

// By how many days power comes after the first phase; nothing where there is no date.
std::optional<double> lateDaysOf(const Plan &plan, const Catalogue &catalogue);

} // namespace tokenyard::ui
