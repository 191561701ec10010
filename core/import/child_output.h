// SPDX-License-Identifier: Apache-2.0
// A program started for its standard output, killed when it is asked to stop or says too much.
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard {

enum class ChildEnd { Exited, NotStarted, Stopped, TooMuch, Died };
struct ChildOutput {
    std::string text;
    ChildEnd end = ChildEnd::Exited;
};

// `arguments` begins with the program's path. `grown` is called with what has come so far.
ChildOutput outputOf(const std::vector<std::string> &arguments, std::size_t mostBytes, std::stop_token stop,
                     const std::function<void(const std::string &)> &grown);

} // namespace tokenyard
