// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/tax.h"

#include <algorithm>

namespace tokenyard {

namespace {

// Amounts by the year they arose, used oldest first and lost after some years.
class Carried {
public:
    explicit Carried(int years) : m_years(years) {}
    void add(int year, Money amount)
    {
        if (amount > Money{})
            m_parts.push_back({year, amount});
    }
    Money available(int year) const
    {
        Money sum;
        for (const Part &part : m_parts)
            if (year - part.year <= m_years)
                sum += part.amount;
        return sum;
    }
    void use(int year, Money amount)
    {
        for (Part &part : m_parts) {
            if (year - part.year > m_years)
                continue;
            const Money used = std::min(part.amount, amount);
            part.amount -= used;
            amount -= used;
        }
    }

private:
    struct Part {
        int year;
        Money amount;
    };
    int m_years;
    std::vector<Part> m_parts;
};

// The law of the year: the last that is in force by then, the first before all of them.
const Brackets &lawOf(const std::vector<DatedBrackets> &laws, int year)
{
    static const Brackets none;
    const Brackets *found = laws.empty() ? &none : &laws.front().brackets;
    for (const DatedBrackets &law : laws)
        if (law.fromYear <= year)
            found = &law.brackets;
    return *found;
}

} // namespace

std::vector<Money> flatTax(double rateFraction, const TaxedYears &years)
{
    std::vector<Money> tax;
    Money losses;
    for (const Money profit : years.profit) {
        const Money used = std::min(losses, std::max(profit, Money{}));
        tax.push_back(std::max(profit - used, Money{}) * rateFraction);
        losses += std::max(-profit, Money{}) - used;
    }
    return tax;
}

std::vector<Money> koreanCorporateTax(const KoreanTax &law, const TaxedYears &years)
{
    std::vector<Money> out;
    Carried losses(law.lossYears), credits(law.creditYears);
    for (std::size_t y = 0; y < years.profit.size(); ++y) {
        const int year = years.firstYear + int(y);
        if (year >= law.creditFromYear && year <= law.creditToYear && law.creditFraction > 0.0)
            credits.add(year, years.investment[y] * law.creditFraction);
        losses.add(year, -years.profit[y]);
        const Money income = std::max(years.profit[y], Money{});
        const Money loss = std::min(losses.available(year), income * law.lossLimitFraction), base = income - loss;
        if (income <= Money{}) {
            out.push_back(Money{});
            continue;
        }
        losses.use(year, loss);
        const Money national = lawOf(law.national, year).of(base);
        const Money creditable = std::max(national - law.minimum.of(base), Money{});
        const Money credit = std::min(credits.available(year), creditable);
        credits.use(year, credit);
        out.push_back(national - credit + lawOf(law.local, year).of(base) + credit * law.creditSurtaxFraction);
    }
    return out;
}

} // namespace tokenyard
