// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/plan_builder.h"

#include "core/catalogue/catalogue.h"
#include "core/edit/feeds.h"
#include "core/edit/route.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>

namespace tokenyard {

ObjectId PlanBuilder::phase(std::string name, int year, int month, Power grid)
{
    const ObjectId id = plan.takeId();
    plan.phases.push_back(Phase{id, std::move(name), year, month, 0, grid});
    return id;
}

ObjectId PlanBuilder::service(Service service)
{
    service.id = plan.takeId();
    const ObjectId id = service.id;
    plan.services.push_back(std::move(service));
    return id;
}

void PlanBuilder::sellAt(const Catalogue &catalogue, const RecordId &id, double lowFactor, double highFactor, double share)
{
    const Record *record = catalogue.find("token-prices", id);
    assert(record);
    const auto krw = [&](const char *key, double otherwise) {
        return std::round(record->number(key).value_or(otherwise) * share * plan.cost->exchangeRate) * units::KRWPerMillionTokens;
    };
    const double input = record->number("input_price_usd").value_or(0.0);
    Shared<Service> &last = plan.services.back();
    last = last.with([&](Service &s) {
        s.price = krw("output_price_usd", 0.0);
        s.inputPrice = krw("input_price_usd", 0.0);
        s.cachedPrice = krw("cached_price_usd", input);
        s.priceRecord = share == 1.0 ? id : RecordId{};
        const std::string date = record->words("date");
        s.priceYear = std::atoi(date.substr(0, 4).c_str());
        s.priceMonth = std::max(1, std::atoi(date.substr(std::min<std::size_t>(5, date.size()), 2).c_str()));
    });
    std::string words =
        fmt::format("{} of {}{}", record->nameEn, record->words("date"), share == 1.0 ? "" : fmt::format(", times {}", share));
    for (const Source &source : record->sources)
        words += "; " + source.reference;
    words += ". The range is an estimate about these: of 29 offers of seven models at their hosts, 2025-12 to 2026-09, half ask 0.86 to "
             "1.03 times "
             "the model's middle offer and nine of ten at most 1.7 times; large buyers pay less than the list";
    source(last, "price", words, last->price.si() * lowFactor, last->price.si() * highFactor);
    source(last, "input_price", words, last->inputPrice.si() * lowFactor, last->inputPrice.si() * highFactor);
    source(last, "cached_price", words, last->cachedPrice.si() * lowFactor, last->cachedPrice.si() * highFactor);
    // Prices differ by factors: half of what such a plan may get lies below the record's own, half above.
    last = last.with([](Service &service) {
        for (FieldNote &note : service.notes)
            if (note.key == "price" || note.key == "input_price" || note.key == "cached_price")
                note.distribution = "lognormal";
    });
    // A host moves to the newest model about once a year; between moves its price is about flat.
    last =
        last.with([](Service &s) { s.priceFollows = PriceFollows::Host, s.priceDecline = 0.0, s.renewalYears = 1.0, s.tierDecline = 0.1; });
    source(last, "price_decline",
           "Six series of one open model at one host, 2025-06 to 2026-08: -30 to 34 % (records price-paths). The rate is held through the "
           "fifteen models of the horizon: the range is theirs over the root of fifteen",
           -0.08, 0.09);
    source(last, "renewal_years", "DeepSeek's endpoint moved to a newer model five times from 2024-12 to 2026-04", 0.5, 2.0);
    source(
        last, "tier_decline",
        "Flagship tier 2024-2026, by seller 42 % a year down to 95 % up, 20 % up to 42 % down in most (records price-paths). A rate held "
        "for 15 years is the mean of about six such spans, and of the three sellers whose prices a buyer compares: the range is theirs "
        "over the root of eighteen",
        0.03, 0.175);
}

void PlanBuilder::useAsPublished()
{
    Shared<Service> &last = plan.services.back();
    last = last.with([](Service &s) {
        s.prefixHitFraction = 0.563;
        s.utilisation = 0.42;
    });
    source(last, "prefix_hit", "DeepSeek, inference system overview, 2025-03-01: 342 of 608 bn input tokens of a day were in the cache",
           0.3, 0.8);
    source(last, "utilisation", "GMI Cloud 2026-05-28: in production 30 to 60 %; a lender's case lies in the lower half", 0.3, 0.6);
    plan.finance = plan.finance.with([](Finance &f) { f.refreshThroughput = 2.25; });
    const auto &notes = plan.finance->notes;
    if (std::none_of(notes.begin(), notes.end(), [](const FieldNote &note) { return note.key == "refresh_throughput"; }))
        source(plan.finance, "refresh_throughput",
               "Stanford AI Index 2025: energy efficiency of hardware rises by 40 % a year, 5.4 times in five years; about the root of it "
               "(a tier whose price falls by 10 % a year asks for 1.7). The range is what its price's range asks for, 1.2 to 2.6, over 1.7",
               1.5, 3.4);
}

void PlanBuilder::lengthsOf(const Catalogue &catalogue, const RecordId &use)
{
    const Record *record = catalogue.find("service-templates", use);
    assert(record);
    Shared<Service> &last = plan.services.back();
    last = last.with([&](Service &s) {
        s.inputTokens = int(record->number("input_tokens").value_or(s.inputTokens));
        s.outputTokens = int(record->number("output_tokens").value_or(s.outputTokens));
        s.inputSpread = record->number("input_spread").value_or(0.0);
        s.outputSpread = record->number("output_spread").value_or(0.0);
        s.prefixHitFraction = record->number("prefix_hit").value_or(0.0);
        std::erase_if(s.notes, [](const FieldNote &note) { return note.key == "prefix_hit"; });
    });
    for (const char *key : {"input_tokens", "output_tokens", "input_spread", "output_spread", "prefix_hit"}) {
        const RecordValue &value = *record->find(key);
        std::string words = record->nameEn;
        for (const Source &of : record->sources)
            if (of.id == value.source)
                words += ": " + of.title;
        // A band of lengths would search each sample anew; that of the prefix hit carries what they do to the work.
        const bool ranged = std::string_view(key) == "prefix_hit";
        source(last, key, words, ranged ? value.low : std::nullopt, ranged ? value.high : std::nullopt);
    }
}

ObjectId PlanBuilder::place(std::string name, Box box, Equipment equipment, ObjectId phase)
{
    Object object;
    object.id = plan.takeId();
    object.name = std::move(name);
    object.place = {box.x * units::m, box.y * units::m, box.width * units::m, box.depth * units::m, box.angle, box.level};
    object.phase = phase;
    object.equipment = std::move(equipment);
    const ObjectId id = object.id;
    plan.objects.push_back(std::move(object));
    return id;
}

int PlanBuilder::portIndex(ObjectId object, std::string_view key) const
{
    const auto all = ports(plan.object(object)->kind());
    const auto it = std::find_if(all.begin(), all.end(), [&](const Port &p) { return key == p.key; });
    assert(it != all.end());
    return int(it - all.begin());
}

ObjectId PlanBuilder::feed(std::string name, FeedKind kind, ObjectId from, std::string_view fromPort, ObjectId to, std::string_view toPort,
                           Line line)
{
    Feed feed;
    feed.id = plan.takeId();
    feed.name = std::move(name);
    feed.kind = kind;
    feed.from = {from, portIndex(from, fromPort)};
    feed.to = {to, portIndex(to, toPort)};
    feed.waypoints = std::move(line.waypoints);
    feed.circuits = line.circuits;
    feed.voltage = line.voltage;
    feed.section = line.section;
    feed.diameter = line.diameter;
    feed.phase = plan.object(to)->phase;
    feed.waypoints = edit::squaredWaypoints(plan, feed);
    const ObjectId id = feed.id;
    plan.feeds.push_back(std::move(feed));
    return id;
}

void PlanBuilder::driveCooling(const std::array<ObjectId, 2> &boards, const std::array<Box, 2> &boxes, const Transformer &transformers,
                               const Line &medium, const std::vector<Driven> &machines, ObjectId phase, const std::string &mark)
{
    std::array<ObjectId, 2> own;
    for (std::size_t side : {0u, 1u}) // all that stands before any way is looked for
        own[side] = place((side == 0 ? "Cooling transformers A" : "Cooling transformers B") + mark, boxes[side], transformers, phase);
    for (std::size_t side : {0u, 1u}) {
        const FeedKind kind = side == 0 ? FeedKind::PowerA : FeedKind::PowerB;
        const std::string letter = (side == 0 ? " A" : " B") + mark;
        feed("Cooling MV" + letter, kind, boards[side], side == 0 ? "side_a" : "side_b", own[side], side == 0 ? "in_a" : "in_b", medium);
        for (const Driven &driven : machines)
            feed(driven.feeds + letter, kind, own[side], side == 0 ? "side_a" : "side_b", driven.machine, side == 0 ? "power_a" : "power_b",
                 {.waypoints = {}, .circuits = driven.circuits, .voltage = 0.4 * units::kV, .section = driven.section});
    }
}

void PlanBuilder::clearCrossings()
{
    const edit::RouteCrossings crossings(plan.objects);
    edit::Ids crossing;
    for (const Shared<Feed> &feed : plan.feeds)
        if (!crossings.of(route(plan, *feed), feed->from, feed->to).empty())
            crossing.push_back(feed->id);
    plan = edit::rerouteFeeds(plan, crossing).plan;
}

void PlanBuilder::sortNotes(std::vector<FieldNote> &notes)
{
    std::sort(notes.begin(), notes.end(), [](const FieldNote &a, const FieldNote &b) { return a.key < b.key; });
}

} // namespace tokenyard
