// SPDX-License-Identifier: Apache-2.0
// The grid contract: peak against contract power, in all and by phase, and the voltage that goes with it (Korean rules, dated).
#include "core/rules/rules.h"

#include "core/study/layout/rack_power.h"

#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

std::vector<ObjectId> intakes(const Plan &plan)
{
    std::vector<ObjectId> ids;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<GridIntake>())
            ids.push_back(object->id);
    return ids;
}

void contract(const Plan &plan, Power peak, std::vector<Finding> &findings)
{
    if (peak <= plan.supply->contract)
        return;
    findings.push_back(
        {"grid.contract", Severity::Error, intakes(plan),
         Text(TF("The grid peak reaches %1; %2 are contracted: %3 too much."),
              {measure(peak, units::MW), measure(plan.supply->contract, units::MW), measure(peak - plan.supply->contract, units::MW, 3)}),
         Text(TF("Take racks out, cool with less power, add own power or contract more."))});
}

// The grid peak of the halls energised up to a phase, scaled by their share of IT power.
void phases(const Plan &plan, const Study &study, Power peak, std::vector<Finding> &findings)
{
    const Power all = study.compute->itPeak;
    if (plan.phases.size() < 2 || all.si() <= 0.0)
        return;
    std::map<ObjectId, Power> ofPhase;
    for (const HallCount &hall : study.layout->halls)
        if (const Phase *own = plan.phase(hall.phase))
            ofPhase[own->id] += itPowerOf(hall, *plan.power);
    Power sum;
    for (const Shared<Phase> &phase : plan.phases) {
        sum += ofPhase[phase->id];
        const Power needed = peak * (sum / all);
        if (needed > phase->gridPower * (1.0 + 1e-9) && phase != plan.phases.back())
            findings.push_back({"grid.phase",
                                Severity::Error,
                                {},
                                Text(TF("%1 needs %2 from the grid; %3 are contracted from %4-%5."),
                                     {phase->name, measure(needed, units::MW), measure(phase->gridPower, units::MW),
                                      std::to_string(phase->year), std::to_string(phase->month)}),
                                Text(TF("Move a hall to a later phase, or contract more for this one."))});
    }
}

void voltage(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("grid-rules", "kepco-connection-2024");
    const auto limit = rule ? rule->get<Power>("dedicated_22kv9_limit") : std::nullopt;
    if (!limit || plan.site->country != "KR" || plan.supply->contract <= *limit)
        return;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *intake = object->as<GridIntake>(); intake && intake->voltage < 154.0 * units::kV)
            findings.push_back({"grid.voltage",
                                Severity::Error,
                                {object->id},
                                Text(TF("%1 takes %2 at %3; contracts above %4 connect at 154 kV."),
                                     {object->name, measure(plan.supply->contract, units::MW), measure(intake->voltage, units::kV),
                                      measure(*limit, units::MW)}),
                                Text(TF("Set the intake to 154 kV with its main transformers."))});
}

} // namespace

void gridRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (study.energy->gridPeak) {
        contract(plan, *study.energy->gridPeak, findings);
        phases(plan, study, *study.energy->gridPeak, findings);
    }
    voltage(plan, catalogue, findings);
}

} // namespace tokenyard
