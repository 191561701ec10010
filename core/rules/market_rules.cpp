// SPDX-License-Identifier: Apache-2.0
// Where the plan stands out from the market, and by which factor. A figure inside the market's range says nothing.
#include "core/rules/market.h"
#include "core/rules/rules.h"

#include "core/study/finance/revenue_streams.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// What a lender's adviser doubts is a warning; the rest is worth knowing.
bool tooGood(const MarketRow &row)
{
    const bool earns = row.key == "yield_per_gpu_hour" || row.key == "revenue_per_mw" || row.key == "gpu_price" || row.key == "space_rent";
    return earns ? row.above() : row.below();
}

// A share has none.
Text unitOf(const MarketRow &row)
{
    return row.unit == "USD"  ? Text(TY_TR("Finding", "USD"))
        : row.unit == "M USD" ? Text(TY_TR("Finding", "M USD"))
                              : Text::verbatim(row.unit);
}

Finding standsOut(const MarketRow &row)
{
    const Text words(row.above() ? TF("%1: the plan has %2 %3 and the market %4 (%5 to %6), so it stands out by a factor of %7.")
                                 : TF("%1: the plan has %2 %3 and the market %4 (%5 to %6), so it falls short by a factor of %7."),
                     {Text(row.label), count(row.planValue, 3), unitOf(row), count(row.value, 3), count(row.low, 3), count(row.high, 3),
                      count(row.above() ? row.factor() : 1.0 / std::max(row.factor(), 1e-9), 3)});
    const bool cost = row.key == "capex_per_watt" || row.key == "facility_per_watt" || row.key == "opex_per_kw";
    return {"market." + row.key,
            tooGood(row) ? Severity::Warning : Severity::Note,
            {},
            words,
            cost ? Text(TF("Compare the cost table line by line with the record's sources, or note why this site differs."))
                 : Text(TF("Check price, utilisation and tokens per GPU against contracts in hand; note the source of what is better."))};
}

void rateOfReturn(const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *limit = catalogue.find("market-anchors", "irr-limit"), *usual = catalogue.find("market-anchors", "irr");
    const auto most = limit ? limit->number("value") : std::nullopt;
    if (!most || !study.finance->irrFactor || *study.finance->irrFactor <= *most)
        return;
    const double believed = usual ? usual->number("value").value_or(*most) : *most;
    findings.push_back(
        {"market.irr",
         Severity::Warning,
         {},
         Text(TF("The IRR is %1, %2 times the %3 that the market's developers report; above %4 no lender believes it."),
              {percent(*study.finance->irrFactor), count(*study.finance->irrFactor / believed, 3), percent(believed), percent(*most)}),
         Text(TF("Check price, utilisation and capex: the rows of 'market' say which of them stand out."))});
}

bool differ(TokenPrice a, TokenPrice b) { return std::abs(a.si() - b.si()) > 0.1 * std::max(a.si(), b.si()); }

Text krwWords(TokenPrice price) { return Text(TY_TR("Finding", "%1"), {measure(price, units::KRWPerMillionTokens)}); }

// Typed prices beside those of the record that the service names.
void priceAgainstRecord(const Plan &plan, const Service &service, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *record = catalogue.find("token-prices", service.priceRecord);
    if (!record || service.priceRecord.empty()) {
        if (service.priceFrom == PriceFrom::Record)
            findings.push_back(
                {"market.price_record",
                 Severity::Warning,
                 {service.id},
                 Text(TF("%1 sells at the prices of a record, but names none that the catalogue holds; the typed ones count."),
                      {service.name}),
                 Text(TF("Choose a price record, or set the prices to those typed."))});
        return;
    }
    const auto asked = recordPrices(*record, plan.cost->exchangeRate);
    if (!asked || service.priceFrom == PriceFrom::Record
        || !(differ(service.price, asked->output) || differ(service.inputPrice, asked->input)
             || differ(service.cachedPrice, asked->cached)))
        return;
    findings.push_back({"market.token_price",
                        Severity::Note,
                        {service.id},
                        Text(TF("%1 sells output, input and cached input at %2, %3 and %4; '%5' of %6 asks %7, %8 and %9."),
                             {service.name, krwWords(service.price), krwWords(service.inputPrice), krwWords(service.cachedPrice),
                              Text::named(record->nameEn, record->nameKo), record->words("date"), krwWords(asked->output),
                              krwWords(asked->input), krwWords(asked->cached)}),
                        Text(TF("Sell at the record's prices, or note the contract that the typed ones are of."))});
}

void priceDecline(const Service &service, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    constexpr const char *ids[] = {"host", "tier", "capability"};
    const Record *path = catalogue.find("price-paths", ids[std::size_t(service.priceFollows)]);
    const RecordValue *decline = path ? path->find("decline") : nullptr;
    if (!decline || !decline->si)
        return;
    const double low = decline->low.value_or(*decline->si), high = decline->high.value_or(*decline->si);
    if (service.priceDecline >= low && service.priceDecline <= high)
        return;
    findings.push_back({"market.price_decline",
                        Severity::Note,
                        {service.id},
                        Text(TF("The price of %1 falls by %2 a year; what it follows ('%3') has moved by %4, %5 to %6."),
                             {service.name, percent(service.priceDecline), Text::named(path->nameEn, path->nameKo), percent(*decline->si),
                              percent(low), percent(high)}),
                        Text(TF("Take a decline within the range, or say that the service follows another price."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"market.irr", TK("The rate of return is one that a lender would believe.")},
    {"market.token_price", TK("The typed token prices are near those of the record that the service names."), fix::recordPrices},
    {"market.price_record", TK("The record of prices that a service names exists."), fix::recordPrices},
    {"market.price_decline", TK("The token prices fall as measured prices of that sort have fallen.")},
    {"market.yield_per_gpu_hour", TK("The revenue per GPU-hour is near rents of the market.")},
    {"market.revenue_per_mw", TK("The revenue per MW is near that of comparable sites.")},
    {"market.capex_per_watt", TK("The capex per watt is near that of announced projects.")},
    {"market.facility_per_watt", TK("The capex without IT per watt is near that of the market.")},
    {"market.opex_per_kw", TK("The opex without energy per kW is near that of the market.")},
    {"market.gpu_price", TK("The rent per GPU-hour is near that of the market.")},
    {"market.space_rent", TK("The rent per kW and month is near that of the market.")},
};
// clang-format on

} // namespace

namespace fix {

// The record's prices; without a record the typed ones count, and the service says so.
std::optional<Fix> recordPrices(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    if (finding.objects.empty() || !plan.service(finding.objects.front()))
        return std::nullopt;
    const bool typed = finding.rule == "market.price_record";
    return Fix{Text(typed ? TY_TR("Fix", "Sell at the typed prices") : TY_TR("Fix", "Sell at the record's prices")),
               {{finding.objects.front(), "service", "price_from", std::int64_t(typed ? PriceFrom::Typed : PriceFrom::Record)}}};
}

} // namespace fix

void marketRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    rateOfReturn(study, catalogue, findings);
    for (const MarketRow &row : marketRows(plan, study, catalogue))
        if (row.key != "irr" && (row.above() || row.below()))
            findings.push_back(standsOut(row));
    for (const Shared<Service> &service : plan.services) {
        const bool runs = std::any_of(study.compute->outputs.begin(), study.compute->outputs.end(),
                                      [&](const ServiceOutput &output) { return output.service == service->id; });
        if (!runs || !plan.cost->itOwned)
            continue;
        priceAgainstRecord(plan, *service, catalogue, findings);
        priceDecline(*service, catalogue, findings);
    }
}

std::span<const FindingKind> marketKinds() { return kinds; }

} // namespace tokenyard
