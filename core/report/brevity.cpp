// SPDX-License-Identifier: Apache-2.0
#include "core/report/brevity.h"

#include "core/base/cut_words.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

struct Brevity {
    std::size_t longestName, mostRows; // characters; rows of a table beside groups and totals
    double chartHeight;                // of what it would be
};
constexpr std::array<Brevity, brevitySteps> steps{
    {{100, 15, 1.0}, {70, 12, 1.0}, {50, 10, 1.0}, {40, 8, 0.9}, {32, 6, 0.8}, {24, 5, 0.7}, {20, 4, 0.6}, {16, 3, 0.5}}};

// Words that are data: names of the planner's. Names of records (in both languages) are never that long and stay.
Text cut(const Text &text, std::size_t longest)
{
    if (text.source() == TY_TR("Name", "%1"))
        return text;
    std::vector<Text::Argument> arguments;
    for (const Text::Argument &argument : text.arguments()) {
        if (const auto *words = std::get_if<std::string>(&argument))
            arguments.emplace_back(cutWords(*words, longest));
        else if (const auto *inner = std::get_if<Text>(&argument))
            arguments.emplace_back(cut(*inner, longest));
        else
            arguments.push_back(argument);
    }
    return arguments.empty() ? text : Text(text.source(), std::move(arguments));
}

// The first rows and the totals; a group of which no row is left goes too.
void lower(Table &table, std::size_t most)
{
    const auto normal = [](const Row &row) { return row.style == RowStyle::Normal; };
    const auto all = std::size_t(std::count_if(table.rows.begin(), table.rows.end(), normal));
    if (all <= most + 1) // a sentence about one row would be as high
        return;
    std::vector<Row> kept;
    std::size_t taken = 0;
    for (Row &row : table.rows) {
        if (row.style == RowStyle::Normal ? taken++ < most : row.style == RowStyle::Total || taken < most)
            kept.push_back(std::move(row));
    }
    table.rows = std::move(kept);
    const bool summed = std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.style == RowStyle::Total; });
    const Text said(summed ? TR("The first %1 of %2 rows; the total holds them all, and the full report lists them.")
                           : TR("The first %1 of %2 rows; the full report lists them all."),
                    {count(double(most)), count(double(all))});
    table.note = table.note.empty() ? said : Text(TR("%1 %2"), {table.note, said});
}

class Shortener {
public:
    explicit Shortener(const Brevity &brevity) : m_brevity(brevity) {}

    void shorten(std::vector<Block> &blocks) const
    {
        for (Block &block : blocks)
            std::visit([&](auto &content) { shorten(content); }, block.content);
    }

private:
    void shorten(Text &text) const { text = cut(text, m_brevity.longestName); }
    void shorten(Heading &heading) const { shorten(heading.words); }
    void shorten(Paragraph &paragraph) const { shorten(paragraph.words); }
    void shorten(KpiGrid &grid) const
    {
        for (KpiCell &cell : grid.cells)
            shorten(cell.value.reason);
    }
    void shorten(Table &table) const
    {
        shorten(table.title);
        shorten(table.note);
        for (Column &column : table.columns)
            shorten(column.head);
        for (Row &row : table.rows)
            for (Text &cell : row.cells)
                shorten(cell);
        lower(table, m_brevity.mostRows);
    }
    void shorten(Chart &chart) const
    {
        shorten(chart.title);
        shorten(chart.subtitle);
        shorten(chart.reason);
        for (ChartSeries &series : chart.series)
            shorten(series.name);
        for (Tick &tick : chart.ticks)
            shorten(tick.words), shorten(tick.below);
        for (Text &label : chart.labels)
            shorten(label);
        chart.heightFactor *= m_brevity.chartHeight;
    }
    void shorten(CurveChart &chart) const
    {
        for (Text *text : {&chart.title, &chart.subtitle, &chart.curveName, &chart.chosenWords, &chart.limitWords})
            shorten(*text);
        for (PointSet &set : chart.sets)
            shorten(set.name);
        chart.heightFactor *= m_brevity.chartHeight;
    }
    void shorten(PartBars &bars) const
    {
        shorten(bars.title);
        shorten(bars.subtitle);
        for (PartBar &bar : bars.bars)
            shorten(bar.name);
    }
    void shorten(Drawing &drawing) const { shorten(drawing.title); }
    void shorten(Pair &pair) const
    {
        shorten(pair.left);
        shorten(pair.right);
    }
    void shorten(Title &) const {} // the cover names the plan in full
    void shorten(Contents &) const {}
    void shorten(PageBreak &) const {}

    const Brevity &m_brevity;
};

} // namespace

Document shortened(const Document &document, std::size_t step)
{
    Document shorter = document;
    const Shortener shortener(steps.at(std::clamp<std::size_t>(step, 1, steps.size()) - 1));
    for (Section &section : shorter.sections)
        shortener.shorten(section.blocks);
    return shorter;
}

std::size_t mostPagesOf(const Input &input)
{
    const ReaderInfo &reader = readerInfo(input.reader);
    const auto keys = input.sections();
    const bool own = std::all_of(keys.begin(), keys.end(), [&](std::string_view key) {
        return std::find(reader.sections.begin(), reader.sections.end(), key) != reader.sections.end();
    });
    return own ? reader.mostPages : 0;
}

} // namespace tokenyard::report
