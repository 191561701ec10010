// SPDX-License-Identifier: Apache-2.0
// Which scenario is in use, in the tool bar: choosing another one exchanges it with the plan, as one step.
#pragma once

#include <QComboBox>

namespace tokenyard::ui {

class Document;

class ScenarioSwitch : public QComboBox {
    Q_OBJECT
public:
    explicit ScenarioSwitch(Document *document, QWidget *parent = nullptr);
    bool hasChoice() const { return count() > 1; }

signals:
    void choiceChanged(bool there); // a plan with only one scenario needs no switch

private:
    void list(); // lists the plan's scenarios
    void use(int index);
    Document *m_document;
};

} // namespace tokenyard::ui
