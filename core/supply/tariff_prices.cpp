// SPDX-License-Identifier: Apache-2.0
// Works on the form that a file has: a charge that is added there needs a row here, and no more.
#include "core/supply/tariff_prices.h"

#include "core/supply/json_walk.h"
#include "core/supply/tariff_file.h"

#include <algorithm>
#include <functional>

namespace tokenyard::rates {

namespace {

using Of = OtherPrice::Of;
using Figures = std::vector<JsonValue *>; // the price itself first, then those that move with it

struct Row {
    const char *type, *key;
    Of of;
};
constexpr Row rows[] = {{"demand-by-period", "periods", Of::Period},
                        {"demand-by-month", "seasons", Of::Season},
                        {"ratchet", "share", Of::Ratchet},
                        {"fixed", "per_month", Of::Fixed},
                        {"minimum", "per_month", Of::LeastOfMonth},
                        {"minimum", "per_year", Of::LeastOfYear},
                        {"adder", "price", Of::Adder},
                        {"share", "steps", Of::Share},
                        {"vat", "share", Of::Vat}};

JsonValue documentOf(const RateTariff &tariff) { return JsonValue::parse(tariffToJson(tariff)); }

// Lists of periods or seasons hold tiers, one price each; the others one figure, or one a month.
std::vector<Figures> figuresOf(JsonValue &value, Of of)
{
    std::vector<Figures> all;
    if (of == Of::Period || of == Of::Season)
        for (JsonValue &tiers : value) {
            all.emplace_back();
            for (JsonValue &tier : tiers)
                all.back().push_back(&tier["rate"]);
        }
    else if (of == Of::Share)
        all.push_back({&value.back()["share"]});
    else if (!value.is_array())
        all.push_back({&value});
    else if (of != Of::Ratchet || std::adjacent_find(value.begin(), value.end(), std::not_equal_to<>()) == value.end()) {
        all.emplace_back(); // months of their own share are no single price
        for (JsonValue &month : value)
            all.back().push_back(&month);
    }
    return all;
}

// Calls visit(price, figures) for each, in the order of the charges.
template <class Visit>
void walk(JsonValue &document, const Visit &visit)
{
    for (JsonValue &charge : document["charges"])
        for (const Row &row : rows) {
            if (charge["type"] != row.type || !charge.contains(row.key) || (charge[row.key].is_array() && charge[row.key].empty()))
                continue;
            int number = row.of == Of::Period || row.of == Of::Season ? 1 : 0;
            for (const Figures &figures : figuresOf(charge[row.key], row.of)) {
                visit(OtherPrice{row.of, number, charge.value("name", std::string()), figures.front()->get<double>()}, figures);
                number += number > 0;
            }
        }
}

} // namespace

std::vector<OtherPrice> otherPrices(const RateTariff &tariff)
{
    std::vector<OtherPrice> prices;
    JsonValue document = documentOf(tariff);
    walk(document, [&](const OtherPrice &price, const Figures &) { prices.push_back(price); });
    return prices;
}

std::optional<RateTariff> withOtherPrice(const RateTariff &tariff, std::size_t place, double price, std::string &fault)
{
    JsonValue document = documentOf(tariff);
    std::size_t at = 0;
    walk(document, [&](const OtherPrice &now, const Figures &figures) {
        if (at++ != place)
            return;
        for (JsonValue *figure : figures)
            *figure = figure == figures.front() ? price : figure->get<double>() + (price - now.price);
    });
    if (place >= at) {
        fault = "the tariff has no such price";
        return std::nullopt;
    }
    return tariffFromJson(document.dump(), fault);
}

} // namespace tokenyard::rates
