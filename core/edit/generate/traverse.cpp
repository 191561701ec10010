// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/traverse.h"

#include "core/base/constants.h"
#include "core/plan/limits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

// How far the last leg may miss the start: survey work closes within a part in thousands, typing slips do not.
constexpr double closesWithin = 1.0, closesShare = 1.0 / 200; // m, of the way round
constexpr double openShare = 0.05;                            // of the way round: so far away the last leg was never given

char upper(char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; }

Corners failed(TextSource words, std::vector<Text::Argument> arguments)
{
    return {.ring = {}, .problem = Text(words, std::move(arguments))};
}

// The number of "EPSG:5186" in a heading; 0 where it names none.
int systemIn(std::string_view heading)
{
    constexpr std::string_view mark = "EPSG:";
    const auto alike = [](char a, char b) { return upper(a) == b; };
    const auto at = std::search(heading.begin(), heading.end(), mark.begin(), mark.end(), alike);
    int epsg = 0;
    if (at != heading.end())
        std::from_chars(&*at + mark.size(), heading.data() + heading.size(), epsg);
    return epsg;
}

// All numbers of the words; anything else separates them. A comma inside "1,5" does, too: that is a pair.
std::vector<double> numbersOf(std::string_view words)
{
    std::vector<double> numbers;
    for (const char *at = words.data(), *const end = at + words.size(); at < end;) {
        double value = 0.0;
        const auto read = std::from_chars(at, end, value);
        if (read.ec != std::errc()) {
            ++at;
            continue;
        }
        numbers.push_back(value);
        at = read.ptr;
    }
    return numbers;
}

// Degrees, minutes and seconds.
std::optional<double> degreesOf(const std::vector<double> &parts)
{
    if (parts.empty() || parts.size() > 3 || std::any_of(parts.begin(), parts.end(), [](double p) { return p < 0.0; })
        || std::any_of(parts.begin() + 1, parts.end(), [](double p) { return p >= 60.0; }))
        return std::nullopt;
    return parts[0] + (parts.size() > 1 ? parts[1] / 60.0 : 0.0) + (parts.size() > 2 ? parts[2] / 3600.0 : 0.0);
}

Point legOf(double azimuth, double distance)
{
    return {std::sin(azimuth * radiansPerDegree) * distance, std::cos(azimuth * radiansPerDegree) * distance};
}

// "N 45 30 15 E 120.50": so many degrees from north or south towards east or west.
std::optional<Point> quadrantLeg(std::string_view words)
{
    const bool south = upper(words.front()) == 'S';
    const std::size_t side = words.find_first_of("EWew", 1);
    if (side == std::string_view::npos)
        return std::nullopt;
    const auto angle = degreesOf(numbersOf(words.substr(1, side - 1)));
    const std::vector<double> distance = numbersOf(words.substr(side + 1));
    if (!angle || *angle > 90.0 || distance.size() != 1 || distance[0] <= 0.0)
        return std::nullopt;
    Point leg = legOf(*angle, distance[0]);
    return Point{upper(words[side]) == 'W' ? -leg.x : leg.x, south ? -leg.y : leg.y};
}

// "az 135 30 120.50": clockwise from north; the last number is the distance.
std::optional<Point> azimuthLeg(std::string_view words)
{
    std::vector<double> numbers = numbersOf(words);
    if (numbers.size() < 2 || numbers.back() <= 0.0)
        return std::nullopt;
    const double distance = numbers.back();
    numbers.pop_back();
    const auto angle = degreesOf(numbers);
    return angle && *angle <= 360.0 ? std::optional(legOf(*angle, distance)) : std::nullopt;
}

// A line that is a leg gives it; one that is none gives nothing and `isLeg` says which of the two it tried to be.
std::optional<Point> legIn(std::string_view words, bool &isLeg)
{
    const char first = words.empty() ? ' ' : upper(words[0]);
    const bool quadrant = (first == 'N' || first == 'S') && words.size() > 1 && (words[1] == ' ' || (words[1] >= '0' && words[1] <= '9'));
    const bool azimuth = words.size() > 2 && first == 'A' && upper(words[1]) == 'Z';
    isLeg = quadrant || azimuth;
    return quadrant ? quadrantLeg(words) : azimuth ? azimuthLeg(words.substr(2)) : std::nullopt;
}

// Two numbers and nothing after them. Where semicolons or tabs separate, a comma is the decimal mark.
std::optional<Point> pointIn(std::string_view words)
{
    std::string line(words);
    if (line.find_first_of(";\t") != std::string::npos)
        std::replace(line.begin(), line.end(), ',', '.');
    Point p;
    const char *end = line.data() + line.size();
    const auto skip = [&](const char *at) {
        while (at < end && (*at == ' ' || *at == '\t' || *at == ',' || *at == ';'))
            ++at;
        return at;
    };
    const auto x = std::from_chars(skip(line.data()), end, p.x);
    if (x.ec != std::errc())
        return std::nullopt;
    const auto y = std::from_chars(skip(x.ptr), end, p.y);
    const bool whole = y.ec == std::errc() && std::isfinite(p.x) && std::isfinite(p.y) && skip(y.ptr) == end;
    return whole ? std::optional(p) : std::nullopt;
}

// The end of a traverse is its start: the last point goes if it is near enough, and a sentence says so if it is not.
Text close(std::vector<Point> &ring, const std::string &file)
{
    double around = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        around += distance(ring[i - 1], ring[i]);
    const double miss = distance(ring.front(), ring.back());
    if (miss > std::max(closesWithin, around * closesShare)) {
        if (ring.size() >= 3 && miss > around * openShare) // the last leg is left out, as is usual
            return {};
        return Text(TG("The bearings in %1 end %2 from where they began; check the last of them."),
                    {file, measure(miss * units::m, units::m, 3)});
    }
    ring.pop_back();
    return {};
}

} // namespace

Corners readCorners(std::string_view text, const std::string &file)
{
    Corners corners;
    std::vector<Point> &ring = corners.ring;
    bool legs = false;
    for (std::size_t at = 0, line = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        std::string_view words = text.substr(at, end - at);
        at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
        while (!words.empty() && words.back() == ' ')
            words.remove_suffix(1);
        while (!words.empty() && (words.front() == ' ' || words.front() == '\t'))
            words.remove_prefix(1);
        bool isLeg = false;
        const auto leg = legIn(words, isLeg);
        const auto p = isLeg ? std::nullopt : pointIn(words);
        if (ring.size() >= 100 * limit::corners)
            break;
        if (leg) {
            if (ring.empty())
                ring.push_back({});
            ring.push_back(ring.back() + *leg);
            legs = true;
        } else if (p) {
            ring.push_back(*p);
            corners.placed = true;
        } else if (isLeg) {
            return failed(TG("Line %1 of %2 is no bearing with a distance, such as \"N 45 30 E 120.5\" or \"az 135.5 120.5\"."),
                          {count(double(line + 1)), file});
        } else if (ring.empty()) { // the first line may name the columns, or a system
            corners.system = std::max(corners.system, systemIn(words));
        } else if (!words.empty()) {
            return failed(TG("Line %1 of %2 is no pair of numbers; each line takes x,y in metres."), {count(double(line + 1)), file});
        }
    }
    if (ring.empty())
        return failed(TG("%1 holds no polygon; give a GeoJSON with the parcel's boundary."), {file});
    if (ring.size() < 3)
        return failed(TG("The boundary in %1 encloses no land; it takes at least three corners."), {file});
    if (legs)
        corners.problem = close(ring, file);
    return corners;
}

} // namespace tokenyard::generate
