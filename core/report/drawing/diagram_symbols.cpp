// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/diagram_symbols.h"

#include "core/report/drawing/diagram.h"

#include <algorithm>

namespace tokenyard::drawing {

void drawBreaker(DisplayList &list, Point at, bool closed, const Style &line)
{
    const Style pen{.fill = Role::None, .line = line.line, .lineMm = 0.3, .dash = Dash::Solid};
    constexpr double r = 0.9;
    if (closed) {
        list.add(Layer::Mark, pen, Shape{{at + Point{-r, -r}, at + Point{r, r}}, false});
        list.add(Layer::Mark, pen, Shape{{at + Point{-r, r}, at + Point{r, -r}}, false});
        return;
    }
    list.add(Layer::Mark, {.fill = Role::Paper, .line = Role::None}, Circles{{at}, r});
    list.add(Layer::Mark, pen, Shape{{at + Point{-r, r}, at + Point{r, -r * 1.4}}, false});
}

void drawLoadBar(DisplayList &list, Point leftMiddle, double width, double fraction)
{
    constexpr double high = 0.9, whole = 1.25; // the bar runs to 125 %
    const double unit = width / whole, top = leftMiddle.y - high / 2, bottom = leftMiddle.y + high / 2;
    const double end = std::clamp(fraction, 0.0, whole) * unit;
    list.add(Layer::Mark, {.fill = Role::YardFill, .line = Role::None}, Boxes{{{leftMiddle.x, top, leftMiddle.x + width, bottom}}, {}, 0});
    const Role role = fraction > 1.0 + 1e-9 ? Role::Error : fraction >= 0.8 ? Role::Warning : Role::Muted;
    list.add(Layer::Mark, {.fill = role, .line = Role::None}, Boxes{{{leftMiddle.x, top, leftMiddle.x + end, bottom}}, {}, 0});
    list.add(Layer::Mark, {.fill = Role::None, .line = Role::Ink, .lineMm = 0.25},
             Shape{{{leftMiddle.x + unit, top - 0.5}, {leftMiddle.x + unit, bottom + 0.5}}, false});
}

void addWords(DisplayList &list, Text text, Point at, double sizeMm, Role role, int rank, bool bold, AnchorX anchor)
{
    Words words;
    words.text = std::move(text);
    words.at = at;
    words.sizeMm = sizeMm;
    words.role = role;
    words.rank = rank;
    words.bold = bold;
    words.anchorX = anchor;
    list.add(Layer::Mark, std::move(words));
}

void addName(DisplayList &list, const std::string &name, Point at, double sizeMm, double room, Role role, AnchorX anchor)
{
    addWords(list, Text::verbatim(shortenedName(name, sizeMm, room)), at, sizeMm, role, 1, true, anchor);
}

TypicalBranch typicalOf(const AlikeBranches &branches, const std::vector<const Object *> &objects)
{
    TypicalBranch typical{objects[std::size_t(branches.front().front())], branches.size(), {}};
    for (const std::vector<int> &members : branches) {
        const std::size_t before = typical.names.size();
        for (int n : members)
            if (const Object &object = *objects[std::size_t(n)]; object.as<Hall>())
                typical.names.push_back(object.name);
        if (typical.names.size() == before)
            typical.names.push_back(objects[std::size_t(members.front())]->name);
    }
    return typical;
}

double drawTypical(DisplayList &list, const std::vector<TypicalBranch> &branches, const std::vector<const Object *> &part, Point at,
                   double room)
{
    constexpr double line = 5.0, size = 2.4, words = 60.0; // of it for what stands before the names
    double taken = 0.0;
    for (const TypicalBranch &branch : branches) {
        if (std::find(part.begin(), part.end(), branch.drawn) == part.end())
            continue;
        addWords(list,
                 Text(TY_TR("Drawing", "%1 branches alike, a typical one drawn: %2"),
                      {count(double(branch.times)), shortenedList(branch.names, size, room - words)}),
                 at + Point{0.0, taken}, size, Role::Muted);
        taken += line;
    }
    return taken;
}

} // namespace tokenyard::drawing
