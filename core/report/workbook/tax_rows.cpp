// SPDX-License-Identifier: Apache-2.0
// The tax of a year in cells: losses and credits carried forward oldest first, brackets of the law in force. What is carried is found from
// two sums, of what came in and of what has gone, used or lapsed: what came in before the limit of years is gone in any case.
#include "core/report/workbook/cash_model.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

// In round figures that a formula shows as they stand in the law.
std::string plain(double value) { return fmt::format("{:.12g}", value); }

std::string bracketFormula(const Brackets &law, const std::string &base)
{
    std::string text;
    double below = 0.0;
    for (std::size_t i = 0; i < law.rateFractions.size(); ++i) {
        const bool bounded = i < law.bounds.size() && law.bounds[i] > Money{};
        if (i < law.bounds.size() && !bounded)
            continue;
        const std::string top = bounded ? "MIN(" + base + "," + plain(law.bounds[i].si()) + ")" : base;
        text += (text.empty() ? "" : "+") + fmt::format("MAX({}-{},0)*{}", top, plain(below), plain(law.rateFractions[i]));
        below = bounded ? law.bounds[i].si() : below;
    }
    return text;
}

const Brackets &inForce(const std::vector<DatedBrackets> &laws, int year)
{
    static const Brackets none;
    const Brackets *found = laws.empty() ? &none : &laws.front().brackets;
    for (const DatedBrackets &law : laws)
        if (law.fromYear <= year)
            found = &law.brackets;
    return *found;
}

// What is carried forward: `in`, its sum, what may be used, what is used, what has gone. The keys have the prefix `name`.
struct Carry {
    std::string name;
    int years;                                        // that it may be carried; 0: for ever
    std::function<std::string(int)> limit, inFormula; // of what is used in a year; what comes in
    std::function<double(int)> in, limitValue;        // their values
    Text inLabel, sumLabel, usedLabel, goneLabel;
};

struct CarriedValues {
    std::vector<double> in, sum, used, gone;
};

CarriedValues carriedValues(const Carry &carry, int count)
{
    CarriedValues v;
    double sum = 0.0, gone = 0.0;
    for (int y = 0; y < count; ++y) {
        v.in.push_back(carry.in(y));
        v.sum.push_back(sum += v.in.back());
        const int lapsed = y - carry.years - 1;
        if (carry.years > 0 && lapsed >= 0)
            gone = std::max(gone, v.sum[std::size_t(lapsed)]);
        v.used.push_back(std::min(sum - gone, carry.limitValue(y)));
        v.gone.push_back(gone += v.used.back());
    }
    return v;
}

void addCarry(CashModel &model, const Carry &carry)
{
    Lines &t = model.years;
    const auto values = std::make_shared<CarriedValues>(carriedValues(carry, model.yearCount()));
    const std::string in = carry.name + "_in", sum = carry.name + "_sum", used = carry.name + "_used", gone = carry.name + "_gone";
    const auto goneBefore = [&t, gone, sum, years = carry.years](int y) {
        if (y == 0)
            return std::string("0");
        const int lapsed = y - years - 1;
        return years > 0 && lapsed >= 0 ? "MAX(" + t.cell(gone, y - 1) + "," + t.cell(sum, lapsed) + ")" : t.cell(gone, y - 1);
    };
    t.formula(in, carry.inLabel, carry.inFormula, [values](int y) { return values->in[std::size_t(y)]; });
    t.formula(
        sum, carry.sumLabel, [&t, in, sum](int y) { return (y > 0 ? t.cell(sum, y - 1) + "+" : "") + t.cell(in, y); },
        [values](int y) { return values->sum[std::size_t(y)]; });
    t.formula(
        used, carry.usedLabel,
        [&t, sum, goneBefore, limit = carry.limit](int y) { return "MIN(" + t.cell(sum, y) + "-" + goneBefore(y) + "," + limit(y) + ")"; },
        [values](int y) { return values->used[std::size_t(y)]; });
    t.formula(
        gone, carry.goneLabel, [&t, used, goneBefore](int y) { return goneBefore(y) + "+" + t.cell(used, y); },
        [values](int y) { return values->gone[std::size_t(y)]; });
}

// The rows of one tax. The functions are copied into the lines, so they hold what they need by value.
struct TaxRows {
    CashModel *model;
    TaxKeys keys;
    std::string key(const char *name) const { return keys.prefix + name; }
    std::string cell(const char *name, int y) const { return model->years.cell(key(name), y); }
    std::string profit(int y) const { return model->years.cell(keys.profit, y); }
    double value(const char *name, int y) const { return model->years.value(key(name), y); }
    double income(int y) const { return std::max(model->years.value(keys.profit, y), 0.0); }
    double loss(int y) const { return std::max(-model->years.value(keys.profit, y), 0.0); }
    double base(int y) const { return income(y) - value("loss_used", y); }
    double creditRate(int y) const
    {
        const KoreanTax &law = *model->korea;
        const int year = model->year(y).year;
        return year >= law.creditFromYear && year <= law.creditToYear ? law.creditFraction : 0.0;
    }
};

void addLosses(const TaxRows &rows)
{
    CashModel &model = *rows.model;
    const double share = model.korea ? model.korea->lossLimitFraction : 1.0;
    addCarry(model,
             {.name = rows.key("loss"),
              .years = model.korea ? model.korea->lossYears : 0,
              .limit = [rows, share](int y) { return "MAX(" + rows.profit(y) + ",0)*" + plain(share); },
              .inFormula = [rows](int y) { return "MAX(-" + rows.profit(y) + ",0)"; },
              .in = [rows](int y) { return rows.loss(y); },
              .limitValue = [rows, share](int y) { return rows.income(y) * share; },
              .inLabel = WB("Loss of the year"),
              .sumLabel = WB("Losses so far"),
              .usedLabel = WB("Losses used"),
              .goneLabel = WB("Losses used or lapsed")});
    model.years.formula(
        rows.key("tax_base"), WB("Taxable income"), [rows](int y) { return "MAX(" + rows.profit(y) + ",0)-" + rows.cell("loss_used", y); },
        [rows](int y) { return rows.base(y); });
}

void addBrackets(const TaxRows &rows, const char *name, Text label, const std::function<const Brackets &(int)> &law)
{
    rows.model->years.formula(
        rows.key(name), std::move(label), [rows, law](int y) { return bracketFormula(law(y), rows.cell("tax_base", y)); },
        [rows, law](int y) { return law(y).of(Money::fromSi(rows.base(y))).si(); });
}

void addCredit(const TaxRows &rows)
{
    CashModel &model = *rows.model;
    addCarry(model,
             {.name = rows.key("credit"),
              .years = model.korea->creditYears,
              .limit = [rows](int y) { return "MAX(" + rows.cell("national_tax", y) + "-" + rows.cell("minimum_tax", y) + ",0)"; },
              .inFormula = [rows](int y) { return rows.model->years.cell("creditable", y) + "*capex_factor*" + plain(rows.creditRate(y)); },
              .in = [rows](int y) { return rows.model->creditable[std::size_t(y)] * rows.creditRate(y); },
              .limitValue = [rows](int y) { return std::max(rows.value("national_tax", y) - rows.value("minimum_tax", y), 0.0); },
              .inLabel = WB("Investment credit of the year"),
              .sumLabel = WB("Credits so far"),
              .usedLabel = WB("Credit used"),
              .goneLabel = WB("Credits used or lapsed")});
}

void addBill(const TaxRows &rows)
{
    const auto formula = [rows](int y) {
        if (!rows.model->korea)
            return rows.cell("tax_base", y) + "*tax_rate";
        return rows.cell("national_tax", y) + "+" + rows.cell("local_tax", y) + "-" + rows.cell("credit_used", y) + "*(1-"
            + plain(rows.model->korea->creditSurtaxFraction) + ")";
    };
    rows.model->years.formula(rows.keys.bill, flowLabel(rows.keys.bill), formula,
                              [rows](int y) { return (rows.model->year(y).*rows.keys.amount).si(); });
}

} // namespace

void addTax(CashModel &model, const TaxKeys &keys)
{
    const TaxRows rows{&model, keys};
    addLosses(rows);
    if (model.korea) {
        const auto dated = [&model](std::vector<DatedBrackets> KoreanTax::*laws) {
            return [&model, laws](int y) -> const Brackets & { return inForce((*model.korea).*laws, model.year(y).year); };
        };
        addBrackets(rows, "national_tax", WB("Corporate tax before credit"), dated(&KoreanTax::national));
        addBrackets(rows, "local_tax", WB("Local income tax"), dated(&KoreanTax::local));
        addBrackets(rows, "minimum_tax", WB("Minimum tax"), [&model](int) -> const Brackets & { return model.korea->minimum; });
        addCredit(rows);
    }
    addBill(rows);
}

} // namespace tokenyard::report
