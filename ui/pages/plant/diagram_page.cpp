// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plant/diagram_page.h"

#include "core/report/drawing/cooling_diagram.h"
#include "core/report/drawing/loss_diagram.h"
#include "core/report/drawing/single_line.h"
#include "ui/document/document.h"
#include "ui/pages/plant/diagram_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

DiagramPage::DiagramPage(Kind kind, Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_kind(kind), m_view(new DiagramView(tokens)), m_caption(new QLabel)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 12, 24, 12);
    const bool power = kind == Kind::SingleLine, losses = kind == Kind::Losses;
    const QString question = losses ? tr("What becomes of a year's electricity on its way to the chips?")
        : power                     ? tr("Is every hall fed twice, and how full is each element?")
                                    : tr("Which way does the coolant go, and what rejects the heat?");
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    m_caption->setText(losses
                           ? tr("A typical year at the plan's utilisation; the widths are energies and add up. Wheel zooms, dragging "
                                "pans, Home shows all, Shift+Home what can be read.")
                           : tr("Drawn from the feeds of the site map. Wheel zooms, dragging pans, Home shows all, Shift+Home what can be "
                                "read; N goes to the next part, Enter shows it on the map."));
    if (!power) // heat and losses go down from a line of words at the top left
        m_view->setStart(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(makeHead(question));
    column->addWidget(m_caption);
    column->addWidget(m_view, 1);
    showScrolled(inner);
    setFocusProxy(m_view);
    m_view->setAccessibleName(losses ? tr("Losses") : power ? tr("Single-line diagram") : tr("Cooling diagram"));
    connect(m_view, &DiagramView::chosen, this, [document](const std::vector<ObjectId> &ids) { document->select(ids); });
    connect(m_view, &DiagramView::opened, this, &DiagramPage::showRequested);
    connect(document, &Document::selectionChanged, m_view, [this, document] { m_view->setSelected(document->selection()); });
}

// The question, and beside it what the keys do to the view.
QWidget *DiagramPage::makeHead(const QString &question)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto *title = new QLabel(question);
    title->setObjectName(QStringLiteral("title"));
    title->setWordWrap(true);
    row->addWidget(title, 1);
    const auto add = [&](const char *name, const QString &text, const QString &hint, auto run) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(hint);
        button->setAccessibleName(hint);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_view, run);
        row->addWidget(button);
        return button;
    };
    const auto zoom = [this](double factor) { return [this, factor] { m_view->zoomBy(factor, QPointF(m_view->rect().center())); }; };
    add("diagram.out", QStringLiteral("−"), tr("Zoom out (−)"), zoom(1.0 / DiagramView::zoomStep));
    add("diagram.in", QStringLiteral("+"), tr("Zoom in (+)"), zoom(DiagramView::zoomStep));
    add("diagram.read", QStringLiteral("1:1"), tr("A size that can be read (Shift+Home)"), [this] { m_view->showStart(); });
    add("diagram.fit", {}, tr("Fit all (Home)"), [this] { m_view->fit(); })->setIcon(lineIcon(QStringLiteral("fit"), tokens()));
    return head;
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
