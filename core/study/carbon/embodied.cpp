// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/embodied.h"

#include "core/base/unit.h"

#include <algorithm>

namespace tokenyard {

namespace {

// Whether the space-separated words contain the id.
bool names(const std::string &words, const std::string &id)
{
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (words.compare(at, end - at, id) == 0 && end - at == id.size())
            return true;
        at = end + 1;
    }
    return false;
}

class Records {
public:
    explicit Records(const Catalogue &catalogue) : m_set(catalogue.set("embodied-carbon")) {}
    // The record of an accelerator's board: the one that names it, or the one that names none.
    const Record *boardOf(const RecordId &accelerator) const
    {
        const Record *other = nullptr;
        for (const Record &record : m_set.records) {
            if (record.words("driver") != "gpu")
                continue;
            const std::string named = record.words("accelerators");
            if (names(named, accelerator))
                return &record;
            if (named.empty())
                other = &record;
        }
        return other;
    }
    const Record *of(const char *driver) const
    {
        const auto it =
            std::find_if(m_set.records.begin(), m_set.records.end(), [&](const Record &r) { return r.words("driver") == driver; });
        return it == m_set.records.end() ? nullptr : &*it;
    }

private:
    const RecordSet &m_set;
};

void add(const Record *record, double count, EmbodiedMass &to)
{
    const auto each = record ? record->get<Mass>("carbon") : std::nullopt;
    if (!each || count <= 0.0)
        return;
    to.total += *each * count;
    if (to.source.find(record->id) == std::string::npos)
        to.source += (to.source.empty() ? "" : ", ") + record->id;
}

} // namespace

Embodied embodiedOf(const SiteLayout &layout, const Catalogue &catalogue)
{
    const Records records(catalogue);
    Embodied out;
    for (const HallCount &hall : layout.halls) {
        add(records.boardOf(hall.accelerator), hall.gpus(), out.it);
        add(records.of("node"), hall.gpus(), out.it);
    }
    add(records.of("building_m2"), layout.building.in(units::m2), out.building);
    const Record *services = records.of("services_share");
    const double share = std::clamp(services ? services->number("share").value_or(0.0) : 0.0, 0.0, 0.95);
    if (share > 0.0) {
        out.plant.total = out.building.total * (share / (1.0 - share));
        out.plant.source = services->id;
    }
    return out;
}

} // namespace tokenyard
