// SPDX-License-Identifier: Apache-2.0
#include "core/plan/feed_name.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/dxf_writer.h"
#include "core/report/drawing/vector_files.h"

#include <algorithm>
#include <set>

namespace tokenyard::drawing {

namespace {

// AutoCAD's colour indices nearest to what the roles mean on paper and to the steps of an overlay.
constexpr int black = 7, grey = 8;
constexpr int feedColours[] = {30, 42, 174, 151, 94}; // A, B, supply, return, fibre
constexpr int stepColours[scaleSteps] = {254, 151, 40, 32, 14};
constexpr double nameHeight = 1.5, figureHeight = 1.2, leastHeight = 0.3; // m
constexpr double widthOfLetter = 0.75;                                    // of its height

std::string upper(std::string_view key)
{
    std::string out(key);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) {
        return char(c >= 'a' && c <= 'z' ? c - 32 : c == '-' ? '_' : c);
    });
    return out;
}

std::string layerOf(const Object &object) { return upper(kindInfo(object.kind()).key); }
std::string layerOf(FeedKind kind) { return "FEED_" + upper(feedKindChoices()[std::size_t(kind)].key); }

class PlanDxf {
public:
    explicit PlanDxf(const VectorInput &in) : m_in(in), m_paint(overlayPaint(in.overlay, in.plan, in.study, in.catalogue)) {}
    std::string file()
    {
        addLayers();
        if (m_in.plan.site->boundary.size() >= 3)
            m_dxf.polyline("BOUNDARY", m_in.plan.site->boundary, true);
        for (const Shared<Object> &object : m_in.plan.objects)
            addObject(*object);
        for (const Shared<Feed> &feed : m_in.plan.feeds)
            addFeed(*feed);
        addLegend();
        return m_dxf.file(m_in.plan.site->title + ". Tokenyard, metres in the axes of the drawing.");
    }

private:
    void addLayers()
    {
        m_dxf.layer("BOUNDARY", grey);
        std::set<std::string> objects;
        for (const Shared<Object> &object : m_in.plan.objects)
            objects.insert(layerOf(*object));
        for (const std::string &name : objects)
            m_dxf.layer(name, black);
        m_dxf.layer("RACKS", 191);
        for (std::size_t kind = 0; kind < feedKindChoices().size(); ++kind)
            m_dxf.layer(layerOf(FeedKind(kind)), feedColours[kind]);
        m_dxf.layer("NAMES", black);
        m_dxf.layer("OVERLAY", black);
    }
    int colourOf(ObjectId id) const
    {
        const OverlayMark *mark = m_paint.of(id);
        return mark ? stepColours[int(mark->fill) - int(Role::Scale0)] : 256;
    }
    void addObject(const Object &object)
    {
        if (const auto *label = object.as<Label>())
            return m_dxf.text(layerOf(object), label->words, object.place.centre(), nameHeight);
        const auto corners = object.place.corners();
        m_dxf.polyline(layerOf(object), {corners.begin(), corners.end()}, true, colourOf(object.id));
        const double w = object.place.width.si(), d = object.place.depth.si();
        if (const Hall *hall = object.as<Hall>())
            for (const Bounds &row : rackRows(*hall, {object.place.width, object.place.depth}, rackSize(m_in.catalogue, hall->rack)))
                m_dxf.polyline("RACKS",
                               {object.place.toMap({row.left, row.top}), object.place.toMap({row.right, row.top}),
                                object.place.toMap({row.right, row.bottom}), object.place.toMap({row.left, row.bottom})},
                               true);
        const Point middle = object.place.centre();
        if (!object.name.empty())
            m_dxf.text("NAMES", object.name, middle, heightFor(object.name, nameHeight, w, d));
        if (const OverlayMark *mark = m_paint.of(object.id); mark && !mark->figure.empty()) {
            const std::string figure = m_in.said(mark->figure);
            const double height = heightFor(figure, figureHeight, w, d);
            m_dxf.text("OVERLAY", figure, middle + Point{0, 1.6 * height}, height, colourOf(object.id));
        }
    }
    static double heightFor(const std::string &words, double usual, double width, double depth)
    {
        const double fits = width / (widthOfLetter * double(std::max<std::size_t>(words.size(), 1)));
        return std::max(leastHeight, std::min({usual, fits, depth / 2.0}));
    }
    void addFeed(const Feed &feed)
    {
        const Polyline line = route(m_in.plan, feed);
        if (line.size() < 2)
            return;
        m_dxf.polyline(layerOf(feed.kind), line, false, colourOf(feed.id));
        const std::size_t middle = (line.size() - 1) / 2;
        m_dxf.text(layerOf(feed.kind), m_in.said(feedName(m_in.plan, feed)), (line[middle] + line[middle + 1]) * 0.5, leastHeight * 2);
    }
    void addLegend()
    {
        const Bounds b = boundsOf(m_in.plan);
        double y = b.bottom + 4.0;
        for (const OverlayStep &step : m_paint.steps) {
            const int colour = stepColours[int(step.fill) - int(Role::Scale0)];
            m_dxf.polyline("OVERLAY", {{b.left, y}, {b.left + 4, y}, {b.left + 4, y + 2}, {b.left, y + 2}}, true, colour);
            const std::string words = m_in.said(step.label);
            m_dxf.text("OVERLAY", words, {b.left + 6 + widthOfLetter * figureHeight * double(words.size()) / 2, y + 1}, figureHeight);
            y += 3.0;
        }
    }

    const VectorInput &m_in;
    const OverlayPaint m_paint;
    DxfWriter m_dxf;
};

} // namespace

std::string dxfOf(const VectorInput &input) { return PlanDxf(input).file(); }

} // namespace tokenyard::drawing
