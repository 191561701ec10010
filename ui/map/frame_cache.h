// SPDX-License-Identifier: Apache-2.0
// The grid and the items of the map as last painted. A step of a drag repaints only where the moved objects and their feeds
// were and now are; everything else is kept, so the result equals a full repaint pixel for pixel.
#pragma once

#ifndef Q_MOC_RUN
#include "ui/map/site_scene.h"
#endif

#include <QPixmap>
#include <QRegion>

#include <functional>
#include <vector>

namespace tokenyard::ui {

class FrameCache {
public:
    // Paints the background of a rectangle; the painter's transform takes metres to pixels and its clip may be narrower.
    using Background = std::function<void(QPainter &, const QRect &pixels)>;

    // Brings the picture up to date with the scene. `toPixels` is the view's transform, `size` in device-independent pixels.
    const QPixmap &picture(const SiteScene &scene, const QTransform &toPixels, QSize size, double pixelRatio, const Background &background);
    // The next picture is painted in full.
    void drop() { m_entries.clear(); }
    // What the last picture() had to paint.
    const QRegion &repainted() const { return m_dirty; }

private:
    struct Entry {
        const MapItem *item;
        std::uint64_t revision;
        QPointF at;
        QRegion extent; // where it was painted
    };
    struct View {
        QTransform toPixels;
        QSize size;
        double pixelRatio = 0.0;
        std::uint64_t look = 0;
        bool operator==(const View &) const = default;
    };

    bool collectDirt(const QList<QGraphicsItem *> &items);
    void paint(const QList<QGraphicsItem *> &items, bool whole, const Background &background);

    QPixmap m_picture;
    View m_view;
    std::vector<Entry> m_entries; // in the order of painting
    QRegion m_dirty;
};

} // namespace tokenyard::ui
