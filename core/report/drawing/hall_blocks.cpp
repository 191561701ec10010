// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/hall_blocks.h"

#include "core/base/cut_words.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <numeric>

namespace tokenyard::drawing {

namespace {

constexpr double gaps[] = {0.0, 3.0, 8.0, 20.0, 50.0, 120.0}; // m: one hall, its row, its yard, its phase; no measure of anything
constexpr std::size_t longestOnBlock = 40;                    // characters: the name stands across the halls, whatever their width
constexpr std::size_t mostRuns = 3;                           // of numbers in a name
constexpr int longestNumber = 6;                              // digits

// "Hall A" 12 "" of "Hall A12".
struct NumberedName {
    std::string before, after;
    int number = 0;
};

std::optional<NumberedName> numbered(const std::string &name)
{
    const auto digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    const auto last = std::find_if(name.rbegin(), name.rend(), digit);
    if (last == name.rend())
        return std::nullopt;
    const auto first = std::find_if_not(last, name.rend(), digit);
    const std::string number(first.base(), last.base());
    if (number.size() > longestNumber || (number.size() > 1 && number.front() == '0')) // "01" to "12" is no row of numbers
        return std::nullopt;
    return NumberedName{std::string(name.begin(), first.base()), std::string(last.base(), name.end()), std::stoi(number)};
}

// "11–15, 21–25"; nothing where there are too many runs.
std::string runs(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    std::string words;
    std::size_t count = 0;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] - numbers[end] <= 1)
            ++end;
        words += (words.empty() ? "" : ", ") + std::to_string(numbers[i]);
        if (numbers[end] != numbers[i])
            words += "–" + std::to_string(numbers[end]);
        i = end + 1;
        if (++count > mostRuns)
            return {};
    }
    return words;
}

// Of all racks of a hall as drawn; nothing where their record is missing.
std::optional<Power> rackPowerOf(const Object &object, const Catalogue *catalogue)
{
    const Hall *hall = object.as<Hall>();
    const Record *record = catalogue && hall ? catalogue->find("racks", hall->rack) : nullptr;
    const std::optional<Power> each = record ? itPowerOfRack(*record) : std::nullopt;
    return each ? std::optional(double(hall->rows * hall->racksPerRow) * *each) : std::nullopt;
}

Text nameOf(const std::vector<const Object *> &halls)
{
    if (halls.size() == 1)
        return Text::verbatim(cutWords(halls.front()->name, longestOnBlock));
    std::vector<int> numbers;
    const auto like = numbered(halls.front()->name);
    for (const Object *hall : halls)
        if (const auto own = numbered(hall->name); like && own && own->before == like->before && own->after == like->after)
            numbers.push_back(own->number);
    const std::string row = numbers.size() == halls.size() ? runs(std::move(numbers)) : std::string();
    return row.empty() || cutWords(like->before + row, longestOnBlock) != like->before + row
        ? Text(TY_TR("Drawing", "%1 halls"), {count(double(halls.size()))})
        : Text::verbatim(cutWords(like->before + row + like->after, longestOnBlock));
}

HallBlock blockOf(const Catalogue *catalogue, const std::vector<const Object *> &halls)
{
    HallBlock block{{}, halls.front()->place.bounds(), nameOf(halls), {}};
    Power all;
    bool known = true;
    for (const Object *hall : halls) {
        block.halls.push_back(hall->id);
        block.bounds = block.bounds.united(hall->place.bounds());
        const auto power = rackPowerOf(*hall, catalogue);
        known = known && power.has_value();
        all += power.value_or(Power{});
    }
    if (known)
        block.power = Text(TY_TR("Drawing", "%1"), {measure(all, units::MW, 3)});
    return block;
}

} // namespace

std::vector<HallBlock> hallBlocks(const Plan &plan, const Catalogue *catalogue, const std::vector<ObjectId> &ids, double gap)
{
    std::vector<const Object *> halls;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id); object && object->as<Hall>())
            halls.push_back(object);
    std::sort(halls.begin(), halls.end(), [](const Object *a, const Object *b) { return a->place.bounds().left < b->place.bounds().left; });
    std::vector<std::size_t> root(halls.size());
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto find = [&](std::size_t i) {
        while (root[i] != i)
            i = root[i] = root[root[i]];
        return i;
    };
    for (std::size_t i = 0; gap > 0.0 && i < halls.size(); ++i) {
        const Bounds wide = halls[i]->place.bounds().grown(gap);
        for (std::size_t j = i + 1; j < halls.size() && halls[j]->place.bounds().left <= wide.right; ++j)
            if (wide.meets(halls[j]->place.bounds()))
                root[find(j)] = find(i);
    }
    std::map<ObjectId, std::vector<const Object *>> byFirst; // in the plan's order
    std::vector<std::vector<const Object *>> members(halls.size());
    for (std::size_t i = 0; i < halls.size(); ++i)
        members[find(i)].push_back(halls[i]);
    for (std::vector<const Object *> &block : members) {
        std::sort(block.begin(), block.end(), [](const Object *a, const Object *b) { return a->id < b->id; });
        if (!block.empty())
            byFirst[block.front()->id] = std::move(block);
    }
    std::vector<HallBlock> blocks;
    for (const auto &[first, block] : byFirst)
        blocks.push_back(blockOf(catalogue, block));
    return blocks;
}

std::vector<HallBlock> blocksThatFit(const Plan &plan, const Catalogue *catalogue, const std::vector<ObjectId> &halls,
                                     const std::function<bool(const HallBlock &)> &fits)
{
    std::vector<HallBlock> blocks;
    for (double gap : gaps) {
        blocks = hallBlocks(plan, catalogue, halls, gap);
        if (std::all_of(blocks.begin(), blocks.end(), fits))
            break;
    }
    return blocks;
}

} // namespace tokenyard::drawing
