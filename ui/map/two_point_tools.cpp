// SPDX-License-Identifier: Apache-2.0
#include "ui/map/two_point_tools.h"

#include "ui/dialogs/number_box.h"
#include "ui/map/canvas.h"

namespace tokenyard::ui {

void DimensionTool::press(const ToolEvent &event)
{
    MeasureTool::press(event);
    if (points().size() < 2)
        return;
    const edit::DimensionLine line{points()[0], points()[1]};
    cancel();
    if (distance(line.from, line.to) > 0.0)
        m_canvas.changeSheet([&](edit::MapSheet &sheet) { sheet.dimensions.push_back(line); }, Canvas::tr("Add a dimension"));
}

void ScaleTool::press(const ToolEvent &event)
{
    MeasureTool::press(event);
    if (points().size() < 2)
        return;
    const Point from = points()[0], to = points()[1];
    cancel();
    if (const auto metres = askForNumber(&m_canvas, Canvas::tr("Scale the picture"), Canvas::tr("True distance of the two points:"),
                                         units::m, {0.01, 1e5, 3}, distance(from, to)))
        scale(from, to, *metres);
    m_canvas.setSelectTool(); // deletes this tool: do not touch members afterwards
}

// The first point stays where it is.
void ScaleTool::scale(Point from, Point to, double metres)
{
    const double drawn = distance(from, to), factor = drawn > 0.0 ? metres / drawn : 1.0;
    const std::size_t index = m_backdrop;
    m_canvas.changeSheet(
        [&](edit::MapSheet &sheet) {
            if (index >= sheet.backdrops.size())
                return;
            edit::Backdrop &backdrop = sheet.backdrops[index];
            backdrop.width *= factor;
            backdrop.at = from + (backdrop.at - from) * factor;
        },
        Canvas::tr("Scale the picture"));
}

} // namespace tokenyard::ui
