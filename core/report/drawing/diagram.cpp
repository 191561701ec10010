// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/diagram.h"

#include <limits>

namespace tokenyard::drawing {

namespace {

bool contains(const Bounds &b, Point p) { return p.x >= b.left && p.x <= b.right && p.y >= b.top && p.y <= b.bottom; }

bool startsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Letters of three bytes and more (Hangul) are as wide as they are high.
double widthOf(char first) { return static_cast<unsigned char>(first) >= 0xE1 ? 1.0 : 0.6; }

} // namespace

std::vector<ObjectId> Diagram::at(Point point, double reach) const
{
    for (const DiagramSymbol &symbol : symbols)
        if (contains(symbol.box.grown(reach), point))
            return symbol.ids;
    const DiagramLine *best = nullptr;
    double least = reach;
    for (const DiagramLine &line : lines)
        for (std::size_t i = 1; i < line.way.size(); ++i)
            if (const double d = distanceToSegment(point, line.way[i - 1], line.way[i]); d < least) {
                least = d;
                best = &line;
            }
    return best ? best->ids : std::vector<ObjectId>{};
}

double widthOfWords(const std::string &words, double sizeMm)
{
    double ems = 0.0;
    for (char c : words)
        if (startsCharacter(c))
            ems += widthOf(c);
    return ems * sizeMm;
}

std::string shortened(const std::string &words, double sizeMm, double roomMm)
{
    if (widthOfWords(words, sizeMm) <= roomMm)
        return words;
    std::string cut;
    double left = roomMm - sizeMm; // for the ellipsis
    for (std::size_t i = 0; i < words.size();) {
        std::size_t next = i + 1;
        while (next < words.size() && !startsCharacter(words[next]))
            ++next;
        left -= widthOf(words[i]) * sizeMm;
        if (left < 0.0)
            break;
        cut.append(words, i, next - i);
        i = next;
    }
    return cut + "…";
}

std::string shortenedName(const std::string &name, double sizeMm, double roomMm)
{
    if (widthOfWords(name, sizeMm) <= roomMm)
        return name;
    std::size_t tail = name.size();
    for (std::size_t space = name.rfind(' '); space != std::string::npos && space > 0; space = name.rfind(' ', space - 1)) {
        if (widthOfWords(name.substr(space), sizeMm) > roomMm / 2)
            break;
        tail = space;
    }
    const std::string last = name.substr(tail);
    return shortened(name.substr(0, tail), sizeMm, roomMm - widthOfWords(last, sizeMm)) + last;
}

std::string shortenedList(const std::vector<std::string> &names, double sizeMm, double roomMm)
{
    std::string all, cut;
    for (const std::string &name : names) {
        all += (all.empty() ? "" : ", ") + name;
        if (const std::string some = all + ", …, " + names.back(); widthOfWords(some, sizeMm) <= roomMm)
            cut = some;
    }
    return widthOfWords(all, sizeMm) <= roomMm ? all : cut.empty() ? shortened(all, sizeMm, roomMm) : cut;
}

} // namespace tokenyard::drawing
