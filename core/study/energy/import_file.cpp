// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/import_file.h"

#include "core/base/csv_encoding.h"
#include "core/base/json_depth.h"
#include "core/catalogue/own_records.h"
#include "core/study/carbon/hourly_factors.h"
#include "core/study/cooling/epw.h"
#include "core/supply/tariff_file.h"
#include "core/supply/tariff_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tokenyard {

namespace {

#define TR(source) TY_TR("Record", source)

// A document with records of any kind; all other JSON is taken for a tariff.
bool holdsRecords(std::string_view bytes)
{
    const auto json = nestsTooDeep(bytes) ? nlohmann::json() : nlohmann::json::parse(bytes, nullptr, false);
    return !json.is_object() || (json.contains("values") || json.contains("records"));
}

std::string bareName(const std::string &file)
{
    const std::size_t slash = file.find_last_of("/\\");
    return slash == std::string::npos ? file : file.substr(slash + 1);
}

int yearOf(const rates::RateTariff &tariff, const ImportTerms &terms, const PlanView<Site> &plan)
{
    if (terms.year > 0)
        return terms.year;
    const int dated = tariff.validFrom.size() >= 4 ? std::atoi(tariff.validFrom.substr(0, 4).c_str()) : 0;
    return dated >= 1970 && dated <= 2200 ? dated : plan.site->priceYear;
}

std::optional<Import> importTariff(std::string_view bytes, const std::string &file, const ImportTerms &terms, const PlanView<Site> &plan,
                                   const Catalogue &catalogue, Text &why)
{
    std::string error;
    const auto tariff = rates::tariffFromJson(bytes, error);
    if (!tariff) {
        why = Text(TR("The tariff '%1' cannot be used: %2."), {file, error});
        return std::nullopt;
    }
    const Record record = tariffRecord(*tariff, {terms.id, bareName(file), yearOf(*tariff, terms, plan), terms.country});
    return Import{catalogue.withRecord("tariffs", record), {{"tariffs", record.id}}};
}

std::optional<Import> importWeather(std::string_view bytes, const std::string &file, const ImportTerms &terms, const Catalogue &catalogue,
                                    Text &why)
{
    auto weather = weatherFromEpw(bytes, bareName(file), why);
    if (!weather)
        return std::nullopt;
    if (!terms.id.empty())
        weather->record.id = terms.id;
    return Import{withWeather(catalogue, *weather), {{"weather", weather->record.id}}};
}

bool isTable(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\n");
    return first != std::string::npos && text[first] != '{' && text[first] != '[';
}

// Hour by hour what the grid of the plan's country emits; dated with `terms.year` or the plan's price year.
std::optional<Import> importFactors(std::string_view text, const std::string &file, const ImportTerms &terms, const PlanView<Site> &plan,
                                    const Catalogue &catalogue, Text &why)
{
    auto record = hourlyFactorsRecord(text, bareName(file), terms.id, why);
    if (!record)
        return std::nullopt;
    RecordValue &country = record->values["country"];
    country.words = terms.country.empty() ? plan.site->country : terms.country;
    country.source = record->values["factor"].source;
    record->values["year"].si = terms.year > 0 ? terms.year : plan.site->priceYear;
    return Import{catalogue.withRecord("grid-emissions", *record), {{"grid-emissions", record->id}}};
}

std::optional<Import> importRecords(std::string_view bytes, const std::string &file, const Catalogue &catalogue, Text &why)
{
    const OwnRecordsReading reading = readOwnRecords(bytes, catalogue);
    if (reading.records.empty()) {
        why = Text(TR("'%1': %2"), {file, reading.problem.english()});
        return std::nullopt;
    }
    Import out{catalogue, {}};
    for (const OwnRecord &own : reading.records) {
        out.after = out.after.withRecord(own.kind, own.record);
        out.records.push_back({own.kind, own.record.id});
    }
    return out;
}

} // namespace

std::optional<Import> importFile(std::string_view bytes, const std::string &file, const ImportTerms &terms, const PlanView<Site> &plan,
                                 const Catalogue &catalogue, Text &why)
{
    DecodedText decoded = decodeText(bytes);
    if (!decoded.why.empty()) {
        why = Text(TR("'%1': %2"), {file, decoded.why.english()});
        return std::nullopt;
    }
    std::string &text = decoded.text;
    if (text.find('\n') == std::string::npos) // lines that end as on an old Macintosh
        std::replace(text.begin(), text.end(), '\r', '\n');
    if (looksLikeEpw(text))
        return importWeather(text, file, terms, catalogue, why);
    if (isTable(text) && looksLikeEmissionFactors(text))
        return importFactors(text, file, terms, plan, catalogue, why);
    return holdsRecords(text) ? importRecords(text, file, catalogue, why) : importTariff(text, file, terms, plan, catalogue, why);
}

} // namespace tokenyard
