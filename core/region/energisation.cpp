// SPDX-License-Identifier: Apache-2.0
#include "core/region/energisation.h"

#include "core/base/csv.h"
#include "core/base/one_line.h"
#include "core/region/step_file.h"
#include "core/region/world.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Schedule", source)

bool hasKind(const Plan &plan, ObjectKind kind)
{
    return std::any_of(plan.objects.begin(), plan.objects.end(), [&](const Shared<Object> &o) { return o->kind() == kind; });
}

constexpr Voltage transmission = 100.0 * units::kV; // what lies above is no distribution
// Two laws with the same number: the assessment is due from it on, a feeder carries up to it.
constexpr Power impactFrom = 10.0 * units::MW; // special act on distributed energy, decree art. 25 (records laws, gia-threshold)
constexpr Power ofAFeeder = 10.0 * units::MW;  // KEPCO's supply terms, art. 23 (records laws, voltage-22)

bool applies(const Plan &plan, const std::string &word)
{
    const Voltage voltage = intakeVoltage(plan);
    if (word == "above-5mw")
        return plan.supply->contract >= 5.0 * units::MW;
    if (word == "above-10mw")
        return plan.supply->contract >= impactFrom;
    if (word == "22.9kv")
        return voltage < transmission;
    if (word == "154kv")
        return voltage >= transmission && voltage < 300.0 * units::kV;
    if (word == "345kv")
        return voltage >= 300.0 * units::kV;
    if (word == "generators")
        return hasKind(plan, ObjectKind::GeneratorYard);
    if (word == "ups")
        return hasKind(plan, ObjectKind::UpsRoom);
    if (word == "halls")
        return hasKind(plan, ObjectKind::Hall);
    return word == "always";
}

std::string trimmed(const std::string &words)
{
    const std::size_t begin = words.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : words.substr(begin, words.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> split(const std::string &words, char between)
{
    std::vector<std::string> all;
    std::istringstream in(words);
    for (std::string word; std::getline(in, word, between);) {
        if (std::string found = trimmed(word); !found.empty() && word != "none")
            all.push_back(std::move(found));
    }
    return all;
}

constexpr double day = 86400.0;
constexpr const char *regionGrid = "region-grid"; // the step of the region's own grid

// The grid of the region as a step that takes until its date.
std::optional<ScheduleStep> regionStep(const Plan &plan, const Catalogue &catalogue, Date start)
{
    const Record *region = needsSubstation(plan) ? catalogue.find("regions", regionOf(plan)) : nullptr;
    const auto ready = region ? readDate(region->words("grid_ready") + "-01") : std::nullopt;
    if (!ready)
        return std::nullopt;
    const double days = std::max(0.0, double((*ready - start).count()));
    return ScheduleStep{regionGrid, "Grid of " + region->nameEn + " ready", sourceWords(*region, "grid_ready"), days, days, days, {}};
}

} // namespace

Voltage intakeVoltage(const Plan &plan)
{
    Voltage greatest;
    for (const auto &object : plan.objects)
        if (const auto *intake = object->as<GridIntake>())
            greatest = std::max(greatest, intake->voltage);
    if (greatest > Voltage{})
        return greatest;
    const Power contract = plan.supply->contract;
    return contract <= 40.0 * units::MW ? 22.9 * units::kV : contract <= 400.0 * units::MW ? 154.0 * units::kV : 345.0 * units::kV;
}

bool needsSubstation(const Plan &plan) { return intakeVoltage(plan) >= transmission || plan.supply->contract > ofAFeeder; }

std::optional<Date> readDate(std::string_view iso)
{
    int numbers[3] = {};
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    for (int i = 0, at = 0; i < 3; ++i, ++at)
        for (int digits = i == 0 ? 4 : 2; digits > 0; --digits, ++at) {
            if (iso[std::size_t(at)] < '0' || iso[std::size_t(at)] > '9')
                return std::nullopt;
            numbers[i] = numbers[i] * 10 + (iso[std::size_t(at)] - '0');
        }
    const std::chrono::year_month_day date{std::chrono::year(numbers[0]), std::chrono::month(unsigned(numbers[1])),
                                           std::chrono::day(unsigned(numbers[2]))};
    return date.ok() && numbers[0] >= 2000 && numbers[0] <= 2100 ? std::optional(Date(date)) : std::nullopt;
}

std::string isoDate(Date date)
{
    const std::chrono::year_month_day d(date);
    return fmt::format("{:04}-{:02}-{:02}", int(d.year()), unsigned(d.month()), unsigned(d.day()));
}

Date after(Date start, double days) { return start + std::chrono::days(long(std::ceil(days - 1e-9))); }

std::vector<ScheduleStep> stepsOf(const Plan &plan, const Catalogue &catalogue, Date start)
{
    std::vector<ScheduleStep> steps;
    if (auto region = regionStep(plan, catalogue, start))
        steps.push_back(std::move(*region));
    for (const Record &record : catalogue.set("permit-steps").records) {
        const RecordValue *days = record.find("days");
        const auto words = split(record.words("applies"), ' ');
        if (!days || !days->si || std::none_of(words.begin(), words.end(), [&](const std::string &w) { return applies(plan, w); }))
            continue;
        steps.push_back({record.id, record.nameEn, sourceWords(record, "days"), days->low.value_or(*days->si) / day, *days->si / day,
                         days->high.value_or(*days->si) / day, split(record.words("after"), ' ')});
    }
    for (ScheduleStep &step : steps)
        std::erase_if(step.after, [&](const std::string &id) {
            const bool known = catalogue.find("permit-steps", id) || id == regionGrid;
            return known && std::none_of(steps.begin(), steps.end(), [&](const ScheduleStep &s) { return s.id == id; });
        });
    return steps;
}

Text stepName(const ScheduleStep &step, const Plan &plan, const Catalogue &catalogue)
{
    if (const Record *record = catalogue.find("permit-steps", step.id))
        return record->name();
    const Record *region = step.id == regionGrid ? catalogue.find("regions", regionOf(plan)) : nullptr;
    return region ? Text(TR("Grid of %1 ready"), {Text::named(region->nameEn, region->nameKo)}) : Text::verbatim(step.name);
}

StepFile readStepFile(std::string_view csv)
{
    constexpr std::string_view known[] = {"name", "low", "base", "high", "after", "source"};
    constexpr double longestStep = 36500.0; // days: as timingOf() takes at most
    constexpr NumberColumn days[] = {{"low", 0.0, longestStep}, {"base", 0.0, longestStep}, {"high", 0.0, longestStep}};
    StepFile read{readCsv(csv, {.rows = mostSteps}), {}, {}, {}};
    const CsvTable &table = read.file.table;
    read.unread = unreadColumns(table, known);
    read.refused = read.file.refused;
    for (const char *name : {"name", "low", "base", "high"})
        if (read.file.why.empty() && table.column(name) < 0)
            read.file.why =
                Text(TR("The file of steps has no column '%1'; it needs name, low, base and high, and may have after and source."),
                     {std::string(name)});
    for (std::size_t row = 0; read.file.why.empty() && row < table.rows.size(); ++row) {
        const auto low = table.number(row, "low"), base = table.number(row, "base"), high = table.number(row, "high");
        const std::string name = trimmed(onOneLine(table.cell(row, "name")));
        Text why;
        if (const auto bad = badNumber(table, row, days))
            why = *bad;
        else if (!low || !base || !high || name.empty())
            why = Text(TR("There is no name, or no days for low, base and high; give it all four."));
        else if (*low > *base || *base > *high)
            why = Text(TR("The days must be low, base and high in this order."));
        if (!why.empty()) {
            read.refused.push_back({table.lines[row], std::move(why), {}});
            continue;
        }
        ScheduleStep step{name, name, "", *low, *base, *high, {}};
        if (table.column("after") >= 0)
            step.after = split(onOneLine(table.cell(row, "after")), ';'); // as the names they mean
        if (table.column("source") >= 0)
            step.source = table.cell(row, "source");
        read.steps.push_back(std::move(step));
    }
    std::stable_sort(read.refused.begin(), read.refused.end(), [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    return read;
}

std::optional<Date> plannedDate(const Plan &plan)
{
    if (plan.phases.empty())
        return std::nullopt;
    const Phase &first = *plan.phases.front();
    return Date(std::chrono::year(first.year) / std::chrono::month(unsigned(first.month)) / std::chrono::day(1));
}

Stranded strandedOf(const Plan &plan, const Study &study, Date power)
{
    Stranded stranded;
    for (const auto &phase : plan.phases) {
        const Date planned(std::chrono::year(phase->year) / std::chrono::month(unsigned(phase->month)) / std::chrono::day(1));
        const double late = std::max(0.0, double((power - planned).count()));
        int gpus = 0;
        for (const HallCount &hall : study.layout->halls)
            if (const Phase *its = plan.phase(hall.phase); its && its->id == phase->id)
                gpus += hall.gpus();
        stranded.gpuHoursCount += gpus * late * 24.0;
    }
    if (const auto perHour = study.kpis[Kpi::AiYieldPerGpuHour].si)
        stranded.worth = MoneyRate::fromSi(*perHour) * (stranded.gpuHoursCount * units::hour);
    return stranded;
}

} // namespace tokenyard::region
