// SPDX-License-Identifier: Apache-2.0
#include "app/cli/drawing_app.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLoggingCategory>

namespace tokenyard::cli {

namespace {
int argumentCount = 1;
char programName[] = "tokenyard-cli";
char *arguments[] = {programName, nullptr};
} // namespace

DrawingApp::DrawingApp()
{
    QHashSeed::setDeterministicGlobalSeed(); // a PDF's fonts are in the order of a hash: this gives the same bytes every time
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false")); // stderr is for our sentences
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the same drawing with and without a display
    m_app = std::make_unique<QGuiApplication>(argumentCount, arguments);
}

DrawingApp::~DrawingApp() = default;

} // namespace tokenyard::cli
