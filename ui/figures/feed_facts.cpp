// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/feed_facts.h"

#include "core/report/drawing/loading.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenyard::ui {

namespace {
QString say(const char *text) { return QCoreApplication::translate("Properties", text); }
} // namespace

std::vector<std::pair<QString, QString>> feedFacts(const Plan &plan, const Study *study, const Catalogue &catalogue, ObjectId id)
{
    std::vector<std::pair<QString, QString>> facts;
    const Feed *feed = plan.feed(id);
    if (!feed)
        return facts;
    facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Length")), words(measure(polylineLength(route(plan, *feed)), units::m, 4)));
    if (isPower(feed->kind)) {
        const drawing::Loadings all = drawing::powerLoadings(plan, study, &catalogue);
        if (const auto own = all.find(id); own != all.end() && own->second.capacity > 0.0) {
            const drawing::Loading &loading = own->second;
            facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Carries")), words(measure(Power::fromSi(loading.load), units::MW, 3)));
            facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Loading")), words(percent(*loading.fraction(), 3)));
        }
    } else if (isPipe(feed->kind) && study && study->cooling) {
        const auto &pipes = study->cooling->hydraulics.pipes;
        const auto own = std::find_if(pipes.begin(), pipes.end(), [&](const PipeFlow &pipe) { return pipe.feed == id; });
        if (own != pipes.end()) {
            facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Flow")), words(measure(own->flow, units::m3PerH, 3)));
            facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Velocity")), words(measure(own->velocity, units::mPerS, 3)));
            facts.emplace_back(say(QT_TRANSLATE_NOOP("Properties", "Pressure drop")), words(measure(own->drop, units::kPa, 3)));
        }
    }
    return facts;
}

} // namespace tokenyard::ui
