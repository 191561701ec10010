// SPDX-License-Identifier: Apache-2.0
// A view of the page Region: filled from the document's plan and study when it is seen.
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/region/score.h"
#endif

namespace tokenyard::ui {

class Document;

class RegionView : public QWidget {
    Q_OBJECT
public:
    RegionView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    // Called when the plan, the study or the rule of regional prices may have changed; the study exists.
    virtual void fill(const std::string &priceRule) = 0;

signals:
    void computed();

protected:
    Document *document() const { return m_document; }
    const Tokens &tokens() const { return m_tokens; }

private:
    Document *m_document;
    const Tokens &m_tokens;
};

QLabel *viewLabel(const char *style, const QString &text = {}); // "title", "caption"
QWidget *scrolledView(QWidget *inner);                          // what does not fit a small window is scrolled

} // namespace tokenyard::ui
