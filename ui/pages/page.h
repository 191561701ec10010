// SPDX-License-Identifier: Apache-2.0
// A page of charts that follows the study, but only while it is visible: a hidden page costs a drag nothing.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/id.h"
#endif
#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

namespace tokenyard::ui {

class Document;

class StudyPage : public QWidget {
    Q_OBJECT
public:
    StudyPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);

signals:
    void showRequested(const std::vector<tokenyard::ObjectId> &ids); // on the map

protected:
    virtual void refresh() = 0; // the study exists
    void showEvent(QShowEvent *event) override;
    // Fills the page with `inner`; what does not fit a small window is scrolled, so that no page sets the window's minimum size.
    void showScrolled(QWidget *inner);
    Document *document() const { return m_document; }
    const Tokens &tokens() const { return m_tokens; }

private:
    void studyArrived();
    Document *m_document;
    const Tokens &m_tokens;
    bool m_stale = true;
};

} // namespace tokenyard::ui
