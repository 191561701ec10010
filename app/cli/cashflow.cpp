// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli cashflow FILE: years, months and balance sheets of a plan's cash flow, with every line.
#include "app/cli/plan_file.h"

#include "core/study/finance/finance_lines.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

namespace {

// Nominal flows of a year are discounted to the end of the year of the first spending.
double discountFactor(const Plan &plan, int year, int baseYear) { return std::pow(1.0 + plan.finance->nominalDiscount, baseYear - year); }

void addLines(const FinanceFlow &flow, Json &row)
{
    for (const FinanceLine &line : financeLines())
        row[line.key] = number((flow.*line.amount).si());
    row["debt_service"] = number(flow.debtService().si());
    row["tokens"] = number(flow.tokens.si());
}

Json orNull(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

Json toJson(const Plan &plan, const FinanceResult &finance)
{
    const int baseYear = finance.years.front().year;
    Json json{
        {"currency", "KRW"}, {"discount_rate", plan.finance->nominalDiscount}, {"base_year", baseYear}, {"discounting", "end of year"}};
    json["npv"] = finance.npv ? number(finance.npv->si()) : Json(nullptr);
    json["irr"] = orNull(finance.irrFactor);
    json["equity_irr"] = orNull(finance.equityIrrFactor);
    json["debt"] = finance.debt ? number(finance.debt->si()) : Json(nullptr);
    json["dscr_min"] = orNull(finance.dscrLeastFactor);
    json["llcr"] = orNull(finance.llcrFactor);
    json["years"] = Json::array();
    json["months"] = Json::array();
    json["balance_sheet"] = Json::array();
    for (const FinanceYear &year : finance.years) {
        Json row{{"year", year.year}, {"discount_factor", discountFactor(plan, year.year, baseYear)}};
        addLines(year, row);
        row["dscr"] = orNull(year.dscrFactor);
        json["years"].push_back(std::move(row));
        Json sheet{{"year", year.year}};
        for (const BalanceLine &line : balanceLines())
            sheet[line.key] = number(line.amount(year.balance).si());
        json["balance_sheet"].push_back(std::move(sheet));
    }
    for (const FinanceMonth &month : finance.months) {
        Json row{{"year", month.year}, {"month", month.month}, {"discount_factor", discountFactor(plan, month.year, baseYear)}};
        addLines(month, row);
        json["months"].push_back(std::move(row));
    }
    return json;
}

// In billions of KRW: the lines that people compare.
void printTable(const Plan &plan, const FinanceResult &finance)
{
    constexpr const char *shown[] = {"revenue",         "opex", "rent", "tax", "capex", "refresh", "free_cash_flow", "cumulated",
                                     "equity_cash_flow"};
    fmt::print("{:>5}", "year");
    for (const char *key : shown)
        fmt::print(" {:>16}", key);
    fmt::print(" {:>14} {:>6}\n", "debt_service", "dscr");
    for (const FinanceYear &year : finance.years) {
        fmt::print("{:>5}", year.year);
        for (const char *key : shown)
            for (const FinanceLine &line : financeLines())
                if (std::string_view(line.key) == key)
                    fmt::print(" {:>16.2f}", (year.*line.amount).in(units::billionKRW));
        fmt::print(" {:>14.2f} {:>6}\n", year.debtService().in(units::billionKRW),
                   year.dscrFactor ? fmt::format("{:.2f}", *year.dscrFactor) : "-");
    }
    fmt::print("Billions of KRW, nominal; discounted at {:.2f} % to the end of {}\n", plan.finance->nominalDiscount * 100.0,
               finance.years.front().year);
}

void run(const std::string &file, bool json, Outcome &outcome)
{
    const std::optional<StudiedFile> opened = studyFile(file, StudyDepth::Base, outcome);
    if (!opened)
        return;
    const FinanceResult &finance = *opened->study->finance;
    if (finance.years.empty())
        return fail(outcome, exitFindings, "The plan has no cash flow: " + finance.reason.english());
    if (json)
        return print(toJson(opened->project.plan, finance));
    printTable(opened->project.plan, finance);
}

} // namespace

void registerCashflow(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("cashflow", "Years, months and balance sheets of the cash flow, nominal, every line");
    auto file = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *file, "The project file (.tokenyard)")->required();
    command->add_flag("--json", *json, "Print JSON: years, months and balance sheets");
    command->callback([=, &outcome] { run(*file, *json, outcome); });
}

} // namespace tokenyard::cli
