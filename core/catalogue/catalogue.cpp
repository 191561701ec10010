// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/resource.h"

#include <algorithm>
#include <cassert>
#include <mutex>

namespace tokenyard {

namespace {
// Folders whose *.json files are record sets. Weather has its own compact files beside weather/weather.json.
constexpr std::string_view folders[] = {"catalogue/", "cost/", "energy/", "tariffs/", "weather/", "rules/", "regions/"};

// What every study reads. A kind that a field of the plan or a record names is not here; a test assigns every kind to one of the two.
constexpr std::string_view basisKinds[] = {
    "announced",   "availability",   "cables",          "capex",         "clearances", "cost-basis",           "embodied-carbon",
    "exchange",    "grid-emissions", "grid-impact",     "grid-rules",    "holidays",   "market-anchors",       "market-hours",
    "opex",        "pipes",          "population",      "price-paths",   "scenarios",  "serving_calibration",  "share-claims",
    "site-rules",  "software-gains", "space-programme", "storage-units", "taxes",      "training_calibration", "usual-correlations",
    "usual-inputs"};

std::string kindOf(std::string_view resourceName)
{
    const std::size_t slash = resourceName.rfind('/') + 1;
    return std::string(resourceName.substr(slash, resourceName.rfind(".json") - slash));
}

std::string resourceOf(std::string_view kind)
{
    for (std::string_view folder : folders)
        if (std::string name = std::string(folder) + std::string(kind) + ".json"; resource(name))
            return name;
    return {};
}
} // namespace

// A view of another catalogue holds in `sets` the records that it changes, and looks all else up in its base.
struct Catalogue::State {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> sets;
    std::map<std::string, std::vector<Record>> projectRecords;
    std::map<std::string, std::string> projectData;
    std::string projectDataVersion;
    std::map<std::string, std::shared_ptr<const void>> kept;
    std::shared_ptr<State> base;   // of a view
    std::vector<std::string> only; // the kinds that a view shows, if not all

    bool shows(std::string_view kind) const { return only.empty() || std::find(only.begin(), only.end(), kind) != only.end(); }
    // Whether a view changes one of the kinds at the beginning of a kept value's key.
    bool changesKindsOf(std::string_view key) const
    {
        const std::string_view kinds = key.substr(0, key.find(':'));
        for (std::size_t at = 0; at <= kinds.size();) {
            const std::size_t end = std::min(kinds.find('+', at), kinds.size());
            if (sets.contains(kinds.substr(at, end - at)))
                return true;
            at = end + 1;
        }
        return false;
    }
    // Where a value of this key is kept: in the root, unless a view on the way there has changed what it is made of.
    State &keeperOf(std::string_view key) { return base && !changesKindsOf(key) ? base->keeperOf(key) : *this; }
    State &root() { return base ? base->root() : *this; }
    const RecordSet &parsed(std::string_view kind);
};

namespace {
// The built-in records of a kind, read once: they are part of the program, and every catalogue has the same.
std::shared_ptr<const RecordSet> builtInSet(std::string_view kind)
{
    static std::mutex reading;
    static std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> read;
    const std::lock_guard lock(reading);
    if (const auto known = read.find(kind); known != read.end())
        return known->second;
    auto fresh = std::make_shared<RecordSet>();
    std::string error;
    if (const auto text = resource(resourceOf(kind)))
        if (auto set = parseRecords(*text, error))
            *fresh = std::move(*set);
    return read.emplace(kind, std::move(fresh)).first->second;
}

void putOver(std::vector<Record> &records, const Record &own)
{
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.id == own.id; });
    if (it != records.end())
        *it = own;
    else
        records.push_back(own);
}
} // namespace

const RecordSet &Catalogue::State::parsed(std::string_view kind)
{
    const std::lock_guard lock(mutex);
    if (const auto it = sets.find(kind); it != sets.end())
        return *it->second;
    const auto own = projectRecords.find(std::string(kind));
    if (own == projectRecords.end())
        return *sets.emplace(kind, builtInSet(kind)).first->second;
    auto fresh = isBasis(kind) ? std::make_shared<RecordSet>() : std::make_shared<RecordSet>(*builtInSet(kind));
    for (const Record &record : own->second)
        putOver(fresh->records, record);
    if (fresh->kind.empty() && !fresh->records.empty())
        fresh->kind = fresh->records.front().kind;
    return *sets.emplace(kind, std::move(fresh)).first->second;
}

Catalogue::Catalogue() : m_state(std::make_shared<State>()) {}

std::vector<std::string> Catalogue::kinds() const
{
    std::vector<std::string> kinds;
    for (std::string_view folder : folders)
        for (std::string_view name : resourceNames(folder))
            if (name.ends_with(".json"))
                kinds.push_back(kindOf(name));
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

const RecordSet &Catalogue::set(std::string_view kind) const
{
    static const RecordSet none;
    State *state = m_state.get();
    for (; state->base; state = state->base.get()) {
        assert(state->shows(kind)); // a stage reads a kind that it does not declare
        if (!state->shows(kind))
            return none;
        if (const auto changed = state->sets.find(kind); changed != state->sets.end())
            return *changed->second;
    }
    return state->parsed(kind);
}

const Record *Catalogue::find(std::string_view kind, std::string_view idOrName) const { return set(kind).find(idOrName); }

Catalogue Catalogue::with(std::string_view kind, std::vector<Record> changed) const
{
    auto all = std::make_shared<RecordSet>(set(kind));
    for (const Record &record : changed)
        putOver(all->records, record);
    auto state = std::make_shared<State>();
    state->base = m_state;
    state->sets.emplace(kind, std::move(all));
    return Catalogue(std::move(state));
}

Catalogue Catalogue::withSets(std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> sets) const
{
    auto state = std::make_shared<State>();
    state->base = m_state;
    state->sets = std::move(sets);
    return Catalogue(std::move(state));
}

Catalogue Catalogue::only(std::span<const std::string_view> kinds) const
{
    auto state = std::make_shared<State>();
    state->base = m_state;
    state->only.assign(kinds.begin(), kinds.end());
    return Catalogue(std::move(state));
}

void Catalogue::addIdentity(std::span<const std::string_view> kinds, std::vector<std::shared_ptr<const void>> &to) const
{
    std::shared_ptr<State> state = m_state;
    for (; state->base; state = state->base)
        for (const std::string_view kind : kinds)
            if (const auto changed = state->sets.find(kind); changed != state->sets.end())
                to.push_back(changed->second);
    to.push_back(state);
}

std::shared_ptr<const void> Catalogue::keptValue(const std::string &key) const
{
    State &keeper = m_state->keeperOf(key);
    const std::lock_guard lock(keeper.mutex);
    const auto it = keeper.kept.find(key);
    return it == keeper.kept.end() ? nullptr : it->second;
}

void Catalogue::keepValue(const std::string &key, std::shared_ptr<const void> value) const
{
    State &keeper = m_state->keeperOf(key);
    const std::lock_guard lock(keeper.mutex);
    if (std::shared_ptr<const void> &kept = keeper.kept[key]; !kept) // the first stays: another thread may be reading it
        kept = std::move(value);
}

bool Catalogue::isBasis(std::string_view kind)
{
    return std::find(std::begin(basisKinds), std::end(basisKinds), kind) != std::end(basisKinds);
}

std::optional<std::string_view> Catalogue::data(const std::string &name) const
{
    const auto &projectData = m_state->root().projectData;
    if (const auto own = projectData.find(name); own != projectData.end())
        return own->second;
    return resource(name);
}

std::string Catalogue::dataVersion() const
{
    if (const std::string &own = m_state->root().projectDataVersion; !own.empty())
        return own;
    // Read from the head of each file rather than by parsing it: `evaluate` must not parse kinds it does not use.
    static const std::string builtIn = [this] {
        constexpr std::string_view mark = "\"data_version\":";
        std::string newest;
        for (const std::string &kind : kinds()) {
            const std::string_view text = resource(resourceOf(kind))->substr(0, 400);
            const std::size_t at = text.find(mark);
            if (at == std::string_view::npos)
                continue;
            const std::size_t open = text.find('"', at + mark.size());
            newest = std::max(newest, std::string(text.substr(open + 1, 10)));
        }
        return newest;
    }();
    return builtIn;
}

const std::map<std::string, std::vector<Record>> &Catalogue::projectRecords() const { return m_state->root().projectRecords; }

Catalogue Catalogue::withRecord(const std::string &kind, Record record) const
{
    std::map<std::string, std::vector<Record>> records = m_state->root().projectRecords;
    std::vector<Record> &ofKind = records[kind];
    if (ofKind.empty() && isBasis(kind)) // a project's set of such a kind stands alone
        ofKind = set(kind).records;
    putOver(ofKind, record);
    return withProjectRecords(records, m_state->root().projectData, m_state->root().projectDataVersion);
}

Catalogue Catalogue::withoutRecord(const std::string &kind, const RecordId &id) const
{
    std::map<std::string, std::vector<Record>> records = m_state->root().projectRecords;
    std::vector<Record> &ofKind = records[kind];
    const auto isIt = [&](const Record &r) { return r.id == id; };
    const Catalogue builtIn;
    const std::vector<Record> &original = builtIn.set(kind).records;
    // A basis set stands alone, so the built-in record takes its place in it; of others the built-in one shows by itself.
    if (const auto it = std::find_if(original.begin(), original.end(), isIt); isBasis(kind) && it != original.end())
        std::replace_if(ofKind.begin(), ofKind.end(), isIt, *it);
    else
        std::erase_if(ofKind, isIt);
    if (ofKind.empty())
        records.erase(kind);
    return withProjectRecords(records, m_state->root().projectData, m_state->root().projectDataVersion);
}

Catalogue Catalogue::withProjectRecords(const std::map<std::string, std::vector<Record>> &byKind,
                                        const std::map<std::string, std::string> &dataFiles, const std::string &dataVersion) const
{
    Catalogue copy;
    copy.m_state->projectRecords = byKind;
    copy.m_state->projectData = dataFiles;
    copy.m_state->projectDataVersion = dataVersion;
    return copy;
}

} // namespace tokenyard
