// SPDX-License-Identifier: Apache-2.0
// The earlier states of the open plan: show the differences from the current plan, keep one under a name, restore one, remove one.
#pragma once

#include "core/store/versions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokenyard::ui {

class Background;
class Document;
class ProgressRow;
class ProjectController;

class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(Document *document, ProjectController *projects, QWidget *parent = nullptr);
    ~VersionsDialog() override;

private:
    void refresh();
    void showDifferences();
    void askFigures(const Project &then);
    const Version *chosen() const;

    Document *m_document;
    ProjectController *m_projects;
    Background *m_work;
    ProgressRow *m_progress;
    std::vector<Version> m_versions;
    QLineEdit *m_name;
    QListWidget *m_list;
    QLabel *m_differences;
    QPushButton *m_restore, *m_remove;
};

} // namespace tokenyard::ui
