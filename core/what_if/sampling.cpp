// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/sampling.h"

#include "core/edit/typed_value.h"
#include "core/what_if/usual_correlations.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Sampling", source)

double asNumber(const FieldValue &value)
{
    const auto *whole = std::get_if<std::int64_t>(&value);
    return whole ? double(*whole) : std::get<double>(value);
}

Text crossing(const Plan &plan, const Input &input)
{
    return Text(TS("The range of %1 does not hold its value: %2 is not between %3 and %4. Mend its low and high, or its value."),
                {addressOf(plan, input), Measure{asNumber(input.value), input.unit, 6}, Measure{*input.low, input.unit, 6},
                 Measure{*input.high, input.unit, 6}});
}

bool crosses(const Input &input)
{
    if (readDistribution(input.distribution).value_or(Distribution{}).kind == DistributionKind::Discrete)
        return false;
    const double value = asNumber(input.value), slack = 1e-12 * std::abs(value);
    return !(*input.low <= value + slack && value <= *input.high + slack);
}

std::string_view trimmed(std::string_view words)
{
    const std::size_t begin = std::min(words.find_first_not_of(" \n\t"), words.size());
    const std::size_t end = words.find_last_not_of(" \n\t");
    return end == std::string_view::npos ? std::string_view() : words.substr(begin, end + 1 - begin);
}

std::optional<double> rankOf(std::string_view words)
{
    double rank = 0.0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), rank);
    return error == std::errc() && end == words.data() + words.size() && std::abs(rank) <= 1.0 ? std::optional(rank) : std::nullopt;
}

// Inputs that the search of the serving points depends on: moving one costs more than all the rest of a study. So they are drawn for
// blocks of samples, and a search's answer serves a block.
constexpr std::uint64_t blocksOfDearInputs = 64;

std::vector<std::size_t> dearInputs(const std::vector<Input> &inputs)
{
    constexpr std::string_view fields[] = {"input_tokens", "output_tokens", "input_spread",  "output_spread", "ttft_limit",
                                           "tpot_limit",   "prefix_hit",    "engine_factor", "software_year", "software_month"};
    std::vector<std::size_t> dear;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Input &input = inputs[i];
        const auto &kinds = ThroughputRecords::kinds;
        const bool field = input.isField() && input.parts.front().part == "service"
            && std::find(std::begin(fields), std::end(fields), input.key) != std::end(fields);
        if (field || std::find(kinds.begin(), kinds.end(), input.kind) != kinds.end())
            dear.push_back(i);
    }
    return dear;
}

// What an input's draws are seeded by: ids and keys, never the names that a planner or a language gives, so that the same plan has the same
// samples under any names.
std::string streamNameOf(const Plan &plan, const Input &input)
{
    if (!input.isField())
        return addressOf(plan, input);
    const PartRef &part = input.parts.front();
    return part.part + ':' + std::to_string(part.id.value) + '.' + input.key;
}

class CorrelationReader {
public:
    CorrelationReader(const Plan &plan, const std::vector<Input> &inputs)
    {
        for (const Input &input : inputs)
            m_addresses.push_back(addressOf(plan, input));
    }
    CorrelationReading read(std::string_view words)
    {
        while (!words.empty() && m_out.problem.empty()) {
            const std::size_t end = std::min(words.find(';'), words.size());
            if (const std::string_view one = trimmed(words.substr(0, end)); !one.empty())
                readOne(one);
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        if (!m_out.problem.empty())
            m_out.pairs.clear();
        return std::move(m_out);
    }

private:
    void readOne(std::string_view words)
    {
        const std::size_t wave = words.find('~'), equals = words.rfind('=');
        const auto rank = equals == std::string_view::npos ? std::nullopt : rankOf(trimmed(words.substr(equals + 1)));
        if (wave == std::string_view::npos || !rank || wave > equals) {
            m_out.problem = Text(TS("'%1' is no correlation; write two addresses and a number from -1 to 1, such as service:Chat.price ~ "
                                    "service:Chat.utilisation = 0.4."),
                                 {std::string(words)});
            return;
        }
        const auto a = numberOf(trimmed(words.substr(0, wave))), b = numberOf(trimmed(words.substr(wave + 1, equals - wave - 1)));
        if (a && b && *a == *b)
            m_out.problem = Text(TS("%1 cannot be correlated with itself; name two inputs."), {m_addresses[*a]});
        if (!a || !b || !m_out.problem.empty())
            return;
        const auto same = [&](const RankCorrelation &c) { return std::minmax(c.a, c.b) == std::minmax(*a, *b); };
        if (std::any_of(m_out.pairs.begin(), m_out.pairs.end(), same))
            m_out.problem = Text(TS("%1 and %2 are correlated twice; keep one of the two."), {m_addresses[*a], m_addresses[*b]});
        m_out.pairs.push_back({*a, *b, *rank});
    }
    std::optional<std::size_t> numberOf(std::string_view address)
    {
        const auto it = std::find(m_addresses.begin(), m_addresses.end(), address);
        if (it != m_addresses.end())
            return std::size_t(it - m_addresses.begin());
        if (m_out.problem.empty())
            m_out.problem = Text(TS("A correlation names '%1', which is no input with a range; the nearest are %2."),
                                 {std::string(address), edit::nearestOf(address, m_addresses)});
        return std::nullopt;
    }

    std::vector<std::string> m_addresses;
    CorrelationReading m_out;
};

} // namespace

Marginal marginalOf(const Input &input)
{
    Marginal m{readDistribution(input.distribution).value_or(Distribution{}), asNumber(input.value), *input.low, *input.high};
    m.least = input.least.value_or(m.least);
    m.most = input.most.value_or(m.most);
    m.triangle = triangleOf(m.low, m.base, m.high);
    for (WeightedValue &outcome : m.distribution.outcomes)
        outcome.value = input.unit.toSi(outcome.value);
    return m;
}

double probabilityBelow(const Marginal &marginal, double value)
{
    double below = 0.0, above = 1.0;
    for (int i = 0; i < 50; ++i) {
        const double p = 0.5 * (below + above);
        (quantileOf(marginal, p) < value ? below : above) = p;
    }
    return 0.5 * (below + above);
}

double SamplingDesign::valueOf(std::uint64_t sample, std::size_t input) const
{
    const double value = quantileOf(marginals[input], hypercube.at(sample, input));
    return std::holds_alternative<std::int64_t>(inputs[input].value) ? std::round(value) : value;
}

CorrelationReading readCorrelations(const Plan &plan, const std::vector<Input> &inputs, std::string_view words)
{
    return CorrelationReader(plan, inputs).read(words);
}

DesignReading samplingDesign(const Plan &plan, const Catalogue &catalogue, const std::optional<Input> &error, std::uint64_t samples,
                             std::uint64_t seed)
{
    SamplingDesign design;
    design.inputs = uncertainInputs(plan, catalogue);
    if (error)
        design.inputs.push_back(*error);
    std::vector<std::string> names;
    for (const Input &input : design.inputs) {
        if (crosses(input))
            return {std::nullopt, crossing(plan, input)};
        design.marginals.push_back(marginalOf(input));
        names.push_back(streamNameOf(plan, input));
    }
    CorrelationReading correlations = readCorrelations(plan, design.inputs, plan.studies->correlations);
    if (!correlations.problem.empty())
        return {std::nullopt, std::move(correlations.problem)};
    design.hypercube = LatinHypercube(samples, seed, std::move(names));
    design.hypercube.drawInBlocks(dearInputs(design.inputs), blocksOfDearInputs);
    followCauses(design.inputs, catalogue, correlations.pairs, design.hypercube);
    if (Text problem = design.hypercube.correlate(correlations.pairs); !problem.empty())
        return {std::nullopt, std::move(problem)};
    return {std::move(design), {}};
}

WorldMaker::WorldMaker(const Plan &plan, const Catalogue &catalogue, const std::vector<Input> &inputs)
    : m_plan(plan), m_catalogue(catalogue)
{
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!inputs[i].isField() && !inputs[i].isRecordValue())
            m_error = i;
        for (const PartRef &part : inputs[i].parts) {
            auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &f) { return f.first == part; });
            if (at == m_fields.end())
                at = m_fields.insert(at, {part, {}});
            at->second.push_back({inputs[i].key, i, std::holds_alternative<std::int64_t>(inputs[i].value)});
        }
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].isRecordValue())
            addRecordValue(inputs[i], i);
}

void WorldMaker::addRecordValue(const Input &input, std::size_t number)
{
    KindOfRecords &kind = m_kinds[input.kind];
    for (Buffer &buffer : kind.buffers) {
        if (!buffer.set)
            buffer.set = std::make_shared<RecordSet>(m_catalogue.set(input.kind));
        for (Record &record : buffer.set->records)
            if (record.id == input.record)
                if (const auto value = record.values.find(input.key); value != record.values.end() && value->second.si)
                    buffer.values.emplace_back(&*value->second.si, number);
    }
}

// The same set as last time if none of its values moves, so that what was computed from it is not computed again.
std::shared_ptr<const RecordSet> WorldMaker::setOf(KindOfRecords &kind, const std::vector<double> &values)
{
    const auto moves = [&](const auto &one) { return *one.first != values[one.second]; };
    const Buffer &last = kind.buffers[kind.turn];
    if (kind.used && std::none_of(last.values.begin(), last.values.end(), moves))
        return last.set;
    kind.used = true;
    kind.turn = 1 - kind.turn;
    const Buffer &next = kind.buffers[kind.turn];
    for (const auto &[value, input] : next.values)
        *value = values[input];
    return next.set;
}

World WorldMaker::make(const std::vector<double> &values)
{
    World world{m_plan, m_catalogue};
    for (const auto &[ref, places] : m_fields)
        visitPart(world.plan, ref, [&, &places = places](const auto &row, auto &part) {
            part = part.with([&](auto &copy) {
                for (const Place &place : places)
                    if (const auto *field = findField(row.fieldsOf(copy), place.key))
                        field->set(copy, place.whole ? FieldValue(std::int64_t(values[place.input])) : FieldValue(values[place.input]));
            });
        });
    std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> sets;
    for (auto &[name, kind] : m_kinds)
        sets.emplace(name, setOf(kind, values));
    if (!sets.empty())
        world.catalogue = m_catalogue.withSets(std::move(sets));
    return world;
}

ModelError WorldMaker::errorIn(const std::vector<double> &values) const { return {m_error ? values[*m_error] : 1.0}; }

} // namespace tokenyard
