// SPDX-License-Identifier: Apache-2.0
// The design day: the day whose hour asks most of the plant with all racks at full load, hour by hour.
#include "core/base/months.h"
#include "core/report/sections/sections.h"

#include "core/catalogue/weather.h"

#include <fmt/format.h>

#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr int hoursPerDay = 24;

// "08-14 15:00" of an hour of the year.
std::string dayWords(int hour, bool withTime)
{
    int day = hour / hoursPerDay, month = 0;
    while (day >= daysOfMonth[std::size_t(month)])
        day -= daysOfMonth[std::size_t(month++)];
    return withTime ? fmt::format("{:02}-{:02} {:02}:00", month + 1, day + 1, hour % hoursPerDay)
                    : fmt::format("{:02}-{:02}", month + 1, day + 1);
}

int greatestHour(const Series<Power> &load)
{
    Eigen::Index at = 0;
    load.si().maxCoeff(&at);
    return int(at);
}

Table factTable(const CoolingResult &cooling, const Weather *weather, int hour)
{
    Table table;
    table.title = TR("The design day");
    table.columns = {{TR("What"), {}, Align::Left, 3.0}, {TR("Value"), {}, Align::Right}, {TR("Unit"), {}, Align::Left, 1.0}};
    const auto fact = [&](TextSource name, Text value, Text unit) {
        table.rows.push_back({{Text(name), std::move(value), std::move(unit)}});
    };
    fact(TR("Hour that asks most of the plant (month-day, local standard time)"), words(dayWords(hour, true)), {});
    if (weather && weather->dryBulb.size() > hour) {
        fact(TR("Dry bulb then"), number(weather->dryBulb.celsius()[hour], 1), words("°C"));
        fact(TR("Wet bulb then"), number(weather->wetBulb.celsius()[hour], 1), words("°C"));
        fact(TR("Dry bulb not exceeded in 99.6 % of the hours"), number(units::celsius.fromSi(weather->dryBulbDesign.kelvin()), 1),
             words("°C"));
        fact(TR("Wet bulb not exceeded in 99.6 % of the hours"), number(units::celsius.fromSi(weather->wetBulbDesign.kelvin()), 1),
             words("°C"));
    }
    fact(TR("Site with all racks at full load"), number(cooling.facilityAtPeakIt[hour].in(units::MW), 2), words("MW"));
    if (cooling.puePeakFactor)
        fact(TR("PUE then"), number(*cooling.puePeakFactor, 3), {});
    fact(TR("Water, greatest day"), number(cooling.waterPeakDay.si(), 0), words("m³"));
    fact(TR("Water of the year"), number(cooling.waterAnnual.si(), 0), words("m³"));
    if (cooling.freeCoolingFraction)
        fact(TR("Free cooling, of the heat"), number(*cooling.freeCoolingFraction * 100.0, 1), words("%"));
    fact(TR("Hours in which heat is left behind"), number(cooling.shortage.hours, 0), words("h"));
    return table;
}

Chart dayChart(const CoolingResult &cooling, int hour)
{
    Chart chart;
    chart.title = TR("What does the hottest day ask of the plant?");
    chart.subtitle = Text(TR("Power beside the IT on %1, at the mean of what is sold, MW by hour"), {dayWords(hour, false)});
    struct Part {
        TextSource name;
        Hue hue;
        Series<Power> CoolingResult::*load;
    };
    constexpr std::array parts{
        Part{TR("Electrical losses"), Hue::Muted, &CoolingResult::losses}, Part{TR("Fans in the halls"), Hue::Racks, &CoolingResult::fans},
        Part{TR("Pumps"), Hue::Supply, &CoolingResult::pumps}, Part{TR("Heat rejection"), Hue::Return, &CoolingResult::rejection},
        Part{TR("Chillers"), Hue::PowerA, &CoolingResult::chillers}};
    const int first = hour / hoursPerDay * hoursPerDay;
    for (const Part &part : parts) {
        const Series<Power> &load = cooling.*part.load;
        if (load.size() < first + hoursPerDay || load.max().si() <= 0.0)
            continue;
        ChartSeries series{part.name, part.hue, Shape::Bar, {}, {}, true};
        for (int h = first; h < first + hoursPerDay; ++h)
            series.values.push_back(load[h].in(units::MW));
        chart.series.push_back(std::move(series));
    }
    for (int h = 0; h < hoursPerDay; ++h)
        chart.ticks.push_back({double(h), number(h, 0), {}});
    chart.heightFactor = 0.28;
    return chart;
}

} // namespace

std::vector<Block> designDayBlocks(const Input &in)
{
    const CoolingResult &cooling = resultOf(in.study.cooling);
    if (cooling.facilityAtPeakIt.empty())
        return {Paragraph{kpiReason(in.study.kpis[Kpi::PueAnnual]), true}};
    std::string error;
    const auto weather = loadWeather(in.catalogue, in.plan.site->weather, error);
    const int hour = greatestHour(cooling.facilityAtPeakIt);
    std::vector<Block> blocks{
        Paragraph{Text(TR("System: %1, facility water at %2."),
                       {recordName(in, "cooling-systems", in.plan.cooling->system), measure(in.plan.cooling->supply)})},
        factTable(cooling, weather.get(), hour)};
    if (Chart chart = dayChart(cooling, hour); !chart.series.empty())
        blocks.emplace_back(std::move(chart));
    return blocks;
}

} // namespace tokenyard::report
