// SPDX-License-Identifier: Apache-2.0
// The plan's power, cooling or losses as a schematic. A click selects the part on the map and in the panels; a double click shows it there.
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace tokenyard::ui {

class DiagramView;

class DiagramPage : public StudyPage {
    Q_OBJECT
public:
    enum class Kind { SingleLine, Cooling, Losses };
    DiagramPage(Kind kind, Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    DiagramView *view() const { return m_view; }

protected:
    void refresh() override;

private:
    QWidget *makeHead(const QString &question);
    Kind m_kind;
    DiagramView *m_view;
    QLabel *m_caption;
};

} // namespace tokenyard::ui
