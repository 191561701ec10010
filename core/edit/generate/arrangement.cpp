// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/arrangement.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

constexpr double strip = 3.0;        // m within the setback, for cables and pipes along the boundary
constexpr double exhaustPrice = 4e3; // m2 that closer is worth
constexpr int mostStacks = 60;       // of a block

Point middleOf(const Bounds &b) { return {(b.left + b.right) / 2, (b.top + b.bottom) / 2}; }
double areaOf(const Bounds &b) { return b.width() * b.height(); }
double between(const Bounds &a, const Bounds &b)
{
    return std::max({0.0, a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom});
}

// How many stacks, and the columns of each hall.
std::vector<int> columnsOf(const Plant &plant, const Design &design, int columns)
{
    const int storeys = std::max(1, design.storeys);
    const int least = std::max({1, (columns + plant.mostColumns() - 1) / plant.mostColumns(), std::min(2, columns)});
    const int stacks = (least + storeys - 1) / storeys, halls = std::min(stacks * storeys, std::max(1, columns));
    std::vector<int> all(std::size_t(halls), columns / halls);
    for (int i = 0; i < columns % halls; ++i)
        ++all[std::size_t(i)];
    return all;
}

class Arranger {
public:
    Arranger(const Parcel &parcel, const Design &design, const Plant &plant, const Needs &needs, const Catalogue &catalogue)
        : m_parcel(parcel), m_design(design), m_plant(plant), m_needs(needs), m_catalogue(catalogue)
    {
        if (const Record *ground = catalogue.find("space-programme", "ground")) {
            m_lane = ground->get<Length>("lane_width").value_or(Length{}).si();
            m_fromExhaust = ground->get<Length>("exhaust_distance").value_or(Length{}).si();
        }
    }
    bool prepare();
    std::optional<Arrangement> from(double signX, double signY);
    Power it() const { return m_it; }

private:
    bool divide();
    Power itOf(const Block &block) const;
    Land::Price beside(std::vector<Bounds> partners) const;
    bool power(Land &land, Block &block, double signX, double signY);
    bool stacks(Land &land, const Block &block);
    void addStack(Point at);
    bool heat(Land &land, const Block &block);
    bool motors(Land &land, const std::vector<Bounds> &beside);
    bool rest(Land &land);
    bool onRoofs(Land &land);
    bool one(Land &land, const Equipment &equipment, const std::vector<Footprint> &shapes, const Land::Price &price, Yard &to);
    std::vector<Footprint> shapes(const Equipment &equipment, double way) const;

    const Parcel &m_parcel;
    const Design &m_design;
    const Plant &m_plant;
    const Needs &m_needs;
    const Catalogue &m_catalogue;
    double m_lane = 0.0;        // m between blocks: a fire lane
    double m_fromExhaust = 0.0; // m that coolers keep from generators where there is room
    Power m_it;
    double m_share = 1.0; // of the contract, that falls on the largest block
    Arrangement m_pattern, m_out;
    std::vector<Bounds> m_stackPlaces;
    const Land *m_land = nullptr;
};

bool Arranger::prepare()
{
    m_pattern.columns = columnsOf(m_plant, m_design, m_needs.columns);
    m_it = m_plant.itOf(m_needs.columns);
    const auto stack = stackOf(m_plant, m_needs, m_pattern.columns.front(), m_catalogue);
    if (!stack)
        return false;
    m_pattern.stack = *stack;
    return divide();
}

// Into the fewest blocks whose boards carry what falls on them, the stacks evenly.
bool Arranger::divide()
{
    const std::size_t halls = m_pattern.columns.size(), storeys = std::size_t(std::max(1, m_design.storeys)),
                      stacks = (halls + storeys - 1) / storeys;
    for (std::size_t n = 1; n <= std::min<std::size_t>(mostBlocks, stacks); ++n) {
        m_pattern.blocks.clear();
        m_share = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            Block block{i * stacks / n, (i + 1) * stacks / n - i * stacks / n, {}, {}, {}, {}};
            m_share = std::max(m_share, itOf(block) / m_it);
            m_pattern.blocks.push_back(std::move(block));
        }
        if (m_plant.carries(m_needs, m_share) && stacks <= n * mostStacks)
            return true;
    }
    return false;
}

Power Arranger::itOf(const Block &block) const
{
    const std::size_t storeys = std::size_t(std::max(1, m_design.storeys)), from = block.firstStack * storeys,
                      to = std::min(m_pattern.columns.size(), from + block.stacks * storeys);
    Power it;
    for (std::size_t i = from; i < to; ++i)
        it += m_plant.itOf(m_pattern.columns[i]);
    return it;
}

// The ground that all takes together, and the way to what it is joined with.
Land::Price Arranger::beside(std::vector<Bounds> partners) const
{
    const Bounds now = m_land->taken();
    const double pull = m_design.pull;
    return [=](const Bounds &place) {
        double price = areaOf(now.united(place));
        for (const Bounds &partner : partners)
            price += pull * distance(middleOf(place), middleOf(partner)) / double(partners.size());
        return price + 1e-3 * (place.left + place.top);
    };
}

std::vector<Footprint> Arranger::shapes(const Equipment &equipment, double way) const
{
    std::vector<Footprint> all;
    for (const Rectangle &r : m_plant.yards(equipment))
        all.push_back({r.width.si(), r.depth.si(), way});
    return all;
}

bool Arranger::one(Land &land, const Equipment &equipment, const std::vector<Footprint> &shapes, const Land::Price &price, Yard &to)
{
    const auto place = land.take(shapes, price);
    if (place)
        to = {equipment, *place, 1};
    return place.has_value();
}

// Intake, and a board for each side: in a corner, where the line comes in, and those of further blocks beside what stands there.
bool Arranger::power(Land &land, Block &block, double signX, double signY)
{
    const int intakes = m_plant.intakes(m_needs, m_share);
    const GridIntake intake = m_plant.intake(m_needs, m_share, intakes);
    const Switchgear board = m_plant.board(m_needs, m_share);
    const std::vector<Rectangle> rooms = m_plant.yards(intake);
    const auto boardDepth = m_plant.depthAt(board, 19.0);
    if (rooms.empty() || !boardDepth)
        return false;
    const Rectangle room = *std::min_element(rooms.begin(), rooms.end(), [](const Rectangle &a, const Rectangle &b) {
        return std::fabs(a.width.si() - 24.0) < std::fabs(b.width.si() - 24.0);
    });
    const double w = room.width.si(), d = room.depth.si(), bd = *boardDepth + 1.0, apart = 5.0;
    const double left = intakes * d + (intakes - 1) * apart, right = 2 * bd + apart;
    const Footprint whole{w + m_lane + 19.0, std::max(left, right), m_lane};
    const bool first = m_out.blocks.front().intakes.empty();
    const auto corner = [&](const Bounds &b) { return signX * b.left + signY * b.top; };
    const auto place = land.take({whole}, first ? Land::Price(corner) : beside({m_out.blocks.front().boardA.place}));
    if (!place)
        return false;
    for (int i = 0; i < intakes; ++i) {
        const double y = place->top + i * (d + apart);
        block.intakes.push_back({intake, {place->left, y, place->left + w, y + d}, 1});
    }
    const double x = place->left + w + m_lane;
    block.boardA = {board, {x, place->top, x + 19.0, place->top + bd}, 1};
    block.boardB = {board, {x, place->bottom - bd, x + 19.0, place->bottom}, 1};
    return true;
}

// In rows of equal stacks, as many side by side as the land takes; one by one where no such block fits.
bool Arranger::stacks(Land &land, const Block &own)
{
    const Stack &s = m_out.stack;
    const int stacks = int(own.stacks);
    std::vector<Footprint> blocks;
    for (int across = 1; across <= stacks; ++across) {
        const int down = (stacks + across - 1) / across;
        if (across * down - stacks < across) // no empty row
            blocks.push_back({across * (s.width() + m_lane) - m_lane, down * (s.depth() + m_lane) - m_lane, m_lane});
    }
    if (const auto block = land.take(blocks, beside({own.boardA.place}))) {
        const int across = int(std::lround((block->width() + m_lane) / (s.width() + m_lane)));
        for (int i = 0; i < stacks; ++i)
            addStack({block->left + (i % across) * (s.width() + m_lane), block->top + (i / across) * (s.depth() + m_lane)});
        return true;
    }
    for (int i = 0; i < stacks; ++i) {
        std::vector<Bounds> partners{own.boardA.place};
        if (i > 0)
            partners.push_back(m_stackPlaces.back());
        const auto place = land.take({{s.width(), s.depth(), m_lane}}, beside(partners));
        if (!place)
            return false;
        addStack({place->left, place->top});
    }
    return true;
}

void Arranger::addStack(Point at)
{
    m_out.stacks.push_back(at);
    m_stackPlaces.push_back({at.x, at.y, at.x + m_out.stack.width(), at.y + m_out.stack.depth()});
}

// Heat rejection above each stack, chillers beside it while there is room.
bool Arranger::onRoofs(Land &land)
{
    const Stack &s = m_out.stack;
    const Power each = double(m_design.storeys) * s.it;
    const Equipment coolers = m_plant.coolers(each, m_needs), chillers = m_plant.chillers(each, m_needs);
    const bool rejects = m_plant.rejection() != Rejection::None;
    const auto deep = rejects ? m_plant.depthAt(coolers, s.width()) : std::optional(0.0), chill = m_plant.depthAt(chillers, s.width());
    constexpr double apart = 2.0; // m: clearance of coolers
    if (!deep || !chill || *deep + apart + *chill > s.depth())
        return false;
    for (const Bounds &place : m_stackPlaces) {
        const int roof = m_design.storeys + 1;
        if (rejects)
            m_out.coolers.push_back({coolers, {place.left, place.top, place.right, place.top + *deep}, roof});
        m_out.chillers.push_back({chillers, {place.left, place.bottom - *chill, place.right, place.bottom}, roof});
        if (!motors(land, {place}))
            return false;
    }
    return true;
}

// Transformers for the last chillers and the coolers with them, a yard for each side.
bool Arranger::motors(Land &land, const std::vector<Bounds> &near)
{
    constexpr double way = 3.0; // m: in front of a transformer and behind its neighbour
    Power rated = m_plant.ratedOf(m_out.chillers.back().equipment);
    if (!m_out.coolers.empty())
        rated += m_plant.ratedOf(m_out.coolers.back().equipment);
    const Transformer transformers = m_plant.coolingTransformers(rated);
    const std::vector<Footprint> small = shapes(transformers, way);
    std::array<Yard, 2> both;
    for (Yard &side : both)
        if (!one(land, transformers, small, beside(near), side))
            return false;
    m_out.motors.push_back(both);
    return true;
}

bool Arranger::heat(Land &land, const Block &block)
{
    const Bounds sets = block.generators.place;
    const auto price = [&](std::vector<Bounds> partners) {
        return [this, sets, near = beside(std::move(partners))](const Bounds &place) {
            return near(place) + exhaustPrice * (m_fromExhaust > 0.0 ? std::max(0.0, 1.0 - between(place, sets) / m_fromExhaust) : 0.0);
        };
    };
    std::vector<Bounds> near(m_stackPlaces.end() - std::ptrdiff_t(block.stacks), m_stackPlaces.end());
    if (m_plant.rejection() != Rejection::None) {
        const Equipment coolers = m_plant.coolers(itOf(block), m_needs);
        m_out.coolers.emplace_back();
        if (!one(land, coolers, shapes(coolers, m_lane), price(near), m_out.coolers.back()))
            return false;
        if (m_plant.waterCooled())
            near = {m_out.coolers.back().place};
    }
    const Equipment chillers = m_plant.chillers(itOf(block), m_needs);
    m_out.chillers.emplace_back();
    if (!one(land, chillers, shapes(chillers, m_lane), price(near), m_out.chillers.back()))
        return false;
    std::vector<Bounds> motor{m_out.chillers.back().place};
    if (m_plant.rejection() != Rejection::None)
        motor.push_back(m_out.coolers.back().place);
    return motors(land, motor);
}

bool Arranger::rest(Land &land)
{
    if (m_needs.water.si() > 0.0) {
        Yard tank;
        const WaterTank water{m_needs.water};
        if (!one(land, water, shapes(water, m_lane), beside({m_stackPlaces.front()}), tank))
            return false;
        m_out.tank = tank;
    }
    // Offices of two storeys, by the programme's area for people.
    const Record *building = m_catalogue.find("space-programme", "building");
    const double perMw = building ? building->number("staff_area_per_mw").value_or(0.0) : 0.0;
    const double area = std::max(200.0, perMw * m_it.in(units::MW) / 2.0);
    std::vector<Footprint> offices;
    std::vector<double> depths{12.0, 16.0, 24.0};
    if (constexpr double longest = 150.0; area / depths.back() > longest) // m: beyond, wings about courts
        depths = {std::ceil(std::sqrt(area / 2.0)), std::ceil(std::sqrt(area))};
    for (double depth : depths)
        for (bool turn : {false, true}) {
            const double width = std::ceil(area / depth);
            offices.push_back({turn ? depth : width, turn ? width : depth, m_lane});
        }
    if (!one(land, Office{2}, offices, beside({m_stackPlaces.front()}), m_out.office))
        return false;
    // A road along the whole, where there is ground for one.
    const Bounds all = land.taken();
    constexpr double own = -1.0; // m from what stands beside it
    m_out.road = land.take(
        {{m_lane, all.height(), own}, {all.width(), m_lane, own}, {m_lane, 0.6 * all.height(), own}, {0.6 * all.width(), m_lane, own}},
        beside({all}));
    return true;
}

std::optional<Arrangement> Arranger::from(double signX, double signY)
{
    Land land(m_parcel, Site{}.setback.si() + strip);
    m_land = &land;
    m_out = m_pattern;
    m_stackPlaces.clear();
    for (Block &block : m_out.blocks) {
        if (!power(land, block, signX, signY) || !stacks(land, block))
            return std::nullopt;
        const Equipment sets = m_plant.generators(m_needs.peak * itOf(block));
        if (!one(land, sets, shapes(sets, m_lane), beside({block.boardA.place, block.boardB.place}), block.generators)
            || (!m_design.roof && !heat(land, block)))
            return std::nullopt;
    }
    if ((m_design.roof && !onRoofs(land)) || !rest(land))
        return std::nullopt;
    m_out.price = areaOf(land.taken());
    for (std::size_t i = 0; i < m_stackPlaces.size(); ++i)
        m_out.price += m_design.pull * distance(middleOf(m_stackPlaces[i]), middleOf(m_out.blocks[m_out.blockOf(i)].boardA.place));
    return m_out;
}

} // namespace

std::size_t Arrangement::blockOf(std::size_t at) const
{
    std::size_t block = 0;
    while (block + 1 < blocks.size() && at >= blocks[block + 1].firstStack)
        ++block;
    return block;
}

ArrangementRead arrange(const Parcel &parcel, const Design &design, const Plant &plant, const Needs &needs, const Catalogue &catalogue)
{
    ArrangementRead read;
    Arranger arranger(parcel, design, plant, needs, catalogue);
    if (!arranger.prepare()) {
        read.problem = Text(TG("The goal asks for more halls than one parcel is filled with; fill several parcels."));
        return read;
    }
    for (double x : {1.0, -1.0})
        for (double y : {1.0, -1.0})
            if (auto one = arranger.from(x, y); one && (!read.arrangement || one->price < read.arrangement->price - 1e-6))
                read.arrangement = std::move(one);
    if (!read.arrangement) {
        read.problem = Text(TG("The parcel is too small for it."));
        read.room = false;
    }
    return read;
}

} // namespace tokenyard::generate
