// SPDX-License-Identifier: Apache-2.0
// Many runs of a model shared out over the machine's threads. Which thread does which is left to chance; each run must not depend on
// another, so that the answers are the same for any number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace tokenyard {

// At most this many, however large the machine; 0: as many as it has cores.
unsigned mostThreads();
void useThreads(unsigned most);

// makeWorker() gives each thread a worker of its own; worker(i) is called for i from 0 to count-1, each once. False as soon as one of
// them was false. What a worker throws is thrown here.
template <class MakeWorker>
bool onThreads(std::size_t count, const MakeWorker &makeWorker)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> good = true;
    std::exception_ptr thrown;
    std::mutex mutex;
    const auto run = [&] {
        try {
            auto worker = makeWorker();
            for (std::size_t i = next++; i < count && good; i = next++)
                if (!worker(i))
                    good = false;
        } catch (...) {
            const std::lock_guard lock(mutex);
            thrown = std::current_exception();
            good = false;
        }
    };
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < std::min<std::size_t>(mostThreads(), count); ++i)
                others.emplace_back(run);
        } catch (const std::system_error &) { // the system starts no more: those there are do it all
        }
        run();
    } // joins
    if (thrown)
        std::rethrow_exception(thrown);
    return good;
}

} // namespace tokenyard
