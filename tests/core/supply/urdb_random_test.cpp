// SPDX-License-Identifier: Apache-2.0
// Random tariffs of URDB against NREL SSC's arithmetic (utilityrate5 and lib_utility_rate_equations, 2023), written anew here from its
// description and kept in its own form: tables of period by tier, one month after another, generation above zero.
#include "tests/support/rate_json.h"

#include <random>

using namespace tokenyard::rates;

namespace {

constexpr int daysIn[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr double noEnd = 1e38;
constexpr int months = 12;

// A row of SSC's table `ur_ec_tou_mat`: its end, its unit (0 kWh, 1 kWh/kW, 2 kWh daily, 3 kWh/kW daily), its buy and its sell rate.
struct Row {
    double end, buy, sell;
    int unit;
};
struct Table { // by period
    std::vector<std::vector<Row>> rows;
    int weekday[months][24] = {}, weekend[months][24] = {};
    // SSC's year begins on a Monday.
    int at(int month, int day, int hour) const { return (day % 7 < 5 ? weekday : weekend)[month][hour]; }
};
struct SscTariff {
    Table energy, demand;
    std::vector<std::vector<Row>> flat; // by season
    int season[months] = {};
    bool hasDemand = false, hasFlat = false, hasLookBack = false;
    double lookBackShare = 0.0;
    bool lookBackMonth[months] = {};
    int lookBack = 0;
    int metering = 0; // 0 net metering in kWh, 2 net billing, 3 net billing with credits for the next month
    double fixed = 0.0, leastMonth = 0.0, leastYear = 0.0;
};

class Ssc {
public:
    Ssc(const SscTariff &tariff, const std::vector<double> &kw, int steps) : m_t(tariff), m_kw(kw), m_steps(steps) {}

    std::vector<double> bills()
    {
        peaks();
        std::vector<double> out;
        double year = 0.0;
        for (int m = 0; m < months; ++m) {
            const double energy = m_t.metering == 0 ? netted(m) : byStep(m);
            double bill = energy + demandCharge(m) + m_t.fixed;
            const double counted = std::max(bill, 0.0);
            bill += std::max(m_t.leastMonth - counted, 0.0);
            year += counted;
            if (m == 11) {
                bill += std::max(m_t.leastYear - year, 0.0);
                bill -= m_t.metering == 3 ? m_credit : 0.0;
            }
            out.push_back(bill);
        }
        return out;
    }

private:
    template <class Visit>
    void each(int month, Visit visit) const
    {
        int day = 0;
        for (int m = 0; m < month; ++m)
            day += daysIn[m];
        for (int d = 0; d < daysIn[month]; ++d)
            for (int hour = 0; hour < 24; ++hour)
                for (int s = 0; s < m_steps; ++s)
                    visit(day + d, hour, m_kw[std::size_t(((day + d) * 24 + hour) * m_steps + s)]);
    }

    void peaks()
    {
        for (int m = 0; m < months; ++m) {
            m_periodPeak[m].assign(std::max<std::size_t>(m_t.demand.rows.size(), 1), 0.0);
            each(m, [&](int day, int hour, double kw) {
                m_peak[m] = std::max(m_peak[m], kw);
                if (m_t.hasDemand) {
                    double &of = m_periodPeak[m][std::size_t(m_t.demand.at(m, day, hour))];
                    of = std::max(of, kw);
                }
            });
        }
        for (int m = 0; m < months; ++m) {
            m_billed[m] = m_peak[m]; // the month's own counts whole, the year before is as this one
            for (int back = 1; m_t.hasLookBack && back <= m_t.lookBack; ++back) {
                const int other = (m - back + 12) % 12;
                m_billed[m] = std::max(m_billed[m], m_t.lookBackMonth[other] ? m_t.lookBackShare * m_peak[other] : 0.0);
            }
        }
    }

    static double inTiers(const std::vector<Row> &rows, double kw)
    {
        double charge = 0.0, lower = 0.0;
        for (const Row &row : rows) {
            if (kw < row.end)
                return charge + (kw - lower) * row.buy;
            charge += (row.end - lower) * row.buy;
            lower = row.end;
        }
        return charge;
    }

    double demandCharge(int m) const
    {
        double charge = m_t.hasFlat ? inTiers(m_t.flat[std::size_t(m_t.season[m])], m_billed[m]) : 0.0;
        for (std::size_t p = 0; m_t.hasDemand && p < m_t.demand.rows.size(); ++p) {
            bool there = false;
            for (int hour = 0; hour < 24; ++hour)
                there |= m_t.demand.weekday[m][hour] == int(p) || m_t.demand.weekend[m][hour] == int(p);
            if (there)
                charge += inTiers(m_t.demand.rows[p], m_t.hasLookBack ? m_billed[m] : m_periodPeak[m][p]);
        }
        return charge;
    }

    // The month's tiers in kWh: those of its first period stand for all.
    std::vector<std::pair<std::size_t, double>> ends(int m) const
    {
        std::vector<std::pair<std::size_t, double>> out;
        const std::vector<Row> &rows = m_t.energy.rows[0];
        for (std::size_t tier = 0; tier < rows.size(); ++tier) {
            const Row &row = rows[tier];
            const double factor = (row.unit >= 2 ? daysIn[m] : 1) * (row.unit % 2 == 1 ? m_billed[m] : 1.0);
            out.emplace_back(tier, row.end >= noEnd ? noEnd : row.end * factor);
        }
        return out;
    }

    double netted(int m)
    {
        std::vector<double> net(m_t.energy.rows.size(), 0.0); // above zero: given
        for (std::size_t p = 0; m > 0 && p < m_surplus.size(); ++p) {
            const int rollover[] = {0, 5, 11, 17};
            for (int hour : rollover)
                if (m_surplus[p] > 0.0 && m_t.energy.weekday[m - 1][hour] == int(p)) {
                    net[std::size_t(m_t.energy.weekday[m][hour])] += m_surplus[p];
                    break;
                }
        }
        each(m, [&](int day, int hour, double kw) { net[std::size_t(m_t.energy.at(m, day, hour))] -= kw / m_steps; });
        double total = 0.0, charge = 0.0;
        m_surplus.assign(net.size(), 0.0);
        for (std::size_t p = 0; p < net.size(); ++p) {
            m_surplus[p] = std::max(net[p], 0.0);
            net[p] = std::max(-net[p], 0.0);
            total += net[p];
        }
        if (total <= 0.0)
            return 0.0;
        for (std::size_t p = 0; p < net.size(); ++p) {
            double before = 0.0;
            for (const auto &[tier, end] : ends(m)) {
                const double upTo = total > end ? end : total;
                charge += (net[p] / total * upTo - net[p] / total * before) * m_t.energy.rows[p][tier].buy;
                before = upTo;
                if (total <= end)
                    break;
            }
        }
        return charge;
    }

    double byStep(int m)
    {
        double bought = 0.0, sold = 0.0, charge = 0.0, credit = 0.0;
        const auto tiers = ends(m);
        each(m, [&](int day, int hour, double kw) {
            const std::vector<Row> &rows = m_t.energy.rows[std::size_t(m_t.energy.at(m, day, hour))];
            double left = std::fabs(kw) / m_steps, &sum = kw > 0.0 ? bought : sold;
            for (const auto &[tier, end] : tiers) {
                const double part = std::min(left, std::max(end - sum, 0.0));
                (kw > 0.0 ? charge : credit) += part * (kw > 0.0 ? rows[tier].buy : rows[tier].sell);
                sum += part;
                left -= part;
            }
        });
        if (m_t.metering == 2)
            return charge - credit;
        const double applied = std::min(m_credit, charge);
        m_credit += credit - applied;
        return charge - applied;
    }

    const SscTariff &m_t;
    const std::vector<double> &m_kw;
    int m_steps;
    double m_peak[months] = {}, m_billed[months] = {}, m_credit = 0.0;
    std::vector<double> m_periodPeak[months], m_surplus;
};

class Draw {
public:
    explicit Draw(unsigned seed) : m_random(seed) {}
    double within(double low, double high) { return low + (high - low) * double(m_random()) / double(std::mt19937::max()); }
    int number(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    bool chance(double share) { return within(0.0, 1.0) < share; }

    void schedule(Table &table)
    {
        const int periods = int(table.rows.size());
        for (auto *of : {&table.weekday, &table.weekend})
            for (int m = 0; m < months; ++m) {
                int period = number(0, periods - 1);
                for (int hour = 0; hour < 24; ++hour) {
                    period = chance(0.2) ? number(0, periods - 1) : period;
                    (*of)[m][hour] = period;
                }
            }
    }
    std::vector<std::vector<Row>> rows(int periods, int tiers, double end, double price, int unit)
    {
        std::vector<double> ends;
        for (int t = 0; t + 1 < tiers; ++t)
            ends.push_back((ends.empty() ? 0.0 : ends.back()) + within(0.1, 1.0) * end);
        std::vector<std::vector<Row>> out;
        for (int p = 0; p < periods; ++p) {
            out.emplace_back();
            for (int t = 0; t < tiers; ++t)
                out.back().push_back(
                    {t + 1 < tiers ? ends[std::size_t(t)] : noEnd, within(0.02, 1.0) * price, within(0.0, 0.3) * price, unit});
        }
        return out;
    }

private:
    std::mt19937 m_random;
};

Json jsonOf(const std::vector<std::vector<Row>> &table, bool energy)
{
    constexpr const char *units[] = {"kWh", "kWh/kW", "kWh daily", "kWh/kW daily"};
    Json out = Json::array();
    for (const std::vector<Row> &period : table) {
        Json tiers = Json::array();
        for (const Row &row : period) {
            Json tier{{"rate", row.buy * 0.75}, {"adj", row.buy * 0.25}};
            if (row.end < noEnd)
                tier["max"] = row.end;
            if (energy)
                tier["sell"] = row.sell, tier["unit"] = units[row.unit];
            tiers.push_back(tier);
        }
        out.push_back(tiers);
    }
    return out;
}

Json jsonOf(const int (&schedule)[months][24])
{
    Json out = Json::array();
    for (const auto &month : schedule)
        out.push_back(std::vector<int>(std::begin(month), std::end(month)));
    return out;
}

SscTariff drawTariff(Draw &draw)
{
    SscTariff t;
    t.energy.rows = draw.rows(draw.number(1, 4), draw.number(1, 3), 0.0, 0.3, draw.number(0, 3));
    constexpr double ends[] = {60000.0, 200.0, 2000.0, 7.0};
    const int unit = t.energy.rows[0][0].unit;
    t.energy.rows = draw.rows(int(t.energy.rows.size()), int(t.energy.rows[0].size()), ends[unit], 0.3, unit);
    draw.schedule(t.energy);
    if ((t.hasFlat = draw.chance(0.6))) {
        t.flat = draw.rows(draw.number(1, 3), draw.number(1, 3), 150.0, 20.0, 0);
        for (int &season : t.season)
            season = draw.number(0, int(t.flat.size()) - 1);
    }
    if ((t.hasDemand = draw.chance(0.6))) {
        t.demand.rows = draw.rows(draw.number(1, 3), draw.number(1, 3), 150.0, 20.0, 0);
        draw.schedule(t.demand);
    }
    if ((t.hasLookBack = draw.chance(0.5))) {
        t.lookBackShare = draw.within(0.3, 1.0);
        t.lookBack = draw.number(1, 12);
        const bool all = draw.chance(0.5);
        bool any = false;
        for (bool &counts : t.lookBackMonth)
            any |= counts = all || draw.chance(0.5);
        t.lookBackMonth[0] |= !any;
    }
    constexpr int meterings[] = {0, 2, 3};
    t.metering = meterings[draw.number(0, 2)];
    t.fixed = draw.chance(0.5) ? draw.within(0.0, 300.0) : 0.0;
    t.leastMonth = draw.chance(0.3) ? draw.within(0.0, 20000.0) : 0.0;
    t.leastYear = draw.chance(0.3) ? draw.within(0.0, 300000.0) : 0.0;
    return t;
}

Json urdbOf(const SscTariff &t)
{
    Json json{{"energyratestructure", jsonOf(t.energy.rows, true)},
              {"energyweekdayschedule", jsonOf(t.energy.weekday)},
              {"energyweekendschedule", jsonOf(t.energy.weekend)},
              {"fixedchargefirstmeter", t.fixed},
              {"fixedchargeunits", "$/month"}};
    if (t.hasFlat) {
        json["flatdemandstructure"] = jsonOf(t.flat, false);
        json["flatdemandmonths"] = std::vector<int>(std::begin(t.season), std::end(t.season));
    }
    if (t.hasDemand) {
        json["demandratestructure"] = jsonOf(t.demand.rows, false);
        json["demandweekdayschedule"] = jsonOf(t.demand.weekday);
        json["demandweekendschedule"] = jsonOf(t.demand.weekend);
    }
    if (t.hasLookBack) {
        json["lookbackpercent"] = t.lookBackShare;
        json["lookbackrange"] = t.lookBack;
        json["lookbackmonths"] = std::vector<int>(std::begin(t.lookBackMonth), std::end(t.lookBackMonth));
    }
    json["minmonthlycharge"] = t.leastMonth;
    json["annualmincharge"] = t.leastYear;
    constexpr const char *rules[] = {"Net Metering", "", "Net Billing Instantaneous", "Net Billing Hourly"};
    json["dgrules"] = rules[t.metering];
    return json;
}

} // namespace

class UrdbRandomTest : public QObject {
    Q_OBJECT
private slots:
    void billsAreThoseOfSsc()
    {
        Draw draw(20240607);
        int lookedBack = 0;
        for (int round = 0; round < 300; ++round) {
            const SscTariff ssc = drawTariff(draw);
            lookedBack += ssc.hasLookBack && ssc.hasDemand;
            constexpr int steps[] = {1, 2, 4};
            Load load{2018, steps[round % 3], {}}; // a year that begins on a Monday, as SSC's
            const double sun = draw.chance(0.5) ? draw.within(0.0, 500.0) : 0.0, base = draw.within(50.0, 400.0);
            load.kw.resize(std::size_t(8760 * load.stepsPerHour));
            for (std::size_t i = 0; i < load.kw.size(); ++i) {
                const int hour = int(i / std::size_t(load.stepsPerHour)) % 24;
                load.kw[i] = base * draw.within(0.2, 1.0) - (hour >= 8 && hour < 17 ? sun * draw.within(0.0, 1.0) : 0.0);
            }
            const RateTariff read = tariff(urdbOf(ssc));
            const RateBill bill = billOf(read, load);
            const std::vector<double> expected = Ssc(ssc, load.kw, load.stepsPerHour).bills();
            for (std::size_t m = 0; m < 12; ++m)
                QVERIFY2(near(bill.months[m].total(), expected[m]),
                         qPrintable(QString("tariff %1, month %2: %3, SSC %4")
                                        .arg(round)
                                        .arg(m + 1)
                                        .arg(bill.months[m].total(), 0, 'g', 15)
                                        .arg(expected[m], 0, 'g', 15)));
            std::string error;
            const auto again = tariffFromJson(tariffToJson(read), error);
            QVERIFY2(again && again->charges == read.charges, error.c_str());
        }
        QVERIFY(lookedBack > 40);
    }
};

QTEST_GUILESS_MAIN(UrdbRandomTest)
#include "urdb_random_test.moc"
