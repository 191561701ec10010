// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/tax_law.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <cstdlib>

namespace tokenyard {

namespace {

// The year of an ISO date; `otherwise` where there is none.
int yearIn(const Record &record, std::string_view key, int otherwise)
{
    const std::string date = record.words(key);
    return date.size() < 4 ? otherwise : std::atoi(date.substr(0, 4).c_str());
}

double rateIn(const Record *record, std::string_view key) { return record ? record->number(key).value_or(0.0) : 0.0; }

Brackets bracketsIn(const Record &record)
{
    Brackets out;
    if (const auto flat = record.number("rate")) {
        out.rateFractions.fill(*flat);
        return out;
    }
    for (std::size_t i = 0; i < out.rateFractions.size(); ++i)
        out.rateFractions[i] = rateIn(&record, "rate_" + std::to_string(i + 1));
    for (std::size_t i = 0; i < out.bounds.size(); ++i)
        out.bounds[i] = record.get<Money>("bound_" + std::to_string(i + 1)).value_or(Money{});
    return out;
}

std::vector<DatedBrackets> datedBrackets(const Catalogue &records, std::string_view prefix)
{
    std::vector<DatedBrackets> out;
    for (const Record &record : records.set("taxes").records)
        if (record.id.starts_with(prefix))
            out.push_back({yearIn(record, "valid_from", 0), bracketsIn(record)});
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.fromYear < b.fromYear; });
    return out;
}

constexpr const char *sizeKeys[] = {"large", "mid", "graduated", "small"};

void readCredit(const Catalogue &records, const Finance &finance, KoreanTax &tax)
{
    constexpr const char *ids[] = {"", "credit-general", "credit-new-growth", "credit-strategic"};
    const Record *credit = records.find("taxes", ids[int(finance.investmentCredit)]);
    if (finance.investmentCredit == InvestmentCredit::None || !credit)
        return;
    tax.creditFraction = rateIn(credit, sizeKeys[int(finance.firmSize)]);
    tax.creditSurtaxFraction = rateIn(credit, "surtax");
    tax.creditYears = int(credit->number("carry_years").value_or(10.0));
    tax.creditFromYear = yearIn(*credit, "valid_from", 0);
    tax.creditToYear = yearIn(*credit, "valid_to", 9999);
}

void readRelief(const Catalogue &records, const Finance &finance, KoreanTax &tax)
{
    constexpr const char *ids[] = {"", "relief-capital", "relief-other", "relief-depopulation"};
    const Record *relief = records.find("taxes", ids[int(finance.complexRelief)]);
    if (finance.complexRelief == ComplexRelief::None || !relief)
        return;
    tax.acquisitionReliefFraction = rateIn(relief, "acquisition_relief");
    tax.propertyReliefFraction = rateIn(relief, "property_relief");
    tax.reliefFromYear = yearIn(*relief, "valid_from", 0);
    tax.reliefToYear = yearIn(*relief, "valid_to", 9999);
    tax.reliefYears = int(relief->number("relief_years").value_or(5.0));
}

} // namespace

KoreanTax koreanTax(const Catalogue &records, const Finance &finance)
{
    KoreanTax tax;
    tax.national = datedBrackets(records, "corporate-");
    tax.local = datedBrackets(records, "local-income-");
    const bool small = finance.firmSize == FirmSize::Small, graduated = finance.firmSize == FirmSize::Graduated;
    if (const Record *minimum = records.find("taxes", small ? "minimum-small" : graduated ? "minimum-graduated" : "minimum-large"))
        tax.minimum = bracketsIn(*minimum);
    if (const Record *losses = records.find("taxes", "losses")) {
        tax.lossYears = int(losses->number("loss_years").value_or(15.0));
        tax.lossLimitFraction = losses->number(small ? "loss_limit_small" : "loss_limit").value_or(1.0);
    }
    const Record *acquisition = records.find("taxes", "acquisition");
    tax.acquisitionLandFraction = rateIn(acquisition, "land");
    tax.acquisitionBuildingFraction = rateIn(acquisition, "building");
    readCredit(records, finance, tax);
    readRelief(records, finance, tax);
    return tax;
}

double vatFraction(const Catalogue &records) { return rateIn(records.find("taxes", "vat"), "rate"); }

} // namespace tokenyard
