// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plant/diagram_page.h"

#include "core/report/drawing/cooling_diagram.h"
#include "core/report/drawing/loss_diagram.h"
#include "core/report/drawing/single_line.h"
#include "ui/document/document.h"
#include "ui/pages/plant/diagram_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tokenyard::ui {

DiagramPage::DiagramPage(Kind kind, Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_kind(kind), m_view(new DiagramView(tokens)), m_caption(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    const bool power = kind == Kind::SingleLine, losses = kind == Kind::Losses;
    auto *title = new QLabel(losses      ? tr("What becomes of a year's electricity on its way to the chips?")
                                 : power ? tr("Is every hall fed twice, and how full is each element?")
                                         : tr("Which way does the coolant go, and what rejects the heat?"));
    title->setObjectName(QStringLiteral("title"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setText(
        losses ? tr("A typical year at the plan's utilisation; the widths are energies and add up. Wheel zooms, dragging "
                    "pans, Home shows all or what can be read.")
               : tr("Drawn from the feeds of the site map. Wheel zooms, dragging pans, Home shows all or what can be read; N goes "
                    "to the next part, Enter shows it on the map."));
    if (!power) // heat and losses go down from a line of words at the top left
        m_view->setStart(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(title);
    column->addWidget(m_caption);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setAccessibleName(losses ? tr("Losses") : power ? tr("Single-line diagram") : tr("Cooling diagram"));
    connect(m_view, &DiagramView::chosen, this, [document](const std::vector<ObjectId> &ids) { document->select(ids); });
    connect(m_view, &DiagramView::opened, this, &DiagramPage::showRequested);
    connect(document, &Document::selectionChanged, m_view, [this, document] { m_view->setSelected(document->selection()); });
}

void DiagramPage::refresh()
{
    const auto study = document()->study();
    const Plan &plan = document()->plan();
    const Catalogue &catalogue = document()->catalogue();
    m_view->setDiagram(m_kind == Kind::Losses           ? drawing::lossDiagram(plan, study.get())
                           : m_kind == Kind::SingleLine ? drawing::singleLine(plan, study.get(), &catalogue)
                                                        : drawing::coolingDiagram(plan, study.get(), &catalogue));
    m_view->setSelected(document()->selection());
}

} // namespace tokenyard::ui
