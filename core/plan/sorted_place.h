// SPDX-License-Identifier: Apache-2.0
// The place of a part in a list in order of id. Ids are handed out one after the other, so it lies near where an even spacing puts it: one
// look or two find it where a binary search takes ten, each at another part's memory.
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <cstddef>

namespace tokenyard {

// `idAt(place)` gives the id at a place below `count`; without a part of this id the answer is `count`.
template <class IdAt>
std::size_t sortedPlace(std::size_t count, ObjectId id, const IdAt &idAt)
{
    if (count == 0)
        return count;
    const ObjectId first = idAt(0), last = idAt(count - 1);
    if (id < first || last < id)
        return count;
    const double width = double(last.value) - double(first.value);
    std::size_t guess = width > 0.0 ? std::size_t((double(id.value) - double(first.value)) / width * double(count - 1)) : 0;
    guess = std::min(guess, count - 1);
    const ObjectId found = idAt(guess);
    if (found == id)
        return guess;
    std::size_t low = 0, high = count; // the place lies in [low, high)
    if (found < id) {
        low = guess + 1;
        for (std::size_t step = 1; low + step < count; step *= 2)
            if (id < idAt(low + step)) {
                high = low + step;
                break;
            } else
                low += step;
    } else {
        high = guess;
        for (std::size_t step = 1; step <= high; step *= 2)
            if (!(id < idAt(high - step))) {
                low = high - step;
                break;
            } else
                high -= step;
    }
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (idAt(middle) < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && idAt(low) == id ? low : count;
}

} // namespace tokenyard
