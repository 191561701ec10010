// SPDX-License-Identifier: Apache-2.0
#include "core/report/redaction.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokenyard::report {

namespace {

// Money for something that is counted, weighed or used: the time alone makes no price of an amount (KRW a year).
bool isPrice(const AnyUnit &unit)
{
    Dimension rest = unit.dimension;
    rest.money = rest.time = 0;
    return unit.dimension.money == 1 && !(rest == Dimension{});
}

// "KRW/kWh", "US$/W", "KRW per rack"; an exchange rate is no price of the planner's.
bool isPriceUnit(const std::string &words)
{
    constexpr std::array heads{"KRW/", "US$/", "USD/", "KRW per ", "US$ per "};
    return !words.starts_with("KRW per US$")
        && std::any_of(heads.begin(), heads.end(), [&](const char *head) { return words.starts_with(head); });
}

bool namesPrice(const std::string &label)
{
    const bool names = label.find("price") != std::string::npos || label.find("Price") != std::string::npos;
    return names && label.find("rice year") == std::string::npos;
}

// Without the measures that are prices.
Text cleared(const Text &text)
{
    std::vector<Text::Argument> arguments;
    for (const Text::Argument &argument : text.arguments()) {
        const auto *measure = std::get_if<Measure>(&argument);
        const auto *inner = std::get_if<Text>(&argument);
        if (measure && isPrice(measure->unit))
            arguments.emplace_back(withheld());
        else if (inner)
            arguments.emplace_back(cleared(*inner));
        else
            arguments.push_back(argument);
    }
    return arguments.empty() ? text : Text(text.source(), std::move(arguments));
}

void clearRow(const Table &table, Row &row)
{
    for (Text &cell : row.cells)
        cell = cleared(cell);
    if (row.style != RowStyle::Normal || row.cells.size() < 2)
        return;
    const auto unit = std::find_if(row.cells.begin() + 1, row.cells.end(), [](const Text &cell) { return isPriceUnit(cell.english()); });
    const bool whole = unit != row.cells.end() || namesPrice(row.cells.front().english());
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        const bool price = i < table.columns.size() && (table.columns[i].price || isPriceUnit(table.columns[i].unit.english()));
        if ((price || whole) && row.cells.begin() + std::ptrdiff_t(i) != unit && !row.cells[i].empty())
            row.cells[i] = price || i == 1 ? withheld() : Text();
    }
    if (whole) {
        row.links.clear();
        row.graph.reset();
    }
}

void clear(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        if (auto *table = std::get_if<Table>(&block.content)) {
            for (Row &row : table->rows)
                clearRow(*table, row);
            table->note = cleared(table->note);
        } else if (auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            paragraph->words = cleared(paragraph->words);
        } else if (auto *pair = std::get_if<Pair>(&block.content)) {
            clear(pair->left);
            clear(pair->right);
        }
    }
}

// The figures that the report is about; they are results, not prices. An input among them that is a price keeps its name alone.
bool keepsResults(const std::string &section) { return section == "summary" || section == "ledger"; }

void clearInputs(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        auto *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        for (Row &row : table->rows) {
            const auto &said = row.cells.front().arguments();
            const auto *unit = said.size() > 2 ? std::get_if<Text>(&said[2]) : nullptr;
            if (row.cells.size() < 2 || said.empty() || !(namesPrice(row.cells[0].english()) || (unit && isPriceUnit(unit->english()))))
                continue;
            const auto *name = std::get_if<Text>(&row.cells[0].arguments().front()); // "Output price at 400 KRW/M tokens"
            row.cells[0] = name ? *name : withheld();
            row.cells[1] = withheld();
        }
    }
}

} // namespace

Text withheld() { return TY_TR("Report", "withheld"); }

void redactPrices(Document &document)
{
    for (Section &section : document.sections)
        keepsResults(section.key) ? clearInputs(section.blocks) : clear(section.blocks);
}

} // namespace tokenyard::report
