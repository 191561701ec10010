// SPDX-License-Identifier: Apache-2.0
#include "core/plan/bounds_index.h"

#define BOOST_ALLOW_DEPRECATED_HEADERS // Boost 1.74 includes one of its own
#include <boost/geometry/algorithms/intersects.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/segment.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>

#include <algorithm>

namespace tokenyard {

namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;

namespace {
using Corner = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Corner>;
using Entry = std::pair<Box, std::size_t>;

Box boxOf(const Bounds &b) { return {Corner(b.left, b.top), Corner(b.right, b.bottom)}; }

std::vector<Entry> entriesOf(const std::vector<Bounds> &all)
{
    std::vector<Entry> entries;
    entries.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        entries.emplace_back(boxOf(all[i]), i);
    return entries;
}
} // namespace

struct BoundsIndex::Tree {
    bgi::rtree<Entry, bgi::quadratic<16>> boxes; // packed when made from a range
};

BoundsIndex::BoundsIndex(const std::vector<Bounds> &all) : m_tree(new Tree{decltype(Tree::boxes)(entriesOf(all))}) {}
BoundsIndex::~BoundsIndex() = default;

std::vector<std::size_t> BoundsIndex::meeting(const Bounds &box, std::size_t first) const
{
    std::vector<std::size_t> found;
    const auto keep = [&](const Entry &entry) {
        if (entry.second >= first)
            found.push_back(entry.second);
    };
    m_tree->boxes.query(bgi::intersects(boxOf(box)), boost::make_function_output_iterator(keep));
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::size_t> BoundsIndex::along(const Point &from, const Point &to) const
{
    const bool straight = from.x == to.x || from.y == to.y; // then the line is a box itself, which is met faster
    if (straight)
        return meeting({std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)}, 0);
    std::vector<std::size_t> found;
    const auto keep = [&](const Entry &entry) { found.push_back(entry.second); };
    m_tree->boxes.query(bgi::intersects(bg::model::segment<Corner>(Corner(from.x, from.y), Corner(to.x, to.y))),
                        boost::make_function_output_iterator(keep));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace tokenyard
