// SPDX-License-Identifier: Apache-2.0
// What a parcel's place says: the nearest weather station, the country of that station, the price of land of the nearest region.
#include "core/base/globe.h"
#include "core/what_if/fill_parcel.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr Length farthestRegion = 150.0 * units::km; // beyond it a region's price says nothing

// Records of kind "weather" are named for the country of their station.
struct Country {
    const char *prefix, *code;
};
constexpr Country countries[] = {{"kor_", "KR"}, {"sgp_", "SG"}, {"nld_", "NL"}, {"usa_", "US"}, {"chn_", "CN"}};

const Record *nearest(const generate::GlobePoint &place, const RecordSet &set, Length &away)
{
    const Record *best = nullptr;
    for (const Record &record : set.records) {
        const auto latitude = record.number("latitude"), longitude = record.number("longitude");
        if (!latitude || !longitude)
            continue;
        const Length far = greatCircle(place.latitude, place.longitude, *latitude, *longitude);
        if (!best || far < away) {
            best = &record;
            away = far;
        }
    }
    return best;
}

// Half of the regions ask less; nothing if none says a price.
AreaPrice medianLandPrice(const RecordSet &regions)
{
    std::vector<AreaPrice> prices;
    for (const Record &region : regions.records)
        if (const auto price = region.get<AreaPrice>("land_price"))
            prices.push_back(*price);
    std::sort(prices.begin(), prices.end());
    return prices.empty() ? AreaPrice{} : prices[prices.size() / 2];
}

} // namespace

generate::ParcelRead parcelOfPlan(const Plan &plan, generate::Order &order)
{
    generate::ParcelRead read = generate::parcelOfBoundary(plan.site->boundary);
    read.parcel.place = generate::GlobePoint{plan.site->latitude, plan.site->longitude};
    read.parcel.northAngle = plan.site->northAngle;
    for (const Shared<Object> &object : plan.objects)
        if (object->locked && object->kind() != ObjectKind::Label)
            read.parcel.standing.push_back(object->place.bounds());
    order.base = std::make_shared<const Plan>(plan);
    order.title = plan.site->title;
    order.weather = plan.site->weather;
    order.country = plan.site->country;
    order.landPrice = plan.site->landPrice;
    return read;
}

Plan onParcel(Plan plan, const generate::Parcel &parcel, const generate::Order &order, const std::string &title)
{
    plan.site = plan.site.with([&](Site &site) {
        site.title = title;
        site.boundary = parcel.boundary;
        if (parcel.place) {
            site.latitude = parcel.place->latitude;
            site.longitude = parcel.place->longitude;
        }
        site.country = order.country;
        site.landPrice = order.landPrice;
        if (!order.weather.empty())
            site.weather = order.weather;
    });
    return plan;
}

generate::Order orderAt(const generate::Parcel &parcel, generate::Order order, const Catalogue &catalogue)
{
    Length away;
    const Record *station = parcel.place ? nearest(*parcel.place, catalogue.set("weather"), away) : nullptr;
    if (order.weather.empty())
        order.weather = station ? station->id : "kor_daejeon_sejong";
    for (const Country &country : countries)
        if (!order.base && order.weather.rfind(country.prefix, 0) == 0)
            order.country = country.code;
    const double area = polygonArea(parcel.boundary).si();
    const Record *region = parcel.place ? nearest(*parcel.place, catalogue.set("regions"), away) : nullptr;
    const auto price = region && away < farthestRegion ? region->get<AreaPrice>("land_price") : std::nullopt;
    if (order.landPrice.si() <= 0.0) {
        const double each = price ? price->si() : medianLandPrice(catalogue.set("regions")).si();
        order.landPrice = Money::fromSi(std::round(each * area / 1e7) * 1e7);
        order.landSource = price
            ? fmt::format("{:.0f} m2 at {:.0f} KRW/m2, the price of {} (record regions)", area, each, region->nameEn)
            : fmt::format("Estimate: {:.0f} m2 at {:.0f} KRW/m2, the median of the regions (record regions)", area, each);
    }
    return order;
}

} // namespace tokenyard
