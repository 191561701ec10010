// SPDX-License-Identifier: Apache-2.0
// N-1: what each element of the plant takes down with it when it fails, the costliest first. Computed in the background, with progress;
// any row can be failed to look at what remains.
#pragma once

#include "ui/pages/page.h"

#ifndef Q_MOC_RUN
#include "core/what_if/n_minus_1.h"
#endif

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tokenyard::ui {

class Background;
class PlainTable;

class FailuresPage : public StudyPage {
    Q_OBJECT
public:
    FailuresPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~FailuresPage() override;
    PlainTable *table() const { return m_table; }
    const std::vector<ElementFailure> &failures() const { return m_failures; }
    QString csv() const; // the table, as it is copied

signals:
    void computed();

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    bool isAsked() const;
    void ask();
    void take(std::vector<ElementFailure> failures);
    void fillTable();
    QString overloadWords(const FailureImpact &impact) const;
    ObjectId chosen() const;
    void updateButtons();

    Background *m_work;
    PlainTable *m_table;
    QLabel *m_caption;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_copy, *m_fail;
    std::vector<ElementFailure> m_failures;
    std::optional<Plan> m_asked; // the plan the table shows, or will show
    std::shared_ptr<const Study> m_askedStudy;
};

} // namespace tokenyard::ui
