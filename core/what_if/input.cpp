// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/input.h"

#include "core/catalogue/schema/record_schema.h"
#include "core/catalogue/used_records.h"
#include "core/chain/chain.h"
#include "core/plan/distribution.h"
#include "core/plan/feed_name.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TI(source) TY_TR("Input", source)

struct Range {
    double low, high;
};

double asNumber(const FieldValue &value)
{
    const auto *real = std::get_if<double>(&value);
    return real ? *real : double(std::get<std::int64_t>(value));
}

bool isNumber(const FieldInfo &info) { return info.kind == FieldKind::Quantity || info.kind == FieldKind::Count; }

// The ends of a discrete distribution; the others have low and high.
std::optional<Range> endsOf(const std::string &words, const AnyUnit &unit)
{
    const auto distribution = readDistribution(words);
    if (!distribution || distribution->kind != DistributionKind::Discrete)
        return std::nullopt;
    return Range{unit.toSi(distribution->outcomes.front().value), unit.toSi(distribution->outcomes.back().value)};
}

// The planner's own low and high if noted, else the field's default band about the value, within the field's range.
std::optional<Range> rangeOf(const PartField &field)
{
    if (!isNumber(field.info))
        return std::nullopt;
    const double value = asNumber(field.value);
    const auto [less, more] = std::minmax({value * field.info.lowFactor, value * field.info.highFactor}); // a negative value turns them
    Range range{less, more};
    if (const auto ends = field.note ? endsOf(field.note->distribution, field.info.unit) : std::nullopt)
        range = *ends;
    else if (field.note) {
        range.low = field.note->low.value_or(range.low);
        range.high = field.note->high.value_or(range.high);
    }
    range.low = std::clamp(range.low, field.info.minimum, field.info.maximum);
    range.high = std::clamp(range.high, field.info.minimum, field.info.maximum);
    if (range.low == value && range.high == value)
        return std::nullopt;
    return range;
}

// "Price" of the only service, "Price of Chat" of several.
Text labelOf(const Plan &plan, const PartRef &part, const FieldInfo &info)
{
    const std::string name = part.part == "site" ? std::string() : nameOf(plan, part);
    const bool alone = part.part == "service" && plan.services.size() == 1;
    return name.empty() || alone ? Text(info.label) : Text(TI("%1 of %2"), {Text(info.label), name});
}

// What a record's value can mean where only low and high are given: a share stays a share, and what is positive stays so.
void limitByMeaning(Input &input, double low, double high)
{
    if (low >= 0.0)
        input.least = 0.5 * low;
    if (low >= 0.0 && high <= 1.0 && input.unit.dimension == Dimension{})
        input.most = 1.0;
}

void addRecords(const std::string &kind, const std::vector<const Record *> &records, std::vector<Input> &inputs)
{
    for (const Record *record : records)
        for (const auto &[key, value] : record->values) {
            if (!value.si || (value.low.value_or(*value.si) == *value.si && value.high.value_or(*value.si) == *value.si))
                continue;
            Input input = inputOf(kind, *record, key, value);
            input.low = value.low.value_or(*value.si);
            input.high = value.high.value_or(*value.si);
            limitByMeaning(input, *input.low, *input.high);
            inputs.push_back(std::move(input));
        }
}

// The range of a gain by software is part of the throughput's own band.
bool isWithinThroughputBand(std::string_view kind) { return kind == "software-gains"; }

std::vector<Input> uncertainRecordValues(const Plan &plan, const Catalogue &catalogue)
{
    std::vector<Input> inputs;
    const auto named = namedRecords(plan, catalogue);
    for (const std::string_view view : kindsThatStagesRead()) {
        const std::string kind(view);
        if (isWithinThroughputBand(kind))
            continue;
        if (const auto some = named.find(kind); some != named.end())
            addRecords(kind, some->second, inputs);
        if (!Catalogue::isBasis(kind))
            continue;
        std::vector<const Record *> all;
        for (const Record &record : catalogue.set(kind).records)
            all.push_back(&record);
        addRecords(kind, all, inputs);
    }
    return inputs;
}

// Objects and feeds of one kind are moved together, the parts of all other rows each on its own.
std::string groupOf(const Plan &plan, const PartRef &part)
{
    if (const Object *object = part.part == "object" ? plan.object(part.id) : nullptr)
        return kindInfo(object->kind()).key;
    if (const Feed *feed = part.part == "feed" ? plan.feed(part.id) : nullptr)
        return feedKindChoices()[std::size_t(feed->kind)].key;
    return part.part + ' ' + std::to_string(part.id.value);
}

// Where something stands is no quantity that a hundredth more of would mean anything.
bool isPosition(std::string_view key) { return key == "x" || key == "y" || key == "angle" || key == "locked"; }

Text labelOfGroup(const Plan &plan, const Input &input)
{
    const PartRef &first = input.parts.front();
    if (input.parts.size() == 1)
        return input.label;
    for (const PartField &field : fieldsOf(plan, first))
        if (field.info.key == input.key)
            return Text(TI("%1 of %2 × %3"), {Text(field.info.label), count(double(input.parts.size())), partKind(plan, first.id)});
    return input.label;
}

// A hundredth down and up; of a zero, a hundredth of the greatest value that the field takes.
std::vector<FieldValue> hundredths(const FieldInfo &info, double value)
{
    const double step = 0.01 * (value != 0.0 ? std::abs(value) : info.maximum);
    return {std::clamp(value - step, info.minimum, info.maximum), std::clamp(value + step, info.minimum, info.maximum)};
}

// The other records of a small set; of a large one the neighbours.
constexpr std::size_t smallSet = 16;

std::vector<FieldValue> otherRecords(const FieldInfo &info, const RecordId &now, const Catalogue &catalogue)
{
    const std::vector<Record> &records = catalogue.set(info.recordKind).records;
    const auto at = std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.id == now; });
    std::vector<FieldValue> others;
    if (records.size() <= smallSet) {
        for (const Record &record : records)
            if (record.id != now)
                others.emplace_back(record.id);
        return others;
    }
    if (at != records.end() && at != records.begin())
        others.emplace_back((at - 1)->id);
    if (at != records.end() && at + 1 != records.end())
        others.emplace_back((at + 1)->id);
    return others;
}

std::vector<FieldValue> otherParts(const FieldInfo &info, std::int64_t now, const Plan &plan)
{
    std::vector<FieldValue> others;
    const auto addIds = [&](const auto &parts) {
        for (const auto &part : parts)
            if (part->id.value != now && others.size() < 2)
                others.emplace_back(std::int64_t(part->id.value));
    };
    if (info.key == "service")
        addIds(plan.services);
    else
        addIds(plan.phases);
    return others;
}

// Words that the records list, so that others can be tried: the country, of the grids whose emissions are known.
bool isListed(const FieldInfo &info) { return info.key == "country"; }

std::vector<FieldValue> otherCountries(const Catalogue &catalogue)
{
    std::vector<FieldValue> others;
    for (const Record &record : catalogue.set("grid-emissions").records) {
        const FieldValue country = record.words("country");
        if (std::find(others.begin(), others.end(), country) == others.end())
            others.push_back(country);
    }
    return others;
}

std::vector<FieldValue> otherValues(const FieldInfo &info, const FieldValue &now, const Plan &plan, const Catalogue &catalogue)
{
    switch (info.kind) {
    case FieldKind::Quantity: return hundredths(info, std::get<double>(now));
    case FieldKind::Count:
        if (info.leastBeyondZero > 0.0 && std::get<std::int64_t>(now) == 0) // zero is no number here: the range beyond it
            return {std::int64_t(info.leastBeyondZero), std::int64_t(info.maximum)};
        [[fallthrough]];
    case FieldKind::Choice: return {std::get<std::int64_t>(now) - 1, std::get<std::int64_t>(now) + 1};
    case FieldKind::Flag: return {!std::get<bool>(now)};
    case FieldKind::RecordRef: return otherRecords(info, std::get<std::string>(now), catalogue);
    case FieldKind::ObjectRef: return otherParts(info, std::get<std::int64_t>(now), plan);
    case FieldKind::Words: return isListed(info) ? otherCountries(catalogue) : std::vector<FieldValue>{};
    }
    return {};
}

} // namespace

Input inputOf(const Plan &plan, const PartRef &part, const PartField &field)
{
    Input input{{part}, {}, {}, std::string(field.info.key), labelOf(plan, part, field.info), field.info.unit, field.value, {}, {}};
    if (field.note)
        input.distribution = field.note->distribution;
    if (isNumber(field.info)) {
        input.least = field.info.leastBeyondZero > 0.0 ? field.info.leastBeyondZero : field.info.minimum;
        input.most = field.info.maximum;
    }
    return input;
}

Input inputOf(const std::string &kind, const Record &record, const std::string &key, const RecordValue &value)
{
    Input input{
        {},         kind,      record.id, key, Text(TI("%1 of %2"), {valueName(kind, key), Text::named(record.nameEn, record.nameKo)}),
        value.unit, *value.si, {},        {}};
    input.distribution = value.distribution;
    return input;
}

std::vector<Input> uncertainInputs(const Plan &plan, const Catalogue &catalogue)
{
    std::vector<Input> inputs;
    // What several objects or feeds of one kind have alike, with the same range, is one estimate: it is wrong for all of them or for none.
    std::map<std::tuple<std::string, std::string, FieldValue, double, double, std::string>, std::size_t> known;
    for (const PartRef &part : partRefs(plan))
        for (const PartField &field : fieldsOf(plan, part))
            if (const auto range = rangeOf(field)) {
                Input input = inputOf(plan, part, field);
                input.low = range->low;
                input.high = range->high;
                const auto [at, isNew] = known.try_emplace(
                    {groupOf(plan, part), input.key, input.value, range->low, range->high, input.distribution}, inputs.size());
                if (isNew)
                    inputs.push_back(std::move(input));
                else
                    inputs[at->second].parts.push_back(part);
            }
    for (Input &input : inputs)
        input.label = labelOfGroup(plan, input);
    for (Input &input : uncertainRecordValues(plan, catalogue))
        inputs.push_back(std::move(input));
    return inputs;
}

std::vector<Input> exactInputs(const Plan &plan, const Catalogue &)
{
    std::vector<Input> inputs;
    std::map<std::tuple<std::string, std::string, FieldValue>, std::size_t> known; // by kind, key and value
    for (const PartRef &part : partRefs(plan)) {
        const std::string group = groupOf(plan, part);
        for (const PartField &field : fieldsOf(plan, part)) {
            const bool freeWords = field.info.kind == FieldKind::Words && !isListed(field.info);
            if (field.info.descriptive || freeWords || rangeOf(field) || isPosition(field.info.key))
                continue;
            const auto [at, isNew] = known.try_emplace({group, std::string(field.info.key), field.value}, inputs.size());
            if (isNew)
                inputs.push_back(inputOf(plan, part, field));
            else
                inputs[at->second].parts.push_back(part);
        }
    }
    for (Input &input : inputs)
        input.label = labelOfGroup(plan, input);
    return inputs;
}

std::vector<FieldValue> stepsOf(const Input &input, const Plan &plan, const Catalogue &catalogue)
{
    for (const PartField &field : fieldsOf(plan, input.parts.front()))
        if (field.info.key == input.key) {
            std::vector<FieldValue> values = otherValues(field.info, input.value, plan, catalogue);
            std::erase_if(values, [&](const FieldValue &value) { return value == input.value || !field.info.accepts(value); });
            return values;
        }
    return {};
}

World withInput(const Plan &plan, const Catalogue &catalogue, const Input &input, const FieldValue &value)
{
    World world{plan, catalogue};
    for (const PartRef &part : input.parts)
        world.plan = withField(world.plan, part, input.key, value);
    if (input.isRecordValue())
        if (const Record *record = catalogue.find(input.kind, input.record)) {
            Record changed = *record;
            changed.values[input.key].si = std::get<double>(value);
            world.catalogue = catalogue.with(input.kind, {std::move(changed)});
        }
    return world;
}

} // namespace tokenyard
