// SPDX-License-Identifier: Apache-2.0
// What the map of Korea says in words: its legend, and what the mark under the pointer is.
#include "ui/pages/region/region_map.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLineF>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace tokenyard::ui {

namespace {

constexpr double reach = 8.0; // pixels from the pointer to a mark that it means

QString fuelWords(const std::string &fuel)
{
    const std::pair<const char *, QString> known[] = {
        {"nuclear", RegionMap::tr("nuclear")}, {"coal", RegionMap::tr("coal")},       {"oil", RegionMap::tr("oil")},
        {"gas", RegionMap::tr("gas")},         {"hydro", RegionMap::tr("hydro")},     {"wind", RegionMap::tr("wind")},
        {"solar", RegionMap::tr("sun")},       {"biomass", RegionMap::tr("biomass")}, {"waste", RegionMap::tr("waste")}};
    for (const auto &[key, name] : known)
        if (fuel == key)
            return name;
    return QString::fromStdString(fuel);
}

QString sortWords(const std::string &sort)
{
    const std::pair<const char *, QString> known[] = {{"dam", RegionMap::tr("dam")},
                                                      {"weir", RegionMap::tr("weir")},
                                                      {"industrial-water", RegionMap::tr("industrial water")},
                                                      {"landing", RegionMap::tr("cable landing")},
                                                      {"weather-station", RegionMap::tr("weather station")},
                                                      {"ai-data-centre", RegionMap::tr("AI data centre")},
                                                      {"city", RegionMap::tr("town")}};
    for (const auto &[key, name] : known)
        if (sort == key)
            return name;
    return QString::fromStdString(sort);
}

double fromSegment(const QPointF &at, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0.0 ? std::clamp(QPointF::dotProduct(at - a, along) / square, 0.0, 1.0) : 0.0;
    return QLineF(at, a + share * along).length();
}

using Mark = std::function<void(QPainter &, const QPointF &)>; // drawn about a point

Mark round(const QColor &fill, const QColor &edge)
{
    return [=](QPainter &painter, const QPointF &at) {
        painter.setPen(QPen(edge, 0.8));
        painter.setBrush(fill);
        painter.drawEllipse(at, 4.5, 4.5);
    };
}
Mark square(const QColor &edge, const QColor &fill, double half)
{
    return [=](QPainter &painter, const QPointF &at) {
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(fill);
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    };
}
Mark triangle(const QColor &fill, const QColor &edge)
{
    return [=](QPainter &painter, const QPointF &at) {
        painter.setPen(QPen(edge, 0.8));
        painter.setBrush(fill);
        painter.drawPolygon(QPolygonF({at + QPointF(-4, -3), at + QPointF(4, -3), at + QPointF(0, 4)}));
    };
}
Mark dashes(const QColor &colour, Qt::PenStyle style = Qt::DashLine)
{
    return [=](QPainter &painter, const QPointF &at) {
        painter.setPen(QPen(colour, 1.6, style));
        painter.drawLine(at - QPointF(6, 0), at + QPointF(6, 0));
    };
}

} // namespace

struct RegionMap::LegendRow {
    QString words;
    Mark mark;
};

bool RegionMap::shows(const region::Spot &spot) const
{
    const std::pair<const char *, Layer> layers[] = {{"dam", Layer::Water},
                                                     {"weir", Layer::Water},
                                                     {"industrial-water", Layer::Water},
                                                     {"landing", Layer::Cables},
                                                     {"weather-station", Layer::Stations},
                                                     {"city", Layer::Towns},
                                                     {"ai-data-centre", Layer::DataCentres}};
    return std::any_of(std::begin(layers), std::end(layers),
                       [&](const auto &pair) { return spot.sort == pair.first && m_layers.contains(pair.second); });
}

QString RegionMap::hintAt(const QPointF &at) const
{
    if (!m_world)
        return {};
    double nearest = reach;
    QString hint;
    const auto offer = [&](double distance, const QStringList &says, const std::string &source) {
        if (distance >= nearest)
            return;
        nearest = distance;
        hint = says.join(QStringLiteral(" · ")) + QLatin1Char('\n') + QString::fromStdString(source);
    };
    const auto away = [&](const region::Place &place) { return QLineF(toScreen(place), at).length(); };
    if (m_layers.contains(Layer::Plants))
        for (const Record &plant : m_world->catalogue->set("power-plants").records)
            if (const auto place = region::placeOf(plant))
                offer(away(*place),
                      {recordName(&plant, plant.id), fuelWords(plant.words("fuel")),
                       words(measure(plant.get<Power>("capacity").value_or(Power{}), units::MW))},
                      region::sourceWords(plant, "capacity"));
    for (const region::GridNode &node : m_nodes)
        if (shows(node))
            offer(away(node.place),
                  {recordName(node.record, node.record->id), tr("substations of up to %1").arg(words(measure(node.voltage, units::kV))),
                   tr("position of the municipality")},
                  region::sourceWords(*node.record, "latitude"));
    if (m_layers.contains(Layer::Lines))
        for (const region::GridLine &line : m_lines)
            offer(fromSegment(at, toScreen(line.from), toScreen(line.to)),
                  {tr("planned line"), words(measure(line.capacity, units::GW)), tr("ready %1").arg(QString::fromStdString(line.ready)),
                   tr("route not known")},
                  line.source);
    if (m_layers.contains(Layer::Water))
        for (const region::River &river : m_rivers)
            for (std::size_t i = 1; i < river.course.size(); ++i) // a dam on it is nearer to the pointer, or as near
                offer(fromSegment(at, toScreen(river.course[i - 1]), toScreen(river.course[i])) + 2.0,
                      {recordName(river.record, river.record->id), tr("straight between dams and weirs")},
                      region::sourceWords(*river.record, "course"));
    for (const region::Spot &spot : m_world->spots) {
        if (!shows(spot))
            continue;
        QStringList says{
            recordName(m_world->catalogue->find(spot.sort == "weather-station" ? "weather" : "region-places", spot.id), spot.name),
            sortWords(spot.sort)};
        if (spot.supply)
            says << words(region::supplyWords(spot));
        else if (spot.sort == "industrial-water")
            says << tr("amount not known");
        offer(away(spot.place), says, spot.supplySource.empty() ? spot.source : spot.supplySource);
    }
    return hint;
}

bool RegionMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString hint = hintAt(help->pos()); !hint.isEmpty())
        QToolTip::showText(help->globalPos(), hint, this);
    else
        QToolTip::hideText();
    return true;
}

std::vector<RegionMap::LegendRow> RegionMap::legendRows() const
{
    std::vector<LegendRow> rows;
    if (m_layers.contains(Layer::Plants))
        for (const auto &[fuel, name] : {std::pair{"nuclear", tr("nuclear")},
                                         {"coal", tr("coal, oil")},
                                         {"gas", tr("gas")},
                                         {"hydro", tr("hydro")},
                                         {"wind", tr("wind, sun, other")}})
            rows.push_back({name, round(fuelColour(fuel), m_tokens.panel)});
    if (m_layers.contains(Layer::Substations)) {
        rows.push_back({tr("substations to 765 kV"), square(m_tokens.powerB, m_tokens.powerB, 4.0)});
        rows.push_back({tr("to 345 kV (154 kV closer)"), square(m_tokens.powerB, m_tokens.panel, 3.2)});
        rows.push_back({tr("© OpenStreetMap, KPG 193: ODbL"), [](QPainter &, const QPointF &) {}});
    }
    if (m_layers.contains(Layer::Lines))
        rows.push_back({tr("planned line, year"), dashes(m_tokens.powerB)});
    if (m_layers.contains(Layer::Water)) {
        rows.push_back({tr("river, course straightened"), dashes(mixed(m_tokens.supply, m_tokens.panel, 0.55), Qt::SolidLine)});
        rows.push_back({tr("dam"), triangle(m_tokens.supply, m_tokens.panel)});
        rows.push_back({tr("weir"), triangle(m_tokens.returnWater, m_tokens.panel)});
        rows.push_back({tr("industrial water"), square(m_tokens.panel, m_tokens.supply, 2.5)});
    }
    const std::tuple<Layer, QString, QColor> spots[] = {{Layer::Cables, tr("cable landing"), m_tokens.fibre},
                                                        {Layer::Stations, tr("weather station"), m_tokens.powerB},
                                                        {Layer::DataCentres, tr("AI data centre"), m_tokens.snap}};
    for (const auto &[layer, name, colour] : spots)
        if (m_layers.contains(layer))
            rows.push_back({name, square(m_tokens.panel, colour, 2.5)});
    return rows;
}

void RegionMap::drawLegend(QPainter &painter) const
{
    std::vector<LegendRow> rows = legendRows();
    painter.setFont(captionFont());
    const QFontMetricsF metrics(painter.font());
    const double step = metrics.height() + 2.0, room = 8.0, markRoom = 20.0;
    const QString ends = tr("%1 to %2").arg(m_shadeKey.worst, m_shadeKey.best);
    const bool shaded = !m_shadeKey.name.isEmpty();
    double wide = 0.0;
    const auto sizeOf = [&] {
        wide = std::max(metrics.horizontalAdvance(m_shadeKey.name), metrics.horizontalAdvance(ends));
        for (const LegendRow &row : rows)
            wide = std::max(wide, markRoom + metrics.horizontalAdvance(row.words));
        return QSizeF(wide + 2 * room, (double(rows.size()) + (shaded ? 3.0 : 0.0)) * step + 2 * room);
    };
    QSizeF size = sizeOf();
    if (size.width() > 0.3 * width() || size.height() > 0.75 * height()) { // it would lie over the country: hints say what a mark is
        rows.clear();
        size = sizeOf();
    }
    if (rows.empty() && !shaded)
        return;
    const QRectF box(QPointF(width() - size.width() - room, height() - size.height() - room), size);
    QColor ground = m_tokens.panel;
    ground.setAlphaF(0.88F);
    painter.setPen(QPen(m_tokens.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    double y = box.top() + room + metrics.ascent();
    const double x = box.left() + room;
    if (shaded) {
        painter.setPen(m_tokens.ink);
        painter.drawText(QPointF(x, y), m_shadeKey.name);
        constexpr int parts = 5;
        for (int i = 0; i < parts; ++i) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shadeColour(i / (parts - 1.0)));
            painter.drawRect(QRectF(x + i * wide / parts, y + metrics.descent() + 2, wide / parts, step - 5));
        }
        y += 2 * step;
        painter.setPen(m_tokens.muted);
        painter.drawText(QPointF(x, y), ends);
        y += step;
    }
    for (const LegendRow &row : rows) {
        row.mark(painter, QPointF(x + 7, y - metrics.ascent() / 2.0 + 1));
        painter.setPen(m_tokens.muted);
        painter.drawText(QPointF(x + markRoom, y), row.words);
        y += step;
    }
}

} // namespace tokenyard::ui
