// SPDX-License-Identifier: Apache-2.0
// Addresses of inputs: fields as the shell writes them, values of records as KIND:RECORD.KEY.
#include "core/chain/chain.h"
#include "core/edit/address.h"
#include "core/what_if/input.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr std::string_view modelError = "model.throughput";

InputReading refusedInput(Text problem) { return {std::nullopt, std::move(problem)}; }

InputReading findFieldInput(const Plan &plan, const PartRef &part, std::string_view key, std::string_view address)
{
    std::vector<std::string> keys;
    for (const PartField &field : fieldsOf(plan, part)) {
        if (field.info.key == key) {
            if (field.info.kind != FieldKind::Quantity && field.info.kind != FieldKind::Count)
                return refusedInput(Text(TY_TR("Input", "%1 is no number, so it cannot be moved."), {std::string(address)}));
            return {inputOf(plan, part, field), {}};
        }
        keys.emplace_back(field.info.key);
    }
    return refusedInput(Text(TY_TR("Input", "%1 has no value '%2'; the nearest are %3."),
                             {edit::addressOf(plan, part), std::string(key), edit::nearestOf(key, keys)}));
}

InputReading findRecordInput(const Catalogue &catalogue, std::string_view kind, std::string_view id, std::string_view key)
{
    const Record *record = catalogue.find(kind, id);
    if (!record) {
        std::string nearest;
        for (const std::string &name : catalogue.set(kind).nearest(id))
            nearest += (nearest.empty() ? "'" : ", '") + name + '\'';
        return refusedInput(Text(TY_TR("Input", "There is no record '%1' of the kind %2; the nearest are %3."),
                                 {std::string(id), std::string(kind), nearest}));
    }
    const RecordValue *value = record->find(key);
    if (!value || !value->si) {
        std::vector<std::string> keys;
        for (const auto &[known, one] : record->values)
            if (one.si)
                keys.push_back(known);
        return refusedInput(Text(TY_TR("Input", "The record %1 has no number '%2'; the nearest are %3."),
                                 {record->id, std::string(key), edit::nearestOf(key, keys)}));
    }
    Input input = inputOf(std::string(kind), *record, std::string(key), *value);
    input.least = std::min(0.0, 100.0 * *value->si); // a record gives no range: far beyond what it can mean
    input.most = std::max(0.0, 100.0 * *value->si);
    return {std::move(input), {}};
}

} // namespace

std::string addressOf(const Plan &plan, const Input &input)
{
    if (input.isField())
        return edit::addressOf(plan, input.parts.front()) + '.' + input.key;
    return input.isRecordValue() ? input.kind + ':' + input.record + '.' + input.key : std::string(modelError);
}

std::optional<Input> throughputError(const ThroughputResult &base)
{
    if (!base.rate || !base.low || !base.high || base.rate->si() <= 0.0)
        return std::nullopt;
    Input input;
    input.key = "throughput";
    input.label = Text(TY_TR("Input", "Throughput model error"));
    input.value = 1.0;
    input.low = std::min(1.0, *base.low / *base.rate);
    input.high = std::max(1.0, *base.high / *base.rate);
    input.least = 0.05;
    input.most = 20.0;
    return input;
}

InputReading findInput(const Plan &plan, const Catalogue &catalogue, std::string_view address)
{
    const std::size_t dot = address.rfind('.');
    if (address == modelError) {
        ThroughputResult whole;
        whole.rate = whole.low = whole.high = TokenRate::fromSi(1.0);
        return {throughputError(whole), {}};
    }
    if (dot == std::string_view::npos)
        return refusedInput(Text(TY_TR("Input", "'%1' names no value; write one such as supply.contract or tariffs:RECORD.fuel_charge."),
                                 {std::string(address)}));
    const std::string_view part = address.substr(0, dot), key = address.substr(dot + 1);
    const auto kinds = kindsThatStagesRead();
    const std::size_t colon = part.find(':');
    if (colon != std::string_view::npos && std::find(kinds.begin(), kinds.end(), part.substr(0, colon)) != kinds.end())
        return findRecordInput(catalogue, part.substr(0, colon), part.substr(colon + 1), key);
    const edit::PartReading found = edit::findPart(plan, part);
    return found.part ? findFieldInput(plan, *found.part, key, address) : refusedInput(found.problem);
}

} // namespace tokenyard
