// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "ui/document/document.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tokenyard::ui {

StudyPage::StudyPage(Document *document, const Tokens &tokens, QWidget *parent) : QWidget(parent), m_document(document), m_tokens(tokens)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    connect(document, &Document::studyChanged, this, &StudyPage::studyArrived);
}

void StudyPage::studyArrived()
{
    m_stale = true;
    if (!isVisible() || !m_document->study())
        return;
    m_stale = false;
    refresh();
}

void StudyPage::showScrolled(QWidget *inner)
{
    inner->setObjectName(QStringLiteral("page"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void StudyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        studyArrived();
}

} // namespace tokenyard::ui
