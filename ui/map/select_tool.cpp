// SPDX-License-Identifier: Apache-2.0
#include "ui/map/select_tool.h"

#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/place.h"
#include "ui/map/canvas.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double dragPixels = 4, handlePixels = 7, feedPixels = 5; // reach of the mouse

bool has(const std::vector<ObjectId> &ids, ObjectId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

std::vector<ObjectId> withGroup(const Plan &plan, ObjectId hit, bool alone)
{
    return alone || !plan.object(hit) ? std::vector<ObjectId>{hit} : edit::withGroups(plan, {hit});
}

Bounds boundsOfObjects(const Plan &plan, const std::vector<ObjectId> &ids)
{
    std::optional<Bounds> all;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id))
            all = all ? all->united(object->place.bounds()) : object->place.bounds();
    return all.value_or(Bounds{});
}
} // namespace

void SelectTool::press(const ToolEvent &event)
{
    m_from = m_now = event;
    m_snap = {};
    m_pressed = m_toggled = {};
    m_copying = false;
    if (const auto handle = handleAt(event.pixel)) {
        m_handle = *handle;
        m_base = m_canvas.document()->plan();
        m_targets = m_canvas.siteScene()->snapTargets(m_canvas.selectedObjects());
        m_gesture = Document::newGesture();
        m_mode = Mode::Resize;
    } else if (const auto leg = legAt(event.pixel)) {
        m_leg = *leg;
        m_base = m_canvas.document()->plan();
        m_gesture = Document::newGesture();
        m_mode = Mode::Leg;
    } else {
        pickAt(event);
    }
}

void SelectTool::pickAt(const ToolEvent &event)
{
    Document &document = *m_canvas.document();
    SiteScene &scene = *m_canvas.siteScene();
    ObjectId hit = scene.feedAt(event.map, feedPixels / m_canvas.pixelsPerMetre() * units::m);
    if (!hit)
        hit = scene.objectAt(event.map);
    if (!hit) {
        m_mode = Mode::Band;
        return;
    }
    m_mode = Mode::Pressed;
    // A group is selected as one; with Alt only the clicked member.
    const std::vector<ObjectId> taken = withGroup(document.plan(), hit, event.modifiers & Qt::AltModifier);
    std::vector<ObjectId> selection = document.selection();
    if (event.modifiers & Qt::ControlModifier && has(selection, hit)) {
        m_toggled = hit; // unless this becomes a drag that copies
    } else if (event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        for (ObjectId id : taken)
            if (!has(selection, id))
                selection.push_back(id);
        document.select(selection);
    } else if (!has(selection, hit)) {
        document.select(taken);
    } else {
        m_pressed = hit;
    }
}

void SelectTool::move(const ToolEvent &event)
{
    m_now = event;
    if (m_mode == Mode::Pressed && QLineF(m_from.pixel, event.pixel).length() >= dragPixels)
        startDrag(event);
    if (m_mode == Mode::Move)
        drag(event);
    else if (m_mode == Mode::Resize)
        resize(event);
    else if (m_mode == Mode::Leg)
        dragLeg(event);
    if (m_mode != Mode::Idle)
        m_canvas.viewport()->update();
}

void SelectTool::startDrag(const ToolEvent &event)
{
    m_base = m_canvas.document()->plan();
    m_moving = edit::withGroups(m_base, m_canvas.selectedObjects());
    const bool anyFree = std::any_of(m_moving.begin(), m_moving.end(), [&](ObjectId id) {
        const Object *object = m_base.object(id);
        return object && !object->locked;
    });
    m_copying = event.modifiers & Qt::ControlModifier;
    if (!anyFree && !m_copying) {
        m_canvas.commit(edit::moveBy(m_base, m_moving, {1, 0})); // reports why not
        m_mode = Mode::Idle;
        return;
    }
    m_box = boundsOfObjects(m_base, m_moving);
    m_targets = m_canvas.siteScene()->snapTargets(m_moving);
    m_gesture = Document::newGesture();
    m_mode = Mode::Move;
}

void SelectTool::drag(const ToolEvent &event)
{
    Point delta = event.map - m_from.map;
    if (event.modifiers & Qt::ShiftModifier) // along the axis with the larger movement
        (std::fabs(delta.x) >= std::fabs(delta.y) ? delta.y : delta.x) = 0.0;
    m_snap = snapMove(m_box, delta, m_targets, m_canvas.snapSettings(event.modifiers));
    if (m_copying)
        return m_canvas.commitDrag([base = m_base, ids = m_moving, by = m_snap.delta] { return edit::duplicate(base, ids, by); },
                                   m_gesture);
    m_canvas.commitDrag([base = m_base, ids = m_moving, delta = m_snap.delta] { return edit::moveBy(base, ids, delta); }, m_gesture);
}

void SelectTool::resize(const ToolEvent &event)
{
    const Object *object = resizable();
    const Object *before = object ? m_base.object(object->id) : nullptr;
    if (!before)
        return;
    const bool square = std::fmod(before->place.angle, 90.0) == 0.0;
    m_snap = square ? snapPoint(event.map, m_targets, m_canvas.snapSettings(event.modifiers)) : Snap{event.map, {}, {}};
    const Point to = before->place.toOwn(m_snap.delta);
    constexpr double least = 0.5; // m, a handle's width at a usual scale
    Bounds own{0, 0, before->place.width.si(), before->place.depth.si()};
    if (m_handle.x < 0)
        own.left = std::min(to.x, own.right - least);
    if (m_handle.x > 0)
        own.right = std::max(to.x, own.left + least);
    if (m_handle.y < 0)
        own.top = std::min(to.y, own.bottom - least);
    if (m_handle.y > 0)
        own.bottom = std::max(to.y, own.top + least);
    // The centre on the map stays where the handles put it, even if the footprint is turned.
    const Point middle = before->place.toMap({(own.left + own.right) / 2, (own.top + own.bottom) / 2});
    Placement place = before->place;
    place.width = own.width() * units::m;
    place.depth = own.height() * units::m;
    place.x = (middle.x - own.width() / 2) * units::m;
    place.y = (middle.y - own.height() / 2) * units::m;
    m_canvas.commitDrag([base = m_base, id = object->id, place] { return edit::setPlacement(base, id, place); }, m_gesture);
}

void SelectTool::dragLeg(const ToolEvent &event)
{
    const SnapSettings settings = m_canvas.snapSettings(event.modifiers);
    Point delta = event.map - m_from.map;
    if (settings.enabled)
        delta = {toGrid(delta.x, settings.grid), toGrid(delta.y, settings.grid)};
    m_canvas.commitDrag([base = m_base, grip = m_leg, delta] { return edit::moveLeg(base, grip.feed, grip.leg, delta); }, m_gesture);
}

void SelectTool::release(const ToolEvent &event)
{
    m_canvas.flushDrag();
    if (m_mode == Mode::Band)
        selectBand(event);
    else if (m_mode == Mode::Pressed && m_pressed)
        m_canvas.document()->select(withGroup(m_canvas.document()->plan(), m_pressed, event.modifiers & Qt::AltModifier));
    else if (m_mode == Mode::Pressed && m_toggled)
        takeOut(m_toggled);
    else if (m_mode == Mode::Move && m_copying) // the copies are selected, as after a paste
        m_canvas.document()->select(edit::duplicate(m_base, m_moving, m_snap.delta).ids);
    m_mode = Mode::Idle;
    m_snap = {};
}

void SelectTool::takeOut(ObjectId id)
{
    std::vector<ObjectId> selection = m_canvas.document()->selection();
    const std::vector<ObjectId> gone = withGroup(m_canvas.document()->plan(), id, false);
    std::erase_if(selection, [&](ObjectId each) { return has(gone, each); });
    m_canvas.document()->select(selection);
}

void SelectTool::doubleClick(const ToolEvent &event)
{
    if (const ObjectId hit = m_canvas.siteScene()->objectAt(event.map))
        emit m_canvas.activated(hit);
}

void SelectTool::selectBand(const ToolEvent &event)
{
    Document &document = *m_canvas.document();
    std::vector<ObjectId> found;
    if (QLineF(m_from.pixel, event.pixel).length() >= dragPixels) {
        const Bounds band = boundsOf({m_from.map, event.map});
        found = m_canvas.siteScene()->objectsIn(band, event.pixel.x() < m_from.pixel.x());
    }
    std::vector<ObjectId> selection = document.selection();
    const bool add = event.modifiers & Qt::ShiftModifier, toggle = event.modifiers & Qt::ControlModifier;
    if (!add && !toggle)
        selection.clear();
    for (ObjectId id : found) {
        if (!has(selection, id))
            selection.push_back(id);
        else if (toggle)
            std::erase(selection, id);
    }
    document.select(selection);
}

bool SelectTool::cancel()
{
    const Mode was = m_mode;
    m_mode = Mode::Idle;
    m_snap = {};
    if (was == Mode::Move || was == Mode::Resize || was == Mode::Leg) {
        m_canvas.dropDrag();
        // Dragged back to its start: no entry is left in the history.
        m_canvas.document()->apply(m_base, QString(), m_gesture);
    }
    return was != Mode::Idle;
}

const Object *SelectTool::resizable() const
{
    const auto &selection = m_canvas.document()->selection();
    const Object *object = selection.size() == 1 ? m_canvas.document()->plan().object(selection[0]) : nullptr;
    return object && !object->locked && !m_canvas.siteScene()->isPale(object->id) ? object : nullptr;
}

Point SelectTool::handlePoint(const Placement &place, Handle h) const
{
    return place.toMap({place.width.si() * (h.x + 1) / 2, place.depth.si() * (h.y + 1) / 2});
}

std::optional<SelectTool::Handle> SelectTool::handleAt(QPointF pixel) const
{
    const Object *object = resizable();
    if (!object)
        return std::nullopt;
    // Too small for handles plus a middle to drag it by.
    if (std::min(object->place.width.si(), object->place.depth.si()) * m_canvas.pixelsPerMetre() < 3 * handlePixels)
        return std::nullopt;
    for (int y : {-1, 0, 1})
        for (int x : {-1, 0, 1})
            if ((x || y) && QLineF(m_canvas.toPixel(handlePoint(object->place, {x, y})), pixel).length() <= handlePixels)
                return Handle{x, y};
    return std::nullopt;
}

std::optional<SelectTool::LegGrip> SelectTool::legAt(QPointF pixel) const
{
    const auto &selection = m_canvas.document()->selection();
    const Plan &plan = m_canvas.document()->plan();
    const Feed *feed = selection.size() == 1 ? plan.feed(selection[0]) : nullptr;
    if (!feed)
        return std::nullopt;
    const Polyline line = route(plan, *feed);
    for (std::size_t i = 1; i < line.size(); ++i)
        if (QLineF(m_canvas.toPixel((line[i - 1] + line[i]) * 0.5), pixel).length() <= handlePixels)
            return LegGrip{feed->id, int(i) - 1};
    return std::nullopt;
}

QCursor SelectTool::cursorAt(const ToolEvent &event) const
{
    if (m_mode == Mode::Move)
        return Qt::SizeAllCursor;
    if (legAt(event.pixel))
        return Qt::SizeAllCursor;
    const auto handle = m_mode == Mode::Resize ? std::optional(m_handle) : handleAt(event.pixel);
    if (!handle)
        return Qt::ArrowCursor;
    if (handle->x == 0)
        return Qt::SizeVerCursor;
    if (handle->y == 0)
        return Qt::SizeHorCursor;
    return handle->x == handle->y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace tokenyard::ui
