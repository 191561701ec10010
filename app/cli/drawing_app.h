// SPDX-License-Identifier: Apache-2.0
// What drawing text needs from Qt, without a display: made only by the subcommands that draw.
#pragma once

#include <memory>

class QGuiApplication;

namespace tokenyard::cli {

class DrawingApp {
public:
    DrawingApp();
    ~DrawingApp();

private:
    std::unique_ptr<QGuiApplication> m_app;
};

} // namespace tokenyard::cli
