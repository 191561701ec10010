// SPDX-License-Identifier: Apache-2.0
#include "ui/map/frame_cache.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace tokenyard::ui {

namespace {

// Rounding of a moved label to whole pixels, on each side.
constexpr int slack = 2;

// As in QGraphicsView: an item whose bounds are outside the view is not painted, including its labels.
bool inSight(const MapItem &item, const QTransform &toPixels, QSize size)
{
    const QRect seen = (item.sceneTransform() * toPixels).mapRect(item.boundingRect()).toAlignedRect().adjusted(-1, -1, 1, 1);
    return seen.intersects(QRect(QPoint(), size));
}

// Lowest first; at equal height in the order of insertion, the only order that a scene without an index has.
QList<QGraphicsItem *> inOrderOfPainting(const SiteScene &scene)
{
    QList<QGraphicsItem *> items = scene.items();
    std::stable_sort(items.begin(), items.end(), [](const QGraphicsItem *a, const QGraphicsItem *b) { return a->zValue() < b->zValue(); });
    return items;
}

QRegion moved(const QRegion &extent, QPointF by)
{
    QRegion all;
    for (const QRect &r : extent)
        all += QRectF(r).translated(by).toAlignedRect().adjusted(-slack, -slack, slack, slack);
    return all;
}

} // namespace

const QPixmap &FrameCache::picture(const SiteScene &scene, const QTransform &toPixels, QSize size, double pixelRatio,
                                   const Background &background)
{
    const View view{toPixels, size, pixelRatio, scene.look()};
    const QList<QGraphicsItem *> items = inOrderOfPainting(scene);
    const bool same = view == m_view && std::size_t(items.size()) == m_entries.size();
    m_view = view;
    if (m_picture.size() != size * pixelRatio)
        m_picture = QPixmap(size * pixelRatio);
    m_picture.setDevicePixelRatio(pixelRatio);
    m_dirty = QRegion();
    const bool whole = !same || !collectDirt(items);
    if (whole)
        m_dirty = QRect(QPoint(), size);
    if (!m_dirty.isEmpty())
        paint(items, whole, background);
    return m_picture;
}

// False if something changed whose new extent is only known after painting it.
bool FrameCache::collectDirt(const QList<QGraphicsItem *> &items)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const auto &item = *static_cast<const MapItem *>(items[qsizetype(i)]); // all items of this scene are of this kind
        if (&item != entry.item)
            return false;
        if (item.revision() != entry.revision) {
            const auto extent = item.extentBeforePainting(m_view.toPixels);
            if (!extent)
                return false;
            m_dirty += entry.extent + *extent;
        } else if (item.pos() != entry.at) {
            if (!inSight(item, m_view.toPixels, m_view.size) || entry.extent.isEmpty())
                return false; // it crosses the edge of the window
            m_dirty += entry.extent + moved(entry.extent, m_view.toPixels.map(item.pos()) - m_view.toPixels.map(entry.at));
        }
    }
    m_dirty &= QRect(QPoint(), m_view.size);
    return true;
}

void FrameCache::paint(const QList<QGraphicsItem *> &items, bool whole, const Background &background)
{
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!whole)
        painter.setClipRegion(m_dirty);
    painter.setWorldTransform(m_view.toPixels);
    background(painter, m_dirty.boundingRect());
    std::vector<Entry> entries;
    const QStyleOptionGraphicsItem option;
    for (std::size_t i = 0; i < std::size_t(items.size()); ++i) {
        auto &item = *static_cast<MapItem *>(items[qsizetype(i)]);
        Entry entry{&item, item.revision(), item.pos(), {}};
        const bool untouched =
            !whole && m_entries[i].revision == entry.revision && m_entries[i].at == entry.at && !m_entries[i].extent.intersects(m_dirty);
        if (untouched) {
            entry.extent = m_entries[i].extent;
        } else if (inSight(item, m_view.toPixels, m_view.size)) {
            painter.setWorldTransform(item.sceneTransform() * m_view.toPixels);
            item.paint(&painter, &option, nullptr);
            const auto extent = item.extentBeforePainting(m_view.toPixels);
            entry.extent = extent ? *extent : QRegion(item.painted());
        }
        entries.push_back(std::move(entry));
    }
    m_entries = std::move(entries);
}

} // namespace tokenyard::ui
