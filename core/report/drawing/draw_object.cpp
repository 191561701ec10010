// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/unit_symbols.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::drawing {

namespace {
// Sizes of type on paper and the least sizes at which detail is legible; drawing habits.
constexpr double nameMm = 3.1, secondMm = 2.8, insetMm = 1.6;
constexpr double rackLegible = 1.9, rowLegible = 1.8; // pixels for a rack of 0.6 m, for a row of 1.2 m
constexpr double rackGap = 0.16;                      // of a rack's width, so that racks read as single ones

Style outline(const Object &object, const ObjectContext &context)
{
    const Look look = kindInfo(object.kind()).look;
    const bool building = look == Look::Building, cool = look == Look::Cooling;
    Style style{.fill = building ? Role::Paper
                    : cool       ? Role::CoolFill
                                 : Role::YardFill,
                .line = building ? Role::Ink
                    : cool       ? Role::Supply
                                 : Role::Faint,
                .lineMm = building ? 0.35 : 0.25,
                .dash = Dash::Solid};
    if (context.phaseNumber > 1)
        style.dash = Dash::Dashed;
    if (context.overlay == Overlay::Power && cool) {
        style.fill = Role::YardFill;
        style.line = Role::Faint;
    }
    if (context.mark)
        style.fill = context.mark->fill;
    else if (givesValues(context.overlay))
        style.fill = Role::Paper;
    if (givesValues(context.overlay))
        style.line = context.mark ? Role::Ink : Role::Faint;
    if (context.dark)
        style = {.fill = Role::RoadFill, .line = Role::Faint, .lineMm = 0.35, .dash = Dash::Dashed};
    return style;
}

std::vector<Point> cornersAboutMiddle(const Placement &place)
{
    std::vector<Point> points;
    for (Point p : place.corners())
        points.push_back(p - place.centre());
    return points;
}

bool isSquareTurn(double angle) { return std::fabs(angle / 90.0 - std::round(angle / 90.0)) < 1e-9; }

// Turns a list drawn for the unturned footprint about its middle.
DisplayList turned(const DisplayList &list, double angle)
{
    if (angle == 0.0)
        return list;
    const Placement turn{.x = {}, .y = {}, .width = {}, .depth = {}, .angle = angle};
    DisplayList out;
    for (Primitive p : list.primitives()) {
        if (auto *shape = std::get_if<Shape>(&p.geometry))
            for (Point &q : shape->points)
                q = turn.toMap(q);
        else if (auto *circles = std::get_if<Circles>(&p.geometry))
            for (Point &q : circles->centres)
                q = turn.toMap(q);
        else if (auto *boxes = std::get_if<Boxes>(&p.geometry))
            boxes->angle += angle;
        out.add(p.layer, p.style, std::move(p.geometry));
    }
    return out;
}

void addRows(DisplayList &list, const Object &object, const Hall &hall, const ObjectContext &context)
{
    const RackSize rack = rackSize(context.catalogue, hall.rack);
    const double w = object.place.width.si(), d = object.place.depth.si();
    Boxes boxes;
    for (const Bounds &row : rackRows(hall, {object.place.width, object.place.depth}, rack)) {
        const Bounds own{row.left - w / 2, row.top - d / 2, row.right - w / 2, row.bottom - d / 2};
        if (context.detail == Detail::Rows) {
            boxes.boxes.push_back(own);
            continue;
        }
        const double pitch = rack.width.si();
        for (int i = 0; i < hall.racksPerRow; ++i)
            boxes.boxes.push_back({own.left + (i + rackGap / 2) * pitch, own.top, own.left + (i + 1 - rackGap / 2) * pitch, own.bottom});
    }
    const Role role = context.dark ? Role::Line : context.phaseNumber > 1 ? Role::RacksLater : Role::Racks;
    list.add(Layer::Racks, {.fill = role, .line = Role::None}, std::move(boxes));
}

// Where labels go: the box of the footprint on the map for square turns, else the footprint's own axes.
struct LabelFrame {
    double width, height, angle;
    explicit LabelFrame(const Placement &place)
    {
        const bool swap = isSquareTurn(place.angle) && (int(std::lround(place.angle / 90.0)) % 2 != 0);
        width = swap ? place.depth.si() : place.width.si();
        height = swap ? place.width.si() : place.depth.si();
        // Read from below or from the right, never upside down.
        const double tilt = isSquareTurn(place.angle) ? 0.0 : std::remainder(place.angle, 180.0);
        angle = tilt;
    }
    Bounds box() const { return {-width / 2, -height / 2, width / 2, height / 2}; }
};

Words nameLabel(const Object &object, const LabelFrame &frame)
{
    Words words;
    words.text = Text::verbatim(object.name);
    words.sizeMm = nameMm;
    words.role = Role::Ink;
    words.angle = frame.angle;
    if (frame.angle == 0.0)
        words.room = frame.box();
    return words;
}

Text hallPower(const Object &object, const ObjectContext &context);

// Name at the top left and count at the top right while rows are shown; both in the middle in the overview.
void addHallLabels(DisplayList &list, const Object &object, const ObjectContext &context)
{
    const LabelFrame frame(object.place);
    Words name = nameLabel(object, frame);
    name.bold = true;
    Words second = name;
    second.text = detailLabel(object, context);
    second.bold = false;
    second.sizeMm = secondMm;
    second.role = Role::Muted;
    second.rank = 2;
    second.withPrevious = true;
    if (context.detail == Detail::Overview || frame.angle != 0.0) {
        name.offsetMm = {0, -2.1};
        second.offsetMm = {0, 2.1};
        name.mayCentre = true;
    } else {
        name.at = {-frame.width / 2, -frame.height / 2};
        second.at = {frame.width / 2, -frame.height / 2};
        name.offsetMm = {insetMm, insetMm * 0.8};
        second.offsetMm = {-insetMm, insetMm};
        name.anchorX = AnchorX::Left;
        second.anchorX = AnchorX::Right;
        name.anchorY = second.anchorY = AnchorY::Top;
    }
    name.plate = second.plate = Role::Paper;
    Words power = second; // where the count has no room the power alone still has
    power.text = hallPower(object, context);
    power.rank = 3;
    power.withPrevious = false;
    power.unlessPrevious = power.mayCentre = power.mayTurn = true;
    if (name.anchorY == AnchorY::Top) { // in the corner across from the name
        power.at = {frame.width / 2, frame.height / 2};
        power.offsetMm = {-insetMm, -insetMm};
        power.anchorY = AnchorY::Bottom;
    }
    Words size = second; // on drawings, in the last free corner
    size.text = Text(TY_TR("Drawing", "%1 × %2"), {measure(object.place.width, units::m, 4), measure(object.place.depth, units::m, 4)});
    size.at = {-frame.width / 2, frame.height / 2};
    size.offsetMm = {insetMm, -insetMm};
    size.anchorX = AnchorX::Left;
    size.anchorY = AnchorY::Bottom;
    size.rank = 4;
    const bool shorter = !context.mark && !context.dark && !power.text.empty();
    name.withFollower = power.withLeader = shorter && context.wholeLabels;
    list.add(Layer::Building, std::move(name));
    list.add(Layer::Building, std::move(second));
    if (shorter)
        list.add(Layer::Building, std::move(power));
    if (context.patterns && frame.angle == 0.0) { // on paper: stands with the name, not with the label before it in the list
        size.withPrevious = false;
        list.add(Layer::Building, std::move(size));
    }
}

// In bands above and below the name, or in the middle with the name above them.
bool hasBands(ObjectKind kind) { return kindInfo(kind).symbols == Symbols::Bands; }
bool hasNameOnTop(ObjectKind kind) { return kindInfo(kind).symbols == Symbols::Middle; }

constexpr double betweenBands = 0.28; // of the depth
constexpr double aboveSymbols = 0.3;

void keepBetweenBands(Words &name, Words &second, const LabelFrame &frame)
{
    constexpr double share = betweenBands / 2;
    name.outerRoom = frame.box();
    name.room->top = second.room->top = -share * frame.height;
    name.room->bottom = second.room->bottom = share * frame.height;
    second.mayTurn = false;
    name.mayTurn = false; // upright it would cover the symbols
}

void addYardLabels(DisplayList &list, const Object &object, const ObjectContext &context)
{
    const LabelFrame frame(object.place);
    const Text detail = detailLabel(object, context);
    Words name = nameLabel(object, frame);
    name.sizeMm = secondMm;
    name.role = kindInfo(object.kind()).look == Look::Building ? Role::Ink : Role::Muted;
    name.plate = context.mark ? Role::Paper : outline(object, context).fill;
    name.halo = !context.mark; // on a strong colour a plate reads better
    if (context.mark)
        name.role = Role::Ink;
    Words second = name;
    second.text = detail;
    second.role = context.mark ? Role::Ink : Role::Faint;
    second.sizeMm = secondMm * 0.92;
    second.rank = 2;
    second.withPrevious = true;
    name.mayTurn = second.mayTurn = true;
    name.mayCentre = true;
    if (hasNameOnTop(object.kind()) && context.detail != Detail::Overview && frame.angle == 0.0) {
        name.at = {0, -frame.height / 2};
        name.anchorY = AnchorY::Top;
        name.offsetMm = {0, insetMm * 0.7};
        second.at = {0, frame.height / 2};
        second.anchorY = AnchorY::Bottom;
        second.offsetMm = {0, -insetMm * 0.7};
        second.room->top = frame.height * 0.18; // the symbols keep the middle
        second.mayTurn = false;
    } else if (!detail.empty()) {
        name.offsetMm = {0, -2.1};
        second.offsetMm = {0, 2.2};
    }
    if (hasBands(object.kind()) && context.detail != Detail::Overview && frame.angle == 0.0)
        keepBetweenBands(name, second, frame);
    list.add(Layer::Yard, std::move(name));
    if (!detail.empty())
        list.add(Layer::Yard, std::move(second));
}

Words freeLabel(const Object &object, const Label &label)
{
    Words words;
    words.text = Text::verbatim(label.words);
    words.at = {-object.place.width.si() / 2, 0};
    words.anchorX = AnchorX::Left;
    words.role = Role::Ink;
    words.sizeMm = nameMm;
    words.rank = 3;
    return words;
}

Text unitsLabel(const Catalogue *catalogue, const char *kind, const RecordId &model, int units)
{
    const Record *record = catalogue ? catalogue->find(kind, model) : nullptr;
    const RecordValue *capacity = record ? record->find("capacity") : nullptr;
    if (!capacity || !capacity->si)
        return Text(TY_TR("Drawing", "%1 units"), {count(units)});
    return Text(TY_TR("Drawing", "%1 × %2"), {count(units), Measure{*capacity->si, capacity->unit, 3}});
}

int racksOf(const Object &object, const Hall &hall, const ObjectContext &context)
{
    return context.hall && context.hall->hall == object.id ? context.hall->racks : hall.rows * hall.racksPerRow;
}

std::optional<Measure> powerOf(const Object &object, const Hall &hall, const ObjectContext &context)
{
    const Record *record = context.catalogue ? context.catalogue->find("racks", hall.rack) : nullptr;
    const std::optional<Power> each = record ? itPowerOfRack(*record) : std::nullopt;
    return each ? std::optional(measure(double(racksOf(object, hall, context)) * *each, units::MW, 3)) : std::nullopt;
}

Text hallPower(const Object &object, const ObjectContext &context)
{
    const auto power = powerOf(object, *object.as<Hall>(), context);
    return power ? Text(TY_TR("Drawing", "%1"), {*power}) : Text();
}

Text hallLabel(const Object &object, const Hall &hall, const ObjectContext &context)
{
    const int racks = racksOf(object, hall, context);
    const auto power = powerOf(object, hall, context);
    return power ? Text(TY_TR("Drawing", "%1 racks · %2"), {count(racks), *power}) : Text(TY_TR("Drawing", "%1 racks"), {count(racks)});
}

struct Detailer {
    const Object &object;
    const ObjectContext &context;
    Text ofUnits() const
    {
        const std::optional<EquipmentUnits> e = unitsOf(object);
        return e ? unitsLabel(context.catalogue, e->records, e->model, e->units) : Text();
    }
    Text operator()(const Hall &k) const { return hallLabel(object, k, context); }
    Text operator()(const Office &k) const { return Text(TY_TR("Drawing", "Floors: %1"), {count(k.storeys)}); }
    Text operator()(const GridIntake &k) const { return Text(TY_TR("Drawing", "%1 · %2"), {measure(k.voltage, units::kV), ofUnits()}); }
    Text operator()(const Battery &k) const
    {
        return Text(TY_TR("Drawing", "%1 · %2"), {measure(k.power, units::MW, 3), measure(k.energy, units::MWh, 3)});
    }
    Text operator()(const GasTurbine &k) const
    {
        return Text(TY_TR("Drawing", "%1 × %2"), {count(k.units), measure(k.power, units::MW, 3)});
    }
    Text operator()(const Solar &k) const { return Text(TY_TR("Drawing", "%1"), {measure(k.power, units::MW, 3)}); }
    Text operator()(const Wind &k) const { return Text(TY_TR("Drawing", "%1"), {measure(k.power, units::MW, 3)}); }
    Text operator()(const WaterTank &k) const { return Text(TY_TR("Drawing", "%1"), {measure(k.volume, units::m3)}); }
    Text operator()(const ThermalStore &k) const { return Text(TY_TR("Drawing", "%1"), {measure(k.volume, units::m3)}); }
    template <class Other>
    Text operator()(const Other &) const
    {
        return ofUnits();
    }
};
} // namespace

Detail detailFor(double pixelsPerMetreCount)
{
    const RackSize usual;
    if (pixelsPerMetreCount * usual.width.si() >= rackLegible)
        return Detail::Racks;
    return pixelsPerMetreCount * usual.depth.si() >= rowLegible ? Detail::Rows : Detail::Overview;
}

bool symbolsFit(const Object &object, double pixelsPerMetreCount)
{
    const double line = 1.25 * secondMm * pixelsPerMm; // height of a line of the name
    const double depth = object.place.depth.si() * pixelsPerMetreCount;
    if (hasBands(object.kind()))
        return betweenBands * depth >= line;
    return !hasNameOnTop(object.kind()) || aboveSymbols * depth >= line;
}

RackSize rackSize(const Catalogue *catalogue, const RecordId &rack)
{
    const Record *record = catalogue ? catalogue->find("racks", rack) : nullptr;
    const RackSize usual;
    return record ? RackSize{record->get<Length>("width").value_or(usual.width), record->get<Length>("depth").value_or(usual.depth)}
                  : usual;
}

Text detailLabel(const Object &object, const ObjectContext &context)
{
    if (context.dark)
        return TY_TR("Drawing", "dark");
    if (context.mark)
        return context.mark->figure;
    return std::visit(Detailer{object, context}, object.equipment);
}

DisplayList drawObject(const Object &object, const ObjectContext &context)
{
    DisplayList list;
    const Shape footprint{cornersAboutMiddle(object.place), true};
    if (context.pale) {
        list.add(Layer::Ground, {.fill = Role::None, .line = Role::Line, .lineMm = 0.2}, footprint);
        return list;
    }
    if (const auto *label = object.as<Label>()) {
        list.add(Layer::Mark, freeLabel(object, *label));
        return list;
    }
    if (kindInfo(object.kind()).look == Look::Road) {
        list.add(Layer::Road, {.fill = Role::RoadFill, .line = Role::None}, footprint);
        return list;
    }
    const Hall *hall = object.as<Hall>();
    list.add(hall ? Layer::Building : Layer::Yard, outline(object, context), footprint);
    if (context.detail != Detail::Overview) {
        DisplayList inside;
        if (hall)
            addRows(inside, object, *hall, context);
        else
            inside = unitSymbols(object);
        list.append(turned(inside, object.place.angle));
    }
    if (context.labels && hall)
        addHallLabels(list, object, context);
    else if (context.labels)
        addYardLabels(list, object, context);
    return list;
}

} // namespace tokenyard::drawing
