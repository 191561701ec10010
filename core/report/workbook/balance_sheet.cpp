// SPDX-License-Identifier: Apache-2.0
// The balance sheets of the workbook: each account is the one of the year before and what the year adds to it.
#include "core/report/workbook/cash_model.h"

#include "core/study/finance/finance_lines.h"

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

struct Account {
    const char *key; // of finance_lines.h
    std::vector<const char *> plus, minus;
};

Text balanceLabel(std::string_view key)
{
    for (const BalanceLine &line : balanceLines())
        if (key == line.key)
            return Text(line.label);
    return {};
}

double balanceValue(const CashModel &model, std::string_view key, int y)
{
    for (const BalanceLine &line : balanceLines())
        if (key == line.key)
            return line.amount(model.year(y).balance).si();
    return 0.0;
}

std::vector<Account> accounts(bool hasDebt)
{
    std::vector<Account> all{{"fixed_assets", {"capex", "acquisition_tax", "refresh"}, {"depreciation", "book_sold"}},
                             {"receivables", {"working_capital"}, {}},
                             {"vat_receivable", {"vat"}, {}}};
    if (hasDebt) {
        all.push_back({"financing_cost", {"fee", "interest_capitalised"}, {"amortisation"}});
        all.push_back({"reserve", {"reserve"}, {}});
        all.push_back({"debt", {"debt_drawn"}, {"principal"}});
    }
    all.push_back({"deferred_grant", {"grant"}, {"grant_released"}});
    if (hasDebt) {
        all.push_back({"paid_in", {}, {"equity_cash_flow"}});
        all.push_back({"retained", {"levered_profit"}, {"levered_tax"}});
    } else {
        all.push_back({"paid_in", {}, {"cash_flow"}});
        all.push_back({"retained", {"operating_profit"}, {"tax"}});
    }
    return all;
}

void addAccount(CashModel &model, Lines &t, const Account &account)
{
    t.formula(
        account.key, balanceLabel(account.key),
        [&model, &t, account](int y) {
            std::string text = y > 0 ? t.cell(account.key, y - 1) : "0";
            for (const char *key : account.plus)
                text += "+" + model.years.there(key, y);
            for (const char *key : account.minus)
                text += "-" + model.years.there(key, y);
            return text;
        },
        [&model, key = account.key](int y) { return balanceValue(model, key, y); });
}

void addTotal(CashModel &model, Lines &t, const char *key, std::vector<const char *> parts)
{
    t.formula(
        key, balanceLabel(key),
        [&t, parts](int y) {
            std::string text;
            for (const char *part : parts)
                text += (text.empty() ? "" : "+") + t.cell(part, y);
            return text;
        },
        [&model, key](int y) { return balanceValue(model, key, y); });
}

} // namespace

void writeBalance(CashModel &model)
{
    Lines t(model.balanceSheet, Direction::Across, 2, 1, model.yearCount());
    t.formula(
        "year", WB("Year"), [&](int y) { return model.years.there("year", y); }, [&](int y) { return double(model.year(y).year); },
        Look::Year);
    for (const Account &account : accounts(model.hasDebt()))
        addAccount(model, t, account);
    const bool debt = model.hasDebt();
    addTotal(model, t, "assets",
             debt ? std::vector{"fixed_assets", "receivables", "vat_receivable", "financing_cost", "reserve"}
                  : std::vector{"fixed_assets", "receivables", "vat_receivable"});
    addTotal(model, t, "liabilities", debt ? std::vector{"debt", "deferred_grant"} : std::vector{"deferred_grant"});
    addTotal(model, t, "equity", {"paid_in", "retained"});
    t.formula(
        "difference", WB("Assets less liabilities and equity"),
        [&t](int y) { return "ROUND(" + t.cell("assets", y) + "-" + t.cell("liabilities", y) + "-" + t.cell("equity", y) + ",0)"; },
        [](int) { return 0.0; });
    model.balanceSheet.words(0, 0, model.say(WB("Balance sheets at the end of the year, KRW")), Look::Title);
    model.balanceSheet.widths(0, 0, 42.0);
    model.balanceSheet.widths(1, model.yearCount(), 20.0);
    model.balanceSheet.freeze(3, 1);
    t.write(model.say);
}

} // namespace tokenyard::report
