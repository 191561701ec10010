// SPDX-License-Identifier: Apache-2.0
// Inputs that a lender's adviser would not sign: values beyond what such projects use (records of usual inputs), a price that stands while
// the racks renew themselves, dates that do not fit together, public money beyond what it pays for.
#include "core/rules/bands.h"
#include "core/rules/rules.h"

#include "core/plan/part_view.h"

#include <cmath>
#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// Whether the field counts in this plan at all.
bool counts(const Plan &plan, const RecordId &usual, const PartRef &part)
{
    if (usual == "debt-rate")
        return plan.finance->debtShare > 0.0;
    if (usual == "ppa-price")
        return plan.supply->ppaPower.si() > 0.0;
    const Service *service = part.part == "service" ? plan.service(part.id) : nullptr;
    if (usual == "utilisation")
        return service && service->users <= 0.0;
    if (usual == "growth")
        return service && service->users > 0.0;
    if (usual == "refresh-price" || usual == "refresh-throughput")
        return plan.finance->itLife < plan.finance->horizonYears;
    return true;
}

// As the record counts it: in the field's own unit, or by MW of the site's peak.
std::optional<double> shownValue(const Study &study, const Record &record, const FieldInfo &field, const FieldValue &held)
{
    const auto *whole = std::get_if<std::int64_t>(&held);
    const auto *number = std::get_if<double>(&held);
    if (!whole && !number)
        return std::nullopt;
    const double value = whole ? double(*whole) : field.unit.fromSi(*number);
    if (record.words("per") != "MW")
        return value;
    const auto &peak = study.energy->facilityPeak;
    return peak && peak->si() > 0.0 ? std::optional(value / peak->in(units::MW)) : std::nullopt;
}

// A field's value against the record of what is usual; `field` is the one that the record's address names.
void judge(const Study &study, const Record &record, const PartRef &part, const FieldInfo &field, const FieldValue &held,
           std::vector<Finding> &findings)
{
    const RecordValue *usual = record.find("usual");
    const auto value = usual && usual->low && usual->high ? shownValue(study, record, field, held) : std::nullopt;
    constexpr double slack = 1e-9; // a value typed at the end of the range lies in it
    const bool below = value && *value < *usual->low - slack, above = value && *value > *usual->high + slack;
    if (!below && !above)
        return;
    const std::string flatters = record.words("flatters");
    const bool flattering = flatters == "both" || flatters == (below ? "low" : "high");
    const auto said = [&](double shown) { // people per MW are a number of the field's own, none
        return record.words("per").empty() ? Measure{field.unit.toSi(shown), field.unit, 4} : count(shown, 3);
    };
    findings.push_back({"belief.unusual", flattering ? Severity::Warning : Severity::Note,
                        part.id ? std::vector{part.id} : std::vector<ObjectId>{},
                        Text(TF("%1 is %2; such projects have %3 to %4."),
                             {Text::named(record.nameEn, record.nameKo), said(*value), said(*usual->low), said(*usual->high)}),
                        Text(TF("Enter the contract or source that gives it, or take a value within the range."))});
}

// The fields of a part that records judge, in the order of its table, each with its record's number.
struct JudgedField {
    FieldInfo info;
    std::size_t record = 0;
};
using Judged = std::map<std::string, std::vector<JudgedField>, std::less<>>; // by part

// Of objects, which differ by kind, no field is judged.
std::shared_ptr<const Judged> judgedFields(const RecordSet &usual)
{
    std::map<std::string, std::size_t, std::less<>> byAddress;
    for (std::size_t i = 0; i < usual.records.size(); ++i)
        byAddress[usual.records[i].words("address")] = i;
    auto judged = std::make_shared<Judged>();
    for (const PartInfo &part : allParts())
        for (const FieldInfo &info : fieldInfos(part.key))
            if (const auto at = byAddress.find(std::string(part.key) + "." + std::string(info.key)); at != byAddress.end())
                (*judged)[part.key].push_back({info, at->second});
    return judged;
}

void unusual(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const auto judged = catalogue.kept<Judged>("usual-inputs:Judged", [&] { return judgedFields(catalogue.set("usual-inputs")); });
    const std::vector<Record> &records = catalogue.set("usual-inputs").records;
    for (const PartRef &part : partRefs(plan)) {
        const auto of = judged->find(part.part);
        if (of == judged->end())
            continue; // most parts are objects and feeds
        for (const auto &[info, number] : of->second)
            if (const auto value = fieldValue(plan, part, info.key); value && counts(plan, records[number].id, part))
                judge(study, records[number], part, info, *value, findings);
    }
}

// What a service's price follows may stand still; racks that make more tokens at each renewal then sell ever more at today's price.
void flatPrices(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *record = catalogue.find("usual-inputs", "price-stands");
    const auto stands = record ? record->number("yearly") : std::nullopt;
    const Finance &finance = *plan.finance;
    if (!stands || finance.refreshThroughput <= 1.0 || finance.itLife >= finance.horizonYears)
        return;
    for (const Shared<Service> &service : plan.services) {
        const bool renewed =
            service->renewalYears > 0.0 && service->renewalYears < double(finance.horizonYears) && service->tierDecline > *stands;
        if (renewed || service->priceDecline > *stands)
            continue;
        findings.push_back(
            {"belief.flat_price",
             Severity::Warning,
             {service->id},
             Text(TF("The price of %1 does not fall in %2 years, while each renewal of the racks makes %3 times the tokens."),
                  {service->name, count(double(finance.horizonYears)), count(finance.refreshThroughput, 3)}),
             Text(TF("Let the price fall as prices of that sort do, or count on no more tokens from the racks that follow."))});
    }
}

std::optional<double> yearsOf(const Catalogue &catalogue, const char *id)
{
    const Record *record = catalogue.find("usual-inputs", id);
    const auto years = record ? record->get<Duration>("years") : std::nullopt;
    return years ? std::optional(years->in(units::year)) : std::nullopt;
}

void dates(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const auto mostAhead = yearsOf(catalogue, "price-ahead"), mostBehind = yearsOf(catalogue, "phase-behind");
    const int today = plan.site->priceYear;
    for (const Shared<Service> &service : plan.services)
        if (mostAhead && service->priceFrom == PriceFrom::Typed && service->priceYear > today + *mostAhead)
            findings.push_back({"belief.price_date",
                                Severity::Warning,
                                {service->id},
                                Text(TF("The prices of %1 are dated %2, the plan's money is of %3: until then they do not fall."),
                                     {service->name, std::to_string(service->priceYear), std::to_string(today)}),
                                Text(TF("Date the prices by the day on which they were read."))});
    for (const Shared<Phase> &phase : plan.phases)
        if (mostBehind && phase->year < today - *mostBehind)
            findings.push_back({"belief.early_phase",
                                Severity::Warning,
                                {phase->id},
                                Text(TF("%1 opens in %2, before the racks and prices of %3 that it is reckoned with."),
                                     {phase->name, std::to_string(phase->year), std::to_string(today)}),
                                Text(TF("Date the phase anew, or set the plan's price year to its time with the prices of then."))});
}

void grant(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    const CostResult &cost = *study.cost;
    if (!cost.capexBuilding || !cost.capexPlant)
        return;
    const Money construction = *cost.capexBuilding + *cost.capexPlant;
    if (plan.finance->grant <= construction)
        return;
    findings.push_back({"belief.grant",
                        Severity::Error,
                        {},
                        Text(TF("The grant of %1 is more than the construction of %2 that it helps to pay; NPV and IRR mean nothing."),
                             {measure(plan.finance->grant, units::billionKRW, 4), measure(construction, units::billionKRW, 4)}),
                        Text(TF("Enter the share of the construction that the state pays."))});
}

// Readiness is paid for because it is called: without an hour of the call the plan earns for load that never stops.
void response(const Plan &plan, std::vector<Finding> &findings)
{
    const Supply &supply = *plan.supply;
    if (supply.responsePower.si() <= 0.0 || std::lround(supply.responseHours) > 0)
        return;
    findings.push_back(
        {"belief.response_hours",
         Severity::Warning,
         {},
         Text(TF("%1 are signed for demand response and never called: %2 a year are received for load that does not stop."),
              {measure(supply.responsePower, units::MW, 4), measure(supply.responsePower * supply.responsePayment, units::billionKRW, 4)}),
         Text(TF("Enter the hours in which the contract lets the market call, or sign nothing."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"belief.unusual", TK("Inputs lie where such projects have them.")},
    {"belief.flat_price", TK("A price does not stand still while the racks make more tokens at each renewal.")},
    {"belief.price_date", TK("Prices are dated by the day on which they were read.")},
    {"belief.early_phase", TK("No phase opens long before the year of its prices and racks.")},
    {"belief.base_aside", TK("The plan's NPV lies in the middle half of its samples.")},
    {"belief.no_samples", TK("Samples can be drawn of the correlations as they are stated.")},
    {"belief.return_band", TK("Nine of ten samples have a return that a lender believes.")},
    {"belief.grant", TK("The grant is no more than the construction.")},
    {"belief.response_hours", TK("Load signed for demand response is called.")},
};
// clang-format on

} // namespace

void beliefRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    unusual(plan, study, catalogue, findings);
    flatPrices(plan, catalogue, findings);
    dates(plan, catalogue, findings);
    grant(plan, study, findings);
    response(plan, findings);
    bandFindings(plan, study, catalogue, findings);
}

std::span<const FindingKind> beliefKinds() { return kinds; }

} // namespace tokenyard
