// SPDX-License-Identifier: Apache-2.0
// The canvas's events: wheel, buttons, keys, drops; passed to the tool unless panning uses them.
#include "core/edit/objects.h"
#include "ui/map/canvas.h"
#include "ui/map/select_tool.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double zoomStep = 1.2; // per notch of the wheel
}

ToolEvent Canvas::eventAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const { return {pixel, toMap(pixel), modifiers}; }

void Canvas::wheelEvent(QWheelEvent *event)
{
    const bool touchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (touchpad && !(event->modifiers() & Qt::ControlModifier))
        panBy(event->pixelDelta());
    else
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    m_focusByKey = false; // the pointer shows where the work is
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space)) {
        m_panFrom = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_tool->press(eventAt(event->position(), event->modifiers()));
    }
    event->accept();
    viewport()->update();
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const ToolEvent at = eventAt(event->position(), event->modifiers());
    emit cursorMoved({at.map.x, at.map.y});
    if (m_panFrom) {
        panBy(event->position() - *m_panFrom);
        m_panFrom = event->position();
        return;
    }
    m_tool->move(at);
    updateCursor(at);
    event->accept();
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    const ToolEvent at = eventAt(event->position(), event->modifiers());
    if (m_panFrom && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton))
        m_panFrom.reset();
    else if (event->button() == Qt::LeftButton)
        m_tool->release(at);
    updateCursor(at);
    viewport()->update();
    event->accept();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_tool->doubleClick(eventAt(event->position(), event->modifiers()));
    event->accept();
}

void Canvas::updateCursor(const ToolEvent &event)
{
    viewport()->setCursor(m_panFrom ? QCursor(Qt::ClosedHandCursor) : m_space ? QCursor(Qt::OpenHandCursor) : m_tool->cursorAt(event));
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const bool tenfold = event->modifiers() & Qt::ShiftModifier;
    if (m_tool->keyPress(event)) {
        viewport()->update();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: return nudge(-1, 0, tenfold);
    case Qt::Key_Right: return nudge(1, 0, tenfold);
    case Qt::Key_Up: return nudge(0, -1, tenfold);
    case Qt::Key_Down: return nudge(0, 1, tenfold);
    case Qt::Key_Space:
        m_space = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    case Qt::Key_Escape:
        dropDrag();
        if (!m_tool->cancel()) {
            if (qstrcmp(m_tool->key(), "select") == 0)
                m_document->select({});
            else
                setSelectTool();
        }
        viewport()->update();
        return;
    default: QWidget::keyPressEvent(event); // not QGraphicsView's: arrows must not scroll
    }
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    QWidget::keyReleaseEvent(event);
}

void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    m_menuPlace = event->reason() == QContextMenuEvent::Mouse ? toMap(event->pos()) : toMap(QPointF(viewport()->rect().center()));
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Point at = toMap(event->pos());
        ObjectId hit = m_scene->feedAt(at, 5 / pixelsPerMetre() * units::m);
        if (!hit)
            hit = m_scene->objectAt(at);
        const auto &selection = m_document->selection();
        if (hit && std::find(selection.begin(), selection.end(), hit) == selection.end())
            m_document->select(edit::withGroups(m_document->plan(), {hit}));
        if (!hit)
            m_document->select({}); // the menu of the empty ground
    }
    emit menuRequested(event->globalPos());
    event->accept();
}

void Canvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(kindMimeType))
        event->acceptProposedAction();
}

void Canvas::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(kindMimeType))
        return;
    const Point at = toMap(event->position());
    emit cursorMoved({at.x, at.y});
    event->acceptProposedAction();
}

void Canvas::dropEvent(QDropEvent *event)
{
    const KindInfo *kind = findKind(event->mimeData()->data(kindMimeType).toStdString());
    if (!kind)
        return;
    const Point at = toMap(event->position());
    const Point snapped = snapPoint(at, {}, snapSettings(event->modifiers())).delta;
    commit(edit::addObject(m_document->plan(), kind->kind, snapped, std::max(level(), 1), {}, words(kind->label).toStdString()), 0, true);
    event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason);
}

// A larger window shows more around the same middle; a panel that opens or closes beside the map covers or frees a part of it, and what is
// shown stays at its place on the screen.
void Canvas::resizeEvent(QResizeEvent *event)
{
    const bool showedAll = m_showsAll; // resizing scrolls
    const QPoint corner = viewport()->mapTo(window(), QPoint());
    const bool sameWindow = m_windowSize == window()->size();
    const QPointF before = QPointF(event->oldSize().width(), event->oldSize().height()) / 2,
                  after = sameWindow ? before + m_corner - corner : QPointF(viewport()->width(), viewport()->height()) / 2;
    const Point kept = toMap(before);
    QGraphicsView::resizeEvent(event);
    m_corner = corner;
    m_windowSize = window()->size();
    if (showedAll && width() > 60)
        fitAll();
    else if (event->oldSize().isValid())
        panBy(after - toPixel(kept));
    emit viewChanged();
}

void Canvas::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_showsAll)
        fitAll();
}

void Canvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_scene->setFont(font());
}

bool Canvas::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_tool->busy() ? QString() : toolTipAt(toMap(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::Leave: emit cursorLeft(); break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomBy(1.0 + gesture->value(), gesture->position());
        return true;
    }
    default: break;
    }
    return QGraphicsView::viewportEvent(event);
}

QString Canvas::toolTipAt(Point map) const
{
    const ObjectId feedId = m_scene->feedAt(map, 4 / pixelsPerMetre() * units::m);
    const ObjectId id = feedId ? feedId : m_scene->objectAt(map);
    const Plan &plan = m_document->plan();
    QStringList lines;
    if (const Object *object = plan.object(id)) {
        lines << QStringLiteral("<b>%1</b>").arg(QString::fromStdString(object->name).toHtmlEscaped());
        const Text detail = drawing::detailLabel(*object, {.catalogue = &m_document->catalogue()});
        lines << words(kindInfo(object->kind()).label) + (detail.empty() ? QString() : QStringLiteral(" · ") + words(detail));
    } else if (const Feed *feed = plan.feed(id)) {
        lines << QStringLiteral("<b>%1</b>").arg(words(feedKindChoices()[std::size_t(feed->kind)].label));
        lines << words(measure(polylineLength(route(plan, *feed)), units::m));
    } else {
        return {};
    }
    if (const auto study = m_document->study())
        for (const Finding &finding : study->findings)
            if (std::find(finding.objects.begin(), finding.objects.end(), id) != finding.objects.end())
                lines << words(finding.text).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason why = event->reason();
    m_focusByKey = why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_space = false; // its release goes elsewhere
    viewport()->update();
}

void Canvas::announceSelection()
{
    const auto &selection = m_document->selection();
    setAccessibleDescription(selection.empty() ? tr("Nothing selected")
                                               : tr("Selected: %1").arg(words(edit::nameOf(m_document->plan(), selection))));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tokenyard::ui
