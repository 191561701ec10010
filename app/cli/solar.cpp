// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli solar: the output of a field of modules in the typical year of a weather record.
#include "app/cli/command.h"

#include "app/cli/range.h"

#include "core/base/cut_words.h"
#include "core/supply/solar.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string weather, model = "solar-ground";
    double dc = 1.0, tilt = 30.0, azimuth = 180.0;
    bool json = false;
};

void run(const Request &request, Outcome &outcome)
{
    const Catalogue catalogue;
    std::string error;
    const auto weather = loadWeather(catalogue, request.weather, error);
    if (!weather)
        return fail(outcome, exitUsage, error);
    const Record *record = catalogue.find("solar-fields", request.model);
    if (!record)
        return fail(outcome, exitUsage,
                    fmt::format("There is no solar record '{}'; see: catalogue solar-fields", cutWords(request.model, 64)));
    const auto model = solarModel(*record, error);
    if (!model)
        return fail(outcome, exitInputOutput, error);
    const Eigen::ArrayXd share = solarOutput(*weather, *model, planeAt(*weather, request.tilt, request.azimuth));
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    Json months = Json::array();
    for (int m = 0, begin = 0; m < 12; begin += days[m] * 24, ++m)
        months.push_back(number(share.segment(begin, days[m] * 24).sum() * request.dc));
    const double annual = share.sum() * request.dc;
    if (request.json)
        return print({{"weather", weather->info.id},
                      {"model", record->id},
                      {"dc_mw", number(request.dc)},
                      {"tilt", number(request.tilt)},
                      {"azimuth", number(request.azimuth)},
                      {"annual_mwh", number(annual)},
                      {"capacity_factor", number(share.mean())},
                      {"global_horizontal_kwh_per_m2", number(weather->globalHorizontal.sum() / 1000.0)},
                      {"months", std::move(months)}});
    fmt::print("{}: {:.0f} MWh a year of {} MW, tilt {}°, azimuth {}°, {:.1f} % of the rating\n", weather->info.nameEn, annual, request.dc,
               request.tilt, request.azimuth, 100.0 * share.mean());
    for (std::size_t m = 0; m < 12; ++m)
        fmt::print("{:>3} {:>10.1f} MWh\n", m + 1, months[m].get<double>());
}

} // namespace

void registerSolar(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("solar", "Output of a solar field in the typical year of a weather record");
    auto request = std::make_shared<Request>();
    command->add_option("--weather", request->weather, "Weather, e.g. kor_seoul (see: catalogue weather)")->required();
    command->add_option("--dc", request->dc, "Rated power of the modules, MW")->required()->check(between(1e-6, 1e6));
    command->add_option("--tilt", request->tilt, "Tilt against the ground, degrees; default 30")->check(between(0.0, 90.0));
    command->add_option("--azimuth", request->azimuth, "Direction faced, degrees from north; default 180")->check(between(0.0, 360.0));
    command->add_option("--model", request->model, "Record of modules and inverter (see: catalogue solar-fields)");
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
