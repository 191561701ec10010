// SPDX-License-Identifier: Apache-2.0
// Rooms and stores against what people and plant need of them: clear widths between rows, make-up water for the worst day.
#include "core/rules/rules.h"

#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

struct Aisle {
    const char *key;   // in the record "aisles"
    const char *field; // of the hall
    TextSource name;
    Length Hall::*width;
    const char *rackKey; // in the rack's record; "" where it has none
};
constexpr Aisle aisles[] = {{"cold", "cold_aisle", TF("cold aisle"), &Hall::coldAisle, "least_cold_aisle"},
                            {"hot", "hot_aisle", TF("hot aisle"), &Hall::hotAisle, "least_hot_aisle"},
                            {"end", "end_aisle", TF("end aisle"), &Hall::endAisle, ""}};

struct LeastWidth {
    Length width;
    Text asked; // by whom
};

// The wider of what the standard and the rack's record ask.
std::optional<LeastWidth> leastWidth(const Aisle &aisle, const Record *rule, const Record *rack)
{
    std::optional<LeastWidth> least;
    if (const auto width = rule ? rule->get<Length>(aisle.key) : std::nullopt)
        least = {*width, Text::verbatim(rule->find(aisle.key)->note)};
    const auto own = rack && *aisle.rackKey ? rack->get<Length>(aisle.rackKey) : std::nullopt;
    if (own && (!least || *own > least->width))
        least = {*own, Text(TF("the record of %1"), {rack->name()})};
    return least;
}

void aisleWidths(const Object &object, const Hall &hall, const Record *rule, const Record *rack, std::vector<Finding> &findings)
{
    for (const Aisle &aisle : aisles) {
        const auto least = leastWidth(aisle, rule, rack);
        if (!least || hall.*aisle.width >= least->width - 1e-9 * units::m)
            continue;
        findings.push_back({"space.aisle",
                            Severity::Warning,
                            {object.id},
                            Text(TF("In %1 the %2 is %3 wide; %4 is the least by %5."),
                                 {object.name, Text(aisle.name), measure(hall.*aisle.width, units::m, 3),
                                  measure(least->width, units::m, 3), least->asked}),
                            Text(TF("Widen it: racks must pass, and doors open."))});
    }
}

// Plant may stand on the roof, one above the last storey; halls are judged by the layout.
void plantStoreys(const Plan &plan, std::vector<Finding> &findings)
{
    for (const Shared<Object> &object : plan.objects) {
        const ObjectKind kind = object->kind();
        if (kind == ObjectKind::Hall || kind == ObjectKind::Road || kind == ObjectKind::Label
            || object->place.level <= plan.site->storeys + 1)
            continue;
        findings.push_back({"space.storey",
                            Severity::Warning,
                            {object->id},
                            Text(TF("%1 stands on storey %2, above the roof; the building has %3."),
                                 {object->name, count(object->place.level), count(plan.site->storeys)}),
                            Text(TF("Set the storeys of the site, or move it down."))});
    }
}

void makeUpWater(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "make-up-water");
    const auto wanted = rule ? rule->get<Duration>("hours") : std::nullopt;
    if (!wanted || study.cooling->waterPeakDay.si() <= 0.0)
        return;
    Volume held;
    std::vector<ObjectId> tanks;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *tank = object->as<WaterTank>()) {
            held += tank->volume;
            tanks.push_back(object->id);
        }
    const Duration lasts = held / study.cooling->waterPeakDay * units::day.factor * units::s;
    if (lasts >= *wanted)
        return;
    findings.push_back(
        {"cooling.make_up_water", Severity::Warning, tanks,
         Text(TF("The water on site lasts %1 of the day of greatest use, which takes %2; %3 are usual."),
              {measure(lasts, units::hour, 3), measure(study.cooling->waterPeakDay, units::m3, 3), measure(*wanted, units::hour, 3)}),
         Text(TF("Place a water tank or a larger one, or secure a second water main."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"space.aisle", TK("The aisles of a hall are as wide as people and racks need."), fix::widenAisles},
    {"cooling.make_up_water", TK("The tanks hold the make-up water of the hottest day."), fix::moreWater},
};
// clang-format on

} // namespace

namespace fix {

// All aisles of the hall at once; a hall that is then too small for its racks says so.
std::optional<Fix> widenAisles(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    const Hall *hall = object ? object->as<Hall>() : nullptr;
    if (!hall)
        return std::nullopt;
    Fix fix{Text(TY_TR("Fix", "Widen its aisles")), {}};
    for (const Aisle &aisle : aisles) {
        const auto least = leastWidth(aisle, catalogue.find("site-rules", "aisles"), catalogue.find("racks", hall->rack));
        if (least && hall->*aisle.width < least->width - 1e-9 * units::m)
            fix.changes.push_back({object->id, "object", aisle.field, least->width.si()});
    }
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

// Shared by the tanks in the ratio of what they hold, in whole tens of cubic metres.
std::optional<Fix> moreWater(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const Record *rule = catalogue.find("site-rules", "make-up-water");
    const auto wanted = rule ? rule->get<Duration>("hours") : std::nullopt;
    Volume held;
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id))
            held += object->as<WaterTank>()->volume;
    if (!wanted || finding.objects.empty())
        return std::nullopt;
    const Volume need = study.cooling->waterPeakDay * (*wanted / (units::day.factor * units::s));
    Fix fix{Text(TY_TR("Fix", "Hold %1"), {measure(need, units::m3, 4)}), {}};
    for (ObjectId id : finding.objects) {
        const double share = held.si() > 0.0 ? plan.object(id)->as<WaterTank>()->volume / held : 1.0 / double(finding.objects.size());
        fix.changes.push_back({id, "object", "volume", std::ceil(need.in(units::m3)*share / 10.0) * 10.0});
    }
    return fix;
}

} // namespace fix

void roomRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "aisles");
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>())
            aisleWidths(*object, *hall, rule, catalogue.find("racks", hall->rack), findings);
    plantStoreys(plan, findings);
    makeUpWater(plan, study, catalogue, findings);
}

std::span<const FindingKind> roomKinds() { return kinds; }

} // namespace tokenyard
