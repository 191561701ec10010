// SPDX-License-Identifier: Apache-2.0
// Finds the boxes that lie at a place without looking at all of them (an R-tree): pairs of objects that may overlap or stand too
// close are few among thousands.
#pragma once

#include "core/plan/geometry.h"

#include <memory>

namespace tokenyard {

class BoundsIndex {
public:
    explicit BoundsIndex(const std::vector<Bounds> &all);
    ~BoundsIndex();
    BoundsIndex(const BoundsIndex &) = delete;
    BoundsIndex &operator=(const BoundsIndex &) = delete;
    // Numbers from `first` of the boxes that meet `box`, or only touch it; ascending.
    std::vector<std::size_t> meeting(const Bounds &box, std::size_t first = 0) const;
    // Numbers of the boxes that a straight line runs through or touches; ascending.
    std::vector<std::size_t> along(const Point &from, const Point &to) const;

private:
    struct Tree;
    std::unique_ptr<const Tree> m_tree;
};

} // namespace tokenyard
