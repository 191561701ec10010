// SPDX-License-Identifier: Apache-2.0
// The sovereignty checklist: questions are records; an answer is read from the plan, or stated by a record of one's own, or unknown.
#include "core/region/pillars.h"
#include "core/region/world.h"

#include <algorithm>
#include <set>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Sovereignty", source)

struct Read {
    Answer answer = Answer::Unknown;
    Text reason = Text(TR("Nothing in the plan says so, and no answer is stated; state one in a record of sovereignty with its source."));
};

Read data(const Plan &plan)
{
    if (plan.site->country != "KR")
        return {Answer::No, Text(TR("The halls stand abroad."))};
    return {Answer::Partly, Text(TR("The halls stand in Korea; where copies are kept is not stated."))};
}

Read models(const Plan &plan, const Catalogue &catalogue)
{
    int home = 0, open = 0, known = 0;
    std::set<std::string> makers;
    for (const auto &service : plan.services)
        if (const Record *origin = originOf(catalogue, "model", service->model)) {
            ++known;
            home += origin->words("country") == "KR";
            open += origin->words("country") == "KR" || origin->words("open_weights") == "yes";
            makers.insert(origin->nameEn);
        }
    if (known == 0 || known < int(plan.services.size()))
        return {};
    std::string names;
    for (const std::string &maker : makers)
        names += (names.empty() ? "" : ", ") + maker;
    if (home == known)
        return {Answer::Yes, Text(TR("All services run Korean models (%1)."), {names})};
    if (open == known)
        return {Answer::Partly,
                Text(TR("The models' weights are published (%1); what is published stays, what comes next may not."), {names})};
    return {Answer::No, Text(TR("Some service runs a model whose weights its maker keeps abroad (%1)."), {names})};
}

Read chips(const Catalogue &catalogue, const Study &study)
{
    std::set<std::string> countries;
    for (const HallCount &hall : study.layout->halls) {
        const Record *chip = catalogue.find("accelerators", hall.accelerator);
        const Record *maker = chip ? originOf(catalogue, "accelerator", chip->words("vendor")) : nullptr;
        if (!maker)
            return {};
        countries.insert(maker->words("country"));
    }
    if (countries.empty())
        return {};
    if (countries == std::set<std::string>{"KR"})
        return {Answer::Yes, Text(TR("All accelerators are designed in Korea."))};
    if (countries.size() > 1)
        return {Answer::Partly, Text(TR("The accelerators' makers sit in %1 countries."), {count(double(countries.size()))})};
    return {Answer::No, Text(TR("All accelerators come from makers in one country abroad (%1)."), {*countries.begin()})};
}

Read power(const Plan &plan)
{
    Duration fuel;
    for (const auto &object : plan.objects)
        if (const auto *yard = object->as<GeneratorYard>(); yard && yard->units > 0)
            fuel = std::max(fuel, yard->fuel);
    if (fuel >= 72.0 * units::hour)
        return {Answer::Yes, Text(TR("Generators have fuel for %1."), {measure(fuel, units::hour)})};
    if (fuel > Duration{})
        return {Answer::Partly, Text(TR("Generators have fuel for %1; a shortage may last longer."), {measure(fuel, units::hour)})};
    return {Answer::No, Text(TR("No generators are drawn."))};
}

Read readFromPlan(const RecordId &question, const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    if (question == "data")
        return data(plan);
    if (question == "models")
        return models(plan, catalogue);
    if (question == "chips")
        return chips(catalogue, study);
    if (question == "power")
        return power(plan);
    return {};
}

std::optional<Answer> answerOf(const std::string &word)
{
    for (const Answer answer : {Answer::Unknown, Answer::No, Answer::Partly, Answer::Yes})
        if (word == answerKey(answer))
            return answer;
    return std::nullopt;
}

} // namespace

const char *answerKey(Answer answer)
{
    switch (answer) {
    case Answer::Yes: return "yes";
    case Answer::Partly: return "partly";
    case Answer::No: return "no";
    case Answer::Unknown: break;
    }
    return "unknown";
}

std::vector<SovereigntyItem> sovereigntyOf(const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    std::vector<SovereigntyItem> items;
    for (const Record &record : catalogue.set("sovereignty").records) {
        SovereigntyItem item{record.id, Text::named(record.nameEn, record.nameKo), Answer::Unknown,
                             {},        sourceWords(record, "objective"),          false};
        const RecordValue *answer = record.find("answer");
        if (const auto stated = answer ? answerOf(answer->words) : std::nullopt; record.own && stated) {
            item.answer = *stated;
            item.stated = true;
            item.source = sourceWords(record, "answer");
            item.reason = answer->note.empty() ? Text(TR("So stated by the planner.")) : Text::verbatim(answer->note);
        } else {
            Read read = readFromPlan(record.id, plan, catalogue, study);
            item.answer = read.answer;
            item.reason = std::move(read.reason);
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace tokenyard::region
