// SPDX-License-Identifier: Apache-2.0
// What a report is made of: blocks that say what is to be read, not how it is drawn. The page layout is ui/report's.
// Numbers in tables are already rounded here, so that what is displayed adds up; texts are translated where they are drawn.
#pragma once

#include "core/base/text.h"
#include "core/chain/kpi.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tokenyard::report {

struct Title {
    Text words, below;
    Text mark = {};        // over them, boxed: that the report is a draft; empty for none
    std::string logo = {}; // above all: a PNG in base64; "" for none
    Text company = {};     // beside it
};                         // the cover's
struct Contents {};        // sections with their pages
struct Heading {
    Text words;
}; // within a section
struct Paragraph {
    Text words;
    bool muted = false;
};
struct PageBreak {};

struct KpiCell {
    Kpi kpi;
    KpiValue value;
};
struct KpiGrid {
    std::vector<KpiCell> cells;
    int columns = 4;
};

enum class Align { Left, Right };
struct Column {
    Text head, unit; // the unit is printed under the head
    Align align = Align::Left;
    double weightFactor = 1.0; // of the width that numbers leave
    bool graph = false;        // holds the rows' pictures; its cells have no words
    bool price = false;        // a price, or an amount that tells it: left out where prices are redacted
};
enum class RowStyle { Normal, Group, Total };
// A cell that leads to an address ("https://...") or to the row with that anchor.
struct CellLink {
    std::size_t cell = 0;
    std::string target;
};
// A picture in a cell, on the axis of its row. Band: P10 to P90 with the median as a line and the plan as a ring. Swing: what the
// figure becomes on either side of the plan's. Fill: a part of a whole.
enum class GraphSort { Band, Swing, Fill };
struct CellGraph {
    GraphSort sort = GraphSort::Band;
    double from = 0.0, to = 1.0;                // ends of the axis
    double low = 0.0, middle = 0.0, high = 0.0; // of a swing: the figure at the input's low, in the plan, at the input's high
    std::optional<double> plan = {};
    std::optional<double> limit = {}; // a dashed line: what is asked for
};
struct Row {
    std::vector<Text> cells; // a group has one, over the whole width
    RowStyle style = RowStyle::Normal;
    std::vector<CellLink> links = {};
    std::string anchor = {}; // what links name this row by; "" for none
    std::optional<CellGraph> graph = {};
};
struct Table {
    Text title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    Text note; // under the table: what rounding was done, what is left out
    bool numbered = true, heads = true;
    bool compact = false; // the smallest type and close rows: registers
    int number = 0;       // set by build()
    std::string key = {}; // stable name for references from elsewhere ("capex"); "" for none
    Text stage = {};      // what computed it; set by build()
};

// Colours by meaning; they differ in lightness too, and lines in their dashes (design/ui/README.md).
enum class Hue { Ink, Muted, PowerA, PowerB, Supply, Return, Fibre, Racks, Selection, Band };
enum class Shape { Bar, Line, Area, Range }; // Range: between `values` and `upper`
struct ChartSeries {
    Text name;
    Hue hue = Hue::Ink;
    Shape shape = Shape::Line;
    std::vector<double> values, upper;
    bool stacked = false;           // bars on top of the series before
    std::vector<double> lower = {}; // of bars: a whisker from here to `upper`
};
struct Tick {
    double position = 0.0;
    Text words, below;
};
struct Chart {
    Text title, subtitle; // what it answers; what is drawn, in what unit
    std::vector<ChartSeries> series;
    std::vector<Tick> ticks;     // positions count values: 0 is the first
    std::vector<Text> labels;    // over the bars, one per position; may be empty
    std::optional<double> floor; // least value of the axis; 0 without
    double heightFactor = 0.4;   // of the width
    int number = 0;
    Text reason; // why there is nothing to draw
};

// A curve with its band over a logarithmic axis, single points beside it, one chosen, and a limit as a vertical line.
struct CurvePoint {
    double x = 0.0, y = 0.0, low = 0.0, high = 0.0;
    bool within = true; // the curve is dashed between points that are not
};
struct PointSet {
    Text name;
    bool filled = true; // else rings
    std::vector<std::pair<double, double>> points;
};
struct CurveChart {
    Text title, subtitle, xName, yName;
    Text curveName;
    std::vector<CurvePoint> curve;
    std::vector<PointSet> sets; // drawn as far as they lie in the axes
    std::optional<CurvePoint> chosen;
    Text chosenWords;
    double limit = 0.0; // on x; 0: none
    Text limitWords;
    double heightFactor = 0.36; // of the width
    int number = 0;
};

// Parts of a whole: one horizontal bar per row, as long as its sum, with the parts in the same order everywhere.
struct BarPart {
    Text name;
    Hue hue = Hue::Ink;
};
struct PartBar {
    Text name;
    std::vector<double> values; // one per part
    Text total;                 // at the bar's end
};
struct PartBars {
    Text title, subtitle;
    std::vector<BarPart> parts;
    std::vector<PartBar> bars;
    int number = 0;
};

// The site drawing or a schematic of the plan on a landscape sheet of its own.
enum class DrawingView { Site, SingleLine, Cooling };
struct Drawing {
    Text title;
    int number = 0;
    DrawingView view = DrawingView::Site;
    std::optional<int> level = {}; // of the site: the storey that is drawn; all together without
};

struct Block;
struct Pair {
    std::vector<Block> left, right;
}; // side by side

struct Block {
    std::variant<Title, Contents, Heading, Paragraph, PageBreak, KpiGrid, Table, Chart, CurveChart, PartBars, Drawing, Pair> content;
    template <class T>
    Block(T value) : content(std::move(value))
    {}
};

} // namespace tokenyard::report
