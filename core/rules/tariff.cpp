// SPDX-License-Identifier: Apache-2.0
// The option of the plan's tariff against the utility's others, billed on the plan's own hours.
#include "core/rules/rules.h"

#include "core/base/unit.h"
#include "core/rules/cheaper_option.h"

namespace tokenyard {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

std::optional<CheaperOption> cheaperOption(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const auto choice = tariffChoice(plan, *study.running, neededRacksStage(plan, study.running->halls, *study.compute), *study.cooling,
                                     exchangeStage(plan), catalogue, false, study.energy.get());
    const TariffOption *best = choice ? choice->best(true) : nullptr;
    const Record *record = best ? catalogue.find("tariffs", best->tariff) : nullptr;
    if (!record || record->id == plan.supply->tariff || best->bill >= choice->now)
        return std::nullopt;
    return CheaperOption{record, choice->now, best->bill};
}

namespace {

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"energy.free_fuel", TK("The fuel of own plant has a price.")},
    {"energy.cheaper_option", TK("No other option of the tariff is cheaper for this load."), fix::cheapestOption},
};
// clang-format on

} // namespace

namespace {

// A price that was never set is zero, and its plant would run all year for nothing.
void addFreeFuel(const Study &study, std::vector<Finding> &findings)
{
    for (const SourceYear &source : study.energy->sources) {
        const KindInfo *info = findKind(source.kind);
        if (info && info->power == PowerRole::Source && source.object != ObjectId{} && source.energy > Energy{} && source.fuel <= Money{})
            findings.push_back(
                {"energy.free_fuel",
                 Severity::Warning,
                 {source.object},
                 Text(TF("%1 makes %2 a year of fuel that costs nothing."), {source.name, measure(source.energy, units::GWh, 4)}),
                 Text(TF("Set the price of its fuel: the gas price or the fuel cells' fuel under Supply, or the plant's record."))});
    }
}

} // namespace

void tariffRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    addFreeFuel(study, findings);
    const auto cheaper = cheaperOption(plan, study, catalogue);
    if (!cheaper)
        return;
    findings.push_back({"energy.cheaper_option",
                        Severity::Note,
                        {},
                        Text(TF("%1 would cost %2 a year where the plan's tariff costs %3: %4 less on the same hours."),
                             {Text::named(cheaper->record->nameEn, cheaper->record->nameKo), measure(cheaper->bill, units::billionKRW, 5),
                              measure(cheaper->now, units::billionKRW, 5), measure(cheaper->now - cheaper->bill, units::billionKRW, 3)}),
                        Text(TF("Choose that option; the supply terms let a customer change it once a year."))});
}

std::span<const FindingKind> tariffKinds() { return kinds; }

} // namespace tokenyard
