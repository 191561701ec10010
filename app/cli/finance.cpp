// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli finance --case FILE: a finance case in the variable names of NREL's SSC, computed as its models do.
#include "app/cli/command.h"

#include "core/base/cut_words.h"
#include "core/base/text_file.h"
#include "core/study/finance/case/case_file.h"
#include "core/study/finance/case/cash_loan.h"
#include "core/study/finance/case/fixed_charge.h"
#include "core/study/finance/case/single_owner.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

namespace {

std::optional<CaseFile> openCase(const std::string &path, Outcome &outcome)
{
    Text why;
    const auto bytes = readTextFile(path, mostCaseBytes, why);
    if (!bytes) {
        fail(outcome, exitInputOutput, why.english());
        return std::nullopt;
    }
    auto read = readCase(*bytes, path, why);
    if (!read)
        fail(outcome, exitInputOutput, why.english());
    return read;
}

Json unused(const CaseInputs &in)
{
    Json names = Json::array();
    for (const std::string &name : in.unread())
        names.push_back(name);
    return names;
}

Json line(const finance_case::Line &values)
{
    Json out = Json::array();
    for (const double value : values)
        out.push_back(number(value));
    return out;
}

Json toJson(const finance_case::SingleOwner &result)
{
    Json json{{"model", "singleowner"}};
    json["project_return_aftertax_npv"] = number(result.npv);
    json["project_return_aftertax_irr"] = number(result.irrPercent);
    json["size_of_debt"] = number(result.sizeOfDebt);
    json["min_dscr"] = result.minDscr != 0.0 ? number(result.minDscr) : Json(nullptr);
    json["lcoe_nom"] = number(result.lcoeNominal);
    json["lcoe_real"] = number(result.lcoeReal);
    json["lppa_nom"] = number(result.lppaNominal);
    json["lppa_real"] = number(result.lppaReal);
    json["ppa"] = number(result.ppa);
    json["cost_installed"] = number(result.costInstalled);
    json["debt_fraction"] = number(result.debtPercent);
    json["nominal_discount_rate"] = number(result.nominalDiscountFraction);
    json["cf_project_return_aftertax"] = line(result.returns);
    json["cf_debt_balance"] = line(result.debtBalance);
    json["cf_debt_payment_total"] = line(result.debtPayment);
    json["cf_cash_for_ds"] = line(result.cashForDebt);
    Json reasons = Json::object();
    if (!std::isfinite(result.irrPercent))
        reasons["project_return_aftertax_irr"] = "No rate makes the present value of the project's return zero";
    if (result.minDscr == 0.0)
        reasons["min_dscr"] = "There is no debt service";
    json["reasons"] = std::move(reasons);
    return json;
}

Json toJson(const finance_case::CashLoan &result)
{
    Json json{{"model", "cashloan"},
              {"npv", number(result.npv)},
              {"payback", number(result.paybackYears)},
              {"discounted_payback", number(result.discountedPaybackYears)},
              {"lcoe_nom", number(result.lcoeNominal)},
              {"lcoe_real", number(result.lcoeReal)},
              {"adjusted_installed_cost", number(result.adjustedCost)},
              {"loan_amount", number(result.loan)},
              {"first_cost", number(result.firstCost)},
              {"cf_after_tax_cash_flow", line(result.afterTax)}};
    Json reasons = Json::object();
    for (const char *name : {"payback", "discounted_payback"})
        if (json[name].is_null())
            reasons[name] = "The savings never pay back the cost within the analysis";
    json["reasons"] = std::move(reasons);
    return json;
}

Json toJson(const finance_case::FixedCharge &result)
{
    return {{"model", "lcoefcr"},
            {"lcoe_fcr", number(result.lcoe)},
            {"fixed_charge_rate", number(result.rateFraction)},
            {"capital_cost", number(result.capitalCost)},
            {"annual_capital_cost", number(result.annualCapital)},
            {"annual_operating_cost", number(result.annualOperation)},
            {"annual_cost", number(result.annual())}};
}

void printTable(const Json &json)
{
    for (const auto &[name, value] : json.items())
        if (value.is_number())
            fmt::print("{:<32} {:>24}\n", name, formatNumber(value.get<double>(), 10));
}

void run(const std::string &path, bool asJson, Outcome &outcome)
{
    auto read = openCase(path, outcome);
    if (!read)
        return;
    auto &[given, model] = *read;
    if (model.empty())
        model = given.count("capital_cost") ? "lcoefcr" : given.count("annual_energy_value") ? "cashloan" : "singleowner";
    CaseInputs in(std::move(given));
    Json json;
    if (model == "singleowner") {
        if (const auto result = finance_case::singleOwner(in))
            json = toJson(*result);
    } else if (model == "lcoefcr") {
        if (const auto result = finance_case::fixedCharge(in))
            json = toJson(*result);
    } else if (model == "cashloan") {
        if (const auto result = finance_case::cashLoan(in))
            json = toJson(*result);
    } else {
        return fail(outcome, exitUsage,
                    "There is no model '" + cutWords(model, 40) + "'; the models are singleowner, cashloan and lcoefcr");
    }
    if (!in.error().empty())
        return fail(outcome, exitUsage, in.error());
    json["unused"] = unused(in);
    if (asJson)
        return print(json);
    printTable(json);
}

} // namespace

void registerFinance(CLI::App &app, Outcome &outcome)
{
    auto *command =
        app.add_subcommand("finance", "Compute a finance case in the variable names of NREL SSC (singleowner, cashloan, lcoefcr)");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("--case", *path, "The case: a JSON object of SSC's variables")->required();
    command->add_flag("--json", *json, "Print JSON");
    command->callback([=, &outcome] { run(*path, *json, outcome); });
}

} // namespace tokenyard::cli
