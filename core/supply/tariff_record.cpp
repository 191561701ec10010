// SPDX-License-Identifier: Apache-2.0
#include "core/supply/tariff_record.h"

#include "core/base/one_line.h"
#include "core/supply/tariff_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace tokenyard::rates {

namespace {

constexpr const char *sourceId = "tariff-file";
constexpr std::size_t longestId = 80;

// "PG&E E-20, primary" as "pg-e-e-20-primary".
std::string idOf(const std::string &name)
{
    std::string id;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'), capital = c >= 'A' && c <= 'Z';
        if (letter || capital)
            id += capital ? char(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id = id.substr(0, longestId);
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "own-tariff" : id;
}

RecordValue words(const std::string &text)
{
    RecordValue value;
    value.words = text;
    value.unit = AnyUnit(units::one);
    value.source = sourceId;
    return value;
}

} // namespace

Record tariffRecord(const RateTariff &tariff, const TariffRecordTerms &terms)
{
    Record record;
    record.kind = "tariffs";
    record.nameEn = !tariff.name.empty() ? tariff.name : terms.file;
    if (!tariff.utility.empty())
        record.nameEn = tariff.utility + ", " + record.nameEn;
    record.nameEn = onOneLine(record.nameEn);
    record.nameKo = record.nameEn;
    record.id = terms.id.empty() ? idOf(record.nameEn) : terms.id;
    record.own = true;
    record.values[chargesKey] = words(nlohmann::ordered_json::parse(tariffToJson(tariff)).dump());
    record.values["currency"] = words(tariff.currency);
    if (!terms.country.empty())
        record.values["country"] = words(terms.country);
    if (!tariff.validFrom.empty())
        record.values["valid_from"] = words(tariff.validFrom);
    RecordValue year;
    year.si = double(terms.calendarYear);
    year.unit = AnyUnit(units::one);
    year.source = sourceId;
    record.values["calendar_year"] = year;
    Source source;
    source.id = sourceId;
    source.title = fmt::format("Tariff file {}", terms.file);
    source.publisher = tariff.utility;
    source.date = tariff.validFrom;
    source.kind = SourceKind::Announced;
    record.sources.push_back(std::move(source));
    return record;
}

bool isTariffFile(const Record &record)
{
    const RecordValue *charges = record.find(chargesKey);
    return charges && !charges->words.empty();
}

std::shared_ptr<const RateTariff> tariffOfRecord(const Record &record, const Catalogue &catalogue, std::string &error)
{
    // A changed record has other charges, and so another key.
    const std::string text = record.words(chargesKey);
    const std::string key = fmt::format("tariffs:RateTariff:{}:{:x}", record.id, std::hash<std::string>{}(text));
    const auto made = catalogue.kept<std::pair<RateTariff, std::string>>(key, [&] {
        std::string why;
        std::optional<RateTariff> tariff = tariffFromJson(text, why);
        return std::make_shared<std::pair<RateTariff, std::string>>(tariff ? std::move(*tariff) : RateTariff{}, why);
    });
    if (made->second.empty())
        return {made, &made->first};
    error = fmt::format("The charges of the tariff '{}' cannot be billed: {}.", record.id, made->second);
    return nullptr;
}

} // namespace tokenyard::rates
