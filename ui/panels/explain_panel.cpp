// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/explain_panel.h"

#include "ui/document/document.h"
#include "ui/figures/explanation.h"
#include "ui/figures/swings_worker.h"

#include <QScrollBar>

namespace tokenyard::ui {

ExplainPanel::ExplainPanel(Document *document, const Tokens &tokens, QWidget *parent)
    : QTextBrowser(parent), m_document(document), m_tokens(tokens), m_worker(new SwingsWorker(this))
{
    setObjectName(QStringLiteral("explain"));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    this->document()->setDocumentMargin(12);
    connect(document, &Document::studyChanged, this, &ExplainPanel::refresh);
    connect(m_worker, &SwingsWorker::ready, this, &ExplainPanel::refresh);
    connect(this, &QTextBrowser::anchorClicked, this, &ExplainPanel::follow);
    refresh();
}

void ExplainPanel::explain(Kpi kpi)
{
    m_kpi = kpi;
    refresh();
    verticalScrollBar()->setValue(0);
}

void ExplainPanel::refresh()
{
    const auto study = m_document->study();
    if (!study || !isVisible()) // while hidden it costs a drag nothing
        return;
    const int at = verticalScrollBar()->value();
    if (study->swings && m_document->studyIsCurrent()) // do not wait for the bands of a drag's steps either
        m_worker->ask(m_document->plan(), m_document->catalogue());
    const Explanation explanation =
        tokenyard::ui::explain(m_kpi, m_document->plan(), *study, m_document->catalogue(), m_worker->swings().get());
    setHtml(explanationHtml(explanation, m_tokens.muted.name(), m_tokens.line.name()));
    verticalScrollBar()->setValue(at);
}

void ExplainPanel::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    refresh();
}

void ExplainPanel::follow(const QUrl &link)
{
    const QStringList words = link.toString().split(QLatin1Char(':'));
    if (words.size() != 3)
        return;
    const edit::PartRef part{words[1].toStdString(), ObjectId{words[2].toLongLong()}};
    if (part.part == "object" || part.part == "feed")
        m_document->select({part.id});
    else
        m_document->selectPart(part);
    emit partShown();
}

} // namespace tokenyard::ui
