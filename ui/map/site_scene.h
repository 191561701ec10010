// SPDX-License-Identifier: Apache-2.0
// The items of the map, kept in step with the document: parts that are the same (by identity) are not touched. Also finds
// what lies at a point or in a band, on the storey shown.
#pragma once

#ifndef Q_MOC_RUN
#include "core/edit/map_sheet.h"
#include "ui/document/document.h"
#include "ui/map/object_item.h"
#endif

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <set>

namespace tokenyard::ui {

class SiteScene : public QGraphicsScene {
    Q_OBJECT
public:
    SiteScene(Document *document, const Tokens &tokens, QObject *parent = nullptr);
    ~SiteScene() override;
    void setTokens(const Tokens &tokens);
    void setFont(const QFont &font);
    void setOverlay(drawing::Overlay overlay);
    drawing::Overlay overlay() const { return m_look.overlay; }
    const drawing::OverlayPaint &overlayPaint() const { return m_paint; }
    // The storey shown; 0: all.
    void setLevel(int level);
    int level() const { return m_level; }
    std::vector<int> levels() const; // in use, ascending
    // Identifies what all items have in common (colours, font, how racks are drawn): a different number, a different picture.
    std::uint64_t look() const { return m_lookNumber; }

    // Topmost and smallest first; 0 if there is nothing. Pale objects cannot be hit.
    ObjectId objectAt(Point point) const;
    ObjectId feedAt(Point point, Length within) const;
    // Enclosed by the band, or also touched by it.
    std::vector<ObjectId> objectsIn(const Bounds &band, bool touching) const;
    bool isPale(ObjectId id) const;
    // Boxes that others may snap to.
    std::vector<Bounds> snapTargets(const std::vector<ObjectId> &without) const;
    // Hidden or locked layers, and guides to snap to.
    void setSheet(const edit::MapSheet &sheet);
    std::optional<Severity> worstOf(ObjectId id) const;
    // Of the objects shown, those whose name has found no room on them, as last painted; footprints of all that are shown.
    std::vector<ObjectId> nameless() const;
    std::vector<Bounds> footprints() const;

public slots:
    void syncPlan();
    void syncStudy();
    void syncFailure();

private:
    void takePaint();
    void syncObjects();
    void syncFeeds();
    ItemContext contextOf(ObjectId phase, bool pale, ObjectId id, MapLayer layer) const;
    std::optional<double> orderOf(const Object &object) const;
    bool outOfReach(const ItemContext &context) const;

    Document *m_document;
    Tokens m_tokens;
    CanvasLook m_look;
    std::uint64_t m_lookNumber = 0, m_changes = 0;
    int m_level = 0;
    LayerSet m_hidden, m_lockedLayers;
    std::vector<ObjectId> m_back, m_front; // from the lowest to the uppermost
    std::vector<ObjectId> m_notYet;        // as last drawn
    std::vector<edit::Guide> m_guides;
    std::vector<bool> m_pale; // parallel to the plan's objects
    std::map<ObjectId, Severity> m_worst;
    drawing::OverlayPaint m_paint;                       // while an overlay gives values
    std::set<ObjectId> m_dark;                           // while something is failed
    std::map<ObjectId, ObjectItem *> m_objects, m_words; // shapes and words of each
    std::map<ObjectId, FeedItem *> m_feeds;
    SiteItem *m_site = nullptr;
};

} // namespace tokenyard::ui
