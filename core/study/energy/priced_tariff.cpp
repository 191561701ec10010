// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/priced_tariff.h"

#include "core/study/energy/file_tariff.h"
#include "core/supply/tariff_record.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

Finding missingTariff(const RecordId &id, const std::string &error)
{
    if (!error.empty())
        return {"data.tariff", Severity::Error, {}, Text::verbatim(error), Text(TF("Choose another tariff in the supply."))};
    return {"data.tariff",
            Severity::Error,
            {},
            Text(TF("The catalogue holds no tariff \"%1\", so there is no bill."), {id}),
            Text(TF("Choose a tariff in the supply."))};
}

Finding missingHolidays(int year)
{
    return {"data.holidays",
            Severity::Warning,
            {},
            Text(TF("The public holidays of %1 are not known, so they are billed as weekdays."), {std::to_string(year)}),
            Text(TF("Choose a tariff of another year."))};
}

Finding unknownCurrency(const std::string &tariff, const std::string &currency)
{
    return {"data.tariff",
            Severity::Error,
            {},
            Text(TF("The tariff %1 is in %2; the plan has a rate for the dollar alone, so there is no bill."), {tariff, currency}),
            Text(TF("Give the tariff's file in KRW or USD."))};
}

FileTariffTerms termsOf(const PricedTariff &priced, const Supply &supply, int year)
{
    FileTariffTerms terms;
    terms.won = priced.won;
    terms.priceFactor = supply.priceFactor;
    terms.adder = supply.regionalAdder;
    terms.year = year;
    terms.holidays = priced.holidays;
    return terms;
}

std::optional<PricedTariff> fromFile(const Record &record, const PlanView<Supply> &plan, const Series<Power> &load,
                                     const ExchangeResult &exchange, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    std::string error;
    PricedTariff priced;
    priced.file = rates::tariffOfRecord(record, catalogue, error);
    if (!priced.file) {
        findings.push_back(missingTariff(record.id, error));
        return std::nullopt;
    }
    if (priced.file->currency != "KRW" && priced.file->currency != "USD") {
        findings.push_back(unknownCurrency(record.nameEn, priced.file->currency));
        return std::nullopt;
    }
    priced.won = priced.file->currency == "USD" ? exchange.wonPerDollar : 1.0;
    const int year = int(std::clamp(record.number("calendar_year").value_or(0.0), 1970.0, 2200.0));
    if (record.words("country") == "KR")
        priced.holidays = publicHolidays(catalogue.set("holidays"), year).value_or(Holidays{});
    const FileTariffTerms terms = termsOf(priced, *plan.supply, year);
    priced.hours = hourPrices(*priced.file, terms, load);
    priced.terms = gridTerms(*priced.file, terms, priced.hours, load);
    priced.hours.setsDemand = priced.terms.setsDemand;
    return priced;
}

std::optional<PricedTariff> builtIn(const Record &record, const PlanView<Supply> &plan, const Catalogue &catalogue,
                                    std::vector<Finding> &findings)
{
    std::string error;
    PricedTariff priced;
    // The tariff and its hours are the same for every plan and load: made once from the records.
    priced.builtIn = *catalogue.kept<std::optional<Tariff>>(
        "tariffs:Tariff:" + record.id, [&] { return std::make_shared<const std::optional<Tariff>>(tariffFromRecord(record, error)); });
    if (!priced.builtIn) {
        tariffFromRecord(record, error); // for its words
        findings.push_back(missingTariff(record.id, error));
        return std::nullopt;
    }
    const int year = priced.builtIn->calendarYear;
    const auto holidays = publicHolidays(catalogue.set("holidays"), year);
    if (!holidays)
        findings.push_back(missingHolidays(year));
    priced.holidays = holidays.value_or(Holidays{});
    priced.hours = *catalogue.kept<HourPrices>("tariffs+holidays:HourPrices:" + record.id, [&] {
        return std::make_shared<const HourPrices>(hourPrices(*priced.builtIn, year, priced.holidays, LeapDay::Drop));
    });
    Eigen::ArrayXd &energy = priced.hours.energy.si();
    energy = energy * plan.supply->priceFactor + plan.supply->regionalAdder.si();
    priced.terms = gridTerms(*priced.builtIn, priced.hours);
    return priced;
}

} // namespace

std::optional<PricedTariff> pricedTariff(const PlanView<Supply> &plan, const Series<Power> &load, const ExchangeResult &exchange,
                                         const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *record = catalogue.find("tariffs", plan.supply->tariff);
    if (!record) {
        findings.push_back(missingTariff(plan.supply->tariff, {}));
        return std::nullopt;
    }
    return rates::isTariffFile(*record) ? fromFile(*record, plan, load, exchange, catalogue, findings)
                                        : builtIn(*record, plan, catalogue, findings);
}

Bill yearBill(const PricedTariff &tariff, const PlanView<PowerDesign, Supply> &plan, const Series<Power> &drawn,
              const Series<Power> &demand)
{
    if (tariff.file)
        return billOf(*tariff.file, termsOf(tariff, *plan.supply, tariff.hours.year), drawn, demand, plan.power->powerFactor.si());
    BillTerms terms;
    terms.contractPower = plan.supply->contract;
    terms.powerFactorFraction = plan.power->powerFactor.si();
    terms.demand = &demand;
    return billOf(*tariff.builtIn, tariff.hours, drawn, terms);
}

} // namespace tokenyard
