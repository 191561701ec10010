// SPDX-License-Identifier: Apache-2.0
// The months of the workbook: what the study found, and the formulas that follow the inputs.
#include "core/report/workbook/cash_model.h"

#include "core/study/finance/finance_lines.h"
#include "core/study/finance/monthly_value.h"

#include <limits>

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

constexpr double open = std::numeric_limits<double>::quiet_NaN(); // a formula without a value

std::function<double(int)> line(const CashModel &model, Money FinanceFlow::*amount)
{
    return [&model, amount](int m) { return (model.month(m).*amount).si(); };
}

// Price of the month over the mean of the price year.
double priceIndex(const CashModel &model, int m)
{
    const FinanceMonth &month = model.month(m);
    const double tokens = month.tokens.in(units::millionTokens);
    return tokens > 0.0 && model.price > 0.0 ? (month.revenue - month.letting).si() / tokens / model.price : 0.0;
}

// Years since the first spending if the sum of the flows reaches zero in this month.
double crossing(const CashModel &model, int m)
{
    const double after = model.month(m).cumulated.si(), before = m > 0 ? model.month(m - 1).cumulated.si() : 0.0;
    return before < 0.0 && after >= 0.0 ? (m - model.firstSpent + before / (before - after)) / 12.0 : open;
}

double receivables(const CashModel &model, int m)
{
    double owed = 0.0;
    for (int i = 0; i <= m; ++i)
        owed += model.month(i).workingCapital.si();
    return owed;
}

void addOperation(CashModel &model)
{
    const Lines &base = model.base;
    Lines &t = model.months;
    const auto from = [&](const char *key, const char *factor) {
        return [&base, key, factor](int m) { return base.there(key, m) + factor; };
    };
    t.formula(
        "year", WB("Year"), from("year", ""), [&](int m) { return double(model.month(m).year); }, Look::Year);
    t.formula(
        "month", WB("Month"), from("month", ""), [&](int m) { return double(model.month(m).month); }, Look::Year);
    t.formula(
        "token_revenue", WB("Revenue from tokens"),
        [&](int m) { return base.there("tokens", m) + "*token_price*" + base.there("price_index", m); },
        [&](int m) { return (model.month(m).revenue - model.month(m).letting).si(); });
    t.formula(
        "revenue", flowLabel("revenue"), [&](int m) { return t.cell("token_revenue", m) + "+" + base.there("letting", m); },
        line(model, &FinanceFlow::revenue));
    t.formula("electricity", flowLabel("electricity"), from("electricity", "*electricity_factor"), line(model, &FinanceFlow::electricity));
    t.formula(
        "opex", flowLabel("opex"), [&](int m) { return base.there("other_opex", m) + "*opex_factor+" + t.cell("electricity", m); },
        line(model, &FinanceFlow::opex));
    t.formula("rent", flowLabel("rent"), from("rent", ""), line(model, &FinanceFlow::rent));
    t.formula("capex", flowLabel("capex"), from("capex", "*capex_factor"), line(model, &FinanceFlow::capex));
    t.formula("acquisition_tax", flowLabel("acquisition_tax"), from("acquisition_tax", "*capex_factor"),
              line(model, &FinanceFlow::acquisitionTax));
    t.formula("refresh", flowLabel("refresh"), from("refresh", "*capex_factor"), line(model, &FinanceFlow::refresh));
    t.formula("grant", flowLabel("grant"), from("grant", ""), line(model, &FinanceFlow::grant));
    t.formula("residual", flowLabel("residual"), from("residual", "*capex_factor"), line(model, &FinanceFlow::residual));
    t.formula("vat", flowLabel("vat"), from("vat", "*capex_factor"), line(model, &FinanceFlow::vat));
}

// What the years find, in the last month of each.
std::string atYearEnd(const CashModel &model, const char *key, int m)
{
    const bool yearEnds = m + 1 == model.monthCount() || model.month(m + 1).year != model.month(m).year;
    return yearEnds ? model.years.there(key, model.month(m).year - model.year(0).year) : std::string("0");
}

void addCash(CashModel &model)
{
    Lines &t = model.months;
    const int last = model.monthCount() - 1;
    t.formula(
        "receivables", WB("Receivables less payables"),
        [&, last](int m) { return m == last ? std::string("0") : t.cell("revenue", m) + "*working_capital_days/(365/12)"; },
        [&](int m) { return receivables(model, m); });
    t.formula(
        "working_capital", flowLabel("working_capital"),
        [&](int m) { return t.cell("receivables", m) + (m > 0 ? "-" + t.cell("receivables", m - 1) : ""); },
        line(model, &FinanceFlow::workingCapital));
    t.formula(
        "tax", flowLabel("tax"), [&](int m) { return atYearEnd(model, "tax", m); }, line(model, &FinanceFlow::tax));
    t.formula(
        "cash_flow", flowLabel("free_cash_flow"),
        [&](int m) {
            std::string text = t.cell("revenue", m);
            for (const char *minus : {"opex", "rent", "capex", "acquisition_tax", "refresh", "working_capital", "vat", "tax"})
                text += "-" + t.cell(minus, m);
            return text + "+" + t.cell("grant", m) + "+" + t.cell("residual", m);
        },
        line(model, &FinanceFlow::cashFlow));
    t.formula(
        "cumulated", flowLabel("cumulated"),
        [&](int m) { return (m > 0 ? t.cell("cumulated", m - 1) + "+" : "") + t.cell("cash_flow", m); },
        line(model, &FinanceFlow::cumulated));
    const std::string valued = std::to_string(valuationMonth(model.plan.site->priceYear) + 1); // months are counted from 1 here
    t.formula(
        "discount_factor", WB("Discount factor"),
        [&, valued](int m) { return "(1+nominal_rate)^((" + valued + "-12*" + t.cell("year", m) + "-" + t.cell("month", m) + ")/12)"; },
        [&](int m) { return model.discount[std::size_t(m)]; }, Look::Number);
    t.formula(
        "present_value", WB("Present value"), [&](int m) { return t.cell("cash_flow", m) + "*" + t.cell("discount_factor", m); },
        [&](int m) { return model.month(m).cashFlow.si() * model.discount[std::size_t(m)]; });
    t.formula(
        "payback", WB("Paid back, years after the first spending"),
        [&](int m) {
            if (m == 0)
                return std::string("\"\"");
            const std::string before = t.cell("cumulated", m - 1), after = t.cell("cumulated", m);
            return "IF(AND(" + before + "<0," + after + ">=0),(" + std::to_string(m - model.firstSpent) + "+" + before + "/(" + before + "-"
                + after + "))/12,\"\")";
        },
        [&](int m) { return crossing(model, m); }, Look::Number);
}

void addEquity(CashModel &model)
{
    Lines &t = model.months;
    t.formula(
        "levered_tax", flowLabel("levered_tax"), [&model](int m) { return atYearEnd(model, "levered_tax", m); },
        line(model, &FinanceFlow::leveredTax));
    t.formula(
        "equity_cash_flow", flowLabel("equity_cash_flow"),
        [&](int m) {
            std::string text =
                t.cell("cash_flow", m) + "+" + t.cell("tax", m) + "-" + t.cell("levered_tax", m) + "+" + model.base.there("debt_drawn", m);
            for (const char *minus : {"fee", "interest", "principal", "reserve"})
                text += "-" + model.base.there(minus, m);
            return text;
        },
        line(model, &FinanceFlow::equityCashFlow));
}

// Months in which debt is repaid, from the first to the last.
void addCover(CashModel &model)
{
    Lines &t = model.months;
    const auto counts = [&model](int m) { return model.month(m).principal != Money{}; };
    t.formula(
        "service_counted", WB("Debt service while debt is repaid"),
        [&model, counts](int m) {
            return counts(m) ? model.base.there("interest", m) + "+" + model.base.there("principal", m) : std::string("0");
        },
        [&model, counts](int m) { return counts(m) ? model.month(m).debtService().si() : 0.0; });
}

} // namespace

Text flowLabel(std::string_view key)
{
    for (const FinanceLine &line : financeLines())
        if (key == line.key)
            return Text(line.label);
    return {};
}

void addBase(CashModel &model)
{
    Lines &t = model.base;
    t.number(
        "year", WB("Year"), [&](int m) { return double(model.month(m).year); }, Look::Year);
    t.number(
        "month", WB("Month"), [&](int m) { return double(model.month(m).month); }, Look::Year);
    t.number("tokens", WB("Tokens sold, millions"), [&](int m) { return model.month(m).tokens.in(units::millionTokens); });
    t.number(
        "price_index", WB("Token price over the input, nominal"), [&](int m) { return priceIndex(model, m); }, Look::Number);
    t.number("letting", WB("Rents and electricity that tenants pay"), line(model, &FinanceFlow::letting));
    t.number("electricity", WB("Electricity"), line(model, &FinanceFlow::electricity));
    t.number("other_opex", WB("Opex without electricity"), [&](int m) { return (model.month(m).opex - model.month(m).electricity).si(); });
    t.number("rent", flowLabel("rent"), line(model, &FinanceFlow::rent));
    for (const char *key : {"capex", "acquisition_tax", "refresh", "grant", "residual", "vat", "depreciation", "grant_released",
                            "book_sold", "debt_drawn", "fee", "interest", "interest_capitalised", "principal", "reserve", "amortisation"})
        for (const FinanceLine &l : financeLines())
            if (std::string_view(l.key) == key && (!l.ofDebt || model.hasDebt()))
                t.number(key, Text(l.label), line(model, l.amount));
}

void addMonths(CashModel &model)
{
    addOperation(model);
    addCash(model);
    if (!model.hasDebt())
        return;
    addCover(model);
    addEquity(model);
}

} // namespace tokenyard::report
