// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <benchmark/benchmark.h>

// The program's only QApplication, without a display; it lives until the process ends.
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "bench", *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto *application = new QApplication(argc, argv);
    benchmark::DoNotOptimize(application);
}
