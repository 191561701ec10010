// SPDX-License-Identifier: Apache-2.0
// The record file of the points: one record per group of shared settings, strings of numbers for the rest (docs/validation.md).
#include "core/throughput/calibration/validation_points.h"

#include "core/base/whole_number.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

// The figures of a point that are real numbers, in the order of a record's columns; the GPUs and the layout's place follow.
constexpr std::array<double ValidationPoint::*, 9> figures{
    &ValidationPoint::measuredTpot,     &ValidationPoint::predictedTpot,     &ValidationPoint::measuredTtft,
    &ValidationPoint::predictedTtft,    &ValidationPoint::measuredOutput,    &ValidationPoint::predictedOutput,
    &ValidationPoint::inputTokensCount, &ValidationPoint::outputTokensCount, &ValidationPoint::concurrencyCount};
constexpr std::array<double, 9> perUnit{1e3, 1e3, 1e3, 1e3, 1.0, 1.0, 1.0, 1.0, 1.0}; // written in ms and tokens/s
constexpr std::size_t columnsCount = figures.size() + 2, firstCount = 6;
constexpr const char *columns =
    "measured and predicted TPOT in ms, TTFT in ms, output tokens/s per GPU; input and output tokens, requests at once, "
    "GPUs, place in layouts";
constexpr double mostGpus = 1e6, mostTokens = 1e9;

// Numbers separated by blanks; ends at the first that is none. Independent of the C locale, which the window changes.
class Numbers {
public:
    explicit Numbers(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}
    std::optional<double> next()
    {
        while (m_at != m_end && *m_at == ' ')
            ++m_at;
        double value = 0;
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc() || !std::isfinite(value))
            return std::nullopt;
        m_at = end;
        return value;
    }

private:
    const char *m_at, *m_end;
};

// "8.1.8.1": tensor, pipeline, expert, attention data.
std::string degrees(const ParallelLayout &l) { return fmt::format("{}.{}.{}.{}", l.tensor, l.pipeline, l.expert, l.attentionData); }
std::string layoutKey(const ValidationPoint &p)
{
    if (!p.split)
        return degrees(p.layout);
    return fmt::format("{}x{}+{}x{}", p.split->prefillWorkersCount, degrees(p.split->prefill), p.split->decodeWorkersCount,
                       degrees(p.split->decode));
}

// Whole numbers of at least 1 separated by a given character; nothing if the text is anything else.
std::optional<std::vector<int>> wholes(std::string_view text, char between)
{
    std::vector<int> all;
    const char *at = text.data(), *end = at + text.size();
    for (;;) {
        int value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc() || value < 1)
            return std::nullopt;
        all.push_back(value);
        if (next == end)
            return all;
        if (*next != between)
            return std::nullopt;
        at = next + 1;
    }
}

std::optional<ParallelLayout> layoutOf(std::string_view text)
{
    const auto d = wholes(text, '.');
    if (!d || d->size() != 4 || double((*d)[0]) * (*d)[1] * (*d)[3] > mostGpus || (*d)[2] > mostGpus)
        return std::nullopt;
    return ParallelLayout{(*d)[0], (*d)[1], (*d)[2], (*d)[3]};
}

struct Spread { // of one run
    ParallelLayout layout;
    std::optional<Disaggregation> split;
};
std::optional<Spread> spreadOf(std::string_view text)
{
    const auto workers = [](std::string_view part) -> std::optional<std::pair<int, ParallelLayout>> {
        const std::size_t x = part.find('x');
        const auto count = wholes(part.substr(0, x), 'x');
        const auto layout = x == part.npos ? std::nullopt : layoutOf(part.substr(x + 1));
        if (!count || !layout || double(count->front()) * layout->gpusPerReplica() > mostGpus)
            return std::nullopt;
        return std::pair(count->front(), *layout);
    };
    const std::size_t plus = text.find('+');
    if (plus == text.npos) {
        const auto layout = layoutOf(text);
        return layout ? std::optional(Spread{*layout, std::nullopt}) : std::nullopt;
    }
    const auto prefill = workers(text.substr(0, plus)), decode = workers(text.substr(plus + 1));
    if (!prefill || !decode)
        return std::nullopt;
    return Spread{decode->second, Disaggregation{prefill->second, decode->second, prefill->first, decode->first}};
}

std::vector<std::optional<Spread>> spreadsOf(const std::string &text)
{
    std::vector<std::optional<Spread>> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        all.push_back(spreadOf(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return all;
}

bool makesSense(const ValidationPoint &p, double gpus)
{
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (p.*figures[i] < 0 || (i >= firstCount && !(p.*figures[i] >= 1 && p.*figures[i] <= mostTokens)))
            return false;
    return gpus >= 1 && gpus <= mostGpus;
}

void appendPoints(const Record &record, std::vector<ValidationPoint> &points)
{
    ValidationPoint p;
    p.family = record.words("family"), p.accelerator = record.words("accelerator"), p.engine = record.words("engine");
    p.mode = record.words("mode"), p.fold = record.words("fold"), p.model = record.words("model");
    p.precision = parsePrecision(record.words("precision"));
    const auto spreads = spreadsOf(record.words("layouts"));
    const std::string text = record.words("points"), dated = record.words("speeds");
    Numbers numbers(text), speeds(dated);
    for (;;) {
        std::array<double, columnsCount> row{};
        for (double &value : row)
            if (const auto number = numbers.next())
                value = *number;
            else
                return; // the end, or not a number: what is whole so far counts
        for (std::size_t i = 0; i < figures.size(); ++i)
            p.*figures[i] = row[i] / perUnit[i];
        const double gpus = row[figures.size()], place = row.back();
        const double speed = speeds.next().value_or(1.0); // a file of runs without dates has none
        p.softwareFactor = speed > 0.01 && speed < 100 ? speed : 1.0;
        if (!makesSense(p, gpus) || !(place >= 0 && place < double(spreads.size())) || !spreads[std::size_t(place)])
            continue;
        p.gpusCount = clampedInt(gpus, 0, mostGpus);
        p.layout = spreads[std::size_t(place)]->layout;
        p.split = spreads[std::size_t(place)]->split;
        points.push_back(p);
    }
}

struct Group { // of points that share a record
    ValidationPoint head;
    std::vector<std::string> layouts;
    std::string numbers, speeds;
};

void add(Group &group, const ValidationPoint &p)
{
    group.head = p;
    const std::string key = layoutKey(p);
    auto place = std::find(group.layouts.begin(), group.layouts.end(), key);
    if (place == group.layouts.end())
        place = group.layouts.insert(place, key);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double value = p.*figures[i] * perUnit[i];
        group.numbers +=
            (group.numbers.empty() ? "" : " ") + (i < firstCount ? fmt::format("{:.3g}", value) : fmt::format("{:.6g}", value));
    }
    group.numbers += fmt::format(" {} {}", p.gpusCount, place - group.layouts.begin());
    group.speeds += (group.speeds.empty() ? "" : " ") + fmt::format("{:.4g}", p.softwareFactor);
}

nlohmann::ordered_json recordOf(const std::string &id, const Group &g)
{
    using Json = nlohmann::ordered_json;
    const auto words = [](const std::string &w) { return Json{{"v", w}}; };
    std::string layouts;
    for (const std::string &layout : g.layouts)
        layouts += (layouts.empty() ? "" : " ") + layout;
    const ValidationPoint &p = g.head;
    return {{"id", id},
            {"name", p.model + ", " + p.accelerator + ", " + p.engine},
            {"s", "silicon"},
            {"values",
             {{"fold", words(p.fold)},
              {"mode", words(p.mode)},
              {"family", words(p.family)},
              {"model", words(p.model)},
              {"precision", words(p.precision ? std::string(precisionKey(*p.precision)) : std::string())},
              {"accelerator", words(p.accelerator)},
              {"engine", words(p.engine)},
              {"layouts", words(layouts)},
              {"points", words(g.numbers)},
              {"speeds", words(g.speeds)}}}};
}

} // namespace

std::vector<ValidationPoint> validationPoints(const RecordSet &set)
{
    std::vector<ValidationPoint> points;
    for (const Record &record : set.records)
        appendPoints(record, points);
    return points;
}

std::string validationPointsToJson(const std::vector<ValidationPoint> &points, std::string_view date)
{
    using Json = nlohmann::ordered_json;
    std::map<std::string, Group> groups;
    for (const ValidationPoint &p : points)
        add(groups[fmt::format("{}:{}:{}:{}:{}:{}", p.fold, p.mode, p.model, p.precision ? precisionKey(*p.precision) : "", p.accelerator,
                               p.engine)],
            p);
    const Json sources{{"silicon",
                        {{"title",
                          "Measured: silicon sample of aiconfigurator (ai-dynamo/aiconfigurator@095f58a). Predicted: tokenyard-cli "
                          "calibrate, by fits that had not seen the run. Every eleven numbers: "
                              + std::string(columns) + ". Speeds: the engine's at the run's date over the calibration's"},
                         {"publisher", "NVIDIA; Tokenyard"},
                         {"reference", "docs/validation.md"},
                         {"date", "2026-11"},
                         {"licence", "Apache-2.0"},
                         {"kind", "derived"}}}};
    std::string text = "{\n  \"kind\": \"validation_points\",\n  \"data_version\": \"" + std::string(date)
        + "\",\n  \"sources\": " + sources.dump() + ",\n  \"records\": [\n";
    for (auto it = groups.begin(); it != groups.end(); ++it)
        text += (it == groups.begin() ? "    " : ",\n    ") + recordOf(it->first, it->second).dump();
    return text + "\n  ]\n}\n";
}

} // namespace tokenyard
