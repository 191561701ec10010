// SPDX-License-Identifier: Apache-2.0
// The first sheet of the workbook: the inputs that may be changed, and the figures that follow them beside those of the study.
#include "core/report/workbook/cash_model.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

class Page {
public:
    Page(CashModel &model, Book &book) : m_model(model), m_book(book) {}
    void title(const std::string &words)
    {
        m_sheet.words(m_row, 0, words, Look::Title);
        m_row += 2;
    }
    void heads(std::initializer_list<Text> words)
    {
        int column = 0;
        for (const Text &text : words)
            m_sheet.words(m_row, column++, m_model.say(text), Look::Head);
        ++m_row;
    }
    void input(const char *name, const Text &label, double value, const Text &unit, Look look)
    {
        m_sheet.words(m_row, 0, m_model.say(label));
        m_sheet.number(m_row, 1, value, look);
        m_sheet.words(m_row, 2, m_model.say(unit));
        m_book.define(name, m_sheet, m_row++, 1);
    }
    void result(const Text &label, const std::string &formula, std::optional<double> studied, const Text &unit, Look look)
    {
        const double value = studied.value_or(std::numeric_limits<double>::quiet_NaN());
        m_sheet.words(m_row, 0, m_model.say(label));
        m_sheet.formula(m_row, 1, "=" + formula, value, look);
        m_sheet.words(m_row, 2, m_model.say(unit));
        m_sheet.number(m_row++, 3, value, look);
    }
    void note(const Text &text) { m_sheet.words(m_row++, 0, m_model.say(text), Look::Note); }
    void gap() { ++m_row; }

private:
    CashModel &m_model;
    Book &m_book;
    Sheet &m_sheet = m_model.inputsSheet;
    int m_row = 0;
};

std::optional<double> si(const std::optional<Money> &money) { return money ? std::optional(money->si()) : std::nullopt; }

void addInputs(CashModel &model, Page &page)
{
    const Finance &finance = *model.plan.finance;
    const Text times = WB("times the plan's");
    page.heads({WB("Input"), WB("Value"), WB("Unit")});
    page.input("token_price", Text(TY_TR("Workbook", "Token price, mean of %1"), {std::to_string(model.priceYear)}), model.price,
               WB("KRW a million output tokens"), Look::MoneyInput);
    page.input("electricity_factor", WB("Price of electricity"), 1.0, times, Look::NumberInput);
    page.input("opex_factor", WB("Opex without electricity"), 1.0, times, Look::NumberInput);
    page.input("capex_factor", WB("Capex and refresh"), 1.0, times, Look::NumberInput);
    page.input("working_capital_days", WB("Working capital"), finance.workingCapitalDays, WB("days of revenue"), Look::NumberInput);
    page.input("nominal_rate", WB("Nominal discount rate"), finance.nominalDiscount, WB("a year"), Look::PercentInput);
    if (!model.korea)
        page.input("tax_rate", WB("Rate of income tax"), finance.taxRate, WB("of taxable income"), Look::PercentInput);
}

// The effective rate a year of flows by month. A spreadsheet searches from a first guess, which without one is 10 % a month.
std::string rateFormula(const std::string &months, const std::optional<double> &studied)
{
    const double guess = std::pow(1.0 + studied.value_or(0.0), 1.0 / 12.0) - 1.0;
    return fmt::format("IFERROR((1+IRR({},{:.6f}))^12-1,\"\")", months, guess);
}

void addResults(CashModel &model, Page &page)
{
    const Lines &years = model.years;
    const FinanceResult &finance = model.finance;
    const std::string crossings = model.months.range("payback"), last = model.months.there("cumulated", model.monthCount() - 1);
    page.heads({WB("Result"), WB("Value"), WB("Unit"), WB("As studied")});
    const std::string valued = std::to_string(model.plan.site->priceYear);
    page.result(Text(TY_TR("Workbook", "Net present value at the end of %1"), {valued}), "SUM(" + model.months.range("present_value") + ")",
                si(finance.npv), WB("KRW"), Look::Money);
    page.result(WB("Internal rate of return"), rateFormula(model.months.range("cash_flow"), finance.irrFactor), finance.irrFactor,
                WB("a year"), Look::Percent);
    page.result(WB("Payback, first time"), "IF(COUNT(" + crossings + ")=0,\"\",MIN(" + crossings + "))", finance.paybackYearsCount,
                WB("years"), Look::Number);
    page.result(WB("Payback, for good"), "IF(OR(" + last + "<0,COUNT(" + crossings + ")=0),\"\",MAX(" + crossings + "))",
                finance.paybackLastYearsCount, WB("years"), Look::Number);
    if (!model.hasDebt())
        return;
    page.result(WB("Internal rate of return of the owners"), rateFormula(model.months.range("equity_cash_flow"), finance.equityIrrFactor),
                finance.equityIrrFactor, WB("a year"), Look::Percent);
    page.result(WB("Least debt service cover ratio"), "IF(COUNT(" + years.range("dscr") + ")=0,\"\",MIN(" + years.range("dscr") + "))",
                finance.dscrLeastFactor, Text{}, Look::Number);
}

} // namespace

void writeInputs(CashModel &model, Book &book)
{
    Page page(model, book);
    page.title(model.plan.site->title);
    addInputs(model, page);
    page.gap();
    addResults(model, page);
    page.gap();
    page.note(WB("Change the coloured cells; the figures follow. Amounts are nominal KRW."));
    page.note(WB("What tenants pay for electricity stays as studied."));
    if (model.hasDebt())
        page.note(WB("The loan stays as studied: it is not sized anew."));
    model.inputsSheet.widths(0, 0, 42.0);
    model.inputsSheet.widths(1, 3, 24.0);
}

} // namespace tokenyard::report
