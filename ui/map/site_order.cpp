// SPDX-License-Identifier: Apache-2.0
// Commands on what lies above what, and on single corners and edges of the site's boundary.
#include "core/edit/boundary.h"
#include "ui/dialogs/point_dialog.h"
#include "ui/map/site_view.h"

#include <QAction>
#include <QMenu>

namespace tokenyard::ui {

void SiteView::makeOrderActions()
{
    const auto order = [this](edit::Order to, const QString &what) {
        return [this, to, what] {
            m_canvas->changeSheet([&](edit::MapSheet &sheet) { sheet = edit::ordered(sheet, m_canvas->selectedObjects(), to); }, what);
            updateActions();
        };
    };
    add("arrange.to_front", tr("Bring to front"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, "",
        order(edit::Order::Front, tr("Bring to front")));
    add("arrange.to_back", tr("Send to back"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, "",
        order(edit::Order::Back, tr("Send to back")));
    add("arrange.usual_order", tr("Order by kind"), {}, "", order(edit::Order::Usual, tr("Order by kind")));
}

// For a right click on a corner or an edge with nothing of the plan under it.
void SiteView::addBoundaryEntries(QMenu &menu)
{
    if (!m_document->selection().empty())
        return;
    const Point place = m_canvas->menuPlace();
    const QPointF at = m_canvas->toPixel(place);
    if (const auto corner = m_canvas->boundaryCornerAt(at)) {
        menu.addSeparator();
        menu.addAction(tr("Corner %1 of the boundary").arg(*corner + 1))->setEnabled(false);
        menu.addAction(tr("Type its coordinates…"), this,
                       [this, corner] {
                           const Polygon &boundary = m_document->plan().site->boundary;
                           if (*corner >= boundary.size())
                               return;
                           if (const auto to = askForPoint(this, tr("Corner %1 of the boundary").arg(*corner + 1), boundary[*corner]))
                               m_canvas->commit(edit::moveCorner(m_document->plan(), *corner, *to));
                       })
            ->setObjectName(QStringLiteral("boundary.type"));
        menu.addAction(tr("Make it a right angle"), this,
                       [this, corner] { m_canvas->commit(edit::squareCorner(m_document->plan(), *corner)); })
            ->setObjectName(QStringLiteral("boundary.square"));
        menu.addAction(tr("Add a corner behind it"), this,
                       [this, corner] {
                           const Polygon &boundary = m_document->plan().site->boundary;
                           if (*corner < boundary.size())
                               m_canvas->commit(edit::insertCorner(m_document->plan(), *corner,
                                                                   (boundary[*corner] + boundary[(*corner + 1) % boundary.size()]) * 0.5));
                       })
            ->setObjectName(QStringLiteral("boundary.insert"));
        menu.addAction(tr("Remove this corner"), this,
                       [this, corner] { m_canvas->commit(edit::removeCorner(m_document->plan(), *corner)); })
            ->setObjectName(QStringLiteral("boundary.remove"));
    } else if (const auto edge = m_canvas->boundaryEdgeAt(at)) {
        menu.addSeparator();
        menu.addAction(tr("Add a corner of the boundary here"), this,
                       [this, edge, place] {
                           const Polygon &boundary = m_document->plan().site->boundary;
                           if (*edge >= boundary.size())
                               return;
                           const Point a = boundary[*edge], b = boundary[(*edge + 1) % boundary.size()], along = b - a;
                           const double length = distance(a, b);
                           const double share =
                               length > 0.0 ? ((place.x - a.x) * along.x + (place.y - a.y) * along.y) / (length * length) : 0.0;
                           m_canvas->commit(edit::insertCorner(m_document->plan(), *edge, a + along * share));
                       })
            ->setObjectName(QStringLiteral("boundary.insert"));
    }
}

} // namespace tokenyard::ui
