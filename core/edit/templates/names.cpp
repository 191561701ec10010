// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/names.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tokenyard {

namespace {

#define TN(source) TY_TR("Sample", source)

const std::array phrases{TN("Ulsan 103 MW AI factory"),
                         TN("Gasan B200 cluster"),
                         TN("Gigawatt block"),
                         TN("New 40 MW AI factory"),
                         TN("Solaseado 20 MW AI factory"),
                         TN("Phase"),
                         TN("In service"),
                         TN("Chat"),
                         TN("Coding agents"),
                         TN("Batch"),
                         TN("GPU service, chat"),
                         TN("Hall"),
                         TN("Office"),
                         TN("154 kV intake"),
                         TN("22.9 kV intake"),
                         TN("Intake"),
                         TN("Substation"),
                         TN("Switchgear"),
                         TN("Generators"),
                         TN("Generators to"),
                         TN("Condenser supply"),
                         TN("Condenser return"),
                         TN("Fuel cells"),
                         TN("Fuel cells to"),
                         TN("Battery"),
                         TN("Gas engines"),
                         TN("Solar field"),
                         TN("Wind turbines"),
                         TN("Small reactor"),
                         TN("UPS"),
                         TN("Transformers"),
                         TN("Water tanks"),
                         TN("Water"),
                         TN("Cooling transformers"),
                         TN("Cooling MV"),
                         TN("Coolers LV"),
                         TN("Chillers LV"),
                         TN("CDU LV"),
                         TN("CDU gallery"),
                         TN("CDU"),
                         TN("Cooling towers, roof"),
                         TN("Cooling towers"),
                         TN("Chillers, roof"),
                         TN("Dry coolers, roof"),
                         TN("Dry coolers"),
                         TN("Chillers"),
                         TN("Towers"),
                         TN("North road"),
                         TN("South road"),
                         TN("West road"),
                         TN("East road"),
                         TN("Road"),
                         TN("MV"),
                         TN("LV"),
                         TN("Busway"),
                         TN("Main"),
                         TN("Fibre"),
                         TN("Supply"),
                         TN("Return"),
                         TN("Supply main"),
                         TN("Return main"),
                         TN("Supply to storey"),
                         TN("Return from storey"),
                         TN("Free cooling supply"),
                         TN("Free cooling return"),
                         TN("Chilled water supply"),
                         TN("Chilled water return"),
                         TN("Chilled water"),
                         TN("Transfer switch"),
                         TN("Control room"),
                         TN("Chilled-water tank"),
                         TN("Tank supply"),
                         TN("Tank return"),
                         TN("Untitled plan"),
                         TN("Base")};

// "", " 2W", " A 3": what may follow a phrase.
bool isMark(std::string_view rest)
{
    if (rest.empty())
        return true;
    return rest.front() == ' '
        && std::all_of(rest.begin(), rest.end(), [](unsigned char c) { return c == ' ' || std::isdigit(c) || std::isupper(c); });
}

} // namespace

std::string nameIn(std::string_view name, const Translator &translate)
{
    const TextSource *best = nullptr;
    std::size_t length = 0;
    const auto look = [&](const TextSource &phrase) {
        const std::string_view words = phrase.source;
        if (words.size() > length && name.starts_with(words) && isMark(name.substr(words.size()))) {
            best = &phrase;
            length = words.size();
        }
    };
    for (const TextSource &phrase : phrases)
        look(phrase);
    for (const KindInfo &kind : allKinds())
        look(kind.label);
    return best ? translate(*best) + std::string(name.substr(length)) : std::string(name);
}

Plan withNewNamesIn(Plan plan, const Plan &before, const Translator &translate)
{
    const auto rename = [&](auto &parts, const auto &known) {
        for (auto &part : parts)
            if (std::none_of(known.begin(), known.end(), [&](const auto &old) { return old->id == part->id; }))
                part = part.with([&](auto &p) { p.name = nameIn(p.name, translate); });
    };
    rename(plan.objects, before.objects);
    rename(plan.feeds, before.feeds);
    rename(plan.services, before.services);
    rename(plan.phases, before.phases);
    return plan;
}

Plan withNamesIn(Plan plan, const Translator &translate)
{
    plan = withNewNamesIn(std::move(plan), Plan(), translate);
    plan.site = plan.site.with([&](Site &s) { s.title = nameIn(s.title, translate); });
    plan.studies = plan.studies.with([&](Studies &s) {
        s.scenario = nameIn(s.scenario, translate);
        s.pinned = nameIn(s.pinned, translate);
    });
    return plan;
}

} // namespace tokenyard
