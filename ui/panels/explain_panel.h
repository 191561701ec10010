// SPDX-License-Identifier: Apache-2.0
// Explains the figure clicked in the ledger, and follows the study as it changes.
#pragma once

#include "core/chain/kpi.h"
#include "ui/theme/tokens.h"

#include <QTextBrowser>

namespace tokenyard::ui {

class Document;
class SwingsWorker;

class ExplainPanel : public QTextBrowser {
    Q_OBJECT
public:
    ExplainPanel(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void explain(Kpi kpi);
    Kpi kpi() const { return m_kpi; }

signals:
    void partShown(); // a link selected a part: the properties should be shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &link);

    Document *m_document;
    const Tokens &m_tokens;
    SwingsWorker *m_worker;
    Kpi m_kpi = Kpi::CapexTotal;
};

} // namespace tokenyard::ui
