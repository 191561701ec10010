// SPDX-License-Identifier: Apache-2.0
#include "ui/map/site_scene.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard::ui {

namespace {
std::map<ObjectId, Severity> worstByObject(const Study *study)
{
    std::map<ObjectId, Severity> worst;
    if (study)
        for (const Finding &finding : study->findings)
            for (ObjectId id : finding.objects) {
                const auto [it, isNew] = worst.emplace(id, finding.severity);
                if (!isNew)
                    it->second = std::min(it->second, finding.severity); // Error is the lowest value
            }
    return worst;
}

bool within(const Bounds &inner, const Bounds &outer)
{
    return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

bool inside(const Placement &place, Point p)
{
    const Point own = place.toOwn(p);
    return own.x >= 0 && own.y >= 0 && own.x <= place.width.si() && own.y <= place.depth.si();
}

std::array<Point, 4> cornersOf(const Bounds &b) { return {{{b.left, b.top}, {b.right, b.top}, {b.right, b.bottom}, {b.left, b.bottom}}}; }

bool bandTouches(const Polyline &line, const Bounds &band)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (overlap({line[i - 1], line[i], line[i], line[i - 1]}, cornersOf(band), -1e-9))
            return true;
    return false;
}

// Removes the items whose part no longer exists.
template <class Item, class Parts>
void removeGone(QGraphicsScene &scene, std::map<ObjectId, Item *> &items, const Parts &parts)
{
    if (items.size() == parts.size())
        return;
    std::set<ObjectId> there;
    for (const auto &part : parts)
        there.insert(part->id);
    std::erase_if(items, [&](const auto &entry) {
        if (there.count(entry.first))
            return false;
        scene.removeItem(entry.second);
        delete entry.second;
        return true;
    });
}
} // namespace

SiteScene::SiteScene(Document *document, const Tokens &tokens, QObject *parent)
    : QGraphicsScene(parent), m_document(document), m_tokens(tokens)
{
    setItemIndexMethod(NoIndex); // items move all the time; searching a few hundred one by one is faster
    constexpr double far = 1e5;  // m: the range of X and Y in the field table
    setSceneRect(-far, -far, 2 * far, 2 * far);
    m_look.tokens = &m_tokens;
    m_look.changes = &m_changes;
    m_look.catalogue = &document->catalogue();
    m_look.paint.screen = true;
    m_look.paint.font = bodyFont();
    m_look.paint.language = currentLanguage();
    m_site = new SiteItem(m_look);
    addItem(m_site);
    connect(document, &Document::planChanged, this, &SiteScene::syncPlan);
    connect(document, &Document::studyChanged, this, &SiteScene::syncStudy);
    connect(document, &Document::studyChanged, this, &SiteScene::syncFailure);
    connect(document, &Document::failureChanged, this, &SiteScene::syncFailure);
    connect(document, &Document::documentReset, this, [this] { setLevel(drawing::mainLevel(m_document->plan())); });
    m_level = drawing::mainLevel(document->plan());
    syncPlan();
    syncStudy();
}

SiteScene::~SiteScene() = default;

void SiteScene::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    ++m_lookNumber;
    update();
}

void SiteScene::setFont(const QFont &font)
{
    m_look.paint.font = font;
    ++m_lookNumber;
    for (QGraphicsItem *item : items())
        static_cast<MapItem *>(item)->dropLists(); // all items of this scene are of this kind
}

void SiteScene::setOverlay(drawing::Overlay overlay)
{
    m_look.overlay = overlay;
    syncPlan();
}

void SiteScene::setLevel(int level)
{
    m_level = level;
    syncPlan();
}

std::vector<int> SiteScene::levels() const
{
    std::set<int> all;
    for (const auto &object : m_document->plan().objects)
        all.insert(object->place.level);
    return {all.begin(), all.end()};
}

bool SiteScene::outOfReach(const ItemContext &context) const { return context.pale || context.hidden || context.locked; }

void SiteScene::setSheet(const edit::MapSheet &sheet)
{
    m_guides = sheet.guides;
    if (sheet.hidden == m_hidden && sheet.locked == m_lockedLayers && sheet.back == m_back && sheet.front == m_front)
        return;
    m_back = sheet.back;
    m_front = sheet.front;
    m_hidden = sheet.hidden;
    m_lockedLayers = sheet.locked;
    ++m_lookNumber; // items without a picture have no extent to repaint
    syncPlan();
}

ItemContext SiteScene::contextOf(ObjectId phase, bool pale, ObjectId id, MapLayer layer) const
{
    const drawing::OverlayMark *mark = m_paint.of(id);
    return {.phaseNumber = drawing::phaseNumber(m_document->plan(), phase),
            .pale = pale,
            .overlay = m_look.overlay,
            .mark = mark ? std::optional(*mark) : std::nullopt,
            .dark = m_dark.count(id) > 0,
            .hidden = m_hidden.count(layer) > 0,
            .locked = m_lockedLayers.count(layer) > 0};
}

// Between pale objects and roads, or between buildings and feeds; words and free labels stay above all.
std::optional<double> SiteScene::orderOf(const Object &object) const
{
    if (kindInfo(object.kind()).look == Look::Words)
        return std::nullopt;
    constexpr double lowest = 0.0, uppermost = 4.0; // each with room for one layer above it
    for (const auto &[ids, from] : {std::pair(&m_back, lowest), std::pair(&m_front, uppermost)})
        if (const auto at = std::find(ids->begin(), ids->end(), object.id); at != ids->end())
            return from + double(at - ids->begin() + 1) / double(ids->size() + 1);
    return std::nullopt;
}

std::vector<ObjectId> SiteScene::nameless() const
{
    std::vector<ObjectId> ids;
    for (const auto &[id, item] : m_words)
        if (!item->context().pale && !item->context().hidden && !item->showsWords() && item->object()->kind() != ObjectKind::Label
            && kindInfo(item->object()->kind()).look != Look::Road)
            ids.push_back(id);
    return ids;
}

std::vector<Bounds> SiteScene::footprints() const
{
    std::vector<Bounds> all;
    for (const auto &[id, item] : m_objects)
        if (!item->context().pale && !item->context().hidden && kindInfo(item->object()->kind()).look != Look::Road)
            all.push_back(item->object()->place.bounds());
    return all;
}

void SiteScene::syncPlan()
{
    m_pale = drawing::paleAtLevel(m_document->plan(), m_level);
    for (ObjectId id : m_document->notYet()) // parts not built yet at the date that is shown
        for (std::size_t i = 0; i < m_pale.size(); ++i)
            m_pale[i] = m_pale[i] || m_document->plan().objects[i]->id == id;
    takePaint();
    m_site->showSite(m_document->plan());
    syncObjects();
    syncFeeds();
}

void SiteScene::syncObjects()
{
    const Plan &plan = m_document->plan();
    removeGone(*this, m_objects, plan.objects);
    removeGone(*this, m_words, plan.objects);
    int racks = 0;
    for (std::size_t i = 0; i < plan.objects.size(); ++i) {
        const Shared<Object> &object = plan.objects[i];
        ItemContext context = contextOf(object->phase, m_pale[i], object->id, layerOf(object->kind()));
        context.layer = orderOf(*object);
        for (const auto &[items, part] : {std::pair(&m_objects, ObjectItem::Part::Shapes), std::pair(&m_words, ObjectItem::Part::Words)}) {
            ObjectItem *&item = (*items)[object->id];
            if (!item) {
                item = new ObjectItem(m_look, part);
                addItem(item);
            }
            item->showObject(object, context);
        }
        if (const Hall *hall = object->as<Hall>())
            racks += hall->rows * hall->racksPerRow;
    }
    if (m_look.rackCount != racks)
        ++m_lookNumber;
    m_look.rackCount = racks;
    removeGone(*this, m_objects, plan.objects);
    removeGone(*this, m_words, plan.objects);
}

void SiteScene::syncFeeds()
{
    const Plan &plan = m_document->plan();
    removeGone(*this, m_feeds, plan.feeds);
    for (const Shared<Feed> &feed : plan.feeds) {
        FeedItem *&item = m_feeds[feed->id];
        if (!item) {
            item = new FeedItem(m_look);
            addItem(item);
        }
        const auto &notYet = m_document->notYet();
        const bool pale = isPale(feed->from.object) || isPale(feed->to.object)
            || (!notYet.empty() && std::find(notYet.begin(), notYet.end(), feed->id) != notYet.end());
        item->showFeed(feed, tokenyard::route(plan, *feed), contextOf(feed->phase, pale, feed->id, layerOf(feed->kind)));
    }
    removeGone(*this, m_feeds, plan.feeds);
}

void SiteScene::syncStudy()
{
    auto worst = worstByObject(m_document->study().get());
    const bool valued = drawing::givesValues(m_look.overlay);
    if (worst == m_worst && !valued)
        return;
    m_worst = std::move(worst);
    if (valued) {
        takePaint();
        syncObjects();
        syncFeeds();
    }
    update(); // the badges
}

void SiteScene::takePaint()
{
    m_paint = drawing::overlayPaint(m_look.overlay, m_document->plan(), m_document->study().get(), m_look.catalogue);
}

// What has failed and the halls that go dark with it.
void SiteScene::syncFailure()
{
    std::set<ObjectId> dark(m_document->failedParts().begin(), m_document->failedParts().end());
    for (ObjectId id : m_document->darkened())
        dark.insert(id);
    for (const Shared<Feed> &feed : m_document->plan().feeds) // feeds of failed objects fail with them
        for (ObjectId end : {feed->from.object, feed->to.object})
            if (std::find(m_document->failedParts().begin(), m_document->failedParts().end(), end) != m_document->failedParts().end())
                dark.insert(feed->id);
    if (dark == m_dark && m_document->notYet() == m_notYet)
        return;
    m_notYet = m_document->notYet();
    m_dark = std::move(dark);
    syncPlan();
    update();
}

bool SiteScene::isPale(ObjectId id) const
{
    const auto &objects = m_document->plan().objects;
    const auto it = std::lower_bound(objects.begin(), objects.end(), id, [](const Shared<Object> &o, ObjectId i) { return o->id < i; });
    return it != objects.end() && (*it)->id == id && m_pale[std::size_t(it - objects.begin())];
}

std::optional<Severity> SiteScene::worstOf(ObjectId id) const
{
    const auto it = m_worst.find(id);
    return it == m_worst.end() ? std::nullopt : std::optional(it->second);
}

ObjectId SiteScene::objectAt(Point point) const
{
    ObjectId best;
    double bestZ = 0, bestArea = 0;
    for (const auto &[id, item] : m_objects) {
        const Placement &place = item->object()->place;
        if (outOfReach(item->context()) || !inside(place, point))
            continue;
        const double z = item->zValue(), area = place.area().si();
        if (!best || z > bestZ || (z == bestZ && area <= bestArea)) {
            best = id;
            bestZ = z;
            bestArea = area;
        }
    }
    return best;
}

ObjectId SiteScene::feedAt(Point point, Length reach) const
{
    ObjectId best;
    double least = reach.si();
    for (const auto &[id, item] : m_feeds) {
        const Polyline &line = item->route();
        if (outOfReach(item->context()))
            continue;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double d = distanceToSegment(point, line[i - 1], line[i]);
            if (d <= least) {
                least = d;
                best = id;
            }
        }
    }
    return best;
}

std::vector<ObjectId> SiteScene::objectsIn(const Bounds &band, bool touching) const
{
    std::vector<ObjectId> found;
    for (const auto &[id, item] : m_objects) {
        const Placement &place = item->object()->place;
        if (outOfReach(item->context()))
            continue;
        if (touching ? overlap(place.corners(), cornersOf(band), 0.0) : within(place.bounds(), band))
            found.push_back(id);
    }
    for (const auto &[id, item] : m_feeds) {
        const Polyline &line = item->route();
        if (outOfReach(item->context()) || line.size() < 2)
            continue;
        if (touching ? bandTouches(line, band) : within(boundsOf(line), band))
            found.push_back(id);
    }
    return found;
}

std::vector<Bounds> SiteScene::snapTargets(const std::vector<ObjectId> &without) const
{
    std::vector<Bounds> targets;
    for (const auto &[id, item] : m_objects)
        if (!outOfReach(item->context()) && item->object()->kind() != ObjectKind::Label
            && std::find(without.begin(), without.end(), id) == without.end())
            targets.push_back(item->object()->place.bounds());
    constexpr double far = 1e5; // m: a guide crosses the whole range where objects may be placed
    for (const edit::Guide &guide : m_guides)
        targets.push_back(guide.upright ? Bounds{guide.at, -far, guide.at, far} : Bounds{-far, guide.at, far, guide.at});
    return targets;
}

} // namespace tokenyard::ui
