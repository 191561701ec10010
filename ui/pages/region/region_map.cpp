// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/region_map.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tokenyard::ui {

namespace {

constexpr double leastScale = 40.0, mostScale = 4000.0; // pixels per degree
constexpr double siteRadius = 9.0, clickSlack = 4.0;
constexpr double roomForAll = 160.0; // pixels per degree from which small marks and names have room
constexpr region::Place southWest{33.0, 124.6}, northEast{38.75, 131.0};
const double widthOfDegree = std::cos(36.0 * std::numbers::pi / 180.0); // of longitude, at the country's middle

} // namespace

RegionMap::RegionMap(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("regionMap"));
    setAccessibleName(tr("Map of Korea with candidate sites"));
    setCursor(Qt::CrossCursor);
}

void RegionMap::setWorld(const region::World *world)
{
    m_world = world;
    m_nodes = world ? region::gridNodes(*world->catalogue) : std::vector<region::GridNode>();
    m_rivers = world ? region::rivers(*world->catalogue) : std::vector<region::River>();
    m_lines = world ? region::gridLines(*world->catalogue) : std::vector<region::GridLine>();
    forgetGround();
}

void RegionMap::setShades(std::map<RecordId, double> shades, ShadeKey key)
{
    m_shades = std::move(shades);
    m_shadeKey = std::move(key);
    forgetGround();
}

void RegionMap::setSites(std::vector<MapSite> sites)
{
    m_sites = std::move(sites);
    update();
}

void RegionMap::setChosen(int site)
{
    m_chosen = site;
    update();
}

void RegionMap::setLayer(Layer layer, bool shown)
{
    if (shown)
        m_layers.insert(layer);
    else
        m_layers.erase(layer);
    forgetGround();
}

void RegionMap::goTo(const region::Place &place)
{
    m_centre = place;
    m_scale = std::max(m_scale, 250.0);
    forgetGround();
}

void RegionMap::showAll()
{
    m_centre = {0.5 * (southWest.latitude + northEast.latitude), 0.5 * (southWest.longitude + northEast.longitude)};
    const double tall = height() / (northEast.latitude - southWest.latitude),
                 wide = width() / ((northEast.longitude - southWest.longitude) * widthOfDegree);
    m_scale = std::clamp(std::min(tall, wide), leastScale, mostScale);
    forgetGround();
}

QPointF RegionMap::toScreen(const region::Place &place) const
{
    return {width() / 2.0 + (place.longitude - m_centre.longitude) * widthOfDegree * m_scale,
            height() / 2.0 - (place.latitude - m_centre.latitude) * m_scale};
}

region::Place RegionMap::toPlace(const QPointF &at) const
{
    return {std::clamp(m_centre.latitude - (at.y() - height() / 2.0) / m_scale, -90.0, 90.0),
            std::clamp(m_centre.longitude + (at.x() - width() / 2.0) / (m_scale * widthOfDegree), -180.0, 180.0)};
}

void RegionMap::forgetGround()
{
    m_ground = {};
    update();
}

QPainterPath RegionMap::pathOf(const std::vector<region::Ring> &rings) const
{
    QPainterPath path;
    for (const region::Ring &ring : rings) {
        QPolygonF line;
        for (const region::Place &place : ring)
            line << toScreen(place);
        path.addPolygon(line);
    }
    return path;
}

QColor RegionMap::fuelColour(const std::string &fuel) const
{
    if (fuel == "nuclear")
        return m_tokens.racks;
    if (fuel == "coal" || fuel == "oil")
        return m_tokens.muted;
    if (fuel == "gas")
        return m_tokens.powerA;
    return fuel == "hydro" ? m_tokens.supply : m_tokens.fibre;
}

void RegionMap::drawPlants(QPainter &painter) const
{
    // Largest first, so that small ones stay visible; the area is proportional to the power.
    std::vector<const region::Plant *> plants;
    for (const region::Plant &plant : m_world->plants)
        plants.push_back(&plant);
    std::stable_sort(plants.begin(), plants.end(), [](auto *a, auto *b) { return a->capacity > b->capacity; });
    painter.setPen(QPen(m_tokens.panel, 0.8));
    for (const region::Plant *plant : plants) {
        QColor fill = fuelColour(plant->fuel);
        fill.setAlphaF(0.78F);
        painter.setBrush(fill);
        const double radius = std::max(1.5, 0.15 * std::sqrt(plant->capacity.in(units::MW)));
        painter.drawEllipse(toScreen(plant->place), radius, radius);
    }
}

// Planned lines as straight lines between their ends: the route is not known.
void RegionMap::drawLines(QPainter &painter) const
{
    painter.setFont(captionFont());
    for (const region::GridLine &line : m_lines) {
        const QPointF from = toScreen(line.from), to = toScreen(line.to);
        painter.setPen(QPen(m_tokens.powerB, 0.6 * std::sqrt(line.capacity.in(units::GW)) + 0.8, Qt::DashLine));
        painter.drawLine(from, to);
        painter.setPen(m_tokens.powerB);
        painter.drawText((from + to) / 2.0 + QPointF(5, 0), QString::fromStdString(line.ready));
    }
}

// At the position of the municipality: 154 kV has so many that they are drawn only where there is room.
bool RegionMap::shows(const region::GridNode &node) const
{
    return m_layers.contains(Layer::Substations) && (node.voltage > 300.0 * units::kV || m_scale > roomForAll);
}

void RegionMap::drawNodes(QPainter &painter) const
{
    painter.setPen(QPen(m_tokens.powerB, 1.4));
    for (const region::GridNode &node : m_nodes)
        if (shows(node)) {
            const bool backbone = node.voltage > 700.0 * units::kV;
            painter.setBrush(backbone ? m_tokens.powerB : m_tokens.panel);
            const double half = backbone ? 4.5 : node.voltage > 300.0 * units::kV ? 3.2 : 2.0;
            const QPointF at = toScreen(node.place);
            painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        }
}

void RegionMap::drawRivers(QPainter &painter) const
{
    painter.setPen(QPen(mixed(m_tokens.supply, m_tokens.panel, 0.55), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const region::River &river : m_rivers) {
        QPolygonF line;
        for (const region::Place &place : river.course)
            line << toScreen(place);
        painter.drawPolyline(line);
    }
}

void RegionMap::drawSpots(QPainter &painter, const char *sort, const QColor &colour, bool square) const
{
    painter.setPen(QPen(m_tokens.panel, 0.8));
    painter.setBrush(colour);
    for (const region::Spot &spot : m_world->spots)
        if (spot.sort == sort) {
            const QPointF at = toScreen(spot.place);
            if (square)
                painter.drawRect(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5));
            else
                painter.drawPolygon(QPolygonF({at + QPointF(-4, -3), at + QPointF(4, -3), at + QPointF(0, 4)}));
        }
}

void RegionMap::drawGround(QPainter &painter) const
{
    painter.fillRect(rect(), mixed(m_tokens.returnWater, m_tokens.canvas, 0.12));
    const region::Map &map = region::Map::korea();
    painter.setPen(QPen(m_tokens.faint, 0.8));
    for (const region::Province &province : map.provinces()) {
        const auto shade = m_shades.find(province.region);
        painter.setBrush(shade == m_shades.end() ? m_tokens.chrome : shadeColour(shade->second));
        painter.drawPath(pathOf(province.rings));
    }
    if (!m_world)
        return;
    if (m_layers.contains(Layer::Water))
        drawRivers(painter);
    if (m_layers.contains(Layer::Towns))
        drawNames(painter);
    if (m_layers.contains(Layer::Plants))
        drawPlants(painter);
    drawNodes(painter);
    if (m_layers.contains(Layer::Lines))
        drawLines(painter);
    if (m_layers.contains(Layer::Water)) {
        drawSpots(painter, "dam", m_tokens.supply, false);
        drawSpots(painter, "weir", m_tokens.returnWater, false);
        drawSpots(painter, "industrial-water", m_tokens.supply, true);
    }
    if (m_layers.contains(Layer::Cables))
        drawSpots(painter, "landing", m_tokens.fibre, true);
    if (m_layers.contains(Layer::Stations))
        drawSpots(painter, "weather-station", m_tokens.powerB, true);
    if (m_layers.contains(Layer::DataCentres))
        drawSpots(painter, "ai-data-centre", m_tokens.snap, true);
    if (m_layers.contains(Layer::Towns)) {
        drawSpots(painter, "city", m_tokens.ink, true);
        painter.setFont(captionFont());
        painter.setPen(m_tokens.muted);
        for (const region::Spot &spot : m_world->spots)
            if (spot.sort == "city"
                && (m_scale > roomForAll || spot.name == "Seoul" || spot.name == "Busan" || spot.name == "Daegu" || spot.name == "Gwangju"))
                painter.drawText(toScreen(spot.place) + QPointF(5, 4),
                                 recordName(m_world->catalogue->find("region-places", spot.id), spot.name));
    }
    if (m_layers.contains(Layer::Legend))
        drawLegend(painter);
}

QColor RegionMap::shadeColour(double share) const
{
    return mixed(share < 0.5 ? m_tokens.powerA : m_tokens.good, m_tokens.panel, 0.08 + 0.24 * std::abs(2.0 * share - 1.0));
}

// A province's name in the middle of its greatest part, where that is wide enough to hold it.
void RegionMap::drawNames(QPainter &painter) const
{
    painter.setFont(captionFont());
    painter.setPen(m_tokens.faint);
    const QFontMetricsF metrics(painter.font());
    for (const region::Province &province : region::Map::korea().provinces()) {
        QRectF greatest;
        for (const region::Ring &ring : province.rings) {
            QPolygonF line;
            for (const region::Place &place : ring)
                line << toScreen(place);
            if (const QRectF box = line.boundingRect(); box.width() * box.height() > greatest.width() * greatest.height())
                greatest = box;
        }
        const QString name = recordName(m_world->catalogue->find("regions", province.region), province.region);
        constexpr double roomAround = 2.2; // of the name's width: a city's name stands at its mark already
        const bool isTown = std::any_of(m_world->spots.begin(), m_world->spots.end(), [&](const region::Spot &spot) {
            return spot.sort == "city" && recordName(m_world->catalogue->find("region-places", spot.id), spot.name) == name;
        });
        if (isTown || greatest.width() < roomAround * metrics.horizontalAdvance(name) || greatest.height() < 4 * metrics.height())
            continue;
        const bool onATown = std::any_of(m_world->spots.begin(), m_world->spots.end(), [&](const region::Spot &spot) {
            const QPointF away = toScreen(spot.place) - greatest.center();
            return spot.sort == "city" && std::abs(away.x()) < metrics.horizontalAdvance(name) && std::abs(away.y()) < metrics.height();
        });
        painter.drawText(onATown ? greatest.translated(0, 2.5 * metrics.height()) : greatest, Qt::AlignCenter, name);
    }
}

void RegionMap::drawSites(QPainter &painter) const
{
    painter.setFont(captionFont());
    for (int i = int(m_sites.size()) - 1; i >= 0; --i) {
        const MapSite &site = m_sites[std::size_t(i)];
        const bool chosen = i == m_chosen;
        if (!chosen && site.rank > 12 && m_scale < 250.0) // the others only where there is room
            continue;
        const QPointF at = toScreen(site.place);
        painter.setPen(QPen(m_tokens.selection, 1.6));
        painter.setBrush(chosen ? m_tokens.selection : m_tokens.panel);
        painter.drawEllipse(at, siteRadius, siteRadius);
        painter.setPen(chosen ? m_tokens.panel : m_tokens.selection);
        painter.drawText(QRectF(at.x() - siteRadius, at.y() - siteRadius, 2 * siteRadius, 2 * siteRadius), Qt::AlignCenter,
                         site.rank > 0 ? QString::number(site.rank) : QStringLiteral("?"));
        if (chosen) {
            painter.setPen(m_tokens.ink);
            painter.drawText(at + QPointF(siteRadius + 4, 4), site.name);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_tokens.selection, 1, Qt::DashLine));
            const double radius = region::reach.in(units::km) / 111.195 * m_scale;
            painter.drawEllipse(at, radius, radius);
        }
    }
}

void RegionMap::drawScale(QPainter &painter) const
{
    const double km = m_scale < 130.0 ? 100.0 : m_scale < 400.0 ? 50.0 : 10.0;
    const double length = km / 111.195 * m_scale;
    const QPointF at(16, height() - 16);
    painter.setPen(QPen(m_tokens.ink, 2));
    painter.drawLine(at, at + QPointF(length, 0));
    painter.setFont(captionFont());
    painter.drawText(at + QPointF(0, -5), tr("%1 km").arg(km));
}

void RegionMap::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_ground.isNull()) {
        m_ground = QPixmap(size() * ratio);
        m_ground.setDevicePixelRatio(ratio);
        QPainter ground(&m_ground);
        ground.setRenderHint(QPainter::Antialiasing);
        drawGround(ground);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_ground);
    drawSites(painter);
    drawScale(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_tokens.selection, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RegionMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAll();
}

int RegionMap::siteAt(const QPointF &at) const
{
    for (int i = 0; i < int(m_sites.size()); ++i) {
        const MapSite &site = m_sites[std::size_t(i)];
        const QPointF away = toScreen(site.place) - at;
        if ((i == m_chosen || site.rank <= 12 || m_scale >= 250.0) && std::hypot(away.x(), away.y()) <= siteRadius + 2)
            return i;
    }
    return -1;
}

void RegionMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void RegionMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF away = event->position() - m_pressed;
    m_dragging = m_dragging || std::hypot(away.x(), away.y()) > clickSlack;
    if (m_dragging) {
        const QPointF step = event->position() - m_last;
        m_centre.longitude -= step.x() / (m_scale * widthOfDegree);
        m_centre.latitude += step.y() / m_scale;
        forgetGround();
    }
    m_last = event->position();
}

void RegionMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging || event->button() != Qt::LeftButton)
        return;
    if (const int site = siteAt(event->position()); site >= 0)
        emit siteChosen(site);
    else
        emit placed(toPlace(event->position()));
}

void RegionMap::zoomAt(const QPointF &at, double factor)
{
    const region::Place before = toPlace(at);
    m_scale = std::clamp(m_scale * factor, leastScale, mostScale);
    const region::Place after = toPlace(at);
    m_centre.latitude += before.latitude - after.latitude;
    m_centre.longitude += before.longitude - after.longitude;
    forgetGround();
}

void RegionMap::wheelEvent(QWheelEvent *event) { zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0)); }

void RegionMap::keyPressEvent(QKeyEvent *event)
{
    const double step = 40.0 / m_scale;
    switch (event->key()) {
    case Qt::Key_Left: m_centre.longitude -= step / widthOfDegree; break;
    case Qt::Key_Right: m_centre.longitude += step / widthOfDegree; break;
    case Qt::Key_Up: m_centre.latitude += step; break;
    case Qt::Key_Down: m_centre.latitude -= step; break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomAt(QRectF(rect()).center(), 1.25);
    case Qt::Key_Minus: return zoomAt(QRectF(rect()).center(), 0.8);
    case Qt::Key_Home: return showAll();
    default: return QWidget::keyPressEvent(event);
    }
    forgetGround();
}

} // namespace tokenyard::ui
