// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <fmt/format.h>

#include <chrono>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace tokenyard::cli {

namespace {

volatile std::sig_atomic_t asked = 0;

extern "C" void onInterrupt(int)
{
    asked = 1;
    std::signal(SIGINT, SIG_DFL);
}

constexpr auto lookEvery = std::chrono::milliseconds(20);

} // namespace

Interrupt::Interrupt()
{
    asked = 0;
    std::signal(SIGINT, onInterrupt);
    m_watching = std::jthread([this](const std::stop_token &over) {
        for (; !over.stop_requested(); std::this_thread::sleep_for(lookEvery))
            if (asked)
                m_stop.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_watching.request_stop();
    m_watching.join();
    std::signal(SIGINT, SIG_DFL);
}

ProgressLine::ProgressLine(std::string what) : m_what(std::move(what)), m_terminal(isatty(STDERR_FILENO)) {}

ProgressLine::~ProgressLine()
{
    if (m_shown >= 0)
        fmt::print(stderr, "\r\x1b[K");
}

void ProgressLine::show(double fraction)
{
    const int percent = int(fraction * 100.0);
    if (!m_terminal || percent == m_shown)
        return;
    m_shown = percent;
    fmt::print(stderr, "\r{}: {} %", m_what, percent);
    std::fflush(stderr);
}

} // namespace tokenyard::cli
