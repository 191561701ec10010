// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"

#include "core/base/resource.h"

#include <algorithm>
#include <mutex>

namespace tokenyard {

namespace {
// Folders whose *.json files are record sets. Weather has its own compact files beside weather/weather.json.
constexpr std::string_view folders[] = {"catalogue/", "cost/", "tariffs/", "weather/", "rules/"};

// What every study reads. A kind that a field of the plan or a record names is not here; a test sorts every kind into one.
constexpr std::string_view basisKinds[] = {
    "availability",        "cables",       "capex",          "clearances",   "cost-basis",          "exchange",
    "grid-emissions",      "grid-rules",   "holidays",       "opex",         "population",          "scenarios",
    "serving_calibration", "share-claims", "software-gains", "token-prices", "training_calibration"};

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

struct Catalogue::State {
    std::mutex mutex;
    std::map<std::string, std::unique_ptr<RecordSet>, std::less<>> sets;
    std::map<std::string, std::vector<Record>> projectRecords;
    std::map<std::string, std::string> projectData;
    std::string projectDataVersion;
    std::map<std::string, std::shared_ptr<const void>> kept;
};

namespace {
void putOver(std::vector<Record> &records, const Record &own)
{
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.id == own.id; });
    if (it != records.end())
        *it = own;
    else
        records.push_back(own);
}
} // namespace

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
    const std::lock_guard lock(m_state->mutex);
    if (const auto it = m_state->sets.find(kind); it != m_state->sets.end())
        return *it->second;
    auto parsed = std::make_unique<RecordSet>();
    std::string error;
    const auto own = m_state->projectRecords.find(std::string(kind));
    const bool hasOwn = own != m_state->projectRecords.end();
    if (const auto text = resource(resourceOf(kind)); text && !(hasOwn && isBasis(kind)))
        if (auto set = parseRecords(*text, error))
            *parsed = std::move(*set);
    if (hasOwn)
        for (const Record &record : own->second)
            putOver(parsed->records, record);
    if (parsed->kind.empty() && !parsed->records.empty())
        parsed->kind = parsed->records.front().kind;
    return *m_state->sets.emplace(kind, std::move(parsed)).first->second;
}

const Record *Catalogue::find(std::string_view kind, std::string_view idOrName) const { return set(kind).find(idOrName); }

std::shared_ptr<const void> Catalogue::keptValue(const std::string &key) const
{
    const std::lock_guard lock(m_state->mutex);
    const auto it = m_state->kept.find(key);
    return it == m_state->kept.end() ? nullptr : it->second;
}

void Catalogue::keepValue(const std::string &key, std::shared_ptr<const void> value) const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->kept.insert_or_assign(key, std::move(value));
}

bool Catalogue::isBasis(std::string_view kind)
{
    return std::find(std::begin(basisKinds), std::end(basisKinds), kind) != std::end(basisKinds);
}

std::optional<std::string_view> Catalogue::data(const std::string &name) const
{
    if (const auto own = m_state->projectData.find(name); own != m_state->projectData.end())
        return own->second;
    return resource(name);
}

std::string Catalogue::dataVersion() const
{
    if (!m_state->projectDataVersion.empty())
        return m_state->projectDataVersion;
    // Read from the head of each file rather than by parsing it: `evaluate` must not parse kinds it does not use.
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
}

const std::map<std::string, std::vector<Record>> &Catalogue::projectRecords() const { return m_state->projectRecords; }

Catalogue Catalogue::withRecord(const std::string &kind, Record record) const
{
    std::map<std::string, std::vector<Record>> records = m_state->projectRecords;
    std::vector<Record> &ofKind = records[kind];
    if (ofKind.empty() && isBasis(kind)) // a project's set of such a kind stands alone
        ofKind = set(kind).records;
    putOver(ofKind, record);
    return withProjectRecords(records, m_state->projectData, m_state->projectDataVersion);
}

Catalogue Catalogue::withoutRecord(const std::string &kind, const RecordId &id) const
{
    std::map<std::string, std::vector<Record>> records = m_state->projectRecords;
    std::vector<Record> &ofKind = records[kind];
    std::erase_if(ofKind, [&](const Record &r) { return r.id == id; });
    if (const Catalogue builtIn; isBasis(kind) && !ofKind.empty())
        for (const Record &record : builtIn.set(kind).records)
            if (record.id == id)
                ofKind.push_back(record);
    if (ofKind.empty())
        records.erase(kind);
    return withProjectRecords(records, m_state->projectData, m_state->projectDataVersion);
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
