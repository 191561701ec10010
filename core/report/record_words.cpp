// SPDX-License-Identifier: Apache-2.0
#include "core/report/record_words.h"

#include "core/report/numbers.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::report {

namespace {

// How a number is read: shares in percent, parameters of models in billions, years without separators.
enum class Form { Plain, Percent, Billions, Year };

Form formOf(const SchemaValue &declared)
{
    if (declared.isYear)
        return Form::Year;
    if (declared.unit.dimension != Dimension{})
        return Form::Plain;
    return declared.unit.symbol == units::percent.symbol ? Form::Percent : declared.unit.factor == 1e9 ? Form::Billions : Form::Plain;
}

std::string figure(Form form, const RecordValue &value, double si)
{
    if (form == Form::Year)
        return fmt::format("{:.0f}", si);
    const double shown = form == Form::Percent ? si * 100.0 : form == Form::Billions ? si / 1e9 : value.unit.fromSi(si);
    return formatNumber(shown, 4);
}

Text unitOf(Form form, const RecordValue &value)
{
    return form == Form::Percent ? words("%") : form == Form::Plain ? unitWords(value.unit) : Text();
}

// "3", "5–8": three numbers and more in a row are a run.
std::vector<std::string> inRuns(const std::vector<int> &numbers)
{
    std::vector<std::string> runs;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        if (end - i < 3)
            end = i + 1;
        runs.push_back(end - i == 1 ? std::to_string(numbers[i]) : fmt::format("{}–{}", numbers[i], numbers[end - 1]));
        i = end;
    }
    return runs;
}

} // namespace

Text recordValueWords(const SchemaValue &declared, const RecordValue &value)
{
    if (declared.sort == ValueSort::Words)
        return value.words.empty() ? Text() : Text(TY_TR("RecordValue", "%1: %2"), {declared.label(), value.words});
    if (!value.si)
        return {};
    const Form form = formOf(declared);
    const std::string base = figure(form, value, *value.si);
    const Text unit = unitOf(form, value), amount = unit.empty() ? words(base) : Text(TY_TR("RecordValue", "%1 %2"), {base, unit});
    if (!value.low || !value.high || *value.low == *value.high)
        return {TY_TR("RecordValue", "%1 %2"), {declared.label(), amount}};
    return {TY_TR("RecordValue", "%1 %2 (%3 to %4)"),
            {declared.label(), amount, figure(form, value, *value.low), figure(form, value, *value.high)}};
}

Text recordSummary(const Record &record)
{
    Text all;
    const RecordSchema *schema = findSchema(record.kind);
    if (!schema)
        return all;
    for (const SchemaValue &declared : schema->values) {
        if (!declared.listed)
            continue;
        const RecordValue *value = record.find(declared.key);
        const Text one = value ? recordValueWords(declared, *value) : Text();
        if (!one.empty())
            all = all.empty() ? one : Text(TY_TR("RecordValue", "%1; %2"), {all, one});
    }
    return all;
}

int SourceList::numberOf(const Source &source)
{
    const auto same = [&](const Source &s) {
        return s.title == source.title && s.publisher == source.publisher && s.reference == source.reference && s.date == source.date;
    };
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), same);
    if (found != m_sources.end())
        return int(found - m_sources.begin()) + 1;
    m_sources.push_back(source);
    return int(m_sources.size());
}

std::string SourceList::citation(const std::vector<Source> &sources)
{
    std::vector<int> numbers;
    for (const Source &source : sources)
        numbers.push_back(numberOf(source));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers.empty() ? "–" : fmt::format("[{}]", fmt::join(inRuns(numbers), ", "));
}

std::string SourceList::anchor(int number) { return fmt::format("source:{}", number); }

} // namespace tokenyard::report
