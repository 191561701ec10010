// SPDX-License-Identifier: Apache-2.0
#include "core/edit/typed_value.h"

#include "core/base/nearest.h"
#include "core/catalogue/measured_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard::edit {

namespace {

constexpr double largestCount = 9e15; // whole numbers beyond are not exact

std::string quoted(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "'" : ", '") + word + "'";
    return out;
}

ValueReading refusedValue(Text problem) { return {std::nullopt, std::move(problem)}; }

ValueReading readCount(const FieldInfo &field, std::string_view typed)
{
    const TypedNumber number = readNumber(typed, field.unit);
    if (!number.si)
        return refusedValue(number.problem);
    const double whole = std::round(*number.si);
    if (whole != *number.si || std::fabs(whole) > largestCount)
        return refusedValue(Text(TY_TR("Edit", "%1 must be a whole number."), {Text(field.label)}));
    return {std::int64_t(whole), {}};
}

ValueReading readFlag(std::string_view typed)
{
    for (const char *yes : {"true", "yes", "on", "1"})
        if (typed == yes)
            return {true, {}};
    for (const char *no : {"false", "no", "off", "0"})
        if (typed == no)
            return {false, {}};
    return refusedValue(Text(TY_TR("Edit", "'%1' is neither true nor false."), {std::string(typed)}));
}

ValueReading readChoice(const FieldInfo &field, std::string_view typed)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        if (typed == field.choices[i].key || typed == Text(field.choices[i].label).english())
            return {std::int64_t(i), {}};
        keys.emplace_back(field.choices[i].key);
    }
    return refusedValue(Text(TY_TR("Edit", "'%1' is no choice; there are %2."), {std::string(typed), quoted(keys)}));
}

ValueReading readRecord(const Catalogue &catalogue, const FieldInfo &field, std::string_view typed)
{
    const RecordSet &set = catalogue.set(field.recordKind);
    if (const Record *record = findTypedRecord(set, typed)) {
        ValueReading reading{record->id, {}};
        if (!set.find(typed))
            reading.took = Text(TY_TR("Edit", "'%1' is taken as %2."), {std::string(typed), record->id});
        return reading;
    }
    if (typed.empty() && field.zero.source && *field.zero.source)
        return {RecordId{}, {}}; // the field has words for none
    std::vector<std::string> family;
    for (const Record *record : familyOf(set, typed))
        family.push_back(record->id);
    if (!family.empty())
        return refusedValue(Text(TY_TR("Edit", "'%1' is more than one record of the kind %2: %3."),
                                 {std::string(typed), std::string(field.recordKind), quoted(family)}));
    return refusedValue(Text(TY_TR("Edit", "There is no record '%1' of the kind %2; the nearest are %3."),
                             {std::string(typed), std::string(field.recordKind), quoted(set.nearest(typed))}));
}

template <class Part>
ValueReading readNamed(const std::vector<Shared<Part>> &parts, std::string_view typed)
{
    std::vector<std::string> names;
    std::optional<std::int64_t> found;
    for (const Shared<Part> &part : parts) {
        if (part->name == typed && found)
            return refusedValue(Text(TY_TR("Edit", "More than one part is called '%1'; write its number, such as #%2."),
                                     {std::string(typed), std::to_string(*found)}));
        if (part->name == typed)
            found = part->id.value;
        names.push_back(part->name);
    }
    if (found)
        return {*found, {}};
    const std::string_view digits = typed.starts_with('#') ? typed.substr(1) : typed;
    std::int64_t id = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error == std::errc() && end == digits.data() + digits.size())
        for (const Shared<Part> &part : parts)
            if (id == 0 || part->id.value == id) // 0 means the first
                return {id, {}};
    return refusedValue(
        Text(TY_TR("Edit", "There is no '%1'; the nearest are %2."), {std::string(typed), quoted(nearestWords(typed, names))}));
}

template <class Part>
std::string nameAmong(const std::vector<Shared<Part>> &parts, std::int64_t id)
{
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id.value == id; });
    if (it == parts.end())
        return fmt::format("#{}", id);
    const auto alike = std::count_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->name == (*it)->name; });
    return alike == 1 && !(*it)->name.empty() ? (*it)->name : fmt::format("#{}", id);
}

// The context of a record's id in a text; its arguments are the id and the kind.
constexpr TextSource recordById{"Record", "%1"};

// A reference as people read it: 0 is the first part, and one of several of a name goes by it too.
template <class Part>
Text::Argument shownAmong(const std::vector<Shared<Part>> &parts, std::int64_t id)
{
    if (parts.empty())
        return Text(TY_TR("Edit", "nothing"));
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id.value == id; });
    const Part &part = it == parts.end() ? *parts.front() : **it;
    if (it == parts.end() && id != 0)
        return Text(TY_TR("Edit", "a removed part"));
    return part.name.empty() ? fmt::format("#{}", part.id.value) : part.name;
}

} // namespace

Text nearestOf(std::string_view wrong, const std::vector<std::string> &known) { return Text::verbatim(quoted(nearestWords(wrong, known))); }

ValueReading readValue(const Plan &plan, const Catalogue &catalogue, const FieldInfo &field, std::string_view typed)
{
    switch (field.kind) {
    case FieldKind::Quantity: {
        const TypedNumber number = readNumber(typed, field.unit);
        return number.si ? ValueReading{*number.si, {}} : refusedValue(number.problem);
    }
    case FieldKind::Count: return readCount(field, typed);
    case FieldKind::Flag: return readFlag(typed);
    case FieldKind::Choice: return readChoice(field, typed);
    case FieldKind::Words: return {std::string(typed), {}};
    case FieldKind::RecordRef: return readRecord(catalogue, field, typed);
    case FieldKind::ObjectRef: return field.key == "service" ? readNamed(plan.services, typed) : readNamed(plan.phases, typed);
    }
    return {};
}

std::string typedForm(const Plan &plan, const FieldInfo &field, const FieldValue &value)
{
    if (const auto *si = std::get_if<double>(&value)) {
        const std::string number = fmt::format("{:.15g}", field.unit.fromSi(*si));
        return field.unit.symbol.empty() ? number : number + ' ' + std::string(field.unit.symbol);
    }
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *words = std::get_if<std::string>(&value))
        return *words;
    const std::int64_t whole = std::get<std::int64_t>(value);
    if (field.kind == FieldKind::Choice && whole >= 0 && std::size_t(whole) < field.choices.size())
        return field.choices[std::size_t(whole)].key;
    if (field.kind == FieldKind::ObjectRef)
        return field.key == "service" ? nameAmong(plan.services, whole) : nameAmong(plan.phases, whole);
    return std::to_string(whole);
}

Text::Argument shownValue(const Plan &plan, const FieldInfo &field, const FieldValue &value)
{
    constexpr int digits = 6;
    if (const auto *si = std::get_if<double>(&value))
        return Measure{*si, field.unit, digits};
    if (const auto *flag = std::get_if<bool>(&value))
        return Text(*flag ? TY_TR("Edit", "on") : TY_TR("Edit", "off"));
    const auto *whole = std::get_if<std::int64_t>(&value);
    if (whole && *whole == 0 && *field.zero.source)
        return Text(field.zero);
    if (whole && field.kind == FieldKind::Choice && *whole >= 0 && std::size_t(*whole) < field.choices.size())
        return Text(field.choices[std::size_t(*whole)].label);
    if (whole && field.kind == FieldKind::ObjectRef)
        return field.key == "service" ? shownAmong(plan.services, *whole) : shownAmong(plan.phases, *whole);
    if (const auto *id = std::get_if<std::string>(&value); id && field.kind == FieldKind::RecordRef && !id->empty())
        return Text(recordById, {*id, std::string(field.recordKind)});
    if (field.kind == FieldKind::RecordRef && *field.zero.source)
        return Text(field.zero); // the field has words for none
    if (whole && field.kind == FieldKind::Count && std::abs(*whole) >= 10000)
        return Measure{double(*whole), field.unit, digits};
    const std::string words = typedForm(plan, field, value); // a year has no thousands separator
    return words.empty() ? Text::Argument(Text(TY_TR("Edit", "nothing"))) : Text::Argument(words);
}

Text withRecordNames(const Text &text, const Catalogue &catalogue)
{
    if (text.source() == recordById && text.arguments().size() == 2) {
        const auto *id = std::get_if<std::string>(&text.arguments()[0]), *kind = std::get_if<std::string>(&text.arguments()[1]);
        const Record *record = id && kind ? catalogue.find(*kind, *id) : nullptr;
        return record ? record->name() : text;
    }
    std::vector<Text::Argument> arguments = text.arguments();
    for (Text::Argument &argument : arguments)
        if (const Text *inner = std::get_if<Text>(&argument))
            argument = withRecordNames(*inner, catalogue);
    return {text.source(), std::move(arguments)};
}

} // namespace tokenyard::edit
