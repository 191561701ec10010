// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/region_view.h"

#include "ui/document/document.h"

#include <QScrollArea>

namespace tokenyard::ui {

RegionView::RegionView(Document *document, const Tokens &tokens, QWidget *parent) : QWidget(parent), m_document(document), m_tokens(tokens)
{}

QLabel *viewLabel(const char *style, const QString &text)
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromUtf8(style));
    made->setWordWrap(true);
    return made;
}

QWidget *scrolledView(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace tokenyard::ui
