// SPDX-License-Identifier: Apache-2.0
#include "core/report/settings.h"

#include "core/base/json_depth.h"
#include "core/catalogue/project_data.h"
#include "core/report/document.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tokenyard::report {

namespace {

using Json = nlohmann::ordered_json;

std::string wordsAt(const Json &json, const char *key, std::size_t longest)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() && isGoodText(at->get<std::string>(), longest) ? at->get<std::string>() : std::string();
}

bool isSection(const std::string &key)
{
    const std::vector<std::string> keys = sectionKeys();
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

Settings readSettings(std::string_view text)
{
    const Json json = nestsTooDeep(text) ? Json() : Json::parse(text, nullptr, false);
    if (!json.is_object())
        return {};
    Settings settings{.company = wordsAt(json, "company", longestCompany), .logo = wordsAt(json, "logo", longestLogo)};
    if (const ReaderInfo *reader = findReader(wordsAt(json, "reader", longestCompany)))
        settings.reader = reader->reader;
    if (const auto sections = json.find("sections"); sections != json.end() && sections->is_array())
        for (const Json &key : *sections)
            if (key.is_string() && isSection(key.get<std::string>()) && settings.sections.size() < sectionKeys().size())
                settings.sections.push_back(key.get<std::string>());
    if (const auto redacted = json.find("prices_redacted"); redacted != json.end() && redacted->is_boolean())
        settings.pricesRedacted = redacted->get<bool>();
    return settings;
}

Settings settingsOf(const Catalogue &catalogue)
{
    const auto text = catalogue.data(reportSettingsFile);
    return text ? readSettings(*text) : Settings{};
}

std::string settingsText(const Settings &settings)
{
    if (settings == Settings{})
        return {};
    Json json = Json::object();
    if (!settings.company.empty())
        json["company"] = settings.company;
    if (settings.reader)
        json["reader"] = readerInfo(*settings.reader).key;
    if (!settings.sections.empty())
        json["sections"] = settings.sections;
    if (settings.pricesRedacted)
        json["prices_redacted"] = true;
    if (!settings.logo.empty())
        json["logo"] = settings.logo;
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::vector<std::string> unknownSections(const std::vector<std::string> &keys)
{
    std::vector<std::string> unknown;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(unknown), [](const std::string &key) { return !isSection(key); });
    return unknown;
}

} // namespace tokenyard::report
