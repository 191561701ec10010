// SPDX-License-Identifier: Apache-2.0
// The headline figures can be reproduced from the report's own printed numbers by the textbook definitions: sums of quantity times
// price, ratios, and present values of the months: sum of flow / (1 + r)^(n/12). Each tolerance is what the printed digits leave open.
#include "core/edit/templates/templates.h"
#include "core/report/document.h"
#include "core/rules/rules.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tokenyard;
using namespace tokenyard::report;

namespace {

// A number as printed: its value and half a unit of its last digit.
struct Printed {
    double value = 0.0, half = 0.0;
};

std::optional<Printed> parsed(const Text &cell)
{
    std::string text = cell.english();
    std::erase(text, ',');
    if (text.starts_with("−"))
        text.replace(0, std::string("−").size(), "-");
    if (text.empty() || text.find_first_not_of("-.0123456789") != std::string::npos)
        return std::nullopt;
    const std::size_t point = text.find('.');
    const double decimals = point == std::string::npos ? 0.0 : double(text.size() - point - 1);
    return Printed{std::stod(text), 0.5 * std::pow(10.0, -decimals)};
}

Printed need(const Text &cell)
{
    const auto value = parsed(cell);
    return value ? *value : Printed{std::nan(""), 0.0};
}

class Printout {
public:
    explicit Printout(const Document &document)
    {
        for (const Section &section : document.sections)
            take(section.blocks);
    }
    const Table *table(const std::string &key) const
    {
        for (const Table &t : m_tables)
            if (t.key == key)
                return &t;
        return nullptr;
    }
    // The cell in the row whose first cell is `row`.
    Printed at(const std::string &key, const std::string &row, std::size_t column) const
    {
        if (const Table *t = table(key))
            for (const Row &r : t->rows)
                if (r.cells.front().english() == row && column < r.cells.size())
                    return need(r.cells[column]);
        return {std::nan(""), 0.0};
    }
    // What the months of a table are worth at the end of the printed price year at so many per cent a year, all or of one year, and what
    // their last digits leave open: Σ amount (1 + r)^(-n/12), n months after its December.
    Printed worth(const std::string &key, double percent, std::optional<double> ofYear = {}) const
    {
        Printed sum;
        const double valued = at("basis", "Present values are of the end of", 1).value;
        if (const Table *t = table(key))
            for (const Row &row : t->rows) {
                const double year = need(row.cells.front()).value;
                for (std::size_t month = 1; month <= 12; ++month)
                    if (const auto amount = parsed(row.cells[month]); amount && (!ofYear || year == *ofYear)) {
                        const double factor = std::pow(1.0 + percent / 100.0, -(year - valued) - (double(month) - 12.0) / 12.0);
                        sum.value += amount->value * factor;
                        sum.half += amount->half * factor;
                    }
            }
        return sum;
    }
    bool blank(const std::string &kpi) const { return std::isnan(at("ledger", kpi, 1).value); }

private:
    void take(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const Table *t = std::get_if<Table>(&block.content))
                m_tables.push_back(*t);
            else if (const Pair *pair = std::get_if<Pair>(&block.content)) {
                take(pair->left);
                take(pair->right);
            }
        }
    }
    std::vector<Table> m_tables;
};

bool close(double value, Printed printed, double open) { return std::fabs(value - printed.value) <= open + printed.half * 1.000001; }

} // namespace

class HeadlineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Catalogue catalogue;
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(catalogue);
            Evaluator evaluator(catalogue, allRules());
            const auto study = evaluator.evaluate(plan);
            m_printouts.emplace_back(build({plan, *study, catalogue, Language::English, {"a.tokenyard", "", "2026-11-21", "0.1.0"}}));
        }
    }
    void electricityIsTheSumOfTwelveBills()
    {
        for (const Printout &p : m_printouts) {
            const Table *bill = p.table("bill");
            if (!bill)
                continue;
            QCOMPARE(bill->rows.size(), std::size_t(13));
            double sum = 0.0; // million won
            for (std::size_t m = 0; m < 12; ++m)
                sum += need(bill->rows[m].cells.back()).value;
            const auto beside = [&](const char *row) { // nothing where the plan has none
                const Printed amount = p.at("basis", row, 1);
                return std::isnan(amount.value) ? Printed{0.0, 0.0} : amount;
            };
            const Printed contract = beside("Power bought by PPA, a year"), sold = beside("Power sold, a year");
            QVERIFY(close(sum / 1000.0 + contract.value - sold.value, p.at("ledger", "Electricity", 1),
                          12 * 0.5 / 1000.0 + contract.half + sold.half));
        }
    }
    void capexIsQuantityTimesUnitPrice()
    {
        for (const Printout &p : m_printouts) {
            const Table *capex = p.table("capex");
            if (!capex)
                continue;
            double sum = 0.0, open = 0.0; // bn won
            for (const Row &row : capex->rows) {
                const std::string label = row.cells.front().english();
                if (row.style == RowStyle::Total
                    || (row.style == RowStyle::Group && row.cells[1].english().empty() && hasItems(*capex, row)))
                    continue;
                const Printed base = need(row.cells[4]);
                const auto quantity = parsed(row.cells[1]);
                const Printed price = p.at("unit-prices", label, 2);
                if (quantity && !std::isnan(price.value) && row.cells[2].english() != "%") {
                    const double amount = quantity->value * price.value / 1e9;
                    const double off = (quantity->half * price.value + quantity->value * std::max(price.half, price.value * 1e-5)) / 1e9;
                    QVERIFY2(close(amount, base, off + 2 * base.half), label.c_str());
                    sum += amount;
                    open += off;
                } else {
                    sum += base.value;
                    open += base.half;
                }
            }
            QVERIFY(close(sum, p.at("ledger", "Capex", 1), open));
        }
    }
    // Of the opex, too: rates are of values in the unit of the amounts.
    void opexIsQuantityTimesUnitPrice()
    {
        std::size_t rates = 0;
        for (const Printout &p : m_printouts)
            for (const Row &row : p.table("opex")->rows) {
                const auto quantity = parsed(row.cells[1]);
                const Printed price = p.at("unit-prices", row.cells.front().english(), 2), base = need(row.cells[4]);
                if (!quantity || std::isnan(price.value))
                    continue;
                const bool rate = row.cells[2].english() == "bn KRW";
                rates += rate;
                QVERIFY2(close(quantity->value * price.value / (rate ? 100.0 : 1e9), base, 2 * base.half),
                         row.cells.front().english().c_str());
            }
        QVERIFY(rates >= 20);
    }
    // Nobody reads eleven digits: of a quantity or a price only those are printed that the amount needs.
    void quantitiesAndPricesHaveFewDigits()
    {
        const auto digits = [](const Text &cell) {
            std::string text = cell.english();
            std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
            text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
            text.erase(text.find_last_not_of('0') + 1);
            return text.size();
        };
        for (const Printout &p : m_printouts)
            for (const auto &[key, columns] :
                 {std::pair("capex", std::vector<std::size_t>{1}), std::pair("opex", std::vector<std::size_t>{1}),
                  std::pair("bill-of-materials", std::vector<std::size_t>{1, 3}),
                  std::pair("unit-prices", std::vector<std::size_t>{1, 2, 3})})
                if (const Table *table = p.table(key))
                    for (const Row &row : table->rows)
                        for (const std::size_t column : columns)
                            QVERIFY2(column >= row.cells.size() || digits(row.cells[column]) <= 7,
                                     (row.cells[0].english() + ": " + row.cells[column].english()).c_str());
    }
    void staffCostIsHeadsTimesTheirCost()
    {
        for (const Printout &p : m_printouts) {
            const Printed staff = p.at("basis", "Staff", 1), each = p.at("basis", "Cost per employee", 1), cost = p.at("opex", "Staff", 4);
            if (!std::isnan(cost.value))
                QVERIFY(close(staff.value * each.value / 1000.0, cost, cost.half + staff.value * each.half / 1000.0));
        }
    }
    void sharesAreElectricityOverTheirDenominators()
    {
        for (const Printout &p : m_printouts) {
            const Printed e = p.at("basis", "E: electricity of the reference year", 1), o = p.at("basis", "O: cash opex with E", 1),
                          r = p.at("basis", "R: rent", 1), d = p.at("basis", "D: straight-line depreciation", 1);
            if (std::isnan(o.value))
                continue;
            const auto holds = [&](const char *kpi, double under) {
                const double share = e.value / under * 100.0;
                return close(share, p.at("ledger", kpi, 1), share * (e.half / e.value + 3 * o.half / under) + 0.05);
            };
            QVERIFY(holds("Electricity share, cash opex", o.value));
            QVERIFY(holds("Electricity share, with rent", o.value + r.value));
            QVERIFY(holds("Electricity share, with depreciation", o.value + r.value + d.value));
        }
    }
    void tokensAndRevenueFollowFromThroughputUtilisationAvailabilityAndPrice()
    {
        for (const Printout &p : m_printouts) {
            const Table *table = p.table("revenue");
            if (!table)
                continue;
            const double availability = p.at("basis", "Availability: power × cooling × node health", 1).value / 100.0;
            double tokens = 0.0, revenue = 0.0; // 10^12, bn won
            for (const Row &row : table->rows) {
                if (row.style == RowStyle::Total)
                    continue;
                if (row.cells[1].empty()) { // what is rented out
                    revenue += need(row.cells[5]).value;
                    continue;
                }
                const double made = need(row.cells[1]).value * 31536000.0 * need(row.cells[2]).value / 100.0 * availability / 1e12;
                QVERIFY(close(made, need(row.cells[3]), made * 5e-5 + 0.001));
                tokens += made;
                revenue += made * need(row.cells[4]).value / 1000.0;
            }
            QVERIFY(close(tokens, p.at("ledger", "Tokens a year", 1), tokens * 1e-3)); // four significant digits
            QVERIFY(close(revenue, p.at("ledger", "Revenue", 1), revenue * 1e-4));
        }
    }
    void presentValuesGiveCostShareAndNetPresentValue()
    {
        std::size_t checked = 0;
        for (const Printout &p : m_printouts) {
            if (!p.table("present-values"))
                continue;
            const double real = p.at("basis", "Real cost of capital", 1).value, nominal = p.at("basis", "Nominal discount rate", 1).value;
            const Printed electricity = p.worth("months-electricity", real), cost = p.worth("months-cost", real),
                          let = p.worth("months-letting", real), tokens = p.worth("months-tokens", real),
                          npv = p.worth("months-cash-flow", nominal);
            const double perMillion = (cost.value - let.value) / tokens.value * 1000.0, share = electricity.value / cost.value * 100.0;
            if (!p.blank("Cost"))
                QVERIFY(close(perMillion, p.at("ledger", "Cost", 1), perMillion * (cost.half / cost.value + 5e-4)));
            QVERIFY(
                close(share, p.at("ledger", "Electricity share, levelised", 1), share * 2 * electricity.half / electricity.value + 0.05));
            if (!p.blank("NPV"))
                QVERIFY(close(npv.value, p.at("ledger", "NPV", 1), npv.half));
            ++checked;
        }
        QVERIFY(checked >= 3);
    }
    // The years' amounts and present values are sums of their months'.
    void theMonthsAddUpToTheYears()
    {
        constexpr std::array kinds{std::pair("months-electricity", "Real cost of capital"),
                                   std::pair("months-cost", "Real cost of capital"), std::pair("months-tokens", "Real cost of capital"),
                                   std::pair("months-cash-flow", "Nominal discount rate")};
        for (const Printout &p : m_printouts) {
            const Table *table = p.table("present-values");
            if (!table)
                continue;
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                const double rate = p.at("basis", kinds[kind].second, 1).value;
                for (const Row &row : table->rows) {
                    if (row.style == RowStyle::Total)
                        continue;
                    const double year = need(row.cells[0]).value;
                    const Printed sum = p.worth(kinds[kind].first, 0.0, year), present = p.worth(kinds[kind].first, rate, year);
                    QVERIFY(close(sum.value, need(row.cells[1 + 2 * kind]), sum.half));
                    QVERIFY(close(present.value, need(row.cells[2 + 2 * kind]), present.half));
                }
            }
        }
    }
    // At a rate slightly below the printed one the cash flows are worth more than nothing, slightly above it less.
    void theCashFlowsAreWorthNothingAtTheInternalRate()
    {
        for (const Printout &p : m_printouts) {
            if (!p.table("months-cash-flow") || p.blank("IRR"))
                continue;
            const Printed rate = p.at("ledger", "IRR", 1);
            const double open = std::max(rate.half, 0.05);
            QVERIFY(p.worth("months-cash-flow", rate.value - 2 * open).value > 0.0
                    && p.worth("months-cash-flow", rate.value + 2 * open).value < 0.0);
        }
    }

private:
    // Whether a group row has items of its own under it.
    static bool hasItems(const Table &table, const Row &group)
    {
        const auto at = std::find_if(table.rows.begin(), table.rows.end(), [&](const Row &r) { return &r == &group; });
        return at != table.rows.end() && at + 1 != table.rows.end() && (at + 1)->style == RowStyle::Normal;
    }
    std::vector<Printout> m_printouts;
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "headline_test.moc"
