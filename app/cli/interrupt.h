// SPDX-License-Identifier: Apache-2.0
// For subcommands that take long: Ctrl+C asks for a stop, so that temporary files and helper programs go, and how far the work is stands
// on one line of a terminal.
#pragma once

#include "app/cli/command.h"

#include <stop_token>
#include <thread>

namespace tokenyard::cli {

inline constexpr int exitInterrupted = 130; // as shells count it: 128 and SIGINT

// While one lives, Ctrl+C requests its stop; a second Ctrl+C ends the program as usual.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watching; // a handler may do no more than set a flag
};

// "Mix: 45 %" on stderr, written over itself; nothing where that is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(std::string what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    void show(double fraction);

private:
    std::string m_what;
    bool m_terminal;
    int m_shown = -1; // percent
};

} // namespace tokenyard::cli
