// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/on_threads.h"

namespace tokenyard {

namespace {
std::atomic<unsigned> most = 0;
}

unsigned mostThreads()
{
    const unsigned set = most;
    return std::clamp(set > 0 ? set : std::thread::hardware_concurrency(), 1u, 256u);
}

void useThreads(unsigned wanted) { most = wanted; }

} // namespace tokenyard
