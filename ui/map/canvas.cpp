// SPDX-License-Identifier: Apache-2.0
#include "ui/map/canvas.h"

#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "ui/document/apply_edit.h"
#include "ui/map/select_tool.h"
#include "ui/text/words.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double leastScale = 0.02, mostScale = 400.0; // pixels per metre
constexpr int frameMs = 14;                            // a drag is applied at most once per frame at 60 Hz
constexpr double snapPixels = 6.0;
} // namespace

Canvas::Canvas(Document *document, const Tokens &tokens, QWidget *parent)
    : QGraphicsView(parent), m_document(document), m_tokens(tokens), m_scene(new SiteScene(document, tokens, this))
{
    setScene(m_scene);
    setMinimumSize(160, 60); // so that the window fits 720 lines
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Site map"));
    setAccessibleDescription(tr("The plan to scale. N selects the next object, arrows move it, Home shows everything."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // the cached picture covers all of it
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    m_tool = std::make_unique<SelectTool>(*this);
    const auto repaint = [this] { viewport()->update(); };
    connect(document, &Document::planChanged, this, [this] { m_tool->planChanged(); });
    connect(document, &Document::planChanged, this, repaint);
    connect(document, &Document::studyChanged, this, repaint);
    connect(document, &Document::selectionChanged, this, repaint);
    connect(document, &Document::selectionChanged, this, &Canvas::showSelection);
    connect(document, &Document::selectionChanged, this, &Canvas::announceSelection);
    connect(document, &Document::planChanged, this, &Canvas::takeSheet);
    connect(document, &Document::documentReset, this, [this] {
        takeSheet();
        m_frame.drop();
        m_tool = std::make_unique<SelectTool>(*this);
        emit levelChanged(level());
        fitAll();
    });
}

Canvas::~Canvas() = default; // canvas_sheet.cpp draws what is under and over the plan

void Canvas::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    m_frame.drop();
    m_scene->setTokens(tokens);
    viewport()->update();
}

void Canvas::setOverlay(drawing::Overlay overlay)
{
    m_scene->setOverlay(overlay);
    viewport()->update();
}

void Canvas::setLevel(int level)
{
    if (level == this->level())
        return;
    m_scene->setLevel(level);
    viewport()->update();
    emit levelChanged(level);
}

double Canvas::pixelsPerMetre() const { return transform().m11(); }

Point Canvas::toMap(QPointF pixel) const
{
    const QPointF p = viewportTransform().inverted().map(pixel);
    return {p.x(), p.y()};
}

QPointF Canvas::toPixel(Point map) const { return viewportTransform().map(QPointF(map.x, map.y)); }

void Canvas::zoomBy(double factor, QPointF anchor) { setScaleAround(std::clamp(pixelsPerMetre() * factor, leastScale, mostScale), anchor); }

// The point under the anchor stays in place.
void Canvas::setScaleAround(double scale, QPointF anchor)
{
    const Point kept = toMap(anchor);
    setTransform(QTransform::fromScale(scale, scale));
    panBy(anchor - toPixel(kept));
    emit scaleChanged(pixelsPerMetre());
}

void Canvas::panBy(QPointF pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(std::lround(pixels.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(pixels.y())));
    m_showsAll = false;
    viewport()->update();
    emit viewChanged();
}

void Canvas::centreOn(Point map) { panBy(QPointF(viewport()->rect().center()) - toPixel(map)); }

void Canvas::fit(const Bounds &metres)
{
    constexpr double margin = 44, marks = 24; // pixels around for labels, and more below for the legend and the scale bar
    const double w = std::max(40.0, viewport()->width() - 2 * margin), h = std::max(40.0, viewport()->height() - 2 * margin - marks);
    const double scale = std::min(w / std::max(metres.width(), 1.0), h / std::max(metres.height(), 1.0));
    const double limited = std::clamp(scale, leastScale, mostScale);
    setTransform(QTransform::fromScale(limited, limited));
    centreOn({(metres.left + metres.right) / 2, (metres.top + metres.bottom + marks / limited) / 2});
    emit scaleChanged(pixelsPerMetre());
}

void Canvas::fitAll()
{
    fit(boundsOf(m_document->plan()));
    m_showsAll = true;
}

void Canvas::fitSelection()
{
    const Plan &plan = m_document->plan();
    std::optional<Bounds> all;
    const auto add = [&](const Bounds &b) { all = all ? all->united(b) : b; };
    for (ObjectId id : m_document->selection()) {
        if (const Object *object = plan.object(id))
            add(object->place.bounds());
        else if (const Feed *feed = plan.feed(id))
            add(boundsOf(route(plan, *feed)));
    }
    if (all)
        fit(all->grown(4));
    else
        fitAll();
}

// Shows what another view selected: switches to its storey, and scrolls there if no part of it is visible.
void Canvas::showSelection()
{
    const Plan &plan = m_document->plan();
    const auto ids = selectedObjects();
    if (ids.size() != 1)
        return;
    const Object &object = *plan.object(ids[0]);
    if (m_scene->isPale(object.id))
        setLevel(object.place.level);
    const Bounds b = object.place.bounds();
    const QRectF onScreen(toPixel({b.left, b.top}), toPixel({b.right, b.bottom}));
    if (isVisible() && !onScreen.intersects(viewport()->rect()))
        centreOn(object.place.centre());
}

void Canvas::setTool(std::unique_ptr<CanvasTool> tool)
{
    m_tool->cancel();
    dropDrag();
    m_tool = std::move(tool);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    emit toolChanged(QString::fromLatin1(m_tool->key()));
}

void Canvas::setSelectTool() { setTool(std::make_unique<SelectTool>(*this)); }

bool Canvas::commit(const edit::Edit &edit, int gesture, bool selectResult)
{
    if (!edit.ok()) {
        emit refused(words(edit.refusal));
        return false;
    }
    apply(*m_document, edit, gesture);
    if (!edit.notice.empty())
        emit noticed(words(edit.notice));
    if (selectResult)
        m_document->select(edit.ids);
    return true;
}

void Canvas::commitDrag(std::function<edit::Edit()> edit, int gesture)
{
    m_pendingDrag = std::move(edit);
    m_pendingGesture = gesture;
    const int wait = m_sinceDrag.isValid() ? frameMs - int(m_sinceDrag.elapsed()) : 0;
    if (wait <= 0)
        flushDrag();
    else
        QTimer::singleShot(wait, this, &Canvas::flushDrag);
}

void Canvas::flushDrag()
{
    if (!m_pendingDrag)
        return;
    const auto make = std::move(m_pendingDrag);
    m_pendingDrag = nullptr;
    m_sinceDrag.restart();
    commit(make(), m_pendingGesture);
}

void Canvas::dropDrag() { m_pendingDrag = nullptr; }

void Canvas::setGridShown(bool on)
{
    m_grid = on;
    m_frame.drop();
    viewport()->update();
}

SnapSettings Canvas::snapSettings(Qt::KeyboardModifiers modifiers) const
{
    return {.grid = m_gridStep,
            .tolerance = snapPixels / pixelsPerMetre() * units::m,
            .gapReach = 30.0 * units::m,
            .enabled = m_snap && !(modifiers & Qt::AltModifier)};
}

std::vector<ObjectId> Canvas::selectedObjects() const
{
    std::vector<ObjectId> ids = m_document->selection();
    std::erase_if(ids, [&](ObjectId id) { return !m_document->plan().object(id); });
    return ids;
}

void Canvas::nudge(int columns, int rows, bool tenfold)
{
    const double step = m_gridStep.si() * (tenfold ? 10 : 1);
    commit(edit::moveBy(m_document->plan(), selectedObjects(), {columns * step, rows * step}));
}

void Canvas::selectNext(bool backwards)
{
    const auto &objects = m_document->plan().objects;
    std::vector<ObjectId> reachable;
    for (const auto &object : objects)
        if (!m_scene->isPale(object->id))
            reachable.push_back(object->id);
    if (reachable.empty())
        return;
    const int n = int(reachable.size());
    const auto selected = selectedObjects();
    const auto it = selected.empty() ? reachable.end() : std::find(reachable.begin(), reachable.end(), selected.back());
    const int now = it == reachable.end() ? (backwards ? 0 : -1) : int(it - reachable.begin());
    m_document->select({reachable[std::size_t((now + (backwards ? n - 1 : 1)) % n)]});
}

} // namespace tokenyard::ui
