// SPDX-License-Identifier: Apache-2.0
// The years of the workbook, summed from the months, with tax, discounting, debt and the balance sheets at their ends.
#include "core/report/workbook/cash_model.h"

#include "core/study/finance/debt.h"
#include "core/study/finance/finance_lines.h"

#include <algorithm>
#include <limits>

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

constexpr double open = std::numeric_limits<double>::quiet_NaN();

std::function<double(int)> of(const CashModel &model, Money (*amount)(const FinanceYear &))
{
    return [&model, amount](int y) { return amount(model.year(y)).si(); };
}

double sumOfMonths(const CashModel &model, const Lines &from, const char *key, int y)
{
    double sum = 0.0;
    for (int m = 0; m < model.monthCount(); ++m)
        if (model.month(m).year == model.year(y).year)
            sum += from.value(key, m);
    return sum;
}

// The sum of a line of the months or of the study over the year.
void addSum(CashModel &model, const char *key, Text label, const Lines &from, const char *factor, Money (*amount)(const FinanceYear &))
{
    Lines &t = model.years;
    t.formula(
        key, std::move(label),
        [&model, &t, &from, key, factor](int y) {
            return "SUMIF(" + model.months.range("year") + "," + t.cell("year", y) + "," + from.range(key) + ")" + factor;
        },
        amount ? of(model, amount) : std::function<double(int)>([&model, &from, key](int y) { return sumOfMonths(model, from, key, y); }));
}

// a + b - c of the same year.
std::string sumOf(const Lines &t, int y, std::initializer_list<const char *> plus, std::initializer_list<const char *> minus)
{
    std::string text;
    for (const char *key : plus)
        text += (text.empty() ? "" : "+") + t.cell(key, y);
    for (const char *key : minus)
        text += "-" + t.cell(key, y);
    return text;
}

void addOperation(CashModel &model)
{
    Lines &t = model.years;
    const Lines &months = model.months, &base = model.base;
    t.formula(
        "year", WB("Year"), [&](int y) { return y == 0 ? base.there("year", 0) : t.cell("year", y - 1) + "+1"; },
        [&](int y) { return double(model.year(y).year); }, Look::Year);
    addSum(model, "token_revenue", WB("Revenue from tokens"), months, "", [](const FinanceYear &f) { return f.revenue - f.letting; });
    addSum(model, "revenue", flowLabel("revenue"), months, "", [](const FinanceYear &f) { return f.revenue; });
    addSum(model, "electricity", flowLabel("electricity"), months, "", [](const FinanceYear &f) { return f.electricity; });
    addSum(model, "opex", flowLabel("opex"), months, "", [](const FinanceYear &f) { return f.opex; });
    addSum(model, "rent", flowLabel("rent"), months, "", [](const FinanceYear &f) { return f.rent; });
    addSum(model, "depreciation", flowLabel("depreciation"), base, "*capex_factor", [](const FinanceYear &f) { return f.depreciation; });
    addSum(model, "grant_released", flowLabel("grant_released"), base, "", [](const FinanceYear &f) { return f.grantReleased; });
    addSum(model, "residual", flowLabel("residual"), months, "", [](const FinanceYear &f) { return f.residual; });
    addSum(model, "book_sold", flowLabel("book_sold"), base, "*capex_factor", [](const FinanceYear &f) { return f.bookSold; });
    t.formula(
        "operating_profit", WB("Income before interest and tax"),
        [&t](int y) {
            return sumOf(t, y, {"revenue", "grant_released", "residual"}, {"opex", "rent", "depreciation", "book_sold"});
        },
        of(model,
           [](const FinanceYear &f) { return f.revenue - f.opex - f.rent - f.depreciation + f.grantReleased + f.residual - f.bookSold; }));
    addSum(model, "capex", flowLabel("capex"), months, "", [](const FinanceYear &f) { return f.capex; });
    addSum(model, "acquisition_tax", flowLabel("acquisition_tax"), months, "", [](const FinanceYear &f) { return f.acquisitionTax; });
    addSum(model, "refresh", flowLabel("refresh"), months, "", [](const FinanceYear &f) { return f.refresh; });
    addSum(model, "grant", flowLabel("grant"), months, "", [](const FinanceYear &f) { return f.grant; });
    addSum(model, "working_capital", flowLabel("working_capital"), months, "", [](const FinanceYear &f) { return f.workingCapital; });
    addSum(model, "vat", flowLabel("vat"), months, "", [](const FinanceYear &f) { return f.vat; });
}

void addCash(CashModel &model)
{
    Lines &t = model.years;
    t.formula(
        "cash_flow", flowLabel("free_cash_flow"),
        [&t](int y) {
            return sumOf(t, y, {"revenue", "grant", "residual"},
                         {"opex", "rent", "capex", "acquisition_tax", "refresh", "working_capital", "vat", "tax"});
        },
        of(model, [](const FinanceYear &f) { return f.cashFlow; }));
    t.formula(
        "cumulated", flowLabel("cumulated"),
        [&t](int y) { return (y > 0 ? t.cell("cumulated", y - 1) + "+" : "") + t.cell("cash_flow", y); },
        of(model, [](const FinanceYear &f) { return f.cumulated; }));
    addSum(model, "present_value", WB("Present value"), model.months, "", nullptr);
    t.formula(
        "discount_factor", WB("Present value over cash flow"),
        [&t](int y) {
            const std::string flow = t.cell("cash_flow", y);
            return "IF(" + flow + "=0,\"\"," + t.cell("present_value", y) + "/" + flow + ")";
        },
        [&model](int y) {
            const double flow = model.year(y).cashFlow.si();
            return flow != 0.0 ? sumOfMonths(model, model.months, "present_value", y) / flow : open;
        },
        Look::Number);
}

// The cash of a year is counted evenly over its months of operation, as the loan is sized.
int monthsRepaying(const CashModel &model, int y)
{
    int months = 0;
    for (const FinanceMonth &month : model.finance.months)
        months += month.year == model.year(y).year && month.principal != Money{};
    return months;
}
int monthsOperating(const CashModel &model, int y)
{
    int months = 0;
    for (int m = operationBegins(model.finance.months); m < model.monthCount(); ++m)
        months += model.month(m).year == model.year(y).year;
    return months;
}

// The loan as it is signed; tax and what is left to the owners follow the inputs.
void addDebt(CashModel &model)
{
    Lines &t = model.years;
    for (const FinanceLine &line : financeLines()) {
        if (!line.ofDebt || std::string_view(line.key) == "levered_tax")
            continue;
        t.formula(
            line.key, Text(line.label),
            [&model, &t, key = line.key](int y) {
                return "SUMIF(" + model.months.range("year") + "," + t.cell("year", y) + "," + model.base.range(key) + ")";
            },
            [&model, amount = line.amount](int y) { return (model.year(y).*amount).si(); });
    }
    addSum(model, "service_counted", WB("Debt service while debt is repaid"), model.months, "", nullptr);
    t.formula(
        "cash_counted", WB("Cash before debt while debt is repaid"),
        [&model, &t](int y) {
            return "(" + sumOf(t, y, {"revenue"}, {"opex", "rent", "tax"}) + ")*" + std::to_string(monthsRepaying(model, y)) + "/"
                + std::to_string(std::max(1, monthsOperating(model, y)));
        },
        [&model](int y) { return model.year(y).cashForDebt.si() * monthsRepaying(model, y) / std::max(1, monthsOperating(model, y)); });
    t.formula(
        "dscr", Text(TY_TR("CashFlow", "DSCR")),
        [&t](int y) {
            const std::string service = t.cell("service_counted", y);
            return "IF(" + service + ">0," + t.cell("cash_counted", y) + "/" + service + ",\"\")";
        },
        [&model](int y) { return model.year(y).dscrFactor.value_or(open); }, Look::Number);
    t.formula(
        "levered_profit", WB("Income before tax, with debt"),
        [&t](int y) {
            return sumOf(t, y, {"operating_profit", "interest_capitalised"}, {"interest", "amortisation"});
        },
        of(model, [](const FinanceYear &f) { return f.netIncome + f.leveredTax; }));
    addTax(model, {"levered_", "levered_profit", "levered_tax", &FinanceFlow::leveredTax});
    t.formula(
        "equity_cash_flow", flowLabel("equity_cash_flow"),
        [&t](int y) {
            return sumOf(t, y, {"cash_flow", "tax", "debt_drawn"}, {"levered_tax", "fee", "interest", "principal", "reserve"});
        },
        of(model, [](const FinanceYear &f) { return f.equityCashFlow; }));
}

} // namespace

void addYears(CashModel &model)
{
    addOperation(model);
    if (model.korea)
        model.years.number("creditable", WB("Investment that a credit is given on, as studied"),
                           [&model](int y) { return model.creditable[std::size_t(y)]; });
    addTax(model, {"", "operating_profit", "tax", &FinanceFlow::tax});
    addCash(model);
    if (model.hasDebt())
        addDebt(model);
}

} // namespace tokenyard::report
