// SPDX-License-Identifier: Apache-2.0
// One object or feed on the map: paints its display list, rebuilt only when the part, its context or the detail changes.
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "core/report/drawing/draw_plan.h"
#endif
#include "ui/map/list_painter.h"

#include <QGraphicsItem>
#include <QRegion>

#include <array>
#include <optional>

namespace tokenyard::ui {

// What all items of a scene share.
struct CanvasLook {
    const Tokens *tokens = nullptr;
    PaintOptions paint;
    const Catalogue *catalogue = nullptr;
    drawing::Overlay overlay = drawing::Overlay::Plan;
    int rackCount = 0;                // of the plan: thousands are drawn without smoothing
    std::uint64_t *changes = nullptr; // counts rebuilds: no two states of the items share a number
};

// The parts of an item's context that may change without the object changing.
struct ItemContext {
    int phaseNumber = 1;
    bool pale = false;
    drawing::Overlay overlay = drawing::Overlay::Plan;
    std::optional<drawing::OverlayMark> mark = {}; // while an overlay gives it a value
    bool dark = false;                             // while something is failed
    bool hidden = false;                           // its layer is hidden
    bool locked = false;                           // its layer is locked: the mouse does not select it
    std::optional<double> layer = {};              // where the planner put it; nothing: where its kind lies
    bool operator==(const ItemContext &) const = default;
};

class MapItem : public QGraphicsItem {
public:
    explicit MapItem(const CanvasLook &look);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    void dropLists();
    // Identifies what the item shows, regardless of its position: a different number means a different picture.
    std::uint64_t revision() const { return m_revision; }
    // The pixels the last paint() may have touched.
    QRect painted() const { return m_painted; }
    // Whether the last paint() found room for any of its words.
    bool showsWords() const { return m_showsWords; }
    // The pixels the next paint() may touch, where that is known without painting.
    virtual std::optional<QRegion> extentBeforePainting(const QTransform &) const { return std::nullopt; }
    const ItemContext &context() const { return m_context; }

protected:
    virtual drawing::DisplayList make(drawing::Detail detail) const = 0;
    virtual drawing::Detail detailAt(double pixelsPerMetre) const { return drawing::detailFor(pixelsPerMetre); }
    const CanvasLook &m_look;
    ItemContext m_context;
    QRectF m_bounds;

private:
    std::array<std::optional<drawing::DisplayList>, 3> m_lists; // by detail
    std::array<LabelCache, 3> m_labels;
    std::uint64_t m_revision = 0;
    QRect m_painted;
    bool m_showsWords = false;
};

// An object's shapes, or its words, which are above the feeds so that no pipe crosses them.
class ObjectItem : public MapItem {
public:
    enum class Part { Shapes, Words };
    ObjectItem(const CanvasLook &look, Part part) : MapItem(look), m_part(part) {}
    // A moved object is only repositioned; its lists are kept.
    void showObject(const Shared<Object> &object, const ItemContext &context);
    const Shared<Object> &object() const { return m_object; }

protected:
    drawing::DisplayList make(drawing::Detail detail) const override;
    drawing::Detail detailAt(double pixelsPerMetre) const override;

private:
    Part m_part;
    Shared<Object> m_object;
};

class FeedItem : public MapItem {
public:
    explicit FeedItem(const CanvasLook &look) : MapItem(look) {}
    void showFeed(const Shared<Feed> &feed, const Polyline &route, const ItemContext &context);
    const Polyline &route() const { return m_route; }
    const Shared<Feed> &feed() const { return m_feed; }
    std::optional<QRegion> extentBeforePainting(const QTransform &toPixels) const override; // a feed has no words

protected:
    drawing::DisplayList make(drawing::Detail detail) const override;

private:
    Shared<Feed> m_feed;
    Polyline m_route;
};

// The site's boundary and its label.
class SiteItem : public MapItem {
public:
    explicit SiteItem(const CanvasLook &look) : MapItem(look) {}
    void showSite(const Plan &plan);

protected:
    drawing::DisplayList make(drawing::Detail detail) const override;

private:
    Plan m_plan;
};

} // namespace tokenyard::ui
