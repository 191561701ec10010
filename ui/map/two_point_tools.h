// SPDX-License-Identifier: Apache-2.0
// Tools that take two points like the measure tool: the dimension tool leaves a line that shows its length; the scale tool asks for
// the true distance between them and scales a picture under the plan accordingly.
#pragma once

#include "ui/map/measure_tool.h"

namespace tokenyard::ui {

class DimensionTool : public MeasureTool {
public:
    using MeasureTool::MeasureTool;
    const char *key() const override { return "dimension"; }
    void press(const ToolEvent &event) override;
};

class ScaleTool : public MeasureTool {
public:
    ScaleTool(Canvas &canvas, std::size_t backdrop) : MeasureTool(canvas), m_backdrop(backdrop) {}
    const char *key() const override { return "scale"; }
    void press(const ToolEvent &event) override;
    // For tests: what the dialog would return.
    void scale(Point from, Point to, double metres);

private:
    std::size_t m_backdrop;
};

} // namespace tokenyard::ui
