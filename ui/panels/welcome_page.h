// SPDX-License-Identifier: Apache-2.0
// The page shown before a plan is open: recent plans, samples and starts for new plans.
#pragma once

#include <QScrollArea>

#include <functional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace tokenyard::ui {

class CardButton;
class ProjectController;
struct Tokens;

class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    WelcomePage(ProjectController *projects, const Tokens &tokens, QWidget *parent = nullptr);
    void refresh(); // recent plans may have appeared or disappeared

signals:
    void fillParcelAsked();
    void wizardAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CardButton *makeCard(const QString &title, const QString &about, const QString &name, const std::function<void()> &run);
    CardButton *addCard(QVBoxLayout *column, const QString &title, const QString &about, const QString &name,
                        const std::function<void()> &run);
    void addCopies(QVBoxLayout *column);
    void addTemplates(QVBoxLayout *column, bool samples);
    void addStarts(QVBoxLayout *column);
    void placeStarts();
    ProjectController *m_projects;
    const Tokens &m_tokens;
    std::vector<CardButton *> m_starts;
    QGridLayout *m_startGrid = nullptr;
};

} // namespace tokenyard::ui
