// SPDX-License-Identifier: Apache-2.0
#include "core/plan/feed_name.h"

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Feed", source)

TextSource shortKind(FeedKind kind)
{
    switch (kind) {
    case FeedKind::PowerA: return TF("A");
    case FeedKind::PowerB: return TF("B");
    case FeedKind::Supply: return TF("Supply");
    case FeedKind::Return: return TF("Return");
    case FeedKind::Fibre: break;
    }
    return TF("Fibre");
}

bool givesHeat(const Object *object)
{
    return object
        && std::visit(
               []<class K>(const K &) {
                   return requires(const K &kind) { kind.absorption; };
               },
               object->equipment);
}

TextSource waterKind(FeedKind kind) { return kind == FeedKind::Supply ? TF("Hot water") : TF("Hot water back"); }

Text nameOf(const Object *object)
{
    if (!object)
        return Text(TF("nothing"));
    return object->name.empty() ? Text(kindInfo(object->kind()).label) : Text::verbatim(object->name);
}

} // namespace

Text feedName(const Objects &objects, const Feed &feed)
{
    if (!feed.name.empty())
        return Text::verbatim(feed.name);
    return Text(TF("%1: %2 to %3"),
                {Text(carriesHeat(objects, feed) ? waterKind(feed.kind) : shortKind(feed.kind)),
                 nameOf(findObject(objects, feed.from.object)), nameOf(findObject(objects, feed.to.object))});
}

bool carriesHeat(const Objects &objects, const Feed &feed)
{
    return isPipe(feed.kind) && (givesHeat(findObject(objects, feed.from.object)) || givesHeat(findObject(objects, feed.to.object)));
}

bool isFieldOf(FeedKind kind, std::string_view key)
{
    if (key == "voltage" || key == "section")
        return isPower(kind);
    return key != "diameter" || isPipe(kind);
}

Text partName(const Objects &objects, const Feeds &feeds, ObjectId id)
{
    if (const Object *object = findObject(objects, id))
        return nameOf(object);
    const Feed *feed = findFeed(feeds, id);
    return feed ? feedName(objects, *feed) : Text();
}

Text partKind(const Plan &plan, ObjectId id)
{
    if (const Object *object = plan.object(id))
        return kindInfo(object->kind()).label;
    const Feed *feed = plan.feed(id);
    if (!feed)
        return {};
    return Text(carriesHeat(plan.objects, *feed) ? waterKind(feed->kind) : feedKindChoices()[std::size_t(feed->kind)].label);
}

} // namespace tokenyard
