// SPDX-License-Identifier: Apache-2.0
// The grid contract: peak against contract power, in all and by phase, and the voltage that goes with it (Korean rules, dated).
#include "core/rules/cheaper_option.h"
#include "core/rules/rules.h"

#include "core/plan/site_layout.h"
#include "core/study/energy/energy_stage.h"

#include <cmath>
#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

std::vector<ObjectId> intakes(const Plan &plan)
{
    std::vector<ObjectId> ids;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<GridIntake>())
            ids.push_back(object->id);
    return ids;
}

// With what the tariff charges for it in a year, where it charges.
Text aboveContract(Power contracted, Power peak, Money excess)
{
    std::vector<Text::Argument> arguments{measure(peak, units::MW), measure(contracted, units::MW),
                                          measure(peak - contracted, units::MW, 3)};
    if (excess <= Money{})
        return {TF("The grid peak reaches %1; %2 are contracted: %3 too much."), arguments};
    arguments.push_back(measure(excess, units::billionKRW, 3));
    return {TF("The grid peak reaches %1; %2 are contracted: %3 too much. The excess is charged %4 a year."), arguments};
}

void contract(const Plan &plan, const EnergyResult &energy, std::vector<Finding> &findings)
{
    const Power peak = *energy.gridPeak, contracted = plan.supply->contract;
    if (peak <= contracted)
        return;
    findings.push_back({"grid.contract", Severity::Error, intakes(plan),
                        aboveContract(contracted, peak, energy.annual ? energy.annual->excess : Money{}),
                        Text(TF("Take racks out, cool with less power, add own power or contract more."))});
}

// The grid peak of the halls energised up to each phase, scaled by their share of IT power.
struct PhaseNeed {
    const Phase *phase;
    Power needed;
};
bool isShort(const PhaseNeed &need) { return need.needed > need.phase->gridPower * (1.0 + 1e-9); }

std::vector<PhaseNeed> phaseNeeds(const Plan &plan, const Study &study, Power peak)
{
    std::vector<PhaseNeed> needs;
    const Power all = study.compute->itPeak;
    if (plan.phases.size() < 2 || all.si() <= 0.0)
        return needs;
    std::map<ObjectId, Power> ofPhase;
    for (const HallCount &hall : study.running->halls)
        if (const Phase *own = plan.phase(hall.phase))
            ofPhase[own->id] += itPowerOf(hall, *plan.power);
    Power sum;
    for (const Shared<Phase> &phase : plan.phases) {
        sum += ofPhase[phase->id];
        needs.push_back({&*phase, peak * (sum / all)});
    }
    return needs;
}

// The last phase is the whole plan, which is judged by its own contract.
void phases(const Plan &plan, const Study &study, Power peak, std::vector<Finding> &findings)
{
    for (const PhaseNeed &need : phaseNeeds(plan, study, peak))
        if (isShort(need) && need.phase != &*plan.phases.back())
            findings.push_back({"grid.phase",
                                Severity::Error,
                                {},
                                Text(TF("%1 needs %2 from the grid; %3 are contracted from %4-%5."),
                                     {need.phase->name, measure(need.needed, units::MW), measure(need.phase->gridPower, units::MW),
                                      std::to_string(need.phase->year), std::to_string(need.phase->month)}),
                                Text(TF("Move a hall to a later phase, or contract more for this one."))});
}

// KEPCO's basic supply terms, article 23: 22.9 kV up to 10 MW, and up to 40 MW where the substation has room; 154 kV up to 400 MW; 345 kV above.
void voltage(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("grid-rules", "kepco-connection-2024");
    const auto common = rule ? rule->get<Power>("common_22kv9_limit") : std::nullopt;
    const auto medium = rule ? rule->get<Power>("dedicated_22kv9_limit") : std::nullopt;
    const auto high = rule ? rule->get<Power>("limit_154kv") : std::nullopt;
    const Power contract = plan.supply->contract;
    if (!medium || plan.site->country != "KR")
        return;
    for (const Shared<Object> &object : plan.objects) {
        const auto *intake = object->as<GridIntake>();
        if (!intake)
            continue;
        const bool below154 = intake->voltage < 154.0 * units::kV, below345 = intake->voltage < 345.0 * units::kV;
        if (below154 && contract > *medium)
            findings.push_back(
                {"grid.voltage",
                 Severity::Error,
                 {object->id},
                 Text(TF("%1 takes %2 at %3; contracts above %4 connect at 154 kV (KEPCO supply terms, article 23)."),
                      {object->name, measure(contract, units::MW), measure(intake->voltage, units::kV), measure(*medium, units::MW)}),
                 Text(TF("Set the intake to 154 kV with its main transformers."))});
        else if (high && below345 && contract > *high)
            findings.push_back(
                {"grid.voltage",
                 Severity::Warning,
                 {object->id},
                 Text(TF("%1 takes %2 at %3; contracts above %4 connect at 345 kV (KEPCO supply terms, article 23)."),
                      {object->name, measure(contract, units::MW), measure(intake->voltage, units::kV), measure(*high, units::MW)}),
                 Text(TF("Set the intake to 345 kV, or split the contract over several intakes."))});
        else if (common && below154 && contract > *common)
            findings.push_back(
                {"grid.voltage_exception",
                 Severity::Note,
                 {object->id},
                 Text(TF("%1 takes %2 at %3: article 23 of KEPCO's supply terms allows it above %4 only where the substation "
                         "has room, with two lines."),
                      {object->name, measure(contract, units::MW), measure(intake->voltage, units::kV), measure(*common, units::MW)}),
                 Text(TF("Ask KEPCO for the substation's room before the site is bought."))});
    }
}

// The classes of supply voltage that tariffs know: below 100 kV, 154 kV, 345 kV and above.
int voltageClass(Voltage voltage) { return voltage < 100.0 * units::kV ? 0 : voltage < 300.0 * units::kV ? 1 : 2; }

} // namespace

const Record *sisterTariff(const Catalogue &catalogue, const Record &tariff, Voltage wanted)
{
    for (const Record &other : catalogue.set("tariffs").records)
        if (const auto voltage = other.get<Voltage>("voltage"); voltage && voltageClass(*voltage) == voltageClass(wanted)
            && other.words("class") == tariff.words("class") && other.words("option") == tariff.words("option")
            && other.words("country") == tariff.words("country") && other.words("valid_from") == tariff.words("valid_from"))
            return &other;
    return nullptr;
}

namespace {

// The bill of a year under a tariff, without VAT and all else as planned.
std::optional<Money> billUnder(const RecordId &tariff, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    Plan other = plan;
    other.supply = other.supply.with([&](Supply &s) { s.tariff = tariff; });
    const EnergyResult energy = energyStage(other, *study.running, neededRacksStage(plan, study.running->halls, *study.compute),
                                            *study.cooling, exchangeStage(other), catalogue);
    return energy.annual ? std::optional(energy.annual->total()) : std::nullopt;
}

// A tariff for another supply voltage than that of the intake is not sold there.
void tariffVoltage(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *tariff = catalogue.find("tariffs", plan.supply->tariff);
    const auto sold = tariff ? tariff->get<Voltage>("voltage") : std::nullopt;
    if (!sold)
        return;
    for (const Shared<Object> &object : plan.objects) {
        const auto *intake = object->as<GridIntake>();
        if (!intake || intake->units <= 0 || voltageClass(intake->voltage) == voltageClass(*sold))
            continue;
        const Record *right = sisterTariff(catalogue, *tariff, intake->voltage);
        const auto now = billUnder(tariff->id, plan, study, catalogue);
        const auto then = right ? billUnder(right->id, plan, study, catalogue) : std::nullopt;
        Finding finding{"grid.tariff_voltage",
                        Severity::Error,
                        {object->id},
                        Text(TF("%1 takes power at %2; the tariff %3 is sold at %4."),
                             {object->name, measure(intake->voltage, units::kV), tariff->name(), measure(*sold, units::kV)}),
                        Text(TF("Choose the tariff of the intake's voltage, or change the intake."))};
        if (now && then)
            finding.text = Text(TF("%1 takes power at %2; the tariff %3 is sold at %4. At the right one the year's bill is %5, not %6."),
                                {object->name, measure(intake->voltage, units::kV), tariff->name(), measure(*sold, units::kV),
                                 measure(*then, units::billionKRW, 4), measure(*now, units::billionKRW, 4)});
        findings.push_back(std::move(finding));
        return; // one tariff, one sentence
    }
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"grid.contract", TK("The grid peak stays within the contract power."), fix::fewerRacks},
    {"grid.phase", TK("The halls of each phase stay within the contract power of that phase."), fix::contractPhases},
    {"grid.voltage", TK("The intake takes a voltage that the rules allow for the contract power."), fix::rightVoltage},
    {"grid.voltage_exception", TK("The voltage is allowed only as an exception."), fix::rightVoltage},
    {"grid.tariff_voltage", TK("The tariff is for the voltage of the intake."), fix::rightTariff},
};
// clang-format on

} // namespace

namespace fix {

// Whole megawatts.
std::optional<Fix> contractPhases(const Finding &, const Plan &plan, const Study &study, const Catalogue &)
{
    Fix fix{Text(TY_TR("Fix", "Contract what each phase needs")), {}};
    if (study.energy->gridPeak)
        for (const PhaseNeed &need : phaseNeeds(plan, study, *study.energy->gridPeak))
            if (isShort(need) && need.phase != &*plan.phases.back())
                fix.changes.push_back(
                    {need.phase->id, "phase", "grid_power", (std::ceil(need.needed.in(units::MW)-1e-9) * units::MW).si()});
    return fix.changes.empty() ? std::nullopt : std::optional(std::move(fix));
}

std::optional<Fix> rightTariff(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    const auto *intake = object ? object->as<GridIntake>() : nullptr;
    const Record *tariff = catalogue.find("tariffs", plan.supply->tariff);
    const Record *right = intake && tariff ? sisterTariff(catalogue, *tariff, intake->voltage) : nullptr;
    if (!right)
        return std::nullopt;
    return Fix{Text(TY_TR("Fix", "Choose %1"), {Text::named(right->nameEn, right->nameKo)}), {{{}, "supply", "tariff", right->id}}};
}

} // namespace fix

void gridRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (study.energy->gridPeak) {
        contract(plan, *study.energy, findings);
        phases(plan, study, *study.energy->gridPeak, findings);
    }
    voltage(plan, catalogue, findings);
    tariffVoltage(plan, study, catalogue, findings);
}

std::span<const FindingKind> gridKinds() { return kinds; }

} // namespace tokenyard
