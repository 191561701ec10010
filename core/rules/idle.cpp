// SPDX-License-Identifier: Apache-2.0
// Values that a planner has set and that move nothing, because what they belong to is not in the plan: the terms of a loan without a
// loan, a rent of a hall that sells tokens. What was typed never goes without a word; nor do two values that contradict each other.
#include "core/rules/idle.h"

#include "core/plan/part_table.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// A field that acts only under a condition.
template <class Owner>
struct Idle {
    std::string_view key;
    bool (*idle)(const Plan &, const Owner &);
    TextSource needs;
};

template <class Kind>
bool has(const Plan &plan)
{
    return std::any_of(plan.objects.begin(), plan.objects.end(), [](const auto &object) { return object->template as<Kind>() != nullptr; });
}

bool noOwnPower(const Plan &plan, const Supply &)
{
    return !has<GasTurbine>(plan) && !has<FuelCells>(plan) && !has<Smr>(plan) && !has<Solar>(plan) && !has<Wind>(plan)
        && !has<Battery>(plan);
}
bool noDebt(const Plan &, const Finance &f) { return f.debtShare <= 0.0; }
bool noContract(const Plan &, const Supply &s) { return s.ppaPower <= Power{}; }
bool settlesNothing(const Plan &plan, const Supply &s)
{
    return s.responsePower <= Power{} && (noContract(plan, s) || s.ppaKind == PpaKind::Delivered);
}
bool shedsNothing(const Plan &, const Supply &s) { return s.responsePower <= Power{}; }
bool stopsNothing(const Plan &, const Supply &s) { return s.curtailPower <= Power{}; }
bool losesItsHeat(const Plan &, const Object &o)
{
    const FuelCells *cells = o.as<FuelCells>();
    const GasTurbine *turbine = o.as<GasTurbine>();
    return (cells && cells->absorption.empty()) || (turbine && turbine->absorption.empty());
}
bool hasIdleValues(const Object &o) { return o.as<Hall>() || o.as<FuelCells>() || o.as<GasTurbine>(); }
bool sellsNoHeat(const Plan &, const CoolingDesign &c) { return c.heatBuyer.empty(); }
bool waterHasNoLimit(const Plan &, const CoolingDesign &c) { return c.droughtWater <= VolumeFlow{}; }
bool sellsTokens(const Plan &, const Object &o) { return o.as<Hall>() && o.as<Hall>()->business == HallBusiness::Api; }
bool trainsNothing(const Plan &plan, const Object &o)
{
    const Hall *hall = o.as<Hall>();
    if (!hall || !plan.cost->itOwned)
        return hall;
    return hall->business != HallBusiness::Training && (hall->business == HallBusiness::Space || hall->spareTraining <= 0.0);
}
bool leavesNoHours(const Plan &, const Object &o)
{
    const Hall *hall = o.as<Hall>();
    return hall && hall->business != HallBusiness::Api && hall->business != HallBusiness::GpuHours;
}
bool leavesNoneToTrain(const Plan &plan, const Object &o) { return leavesNoHours(plan, o) || (o.as<Hall>() && !plan.cost->itOwned); }
bool trainsAlone(const Plan &plan, const Object &o) { return trainsNothing(plan, o) || (o.as<Hall>() && o.as<Hall>()->trainSites < 2); }
bool letsNoGpus(const Plan &plan, const Object &o)
{
    const Hall *hall = o.as<Hall>();
    return hall && hall->business != HallBusiness::GpuHours && (hall->trainFor != TrainingFor::ByGpuHour || trainsNothing(plan, o));
}
bool letsNoSpace(const Plan &plan, const Object &o)
{
    return o.as<Hall>() && plan.cost->itOwned && o.as<Hall>()->business != HallBusiness::Space;
}

bool earnsNoRent(const Plan &plan, const Object &o)
{
    const Hall *hall = o.as<Hall>();
    return hall && hall->business == HallBusiness::Training && plan.cost->itOwned && hall->trainFor == TrainingFor::Own;
}
bool soldByTheHour(const Plan &, const Object &o) { return o.as<Hall>() && o.as<Hall>()->trainFor == TrainingFor::ByGpuHour; }

// clang-format off: one row per line
constexpr Idle<Finance> financeRows[] = {
    {"debt_kind", noDebt, TF("a debt share above 0 %")},
    {"debt_rate", noDebt, TF("a debt share above 0 %")},
    {"debt_tenor", noDebt, TF("a debt share above 0 %")},
    {"debt_grace", noDebt, TF("a debt share above 0 %")},
    {"debt_fee", noDebt, TF("a debt share above 0 %")},
    {"target_dscr", noDebt, TF("a debt share above 0 %")},
    {"dsra", noDebt, TF("a debt share above 0 %")},
    {"tax_rate", [](const Plan &, const Finance &f) { return f.taxRule != TaxRule::Flat; }, TF("the flat tax rule")},
    {"usd_revenue", [](const Plan &, const Finance &f) { return f.exchangeDrift == 0.0; }, TF("an exchange path other than 0 %")},
};
constexpr Idle<Supply> supplyRows[] = {
    {"gas_price", [](const Plan &p, const Supply &) { return !has<GasTurbine>(p); }, TF("a gas turbine")},
    {"export_allowed", noOwnPower, TF("power of its own")},
    {"export_price", [](const Plan &, const Supply &s) { return !s.exportAllowed; }, TF("leave to sell to the grid")},
    {"ppa_price", noContract, TF("power under a contract")},
    {"ppa_charges", [](const Plan &p, const Supply &s) { return noContract(p, s) || s.ppaKind == PpaKind::Difference; },
     TF("power delivered under a contract")},
    {"ppa_kind", noContract, TF("power under a contract")},
    {"market_price", settlesNothing, TF("a virtual contract or demand response")},
    {"unit_reserve", noOwnPower, TF("power of its own")},
    {"response_hours", shedsNothing, TF("load signed for demand response")},
    {"response_payment", shedsNothing, TF("load signed for demand response")},
    {"curtail_worth", stopsNothing, TF("load that can stop")},
    {"curtail_payment", stopsNothing, TF("load that can stop")},
    {"ppa_shape", noContract, TF("power under a contract")},
    {"ppa_from", noContract, TF("power under a contract")},
    {"ppa_years", noContract, TF("power under a contract")},
};
constexpr Idle<CoolingDesign> coolingRows[] = {
    {"heat_power", sellsNoHeat, TF("a heat buyer")},
    {"heat_price", sellsNoHeat, TF("a heat buyer")},
    {"drought_month", waterHasNoLimit, TF("a limit on water in drought")},
    {"drought_months", waterHasNoLimit, TF("a limit on water in drought")},
};
constexpr Idle<Object> objectRows[] = {
    {"gpu_price", letsNoGpus, TF("a hall let by the GPU-hour, or trained on for a buyer by the GPU-hour")},
    {"space_rent", letsNoSpace, TF("a hall let as space and power")},
    {"power_passed", letsNoSpace, TF("a hall let as space and power")},
    {"let_share", sellsTokens, TF("a hall that is let")},
    {"rent_decline", sellsTokens, TF("a hall that is let")},
    {"train_model", trainsNothing, TF("a hall that trains")},
    {"train_precision", trainsNothing, TF("a hall that trains")},
    {"train_tokens", trainsNothing, TF("a hall that trains")},
    {"train_sequence", trainsNothing, TF("a hall that trains")},
    {"train_batch", trainsNothing, TF("a hall that trains")},
    {"train_sites", trainsNothing, TF("a hall that trains")},
    {"gpu_mtbf", trainsNothing, TF("a hall that trains")},
    {"checkpoint", trainsNothing, TF("a hall that trains")},
    {"restart", trainsNothing, TF("a hall that trains")},
    {"train_from", trainsNothing, TF("a hall that trains")},
    {"train_for", trainsNothing, TF("a hall that trains")},
    {"train_price", trainsNothing, TF("a hall that trains")},
    {"train_link", trainsAlone, TF("a run that several campuses share")},
    {"train_latency", trainsAlone, TF("a run that several campuses share")},
    {"train_local_steps", trainsAlone, TF("a run that several campuses share")},
    {"absorption_power", losesItsHeat, TF("an absorption chiller that its heat drives")},
    {"spare_training", leavesNoHours, TF("a hall that serves or is let by the GPU-hour")},
};

// Beside these what a hall keeps for another business without harm: no finding, but nothing to look at either.
constexpr Idle<Object> unshownRows[] = {
    {"service", [](const Plan &, const Object &o) { return o.as<Hall>() && o.as<Hall>()->business != HallBusiness::Api; }, {}},
    {"spare_training", leavesNoneToTrain, {}},
    {"rent_decline", earnsNoRent, {}},
    {"train_price", soldByTheHour, {}},
};

constexpr FindingKind kinds[] = {
    {"idle.value", TK("A value that was set belongs to something that the plan has."), fix::asNew},
    {"finance.dollars_at_home", TK("What is counted as dollar revenue is sold abroad."), fix::dollarsAbroad},
};
// clang-format on

// A value that was set and moves nothing.
struct IdleValue {
    PartRef part;
    std::string key;
    FieldValue usual; // in a new plan
    Finding finding;
};

// A row of a table with its field and what the field holds in a new part.
template <class Owner>
struct Looked {
    const Idle<Owner> *row;
    const Field<Owner> *field;
    FieldValue usual;
};

template <class Owner, std::size_t rows>
std::vector<Looked<Owner>> lookedAt(std::span<const Field<Owner>> fields, const Idle<Owner> (&table)[rows], const Owner &usual)
{
    std::vector<Looked<Owner>> all;
    for (const Idle<Owner> &row : table)
        if (const Field<Owner> *field = findField(fields, row.key))
            all.push_back({&row, field, field->get(usual)});
    return all;
}

// Fields are found by name once a program: a large plan has hundreds of halls.
const std::vector<Looked<Object>> &lookedAt(ObjectKind kind)
{
    static const std::vector<std::vector<Looked<Object>>> all = [] {
        std::vector<std::vector<Looked<Object>>> kindsOwn;
        for (const KindInfo &info : allKinds()) {
            Object usual;
            usual.equipment = info.prototype;
            kindsOwn.push_back(hasIdleValues(usual) ? lookedAt(objectFields(info.kind), objectRows, usual) : std::vector<Looked<Object>>{});
        }
        return kindsOwn;
    }();
    return all[std::size_t(kind)];
}

template <class Owner>
void look(const Plan &plan, const Owner &part, const std::vector<Looked<Owner>> &looked, const Text &name, const PartRef &ref,
          std::vector<IdleValue> &out)
{
    for (const Looked<Owner> &at : looked) {
        if (at.field->get(part) == at.usual || !at.row->idle(plan, part))
            continue;
        out.push_back(
            {ref, at.field->key, at.usual,
             Finding{"idle.value", Severity::Note, ref.id ? std::vector{ref.id} : std::vector<ObjectId>{},
                     Text(TF("%1 of %2 was set and moves nothing: it needs %3."), {Text(at.field->label), name, Text(at.row->needs)}),
                     Text(TF("Set what it needs, or leave it as in a new plan."))}});
    }
}

std::vector<IdleValue> idleValues(const Plan &plan)
{
    static const auto finance = lookedAt(financeFields(), financeRows, Finance{});
    static const auto cooling = lookedAt(coolingFields(), coolingRows, CoolingDesign{});
    static const auto supply = lookedAt(supplyFields(), supplyRows, Supply{});
    std::vector<IdleValue> values;
    look(plan, *plan.finance, finance, Text(rowOf<Finance>().one), {rowOf<Finance>().key, {}}, values);
    look(plan, *plan.cooling, cooling, Text(rowOf<CoolingDesign>().one), {rowOf<CoolingDesign>().key, {}}, values);
    look(plan, *plan.supply, supply, Text(rowOf<Supply>().one), {rowOf<Supply>().key, {}}, values);
    for (const Shared<Object> &object : plan.objects)
        if (hasIdleValues(*object))
            look(plan, *object, lookedAt(object->kind()), Text::verbatim(object->name), {"object", object->id}, values);
    return values;
}

double mostAbroad(const Plan &plan)
{
    double abroad = 0.0;
    for (const Shared<Service> &service : plan.services)
        abroad = std::max(abroad, 1.0 - service->domesticFraction);
    return abroad;
}

// Dollars are earned abroad. Whatever the services' weights, they cannot earn more there than the one that sells most abroad.
void lookAtDollars(const Plan &plan, std::vector<Finding> &findings)
{
    const double abroad = mostAbroad(plan);
    const double dollars = plan.finance->usdRevenue;
    if (plan.services.empty() || dollars <= abroad + 1e-9)
        return;
    std::vector<ObjectId> services;
    for (const Shared<Service> &service : plan.services)
        services.push_back(service->id);
    findings.push_back(
        {"finance.dollars_at_home", Severity::Note, std::move(services),
         Text(TF("%1 of the revenue is counted in dollars, but by their domestic share the services sell at most %2 abroad."),
              {percent(dollars), percent(abroad)}),
         Text(TF("Lower the dollar revenue, or the services' domestic share."))});
}

} // namespace

namespace fix {

std::optional<Fix> asNew(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    for (const IdleValue &value : idleValues(plan))
        if (value.finding == finding)
            return Fix{Text(TY_TR("Fix", "Leave it as in a new plan")), {{value.part.id, value.part.part, value.key, value.usual}}};
    return std::nullopt;
}

std::optional<Fix> dollarsAbroad(const Finding &, const Plan &plan, const Study &, const Catalogue &)
{
    const double abroad = mostAbroad(plan);
    return Fix{Text(TY_TR("Fix", "Count %1 in dollars"), {percent(abroad)}), {{{}, rowOf<Finance>().key, "usd_revenue", abroad}}};
}

} // namespace fix

void idleRules(const Plan &plan, const Study &, const Catalogue &, std::vector<Finding> &findings)
{
    for (IdleValue &value : idleValues(plan))
        findings.push_back(std::move(value.finding));
    lookAtDollars(plan, findings);
}

bool isIdle(const Plan &plan, const Object &object, std::string_view key)
{
    const auto idle = [&](const Idle<Object> &row) { return row.key == key && row.idle(plan, object); };
    return hasIdleValues(object)
        && (std::any_of(std::begin(objectRows), std::end(objectRows), idle)
            || std::any_of(std::begin(unshownRows), std::end(unshownRows), idle));
}

std::span<const FindingKind> idleKinds() { return kinds; }

} // namespace tokenyard
