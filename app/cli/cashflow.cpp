// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli cashflow FILE: years, months and balance sheets of a plan's cash flow, with every line.
#include "app/cli/plan_file.h"

#include "core/study/finance/debt.h"
#include "core/study/finance/exports.h"
#include "core/study/finance/finance_lines.h"
#include "core/study/finance/monthly_value.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

void addLines(const FinanceFlow &flow, Money exports, Json &row)
{
    row["revenue_domestic"] = number((flow.revenue - exports).si());
    row["revenue_export"] = number(exports.si());
    for (const FinanceLine &line : financeLines())
        row[line.key] = number((flow.*line.amount).si());
    row["debt_service"] = number(flow.debtService().si());
    row["tokens"] = number(flow.tokens.si());
}

Json orNull(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

// What each service and each kind of letting earns in a year at full build, at the prices of their dates.
Json revenuesJson(const Plan &plan, const FinanceResult &finance)
{
    Json lines = Json::array();
    for (const RevenueLine &line : finance.revenues) {
        const Service *service = line.business == HallBusiness::Api ? plan.service(line.service) : nullptr;
        const Money exports = exportsOf(plan, line);
        lines.push_back({{"business", detail::businesses[std::size_t(line.business)].key},
                         {"service", service ? Json(service->name) : Json(nullptr)},
                         {"accelerator", line.accelerator.empty() ? Json(nullptr) : Json(line.accelerator)},
                         {"revenue", number(line.total().si())},
                         {"domestic", number((line.total() - exports).si())},
                         {"export", number(exports.si())}});
    }
    return lines;
}

Json toJson(const Plan &plan, const FinanceResult &finance)
{
    const int baseYear = plan.site->priceYear;
    const double rate = plan.finance->nominalDiscount;
    Json json{{"currency", "KRW"},
              {"discount_rate", rate},
              {"base_year", baseYear},
              {"discounting", "by month, to the end of " + std::to_string(baseYear)}};
    json["npv"] = finance.npv ? number(finance.npv->si()) : Json(nullptr);
    json["irr"] = orNull(finance.irrFactor);
    json["equity_irr"] = orNull(finance.equityIrrFactor);
    json["debt"] = finance.debt ? number(finance.debt->si()) : Json(nullptr);
    json["dscr_min"] = orNull(finance.dscrLeastFactor);
    json["llcr"] = orNull(finance.llcrFactor);
    json["revenues"] = revenuesJson(plan, finance);
    json["years"] = Json::array();
    json["months"] = Json::array();
    json["balance_sheet"] = Json::array();
    const std::vector<PresentYear> present = presentYears(rate, baseYear, finance.months);
    const auto life = lifeCovers(finance, *plan.finance);
    const std::vector<Money> yearsExports = exportsByYear(plan, finance), monthsExports = exportsByMonth(plan, finance.months);
    for (std::size_t y = 0; y < finance.years.size(); ++y) {
        const FinanceYear &year = finance.years[y];
        Json row{{"year", year.year}, {"discount_factor", present[y].factor}, {"present_value", number(present[y].value.si())}};
        addLines(year, yearsExports[y], row);
        row["dscr"] = orNull(year.dscrFactor);
        row["llcr"] = orNull(life[y]);
        json["years"].push_back(std::move(row));
        Json sheet{{"year", year.year}};
        for (const BalanceLine &line : balanceLines())
            sheet[line.key] = number(line.amount(year.balance).si());
        json["balance_sheet"].push_back(std::move(sheet));
    }
    const std::vector<double> factors = discountFactors(rate, baseYear, finance.months);
    for (std::size_t m = 0; m < finance.months.size(); ++m) {
        const FinanceMonth &month = finance.months[m];
        Json row{{"year", month.year},
                 {"month", month.month},
                 {"discount_factor", factors[m]},
                 {"present_value", number((month.cashFlow * factors[m]).si())}};
        addLines(month, monthsExports[m], row);
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
    fmt::print(" {:>14} {:>14} {:>6} {:>6}\n", "present_value", "debt_service", "dscr", "llcr");
    const auto life = lifeCovers(finance, *plan.finance);
    const auto cover = [](const std::optional<double> &factor) { return factor ? fmt::format("{:.2f}", *factor) : std::string("-"); };
    const std::vector<PresentYear> present = presentYears(plan.finance->nominalDiscount, plan.site->priceYear, finance.months);
    for (std::size_t y = 0; y < finance.years.size(); ++y) {
        const FinanceYear &year = finance.years[y];
        fmt::print("{:>5}", year.year);
        for (const char *key : shown)
            for (const FinanceLine &line : financeLines())
                if (std::string_view(line.key) == key)
                    fmt::print(" {:>16.2f}", (year.*line.amount).in(units::billionKRW));
        fmt::print(" {:>14.2f} {:>14.2f} {:>6} {:>6}\n", present[y].value.in(units::billionKRW), year.debtService().in(units::billionKRW),
                   cover(year.dscrFactor), cover(life[y]));
    }
    fmt::print("Billions of KRW, nominal; each month's cash discounted at {:.2f} % to the end of {}\n",
               plan.finance->nominalDiscount * 100.0, plan.site->priceYear);
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
