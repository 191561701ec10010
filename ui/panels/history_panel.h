// SPDX-License-Identifier: Apache-2.0
// The undo list with the difference each step made; click or Enter goes to that state of the plan.
#pragma once

#include <QTreeView>

namespace tokenyard::ui {

class Document;
class HistoryModel;
struct Tokens;

class HistoryPanel : public QTreeView {
    Q_OBJECT
public:
    HistoryPanel(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    HistoryModel *history() const { return m_history; }

private:
    HistoryModel *m_history;
};

} // namespace tokenyard::ui
