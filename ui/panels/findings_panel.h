// SPDX-License-Identifier: Apache-2.0
// The findings as a list: click or Enter selects and shows the objects that cause one; one may be waived with a reason.
#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"

#include <QTreeView>

#include <optional>
#include <vector>

namespace tokenyard::ui {

class Document;
class FindingsModel;
struct Tokens;

class FindingsPanel : public QTreeView {
    Q_OBJECT
public:
    FindingsPanel(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    FindingsModel *findings() const { return m_findings; }
    // Waives the finding in the row with this reason, or withdraws the waiver.
    void waive(int row, const QString &reason, const QString &by = {});
    void takeBack(int row);
    // Takes the step that fixes the finding, if the program knows one.
    void applyFix(int row);

signals:
    void showRequested(const std::vector<tokenyard::ObjectId> &objects);
    void countChanged(int open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberPlace();
    void returnToPlace();
    void go(const QModelIndex &index);
    void openMenu(QPoint at);
    void askReason(int row);

    Document *m_document;
    const Tokens &m_tokens;
    FindingsModel *m_findings;
    // While the list is made anew.
    std::optional<Finding> m_current;
    std::vector<Finding> m_errors;
    int m_currentRow = -1;
    bool m_currentWaived = false;
    int m_scroll = 0, m_currentTop = 0; // pixels
};

} // namespace tokenyard::ui
