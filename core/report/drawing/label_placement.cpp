// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/label_placement.h"

#include <algorithm>
#include <numeric>

namespace tokenyard::drawing {

namespace {
constexpr double clearBeside = 5.0, clearAbove = 2.0; // pixels between two labels
constexpr double air = 2.0; // pixels beside a label, so that it does not touch its room's outline; fonts leave air above and below
} // namespace

bool fitsRoom(const LabelBox &label)
{
    if (!label.room)
        return true;
    const Bounds &room = *label.room;
    return label.box.left >= room.left + air && label.box.right <= room.right - air && label.box.top >= room.top
        && label.box.bottom <= room.bottom;
}

std::vector<bool> placeLabels(const std::vector<LabelBox> &labels)
{
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return labels[a].rank < labels[b].rank; });
    std::vector<bool> shown(labels.size(), false);
    std::vector<Bounds> taken;
    for (std::size_t i : order) {
        const LabelBox &label = labels[i];
        const Bounds wanted{label.box.left - clearBeside, label.box.top - clearAbove, label.box.right + clearBeside,
                            label.box.bottom + clearAbove};
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const Bounds &t) { return t.meets(wanted); });
        if (label.rank != 0
            && (!fitsRoom(label) || !free || (label.withPrevious && i > 0 && !shown[i - 1])
                || (label.unlessPrevious && i > 0 && shown[i - 1])))
            continue;
        shown[i] = true;
        taken.push_back(label.box);
    }
    const auto isShown = [&](std::size_t i) { return i < shown.size() && shown[i]; };
    for (std::size_t i = 0; i < labels.size(); ++i)
        if ((labels[i].withFollower && !isShown(i + 1) && !isShown(i + 2)) || (labels[i].withLeader && i > 1 && !isShown(i - 2)))
            shown[i] = false;
    return shown;
}

Bounds labelBox(const Words &words, Point at, double width, double height, double pixelsPerMmCount)
{
    const double x = at.x + words.offsetMm.x * pixelsPerMmCount, y = at.y + words.offsetMm.y * pixelsPerMmCount;
    const double left = words.anchorX == AnchorX::Left ? x : words.anchorX == AnchorX::Centre ? x - width / 2 : x - width;
    const double top = words.anchorY == AnchorY::Top ? y : words.anchorY == AnchorY::Middle ? y - height / 2 : y - height;
    return {left, top, left + width, top + height};
}

Bounds uprightBox(const Words &words, Point at, double width, double height, double pixelsPerMmCount)
{
    const Bounds level = labelBox(words, {0, 0}, width, height, pixelsPerMmCount);
    // A quarter turn to the left: x becomes -y, y becomes x.
    return {at.x + level.top, at.y - level.right, at.x + level.bottom, at.y - level.left};
}

} // namespace tokenyard::drawing
