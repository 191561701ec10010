// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/scenario_switch.h"

#include "core/edit/scenarios.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

namespace tokenyard::ui {

ScenarioSwitch::ScenarioSwitch(Document *document, QWidget *parent) : QComboBox(parent), m_document(document)
{
    setObjectName(QStringLiteral("scenarioSwitch"));
    setAccessibleName(tr("Scenario in use"));
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(180);
    connect(document, &Document::planChanged, this, &ScenarioSwitch::list);
    connect(document, &Document::documentReset, this, &ScenarioSwitch::list);
    connect(this, &QComboBox::activated, this, &ScenarioSwitch::use);
    list();
}

void ScenarioSwitch::list()
{
    {
        const QSignalBlocker quiet(this); // not for choiceChanged below
        clear();
        for (const std::string &name : edit::scenarioNames(m_document->plan()))
            addItem(QString::fromStdString(name));
        setCurrentIndex(0); // the plan itself comes first
    }
    setToolTip(tr("Scenario: %1").arg(currentText()));
    emit choiceChanged(hasChoice());
}

void ScenarioSwitch::use(int index)
{
    const Plan &plan = m_document->plan();
    const edit::Edit edit = edit::useScenario(plan, edit::findScenario(plan, itemText(index).toStdString()).id);
    if (edit.ok())
        apply(*m_document, edit);
    list();
    if (!edit.ok())
        setToolTip(words(edit.refusal));
}

} // namespace tokenyard::ui
