// SPDX-License-Identifier: Apache-2.0
#include "ui/report/sheet_names.h"

#include "core/report/drawing/hall_blocks.h"
#include "ui/map/names_beside.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/text/glyph_line.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tokenyard::ui {

namespace {

constexpr double leastMm = 1.2; // of an object's longer side: smaller ones are dots
constexpr double haloMm = 0.35; // of paper around the letters
constexpr double siteLabelMm[] = {75.0, 5.0};
constexpr double keyColumnMm = 37.0, tickMm = 1.2, apartMm = 3.5; // apart: the dimension's line from the site

QFont nameFont() { return pageFont(leastType); }

void paintHaloed(QPainter &painter, const QFont &font, QPointF topLeft, const QString &text)
{
    const QPointF base = topLeft + QPointF(0, QFontMetricsF(font).ascent());
    painter.setFont(font);
    painter.setPen(lightTokens().panel);
    constexpr int steps = 8;
    for (int i = 0; i < steps; ++i)
        drawPlainText(painter, font, base + haloMm * mm * QPointF(std::cos(i * 2 * M_PI / steps), std::sin(i * 2 * M_PI / steps)), text);
    painter.setPen(lightTokens().ink);
    drawPlainText(painter, font, base, text);
}

QPen thinPen() { return {lightTokens().muted, 0.18 * mm}; }

// The object that words are the name of.
const Object *namedBy(const Plan &plan, const drawing::Words &words)
{
    const std::string name = words.text.english();
    for (const Shared<Object> &object : plan.objects)
        if (object->name == name && object->place.bounds().grown(0.1).meets({words.at.x, words.at.y, words.at.x + 1e-6, words.at.y + 1e-6}))
            return &*object;
    return nullptr;
}

QRectF siteBox(const SheetMap &map)
{
    return map.toSheet.mapRect(QRectF(map.site.left, map.site.top, map.site.width(), map.site.height()));
}

// A line between two points with a stroke across at either end and its length beside it; read from below or from the right.
void paintDimension(QPainter &painter, QPointF from, QPointF to, const QString &text)
{
    const bool upright = std::abs(to.x() - from.x()) < std::abs(to.y() - from.y());
    painter.setPen(thinPen());
    painter.drawLine(from, to);
    for (const QPointF end : {from, to}) {
        const QPointF tick(tickMm * mm / 2, -tickMm * mm / 2);
        painter.drawLine(end - tick, end + tick);
        const QPointF away = upright ? QPointF(tickMm * mm, 0) : QPointF(0, tickMm * mm);
        painter.drawLine(end - away, end + away * (apartMm / tickMm - 0.6));
    }
    const QFont font = nameFont();
    const double width = plainTextWidth(font, text);
    painter.save();
    painter.translate((from + to) / 2);
    if (upright)
        painter.rotate(-90);
    painter.setPen(lightTokens().ink);
    drawPlainText(painter, font, QPointF(-width / 2, -0.8 * mm), text);
    painter.restore();
}

// Halls too small for names of their own share them with their neighbours.
void paintHallBlocks(QPainter &painter, const SheetMap &map, const std::vector<ObjectId> &halls)
{
    const QFont font = nameFont();
    const double height = QFontMetricsF(font).height();
    const auto own = [&](const drawing::HallBlock &block) {
        return map.toSheet.mapRect(QRectF(block.bounds.left, block.bounds.top, block.bounds.width(), block.bounds.height()));
    };
    const auto lines = [&](const drawing::HallBlock &block) {
        const QString name = translate(block.name, map.language), power = translate(block.power, map.language);
        const QString both = power.isEmpty() ? name : name + QStringLiteral(" · ") + power;
        return plainTextWidth(font, both) <= own(block).width() ? QStringList{both} : QStringList{name, power};
    };
    const auto fits = [&](const drawing::HallBlock &block) {
        const QStringList said = lines(block);
        return plainTextWidth(font, said.front()) <= own(block).width() && plainTextWidth(font, said.back()) <= own(block).width()
            && double(said.size()) * height <= own(block).height();
    };
    for (const drawing::HallBlock &block : drawing::blocksThatFit(map.plan, map.catalogue, halls, fits)) {
        const QStringList said = lines(block);
        const QRectF box = own(block);
        if (block.halls.size() > 1) {
            painter.setPen(thinPen());
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(-0.4 * mm, -0.4 * mm, 0.4 * mm, 0.4 * mm));
        }
        double y = box.center().y() - double(said.size()) * height / 2;
        for (const QString &line : said) {
            const double width = plainTextWidth(font, line);
            painter.fillRect(QRectF(box.center().x() - width / 2, y, width, height), lightTokens().panel);
            paintHaloed(painter, font, QPointF(box.center().x() - width / 2, y), line);
            y += height;
        }
    }
}

using Placed = std::vector<std::optional<PlacedName>>;

// A kind of which more than a few find no place is numbered throughout: names of some of sixty halls, far from them, tell nothing.
Placed placedByKind(const std::vector<NameToPlace> &names, const NameGround &ground)
{
    constexpr double few = 0.2;
    std::set<ObjectKind> numbered;
    while (true) {
        std::vector<NameToPlace> tried;
        for (const NameToPlace &name : names)
            if (!numbered.contains(name.object->kind()))
                tried.push_back(name);
        NameGround taken = ground;
        const Placed places = placeNames(tried, taken);
        std::map<ObjectKind, std::pair<int, int>> without; // of how many
        for (std::size_t i = 0; i < tried.size(); ++i) {
            auto &[left, all] = without[tried[i].object->kind()];
            left += !places[i];
            ++all;
        }
        const std::size_t before = numbered.size();
        for (const auto &[kind, counts] : without)
            if (counts.first > few * counts.second)
                numbered.insert(kind);
        if (numbered.size() > before)
            continue;
        Placed all(names.size());
        for (std::size_t i = 0, at = 0; i < names.size(); ++i)
            if (!numbered.contains(names[i].object->kind()))
                all[i] = places[at++];
        return all;
    }
}

} // namespace

std::vector<ObjectKind> paintNames(QPainter &painter, const SheetMap &map, const std::vector<const drawing::Words *> &leftOut)
{
    const auto boxOf = [&](const Object &object) {
        const Bounds b = object.place.bounds();
        return map.toSheet.mapRect(QRectF(b.left, b.top, b.width(), b.height()));
    };
    const QFont font = nameFont();
    const double height = QFontMetricsF(font).height();
    std::vector<NameToPlace> names;
    std::vector<ObjectId> halls; // that share names
    for (const drawing::Words *words : leftOut)
        if (const Object *object = namedBy(map.plan, *words)) {
            const QRectF own = boxOf(*object);
            const QString text = QString::fromStdString(object->name);
            if (std::max(own.width(), own.height()) >= leastMm * mm)
                names.push_back({nameRank(object->kind()).value_or(6), object, own, QSizeF(plainTextWidth(font, text), height),
                                 QSizeF(plainTextWidth(font, text), height), true});
            else if (object->as<Hall>())
                halls.push_back(object->id);
        }
    std::stable_sort(names.begin(), names.end(), [](const NameToPlace &a, const NameToPlace &b) { return a.rank < b.rank; });
    NameGround ground{.view = map.room, .pixel = px};
    for (const Shared<Object> &object : map.plan.objects)
        if (kindInfo(object->kind()).look != Look::Road && object->kind() != ObjectKind::Label)
            ground.footprints.push_back(boxOf(*object));
    if (const Polygon &boundary = map.plan.site->boundary; !boundary.empty()) { // its label stands below it, at the left
        const Bounds site = boundsOf(boundary);
        ground.names.emplace_back(map.toSheet.map(QPointF(site.left, site.bottom)), QSizeF(siteLabelMm[0], siteLabelMm[1]) * mm);
    }
    const QRectF site = siteBox(map); // names keep off its dimensions
    const double reach = dimensionMm * mm, line = (apartMm - 0.3) * mm;
    ground.names.emplace_back(site.left() - reach, site.top(), reach - line, site.height());
    ground.names.emplace_back(site.left(), site.top() - reach, site.width(), reach - line);
    const Placed placed = placedByKind(names, ground);
    std::vector<ObjectKind> kinds;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (placed[i]) {
            painter.setPen(thinPen());
            if (placed[i]->leader)
                painter.drawLine(*placed[i]->leader);
            paintHaloed(painter, font, placed[i]->box.topLeft(), QString::fromStdString(names[i].object->name));
        } else if (names[i].object->as<Hall>()) {
            halls.push_back(names[i].object->id);
        } else if (std::find(kinds.begin(), kinds.end(), names[i].object->kind()) == kinds.end())
            kinds.push_back(names[i].object->kind());
    std::sort(kinds.begin(), kinds.end());
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!placed[i] && !names[i].object->as<Hall>()) {
            const auto number = std::find(kinds.begin(), kinds.end(), names[i].object->kind()) - kinds.begin() + 1;
            const QString text = QString::number(number);
            paintHaloed(painter, font, names[i].own.center() - QPointF(plainTextWidth(font, text), height) / 2, text);
        }
    paintHallBlocks(painter, map, halls);
    return kinds;
}

void paintKindKey(QPainter &painter, const QRectF &room, const std::vector<ObjectKind> &kinds, Language language)
{
    const QFont font = pageFont(9);
    const double line = lineHeight(font), column = keyColumnMm * mm;
    const int rows = std::max(1, int(room.height() / line));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double x = room.left() + double(int(i) / rows) * column, y = room.top() + double(int(i) % rows) * line;
        const QString text = QString::number(i + 1) + QStringLiteral("  ") + translate(Text(kindInfo(kinds[i]).label), language);
        if (x + column <= room.right() + 1.0)
            drawLine(painter, font, lightTokens().ink, x, y, column - 2 * mm, shortened(font, text, column - 2 * mm));
    }
}

void paintDimensions(QPainter &painter, const SheetMap &map)
{
    const Bounds &site = map.site;
    const QRectF box = siteBox(map);
    const auto length = [&](double metres) {
        return translate(Text(TY_TR("Drawing", "%1"), {measure(metres * units::m, units::m, 5)}), map.language);
    };
    const double out = apartMm * mm;
    paintDimension(painter, box.topLeft() - QPointF(0, out), box.topRight() - QPointF(0, out), length(site.width()));
    paintDimension(painter, box.bottomLeft() - QPointF(out, 0), box.topLeft() - QPointF(out, 0), length(site.height()));
}

} // namespace tokenyard::ui
